//! Handlers of the list of who is there: searching, confirming, guests, and the list as a file.

use super::invitations::wanted;
use super::views::{AttendanceList, attendance_table};
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use server::meetings::attendance::{self, Presence};
use server::meetings::{entity::meeting, service};
use server::preparation::entity::guest;
use server::preparation::presence::{self, GuestAct};
use server::preparation::seats::{self, Seat, Wanted};
use server::tables::{CSV, csv};
use server::{Error, Result};
use shared::fields::FieldCode;
use shared::ids::{AccountId, MandateId, MeetingGuestId, MeetingId};
use shared::meetings::AttendanceAct;
use shared::permissions::Operation;
use shared::preparation::Guest;

/// What the page shows.
pub struct AttendanceView {
    pub meeting: meeting::Model,
    pub presence: Presence,
    pub seats: Vec<Seat>,
    pub more: bool,
    pub wanted: Wanted,
    pub guests: Vec<guest::Model>,
}

async fn show(page: &Page, id: MeetingId, state: FormState) -> Result<Response> {
    let platform = &page.platform;
    let meeting = service::get(platform, id).await?;
    page.viewer.require(Operation::MeetingManage, &meeting.object())?;
    let wanted = wanted(page);
    let (seats, more) = seats::list(platform, &page.viewer, &meeting, &wanted).await?;
    let view = AttendanceView {
        presence: attendance::presence(platform, &meeting).await?,
        guests: presence::guests(platform, &page.viewer, id).await?,
        seats,
        more,
        wanted,
        meeting,
    };
    Ok(page.render(|| {
        let body = view! { <AttendanceList view=view state=state.clone() /> };
        Document::of_form(t!("attendance-title"), &state, body)
    }))
}

pub async fn get_attendance(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    Ok(show(&page, id, FormState::empty()).await?)
}

/// Back to where the form stood: the console, or the same page of the list.
fn back(page: &Page, id: MeetingId, form: &Form) -> Response {
    if form.get("from") != "list" {
        return page.redirect_done(&format!("/assembly/meetings/{id}/manage"), "saved");
    }
    let after = form.get("after").parse::<MandateId>();
    let after = after.map(|id| format!("?after={id}")).unwrap_or_default();
    page.redirect_done(&format!("/assembly/meetings/{id}/attendance{after}"), "saved")
}

pub async fn post_attendance(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let account: AccountId = form
        .get("account")
        .parse()
        .map_err(|_| Error::field("account", FieldCode::NotAChoice))?;
    let act = AttendanceAct::parse(form.get("act")).map_err(|code| Error::field("act", code))?;
    if act == AttendanceAct::CheckIn {
        // That is the member's own act, with the code.
        return Err(Error::field("act", FieldCode::NotAChoice).into());
    }
    attendance::set(&page.platform, &page.viewer, id, account, act).await?;
    Ok(back(&page, id, &form))
}

pub async fn post_all(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    presence::confirm_all(&page.platform, &page.viewer, id).await?;
    Ok(back(&page, id, &form))
}

/// The list as a file. What people are called is never taken for a formula.
pub async fn get_csv(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    let meeting = service::get(&page.platform, id).await?;
    let seats = seats::all(&page.platform, &page.viewer, &meeting).await?;
    let guests = presence::guests(&page.platform, &page.viewer, id).await?;
    let text = page.say(|| csv(&attendance_table(&seats, &guests)));
    let headers = [
        (header::CONTENT_TYPE, CSV.to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"attendance-{id}.csv\""),
        ),
    ];
    Ok((headers, text).into_response())
}

pub async fn post_guests(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let meeting = service::get(&page.platform, id).await?;
    page.viewer.require(Operation::MeetingManage, &meeting.object())?;
    let result = match Guest::parse(form.get("name"), form.get("capacity")) {
        Ok(guest) => refused(presence::admit(&page.platform, &page.viewer, id, guest).await)?,
        Err(errors) => Err(errors),
    };
    match result {
        Ok(_) => Ok(page.redirect_done(&format!("/assembly/meetings/{id}/attendance"), "guest-admitted")),
        Err(errors) => Ok(show(&page, id, FormState::refused(form, errors)).await?),
    }
}

pub async fn post_guest(
    page: Page,
    Path((_, id, guest)): Path<(String, MeetingId, MeetingGuestId)>,
    form: Form,
) -> PageResult {
    page.viewer.person()?;
    let act = match form.get("act") {
        "leave" => GuestAct::Leave,
        "undo" => GuestAct::TakeBack,
        _ => return Err(Error::field("act", FieldCode::NotAChoice).into()),
    };
    presence::guest(&page.platform, &page.viewer, id, guest, act).await?;
    Ok(page.redirect_done(&format!("/assembly/meetings/{id}/attendance"), "saved"))
}
