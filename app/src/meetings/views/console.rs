//! The console, from which a sitting is led: on a phone with one thumb, the acts of every minute at the foot.
//!
//! Its parts with `data-live` are exchanged by `live.js` out of the page itself, since few people have one.

use super::live::Keys;
use super::{Item, state_mark};
use crate::bodies::crumbs;
use crate::components::{Badge, Crumbs, LinkButton, Look, Mark, PersonMark};
use crate::locale::plain;
use crate::page::link;
use crate::polls::{Acts, state_words};
use crate::speakers::{LeadBar, LeadList};
use crate::{t, t_word};
use leptos::prelude::*;
use server::meetings::live::Live;
use server::polls::reading::Listed;
use server::preparation::seats::{Person, Seat};
use server::speakers::reading::{Lead, Speakers};
use shared::meetings::{AgendaItemState, AttendanceAct, AttendanceState, MeetingAct, MeetingState};

/// What the console shows.
pub struct ConsoleView {
    pub live: Live,
    /// Seats of which somebody gave the code and waits to be confirmed: one page of them.
    pub waiting: Vec<Seat>,
    pub polls: Vec<Listed>,
    pub speakers: Option<Speakers>,
    pub lead: Lead,
}

#[component]
pub fn Console(view: ConsoleView) -> impl IntoView {
    let ConsoleView {
        live,
        waiting,
        polls,
        speakers,
        lead,
    } = view;
    let undo = lead.undo;
    let bar = view! { <LeadBar live=live.clone() speakers=speakers.clone() polls=polls.clone() undo=undo /> };
    let list = view! { <LeadList live=live.clone() speakers=speakers lead=lead /> };
    let now = live.current.as_ref().map(|(item, _)| item.title.clone());
    let now = now.unwrap_or_else(|| t_word!("live-none", live.meeting.state.as_str()));
    let Live {
        meeting,
        body,
        items,
        presence,
        may_lead,
        numbers,
        ..
    } = live;
    let here = format!("/assembly/meetings/{}", meeting.id);
    let socket = format!("/api/v1/meetings/{}/live", meeting.id);
    let mut places = crumbs(&body);
    places.push((link(&here), meeting.title.clone()));
    let mark = state_mark(meeting.state);
    let going = meeting.is_going();
    let acts: &[MeetingAct] = match meeting.state {
        MeetingState::Planned => &[MeetingAct::Open],
        MeetingState::Open => &[MeetingAct::Close],
        MeetingState::Closed => &[MeetingAct::Reopen],
        MeetingState::Minuted | MeetingState::Cancelled => &[],
    };
    let (call, agenda, attendance) = (
        link(&format!("{here}/call")),
        link(&format!("{here}/agenda")),
        link(&format!("{here}/attendance")),
    );
    let last = items.len();
    let is_open = meeting.state == MeetingState::Open;
    let is_planned = meeting.state == MeetingState::Planned;
    let new_poll = format!("{here}/polls/new");
    let polls_by_item = polls.clone();
    let items = items
        .into_iter()
        .enumerate()
        .map(|(at, item)| {
            let (call, agenda, new_poll) = (call.clone(), agenda.clone(), new_poll.clone());
            let id = item.id.to_string();
            let callable = may_lead && is_open && item.state != AgendaItemState::Current;
            let removable = going && item.state == AgendaItemState::Waiting;
            let title = item.title.clone();
            let number = numbers.get(&item.id).map(ToString::to_string).unwrap_or_default();
            let polls: Vec<_> = polls_by_item.iter().filter(|poll| poll.item_id == Some(item.id)).cloned().collect();
            view! {
                <Item item=item number=number>
                    <div class="agenda-acts cluster">
                        {callable
                            .then(|| {
                                view! {
                                    <form method="post" action=call.clone()>
                                        <button class="button compact" name="item" value=id.clone() aria-label=plain(&t!("item-call-of", title = &title))>{t!("item-call")}</button>
                                    </form>
                                }
                            })}
                        {going
                            .then(|| {
                                view! {
                                    <form method="post" action=agenda.clone() class="cluster">
                                        <input type="hidden" name="item" value=id.clone() />
                                        <button class="button secondary compact" name="act" value="up" disabled=at == 0 aria-label=plain(&t!("item-up-of", title = &title))>"↑"</button>
                                        <button class="button secondary compact" name="act" value="down" disabled=at + 1 == last aria-label=plain(&t!("item-down-of", title = &title))>"↓"</button>
                                        {removable
                                            .then(|| view! { <button class="button text compact" name="act" value="remove" aria-label=plain(&t!("item-remove-of", title = &title))>{t!("item-remove")}</button> })}
                                    </form>
                                }
                            })}
                        {(may_lead && going)
                            .then(|| view! { <a class="button text compact" href=link(&format!("{new_poll}?item={id}"))>{t!("poll-new")}</a> })}
                        {polls
                            .clone()
                            .into_iter()
                            .map(|poll| {
                                let href = link(&format!("/assembly/polls/{}", poll.id));
                                view! { <a class="small" href=href>{state_words(poll.state, poll.verdict)} ": " <bdi>{poll.title}</bdi></a> }
                            })
                            .collect_view()}
                    </div>
                </Item>
            }
        })
        .collect_view();
    let people: Vec<(Person, bool)> = waiting
        .into_iter()
        .flat_map(|seat| [Some((seat.holder, false)), seat.substitute.map(|person| (person, true))])
        .flatten()
        .filter(|(person, _)| person.state == AttendanceState::CheckedIn)
        .collect();
    let running = polls
        .into_iter()
        .find(|poll| poll.state == shared::polls::PollState::Started);
    let minutes = !matches!(meeting.state, MeetingState::Planned | MeetingState::Cancelled);
    let (state_action, live_href) = (link(&format!("{here}/state")), link(&format!("{here}/live")));
    view! {
        <Crumbs places=places />
        <div
            class="stack loose"
            data-live-socket=socket
            data-lost=plain(&t!("live-lost"))
            data-back=plain(&t!("live-back"))
        >
            <div class="page-head">
                <h1>{t!("console-title")}</h1>
                <p class="cluster" data-live="state">
                    <Badge mark=mark words=t_word!("meeting-state", meeting.state.as_str()) />
                    <span>{t!("meeting-present", present = presence.present, mandates = presence.mandates)}</span>
                </p>
                <p class="cluster">
                    <a class="button secondary compact" href=link(&format!("{here}/manage")) data-live-reload="">{t!("live-reload")}</a>
                    <span class="small quiet" role="status" data-live-status=""></span>
                </p>
                <p class="visually-hidden" role="status" data-timer-said=""></p>
            </div>
            {is_open
                .then(|| {
                    let code = meeting.code.to_string();
                    view! { <div class="notice"><p>{t!("live-code")} " " <strong class="code ltr">{code}</strong></p></div> }
                })}
            <section class="meeting-now" data-live="now" aria-label=plain(&t!("live-now"))>
                <p class="eyebrow">{t!("live-now")}</p>
                <p class="strong" dir="auto">{now}</p>
            </section>
            {list}
            <div data-live="running">
            {running
                .map(|poll| {
                    view! {
                        <section class="panel stack tight" aria-labelledby="running">
                            <h2 id="running" class="card-title">{t!("assembly-running")}</h2>
                            <p dir="auto">{poll.title.clone()}</p>
                            {may_lead.then(|| view! { <Acts poll=poll /> })}
                        </section>
                    }
                })}
            </div>
            <div class="actions" data-live="acts">
                {may_lead
                    .then(|| {
                        view! {
                            <form method="post" action=state_action>
                                {acts
                                    .iter()
                                    .map(|act| {
                                        let class = if *act == MeetingAct::Close { "button danger" } else { "button" };
                                        view! { <button class=class name="act" value=act.as_str()>{t_word!("meeting-act", act.as_str())}</button> }
                                    })
                                    .collect_view()}
                            </form>
                        }
                    })}
                <LinkButton href=live_href look=Look::Secondary>{t!("meeting-live")}</LinkButton>
                {going.then(|| view! {
                    <LinkButton href=link(&format!("{here}/invitations")) look=Look::Secondary>{t!("invitations-title")}</LinkButton>
                    <LinkButton href=link(&format!("{here}/papers")) look=Look::Text>{t!("papers-title")}</LinkButton>
                    <LinkButton href=link(&format!("{here}/edit")) look=Look::Text>{t!("meeting-edit")}</LinkButton>
                })}
                {is_planned.then(|| view! { <LinkButton href=link(&format!("{here}/cancel")) look=Look::Text>{t!("meeting-cancel")}</LinkButton> })}
                {minutes.then(|| view! { <LinkButton href=link(&format!("{here}/minutes")) look=Look::Text>{t!("minutes-title")}</LinkButton> })}
            </div>
            <section class="section" data-live="agenda" aria-labelledby="agenda">
                <div class="section-head">
                    <h2 id="agenda">{t!("meeting-agenda")}</h2>
                    {going.then(|| view! {
                        <LinkButton href=link(&format!("{here}/agenda")) look=Look::Secondary>{t!("agenda-title")}</LinkButton>
                        <LinkButton href=link(&format!("{here}/items/new")) look=Look::Secondary>{t!("item-new")}</LinkButton>
                    })}
                </div>
                {if last > 0 {
                    view! { <ol class="agenda">{items}</ol> }.into_any()
                } else {
                    view! { <p class="quiet">{t!("meeting-no-items")}</p> }.into_any()
                }}
            </section>
            <section class="section" data-live="people" aria-labelledby="people">
                <div class="section-head">
                    <h2 id="people">{t!("meeting-attendance")}</h2>
                    <LinkButton href=link(&format!("{here}/attendance")) look=Look::Secondary>{t!("attendance-title")}</LinkButton>
                </div>
                {people.is_empty().then(|| view! { <p class="quiet">{t!("attendance-nobody-waits")}</p> })}
                <ul class="cards one">
                    {people.into_iter().map(|(person, substitute)| view! { <Attendance person=person substitute=substitute action=attendance.clone() going=going /> }).collect_view()}
                </ul>
            </section>
            <Keys rows=lead_keys() />
            {is_open.then_some(bar)}
        </div>
    }
}

