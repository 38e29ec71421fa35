//! The assignment: what stands, what would be added, what cannot be met and why.

use super::{ReviewBadge, SubjectName, name_of};
use crate::components::{Crumbs, ErrorSummary, Field, Mark, More, Notice, Select};
use crate::forms::FormState;
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::jury::assignments::Preview;
use shared::ids::AccountId;
use shared::jury::{ReviewState, RoundState};

/// Preview, publication and changes by hand.
#[component]
pub fn Assign(preview: Preview, state: FormState) -> impl IntoView {
    let id = preview.round.id;
    let at = move |part: &str| link(&format!("/jury/rounds/{id}/{part}"));
    let added = preview.added().count();
    let is_open = preview.round.state == RoundState::Open;
    let name = |juror: &AccountId| preview.names.get(juror).cloned().unwrap_or_default();
    let unmet: Vec<_> = preview
        .assigned
        .unmet
        .iter()
        .map(|unmet| {
            let subject = preview.subjects.iter().find(|one| one.submission == unmet.submission).cloned();
            let why = t_word!("shortage", unmet.why.as_str(), jurors = unmet.jurors, conflicted = unmet.conflicted, full = unmet.full);
            let missing = t!("jury-missing", count = unmet.missing);
            view! { <li>{subject.map(|subject| view! { <SubjectName subject=subject /> })} ": " {missing} " " {why}</li> }
        })
        .collect();
    let has_unmet = !unmet.is_empty();
    let cards: Vec<_> = preview
        .subjects
        .iter()
        .map(|subject| {
            let standing = preview.standing.iter().filter(|(pair, _)| pair.submission == subject.submission);
            let standing: Vec<_> = standing
                .map(|(pair, row)| {
                    let removable = row.state == ReviewState::Assigned;
                    view! {
                        <li class="cluster">
                            <bdi>{name(&pair.juror)}</bdi> " " <ReviewBadge state=row.state />
                            {removable.then(|| view! {
                                <form method="post" action=at("assign/remove")>
                                    <input type="hidden" name="assignment" value=row.id.to_string() />
                                    <button class="button text compact">{t!("jury-remove")}<span class="visually-hidden">" " {name(&pair.juror)}</span></button>
                                </form>
                            })}
                        </li>
                    }
                })
                .collect();
            let new: Vec<_> = preview
                .added()
                .filter(|pair| pair.submission == subject.submission)
                .map(|pair| {
                    let foreign = preview.assigned.foreign_language.contains(&pair);
                    view! { <li><bdi>{name(&pair.juror)}</bdi> " " <span class="badge next">{t!("jury-would-be-added")}</span> {foreign.then(|| view! { " " <span class="small">{t!("jury-other-language")}</span> })}</li> }
                })
                .collect();
            view! { <li class="card"><h3 class="card-title"><SubjectName subject=subject.clone() /></h3><ul class="plain stack tight">{standing}{new}</ul></li> }
        })
        .collect();
    let submissions: Vec<_> = std::iter::once((String::new(), t!("jury-choose-submission")))
        .chain(
            preview
                .subjects
                .iter()
                .map(|subject| (subject.submission.to_string(), name_of(subject))),
        )
        .collect();
    let mut people: Vec<_> = preview
        .names
        .iter()
        .map(|(id, name)| (id.to_string(), name.clone()))
        .collect();
    people.sort_by(|a, b| a.1.cmp(&b.1));
    let jurors: Vec<_> = std::iter::once((String::new(), t!("jury-choose-juror")))
        .chain(people)
        .collect();
    let load: Vec<_> = preview
        .jurors
        .iter()
        .map(|juror| {
            let count = preview.assigned.load.get(&juror.id).copied().unwrap_or(0);
            view! { <li><bdi>{name(&juror.id)}</bdi> ": " {t!("jury-count-of", count = count, all = juror.limit)}</li> }
        })
        .collect();
    let (adding, limiting) = (state.clone(), state.clone());
    let limited = jurors.clone();
    let labels = vec![
        ("submission", t!("jury-column-submission")),
        ("juror", t!("jury-column-juror")),
        ("limited", t!("jury-column-juror")),
        ("limit", t!("jury-juror-limit")),
    ];
    let seal = preview.seal.clone();
    view! {
        <Crumbs places=vec![(at("manage"), t!("jury-manage-title"))] />
        <div class="page-head"><h1>{t!("jury-assign-title")}</h1><p class="lead">{t!("jury-assign-lead")}</p></div>
        <ErrorSummary state=state labels=labels />
        {has_unmet.then(|| view! { <Notice mark=Mark::Needs><p class="strong">{t!("jury-unmet")}</p><ul>{unmet}</ul></Notice> })}
        {(!is_open).then(|| view! { <Notice><p>{t!("jury-assign-when")}</p></Notice> })}
        {(is_open && added > 0).then(|| view! {
            <form method="post" action=at("assign") class="panel stack tight">
                <p>{t!("jury-assign-publish-help", count = added)}</p>
                <input type="hidden" name="seal" value=seal />
                <p><button class="button">{t!("jury-assign-publish")}</button></p>
            </form>
        })}
        <section class="section"><h2>{t!("jury-in-round")}</h2><ul class="cards one">{cards}</ul></section>
        <section class="section"><h2>{t!("jury-load")}</h2><ul class="plain stack tight">{load}</ul></section>
        <section class="section stack">
            <More summary=t!("jury-add-by-hand")>
                <form method="post" action=at("assign/add") class="form">
                    <Select name="submission" label=t!("jury-column-submission") choices=submissions state=adding.clone() />
                    <Select name="juror" label=t!("jury-column-juror") choices=jurors state=adding />
                    <div class="actions"><button class="button secondary">{t!("jury-add")}</button></div>
                </form>
            </More>
            <More summary=t!("jury-set-limit")>
                <form method="post" action=at("assign/limit") class="form">
                    <Select name="limited" label=t!("jury-column-juror") choices=limited state=limiting.clone() />
                    <Field name="limit" label=t!("jury-juror-limit") help=t!("jury-limit-help") kind="number" width="short" optional=true state=limiting />
                    <div class="actions"><button class="button secondary">{t!("jury-save")}</button></div>
                </form>
            </More>
        </section>
    }
}
