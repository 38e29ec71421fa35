//! The jury's meeting: its page with the agenda; its settings, an item, its remarks and the protocol in files of their own.

pub mod item;
pub mod protocol;
pub mod remarks;
mod settings;

use super::{DecisionBadge, RoundBadge, SubjectName, points};
use crate::components::{Badge, Button, Crumbs, ErrorSummary, Look, Mark, Notice, Pagination, PersonMark, Progress};
use crate::forms::FormState;
use crate::locale::{number, plain};
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::jury::deliberation::agenda::{Agenda, Line};
use server::jury::deliberation::{Seat, Who};
use server::jury::subjects::Subject;
use settings::Settings;
use shared::ids::RoundId;
use shared::jury::deliberation::{ItemState, Part};

fn address(round: RoundId) -> String {
    link(&format!("/jury/rounds/{round}/deliberation"))
}

fn address_of(round: RoundId, subject: &Subject) -> String {
    format!("{}/submissions/{}", address(round), subject.submission)
}

/// The places above a page of the meeting.
fn places(round: RoundId, inner: bool) -> Vec<(String, String)> {
    let results = link(&format!("/jury/rounds/{round}/results"));
    let mut places = vec![
        (link("/jury"), t!("jury-desk-title")),
        (results, t!("jury-results-title")),
    ];
    if inner {
        places.push((address(round), t!("deliberation-title")));
    }
    places
}

/// Somebody by name, or by number where names are not shown.
#[component]
fn WhoName(who: Who) -> impl IntoView {
    match who {
        Who::Named(name) => view! { <PersonMark name=name /> }.into_any(),
        Who::Juror(number) => view! { <span class="strong">{t!("jury-juror-n", n = number)}</span> }.into_any(),
        Who::Organiser => view! { <span class="strong">{t!("deliberation-organiser")}</span> }.into_any(),
    }
}

/// Several people, or a dash.
#[component]
fn WhoList(people: Vec<Who>) -> impl IntoView {
    if people.is_empty() {
        return "–".into_any();
    }
    let items = people.into_iter().map(|who| view! { <li><WhoName who=who /></li> });
    view! { <ul class="people">{items.collect_view()}</ul> }.into_any()
}

#[component]
fn ItemBadge(state: ItemState) -> impl IntoView {
    let mark = match state {
        ItemState::Open => Mark::Next,
        ItemState::Discussed => Mark::Now,
        ItemState::Decided => Mark::Done,
        ItemState::Reopened => Mark::Needs,
    };
    view! { <Badge mark=mark words=t_word!("item-state", state.as_str()) /> }
}

/// Why somebody does not hear an item; nothing for those who do.
fn why_unheard(part: Part) -> Option<String> {
    match part {
        Part::StepsOut => Some(t!("deliberation-steps-out")),
        Part::Waits => Some(t!("deliberation-waits")),
        Part::Juror | Part::Moderator => None,
    }
}

/// A page of the meeting. While it goes on, its parts with `data-live` are exchanged by `live.js` when something changed; without scripts the
/// button loads it anew. `here` is its own address.
#[component]
fn LivePlace(hall_goes_on: bool, round: RoundId, here: String, children: Children) -> impl IntoView {
    let socket = hall_goes_on.then(|| format!("/api/v1/jury/rounds/{round}/deliberation/live"));
    view! {
        <div class="stack loose" data-live-socket=socket data-lost=plain(&t!("live-lost")) data-back=plain(&t!("live-back"))>
            {hall_goes_on.then(|| view! {
                <p class="cluster no-print">
                    <a class="button secondary compact" href=here data-live-reload="">{t!("live-reload")}</a>
                    <span class="small quiet" role="status" data-live-status=""></span>
                </p>
            })}
            {children()}
        </div>
    }
}

/// What the jury is at; it leads there.
#[component]
fn Now(round: RoundId, current: Option<(Subject, Part)>) -> impl IntoView {
    let words = match current {
        Some((subject, part)) => {
            let href = address_of(round, &subject);
            view! {
                <h2 class="card-title"><a href=href><SubjectName subject=subject /></a></h2>
                {why_unheard(part).map(|words| view! { <p>{words}</p> })}
            }
            .into_any()
        }
        None => view! { <p>{t!("deliberation-now-none")}</p> }.into_any(),
    };
    view! {
        <section class="meeting-now" data-live="now" aria-live="polite" aria-label=plain(&t!("deliberation-now"))>
            <p class="eyebrow">{t!("deliberation-now")}</p>
            {words}
        </section>
    }
}

/// Who is connected now.
#[component]
fn Here(seats: Vec<Seat>, guests: Vec<Who>) -> impl IntoView {
    let jurors = seats.into_iter().filter(|seat| seat.is_here).map(|seat| {
        view! {
            <li class="cluster">
                <WhoName who=seat.who />
                {seat.is_chair.then(|| view! { <Badge mark=Mark::Now words=t!("deliberation-chair") /> })}
                {seat.is_me.then(|| view! { <span class="small quiet">{t!("deliberation-you")}</span> })}
            </li>
        }
        .into_any()
    });
    let guests = guests
        .into_iter()
        .map(|who| view! { <li><WhoName who=who /></li> }.into_any());
    let people: Vec<AnyView> = jurors.chain(guests).collect();
    let words = if people.is_empty() {
        view! { <p class="quiet">{t!("deliberation-nobody-here")}</p> }.into_any()
    } else {
        view! { <ul class="people">{people}</ul> }.into_any()
    };
    view! {
        <section class="panel stack tight no-print" data-live="here" aria-labelledby="here-title">
            <h2 id="here-title">{t!("deliberation-here")}</h2>
            {words}
        </section>
    }
}

