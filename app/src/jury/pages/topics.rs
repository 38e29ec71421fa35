//! What the submissions of a round are about.

use super::availability::themes_of;
use crate::forms::Form;
use crate::jury::views::topics::Topics;
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::jury::expertise;
use server::routes::id;
use shared::ids::{RoundId, SubmissionId};
use std::collections::BTreeMap;

pub async fn get_topics(page: Page, Path((_, round)): Path<(String, RoundId)>) -> PageResult {
    let from = page.query("from").parse().unwrap_or(0);
    let found = expertise::get_topics(&page.platform, &page.viewer, round, from).await?;
    Ok(page.render(|| Document::new(t!("topics-title"), view! { <Topics found=found from=from /> })))
}

/// Every submission that was on the page is sent along: one without a tick has no field any more.
pub async fn post_topics(page: Page, Path((_, round)): Path<(String, RoundId)>, form: Form) -> PageResult {
    let mut topics = BTreeMap::new();
    for raw in form.all("submission") {
        topics.insert(id::<SubmissionId>(raw)?, themes_of(&form, &format!("topics-{raw}")));
    }
    expertise::set_topics(&page.platform, &page.viewer, round, &topics).await?;
    let from: usize = page.query("from").parse().unwrap_or(0);
    let again = format!("/jury/rounds/{round}/topics?from={from}");
    Ok(page.redirect_done(&again, "topics"))
}
