//! Conflicts of interest of a round, for its organisers.

use super::{SubjectName, kinds, name_of};
use crate::components::{Column, Crumbs, DataTable, EmptyState, ErrorSummary, Row, Select, TextArea};
use crate::forms::FormState;
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::jury::conflicts::ConflictList;
use shared::jury::conflicts::LiftedBy;

/// The list, lifting, and entering one by hand.
#[component]
pub fn Conflicts(list: ConflictList, state: FormState) -> impl IntoView {
    let id = list.round.id;
    let at = move |part: &str| link(&format!("/jury/rounds/{id}/{part}"));
    let labels = vec![
        ("submission", t!("jury-column-submission")),
        ("juror", t!("jury-column-juror")),
        ("kind", t!("jury-conflict-kind")),
        ("note", t!("jury-conflict-why")),
        ("reason", t!("jury-lift-reason")),
    ];
    let columns = vec![
        Column::text(t!("jury-column-juror")),
        Column::text(t!("jury-column-submission")),
        Column::text(t!("jury-conflict-kind")),
        Column::text(t!("jury-conflict-source")),
        Column::text(t!("jury-lift")),
    ];
    let is_empty = list.conflicts.is_empty();
    let rows = list
        .conflicts
        .iter()
        .enumerate()
        .map(|(n, conflict)| {
            let name = list.jurors.iter().find(|(juror, _)| *juror == conflict.pair.juror).map(|(_, name)| name.clone());
            let subject = list.subjects.iter().find(|one| one.submission == conflict.pair.submission).cloned();
            let note = conflict.note.clone();
            let liftable = conflict.source.may_lift(conflict.kind, LiftedBy::Organiser);
            let lift = liftable.then(|| {
                let reason = format!("lift-{n}");
                view! {
                    <form method="post" action=at("conflicts/lift") class="stack tight">
                        <input type="hidden" name="submission" value=conflict.pair.submission.to_string() />
                        <input type="hidden" name="juror" value=conflict.pair.juror.to_string() />
                        <input type="hidden" name="kind" value=conflict.kind.as_str() />
                        <label for=reason.clone() class="small">{t!("jury-lift-reason")}</label>
                        <input id=reason name="reason" maxlength="500" dir="auto" />
                        <button class="button text compact">{t!("jury-lift")}</button>
                    </form>
                }
            });
            Row {
                head: view! { <bdi>{name.unwrap_or_default()}</bdi> }.into_any(),
                cells: vec![
                    subject.map(|subject| view! { <SubjectName subject=subject /> }).into_any(),
                    view! { {t_word!("conflict-kind", conflict.kind.as_str())} {(!note.is_empty()).then(|| view! { <p class="small" dir="auto">{note}</p> })} }.into_any(),
                    t_word!("conflict-source", conflict.source.as_str()).into_any(),
                    match lift {
                        Some(lift) => lift.into_any(),
                        None => view! { <span class="quiet">"–"</span> }.into_any(),
                    },
                ],
            }
        })
        .collect();
    let submissions: Vec<_> = std::iter::once((String::new(), t!("jury-choose-submission")))
        .chain(
            list.subjects
                .iter()
                .map(|subject| (subject.submission.to_string(), name_of(subject))),
        )
        .collect();
    let jurors: Vec<_> = std::iter::once((String::new(), t!("jury-choose-juror")))
        .chain(list.jurors.iter().map(|(id, name)| (id.to_string(), name.clone())))
        .collect();
    view! {
        <Crumbs places=vec![(at("manage"), t!("jury-manage-title"))] />
        <div class="page-head"><h1>{t!("jury-conflicts-title")}</h1><p class="lead">{t!("jury-conflicts-lead")}</p></div>
        <ErrorSummary state=state.clone() labels=labels />
        {if is_empty {
            view! { <EmptyState title=t!("jury-no-conflicts") text=t!("jury-no-conflicts-text") /> }.into_any()
        } else {
            view! { <DataTable caption=t!("jury-conflicts-title") columns=columns rows=rows /> }.into_any()
        }}
        <section class="section">
            <h2>{t!("jury-pin-title")}</h2>
            <form method="post" action=at("conflicts") class="form">
                <Select name="juror" label=t!("jury-column-juror") choices=jurors state=state.clone() />
                <Select name="submission" label=t!("jury-column-submission") choices=submissions state=state.clone() />
                <Select name="kind" label=t!("jury-conflict-kind") choices=kinds(t!("jury-choose-kind")) state=state.clone() />
                <TextArea name="note" label=t!("jury-conflict-why") rows=2 maxlength=500 state=state />
                <div class="actions"><button class="button">{t!("jury-pin")}</button></div>
            </form>
        </section>
    }
}
