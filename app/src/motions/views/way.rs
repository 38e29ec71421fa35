//! Where a motion came from and where it was sent on: each chain as one line, and what was said with each step from here.

use super::StateBadge;
use crate::components::Button;
use crate::components::{Arrow, Badge, Look, Mark, More};
use crate::locale::short_date;
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::bodies::entity::body;
use server::motions::forwarding::entity as forwarding;
use server::motions::forwarding::family::Family;
use shared::ids::{BodyId, MotionId};
use shared::motions::{ForwardingState, Stop};
use std::collections::HashMap;

fn mark_of(state: ForwardingState) -> Mark {
    match state {
        ForwardingState::Waiting => Mark::Now,
        ForwardingState::Taken => Mark::Done,
        ForwardingState::Refused | ForwardingState::CalledBack => Mark::Next,
    }
}

fn named(bodies: &HashMap<BodyId, body::Model>, id: BodyId) -> AnyView {
    let body = bodies.get(&id).cloned();
    body.map(|body| view! { <span lang=body.language.as_str() dir="auto">{body.name}</span> })
        .into_any()
}

/// Nothing for a motion that was never forwarded.
#[component]
pub fn Way(family: Family, id: MotionId, may_call_back: bool) -> impl IntoView {
    if family.sent.is_empty() {
        return ().into_any();
    }
    let lines = family
        .lines
        .iter()
        .map(|line| line_of(&family, line, id))
        .collect_view();
    let sent: Vec<_> = family.sent_from(id).cloned().collect();
    let sent = sent
        .into_iter()
        .map(|row| sent_card(&family, row, may_call_back))
        .collect_view();
    let origin = family.origin.clone().map(|row| origin_card(&family, row));
    view! {
        <section class="section" aria-labelledby="way">
            <h2 id="way">{t!("way-title")}</h2>
            {lines}
            <ul class="cards one">{origin}{sent}</ul>
        </section>
    }
    .into_any()
}

/// One chain: each body with what it decided.
fn line_of(family: &Family, line: &[Stop], here: MotionId) -> AnyView {
    let stops = line
        .iter()
        .enumerate()
        .map(|(at, stop)| {
            let shown = match stop {
                Stop::Motion(id) => family.motions.get(id).map(|motion| {
                    let name = named(&family.bodies, motion.body_id);
                    let name = if *id == here {
                        view! { <strong>{name}</strong> }.into_any()
                    } else {
                        view! { <a href=link(&format!("/assembly/motions/{id}"))>{name}</a> }.into_any()
                    };
                    let when = short_date(motion.decided_at.unwrap_or(motion.created_at));
                    view! { {name} " " <StateBadge state=motion.state /> " " <span class="small quiet">{when}</span> }.into_any()
                }),
                Stop::Sent(at) => family.sent.get(*at).map(|row| {
                    let name = named(&family.bodies, row.body_id);
                    let words = t_word!("forwarding-state", row.state.as_str());
                    let when = short_date(row.answered_at.unwrap_or(row.sent_at));
                    view! { {name} " " <Badge mark=mark_of(row.state) words=words /> " " <span class="small quiet">{when}</span> }
                        .into_any()
                }),
            };
            view! { <li class="cluster">{(at > 0).then(|| view! { <Arrow /> })} <span>{shown}</span></li> }
        })
        .collect_view();
    view! { <ol class="cluster">{stops}</ol> }.into_any()
}

/// A forwarding from here.
fn sent_card(family: &Family, row: forwarding::Model, may_call_back: bool) -> AnyView {
    let lang = row.language.as_str();
    let to = named(&family.bodies, row.body_id);
    let (id, waits) = (row.id.to_string(), row.state == ForwardingState::Waiting);
    let action = link(&format!("/assembly/motions/{}/forward/call-back", row.motion_id));
    view! {
        <li class="card">
            <h3 class="card-title">{t!("way-sent-to")} " " {to}</h3>
            <p class="cluster">
                <Badge mark=mark_of(row.state) words=t_word!("forwarding-state", row.state.as_str()) />
                <span class="small quiet">{short_date(row.answered_at.unwrap_or(row.sent_at))}</span>
            </p>
            {(!row.reason.is_empty()).then(|| view! { <p dir="auto">{row.reason.clone()}</p> })}
            <More summary=t!("forward-note")>
                <p class="prose" lang=lang dir="auto">{row.note.clone()}</p>
                <TextSent row=row.clone() />
            </More>
            {(waits && may_call_back)
                .then(|| {
                    view! {
                        <form method="post" action=action>
                            <input type="hidden" name="forwarding" value=id />
                            <Button look=Look::Text>{t!("forward-call-back")}</Button>
                        </form>
                    }
                })}
        </li>
    }
    .into_any()
}

/// How the motion came here.
fn origin_card(family: &Family, row: forwarding::Model) -> AnyView {
    let lang = row.language.as_str();
    let from = family.motions.get(&row.motion_id).map(|motion| motion.body_id);
    let from = from.map(|body| named(&family.bodies, body));
    let href = link(&format!("/assembly/motions/{}", row.motion_id));
    view! {
        <li class="card">
            <h3 class="card-title">{t!("way-came-from")} " " {from}</h3>
            <p class="prose" lang=lang dir="auto">{row.note.clone()}</p>
            <TextSent row=row />
            <p><a href=href>{t!("way-original")}</a></p>
        </li>
    }
    .into_any()
}

/// Which text was sent, and when.
#[component]
pub fn TextSent(row: forwarding::Model) -> impl IntoView {
    view! {
        <p class="small quiet">{t!("way-text", version = row.text_version, date = short_date(row.sent_at))} " " <code class="hash ltr">{row.text_hash}</code></p>
    }
}
