//! The page of a challenge: what is asked, what was selected, what the jury decided.

use super::views::{Selected, edition_path};
use crate::components::{Crumbs, LinkButton, Look};
use crate::locale::{date_time, number};
use crate::page::{link, use_page};
use crate::t;
use leptos::prelude::*;
use server::challenges::entity::challenge;
use server::challenges::service::ChallengeView;
use server::jury::entity::round;
use server::markdown;
use server::processes::Edition;
use server::proposals::service::Listed;
use shared::ids::ProposalId;
use shared::processes::Act;

/// The page of a challenge.
#[component]
pub fn ChallengePage(
    edition: Edition,
    view: ChallengeView,
    selected: Vec<Listed>,
    /// Rounds of its jury whose result is public.
    published: Vec<round::Model>,
    /// Whether the reader has a team in the edition, and with which proposal it answers.
    in_team: bool,
    own: Option<ProposalId>,
) -> impl IntoView {
    let page = use_page();
    let (challenge, path) = (view.challenge, edition_path(&edition));
    let lang = challenge.language.as_str();
    let standing = edition.standing(page.now);
    // Only a team answers; who has none yet is led to the teams while one may join.
    let act = if let Some(id) = own {
        Some((format!("/proposals/{id}"), t!("challenge-own")))
    } else if in_team && standing.opens(Act::Draft) {
        Some((
            format!("/proposals/new?challenge={}", challenge.id),
            t!("challenge-answer"),
        ))
    } else if in_team || !standing.opens(Act::JoinTeam) {
        None
    } else if page.viewer.is_signed_in() {
        Some((
            format!("/teams?process={}", edition.process.slug),
            t!("edition-find-team"),
        ))
    } else {
        Some(("/sign-up".to_owned(), t!("home-join")))
    };
    let sections = view.sections.into_iter().map(|section| {
        let limit = section
            .word_limit
            .map(|limit| t!("section-limit", words = number(limit.into())));
        let need = if section.required {
            t!("section-required")
        } else {
            t!("section-optional")
        };
        view! {
            <li class="card">
                <h3 class="card-title" lang=lang dir="auto">{section.title}</h3>
                <p lang=lang dir="auto">{section.guidance}</p>
                <p class="card-meta">{need} " " {limit}</p>
            </li>
        }
    });
    let html = markdown::to_html(&challenge.text);
    view! {
        <Crumbs places=vec![(link(&path), edition.process.title.clone())] />
        <div class="page-head"><h1 lang=lang dir="auto">{challenge.title}</h1><p class="lead" lang=lang dir="auto">{challenge.summary}</p></div>
        {(!html.is_empty()).then(|| view! { <div class="prose" lang=lang dir="auto" inner_html=html></div> })}
        <section class="section">
            <h2>{t!("challenge-sections")}</h2>
            <ul class="cards one">{sections.collect_view()}</ul>
        </section>
        {(!selected.is_empty()).then(|| view! { <section class="section"><h2>{t!("challenge-selected")}</h2><Selected rows=selected /></section> })}
        {(!published.is_empty()).then(|| view! { <Published rounds=published /> })}
        <p class="actions">
            {act.map(|(path, words)| view! { <LinkButton href=link(&path)>{words}</LinkButton> })}
            <LinkButton href=link(&format!("{path}/proposals?challenge={}", challenge.id)) look=Look::Text>{t!("challenge-proposals")}</LinkButton>
        </p>
    }
}

/// The ways to what juries decided; with the names of their challenges where there are several.
#[component]
pub fn Published(rounds: Vec<round::Model>, #[prop(optional)] challenges: Vec<challenge::Model>) -> impl IntoView {
    let results = rounds.into_iter().filter_map(|round| {
        let when = date_time(round.published_at?);
        let href = link(&format!("/jury/rounds/{}/outcome", round.id));
        let of = challenges.iter().find(|one| one.id == round.challenge_id).cloned();
        Some(match of {
            Some(of) => view! {
                <li>
                    <a href=href><bdi lang=of.language.as_str()>{of.title}</bdi></a>
                    <p class="small quiet">{t!("jury-published")} " " {when}</p>
                </li>
            }
            .into_any(),
            None => view! { <li><a href=href><span>{t!("jury-published")} " " {when}</span></a></li> }.into_any(),
        })
    });
    view! {
        <section class="section">
            <h2>{t!("jury-outcome-title")}</h2>
            <ul class="plain">{results.collect_view()}</ul>
        </section>
    }
}
