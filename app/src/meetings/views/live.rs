//! What everybody in the room sees: parts that all see alike, parts of one's own, and the page of both.
//!
//! The parts with `data-live` are exchanged by `live.js` when the server says that something changed; without it the button loads the page
//! anew. What is one's own stands within `data-live-own` and is loaded apart; for people without an account everything is shared.

use super::{Item, state_mark};
use crate::bodies::crumbs;
use crate::components::{Badge, Crumbs, ErrorSummary, Field, LinkButton, Look};
use crate::forms::FormState;
use crate::locale::plain;
use crate::motions::Paragraphs;
use crate::page::{link, use_page};
use crate::polls::Ballot;
use crate::speakers::{SpeakBar, SpeakerBoard};
use crate::{t, t_word};
use leptos::prelude::*;
use server::meetings::live::Live;
use server::motions::entity as motion;
use server::speakers::reading::{Own, Speakers};
use shared::meetings::{AttendanceState, MeetingState};
use shared::motions::paragraphs;

/// Paragraphs of a text that is shown unfolded.
const SHORT: usize = 4;

/// The whole page for one person.
#[component]
pub fn LivePage(live: Live, speakers: Option<Speakers>, own: Option<Own>, state: FormState) -> impl IntoView {
    let (meeting, may_manage, inside) = (live.meeting.clone(), live.may_manage, live.inside);
    let here = format!("/assembly/meetings/{}", meeting.id);
    let mut places = crumbs(&live.body);
    places.push((link(&here), meeting.title.clone()));
    let signed_in = use_page().viewer.is_signed_in();
    let is_own = signed_in.then_some("");
    let own = own.and_then(|own| speakers.clone().map(|speakers| (speakers, own)));
    view! {
        <Crumbs places=places />
        <div
            class="live stack"
            data-live-socket=format!("/api/v1/meetings/{}/live", meeting.id)
            data-live-parts=link(&format!("{here}/live/{}", if inside { "inside" } else { "parts" }))
            data-live-inside=inside.then_some("")
            data-live-mine=signed_in.then(|| link(&format!("{here}/live/mine")))
            data-sent=plain(&t!("live-sent"))
            data-counted=plain(&t!("counted-title"))
            data-receipt=plain(&format!("{} {}", t!("counted-receipt"), t!("counted-receipt-help")))
            data-lost=plain(&t!("live-lost"))
            data-back=plain(&t!("live-back"))
        >
            <div class="page-head">
                <h1 dir="auto">{meeting.title.clone()}</h1>
                <State live=live.clone() />
                {live.interpreted.clone().map(|languages| view! { <p class="small quiet">{t!("meeting-interpretation")} ": " {languages}</p> })}
                <div data-live-own=is_own><Attendance live=live.clone() /></div>
                <p class="cluster">
                    <a class="button secondary compact" href=link(&format!("{here}/live")) data-live-reload="">{t!("live-reload")}</a>
                    <span class="small quiet" role="status" data-live-status=""></span>
                </p>
                <p class="visually-hidden" role="status" data-timer-said=""></p>
            </div>
            <div class="live-own" data-live-own=is_own><WayIn live=live.clone() state=state /></div>
            <Now live=live.clone() />
            <SpeakerBoard speakers=speakers />
            <Agenda live=live.clone() />
            <div class="actions">
                {may_manage.then(|| view! { <LinkButton href=link(&format!("{here}/manage")) look=Look::Text>{t!("console-title")}</LinkButton> })}
                <LinkButton href=link(&format!("{here}/projector")) look=Look::Text>{t!("projector-title")}</LinkButton>
            </div>
            {signed_in.then(|| view! { <Keys rows=own_keys() /> })}
            <div class="ballot-place" data-live-own=is_own>
                <details class="notice done ballot-receipt" data-live-receipt="" hidden open>
                    <summary>{t!("counted-title")}</summary>
                </details>
                <Foot live=live own=own />
            </div>
        </div>
    }
}

/// The parts that all see alike.
#[component]
pub fn SharedParts(live: Live, speakers: Option<Speakers>) -> impl IntoView {
    view! {
        <State live=live.clone() />
        <Now live=live.clone() />
        <SpeakerBoard speakers=speakers />
        <Agenda live=live.clone() />
        <Foot live=live own=None />
    }
}

/// One's own parts.
#[component]
pub fn OwnParts(live: Live, own: Option<(Speakers, Own)>) -> impl IntoView {
    view! {
        <Attendance live=live.clone() />
        <WayIn live=live.clone() state=FormState::empty() />
        <Foot live=live own=own />
    }
}

#[component]
fn State(live: Live) -> impl IntoView {
    let (mark, presence) = (state_mark(live.meeting.state), live.presence);
    view! {
        <p class="cluster" data-live="state">
            <Badge mark=mark words=t_word!("meeting-state", live.meeting.state.as_str()) />
            <span>{t!("meeting-present", present = presence.present, mandates = presence.mandates)}</span>
        </p>
    }
}

