//! Handlers: the seats of a body, one seat with its history, adding and changing seats.

use super::pages::managed;
use super::views::seats::{EditSeat, NewSeatsForm, SeatPage, Seats};
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::bodies::entity::{body, seat};
use server::bodies::seats::{self, NewSeats};
use server::bodies::{service, standing};
use shared::bodies::members::LABEL;
use shared::fields::{self, FieldErrors};
use shared::ids::{BodyId, SeatId};
use shared::permissions::Operation;
use shared::time::Day;

pub async fn get_seats(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    let body = service::get(&page.platform, id).await?;
    let today = Day::of(page.now);
    let vacant = page.query("vacant") == "yes";
    let (places, more) = seats::list(&page.platform, id, today, vacant, page.query("after").parse().ok()).await?;
    let numbers = standing::numbers(&page.platform, &body, today).await?;
    let may_manage = page.viewer.may(Operation::BodyManage, &body.object()) && !body.is_closed();
    Ok(page.render(|| {
        let view =
            view! { <Seats body=body places=places more=more vacant=vacant numbers=numbers may_manage=may_manage /> };
        Document::new(t!("seats-title"), view)
    }))
}

pub async fn get_seat(page: Page, Path((_, id, seat)): Path<(String, BodyId, SeatId)>) -> PageResult {
    let body = service::get(&page.platform, id).await?;
    let seat = seats::get(&page.platform, id, seat).await?;
    let held = seats::history(&page.platform, &seat).await?;
    let today = Day::of(page.now);
    let may_manage = page.viewer.may(Operation::BodyManage, &body.object()) && !body.is_closed();
    Ok(page.render(|| {
        let title = t!("seat-title", number = seat.number);
        let view = view! { <SeatPage body=body seat=seat held=held today=today may_manage=may_manage /> };
        Document::new(title, view)
    }))
}

fn new_page(page: &Page, body: body::Model, state: FormState) -> Response {
    page.render(|| {
        Document::of_form(
            t!("seats-new"),
            &state,
            view! { <NewSeatsForm body=body state=state.clone() /> },
        )
    })
}

pub async fn get_new(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    let body = managed(&page, id).await?;
    let form = Form::of([("count", "1".to_owned()), ("from", Day::of(page.now).to_string())]);
    Ok(new_page(&page, body, FormState::filled(form)))
}

pub async fn post_new(page: Page, Path((_, id)): Path<(String, BodyId)>, form: Form) -> PageResult {
    let body = managed(&page, id).await?;
    let mut errors = FieldErrors::default();
    let count = errors.take("count", fields::number(form.get("count"), 1, seats::MOST));
    let label = errors.take("label", fields::line(form.get("label"), 0, LABEL));
    let from = errors.take("from", Day::parse(form.get("from")));
    let new = (|| {
        Some(NewSeats {
            count: i32::try_from(count?).ok()?,
            label: label?,
            from: from?,
        })
    })();
    let result = match errors.finish(new) {
        Ok(new) => refused(seats::add(&page.platform, &page.viewer, id, new).await)?,
        Err(errors) => Err(errors),
    };
    match result {
        Ok(()) => Ok(page.redirect_done(&format!("/assembly/bodies/{id}/seats"), "seats-added")),
        Err(errors) => Ok(new_page(&page, body, FormState::refused(form, errors))),
    }
}

fn edit_page(page: &Page, body: body::Model, seat: seat::Model, state: FormState) -> Response {
    page.render(|| {
        let view = view! { <EditSeat body=body seat=seat state=state.clone() /> };
        Document::of_form(t!("seat-edit"), &state, view)
    })
}

pub async fn get_edit(page: Page, Path((_, id, seat)): Path<(String, BodyId, SeatId)>) -> PageResult {
    let body = managed(&page, id).await?;
    let seat = seats::get(&page.platform, id, seat).await?;
    let until = seat.until_day.map(|day| day.to_string()).unwrap_or_default();
    let form = Form::of([("label", seat.label.clone()), ("until", until)]);
    Ok(edit_page(&page, body, seat, FormState::filled(form)))
}

pub async fn post_edit(page: Page, Path((_, id, seat)): Path<(String, BodyId, SeatId)>, form: Form) -> PageResult {
    let body = managed(&page, id).await?;
    let seat = seats::get(&page.platform, id, seat).await?;
    let mut errors = FieldErrors::default();
    let label = errors.take("label", fields::line(form.get("label"), 0, LABEL));
    let until = match form.get("until").trim() {
        "" => Some(None),
        raw => errors.take("until", Day::parse(raw)).map(Some),
    };
    let result = match errors.finish(label.zip(until)) {
        Ok((label, until)) => refused(seats::change(&page.platform, &page.viewer, id, seat.id, label, until).await)?,
        Err(errors) => Err(errors),
    };
    match result {
        Ok(()) => Ok(page.redirect_done(&format!("/assembly/bodies/{id}/seats/{}", seat.id), "saved")),
        Err(errors) => Ok(edit_page(&page, body, seat, FormState::refused(form, errors))),
    }
}