fn lead_keys() -> Vec<(&'static str, String)> {
    vec![
        ("n", t_word!("lead-act", "next")),
        ("p", t!("lead-key-pause")),
        ("e", t_word!("lead-act", "end")),
        ("c", t!("lead-key-close")),
        ("u", t_word!("lead-act", "undo")),
        ("v", t!("lead-key-vote")),
        ("i", t!("lead-next-item")),
    ]
}

/// One person, and what can be said of them.
#[component]
fn Attendance(person: Person, substitute: bool, action: String, going: bool) -> impl IntoView {
    use AttendanceAct::{Confirm, Excuse, Leave, Undo};
    let acts: Vec<_> = [Confirm, Excuse, Leave, Undo]
        .into_iter()
        .filter(|act| going && person.state.after(*act).is_ok())
        .collect();
    let mark = match person.state {
        AttendanceState::Confirmed => Mark::Done,
        AttendanceState::CheckedIn => Mark::Needs,
        _ => Mark::Next,
    };
    let (account, name) = (person.account.to_string(), person.name.clone());
    view! {
        <li class="card">
            <div class="cluster spread">
                <span class="cluster">
                    <PersonMark name=person.name />
                    {substitute.then(|| view! { <span class="small quiet">{t!("member-substitute")}</span> })}
                    <Badge mark=mark words=t_word!("attendance", person.state.as_str()) />
                </span>
                <form method="post" action=action class="cluster">
                    <input type="hidden" name="account" value=account />
                    {acts
                        .into_iter()
                        .map(|act| {
                            let class = if act == Confirm { "button secondary compact" } else { "button text compact" };
                            let words = t_word!("attendance-act", act.as_str());
                            let label = plain(&format!("{words}: {name}"));
                            view! { <button class=class name="act" value=act.as_str() aria-label=label>{words}</button> }
                        })
                        .collect_view()}
                </form>
            </div>
        </li>
    }
}
