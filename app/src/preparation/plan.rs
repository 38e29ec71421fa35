//! Handlers: calling a meeting off; its agenda on paper; its entry for a calendar.

use super::views::{CancelForm, PrintedAgenda};
use crate::forms::{Form, FormState};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use server::bodies::service as bodies;
use server::meetings::service;
use server::preparation::letters::Ground;
use server::preparation::{agenda, arrangements, sees_inside};
use server::{Error, Result};
use shared::fields::FieldErrors;
use shared::ids::MeetingId;
use shared::meetings::MeetingAct;
use shared::permissions::Operation;
use shared::preparation::calendar::Method;
use shared::preparation::reason;

async fn cancel_page(page: &Page, id: MeetingId, state: FormState) -> Result<Response> {
    let meeting = service::get(&page.platform, id).await?;
    page.viewer.require(Operation::MeetingManage, &meeting.object())?;
    if meeting.state.after(MeetingAct::Cancel).is_err() {
        return Err(Error::Conflict("meeting-step"));
    }
    Ok(page.render(|| {
        let view = view! { <CancelForm meeting=meeting state=state.clone() /> };
        Document::of_form(t!("meeting-cancel"), &state, view)
    }))
}

pub async fn get_cancel(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    Ok(cancel_page(&page, id, FormState::empty()).await?)
}

pub async fn post_cancel(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    match reason(form.get("reason")) {
        Ok(reason) => {
            arrangements::cancel(&page.platform, &page.viewer, id, &reason).await?;
            Ok(page.redirect_done(&format!("/assembly/meetings/{id}"), "meeting-cancelled"))
        }
        Err(code) => {
            let state = FormState::refused(form, FieldErrors::one("reason", code));
            Ok(cancel_page(&page, id, state).await?)
        }
    }
}

/// The whole agenda on one page, to be printed and laid on the table.
pub async fn get_print(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    let platform = &page.platform;
    let meeting = service::get(platform, id).await?;
    let body = bodies::get(platform, meeting.body_id).await?;
    let agenda = agenda::read(platform, &page.viewer, &meeting).await?;
    let arranged = arrangements::of(platform.db.read(), id).await?;
    Ok(page.render(|| {
        let title = t!("agenda-of", title = &meeting.title);
        let view = view! { <PrintedAgenda meeting=meeting body=body agenda=agenda arranged=arranged /> };
        Document::new(title, view)
    }))
}

/// The entry for a calendar. Who is of the body gets the link to join with it.
pub async fn get_calendar(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    let db = page.platform.db.read();
    let meeting = service::get(&page.platform, id).await?;
    let inside = sees_inside(db, &page.viewer, &meeting).await?;
    let row = arrangements::of(db, id).await?;
    let ground = Ground::of(db, meeting, row).await?;
    let text = ground.calendar(&page.platform, Method::Publish, page.language, inside, None);
    let headers = [
        (
            header::CONTENT_TYPE,
            "text/calendar; charset=utf-8; method=PUBLISH".to_owned(),
        ),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"meeting-{id}.ics\""),
        ),
        (header::CACHE_CONTROL, "private, no-cache".to_owned()),
    ];
    Ok((headers, text).into_response())
}
