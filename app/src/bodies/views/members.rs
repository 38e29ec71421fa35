//! The list of members on a day, and the form that adds one.

use super::body::crumbs;
use super::{member_cells, member_columns, numbers_words, seat_words};
use crate::components::{Column, Crumbs, DataTable, ErrorSummary, Field, LinkButton, Look, Pagination, Row, Select};
use crate::errors::encode;
use crate::forms::FormState;
use crate::locale::date;
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::bodies::entity::{body, seat};
use server::bodies::members::Member;
use server::bodies::standing::Numbers;
use shared::bodies::MandateOrigin;
use shared::bodies::members::{LABEL, PUBLIC_NAME};
use shared::time::Day;

/// What the list shows.
pub struct List {
    pub body: body::Model,
    pub rows: Vec<Member>,
    pub more: bool,
    /// None for members of any day.
    pub day: Option<Day>,
    pub is_today: bool,
    pub name: String,
    pub numbers: Option<Numbers>,
    pub may_manage: bool,
    pub state: FormState,
}

/// What of the address says which members are meant.
fn query(day: Option<Day>, is_today: bool, name: &str) -> String {
    let mut parts = Vec::new();
    match day {
        None => parts.push("all=yes".to_owned()),
        Some(day) if !is_today => parts.push(format!("day={day}")),
        Some(_) => {}
    }
    if !name.is_empty() {
        parts.push(format!("name={}", encode(name)));
    }
    parts.join("&")
}

#[component]
pub fn Members(list: List) -> impl IntoView {
    let List {
        body,
        rows,
        more,
        day,
        is_today,
        name,
        numbers,
        may_manage,
        state,
    } = list;
    let here = format!("/assembly/bodies/{}/members", body.id);
    let asked = query(day, is_today, &name);
    let later = rows.last().filter(|_| more).map(|row| {
        let joint = if asked.is_empty() { "" } else { "&" };
        link(&format!("{here}?{asked}{joint}after={}", row.mandate))
    });
    let mut columns = member_columns();
    if may_manage {
        columns.push(Column::text(t!("member-act")));
    }
    let empty = rows.is_empty();
    let rows = rows
        .into_iter()
        .map(|member| {
            let mut cells = member_cells(&member);
            if may_manage {
                let href = link(&format!("{here}/{}", member.mandate));
                cells.push(view! { <a href=href>{t!("member-manage")}</a> }.into_any());
            }
            Row {
                head: view! { <bdi>{member.name}</bdi> }.into_any(),
                cells,
            }
        })
        .collect();
    let caption = match day {
        Some(day) => t!("members-on", date = date(day)),
        None => t!("members-ever"),
    };
    let nobody = if name.is_empty() {
        t!("members-none")
    } else {
        t!("members-none-found")
    };
    let (other, words) = match day {
        Some(_) => (link(&format!("{here}?all=yes")), t!("members-ever")),
        None => (link(&here), t!("members-today")),
    };
    let file = match asked.as_str() {
        "" => link(&format!("{here}.csv")),
        asked => link(&format!("{here}.csv?{asked}")),
    };
    view! {
        <Crumbs places=crumbs(&body) />
        <div class="page-head">
            <h1>{t!("members-title")}</h1>
            <p class="lead">{t!("members-lead")}</p>
            {numbers.map(|numbers| view! { <p>{numbers_words(numbers)}</p> })}
        </div>
        <form method="get" action=link(&here) class="filter">
            <Field name="name" label=t!("members-find") maxlength=80 state=state.clone() />
            <Field name="day" label=t!("members-day") kind="date" state=state />
            <button class="button secondary">{t!("members-show")}</button>
        </form>
        {if empty {
            view! { <p class="quiet">{nobody}</p> }.into_any()
        } else {
            view! { <DataTable caption=caption columns=columns rows=rows /> }.into_any()
        }}
        <Pagination later=later />
        <p class="actions">
            {may_manage.then(|| view! { <LinkButton href=link(&format!("{here}/new"))>{t!("member-new")}</LinkButton> })}
            {may_manage.then(|| view! { <LinkButton href=link(&format!("{here}/import")) look=Look::Secondary>{t!("import-title")}</LinkButton> })}
            <LinkButton href=other look=Look::Text>{words}</LinkButton>
            <LinkButton href=link(&format!("/assembly/bodies/{}/seats", body.id)) look=Look::Text>{t!("seats-title")}</LinkButton>
            <LinkButton href=file look=Look::Text>{t!("members-file")}</LinkButton>
        </p>
    }
}

