//! The secretary's page of invitations: what the answers add up to, and each seat with its answers.

use super::{SeatSearch, crumbs_of, later};
use crate::components::{Badge, EmptyState, Facts, Mark, Notice, Pagination, PersonMark};
use crate::locale::{date_time, plain};
use crate::page::link;
use crate::preparation::invitations::InvitationsView;
use crate::{t, t_word};
use leptos::prelude::*;
use server::preparation::invitations::Summary;
use server::preparation::seats::{Person, Seat};
use shared::preparation::replies::{Outlook, Reply};

/// How an answer stands.
fn mark_of(reply: Reply) -> Mark {
    match reply {
        Reply::Yes => Mark::Done,
        Reply::Waiting => Mark::Needs,
        Reply::No | Reply::Substitute => Mark::Next,
    }
}

/// "19 of 31 expected, 16 needed", and what that means.
fn outlook(summary: &Summary) -> AnyView {
    let forecast = summary.forecast;
    let outlook = forecast.outlook();
    let mark = match outlook {
        Outlook::NoRule => None,
        Outlook::Enough => Some(Mark::Done),
        Outlook::Possible => Some(Mark::Needs),
        Outlook::TooFew => Some(Mark::Owed),
    };
    let figures = match forecast.needed {
        Some(needed) => t!(
            "forecast-needed",
            expected = forecast.expected,
            mandates = forecast.mandates,
            needed = needed
        ),
        None => t!(
            "forecast-plain",
            expected = forecast.expected,
            mandates = forecast.mandates
        ),
    };
    let words = t_word!("forecast", outlook.as_str());
    view! { <Notice mark=mark><p class="strong">{figures}</p><p>{words}</p></Notice> }.into_any()
}

#[component]
pub fn Invitations(view: InvitationsView) -> impl IntoView {
    let InvitationsView {
        meeting,
        arranged,
        summary,
        uninvited,
        seats,
        more,
        wanted,
        is_ahead,
    } = view;
    let here = format!("/assembly/meetings/{}/invitations", meeting.id);
    let later = later(&here, &wanted, seats.last().map(|seat| seat.mandate), more);
    let after = wanted.after.map(|id| id.to_string()).unwrap_or_default();
    let facts = vec![
        (t!("invitations-invited"), summary.invited.into_any()),
        (t!("invitations-yes"), summary.yes.into_any()),
        (t!("invitations-no"), summary.no.into_any()),
        (t!("invitations-called"), summary.called.into_any()),
        (t!("invitations-standing-in"), summary.standing_in.into_any()),
    ];
    let sent = arranged
        .invited_at
        .map(|at| view! { <p>{t!("invitations-sent", date = date_time(at))}</p> });
    let has_waiting = summary.forecast.open > 0;
    let can_invite = is_ahead && uninvited > 0;
    let is_empty = seats.is_empty();
    let reply = link(&format!("{here}/reply"));
    let rows = seats
        .into_iter()
        .map(|seat| view! { <SeatLine seat=seat action=reply.clone() after=after.clone() open=is_ahead /> })
        .collect_view();
    view! {
        {crumbs_of(&meeting)}
        <div class="page-head">
            <h1>{t!("invitations-title")}</h1>
            <p class="lead"><bdi>{meeting.title.clone()}</bdi> " · " {date_time(meeting.starts_at)}</p>
            {sent}
        </div>
        {outlook(&summary)}
        <Facts facts=facts />
        {is_ahead.then(|| view! {
            <form method="post" class="actions" action=link(&here)>
                {can_invite.then(|| view! { <button class="button" name="act" value="invite">{t!("invitations-send", count = uninvited)}</button> })}
                {has_waiting.then(|| view! { <button class="button secondary" name="act" value="ask">{t!("invitations-ask")}</button> })}
            </form>
            <p class="help">{t!("invitations-help")}</p>
        })}
        <section class="section" aria-labelledby="seats">
            <h2 id="seats">{t!("invitations-seats")}</h2>
            <SeatSearch wanted=wanted />
            {if is_empty {
                view! { <EmptyState title=t!("expected-none") text=t!("expected-none-text") /> }.into_any()
            } else {
                view! { <ul class="cards one">{rows}</ul> }.into_any()
            }}
            <Pagination earlier=None later=later />
        </section>
    }
}

/// Whoever holds a seat, who stands in, and what both said.
#[component]
fn SeatLine(seat: Seat, action: String, after: String, open: bool) -> impl IntoView {
    let has_substitute = seat.substitute.is_some();
    let called = seat.substitute.as_ref().is_some_and(|person| person.reply.is_some());
    let gone = seat.holder.reply.is_some_and(Reply::calls_substitute);
    let nobody = gone && !has_substitute;
    let substitute = seat.substitute.map(|person| {
        let words = if called { t!("invitations-is-called") } else { t!("member-substitute") };
        view! {
            <div class="cluster spread">
                <span class="cluster"><span class="small quiet">{words}</span> <PersonMark name=person.name.clone() /> {said(&person)}</span>
                {enter(&person, false, &action, &after, open)}
            </div>
        }
    });
    view! {
        <li class="card stack tight">
            <div class="cluster spread">
                <span class="cluster"><PersonMark name=seat.holder.name.clone() /> {said(&seat.holder)}</span>
                {enter(&seat.holder, has_substitute, &action, &after, open)}
            </div>
            {substitute}
            {nobody.then(|| view! { <p class="small">{t!("invitations-nobody")}</p> })}
        </li>
    }
}

fn said(person: &Person) -> AnyView {
    match person.reply {
        Some(reply) => view! { <Badge mark=mark_of(reply) words=t_word!("replied", reply.as_str()) /> }.into_any(),
        None => view! { <span class="small quiet">{t!("replied-not-invited")}</span> }.into_any(),
    }
}

/// Entering what somebody said by telephone or in the corridor.
fn enter(person: &Person, has_substitute: bool, action: &str, after: &str, open: bool) -> Option<AnyView> {
    let given = person.reply.filter(|_| open)?;
    let (account, name) = (person.account.to_string(), person.name.clone());
    let buttons = Reply::choices(has_substitute)
        .iter()
        .filter(|reply| **reply != given)
        .map(|reply| {
            let words = t_word!("replied", reply.as_str());
            let label = plain(&format!("{words}: {name}"));
            view! { <button class="button text compact" name="reply" value=reply.as_str() aria-label=label>{words}</button> }
        })
        .collect_view();
    Some(
        view! {
            <form method="post" action=action.to_owned() class="cluster">
                <input type="hidden" name="account" value=account />
                <input type="hidden" name="after" value=after.to_owned() />
                {buttons}
            </form>
        }
        .into_any(),
    )
}
