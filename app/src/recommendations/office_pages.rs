//! Handlers for chair and secretary: offices of a body, and sending a motion to one.

use super::views::{Offices, SendPage};
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::recommendations::entity::office;
use server::recommendations::offices::{self, NewOffice};
use server::recommendations::service::{self, NewRecommendation};
use server::{Error, bodies, motions};
use shared::accounts::Pseudonym;
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::{BodyId, MotionId, OfficeId};
use shared::motions::MotionState;
use shared::permissions::Operation;
use shared::recommendations::points;

pub async fn get_offices(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    let form = Form::of([
        ("days", "60".to_owned()),
        ("reminder_before", "14".to_owned()),
        ("language", page.language.as_str().to_owned()),
    ]);
    offices_page(&page, id, FormState::filled(form)).await
}

async fn offices_page(page: &Page, id: BodyId, state: FormState) -> PageResult {
    let body = bodies::service::get(&page.platform, id).await?;
    page.viewer.require(Operation::OfficeManage, &body.object())?;
    let all = offices::list(&page.platform, Some(id)).await?;
    Ok(page.render(|| {
        let refused = !state.errors.is_empty();
        let view = view! { <Offices body_id=id body_name=body.name.to_string() offices=all state=state /> };
        let document = Document::new(t!("offices-title"), view);
        if refused { document.refused() } else { document }
    }))
}

pub async fn post_office(page: Page, Path((_, id)): Path<(String, BodyId)>, form: Form) -> PageResult {
    let result = match NewOffice::parse(|name| form.get(name).to_owned()) {
        Ok(new) => refused(offices::create(&page.platform, &page.viewer, id, new).await)?,
        Err(errors) => Err(errors),
    };
    match result {
        Ok(_) => Ok(page.redirect_done(&format!("/assembly/bodies/{id}/offices"), "office-added")),
        Err(errors) => offices_page(&page, id, FormState::refused(form, errors)).await,
    }
}

pub async fn post_official(
    page: Page,
    Path((_, id, office)): Path<(String, BodyId, OfficeId)>,
    form: Form,
) -> PageResult {
    let result = match Pseudonym::parse(form.get("official")) {
        Ok(name) => refused(offices::name_official(&page.platform, &page.viewer, office, &name).await)?,
        Err(code) => Err(FieldErrors::one("official", code)),
    };
    match result {
        Ok(()) => Ok(page.redirect_done(&format!("/assembly/bodies/{id}/offices"), "official-named")),
        Err(_) => {
            let errors = FieldErrors::one("official", FieldCode::Unknown);
            offices_page(&page, id, FormState::refused(form, errors)).await
        }
    }
}

/// The motion, and the offices it may go to.
async fn sendable(page: &Page, id: MotionId) -> Result<(motions::entity::Model, Vec<office::Model>), Error> {
    let motion = motions::service::get(&page.platform, id).await?;
    let body = bodies::service::get(&page.platform, motion.body_id).await?;
    page.viewer.require(Operation::RecommendationSend, &body.object())?;
    if motion.state != MotionState::Adopted {
        return Err(Error::Conflict("motion-not-adopted"));
    }
    let offices = offices::list(&page.platform, Some(motion.body_id)).await?;
    Ok((motion, offices))
}

pub async fn get_send(page: Page, Path((_, id)): Path<(String, MotionId)>) -> PageResult {
    let (motion, offices) = sendable(&page, id).await?;
    let form = Form::of([("title", motion.title.clone()), ("text", motion.text.clone())]);
    Ok(send_page(&page, motion, offices, FormState::filled(form)))
}

pub async fn post_send(page: Page, Path((_, id)): Path<(String, MotionId)>, form: Form) -> PageResult {
    let office = form
        .get("office")
        .parse::<OfficeId>()
        .map_err(|_| FieldErrors::one("office", FieldCode::Required));
    let new = office.and_then(|office| {
        let new = NewRecommendation::parse(office, form.get("title"), form.get("text"))?;
        let points = points::parse(form.get("points")).map_err(|code| FieldErrors::one("points", code))?;
        Ok(new.with_points(points))
    });
    let result = match new {
        Ok(new) => refused(service::send(&page.platform, &page.viewer, id, new).await)?,
        Err(errors) => Err(errors),
    };
    match result {
        Ok(id) => Ok(page.redirect_done(&service::path(id), "recommendation-sent")),
        Err(errors) => {
            let (motion, offices) = sendable(&page, id).await?;
            Ok(send_page(&page, motion, offices, FormState::refused(form, errors)))
        }
    }
}

fn send_page(page: &Page, motion: motions::entity::Model, offices: Vec<office::Model>, state: FormState) -> Response {
    page.render(|| {
        let refused = !state.errors.is_empty();
        let document = Document::new(
            t!("send-title"),
            view! { <SendPage motion=motion offices=offices state=state /> },
        );
        if refused { document.refused() } else { document }
    })
}