/// How one stands to the meeting oneself.
#[component]
fn Attendance(live: Live) -> impl IntoView {
    view! { <p class="quiet" data-live="attendance">{live.attendance.map(|state| t_word!("attendance", state.as_str()))}</p> }
}

/// The code of the room for those who lead, and the form for it.
#[component]
fn WayIn(live: Live, state: FormState) -> impl IntoView {
    let is_open = live.meeting.state == MeetingState::Open;
    let is_in = |state| matches!(state, AttendanceState::CheckedIn | AttendanceState::Confirmed);
    let asks_code = live.may_attend && is_open && !live.attendance.is_some_and(is_in);
    let code = live.meeting.code.to_string();
    let action = link(&format!("/assembly/meetings/{}/check-in", live.meeting.id));
    view! {
        <div data-live="code">
            {(live.may_manage && is_open)
                .then(|| view! { <div class="notice"><p>{t!("live-code")} " " <strong class="code ltr">{code}</strong></p></div> })}
        </div>
        <div data-live="check-in">
            {asks_code
                .then(|| {
                    view! {
                        <form method="post" class="panel form" action=action>
                            <ErrorSummary state=state.clone() labels=vec![("code", t!("check-in-code"))] />
                            <Field name="code" label=t!("check-in-code") help=t!("check-in-help") inputmode="numeric" autocomplete="off" maxlength=12 width="short" state=state />
                            <div class="actions"><button class="button">{t!("check-in-submit")}</button></div>
                        </form>
                    }
                })}
        </div>
    }
}

/// What the room is at.
#[component]
fn Now(live: Live) -> impl IntoView {
    let total = live.total();
    let number = live
        .current
        .as_ref()
        .map(|(item, _)| live.number(item.id))
        .unwrap_or_default();
    view! {
        <section class="meeting-now" data-live="now" aria-live="polite" aria-label=t!("live-now")>
            {match live.current {
                Some((item, motion)) => view! {
                    <p class="eyebrow">{t!("live-item", number = number.clone(), total = total)}</p>
                    <h2 dir="auto">{item.title.clone()}</h2>
                    {motion.map(|motion| view! { <MotionNow motion=motion /> })}
                }
                .into_any(),
                None => view! { <p class="eyebrow">{t!("live-now")}</p> <p>{t_word!("live-none", live.meeting.state.as_str())}</p> }.into_any(),
            }}
        </section>
    }
}

/// The motion the room is at, its paragraphs numbered: short ones open, longer ones folded.
#[component]
fn MotionNow(motion: motion::Model) -> impl IntoView {
    let is_short = paragraphs(&motion.text).len() <= SHORT;
    let href = link(&format!("/assembly/motions/{}", motion.id));
    view! {
        <details class="more" open=is_short>
            <summary>{t!("live-text")}</summary>
            <Paragraphs text=motion.text lang=motion.language.as_str() />
        </details>
        <p><a href=href>{t!("live-motion")}</a></p>
    }
}

#[component]
fn Agenda(live: Live) -> impl IntoView {
    let items = live.items.clone().into_iter().map(|item| {
        let number = live.number(item.id);
        view! { <Item item=item number=number>""</Item> }
    });
    view! {
        <details class="more" data-live="agenda">
            <summary>{t!("meeting-agenda")}</summary>
            <ol class="agenda">{items.collect_view()}</ol>
        </details>
    }
}

/// What is pressed: the place on the list of speakers and the vote. The vote stays last, so that its buttons never move.
#[component]
fn Foot(live: Live, own: Option<(Speakers, Own)>) -> impl IntoView {
    let is_open = live.meeting.state == MeetingState::Open;
    let runs = live.poll.as_ref().is_some_and(|poll| poll.state.takes_ballots());
    let has_vote = runs && live.votes.iter().any(|vote| !vote.has_cast);
    view! {
        <SpeakBar meeting=live.meeting.id own=own is_open=is_open has_vote=has_vote />
        <Ballot poll=live.poll votes=live.votes may_attend=live.may_attend />
    }
}

fn own_keys() -> Vec<(&'static str, String)> {
    vec![
        ("f", t_word!("speak-kind", "for")),
        ("a", t_word!("speak-kind", "against")),
        ("q", t_word!("speak-kind", "question")),
        ("o", t_word!("speak-kind", "point_of_order")),
        ("r", t_word!("speak-kind", "reply")),
        ("t", t!("speak-off")),
    ]
}

/// The keys of a page that `live.js` listens to; they can be switched off.
#[component]
pub fn Keys(rows: Vec<(&'static str, String)>) -> impl IntoView {
    view! {
        <details class="more no-print">
            <summary>{t!("scoring-keys")}</summary>
            <div class="stack tight">
                <p>{t!("live-keys-lead")}</p>
                <dl class="facts">
                    {rows.into_iter().map(|(key, words)| view! { <div><dt><kbd class="ltr">{key}</kbd></dt><dd>{words}</dd></div> }).collect_view()}
                </dl>
                <div class="choice">
                    <input type="checkbox" id="single-keys" checked />
                    <label for="single-keys">{t!("scoring-keys-on")}</label>
                </div>
            </div>
        </details>
    }
}
