//! The forms of a body: founding it, changing it, closing it.

use super::body::crumbs;
use crate::components::{Choices, Crumbs, ErrorSummary, Field, LinkButton, Look, Select, TextArea, language_choices};
use crate::forms::FormState;
use crate::page::link;
use crate::polls::{RulesFields, rules_labels};
use crate::{t, t_word};
use leptos::prelude::*;
use server::bodies::entity::body;
use shared::bodies::BodyLevel;

fn labels() -> Vec<(&'static str, String)> {
    vec![
        ("name", t!("body-name")),
        ("level", t!("body-level")),
        ("place", t!("body-place")),
        ("parent", t!("body-above")),
        ("competence", t!("body-competence")),
        ("description", t!("body-description")),
        ("languages", t!("body-languages")),
        ("contact", t!("body-contact")),
        ("chair", t!("body-chair")),
        ("slug", t!("body-name")),
    ]
}

/// What a body says of itself.
#[component]
fn TextFields(state: FormState, parents: Vec<body::Model>) -> impl IntoView {
    let levels = BodyLevel::ALL
        .iter()
        .map(|level| (level.to_string(), t_word!("body-level", level.as_str())))
        .collect();
    let mut above = vec![(String::new(), t!("body-above-none"))];
    above.extend(parents.into_iter().map(|body| (body.id.to_string(), body.name)));
    view! {
        <Field name="name" label=t!("body-name") maxlength=120 state=state.clone() />
        <Select name="level" label=t!("body-level") choices=levels state=state.clone() />
        <Field name="place" label=t!("body-place") maxlength=80 optional=true state=state.clone() />
        <Select name="parent" label=t!("body-above") help=t!("body-above-help") choices=above state=state.clone() />
        <TextArea name="competence" label=t!("body-competence") help=t!("body-competence-help") rows=4 maxlength=2000 optional=true state=state.clone() />
        <TextArea name="description" label=t!("body-description") help=t!("body-description-help") rows=5 maxlength=5000 optional=true state=state.clone() />
        <Choices name="languages" legend=t!("body-languages") choices=language_choices() row=true state=state.clone() />
        <TextArea name="contact" label=t!("body-contact") help=t!("body-contact-help") rows=2 maxlength=500 optional=true state=state />
    }
}

#[component]
pub fn NewBodyForm(state: FormState, parents: Vec<body::Model>) -> impl IntoView {
    let mut labels = labels();
    labels.extend(rules_labels());
    view! {
        <Crumbs places=vec![(link("/assembly"), t!("assembly-title")), (link("/assembly/bodies"), t!("bodies-title"))] />
        <div class="page-head"><h1>{t!("body-new")}</h1><p class="lead">{t!("body-new-lead")}</p></div>
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=labels />
            <TextFields state=state.clone() parents=parents />
            <Field name="chair" label=t!("body-chair") help=t!("body-chair-help") maxlength=30 state=state.clone() />
            <h2>{t!("body-rules")}</h2>
            <RulesFields state=state />
            <div class="actions"><button class="button">{t!("body-new-submit")}</button></div>
        </form>
    }
}

#[component]
pub fn EditForm(body: body::Model, parents: Vec<body::Model>, state: FormState) -> impl IntoView {
    let here = link(&format!("/assembly/bodies/{}", body.id));
    view! {
        <Crumbs places=crumbs(&body) />
        <div class="page-head"><h1>{t!("body-edit")}</h1><p class="lead">{t!("body-edit-lead")}</p></div>
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=labels() />
            <TextFields state=state parents=parents />
            <div class="actions">
                <button class="button">{t!("form-save")}</button>
                <LinkButton href=here look=Look::Text>{t!("body-back")}</LinkButton>
            </div>
        </form>
    }
}

#[component]
pub fn CloseForm(body: body::Model, state: FormState) -> impl IntoView {
    let here = link(&format!("/assembly/bodies/{}", body.id));
    view! {
        <Crumbs places=crumbs(&body) />
        <div class="page-head"><h1>{t!("body-close")}</h1><p class="lead">{t!("body-close-lead")}</p></div>
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=vec![("reason", t!("body-close-reason"))] />
            <TextArea name="reason" label=t!("body-close-reason") help=t!("body-close-reason-help") rows=3 maxlength=500 state=state />
            <div class="actions">
                <button class="button danger">{t!("body-close-submit")}</button>
                <LinkButton href=here look=Look::Secondary>{t!("confirm-back")}</LinkButton>
            </div>
        </form>
    }
}
