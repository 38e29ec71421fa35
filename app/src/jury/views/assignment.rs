//! The assignment: what stands and what would be added, with reasons; what cannot be met, with numbers; changes by hand.

use super::assigned::{Part, Shown, by_juror, by_proposal, not_met, problems_of};
use super::name_of;
use crate::components::{Crumbs, ErrorSummary, Mark, More, Notice, Select, Tab, Tabs};
use crate::forms::FormState;
use crate::locale::person;
use crate::page::link;
use crate::t;
use leptos::prelude::*;
use server::jury::assignments::Preview;
use shared::jury::RoundState;

/// Preview, publication and changes by hand.
#[component]
pub fn Assign(preview: Preview, shown: Shown, state: FormState) -> impl IntoView {
    let id = preview.round.id;
    let at = move |part: &str| link(&format!("/jury/rounds/{id}/{part}"));
    let added = preview.added().count();
    let is_open = preview.round.state == RoundState::Open;
    let problems = problems_of(&preview);
    let tab = |part: Part, words: String| Tab {
        href: Shown::part(part).address(id, 0),
        words,
        is_here: shown.part == part,
    };
    let tabs = vec![
        tab(Part::Proposals, t!("assign-tab-proposals")),
        tab(Part::Jurors, t!("assign-tab-jurors")),
        tab(Part::NotMet, t!("assign-tab-not-met", count = problems.len())),
    ];
    let summary = summary(&preview);
    let table = match shown.part {
        Part::Proposals => by_proposal(&preview, shown),
        Part::Jurors => by_juror(&preview, shown),
        Part::NotMet => not_met(&preview, problems, shown),
    };
    let labels = vec![
        ("submission", t!("jury-column-submission")),
        ("juror", t!("jury-column-juror")),
    ];
    let seal = preview.seal.clone();
    view! {
        <Crumbs places=vec![(at("manage"), t!("jury-manage-title"))] />
        <div class="page-head"><h1>{t!("jury-assign-title")}</h1><p class="lead">{t!("jury-assign-lead")}</p></div>
        <ErrorSummary state=state.clone() labels=labels />
        {(!summary.is_empty()).then(|| view! { <Notice mark=Mark::Needs><ul>{summary.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul></Notice> })}
        {(!is_open).then(|| view! { <Notice><p>{t!("jury-assign-when")}</p></Notice> })}
        {(is_open && added > 0).then(|| view! {
            <form method="post" action=at("assign") class="panel stack tight">
                <p>{t!("jury-assign-publish-help", count = added)}</p>
                <input type="hidden" name="seal" value=seal />
                <p><button class="button">{t!("jury-assign-publish")}</button></p>
            </form>
        })}
        <p class="actions">
            <a class="button secondary" href=at("topics")>{t!("topics-title")}</a>
            <a class="button secondary" href=at("workload")>{t!("workload-title")}</a>
        </p>
        <section class="section">
            <Tabs label=t!("jury-assign-title") tabs=tabs />
            {table}
        </section>
        <section class="section stack"><ByHand preview=preview state=state /></section>
    }
}

/// What an organiser should know before publishing.
fn summary(preview: &Preview) -> Vec<String> {
    let without_expert = preview
        .subjects
        .iter()
        .filter(|one| preview.lacks_expert(one.submission))
        .count();
    let without_topic = preview
        .subjects
        .iter()
        .filter(|one| !preview.known.topics.contains_key(&one.submission))
        .count();
    let names_fields = !preview.known.fields.is_empty();
    let missing: u32 = preview.assigned.unmet.iter().map(|unmet| unmet.missing).sum();
    let (foreign, groups) = (preview.assigned.foreign_language.len(), preview.assigned.groups);
    let lines = [
        (missing > 0).then(|| t!("assign-missing", count = missing)),
        (foreign > 0).then(|| t!("assign-foreign-count", count = foreign)),
        (without_expert > 0).then(|| t!("assign-no-expert-count", count = without_expert)),
        (names_fields && without_topic > 0).then(|| t!("assign-no-topic-count", count = without_topic)),
        (groups > 1).then(|| t!("assign-groups", count = groups)),
        (!preview.away.is_empty()).then(|| t!("assign-away-count", count = preview.away.len())),
    ];
    lines.into_iter().flatten().collect()
}

/// A pair that an organiser sets.
#[component]
fn ByHand(preview: Preview, state: FormState) -> impl IntoView {
    let action = link(&format!("/jury/rounds/{}/assign/add", preview.round.id));
    let submissions = preview
        .subjects
        .iter()
        .map(|subject| (subject.submission.to_string(), name_of(subject)));
    let submissions: Vec<_> = std::iter::once((String::new(), t!("jury-choose-submission")))
        .chain(submissions)
        .collect();
    let mut people: Vec<_> = preview
        .names
        .iter()
        .map(|(id, name)| (id.to_string(), person(name)))
        .collect();
    people.sort_by(|a, b| a.1.cmp(&b.1));
    let jurors: Vec<_> = std::iter::once((String::new(), t!("jury-choose-juror")))
        .chain(people)
        .collect();
    view! {
        <More summary=t!("jury-add-by-hand")>
            <form method="post" action=action class="form">
                <Select name="submission" label=t!("jury-column-submission") choices=submissions state=state.clone() />
                <Select name="juror" label=t!("jury-column-juror") choices=jurors state=state />
                <div class="actions"><button class="button secondary">{t!("jury-add")}</button></div>
            </form>
        </More>
    }
}
