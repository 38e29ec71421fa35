//! The form by which the chair prepares a poll.

use crate::bodies::crumbs;
use crate::components::{Choices, Crumbs, ErrorSummary, Field, GroupedSelect, Mark, Notice, Select, TextArea};
use crate::forms::FormState;
use crate::page::link;
use crate::polls::making::Read;
use crate::polls::rules::{RulesFields, poll_words, rules_labels};
use crate::{t, t_word};
use leptos::prelude::*;
use server::bodies::entity::body;
use server::meetings::entity::{item, meeting};
use server::motions::entity as motion;
use shared::polls::{Method, TieRule};

/// What the form shows.
pub struct NewPollView {
    pub meeting: meeting::Model,
    pub body: body::Model,
    pub items: Vec<item::Model>,
    /// The motions of the agenda that a vote can decide now.
    pub motions: Vec<motion::Model>,
    /// What was in the way of making the poll.
    pub conflict: Option<&'static str>,
    /// What the form says, when the chair asked for it in words.
    pub says: Option<Read>,
    pub state: FormState,
}

/// The kinds of polls, by what they are for.
fn kinds() -> Vec<(String, Vec<(String, String)>)> {
    let named = |method: &Method| (method.to_string(), t_word!("method", method.as_str()));
    let group = |words: String, methods: &[Method]| (words, methods.iter().map(named).collect());
    vec![
        group(t!("kinds-question"), &[Method::YesNo]),
        group(
            t!("kinds-choice"),
            &[
                Method::SingleChoice,
                Method::Approval,
                Method::Score,
                Method::Schulze,
                Method::InstantRunoff,
            ],
        ),
        group(t!("kinds-election"), &[Method::Stv, Method::AtLarge]),
    ]
}

#[component]
pub fn NewPollForm(view: NewPollView) -> impl IntoView {
    let NewPollView {
        meeting,
        body,
        items,
        motions,
        conflict,
        says,
        state,
    } = view;
    let method = Method::parse(&state.value("method")).unwrap_or(Method::YesNo);
    let mut places = crumbs(&body);
    places.push((
        link(&format!("/assembly/meetings/{}/manage", meeting.id)),
        meeting.title,
    ));
    let mut labels = vec![
        ("method", t!("poll-kind")),
        ("title", t!("poll-question")),
        ("item", t!("poll-item")),
        ("motions", t!("poll-block")),
        ("options", options_label(method)),
        ("seats", t!("poll-seats")),
        ("highest", t!("poll-highest")),
        ("crosses", t!("poll-crosses")),
        ("tie", t!("poll-tie")),
    ];
    labels.extend(rules_labels());
    let mut choices = vec![(String::new(), t!("poll-item-none"))];
    choices.extend(
        items
            .into_iter()
            .map(|item| (item.id.to_string(), format!("{}. {}", item.position, item.title))),
    );
    view! {
        <Crumbs places=places />
        <div class="page-head"><h1>{t!("poll-new")}</h1><p class="lead">{t!("poll-new-lead")}</p></div>
        {conflict.map(|code| view! { <div class="notice owed" role="alert"><p>{t_word!("conflict", code)}</p></div> })}
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=labels />
            <div class="stack tight">
                <GroupedSelect name="method" label=t!("poll-kind") help=t!("poll-kind-help") groups=kinds() state=state.clone() />
                <p><button class="button secondary" name="act" value="kind">{t!("poll-kind-show")}</button></p>
            </div>
            <Field name="title" label=t!("poll-question") help=question_help(method) maxlength=200 state=state.clone() />
            <Select name="item" label=t!("poll-item") choices=choices state=state.clone() />
            <Subject method=method motions=motions state=state.clone() />
            <Select name="tie" label=t!("poll-tie") help=t!("poll-tie-help") choices=ties() state=state.clone() />
            <RulesFields state=state.clone() asks_majority=method.asks_majority() />
            {says
                .map(|read| {
                    let words = poll_words(&read.about.contest, &read.new.rules);
                    view! {
                        <Notice mark=Mark::Now>
                            <h2 class="card-title">{t!("poll-means")}</h2>
                            <ul class="rules">{words.into_iter().map(|words| view! { <li>{words}</li> }).collect_view()}</ul>
                        </Notice>
                    }
                })}
            <div class="actions">
                <button class="button">{t!("poll-new-submit")}</button>
                <button class="button secondary" name="act" value="preview">{t!("poll-preview")}</button>
            </div>
        </form>
    }
}

fn ties() -> Vec<(String, String)> {
    let named = |tie: &TieRule| (tie.to_string(), t_word!("tie", tie.as_str()));
    TieRule::ALL.iter().map(named).collect()
}

fn options_label(method: Method) -> String {
    match method {
        Method::Stv | Method::AtLarge => t!("poll-candidates"),
        _ => t!("poll-options"),
    }
}

fn question_help(method: Method) -> String {
    match method {
        Method::YesNo => t!("poll-question-help"),
        _ => t!("poll-title-help"),
    }
}

/// The fields that only this kind of poll has. What another kind has goes along unseen, so that it is there again when the kind is changed
/// back.
#[component]
fn Subject(method: Method, motions: Vec<motion::Model>, state: FormState) -> impl IntoView {
    let hidden = |name: &'static str, shown: bool| {
        let values: Vec<String> = state.form.all(name).into_iter().map(str::to_owned).collect();
        (!shown).then(|| {
            values
                .into_iter()
                .map(|value| view! { <input type="hidden" name=name value=value /> })
                .collect_view()
        })
    };
    let has_options = method.has_options();
    let blocks = motions.len() > 1 && !has_options;
    let block: Vec<_> = motions
        .into_iter()
        .map(|motion| (motion.id.to_string(), motion.title))
        .collect();
    let help = match method {
        Method::Stv | Method::AtLarge => t!("poll-candidates-help"),
        _ => t!("poll-options-help"),
    };
    view! {
        {hidden("motions", blocks)}
        {hidden("options", has_options)}
        {hidden("seats", method.asks_seats())}
        {hidden("highest", method == Method::Score)}
        {hidden("crosses", method == Method::Approval)}
        {blocks.then(|| view! { <Choices name="motions" legend=t!("poll-block") help=t!("poll-block-help") choices=block state=state.clone() /> })}
        {has_options
            .then(|| view! { <TextArea name="options" label=options_label(method) help=help rows=6 maxlength=10_000 state=state.clone() /> })}
        {method
            .asks_seats()
            .then(|| view! { <Field name="seats" label=t!("poll-seats") help=t!("poll-seats-help") kind="number" inputmode="numeric" width="short" state=state.clone() /> })}
        {(method == Method::Score)
            .then(|| view! { <Field name="highest" label=t!("poll-highest") help=t!("poll-highest-help") kind="number" inputmode="numeric" width="short" state=state.clone() /> })}
        {(method == Method::Approval)
            .then(|| view! { <Field name="crosses" label=t!("poll-crosses") help=t!("poll-crosses-help") kind="number" inputmode="numeric" width="short" optional=true state=state.clone() /> })}
    }
}
