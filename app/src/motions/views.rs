//! Views of motions.

use crate::amendments::{MotionLinks, MotionText};
use crate::bodies::crumbs;
use crate::components::{Badge, Card, ErrorSummary, Facts, Field, Mark, Select, Stamp, TextArea};
use crate::forms::FormState;
use crate::locale::short_date;
use crate::page::link;
use crate::polls::PollCard;
use crate::{t, t_word};
use leptos::prelude::*;
use server::amendments::overview::Overview;
use server::bodies::entity::body;
use server::markdown::to_html;
use server::meetings::entity::meeting;
use server::motions::entity as motion;
use server::polls::entity::poll;
use server::proposals::entity::proposal;
use shared::motions::MotionState;
use std::sync::Arc;

/// What the page of a motion shows.
pub struct MotionView {
    pub motion: motion::Model,
    pub body: body::Model,
    pub polls: Vec<poll::Model>,
    /// The newest text with where it comes from, and the amendments to it.
    pub amending: Arc<Overview>,
    pub may_withdraw: bool,
    /// Whether it may go to an office as a recommendation.
    pub may_send: bool,
}

/// How a state of a motion looks.
pub fn mark_of(state: MotionState) -> Mark {
    match state {
        MotionState::Adopted => Mark::Done,
        MotionState::OnAgenda | MotionState::InDebate => Mark::Now,
        MotionState::Submitted | MotionState::Postponed | MotionState::Rejected | MotionState::Withdrawn => Mark::Next,
    }
}

/// A motion in a list.
#[component]
pub fn MotionCard(motion: motion::Model) -> impl IntoView {
    let mark = mark_of(motion.state);
    view! {
        <Card title=motion.title.clone() href=link(&format!("/assembly/motions/{}", motion.id)) lang=motion.language.as_str()>
            <p class="cluster">
                <Badge mark=mark words=t_word!("motion-state", motion.state.as_str()) />
                {motion.proposal_number.map(|number| view! { <bdi class="small quiet">{number}</bdi> })}
            </p>
        </Card>
    }
}

#[component]
pub fn MotionPage(view: MotionView) -> impl IntoView {
    let MotionView {
        motion,
        body,
        polls,
        amending,
        may_withdraw,
        may_send,
    } = view;
    let lang = motion.language.as_str();
    let mark = mark_of(motion.state);
    let mut facts: Vec<(String, AnyView)> = vec![(t!("motion-since"), short_date(motion.created_at).into_any())];
    if let Some(at) = motion.decided_at {
        facts.push((t!("motion-decided"), short_date(at).into_any()));
    }
    if let Some(number) = motion.proposal_number.clone() {
        facts.push((t!("motion-proposal"), view! { <Stamp number=number /> }.into_any()));
    }
    if let Some(hash) = motion.text_hash.clone() {
        facts.push((
            t!("motion-hash"),
            view! { <code class="hash ltr">{hash}</code> }.into_any(),
        ));
    }
    let has_polls = !polls.is_empty();
    view! {
        <crate::components::Crumbs places=crumbs(&body) />
        <div class="page-head">
            <h1 lang=lang dir="auto">{motion.title.clone()}</h1>
            <p><Badge mark=mark words=t_word!("motion-state", motion.state.as_str()) /></p>
        </div>
        <div class="cols">
            <div class="cols-main stack loose">
                <article class="document" aria-labelledby="text">
                    <h2 id="text" class="visually-hidden">{t!("motion-text")}</h2>
                    <MotionText view=amending.clone() />
                </article>
                <MotionLinks view=amending />
                {(!motion.reason.is_empty())
                    .then(|| {
                        let html = to_html(&motion.reason);
                        view! {
                            <section class="section" aria-labelledby="reason">
                                <h2 id="reason">{t!("motion-reason")}</h2>
                                <div class="prose" lang=lang dir="auto" inner_html=html></div>
                            </section>
                        }
                    })}
            </div>
            <aside class="cols-side stack">
                <div class="panel stack tight">
                    <h2 class="card-title">{t!("motion-about")}</h2>
                    <Facts facts=facts />
                </div>
                {may_send
                    .then(|| view! { <p><a class="button" href=link(&format!("/assembly/motions/{}/recommend", motion.id))>{t!("send-title")}</a></p> })}
                {has_polls
                    .then(|| {
                        view! {
                            <section class="stack tight" aria-labelledby="polls">
                                <h2 id="polls">{t!("meeting-polls")}</h2>
                                <ul class="cards one">{polls.into_iter().map(|poll| view! { <PollCard poll=poll /> }).collect_view()}</ul>
                            </section>
                        }
                    })}
                {may_withdraw
                    .then(|| {
                        view! {
                            <form method="post" class="actions" action=link(&format!("/assembly/motions/{}/withdraw", motion.id))>
                                <button class="button danger">{t!("motion-withdraw")}</button>
                            </form>
                        }
                    })}
            </aside>
        </div>
    }
}

