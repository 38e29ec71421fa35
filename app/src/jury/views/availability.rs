//! A juror's part in a round: the fields they know, and whether they are there.

use super::RoundBadge;
use super::topics::field_choices;
use crate::components::{Choices, Crumbs, ErrorSummary, Field, Mark, Notice, TextArea};
use crate::forms::{Form, FormState};
use crate::locale::date;
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::jury::absences;
use shared::jury::RoundState;
use shared::jury::absence::AbsenceKind;

/// Fields, and one's absence.
#[component]
pub fn Availability(found: absences::Availability, state: FormState) -> impl IntoView {
    let id = found.round.id;
    let at = move |part: &str| link(&format!("/jury/rounds/{id}{part}"));
    let known = found.fields.iter().map(|one| ("fields", one.as_str().to_owned()));
    let known = FormState::filled(Form::of(known.collect::<Vec<_>>()));
    let is_open = found.state != RoundState::Published;
    let places = vec![(link("/jury"), t!("jury-desk-title")), (at(""), t!("jury-round"))];
    let labels = labels();
    view! {
        <Crumbs places=places />
        <div class="page-head">
            <h1>{t!("away-title")}</h1>
            <p class="lead" dir="auto">{found.challenge.clone()}</p>
            <p><RoundBadge state=found.state /></p>
        </div>
        <ErrorSummary state=state.clone() labels=labels />
        <section class="section">
            <h2>{t!("away-heading")}</h2>
            <p>{t!("away-lead")}</p>
            <Standing found=found.clone() />
            {is_open.then(|| view! {
                <form method="post" action=at("/availability") class="form">
                    {(found.unfinished > 0).then(|| view! { <p>{t!("away-unfinished", count = found.unfinished)}</p> })}
                    <AbsenceFields state=state />
                    <div class="actions"><button class="button">{t!("away-say")}</button></div>
                </form>
            })}
        </section>
        <section class="section">
            <h2>{t!("away-fields-title")}</h2>
            <form method="post" action=at("/fields") class="form">
                <Choices name="fields" legend=t!("away-fields") help=t!("away-fields-help") choices=field_choices() row=true state=known />
                <div class="actions"><button class="button secondary">{t!("jury-save")}</button></div>
            </form>
        </section>
    }
}

/// The names of the fields of an absence, as their labels say them.
pub fn labels() -> Vec<(&'static str, String)> {
    vec![
        ("juror", t!("jury-column-juror")),
        ("kind", t!("away-kind")),
        ("from", t!("away-from")),
        ("until", t!("away-until")),
        ("reason", t!("jury-conflict-note")),
    ]
}

/// What was said last, and the way back.
#[component]
fn Standing(found: absences::Availability) -> impl IntoView {
    let back = link(&format!("/jury/rounds/{}/availability/back", found.round.id));
    found.absence.map(|absence| {
        let words = match absence.until_day {
            Some(day) if found.is_away => t!("away-until-day", day = date(day)),
            Some(day) => t!("away-over", day = date(day)),
            None => t!("away-for-good"),
        };
        view! {
            <Notice mark=Mark::Needs>
                <p class="strong">{words}</p>
                {(!absence.reason.is_empty()).then(|| view! { <p dir="auto">{absence.reason}</p> })}
                {(found.gone > 0).then(|| view! { <p>{t!("away-gone", count = found.gone)}</p> })}
                <p>{t!("away-back-help")}</p>
                <form method="post" action=back><button class="button secondary">{t!("away-back")}</button></form>
            </Notice>
        }
    })
}

/// The fields of an absence, for the juror and for an organiser.
#[component]
pub fn AbsenceFields(state: FormState) -> impl IntoView {
    let kinds = AbsenceKind::ALL.iter();
    let kinds = kinds.map(|kind| (kind.as_str().to_owned(), t_word!("away-kind", kind.as_str())));
    let keeps = !state.value("keeps").is_empty();
    view! {
        <Choices name="kind" legend=t!("away-kind") choices=kinds.collect() single=true state=state.clone() />
        <div class="field-row">
            <Field name="from" label=t!("away-from") help=t!("away-from-help") kind="date" width="medium" optional=true state=state.clone() />
            <Field name="until" label=t!("away-until") help=t!("away-until-help") kind="date" width="medium" optional=true state=state.clone() />
        </div>
        <div class="choice">
            <input type="checkbox" id="keeps" name="keeps" value="1" checked=keeps />
            <label for="keeps">{t!("away-keeps")}</label>
            <p class="help">{t!("away-keeps-help")}</p>
        </div>
        <TextArea name="reason" label=t!("jury-conflict-note") help=t!("jury-conflict-note-help") rows=2 maxlength=500 optional=true state=state />
    }
}
