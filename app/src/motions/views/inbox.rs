//! What arrives at a body: selected proposals, and motions that other bodies have sent.

use super::text::Paragraphs;
use super::way::TextSent;
use crate::bodies::crumbs;
use crate::components::{Badge, Button, Card, ErrorSummary, Look, Mark, Notice, Pagination, Select, Stamp, TextArea};
use crate::forms::FormState;
use crate::locale::short_date;
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::bodies::entity::body;
use server::meetings::entity::meeting;
use server::motions::forwarding::arrivals::{self, Arrival};
use server::proposals::entity::proposal;
use shared::motions::ForwardingState;

/// The meetings that a motion can come to, or none for now.
fn meeting_choices(meetings: Vec<meeting::Model>) -> Vec<(String, String)> {
    let meetings = meetings
        .into_iter()
        .map(|meeting| (meeting.id.to_string(), meeting.title));
    std::iter::once((String::new(), t!("inbox-later")))
        .chain(meetings)
        .collect()
}

/// A motion that another body has sent: to be taken, or refused with a reason.
#[component]
pub fn ArrivalPage(
    arrival: Arrival,
    body: body::Model,
    meetings: Vec<meeting::Model>,
    state: FormState,
) -> impl IntoView {
    let Arrival { row, motion, from } = arrival;
    let mut places = crumbs(&body);
    places.push((link(&format!("/assembly/bodies/{}/inbox", body.id)), t!("inbox-title")));
    let (lang, note_lang) = (motion.language.as_str(), row.language.as_str());
    let (state_word, why) = (row.state.as_str(), row.reason.clone());
    let waits = row.state == ForwardingState::Waiting;
    let original = link(&format!("/assembly/motions/{}", motion.id));
    let derived = row.derived_id.map(|id| link(&format!("/assembly/motions/{id}")));
    let labels = vec![("meeting", t!("inbox-meeting")), ("reason", t!("motion-step-reason"))];
    let refusal = state.clone();
    view! {
        <crate::components::Crumbs places=places />
        <div class="page-head">
            <h1 lang=lang dir="auto">{motion.title.clone()}</h1>
            <p class="lead">{t!("way-came-from")} " " <span lang=from.language.as_str() dir="auto">{from.name}</span></p>
        </div>
        <ErrorSummary state=state.clone() labels=labels />
        {(!waits)
            .then(|| {
                view! {
                    <Notice>
                        <p><Badge mark=Mark::Done words=t_word!("forwarding-state", state_word) /></p>
                        {(!why.is_empty()).then(|| view! { <p dir="auto">{why}</p> })}
                        {derived.map(|href| view! { <p><a href=href>{t!("live-motion")}</a></p> })}
                    </Notice>
                }
            })}
        <section class="section" aria-labelledby="note">
            <h2 id="note">{t!("forward-note")}</h2>
            <p class="prose" lang=note_lang dir="auto">{row.note.clone()}</p>
            <TextSent row=row />
            <p><a href=original>{t!("way-original")}</a></p>
        </section>
        <article class="document" aria-labelledby="text">
            <h2 id="text" class="visually-hidden">{t!("motion-text")}</h2>
            <Paragraphs text=motion.text lang=lang />
        </article>
        {waits
            .then(|| {
                view! {
                    <section class="section" aria-labelledby="take">
                        <h2 id="take">{t!("arrival-take")}</h2>
                        <form method="post" class="form">
                            <Select name="meeting" label=t!("inbox-meeting") choices=meeting_choices(meetings) state=state />
                            <div class="actions"><Button name="act" value="take">{t!("inbox-take")}</Button></div>
                        </form>
                    </section>
                    <section class="section" aria-labelledby="refuse">
                        <h2 id="refuse">{t!("arrival-refuse")}</h2>
                        <form method="post" class="form">
                            <TextArea name="reason" label=t!("motion-step-reason") help=t!("arrival-refuse-help") rows=4 maxlength=2000 state=refusal />
                            <div class="actions"><Button look=Look::Danger name="act" value="refuse">{t!("arrival-refuse-submit")}</Button></div>
                        </form>
                    </section>
                }
            })}
    }
}

/// Proposals that wait for the body; one act makes each a motion.
#[component]
pub fn Inbox(
    body: body::Model,
    proposals: Vec<proposal::Model>,
    arrived: Vec<Arrival>,
    /// The next page, without language.
    later: Option<String>,
    meetings: Vec<meeting::Model>,
) -> impl IntoView {
    let empty = proposals.is_empty() && arrived.is_empty();
    let choices = meeting_choices(meetings);
    view! {
        <crate::components::Crumbs places=crumbs(&body) />
        <div class="page-head"><h1>{t!("inbox-title")}</h1><p class="lead">{t!("inbox-lead")}</p></div>
        {empty.then(|| view! { <p class="quiet">{t!("inbox-empty")}</p> })}
        <ul class="cards one">
            {arrived
                .into_iter()
                .map(|arrival| {
                    let (motion, from) = (arrival.motion, arrival.from);
                    view! {
                        <Card title=motion.title.clone() href=link(&arrivals::path(&arrival.row)) lang=motion.language.as_str() mark=Mark::Needs level=2>
                            <p>{t!("way-came-from")} " " <span lang=from.language.as_str() dir="auto">{from.name}</span></p>
                            <p class="small quiet">{short_date(arrival.row.sent_at)}</p>
                        </Card>
                    }
                })
                .collect_view()}
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
        <Pagination later=later.map(|path| link(&path)) />
    }
}

/// The form of the organiser who sends a selected proposal to a body.
#[component]
pub fn SendProposal(
    proposals: Vec<proposal::Model>,
    /// The next page, without language.
    later: Option<String>,
    bodies: Vec<body::Model>,
    state: FormState,
) -> impl IntoView {
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
        <Pagination later=later.map(|path| link(&path)) />
    }
}
