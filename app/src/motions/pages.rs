//! Handlers of motions.

use super::views::{MotionPage, MotionView, NewMotion};
use crate::forms::{Form, FormState};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::amendments::overview::overview;
use server::bodies::{entity::body, service as bodies};
use server::motions::service;
use server::polls::reading;
use shared::ids::{BodyId, MotionId};
use shared::motions::{MotionAct, MotionForm, MotionState, MotionText};
use shared::permissions::Operation;

pub async fn get_motion(page: Page, Path((_, id)): Path<(String, MotionId)>) -> PageResult {
    let motion = service::get(&page.platform, id).await?;
    let body = bodies::get(&page.platform, motion.body_id).await?;
    let polls = reading::of_motions(&page.platform, &[id]).await?;
    let amending = overview(&page.platform, &page.viewer, id).await?.into();
    let may_withdraw =
        motion.state.after(MotionAct::Withdraw).is_ok() && page.viewer.may(Operation::MotionMake, &body.object());
    let may_send =
        motion.state == MotionState::Adopted && page.viewer.may(Operation::RecommendationSend, &body.object());
    let view = MotionView {
        motion,
        body,
        polls,
        amending,
        may_withdraw,
        may_send,
    };
    Ok(page.render(|| Document::new(view.motion.title.clone(), view! { <MotionPage view=view /> })))
}

pub async fn post_withdraw(page: Page, Path((_, id)): Path<(String, MotionId)>, _: Form) -> PageResult {
    service::withdraw(&page.platform, &page.viewer, id).await?;
    Ok(page.redirect_done(&format!("/assembly/motions/{id}"), "motion-withdrawn"))
}

fn new_page(page: &Page, body: body::Model, state: FormState) -> Response {
    page.render(|| {
        let refused = !state.errors.is_empty();
        let document = Document::new(t!("motion-new"), view! { <NewMotion body=body state=state /> });
        if refused { document.refused() } else { document }
    })
}

async fn body(page: &Page, id: BodyId) -> server::Result<body::Model> {
    let body = bodies::get(&page.platform, id).await?;
    page.viewer.require(Operation::MotionMake, &body.object())?;
    Ok(body)
}

pub async fn get_new(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    let body = body(&page, id).await?;
    Ok(new_page(&page, body, FormState::empty()))
}

pub async fn post_new(page: Page, Path((_, id)): Path<(String, BodyId)>, form: Form) -> PageResult {
    let body = body(&page, id).await?;
    let get = |name: &str| form.get(name).to_owned();
    match MotionText::parse(&MotionForm {
        title: get("title"),
        text: get("text"),
        reason: get("reason"),
    }) {
        Ok(text) => {
            let motion = service::write(&page.platform, &page.viewer, id, text, page.language).await?;
            Ok(page.redirect_done(&format!("/assembly/motions/{motion}"), "motion-made"))
        }
        Err(errors) => Ok(new_page(&page, body, FormState::refused(form, errors))),
    }
}
