//! Handlers of suggestions: deciding on one, all that are open, taking over all that go.

use super::pages::{load, talk_page};
use super::suggestion_views::Suggestions;
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::Error;
use server::comments::read::{self, Filter};
use server::comments::suggestions::{self, AT_ONCE};
use shared::fields::FieldErrors;
use shared::ids::{ProposalId, ThreadId};
use shared::suggestions::DeclineReason;

/// Takes over what a talk suggests, or declines it.
pub async fn decide(page: Page, Path((_, id, thread)): Path<(String, ProposalId, ThreadId)>, form: Form) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    let (talks, _) = load(&page, id, thread).await?;
    if !talks.may_decide {
        return Err(Error::Forbidden.into());
    }
    let (result, done) = if form.get("act") == "accept" {
        (
            suggestions::accept(platform, viewer, thread).await,
            "suggestion-accepted",
        )
    } else {
        let reason = match DeclineReason::parse(form.get("reason")) {
            Ok(reason) => reason,
            Err(code) => {
                let errors = FieldErrors::one("reason", code);
                return talk_page(&page, id, thread, FormState::refused(form, errors), None).await;
            }
        };
        let declined = suggestions::decline(platform, viewer, thread, reason).await;
        (declined, "suggestion-declined")
    };
    // The talk itself shows what is in the way: both texts, or the decision.
    if let Err(Error::Conflict(code)) = result {
        return talk_page(&page, id, thread, FormState::empty(), Some(code)).await;
    }
    match refused(result)? {
        Ok(()) => Ok(page.redirect_done(&format!("/proposals/{id}/comments/{thread}"), done)),
        Err(errors) => talk_page(&page, id, thread, FormState::refused(form, errors), None).await,
    }
}

pub async fn list(page: Page, Path((_, id)): Path<(String, ProposalId)>) -> PageResult {
    let open = Filter {
        suggested: true,
        ..Filter::default()
    };
    let talks = read::list(&page.platform, &page.viewer, id, open, None, AT_ONCE as u64).await?;
    Ok(page.render(|| Document::new(t!("suggestions-title"), view! { <Suggestions talks=talks /> })))
}

/// Takes over those that the page has shown.
pub async fn accept_all(page: Page, Path((_, id)): Path<(String, ProposalId)>, form: Form) -> PageResult {
    let shown = form.all("thread").into_iter().filter_map(|id| id.parse().ok());
    let shown: Vec<ThreadId> = shown.collect();
    let taken = suggestions::accept_all(&page.platform, &page.viewer, id, &shown).await?;
    let done = if taken.left == 0 {
        "suggestions-accepted"
    } else {
        "suggestions-left"
    };
    Ok(page.redirect_done(&format!("/proposals/{id}/suggestions"), done))
}
