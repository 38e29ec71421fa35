//! Handlers: sending an adopted motion on to another body, and taking that back.

use super::pages::{MotionPath, path};
use super::views::ForwardPage;
use crate::forms::{Form, FormState, kept};
use crate::kept::again_or_kept;
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::bodies::service as bodies;
use server::motions::{forwarding, service};
use shared::fields::FieldCode;
use shared::ids::{ForwardingId, MotionId};
use shared::motions::{CoverForm, MotionState};
use shared::permissions::Operation;

async fn draw(page: &Page, id: MotionId, state: Option<FormState>) -> server::Result<Response> {
    let motion = service::get(&page.platform, id).await?;
    let body = bodies::get(&page.platform, motion.body_id).await?;
    page.viewer.require(Operation::MotionForward, &body.object())?;
    if motion.state != MotionState::Adopted {
        return Err(Error::Conflict("motion-not-adopted"));
    }
    let choices = forwarding::choices(&page.platform, id).await?;
    // The body above is the usual one.
    let above = body.parent_id.map(|id| id.to_string()).unwrap_or_default();
    let state = state.unwrap_or_else(|| FormState::filled(Form::of([("body", above)])));
    Ok(page.render(|| {
        let view = view! { <ForwardPage motion=motion body=body choices=choices state=state.clone() /> };
        Document::of_form(t!("forward-title"), &state, view)
    }))
}

pub async fn get_forward(page: Page, Path((_, id)): MotionPath) -> PageResult {
    Ok(draw(&page, id, None).await?)
}

pub async fn post_forward(page: Page, Path((_, id)): MotionPath, form: Form) -> PageResult {
    let cover = CoverForm {
        body: form.get("body").to_owned(),
        note: form.get("note").to_owned(),
    };
    let sent = forwarding::send(&page.platform, &page.viewer, id, &cover, page.language).await;
    match kept(sent, &form)? {
        Ok(_) => Ok(page.redirect_done(&path(id), "motion-forwarded")),
        Err(state) => {
            let again = draw(&page, id, Some(state.clone())).await;
            again_or_kept(&page, || t!("forward-title"), again, state)
        }
    }
}

pub async fn post_call_back(page: Page, Path((_, id)): MotionPath, form: Form) -> PageResult {
    page.viewer.person()?;
    let forwarding: ForwardingId = form
        .get("forwarding")
        .parse()
        .map_err(|_| Error::field("forwarding", FieldCode::NotAChoice))?;
    forwarding::call_back(&page.platform, &page.viewer, id, forwarding).await?;
    Ok(page.redirect_done(&path(id), "forwarding-called-back"))
}
