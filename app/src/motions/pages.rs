//! Handlers of a motion's page, and of who stands behind it.

use super::views::MotionPage;
use crate::forms::Form;
use crate::page::{Document, Page, PageResult};
use axum::extract::Path;
use leptos::prelude::*;
use server::Error;
use server::amendments::overview::overview;
use server::motions::{reading, submitters, supports};
use shared::fields::FieldCode;
use shared::ids::MotionId;

pub(super) type MotionPath = Path<(String, MotionId)>;

/// The address of a motion, without language.
pub(super) fn path(id: MotionId) -> String {
    format!("/assembly/motions/{id}")
}

fn unknown_act() -> Error {
    Error::field("act", FieldCode::NotAChoice)
}

pub async fn get_motion(page: Page, Path((_, id)): MotionPath) -> PageResult {
    let details = reading::details(&page.platform, &page.viewer, id).await?;
    let amending = overview(&page.platform, &page.viewer, id).await?.into();
    Ok(page.render(|| {
        let title = details.motion.title.clone();
        Document::new(title, view! { <MotionPage details=details amending=amending /> })
    }))
}

pub async fn post_support(page: Page, Path((_, id)): MotionPath, form: Form) -> PageResult {
    page.viewer.person()?;
    let done = match form.get("act") {
        "give" => {
            supports::give(&page.platform, &page.viewer, id).await?;
            "motion-supported"
        }
        "take_back" => {
            supports::take_back(&page.platform, &page.viewer, id).await?;
            "support-back"
        }
        _ => return Err(unknown_act().into()),
    };
    Ok(page.redirect_done(&path(id), done))
}

pub async fn post_submitters(page: Page, Path((_, id)): MotionPath, form: Form) -> PageResult {
    page.viewer.person()?;
    let done = match form.get("act") {
        "agree" => {
            submitters::agree(&page.platform, &page.viewer, id).await?;
            "submitter-agreed"
        }
        "leave" => {
            submitters::leave(&page.platform, &page.viewer, id).await?;
            "submitter-left"
        }
        _ => return Err(unknown_act().into()),
    };
    Ok(page.redirect_done(&path(id), done))
}
