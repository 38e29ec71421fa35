//! A version of a rubric: when it was saved and who keeps it, what changed by it, how the juror sees it, and all the others.

use super::preview::Trial;
use super::{own_name, place};
use crate::components::{Badge, Column, Crumbs, DataTable, Facts, LinkButton, Look, Mark, Pagination, Row};
use crate::forms::Form;
use crate::jury::views::RoundBadge;
use crate::locale::{date_time, number, person, short_date};
use crate::page::link;
use crate::t;
use leptos::prelude::*;
use server::jury::rubrics::versions::{self, Keeper, Version, Versions};
use shared::jury::changes::{Change, Changes, What};
use shared::languages::Language;

/// One version, with the list of all.
#[component]
pub fn Shown(shown: versions::Shown, form: Form, is_tried: bool) -> impl IntoView {
    let versions::Shown {
        this,
        rubric,
        is_newest,
        since,
        versions,
    } = shown;
    let challenge = versions.challenge.clone();
    let at = place(challenge.id);
    let above = if versions.may_write {
        let juries = format!("/jury/processes/{}", versions.process_slug);
        (link(&juries), t!("jury-process-title"))
    } else {
        (link("/jury"), t!("jury-desk-title"))
    };
    let this_version = this.version;
    let action = link(&format!("{at}/{this_version}"));
    let write = versions.may_write.then(|| match is_newest {
        true => (link(&at), t!("rubrics-edit")),
        false => (link(&format!("{at}?copy={}", this.id)), t!("rubrics-again")),
    });
    let language = this.language;
    let changes = since.map(|(before, spoken, changes)| {
        view! { <Differences before=before languages=(spoken, language) changes=changes /> }
    });
    view! {
        <Crumbs places=vec![above] />
        <div class="page-head">
            <h1>{t!("rubrics-version-title", version = this.version)}</h1>
            <p class="lead" lang=challenge.language.as_str() dir="auto">{challenge.title}</p>
            {is_newest.then(|| view! { <p><Badge mark=Mark::Now words=t!("rubrics-newest") /></p> })}
        </div>
        <About this=this may_write=versions.may_write />
        {write.map(|(href, words)| view! { <p class="actions"><LinkButton href=href look=Look::Secondary>{words}</LinkButton></p> })}
        {changes}
        <section class="section">
            <h2>{t!("rubrics-preview-title")}</h2>
            <p>{t!("rubrics-preview-lead")}</p>
            <form method="post" action=action class="form wide">
                <Trial rubric=rubric language=language form=form is_tried=is_tried />
                <div class="actions"><button class="button">{t!("rubrics-try")}</button></div>
            </form>
        </section>
        <section class="section"><All versions=versions shown=this_version /></section>
    }
}

/// When it was saved, by whom, and which rounds keep it.
#[component]
fn About(this: Version, may_write: bool) -> impl IntoView {
    let mut facts: Vec<(String, AnyView)> = vec![
        (t!("rubrics-column-saved"), date_time(this.created_at).into_any()),
        (t!("rubrics-column-language"), own_name(this.language)),
    ];
    if let Some(author) = this.author {
        let author = view! { <bdi>{person(&author)}</bdi> };
        facts.push((t!("rubrics-column-author"), author.into_any()));
    }
    let round = |keeper: Keeper| {
        let part = if may_write { "/manage" } else { "" };
        let href = link(&format!("/jury/rounds/{}{part}", keeper.round));
        view! {
            <li><a href=href>{t!("jury-round-until", when = date_time(keeper.closes_at))}</a> " " <RoundBadge state=keeper.state /></li>
        }
    };
    let rounds = match this.rounds.is_empty() {
        true => number(0).into_any(),
        false => view! { <ul class="plain">{this.rounds.into_iter().map(round).collect_view()}</ul> }.into_any(),
    };
    facts.push((t!("rubrics-column-rounds"), rounds));
    view! { <Facts facts=facts /> }
}

