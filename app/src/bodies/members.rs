//! Handlers: the public list of members on a day, as a page and as a file; giving a mandate.

use super::pages::managed;
use super::views::members::{List, Members, NewMemberForm};
use crate::forms::{Form, FormState, refused};
use crate::locale::plain;
use crate::page::{Document, Page, PageResult};
use crate::{t, t_word};
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use server::bodies::entity::{body, seat};
use server::bodies::members::{self, Member, PAGE, Search};
use server::bodies::{seats, service, standing};
use server::tables::{CSV, Cell, Table, csv};
use shared::bodies::members::{MemberForm, NewMember};
use shared::fields::FieldErrors;
use shared::ids::BodyId;
use shared::permissions::Operation;
use shared::time::Day;

/// Members in one file at most.
const FILE: u64 = 20_000;

/// What the address asks for: `all=yes` for members of any day, `day` for those of one, today without both; `name` for a part of the name.
fn asked(page: &Page) -> (Search, FormState) {
    let (all, name, raw) = (page.query("all") == "yes", page.query("name"), page.query("day"));
    let today = Day::of(page.now);
    let day = match raw.as_str() {
        "" => Ok(today),
        raw => Day::parse(raw),
    };
    let shown = if all {
        String::new()
    } else {
        day.unwrap_or(today).to_string()
    };
    let form = Form::of([("day", if day.is_ok() { shown } else { raw }), ("name", name.clone())]);
    let state = match day {
        Ok(_) => FormState::filled(form),
        Err(code) => FormState::refused(form, FieldErrors::one("day", code)),
    };
    let search = Search {
        day: (!all).then_some(day.unwrap_or(today)),
        name,
        after: page.query("after").parse().ok(),
        limit: PAGE,
        ..Search::default()
    };
    (search, state)
}

pub async fn get_members(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    let body = service::get(&page.platform, id).await?;
    let (search, state) = asked(&page);
    let (rows, more) = members::find(&page.platform, id, &search).await?;
    let numbers = match search.day {
        Some(day) => Some(standing::numbers(&page.platform, &body, day).await?),
        None => None,
    };
    let list = List {
        may_manage: page.viewer.may(Operation::BodyManage, &body.object()) && !body.is_closed(),
        body,
        rows,
        more,
        day: search.day,
        is_today: search.day == Some(Day::of(page.now)),
        name: search.name,
        numbers,
        state,
    };
    Ok(page.render(|| Document::new(t!("members-title"), view! { <Members list=list /> })))
}

/// The same as a file: everybody, in the columns of the page.
pub async fn get_csv(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    service::get(&page.platform, id).await?;
    let (search, _) = asked(&page);
    let search = Search {
        limit: FILE,
        after: None,
        ..search
    };
    let (rows, _) = members::find(&page.platform, id, &search).await?;
    let text = page.say(|| csv(&table(rows)));
    let headers = [
        (header::CONTENT_TYPE, CSV.to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"members-{id}.csv\""),
        ),
    ];
    Ok((headers, text).into_response())
}

fn table(rows: Vec<Member>) -> Table {
    let text = |text: String| if text.is_empty() { Cell::Empty } else { Cell::Text(text) };
    let row = |member: Member| {
        let (number, label) = member.seat.map_or((Cell::Empty, String::new()), |seat| {
            (Cell::Whole(seat.number.into()), seat.label)
        });
        vec![
            text(member.name),
            text(plain(&t_word!("origin", member.origin.as_str()))),
            text(member.delegated_by.unwrap_or_default()),
            text(member.term.from.to_string()),
            text(member.term.until.map(|day| day.to_string()).unwrap_or_default()),
            number,
            text(label),
            text(if member.has_substitute {
                plain(&t!("member-has-substitute"))
            } else {
                String::new()
            }),
        ]
    };
    let heads = [
        t!("member-name"),
        t!("member-origin"),
        t!("member-delegated-by"),
        t!("member-from"),
        t!("member-until"),
        t!("member-seat"),
        t!("seat-label"),
        t!("member-substitute"),
    ];
    Table {
        name: plain(&t!("members-title")),
        heads: heads.iter().map(|head| plain(head)).collect(),
        rows: rows.into_iter().map(row).collect(),
    }
}

/// A member as a form says it.
pub fn read_form(form: &Form) -> MemberForm {
    let get = |name: &str| form.get(name).to_owned();
    MemberForm {
        name: get("name"),
        origin: get("origin"),
        delegated_by: get("delegated_by"),
        from: get("from"),
        until: get("until"),
        seat: get("seat"),
        public_name: get("public_name"),
        substitute: get("substitute"),
        substitute_from: get("substitute_from"),
        substitute_until: get("substitute_until"),
    }
}

fn new_page(page: &Page, body: body::Model, seats: Vec<seat::Model>, state: FormState) -> Response {
    page.render(|| {
        let view = view! { <NewMemberForm body=body seats=seats state=state.clone() /> };
        Document::of_form(t!("member-new"), &state, view)
    })
}

pub async fn get_new(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    let body = managed(&page, id).await?;
    let seats = seats::choices(&page.platform, id, Day::of(page.now)).await?;
    let form = Form::of([
        ("from", Day::of(page.now).to_string()),
        ("origin", "elected".to_owned()),
        // As the list of vacant seats leads here.
        ("seat", page.query("seat")),
    ]);
    Ok(new_page(&page, body, seats, FormState::filled(form)))
}

pub async fn post_new(page: Page, Path((_, id)): Path<(String, BodyId)>, form: Form) -> PageResult {
    let body = managed(&page, id).await?;
    let result = match NewMember::parse(&read_form(&form)) {
        Ok(new) => refused(members::seat(&page.platform, &page.viewer, id, new).await)?,
        Err(errors) => Err(errors),
    };
    match result {
        Ok(_) => Ok(page.redirect_done(&format!("/assembly/bodies/{id}/members"), "member-seated")),
        Err(errors) => {
            let seats = seats::choices(&page.platform, id, Day::of(page.now)).await?;
            Ok(new_page(&page, body, seats, FormState::refused(form, errors)))
        }
    }
}
