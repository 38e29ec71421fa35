//! Handlers of guests: who may speak without being a member.

use super::views::GuestsPage;
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::meetings::service as meetings;
use server::speakers::{guests, reading};
use shared::accounts::Pseudonym;
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::MeetingId;

async fn show(page: &Page, id: MeetingId, state: FormState) -> server::Result<Response> {
    let meeting = meetings::get(&page.platform, id).await?;
    let lead = reading::for_lead(&page.platform, &page.viewer, &meeting, None).await?;
    let guests = lead
        .people
        .into_iter()
        .filter(|person| person.is_guest)
        .collect::<Vec<_>>();
    Ok(page.render(|| {
        let view = view! { <GuestsPage meeting=meeting guests=guests state=state.clone() /> };
        Document::of_form(t!("speaking-guests-title"), &state, view)
    }))
}

pub async fn get_guests(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    Ok(show(&page, id, FormState::empty()).await?)
}

fn back(page: &Page, id: MeetingId) -> Response {
    page.redirect_done(&format!("/assembly/meetings/{id}/speakers/guests"), "saved")
}

pub async fn post_guest(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let result = match Pseudonym::parse(form.get("name")) {
        Ok(name) => refused(guests::admit(&page.platform, &page.viewer, id, &name).await)?,
        Err(code) => Err(FieldErrors::one("name", code)),
    };
    match result {
        Ok(()) => Ok(back(&page, id)),
        Err(errors) => Ok(show(&page, id, FormState::refused(form, errors)).await?),
    }
}

pub async fn post_dismiss(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let account = form
        .get("account")
        .parse()
        .map_err(|_| Error::field("account", FieldCode::NotAChoice))?;
    guests::dismiss(&page.platform, &page.viewer, id, account).await?;
    Ok(back(&page, id))
}