/// The page of a meeting: who is there, what it is at, the agenda, the settings.
#[component]
pub fn Deliberation(agenda: Agenda, here: String, state: FormState) -> impl IntoView {
    let Agenda {
        hall,
        challenge,
        seats,
        guests,
        current,
        lines,
        first,
        after,
        progress: (decided, all),
    } = agenda;
    let round = hall.round.id;
    let (has_meeting, goes_on) = (hall.meeting.is_some(), hall.goes_on());
    let base = address(round);
    let later = after.map(|after| format!("{base}?after={after}"));
    let labels = vec![
        ("order", t!("deliberation-order")),
        ("places", t!("deliberation-places")),
        ("chair", t!("deliberation-chair")),
    ];
    let acts = hall.leads && goes_on;
    let current_id = hall.current();
    let rows = (first..)
        .zip(lines)
        .map(|(at, line)| view! { <AgendaLine round=round at=at line=line current=current_id acts=acts /> })
        .collect_view();
    let is_all_decided = all > 0 && decided == all;
    let here_now = seats.clone();
    view! {
        <Crumbs places=places(round, false) />
        <div class="page-head">
            <h1>{t!("deliberation-title")}</h1>
            <p class="lead" dir="auto">{challenge}</p>
            <p><RoundBadge state=hall.state /></p>
        </div>
        <ErrorSummary state=state.clone() labels=labels />
        {(!has_meeting && !hall.manages).then(|| view! { <Notice><p>{t!("deliberation-not-begun")}</p></Notice> })}
        <LivePlace hall_goes_on=goes_on round=round here=here>
            {goes_on.then(|| view! {
                <Now round=round current=current />
                <Here seats=here_now guests=guests />
            })}
            {has_meeting.then(|| view! {
                <section class="section" data-live="agenda">
                    <h2>{t!("deliberation-agenda")}</h2>
                    {(all > 0).then(|| view! { <Progress done=decided whole=all rest=t!("deliberation-progress-rest") mark=is_all_decided.then_some(Mark::Done) /> })}
                    {(acts && current_id.is_some()).then(|| view! {
                        <form method="post" action=format!("{base}/current")>
                            <Button look=Look::Secondary name="submission" value="">{t!("deliberation-discuss-none")}</Button>
                        </form>
                    })}
                    <ol class="agenda">{rows}</ol>
                    <Pagination later=later />
                </section>
                <p class="actions">
                    <a class="button secondary" href=format!("{base}/protocol")>{t!("deliberation-protocol")}</a>
                    {(is_all_decided && hall.manages && goes_on).then(|| view! { <a class="button" href=link(&format!("/jury/rounds/{round}/publish"))>{t!("jury-publish-link")}</a> })}
                </p>
            })}
        </LivePlace>
        <Settings hall=hall seats=seats state=state />
    }
}

#[component]
fn AgendaLine(
    round: RoundId,
    at: u32,
    line: Line,
    current: Option<shared::ids::SubmissionId>,
    acts: bool,
) -> impl IntoView {
    let id = line.subject.submission;
    let href = address_of(round, &line.subject);
    let name = plain(&t!("deliberation-discuss", number = line.subject.number.to_string()));
    let can_discuss = line
        .heard
        .as_ref()
        .is_some_and(|heard| heard.decision.is_none() && current != Some(id));
    let about = match line.heard {
        Some(heard) => view! {
            <p class="cluster small">
                <ItemBadge state=heard.state />
                {heard.decision.map(|decision| view! { <DecisionBadge decision=decision /> })}
                <span>{t!("jury-column-mean")} ": " {points(heard.figures.mean)}</span>
                <span>{t!("jury-column-spread")} ": " {points(heard.figures.spread)}</span>
                <span>{t!("jury-column-reviews")} ": " {number(heard.figures.reviews.into())}</span>
                <span>{t!("deliberation-remarks-count", count = heard.remarks)}</span>
            </p>
        }
        .into_any(),
        None => view! { <p class="small quiet">{why_unheard(line.part)}</p> }.into_any(),
    };
    view! {
        <li class="agenda-item">
            <span class="agenda-number">{number(at.into())}</span>
            <div class="stack tight">
                <p><a href=href><SubjectName subject=line.subject /></a></p>
                {about}
            </div>
            {(acts && can_discuss).then(|| view! {
                <form class="agenda-acts" method="post" action=format!("{}/current", address(round))>
                    <input type="hidden" name="submission" value=id.to_string() />
                    <button class="button secondary compact" id=format!("discuss-{id}")>{name}</button>
                </form>
            })}
        </li>
    }
}
