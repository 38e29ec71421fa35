//! The start page and plain pages of text.

use crate::components::{Card, EmptyState, LinkButton, Look, Notice, ThreadDrawing};
use crate::locale::short_date;
use crate::page::{link, use_page};
use crate::processes::{Challenges, EditionThread, edition_path};
use crate::{t, t_word};
use leptos::prelude::*;
use server::processes::read::EditionView;
use server::proposals::entity::{proposal, step};
use shared::permissions::{Object, Operation};
use shared::processes::Act;

/// What this is, where the current edition stands, how to join, what happened last.
#[component]
pub fn Home(edition: Option<EditionView>, latest: Vec<(step::Model, proposal::Model)>) -> impl IntoView {
    let page = use_page();
    let may_create = page.viewer.may(Operation::ProcessCreate, &Object::platform());
    let own = edition.as_ref().and_then(|view| view.own.clone());
    let joins = edition
        .as_ref()
        .is_some_and(|view| view.edition.standing(page.now).opens(Act::JoinTeam));
    let act = match own {
        Some(team) => view! {
            <LinkButton href=link(&format!("/teams/{}", team.id))>{t!("edition-own-team")} " " <bdi>{team.name.to_string()}</bdi></LinkButton>
        }
        .into_any(),
        None if !page.viewer.is_signed_in() => view! {
            <LinkButton href=link("/sign-up")>{t!("home-join")}</LinkButton>
            <LinkButton href=link("/log-in") look=Look::Text>{t!("layout-log-in")}</LinkButton>
        }
        .into_any(),
        None if joins => view! { <LinkButton href=link("/teams")>{t!("edition-find-team")}</LinkButton> }.into_any(),
        None => ().into_any(),
    };
    let empty = edition.is_none();
    let current = edition.map(|view| view! { <Current view=view /> });
    view! {
        <div class="edition-head">
            <h1>{t!("home-title")}</h1>
            <p class="lead">{t!("home-lead")}</p>
            <p class="actions">{act}</p>
            <ThreadDrawing />
        </div>
        {(page.platform.config.demo && !page.viewer.is_signed_in()).then(|| view! {
            <Notice>
                <p>{t!("demo-home-text")}</p>
                <p><a class="button secondary" href=link("/log-in#demo")>{t!("demo-accounts-title")}</a></p>
            </Notice>
        })}
        {current}
        {empty.then(|| view! { <EmptyState title=t!("home-empty-title") text=t!("home-empty-text") /> })}
        {may_create.then(|| view! { <p class="actions"><LinkButton href=link("/processes/new") look=Look::Secondary>{t!("process-new")}</LinkButton></p> })}
        <HowTo />
        <Latest latest=latest />
    }
}

/// The current edition with its thread.
#[component]
fn Current(view: EditionView) -> impl IntoView {
    let (path, lang) = (edition_path(&view.edition), view.edition.process.language.as_str());
    view! {
        <section class="section">
            <div class="section-head">
                <h2><a href=link(&path) lang=lang dir="auto">{view.edition.process.title.clone()}</a></h2>
                <a href=link("/processes")>{t!("home-all-editions")}</a>
            </div>
            <p lang=lang dir="auto">{view.edition.process.summary.clone()}</p>
            <EditionThread edition=view.edition.clone() />
            <p>{t!("edition-figures", teams = view.teams, proposals = view.proposals)}</p>
        </section>
        <section class="section">
            <h2>{t!("edition-challenges")}</h2>
            <Challenges edition=view.edition challenges=view.challenges />
        </section>
    }
}

/// How to join, in three steps.
#[component]
fn HowTo() -> impl IntoView {
    let steps = [
        (t!("home-how-account"), t!("home-how-account-text")),
        (t!("home-how-team"), t!("home-how-team-text")),
        (t!("home-how-write"), t!("home-how-write-text")),
    ];
    let steps = steps
        .into_iter()
        .map(|(title, text)| view! { <Card title=title><p>{text}</p></Card> });
    view! { <section class="section"><h2>{t!("home-how")}</h2><ul class="cards">{steps.collect_view()}</ul></section> }
}

/// What happened last to proposals.
#[component]
fn Latest(latest: Vec<(step::Model, proposal::Model)>) -> impl IntoView {
    let rows = latest.into_iter().map(|(step, proposal)| {
        let act = step.act.map(|act| t_word!("proposal-step", act.as_str()));
        view! {
            <Card title=proposal.title.to_string() href=link(&format!("/p/{}", proposal.number)) lang=proposal.language.as_str()>
                <p class="card-meta"><span>{short_date(step.at)}</span> " " <span>{act}</span> " " <span class="ltr">{proposal.number.to_string()}</span></p>
            </Card>
        }
    });
    let rows: Vec<_> = rows.collect();
    (!rows.is_empty())
        .then(|| view! { <section class="section"><h2>{t!("home-latest")}</h2><ul class="cards">{rows}</ul></section> })
}

/// A page of titled paragraphs.
#[component]
pub fn About(title: String, parts: Vec<(String, String)>) -> impl IntoView {
    view! {
        <div class="page-head"><h1>{title}</h1></div>
        <div class="prose">
            {parts.into_iter().map(|(title, text)| view! { <h2>{title}</h2> <p>{text}</p> }).collect_view()}
        </div>
    }
}
