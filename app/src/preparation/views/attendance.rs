//! Who is there: the list for chair and secretary, the guests, and the same as a table for a file.

use super::{SeatSearch, clock, crumbs_of, later};
use crate::components::{Badge, EmptyState, ErrorSummary, Field, LinkButton, Look, Mark, Pagination, PersonMark};
use crate::forms::FormState;
use crate::locale::plain;
use crate::page::link;
use crate::preparation::attendance::AttendanceView;
use crate::{t, t_word};
use leptos::prelude::*;
use server::preparation::entity::{guest, stay};
use server::preparation::seats::{Person, Seat};
use server::tables::{Cell, Table};
use shared::meetings::{AttendanceAct, AttendanceState};
use shared::time::Timestamp;

/// How somebody stands.
fn mark_of(state: AttendanceState) -> Mark {
    match state {
        AttendanceState::Confirmed => Mark::Done,
        AttendanceState::CheckedIn => Mark::Needs,
        _ => Mark::Next,
    }
}

#[component]
pub fn AttendanceList(view: AttendanceView, state: FormState) -> impl IntoView {
    let AttendanceView {
        meeting,
        presence,
        seats,
        more,
        wanted,
        guests,
    } = view;
    let going = meeting.is_going();
    let here = format!("/assembly/meetings/{}", meeting.id);
    let path = format!("{here}/attendance");
    let later = later(&path, &wanted, seats.last().map(|seat| seat.mandate), more);
    let after = wanted.after.map(|id| id.to_string()).unwrap_or_default();
    let is_empty = seats.is_empty();
    let action = link(&path);
    let all = link(&format!("{path}/all"));
    let back = after.clone();
    let rows = seats
        .into_iter()
        .map(|seat| {
            let substitute = seat.substitute.map(|person| {
                view! { <PersonLine person=person substitute=true action=action.clone() after=after.clone() going=going /> }
            });
            view! {
                <li class="card stack tight">
                    <PersonLine person=seat.holder substitute=false action=action.clone() after=after.clone() going=going />
                    {substitute}
                </li>
            }
        })
        .collect_view();
    view! {
        {crumbs_of(&meeting)}
        <div class="page-head">
            <h1>{t!("attendance-title")}</h1>
            <p class="lead"><bdi>{meeting.title.clone()}</bdi></p>
            <p>{t!("meeting-present", present = presence.present, mandates = presence.mandates)}</p>
        </div>
        <div class="actions">
            {going.then(|| view! {
                <form method="post" action=all>
                    <input type="hidden" name="from" value="list" />
                    <input type="hidden" name="after" value=back />
                    <button class="button">{t!("attendance-confirm-all")}</button>
                </form>
            })}
            <LinkButton href=link(&format!("{path}.csv")) look=Look::Secondary>{t!("attendance-file")}</LinkButton>
        </div>
        <SeatSearch wanted=wanted />
        {if is_empty {
            view! { <EmptyState title=t!("expected-none") text=t!("expected-none-text") /> }.into_any()
        } else {
            view! { <ul class="cards one">{rows}</ul> }.into_any()
        }}
        <Pagination earlier=None later=later />
        <section class="section" aria-labelledby="guests">
            <h2 id="guests">{t!("guests-title")}</h2>
            <Guests guests=guests at=format!("{here}/guests") going=going state=state />
        </section>
    }
}

/// When somebody came and went.
fn times(stays: &[stay::Model]) -> Option<AnyView> {
    if stays.is_empty() {
        return None;
    }
    let one = |stay: &stay::Model| stretch(stay.came_at, stay.left_at);
    let stretches: Vec<_> = stays.iter().map(one).collect();
    Some(view! { <p class="small quiet cluster">{stretches}</p> }.into_any())
}

fn stretch(came: Timestamp, left: Option<Timestamp>) -> AnyView {
    match left {
        Some(left) => view! { <span class="nowrap">{clock(came)} "–" {clock(left)}</span> }.into_any(),
        None => view! { <span class="nowrap">{t!("attendance-since")} " " {clock(came)}</span> }.into_any(),
    }
}

