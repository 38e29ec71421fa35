//! Handlers of what happens to a motion by hand: its steps, its withdrawal, what the chair recommends.

use super::pages::{MotionPath, path};
use super::views::{AdvisePage, MovePage, WithdrawPage};
use crate::forms::{Form, FormState, kept};
use crate::kept::again_or_kept;
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::bodies::{entity::body, service as bodies, standing};
use server::motions::{acts, advice, entity as motion, rules, service, submitters};
use shared::ids::MotionId;
use shared::motions::{AdviceForm, MotionAct, StepForm};
use shared::permissions::Operation;
use shared::time::Day;

/// The motion and its body, for somebody who may do `operation`.
async fn load(page: &Page, id: MotionId, operation: Operation) -> server::Result<(motion::Model, body::Model)> {
    let motion = service::get(&page.platform, id).await?;
    let body = bodies::get(&page.platform, motion.body_id).await?;
    let object = standing::object(page.platform.db.read(), &page.viewer, body.id, Day::of(page.now)).await?;
    page.viewer.require(operation, &object)?;
    Ok((motion, body))
}

/// The same with the steps that can be taken; at least one.
async fn movable(page: &Page, id: MotionId) -> server::Result<(motion::Model, body::Model, Vec<MotionAct>)> {
    let (motion, body) = load(page, id, Operation::MotionMake).await?;
    let workflow = rules::of(page.platform.db.read(), body.id).await?.workflow;
    match workflow.by_hand(motion.state) {
        acts if acts.is_empty() => Err(Error::Conflict("motion-step")),
        acts => Ok((motion, body, acts)),
    }
}

async fn move_page(page: &Page, id: MotionId, state: FormState) -> server::Result<Response> {
    let (motion, body, acts) = movable(page, id).await?;
    Ok(page.render(|| {
        let view = view! { <MovePage motion=motion body=body acts=acts state=state.clone() /> };
        Document::of_form(t!("motion-move"), &state, view)
    }))
}

pub async fn get_move(page: Page, Path((_, id)): MotionPath) -> PageResult {
    Ok(move_page(&page, id, FormState::empty()).await?)
}

pub async fn post_move(page: Page, Path((_, id)): MotionPath, form: Form) -> PageResult {
    page.viewer.person()?;
    let get = |name: &str| form.get(name).to_owned();
    let step = StepForm {
        act: get("act"),
        reason: get("reason"),
        until: get("until"),
        to: get("to"),
    };
    match kept(acts::take(&page.platform, &page.viewer, id, &step).await, &form)? {
        Ok(_) => Ok(page.redirect_done(&path(id), "motion-moved")),
        Err(state) => {
            let again = move_page(&page, id, state.clone()).await;
            again_or_kept(&page, || t!("motion-move"), again, state)
        }
    }
}

/// The motion, when this person may withdraw it now.
async fn withdrawable(page: &Page, id: MotionId) -> server::Result<(motion::Model, body::Model)> {
    let (motion, body) = load(page, id, Operation::MotionSubmit).await?;
    let db = page.platform.db.read();
    let is_own = submitters::is_submitter(&page.platform, &page.viewer, id).await?;
    if !is_own {
        page.viewer.require(Operation::MotionMake, &body.object())?;
    }
    let has = rules::of(db, body.id).await?.workflow.has(MotionAct::Withdraw);
    if has && motion.state.after(MotionAct::Withdraw).is_ok() {
        Ok((motion, body))
    } else {
        Err(Error::Conflict("motion-step"))
    }
}

async fn withdraw_page(page: &Page, id: MotionId, state: FormState) -> server::Result<Response> {
    let (motion, body) = withdrawable(page, id).await?;
    Ok(page.render(|| {
        let view = view! { <WithdrawPage motion=motion body=body state=state.clone() /> };
        Document::of_form(t!("motion-withdraw"), &state, view)
    }))
}

pub async fn get_withdraw(page: Page, Path((_, id)): MotionPath) -> PageResult {
    Ok(withdraw_page(&page, id, FormState::empty()).await?)
}

pub async fn post_withdraw(page: Page, Path((_, id)): MotionPath, form: Form) -> PageResult {
    let withdrawn = acts::withdraw(&page.platform, &page.viewer, id, form.get("reason")).await;
    match kept(withdrawn, &form)? {
        Ok(()) => Ok(page.redirect_done(&path(id), "motion-withdrawn")),
        Err(state) => {
            let again = withdraw_page(&page, id, state.clone()).await;
            again_or_kept(&page, || t!("motion-withdraw"), again, state)
        }
    }
}

async fn advice_page(page: &Page, id: MotionId, state: Option<FormState>) -> server::Result<Response> {
    let (motion, body) = load(page, id, Operation::MotionAdvise).await?;
    if motion.state.is_final() {
        return Err(Error::Conflict("motion-decided"));
    }
    let given = advice::of_motions(page.platform.db.read(), [id]).await?.remove(&id);
    let is_given = given.is_some();
    let filled = || match given {
        Some(row) => Form::of([("kind", row.kind.to_string()), ("reason", row.reason)]),
        None => Form::default(),
    };
    let state = state.unwrap_or_else(|| FormState::filled(filled()));
    Ok(page.render(|| {
        let view = view! { <AdvisePage motion=motion body=body is_given=is_given state=state.clone() /> };
        Document::of_form(t!("advice-title"), &state, view)
    }))
}

pub async fn get_advice(page: Page, Path((_, id)): MotionPath) -> PageResult {
    Ok(advice_page(&page, id, None).await?)
}

pub async fn post_advice(page: Page, Path((_, id)): MotionPath, form: Form) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    if form.get("act") == "take_back" {
        advice::take_back(platform, viewer, id).await?;
        return Ok(page.redirect_done(&path(id), "advice-back"));
    }
    let given = AdviceForm {
        kind: form.get("kind").to_owned(),
        reason: form.get("reason").to_owned(),
    };
    match kept(advice::give(platform, viewer, id, &given, page.language).await, &form)? {
        Ok(()) => Ok(page.redirect_done(&path(id), "advice-given")),
        Err(state) => {
            let again = advice_page(&page, id, Some(state.clone())).await;
            again_or_kept(&page, || t!("advice-title"), again, state)
        }
    }
}
