//! Handlers for sending an adopted motion to an office.

use super::views::SendPage;
use crate::forms::{Form, FormState, kept};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::recommendations::entity::office;
use server::recommendations::offices;
use server::recommendations::service::{self, NewRecommendation};
use server::{Error, bodies, motions};
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::{MotionId, OfficeId};
use shared::motions::MotionState;
use shared::permissions::Operation;
use shared::recommendations::points;
use std::sync::Arc;

/// The motion, and the offices it may go to.
async fn sendable(page: &Page, id: MotionId) -> Result<(motions::entity::Model, Vec<office::Model>), Error> {
    let motion = motions::service::get(&page.platform, id).await?;
    let body = bodies::service::get(&page.platform, motion.body_id).await?;
    page.viewer.require(Operation::RecommendationSend, &body.object())?;
    let offices = offices::open_to(&page.platform, motion.body_id, id).await?;
    Ok((motion, offices))
}

pub async fn get_send(page: Page, Path((_, id)): Path<(String, MotionId)>) -> PageResult {
    let (motion, offices) = sendable(&page, id).await?;
    if motion.state != MotionState::Adopted {
        return Err(Error::Conflict("motion-not-adopted").into());
    }
    let form = Form::of([("title", motion.title.clone()), ("text", motion.text.clone())]);
    Ok(send_page(&page, motion, offices, &FormState::filled(form)))
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
        Ok(new) => kept(service::send(&page.platform, &page.viewer, id, new).await, &form)?,
        Err(errors) => Err(FormState::refused(form, errors)),
    };
    match result {
        Ok(id) => Ok(page.redirect_done(&service::path(id), "recommendation-sent")),
        Err(mut state) => {
            // The office is no longer among the choices.
            if let Some("already-sent" | "office-ended") = state.conflict {
                state.errors = Arc::new(FieldErrors::one("office", FieldCode::NotAChoice));
            }
            let (motion, offices) = sendable(&page, id).await?;
            Ok(send_page(&page, motion, offices, &state))
        }
    }
}

fn send_page(page: &Page, motion: motions::entity::Model, offices: Vec<office::Model>, state: &FormState) -> Response {
    page.render(|| {
        let view = view! { <SendPage motion=motion offices=offices state=state.clone() /> };
        Document::of_form(t!("send-title"), state, view)
    })
}
