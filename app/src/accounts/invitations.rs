//! Handlers of an invitation: what it gives, and the button that takes it.

use super::recovery::without_referrer;
use super::views::{Invitation, InvitationFor};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::accounts::invitations;

/// # Errors
/// `NotFound` for a link that is none of ours; `Conflict` for one that was used, taken back or has run out.
pub async fn get_invitation(page: Page, Path((_, token)): Path<(String, String)>) -> PageResult {
    let found = invitations::find(&page.platform, &token).await?;
    let reader = match page.viewer.person() {
        Ok(person) => InvitationFor::Person(person.pseudonym.clone()),
        Err(_) => InvitationFor::Newcomer(format!("/invitations/{token}")),
    };
    Ok(without_referrer(page.render(|| {
        let view = view! { <Invitation role=found.role.as_str() scope=found.scope_kind reader=reader /> };
        Document::new(t!("invitation-title"), view)
    })))
}

/// # Errors
/// As [`get_invitation`].
pub async fn post_invitation(page: Page, Path((_, token)): Path<(String, String)>) -> PageResult {
    invitations::accept(&page.platform, &page.viewer, &token).await?;
    Ok(page.redirect_done("/account", "invitation-accepted"))
}