/// What differs from the version before, in words.
#[component]
fn Differences(before: i32, languages: (Language, Language), changes: Changes) -> impl IntoView {
    let (spoken, now) = languages;
    let language = (spoken != now).then(|| {
        let words = t!(
            "rubrics-change-language",
            before = spoken.own_name(),
            after = now.own_name()
        );
        view! { <li>{words}</li> }
    });
    let is_same = language.is_none() && changes.is_empty();
    let changed = changes.of_criteria.into_iter().map(|change| difference(change, now));
    view! {
        <section class="section">
            <h2>{t!("rubrics-changes", version = before)}</h2>
            {is_same.then(|| view! { <p>{t!("rubrics-changes-none")}</p> })}
            {(!is_same).then(|| view! {
                <ul>
                    {language}
                    {changes.is_reordered.then(|| view! { <li>{t!("rubrics-change-order")}</li> })}
                    {changed.collect_view()}
                </ul>
            })}
        </section>
    }
}

fn difference(change: Change, language: Language) -> AnyView {
    let mut texts = None;
    let words = match change.what {
        What::Added => t!("rubrics-change-added"),
        What::Removed => t!("rubrics-change-removed"),
        What::Title { before } => {
            texts = Some((before, change.title.clone()));
            t!("rubrics-change-title")
        }
        What::Guidance { before, after } => {
            texts = Some((before, after));
            t!("rubrics-change-guidance")
        }
        What::Weight { before, after } => t!("rubrics-change-weight", before = before, after = after),
        What::Required(true) => t!("rubrics-change-required"),
        What::Required(false) => t!("rubrics-change-optional"),
        What::Independent(true) => t!("rubrics-change-independent"),
        What::Independent(false) => t!("rubrics-change-counts"),
        What::ReasonBelow(Some(value)) => t!("rubrics-change-reason", value = value),
        What::ReasonBelow(None) => t!("rubrics-change-no-reason"),
        What::LevelAdded(level) => {
            texts = Some((String::new(), level.label));
            t!("rubrics-change-level-added", value = level.value)
        }
        What::LevelRemoved(level) => {
            texts = Some((level.label, String::new()));
            t!("rubrics-change-level-removed", value = level.value)
        }
        What::LevelText { value, before, after } => {
            texts = Some((before, after));
            t!("rubrics-change-level-text", value = value)
        }
    };
    let lang = language.as_str();
    let texts = texts.map(|(before, after)| {
        view! {
            <p class="small">
                {(!before.is_empty()).then(|| view! { <del dir="auto">{before}</del> " " })}
                {(!after.is_empty()).then(|| view! { <ins lang=lang dir="auto">{after}</ins> })}
            </p>
        }
    });
    view! { <li><span lang=lang dir="auto">{change.title}</span> ": " {words} {texts}</li> }.into_any()
}

/// All versions, newest first, on the page of the one that is shown.
#[component]
fn All(versions: Versions, shown: i32) -> impl IntoView {
    let at = place(versions.challenge.id);
    let may_write = versions.may_write;
    let later = versions
        .before
        .map(|before| link(&format!("{at}/{shown}?before={before}")));
    let mut columns = vec![
        Column::text(t!("rubrics-column-version")),
        Column::text(t!("rubrics-column-saved")),
        Column::text(t!("rubrics-column-language")),
        Column::number(t!("rubrics-column-rounds")),
    ];
    if may_write {
        columns.push(Column::text(t!("rubrics-column-author")));
    }
    let row = |version: Version| {
        let href = link(&format!("{at}/{}", version.version));
        let mut cells = vec![
            short_date(version.created_at).into_any(),
            own_name(version.language),
            number(i64::try_from(version.rounds.len()).unwrap_or(i64::MAX)).into_any(),
        ];
        if may_write {
            let author = version.author.map(|author| person(&author)).unwrap_or_default();
            cells.push(view! { <bdi>{author}</bdi> }.into_any());
        }
        let title = t!("rubrics-version-title", version = version.version);
        Row {
            head: view! { <a href=href>{title}</a> }.into_any(),
            cells,
        }
    };
    let rows = versions.items.into_iter().map(row).collect();
    view! {
        <DataTable caption=t!("rubrics-all") columns=columns rows=rows />
        <Pagination later=later earlier=None />
    }
}
