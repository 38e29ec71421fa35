//! View of the assembly page.

use crate::components::{Badge, Card, EmptyState, LinkButton, Look, Mark};
use crate::locale::date_time;
use crate::page::link;
use crate::work::Item;
use crate::{t, t_word};
use leptos::prelude::*;
use server::bodies::entity::body;
use server::meetings::entity::meeting;
use server::polls::entity::poll;
use server::work::Waiting;
use shared::ids::BodyId;
use shared::meetings::MeetingState;
use std::collections::HashMap;

/// What the page shows.
pub struct Overview {
    pub bodies: Vec<body::Model>,
    /// Those in which the person sits or which they lead.
    pub mine: Vec<BodyId>,
    pub meetings: Vec<meeting::Model>,
    pub running: Vec<poll::Model>,
    pub waiting: Vec<Waiting>,
    pub may_found: bool,
    pub may_send: bool,
}

#[component]
pub fn Assembly(overview: Overview) -> impl IntoView {
    let Overview {
        bodies,
        mine,
        meetings,
        running,
        waiting,
        may_found,
        may_send,
    } = overview;
    let names: HashMap<BodyId, String> = bodies.iter().map(|body| (body.id, body.name.clone())).collect();
    let name = |id: BodyId| names.get(&id).cloned().unwrap_or_default();
    let meetings = meetings
        .into_iter()
        .map(|meeting| {
            let body = name(meeting.body_id);
            let mark = if meeting.state == MeetingState::Open {
                Mark::Now
            } else {
                Mark::Next
            };
            view! {
                <Card title=meeting.title.clone() href=link(&format!("/assembly/meetings/{}", meeting.id)) mark=mark>
                    <p class="card-meta"><bdi>{body}</bdi> <span>{date_time(meeting.starts_at)}</span></p>
                    <p><Badge mark=mark words=t_word!("meeting-state", meeting.state.as_str()) /></p>
                </Card>
            }
        })
        .collect_view();
    let no_meetings = meetings.is_empty();
    let running = running
        .into_iter()
        .map(|poll| {
            let body = name(poll.body_id);
            view! {
                <Card title=poll.title.clone() href=link(&format!("/assembly/polls/{}", poll.id)) mark=Mark::Now>
                    <p class="card-meta"><bdi>{body}</bdi> <span>{t_word!("secrecy", poll.secrecy.as_str())}</span></p>
                </Card>
            }
        })
        .collect_view();
    let no_bodies = bodies.is_empty();
    let bodies = bodies
        .into_iter()
        .map(|body| {
            let is_mine = mine.contains(&body.id);
            view! {
                <Card title=body.name.clone() href=link(&format!("/assembly/bodies/{}", body.id)) lang=body.language.as_str()>
                    <p class="card-meta">
                        <span>{t_word!("body-level", body.level.as_str())}</span>
                        {(!body.place.is_empty()).then(|| view! { <bdi>{body.place.clone()}</bdi> })}
                    </p>
                    {is_mine.then(|| view! { <p><Badge mark=Mark::Now words=t!("assembly-mine") /></p> })}
                </Card>
            }
        })
        .collect_view();
    view! {
        <div class="page-head"><h1>{t!("assembly-title")}</h1><p class="lead">{t!("assembly-lead")}</p></div>
        {(!waiting.is_empty())
            .then(|| {
                view! {
                    <section class="section" aria-labelledby="waiting">
                        <h2 id="waiting">{t!("assembly-waiting")}</h2>
                        <ul class="work-list">{waiting.into_iter().map(|item| view! { <Item item=item /> }).collect_view()}</ul>
                    </section>
                }
            })}
        {(!running.is_empty())
            .then(|| {
                view! {
                    <section class="section" aria-labelledby="running">
                        <h2 id="running">{t!("assembly-running")}</h2>
                        <ul class="cards">{running}</ul>
                    </section>
                }
            })}
        <section class="section" aria-labelledby="next">
            <h2 id="next">{t!("assembly-meetings")}</h2>
            {if no_meetings {
                view! { <p class="quiet">{t!("assembly-no-meetings")}</p> }.into_any()
            } else {
                view! { <ul class="cards">{meetings}</ul> }.into_any()
            }}
        </section>
        <section class="section" aria-labelledby="bodies">
            <h2 id="bodies">{t!("assembly-bodies")}</h2>
            {if no_bodies {
                view! { <EmptyState title=t!("assembly-empty-title") text=t!("assembly-empty-text") /> }.into_any()
            } else {
                view! { <ul class="cards">{bodies}</ul> }.into_any()
            }}
            {(!no_bodies).then(|| view! { <p><a href=link("/assembly/bodies")>{t!("bodies-tree")}</a></p> })}
            {may_send
                .then(|| view! { <p class="actions"><LinkButton href=link("/assembly/send") look=Look::Secondary>{t!("sending-title")}</LinkButton></p> })}
            {may_found
                .then(|| view! { <p class="actions"><LinkButton href=link("/assembly/bodies/new") look=Look::Secondary>{t!("body-new")}</LinkButton></p> })}
        </section>
        <section class="section" aria-labelledby="recommendations">
            <h2 id="recommendations"><a href=link("/recommendations")>{t!("recommendations-title")}</a></h2>
            <p>{t!("recommendations-lead")}</p>
        </section>
    }
}
