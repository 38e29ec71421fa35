//! What everybody in the room sees.

use super::{Item, state_mark};
use crate::bodies::crumbs;
use crate::components::{Badge, Crumbs, ErrorSummary, Field};
use crate::forms::FormState;
use crate::locale::plain;
use crate::page::link;
use crate::polls::Ballot;
use crate::{t, t_word};
use leptos::prelude::*;
use server::markdown::to_html;
use server::meetings::live::Live;
use server::motions::entity as motion;
use shared::meetings::{AttendanceState, MeetingState};
use shared::motions::paragraphs;

/// What everybody in the room sees. The parts with `data-live` are exchanged by `live.js` when the server says that something changed; without
/// it the button loads the page anew.
#[component]
pub fn LivePage(live: Live, state: FormState) -> impl IntoView {
    let Live {
        meeting,
        body,
        items,
        current,
        presence,
        poll,
        votes,
        attendance,
        numbers,
        may_attend,
        may_manage,
        ..
    } = live;
    let here = format!("/assembly/meetings/{}", meeting.id);
    let mut places = crumbs(&body);
    places.push((link(&here), meeting.title.clone()));
    let mark = state_mark(meeting.state);
    let total = items.len();
    let number_now = current
        .as_ref()
        .and_then(|(item, _)| numbers.get(&item.id))
        .map(ToString::to_string)
        .unwrap_or_default();
    let checked_in = matches!(
        attendance,
        Some(AttendanceState::CheckedIn | AttendanceState::Confirmed)
    );
    let asks_code = may_attend && !checked_in && meeting.state == MeetingState::Open;
    let shows_code = may_manage && meeting.state == MeetingState::Open;
    let code = meeting.code.to_string();
    let socket = format!("/api/v1/meetings/{}/live", meeting.id);
    view! {
        <Crumbs places=places />
        <div
            class="live stack"
            data-live-socket=socket
            data-sent=plain(&t!("live-sent"))
            data-counted=plain(&t!("counted-title"))
            data-receipt=plain(&format!("{} {}", t!("counted-receipt"), t!("counted-receipt-help")))
            data-lost=plain(&t!("live-lost"))
            data-back=plain(&t!("live-back"))
        >
            <div class="page-head">
                <h1 dir="auto">{meeting.title.clone()}</h1>
                <p class="cluster" data-live="state">
                    <Badge mark=mark words=t_word!("meeting-state", meeting.state.as_str()) />
                    <span>{t!("meeting-present", present = presence.present, mandates = presence.mandates)}</span>
                    {attendance.map(|state| view! { <span class="quiet">{t_word!("attendance", state.as_str())}</span> })}
                </p>
                <p class="cluster">
                    <a class="button secondary compact" href=link(&format!("{here}/live")) data-live-reload="">{t!("live-reload")}</a>
                    <span class="small quiet" role="status" data-live-status=""></span>
                </p>
            </div>
            <div data-live="code">
                {shows_code
                    .then(|| view! { <div class="notice"><p>{t!("live-code")} " " <strong class="code ltr">{code}</strong></p></div> })}
            </div>
            <div data-live="check-in">
            {asks_code
                .then(|| {
                    view! {
                        <form method="post" class="panel form" action=link(&format!("{here}/check-in"))>
                            <ErrorSummary state=state.clone() labels=vec![("code", t!("check-in-code"))] />
                            <Field name="code" label=t!("check-in-code") help=t!("check-in-help") inputmode="numeric" autocomplete="off" maxlength=12 width="short" state=state />
                            <div class="actions"><button class="button">{t!("check-in-submit")}</button></div>
                        </form>
                    }
                })}
            </div>
            <section class="meeting-now" data-live="now" aria-live="polite" aria-label=t!("live-now")>
                {match current {
                    Some((item, motion)) => view! {
                        <p class="eyebrow">{t!("live-item", number = number_now.clone(), total = total)}</p>
                        <h2 dir="auto">{item.title.clone()}</h2>
                        {motion.map(|motion| view! { <MotionNow motion=motion /> })}
                    }
                    .into_any(),
                    None => view! { <p class="eyebrow">{t!("live-now")}</p> <p>{t_word!("live-none", meeting.state.as_str())}</p> }.into_any(),
                }}
            </section>
            <details class="more" data-live="agenda">
                <summary>{t!("meeting-agenda")}</summary>
                <ol class="agenda">{items
                    .into_iter()
                    .map(|item| {
                        let number = numbers.get(&item.id).map(ToString::to_string).unwrap_or_default();
                        view! { <Item item=item number=number>""</Item> }
                    })
                    .collect_view()}</ol>
            </details>
            {may_manage.then(|| view! { <p><a href=link(&format!("{here}/manage"))>{t!("console-title")}</a></p> })}
            <div class="ballot-place">
                <details class="notice done ballot-receipt" data-live-receipt="" hidden open>
                    <summary>{t!("counted-title")}</summary>
                </details>
                <Ballot poll=poll votes=votes may_attend=may_attend />
            </div>
        </div>
    }
}

/// The motion the room is at: short ones whole, longer ones folded.
#[component]
fn MotionNow(motion: motion::Model) -> impl IntoView {
    let lang = motion.language.as_str();
    let long = paragraphs(&motion.text).len() > 4;
    let html = to_html(&motion.text);
    let href = link(&format!("/assembly/motions/{}", motion.id));
    let text = view! { <div class="prose" lang=lang dir="auto" inner_html=html></div> };
    view! {
        {if long {
            view! { <details class="more"><summary>{t!("live-text")}</summary>{text}</details> }.into_any()
        } else {
            text.into_any()
        }}
        <p><a href=href>{t!("live-motion")}</a></p>
    }
}
