//! The form of a meeting.

use crate::bodies::crumbs;
use crate::components::{Choices, Crumbs, ErrorSummary, Field, TextArea, language_choices};
use crate::forms::FormState;
use crate::t;
use leptos::prelude::*;
use server::bodies::entity::body;

#[component]
pub fn MeetingFields(body: body::Model, title: String, state: FormState) -> impl IntoView {
    let labels = vec![
        ("title", t!("meeting-name")),
        ("starts_at", t!("meeting-when")),
        ("place", t!("meeting-place")),
        ("link", t!("meeting-link")),
        ("minutes", t!("meeting-length")),
        ("access", t!("meeting-access")),
        ("languages", t!("meeting-languages")),
        ("interpretation", t!("meeting-interpretation")),
    ];
    let languages = language_choices();
    let public = vec![("yes".to_owned(), t!("meeting-link-public"))];
    view! {
        <Crumbs places=crumbs(&body) />
        <div class="page-head"><h1>{title}</h1></div>
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=labels />
            <Field name="title" label=t!("meeting-name") maxlength=120 state=state.clone() />
            <Field name="starts_at" label=t!("meeting-when") help=t!("meeting-when-help") kind="datetime-local" state=state.clone() />
            <Field name="minutes" label=t!("meeting-length") kind="number" inputmode="numeric" width="short" optional=true state=state.clone() />
            <Field name="place" label=t!("meeting-place") maxlength=200 optional=true state=state.clone() />
            <TextArea name="access" label=t!("meeting-access") help=t!("meeting-access-help") rows=2 maxlength=500 optional=true state=state.clone() />
            <Field name="link" label=t!("meeting-link") help=t!("meeting-link-help") kind="url" maxlength=500 optional=true state=state.clone() />
            <Choices name="link_is_public" legend=t!("meeting-link-who") choices=public state=state.clone() />
            <Choices name="languages" legend=t!("meeting-languages") choices=languages.clone() row=true state=state.clone() />
            <Choices name="interpretation" legend=t!("meeting-interpretation") help=t!("meeting-interpretation-help") choices=languages row=true state=state />
            <div class="actions"><button class="button">{t!("form-save")}</button></div>
        </form>
    }
}