#[component]
pub fn NewMotion(body: body::Model, state: FormState) -> impl IntoView {
    let labels = vec![
        ("title", t!("motion-title")),
        ("text", t!("motion-text")),
        ("reason", t!("motion-reason")),
    ];
    view! {
        <crate::components::Crumbs places=crumbs(&body) />
        <div class="page-head"><h1>{t!("motion-new")}</h1><p class="lead">{t!("motion-new-lead")}</p></div>
        <form method="post" class="form wide">
            <ErrorSummary state=state.clone() labels=labels />
            <Field name="title" label=t!("motion-title") maxlength=140 state=state.clone() />
            <TextArea name="text" label=t!("motion-text") help=t!("motion-text-help") rows=14 maxlength=50000 state=state.clone() />
            <TextArea name="reason" label=t!("motion-reason") rows=5 maxlength=5000 optional=true state=state />
            <div class="actions"><button class="button">{t!("motion-new-submit")}</button></div>
        </form>
    }
}

/// Proposals that wait for the body; one act makes each a motion.
#[component]
pub fn Inbox(body: body::Model, proposals: Vec<proposal::Model>, meetings: Vec<meeting::Model>) -> impl IntoView {
    let empty = proposals.is_empty();
    let mut choices = vec![(String::new(), t!("inbox-later"))];
    choices.extend(
        meetings
            .into_iter()
            .map(|meeting| (meeting.id.to_string(), meeting.title)),
    );
    view! {
        <crate::components::Crumbs places=crumbs(&body) />
        <div class="page-head"><h1>{t!("inbox-title")}</h1><p class="lead">{t!("inbox-lead")}</p></div>
        {empty.then(|| view! { <p class="quiet">{t!("inbox-empty")}</p> })}
        <ul class="cards one">
            {proposals
                .into_iter()
                .map(|proposal| {
                    let choices = choices.clone();
                    let field = format!("meeting-{}", proposal.id);
                    view! {
                        <li class="card needs">
                            <h2 class="card-title" lang=proposal.language.as_str() dir="auto">{proposal.title.to_string()}</h2>
                            <p><Stamp number=proposal.number.to_string() /></p>
                            <form method="post" class="form">
                                <input type="hidden" name="proposal" value=proposal.id.to_string() />
                                <div class="field">
                                    <label for=field.clone()>{t!("inbox-meeting")}</label>
                                    <select id=field name="meeting">
                                        {choices
                                            .into_iter()
                                            .map(|(value, words)| view! { <option value=value>{words}</option> })
                                            .collect_view()}
                                    </select>
                                </div>
                                <div class="actions"><button class="button">{t!("inbox-take")}</button></div>
                            </form>
                        </li>
                    }
                })
                .collect_view()}
        </ul>
    }
}

/// The form of the organiser who sends a selected proposal to a body.
#[component]
pub fn SendProposal(proposals: Vec<proposal::Model>, bodies: Vec<body::Model>, state: FormState) -> impl IntoView {
    let labels = vec![("proposal", t!("sending-proposal")), ("body", t!("sending-body"))];
    let empty = proposals.is_empty();
    let proposals = proposals
        .into_iter()
        .map(|row| (row.id.to_string(), format!("{} · {}", row.number, row.title)))
        .collect();
    let bodies = bodies
        .into_iter()
        .map(|body| (body.id.to_string(), body.name))
        .collect();
    view! {
        <crate::components::Crumbs places=vec![(link("/assembly"), t!("assembly-title"))] />
        <div class="page-head"><h1>{t!("sending-title")}</h1><p class="lead">{t!("sending-lead")}</p></div>
        {if empty {
            view! { <p class="quiet">{t!("sending-empty")}</p> }.into_any()
        } else {
            view! {
                <form method="post" class="form">
                    <ErrorSummary state=state.clone() labels=labels />
                    <Select name="proposal" label=t!("sending-proposal") choices=proposals state=state.clone() />
                    <Select name="body" label=t!("sending-body") choices=bodies state=state />
                    <div class="actions"><button class="button">{t!("sending-submit")}</button></div>
                </form>
            }
            .into_any()
        }}
    }
}
