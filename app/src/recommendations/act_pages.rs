//! Handlers of what an office does: by the link of a mail, or logged in.

use super::forms::{at_step, read_answer, read_report};
use super::views::{AnswerPage, ProgressPage};
use crate::forms::{Form, FormState, kept};
use crate::kept::kept_page;
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::recommendations::service::{self, Whole};
use server::recommendations::{Hand, answers, follow, milestones};
use server::{Error, Result};
use shared::ids::RecommendationId;
use shared::recommendations::LinkPurpose;

async fn official(page: &Page, id: RecommendationId, purpose: LinkPurpose) -> Result<(Hand, Whole)> {
    let hand = Hand::Official(page.viewer.clone(), id);
    hand.open(page.platform.db.read(), purpose, page.now).await?;
    Ok((hand, service::get(&page.platform, id).await?))
}

pub async fn get_answer(page: Page, Path((_, id)): Path<(String, RecommendationId)>) -> PageResult {
    let (_, whole) = official(&page, id, LinkPurpose::Answer).await?;
    Ok(answer_page(&page, whole, FormState::empty()))
}

pub async fn post_answer(page: Page, Path((_, id)): Path<(String, RecommendationId)>, form: Form) -> PageResult {
    let (hand, whole) = official(&page, id, LinkPurpose::Answer).await?;
    send_answer(&page, &hand, whole, form).await
}

pub async fn get_progress(page: Page, Path((_, id)): Path<(String, RecommendationId)>) -> PageResult {
    let (_, whole) = official(&page, id, LinkPurpose::Progress).await?;
    Ok(progress_page(&page, whole, FormState::empty()))
}

pub async fn post_progress(page: Page, Path((_, id)): Path<(String, RecommendationId)>, form: Form) -> PageResult {
    let (hand, whole) = official(&page, id, LinkPurpose::Progress).await?;
    send_report(&page, &hand, whole, form).await
}

/// The page behind a link of a mail. Looking at it does not use the link up: mail programs look first.
pub async fn get_link(page: Page, Path((_, token)): Path<(String, String)>) -> PageResult {
    let (purpose, row) = follow(&page.platform, &token).await.map_err(used_up)?;
    let whole = service::get(&page.platform, row.id).await?;
    Ok(match purpose {
        LinkPurpose::Answer => answer_page(&page, whole, FormState::empty()),
        LinkPurpose::Progress => progress_page(&page, whole, FormState::empty()),
    })
}

pub async fn post_link(page: Page, Path((_, token)): Path<(String, String)>, form: Form) -> PageResult {
    let (purpose, row) = match follow(&page.platform, &token).await {
        Err(Error::NotFound) => return Ok(link_used(&page, || t!("answer-title"), form)),
        found => found?,
    };
    let whole = service::get(&page.platform, row.id).await?;
    let hand = Hand::Link(token);
    match purpose {
        LinkPurpose::Answer => send_answer(&page, &hand, whole, form).await,
        LinkPurpose::Progress => send_report(&page, &hand, whole, form).await,
    }
}

/// A link that does not work says what to do; a stranger learns nothing from it.
fn used_up(error: Error) -> Error {
    match error {
        Error::NotFound => Error::Conflict("link-used"),
        other => other,
    }
}

/// The same for somebody who has written something: they keep it.
fn link_used(page: &Page, title: fn() -> String, form: Form) -> Response {
    let state = FormState::in_conflict(form, "link-used");
    kept_page(page, title, state)
}

async fn send_answer(page: &Page, hand: &Hand, whole: Whole, form: Form) -> PageResult {
    let result = match read_answer(&form, &whole.points) {
        Ok(sent) => match answers::answer_whole(&page.platform, hand, sent).await {
            Err(Error::NotFound) => return Ok(link_used(page, || t!("answer-title"), form)),
            answered => kept(answered, &form)?,
        },
        Err(errors) => Err(FormState::refused(form, errors)),
    };
    match result {
        Ok(id) => Ok(page.redirect_done(&service::path(id), "office-answered")),
        // What stands in the way is not there in the page that was read before.
        Err(state) => Ok(answer_page(
            page,
            service::get(&page.platform, whole.row.id).await?,
            state,
        )),
    }
}

async fn send_report(page: &Page, hand: &Hand, whole: Whole, form: Form) -> PageResult {
    let result = match read_report(&form) {
        Ok(report) => match milestones::report(&page.platform, hand, report).await {
            Err(Error::NotFound) => return Ok(link_used(page, || t!("progress-title"), form)),
            reported => kept(reported, &form)?,
        },
        Err(errors) => Err(FormState::refused(form, errors)),
    };
    match result {
        Ok(id) => Ok(page.redirect_done(&service::path(id), "office-reported")),
        Err(state) => {
            let whole = service::get(&page.platform, whole.row.id).await?;
            Ok(progress_page(page, whole, at_step(state)))
        }
    }
}

fn answer_page(page: &Page, whole: Whole, state: FormState) -> Response {
    page.render(|| {
        let view = view! { <AnswerPage whole=whole state=state.clone() /> };
        Document::of_form(t!("answer-title"), &state, view)
    })
}

fn progress_page(page: &Page, whole: Whole, state: FormState) -> Response {
    page.render(|| {
        let view = view! { <ProgressPage whole=whole state=state.clone() /> };
        Document::of_form(t!("progress-title"), &state, view)
    })
}
