//! The forms in which a motion is written.

use super::crumbs_of;
use crate::bodies::crumbs;
use crate::components::{Choices, Crumbs, ErrorSummary, Field, More, Notice, TextArea};
use crate::forms::FormState;
use crate::page::link;
use crate::t;
use leptos::prelude::*;
use server::bodies::{entity::body, members::Member};
use server::motions::people::NAMES;
use server::motions::reading::Details;
use shared::motions::MotionAct;

/// How somebody may bring a motion in.
pub struct Writer {
    pub is_member: bool,
    /// As chair or secretary, also in the name of the body.
    pub leads: bool,
    /// Members who can be asked to bring it in, too.
    pub others: Vec<Member>,
    /// There are more than those: they are asked by name.
    pub more: bool,
    /// How many supporters a motion of members needs.
    pub supporters: u32,
}

fn labels() -> Vec<(&'static str, String)> {
    vec![
        ("title", t!("motion-title")),
        ("text", t!("motion-text")),
        ("reason", t!("motion-reason")),
        ("with", t!("submitters-with")),
        (NAMES, t!("submitters-names")),
        ("what", t!("motion-changed-what")),
    ]
}

/// The fields of a motion; `fixed` is its text where that changes by amendments alone.
#[component]
fn Words(state: FormState, #[prop(optional_no_strip)] fixed: Option<String>) -> impl IntoView {
    view! {
        <Field name="title" label=t!("motion-title") maxlength=140 state=state.clone() />
        {match fixed {
            Some(text) => {
                view! {
                    <Notice><p>{t!("conflict-motion-amended")}</p></Notice>
                    <input type="hidden" name="text" value=text />
                }
                    .into_any()
            }
            None => {
                view! { <TextArea name="text" label=t!("motion-text") help=t!("motion-text-help") rows=14 maxlength=50000 state=state.clone() /> }
                    .into_any()
            }
        }}
        <TextArea name="reason" label=t!("motion-reason") rows=5 maxlength=5000 optional=true state=state />
    }
}

#[component]
pub fn NewMotion(body: body::Model, writer: Writer, state: FormState) -> impl IntoView {
    let hands = [("member", t!("motion-as-member")), ("body", t!("motion-as-body"))];
    let hands: Vec<_> = hands.map(|(value, words)| (value.to_owned(), words)).into();
    let others: Vec<_> = writer
        .others
        .into_iter()
        .map(|member| (member.mandate.to_string(), member.name))
        .collect();
    let needed = i64::from(writer.supporters);
    let (with_state, names_state) = (state.clone(), state.clone());
    view! {
        <Crumbs places=crumbs(&body) />
        <div class="page-head"><h1>{t!("motion-new")}</h1><p class="lead">{t!("motion-new-lead")}</p></div>
        {(writer.is_member && needed > 0).then(|| view! { <Notice><p>{t!("motion-new-supporters", count = needed)}</p></Notice> })}
        <form method="post" class="form wide">
            <ErrorSummary state=state.clone() labels=labels() />
            <Words state=state.clone() />
            {(writer.is_member && writer.leads)
                .then(|| view! { <Choices name="as" legend=t!("motion-as") choices=hands single=true state=state.clone() /> })}
            {writer
                .more
                .then(|| view! { <TextArea name=NAMES label=t!("submitters-names") help=t!("submitters-names-help") rows=3 maxlength=2000 optional=true state=names_state /> })}
            {(!others.is_empty())
                .then(|| {
                    view! {
                        <More summary=t!("submitters-with")>
                            <Choices name="with" legend=t!("submitters-with") help=t!("submitters-with-help") choices=others state=with_state />
                        </More>
                    }
                })}
            <div class="actions"><button class="button">{t!("motion-new-submit")}</button></div>
        </form>
    }
}

/// A motion that was sent back; why is said first.
#[component]
pub fn Rewrite(details: Details, state: FormState) -> impl IntoView {
    let Details {
        motion,
        body,
        history,
        may,
        ..
    } = details;
    // What somebody wrote before there was an amendment stays on the page.
    let is_same = state.value("text").lines().eq(motion.text.lines());
    let fixed = (may.rewrite && !may.rewrite_text && is_same).then(|| motion.text.clone());
    let asked = history
        .into_iter()
        .rev()
        .find(|taken| taken.step.act == MotionAct::AskChanges);
    let back = link(&format!("/assembly/motions/{}", motion.id));
    view! {
        <Crumbs places=crumbs_of(&motion, &body) />
        <div class="page-head"><h1>{t!("motion-rewrite")}</h1><p class="lead">{t!("motion-rewrite-lead")}</p></div>
        {asked.map(|taken| view! { <div class="notice needs"><p class="strong">{t!("motion-rewrite-asked")}</p><p dir="auto">{taken.step.reason}</p></div> })}
        <form method="post" class="form wide">
            <ErrorSummary state=state.clone() labels=labels() />
            <Words state=state.clone() fixed=fixed />
            <TextArea name="what" label=t!("motion-changed-what") help=t!("motion-changed-what-help") rows=3 maxlength=2000 state=state />
            <div class="actions">
                <button class="button">{t!("motion-rewrite-submit")}</button>
                <a class="button text" href=back>{t!("confirm-back")}</a>
            </div>
        </form>
    }
}
