//! Handlers of the room: the live page, checking in.

use super::views::LivePage;
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::speakers;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::meetings::{attendance, live};
use server::speakers::reading;
use shared::fields::FieldErrors;
use shared::ids::MeetingId;
use shared::meetings::AttendanceCode;

async fn show(page: &Page, id: MeetingId, state: FormState) -> server::Result<Response> {
    let live = live::view(&page.platform, &page.viewer, id).await?;
    let speakers = speakers::of_live(&page.platform, &live).await?;
    let own = match &speakers {
        Some(speakers) => Some(reading::own(&page.platform, &page.viewer, &live.meeting, speakers).await?),
        None => None,
    };
    Ok(page.render(|| {
        let (title, errors) = (live.meeting.title.clone(), state.clone());
        let view = view! { <LivePage live=live speakers=speakers own=own state=state /> };
        Document::of_form(title, &errors, view).with_script("live.js")
    }))
}

pub async fn get_live(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    Ok(show(&page, id, FormState::empty()).await?)
}

pub async fn post_check_in(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let result = match AttendanceCode::parse(form.get("code")) {
        Ok(code) => refused(attendance::check_in(&page.platform, &page.viewer, id, &code).await)?,
        Err(code) => Err(FieldErrors::one("code", code)),
    };
    match result {
        Ok(()) => Ok(page.redirect_done(&format!("/assembly/meetings/{id}/live"), "checked-in")),
        Err(errors) => Ok(show(&page, id, FormState::refused(form, errors)).await?),
    }
}
