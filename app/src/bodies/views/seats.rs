//! The seats of a body, and one of them with everybody who held it.

use super::body::crumbs;
use super::{member_cells, member_columns, numbers_words, origin_words, seat_words, term_words};
use crate::components::{
    Badge, Column, Crumbs, DataTable, EmptyState, ErrorSummary, Field, LinkButton, Look, Mark, Pagination, Row, Tab,
    Tabs,
};
use crate::forms::FormState;
use crate::page::link;
use crate::t;
use leptos::prelude::*;
use server::bodies::entity::{body, seat};
use server::bodies::members::Member;
use server::bodies::seats::Place;
use server::bodies::standing::Numbers;
use shared::bodies::members::LABEL;
use shared::time::Day;

const LENGTH: u32 = LABEL as u32;

#[component]
pub fn Seats(
    body: body::Model,
    places: Vec<Place>,
    more: bool,
    vacant: bool,
    numbers: Numbers,
    may_manage: bool,
) -> impl IntoView {
    let here = format!("/assembly/bodies/{}/seats", body.id);
    let members = format!("/assembly/bodies/{}/members", body.id);
    let only = if vacant { "vacant=yes&" } else { "" };
    let later = places
        .last()
        .filter(|_| more)
        .map(|place| link(&format!("{here}?{only}after={}", place.seat.number)));
    let nothing = places.is_empty();
    let rows = places
        .into_iter()
        .map(|place| {
            let href = link(&format!("{here}/{}", place.seat.id));
            let head = view! { <a href=href dir="auto">{seat_words(place.seat.number, &place.seat.label)}</a> };
            let give = link(&format!("{members}/new?seat={}", place.seat.number));
            let cells: Vec<AnyView> = match &place.holder {
                Some(member) => vec![
                    view! { <bdi>{member.name.clone()}</bdi> }.into_any(),
                    origin_words(member),
                    term_words(member.term).into_any(),
                ],
                None => vec![
                    view! { <Badge mark=Mark::Needs words=t!("seat-vacant") /> }.into_any(),
                    may_manage
                        .then(|| view! { <a href=give>{t!("member-new")}</a> })
                        .into_any(),
                    ().into_any(),
                ],
            };
            Row {
                head: head.into_any(),
                cells,
            }
        })
        .collect();
    let columns = vec![
        Column::text(t!("member-seat")),
        Column::text(t!("member-name")),
        Column::text(t!("member-origin")),
        Column::text(t!("member-term")),
    ];
    let tabs = vec![
        Tab {
            href: link(&here),
            words: t!("seats-all"),
            is_here: !vacant,
        },
        Tab {
            href: link(&format!("{here}?vacant=yes")),
            words: t!("seats-vacant"),
            is_here: vacant,
        },
    ];
    let empty = match (numbers.seats, vacant) {
        (0, _) => view! { <EmptyState title=t!("seats-none") text=t!("seats-none-text") /> }.into_any(),
        (_, true) => view! { <p class="quiet">{t!("seats-none-vacant")}</p> }.into_any(),
        _ => view! { <p class="quiet">{t!("seats-no-more")}</p> }.into_any(),
    };
    view! {
        <Crumbs places=crumbs(&body) />
        <div class="page-head"><h1>{t!("seats-title")}</h1><p class="lead">{numbers_words(numbers)}</p></div>
        {(numbers.seats > 0).then(|| view! { <Tabs label=t!("seats-title") tabs=tabs /> })}
        {if nothing { empty } else { view! { <DataTable caption=t!("seats-today") columns=columns rows=rows /> }.into_any() }}
        <Pagination later=later />
        <p class="actions">
            {may_manage.then(|| view! { <LinkButton href=link(&format!("{here}/new"))>{t!("seats-new")}</LinkButton> })}
            <LinkButton href=link(&members) look=Look::Text>{t!("members-title")}</LinkButton>
        </p>
    }
}

fn way(body: &body::Model) -> Vec<(String, String)> {
    let mut places = crumbs(body);
    places.push((link(&format!("/assembly/bodies/{}/seats", body.id)), t!("seats-title")));
    places
}

#[component]
pub fn SeatPage(
    body: body::Model,
    seat: seat::Model,
    held: Vec<Member>,
    today: Day,
    may_manage: bool,
) -> impl IntoView {
    let here = format!("/assembly/bodies/{}/seats/{}", body.id, seat.id);
    let is_vacant = seat.term().holds(today) && !held.iter().any(|member| member.term.holds(today));
    let nothing = held.is_empty();
    let rows = held
        .into_iter()
        .map(|member| Row {
            cells: member_cells(&member),
            head: view! { <bdi>{member.name}</bdi> }.into_any(),
        })
        .collect();
    view! {
        <Crumbs places=way(&body) />
        <div class="page-head">
            <h1>{t!("seat-title", number = seat.number)}</h1>
            {(!seat.label.is_empty()).then(|| view! { <p class="lead" dir="auto">{seat.label.clone()}</p> })}
            <p class="card-meta">{term_words(seat.term())}</p>
        </div>
        {is_vacant.then(|| view! { <p><Badge mark=Mark::Needs words=t!("seat-vacant") /></p> })}
        {if nothing {
            view! { <p class="quiet">{t!("seat-nobody")}</p> }.into_any()
        } else {
            view! { <DataTable caption=t!("seat-history") columns=member_columns() rows=rows /> }.into_any()
        }}
        {may_manage
            .then(|| view! { <p class="actions"><LinkButton href=link(&format!("{here}/edit")) look=Look::Secondary>{t!("seat-edit")}</LinkButton></p> })}
    }
}

#[component]
pub fn NewSeatsForm(body: body::Model, state: FormState) -> impl IntoView {
    let labels = vec![
        ("count", t!("seats-count")),
        ("label", t!("seat-label")),
        ("from", t!("member-from")),
    ];
    view! {
        <Crumbs places=way(&body) />
        <div class="page-head"><h1>{t!("seats-new")}</h1><p class="lead">{t!("seats-new-lead")}</p></div>
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=labels />
            <Field name="count" label=t!("seats-count") kind="number" inputmode="numeric" width="short" state=state.clone() />
            <Field name="label" label=t!("seat-label") help=t!("seat-label-help") maxlength=LENGTH optional=true state=state.clone() />
            <Field name="from" label=t!("member-from") kind="date" state=state />
            <div class="actions"><button class="button">{t!("seats-new-submit")}</button></div>
        </form>
    }
}

#[component]
pub fn EditSeat(body: body::Model, seat: seat::Model, state: FormState) -> impl IntoView {
    let labels = vec![("label", t!("seat-label")), ("until", t!("seat-last-day"))];
    let here = link(&format!("/assembly/bodies/{}/seats/{}", body.id, seat.id));
    view! {
        <Crumbs places=way(&body) />
        <div class="page-head"><h1>{t!("seat-edit")}</h1><p class="lead">{t!("seat-title", number = seat.number)}</p></div>
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=labels />
            <Field name="label" label=t!("seat-label") help=t!("seat-label-help") maxlength=LENGTH optional=true state=state.clone() />
            <Field name="until" label=t!("seat-last-day") help=t!("seat-last-day-help") kind="date" optional=true state=state />
            <div class="actions">
                <button class="button">{t!("form-save")}</button>
                <LinkButton href=here look=Look::Text>{t!("body-back")}</LinkButton>
            </div>
        </form>
    }
}