/// One person, and what can be said of them.
#[component]
fn PersonLine(person: Person, substitute: bool, action: String, after: String, going: bool) -> impl IntoView {
    use AttendanceAct::{Confirm, Excuse, Leave, Undo};
    let acts: Vec<_> = [Confirm, Excuse, Leave, Undo]
        .into_iter()
        .filter(|act| going && person.state.after(*act).is_ok())
        .collect();
    let is_back = person.state == AttendanceState::Left;
    let (account, name) = (person.account.to_string(), person.name.clone());
    let times = times(&person.stays);
    let buttons = acts
        .into_iter()
        .map(|act| {
            let class = if act == Confirm {
                "button secondary compact"
            } else {
                "button text compact"
            };
            let words = if act == Confirm && is_back {
                t!("attendance-back")
            } else {
                t_word!("attendance-act", act.as_str())
            };
            let label = plain(&format!("{words}: {name}"));
            view! { <button class=class name="act" value=act.as_str() aria-label=label>{words}</button> }
        })
        .collect_view();
    view! {
        <div class="cluster spread">
            <div class="stack tight">
                <span class="cluster">
                    <PersonMark name=person.name />
                    {substitute.then(|| view! { <span class="small quiet">{t!("member-substitute")}</span> })}
                    <Badge mark=mark_of(person.state) words=t_word!("attendance", person.state.as_str()) />
                </span>
                {times}
            </div>
            {going.then(|| view! {
                <form method="post" action=action class="cluster">
                    <input type="hidden" name="account" value=account />
                    <input type="hidden" name="from" value="list" />
                    <input type="hidden" name="after" value=after />
                    {buttons}
                </form>
            })}
        </div>
    }
}

/// Guests who were admitted, and the form that lets one in.
#[component]
fn Guests(guests: Vec<guest::Model>, at: String, going: bool, state: FormState) -> impl IntoView {
    let is_empty = guests.is_empty();
    let rows = guests
        .into_iter()
        .map(|guest| {
            let action = link(&format!("{at}/{}", guest.id));
            let time = stretch(guest.came_at, guest.left_at);
            let is_here = guest.left_at.is_none();
            let label = |words: &str| plain(&format!("{words}: {}", guest.name));
            let (leave, undo) = (t_word!("attendance-act", "leave"), t_word!("attendance-act", "undo"));
            let (leave_label, undo_label) = (label(&leave), label(&undo));
            view! {
                <li class="card">
                    <div class="cluster spread">
                        <span class="cluster"><bdi class="strong">{guest.name}</bdi> <bdi class="quiet">{guest.capacity}</bdi> <span class="small quiet">{time}</span></span>
                        {going.then(|| view! {
                            <form method="post" action=action class="cluster">
                                {is_here.then(|| view! { <button class="button text compact" name="act" value="leave" aria-label=leave_label>{leave}</button> })}
                                <button class="button text compact" name="act" value="undo" aria-label=undo_label>{undo}</button>
                            </form>
                        })}
                    </div>
                </li>
            }
        })
        .collect_view();
    view! {
        {if is_empty {
            view! { <p class="quiet">{t!("guests-none")}</p> }.into_any()
        } else {
            view! { <ul class="cards one">{rows}</ul> }.into_any()
        }}
        {going.then(|| view! {
            <form method="post" class="form" action=link(&at)>
                <ErrorSummary state=state.clone() labels=vec![("name", t!("guest-name")), ("capacity", t!("guest-capacity"))] />
                <Field name="name" label=t!("guest-name") help=t!("guest-name-help") maxlength=80 state=state.clone() />
                <Field name="capacity" label=t!("guest-capacity") maxlength=80 optional=true state=state />
                <div class="actions"><button class="button secondary">{t!("guest-admit")}</button></div>
            </form>
        })}
    }
}

/// The list as a table of typed cells, in the page's language.
pub fn attendance_table(seats: &[Seat], guests: &[guest::Model]) -> Table {
    let heads = [
        t!("attendance-column-name"),
        t!("attendance-column-role"),
        t!("attendance-column-answer"),
        t!("attendance-column-state"),
        t!("attendance-column-came"),
        t!("attendance-column-left"),
    ];
    let text = |words: String| Cell::Text(plain(&words));
    let moment = |at: Option<Timestamp>| at.map_or(Cell::Empty, |at| Cell::Text(at.to_minute().replace('T', " ")));
    let person = |person: &Person, role: String| {
        let answer = person
            .reply
            .map_or(Cell::Empty, |reply| text(t_word!("replied", reply.as_str())));
        vec![
            text(crate::locale::person(&person.name)),
            text(role),
            answer,
            text(t_word!("attendance", person.state.as_str())),
            moment(person.stays.first().map(|stay| stay.came_at)),
            moment(person.stays.last().and_then(|stay| stay.left_at)),
        ]
    };
    let mut rows = Vec::new();
    for seat in seats {
        rows.push(person(&seat.holder, t!("attendance-member")));
        if let Some(substitute) = &seat.substitute {
            rows.push(person(substitute, t!("member-substitute")));
        }
    }
    rows.extend(guests.iter().map(|guest| {
        let role = if guest.capacity.is_empty() {
            t!("attendance-guest")
        } else {
            guest.capacity.clone()
        };
        vec![
            text(guest.name.clone()),
            text(role),
            Cell::Empty,
            Cell::Empty,
            moment(Some(guest.came_at)),
            moment(guest.left_at),
        ]
    }));
    Table {
        name: plain(&t!("attendance-title")),
        heads: heads.iter().map(|head| plain(head)).collect(),
        rows,
    }
}
