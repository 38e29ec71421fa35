//! The forms of a meeting and of its agenda.

use crate::bodies::crumbs;
use crate::components::{Choices, Crumbs, ErrorSummary, Field, Select, language_choices};
use crate::forms::FormState;
use crate::page::link;
use crate::t;
use crate::t_word;
use leptos::prelude::*;
use server::bodies::entity::body;
use server::meetings::entity::meeting;
use server::motions::entity as motion;
use shared::meetings::AgendaItemKind;

#[component]
pub fn NewItemForm(meeting: meeting::Model, motions: Vec<motion::Model>, state: FormState) -> impl IntoView {
    let labels = vec![
        ("motion", t!("item-motion")),
        ("title", t!("item-title")),
        ("kind", t!("item-kind")),
        ("minutes", t!("item-duration")),
    ];
    let kinds = [
        AgendaItemKind::Topic,
        AgendaItemKind::Report,
        AgendaItemKind::Poll,
        AgendaItemKind::Election,
    ];
    let kinds = kinds
        .map(|kind| (kind.to_string(), t_word!("item-kind", kind.as_str())))
        .into();
    let mut choices = vec![(String::new(), t!("item-no-motion"))];
    choices.extend(motions.into_iter().map(|motion| (motion.id.to_string(), motion.title)));
    let places = vec![
        (link("/assembly"), t!("assembly-title")),
        (
            link(&format!("/assembly/meetings/{}/manage", meeting.id)),
            meeting.title,
        ),
    ];
    view! {
        <Crumbs places=places />
        <div class="page-head"><h1>{t!("item-new")}</h1></div>
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=labels />
            <Select name="motion" label=t!("item-motion") help=t!("item-motion-help") choices=choices state=state.clone() />
            <Field name="title" label=t!("item-title") help=t!("item-title-help") maxlength=140 state=state.clone() />
            <Select name="kind" label=t!("item-kind") choices=kinds state=state.clone() />
            <Field name="minutes" label=t!("item-duration") kind="number" inputmode="numeric" width="short" state=state />
            <div class="actions"><button class="button">{t!("item-new-submit")}</button></div>
        </form>
    }
}

#[component]
pub fn MeetingFields(body: body::Model, title: String, state: FormState) -> impl IntoView {
    let labels = vec![
        ("title", t!("meeting-name")),
        ("starts_at", t!("meeting-when")),
        ("place", t!("meeting-place")),
        ("link", t!("meeting-link")),
        ("languages", t!("meeting-languages")),
    ];
    let languages = language_choices();
    view! {
        <Crumbs places=crumbs(&body) />
        <div class="page-head"><h1>{title}</h1></div>
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=labels />
            <Field name="title" label=t!("meeting-name") maxlength=120 state=state.clone() />
            <Field name="starts_at" label=t!("meeting-when") help=t!("meeting-when-help") kind="datetime-local" state=state.clone() />
            <Field name="place" label=t!("meeting-place") maxlength=200 optional=true state=state.clone() />
            <Field name="link" label=t!("meeting-link") help=t!("meeting-link-help") kind="url" maxlength=500 optional=true state=state.clone() />
            <Choices name="languages" legend=t!("meeting-languages") choices=languages row=true state=state />
            <div class="actions"><button class="button">{t!("form-save")}</button></div>
        </form>
    }
}
