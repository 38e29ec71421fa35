//! The forms of those who deal with a motion: its steps, its withdrawal, a recommendation, sending it on; and the rules of a body.

use super::{StateBadge, crumbs_of};
use crate::bodies::crumbs;
use crate::components::{Choices, Crumbs, EmptyState, ErrorSummary, Field, Notice, Select, TextArea};
use crate::forms::FormState;
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::bodies::entity::body;
use server::motions::entity as motion;
use shared::motions::workflow::OPTIONAL;
use shared::motions::{AdviceKind, MotionAct};

fn act_choices(acts: &[MotionAct]) -> Vec<(String, String)> {
    let choice = |act: &MotionAct| (act.to_string(), t_word!("motion-act", act.as_str()));
    acts.iter().map(choice).collect()
}

/// The head of such a page: the motion it is about.
#[component]
fn Head(motion: motion::Model, body: body::Model, title: String, lead: String) -> impl IntoView {
    let lang = motion.language.as_str();
    view! {
        <Crumbs places=crumbs_of(&motion, &body) />
        <div class="page-head"><h1>{title}</h1><p class="lead">{lead}</p></div>
        <p class="cluster"><span class="strong" lang=lang dir="auto">{motion.title}</span> <StateBadge state=motion.state /></p>
    }
}

#[component]
fn Submit(id: String, words: String, #[prop(optional)] sure: bool) -> impl IntoView {
    let class = if sure { "button danger sure" } else { "button" };
    let back = link(&format!("/assembly/motions/{id}"));
    view! {
        <div class="actions">
            <button class=class>{words}</button>
            <a class="button text" href=back>{t!("confirm-back")}</a>
        </div>
    }
}

#[component]
pub fn MovePage(motion: motion::Model, body: body::Model, acts: Vec<MotionAct>, state: FormState) -> impl IntoView {
    let id = motion.id.to_string();
    let (refers, postpones) = (acts.contains(&MotionAct::Refer), acts.contains(&MotionAct::Postpone));
    let labels = vec![
        ("act", t!("motion-move-act")),
        ("reason", t!("motion-step-reason")),
        ("to", t!("motion-step-to")),
        ("until", t!("motion-step-until")),
    ];
    view! {
        <Head motion=motion body=body title=t!("motion-move") lead=t!("motion-move-lead") />
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=labels />
            <Choices name="act" legend=t!("motion-move-act") choices=act_choices(&acts) single=true state=state.clone() />
            <TextArea name="reason" label=t!("motion-step-reason") help=t!("motion-step-reason-help") rows=4 maxlength=2000 state=state.clone() />
            {refers.then(|| view! { <Field name="to" label=t!("motion-step-to") help=t!("motion-step-to-help") maxlength=140 optional=true state=state.clone() /> })}
            {postpones.then(|| view! { <Field name="until" label=t!("motion-step-until") help=t!("motion-step-until-help") kind="date" optional=true state=state.clone() /> })}
            <Submit id=id words=t!("form-save") />
        </form>
    }
}

#[component]
pub fn WithdrawPage(motion: motion::Model, body: body::Model, state: FormState) -> impl IntoView {
    let id = motion.id.to_string();
    view! {
        <Head motion=motion body=body title=t!("motion-withdraw") lead=t!("motion-withdraw-effect") />
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=vec![("reason", t!("motion-step-reason"))] />
            <TextArea name="reason" label=t!("motion-step-reason") rows=4 maxlength=2000 state=state />
            <Submit id=id words=t!("motion-withdraw") sure=true />
        </form>
    }
}

#[component]
pub fn AdvisePage(motion: motion::Model, body: body::Model, is_given: bool, state: FormState) -> impl IntoView {
    let id = motion.id.to_string();
    let kinds = AdviceKind::ALL.iter();
    let kinds = kinds
        .map(|kind| (kind.to_string(), t_word!("advice", kind.as_str())))
        .collect();
    let labels = vec![("kind", t!("advice-title")), ("reason", t!("motion-step-reason"))];
    view! {
        <Head motion=motion body=body title=t!("advice-give") lead=t!("advice-lead") />
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=labels />
            <Choices name="kind" legend=t!("advice-title") choices=kinds single=true state=state.clone() />
            <TextArea name="reason" label=t!("motion-step-reason") help=t!("advice-reason-help") rows=4 maxlength=2000 state=state />
            <Submit id=id words=t!("form-save") />
        </form>
        {is_given
            .then(|| {
                view! {
                    <form method="post">
                        <button class="button text" name="act" value="take_back">{t!("advice-take-back")}</button>
                    </form>
                }
            })}
    }
}

#[component]
pub fn ForwardPage(
    motion: motion::Model,
    body: body::Model,
    choices: Vec<body::Model>,
    state: FormState,
) -> impl IntoView {
    let id = motion.id.to_string();
    let labels = vec![("body", t!("forward-to")), ("note", t!("forward-note"))];
    let choices: Vec<_> = choices
        .into_iter()
        .map(|body| (body.id.to_string(), body.name))
        .collect();
    // A form that comes back keeps its note.
    let form = if choices.is_empty() && state.conflict.is_none() && state.errors.is_empty() {
        let back = (link(&format!("/assembly/motions/{id}")), t!("live-motion"));
        view! { <EmptyState title=t!("forward-nowhere") text=t!("forward-nowhere-text") first_step=back /> }.into_any()
    } else {
        view! {
            <form method="post" class="form">
                <ErrorSummary state=state.clone() labels=labels />
                <Select name="body" label=t!("forward-to") choices=choices state=state.clone() />
                <TextArea name="note" label=t!("forward-note") help=t!("forward-note-help") rows=6 maxlength=5000 state=state />
                <Submit id=id words=t!("forward-submit") />
            </form>
        }
        .into_any()
    };
    view! {
        <Head motion=motion body=body title=t!("forward-title") lead=t!("forward-lead") />
        {form}
    }
}

#[component]
pub fn RulesPage(body: body::Model, state: FormState) -> impl IntoView {
    let labels = vec![
        ("supporters", t!("rules-supporters")),
        ("workflow", t!("rules-workflow")),
    ];
    let back = link(&format!("/assembly/bodies/{}/motions", body.id));
    view! {
        <Crumbs places=crumbs(&body) />
        <div class="page-head"><h1>{t!("motion-rules")}</h1><p class="lead">{t!("motion-rules-lead")}</p></div>
        <Notice><p>{t!("motion-rules-note")}</p></Notice>
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=labels />
            <Field name="supporters" label=t!("rules-supporters") help=t!("rules-supporters-help") kind="number" inputmode="numeric" width="short" state=state.clone() />
            <Choices name="workflow" legend=t!("rules-workflow") help=t!("rules-workflow-help") choices=act_choices(&OPTIONAL) state=state />
            <div class="actions">
                <button class="button">{t!("form-save")}</button>
                <a class="button text" href=back>{t!("confirm-back")}</a>
            </div>
        </form>
    }
}