/// The seats to choose from.
fn seat_choices(seats: Vec<seat::Model>) -> Vec<(String, String)> {
    let mut choices = vec![(String::new(), t!("member-seat-none"))];
    choices.extend(
        seats
            .into_iter()
            .map(|seat| (seat.number.to_string(), seat_words(seat.number, &seat.label))),
    );
    choices
}

/// How long a mandate is and where it comes from.
#[component]
pub fn MandateFields(seats: Vec<seat::Model>, state: FormState) -> impl IntoView {
    let origins = MandateOrigin::ALL
        .iter()
        .map(|one| (one.to_string(), t_word!("origin", one.as_str())))
        .collect();
    let has_seats = !seats.is_empty();
    let choices = seat_choices(seats);
    view! {
        <Select name="origin" label=t!("member-origin") choices=origins state=state.clone() />
        <Field name="delegated_by" label=t!("member-delegated-by") help=t!("member-delegated-by-help") maxlength=LABEL as u32 optional=true state=state.clone() />
        <div class="field-row">
            <Field name="from" label=t!("member-from") kind="date" state=state.clone() />
            <Field name="until" label=t!("member-until") kind="date" optional=true state=state.clone() />
        </div>
        {has_seats.then(|| view! { <Select name="seat" label=t!("member-seat") choices=choices state=state /> })}
    }
}

/// Who stands in, and when.
#[component]
pub fn SubstituteFields(state: FormState) -> impl IntoView {
    view! {
        <Field name="substitute" label=t!("member-substitute") help=t!("member-substitute-help") maxlength=30 optional=true state=state.clone() />
        <div class="field-row">
            <Field name="substitute_from" label=t!("member-substitute-from") kind="date" optional=true state=state.clone() />
            <Field name="substitute_until" label=t!("member-substitute-until") help=t!("member-substitute-days-help") kind="date" optional=true state=state />
        </div>
    }
}

/// What the fields of a member are called.
pub fn labels() -> Vec<(&'static str, String)> {
    vec![
        ("name", t!("member-pseudonym")),
        ("origin", t!("member-origin")),
        ("delegated_by", t!("member-delegated-by")),
        ("from", t!("member-from")),
        ("until", t!("member-until")),
        ("seat", t!("member-seat")),
        ("public_name", t!("member-public-name")),
        ("substitute", t!("member-substitute")),
        ("substitute_from", t!("member-substitute-from")),
        ("substitute_until", t!("member-substitute-until")),
    ]
}

#[component]
pub fn NewMemberForm(body: body::Model, seats: Vec<seat::Model>, state: FormState) -> impl IntoView {
    view! {
        <Crumbs places=crumbs(&body) />
        <div class="page-head"><h1>{t!("member-new")}</h1></div>
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=labels() />
            <Field name="name" label=t!("member-pseudonym") help=t!("member-pseudonym-help") maxlength=30 state=state.clone() />
            <MandateFields seats=seats state=state.clone() />
            <Field name="public_name" label=t!("member-public-name") help=t!("member-public-name-help") maxlength=PUBLIC_NAME as u32 optional=true state=state.clone() />
            <SubstituteFields state=state />
            <div class="actions"><button class="button">{t!("member-new-submit")}</button></div>
        </form>
    }
}
