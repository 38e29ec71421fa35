//! Handlers of sending a proposal to the jury, taking it back, and reading the frozen text.

use super::pages::rights;
use super::views::{Submit, Text};
use crate::components::Confirm;
use crate::forms::Form;
use crate::page::{Document, Page, PageResult, link};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::proposals::{service, submissions};
use server::{Error, proposals::entity::submission};
use shared::ids::ProposalId;
use shared::permissions::Operation;

/// Says in words what will be frozen and what is missing; asks once more.
pub async fn get_submit(page: Page, Path((_, id)): Path<(String, ProposalId)>) -> PageResult {
    let view = service::load(&page.platform, &page.viewer, id).await?;
    page.viewer.require(Operation::TeamWrite, &view.access.object)?;
    if !rights(&page, &view).submit {
        return Err(Error::Conflict("phase-closed").into());
    }
    Ok(page.render(|| Document::new(t!("submit-title"), view! { <Submit view=view /> })))
}

pub async fn post_submit(page: Page, Path((_, id)): Path<(String, ProposalId)>, _: Form) -> PageResult {
    submissions::submit(&page.platform, &page.viewer, id).await?;
    Ok(page.redirect_done(&format!("/proposals/{id}"), "proposal-submitted"))
}

pub async fn get_withdraw(page: Page, Path((_, id)): Path<(String, ProposalId)>) -> PageResult {
    let view = service::load(&page.platform, &page.viewer, id).await?;
    page.viewer.require(Operation::TeamWrite, &view.access.object)?;
    if !rights(&page, &view).withdraw {
        return Err(Error::Conflict("phase-closed").into());
    }
    Ok(page.render(|| {
        let place = link(&format!("/proposals/{id}"));
        let body = view! {
            <Confirm
                title=t!("withdraw-title")
                effect=t!("withdraw-effect")
                action=format!("{place}/withdraw")
                submit=t!("withdraw-submit")
                back=place.clone()
            />
        };
        Document::new(t!("withdraw-title"), body)
    }))
}

pub async fn post_withdraw(page: Page, Path((_, id)): Path<(String, ProposalId)>, _: Form) -> PageResult {
    submissions::withdraw(&page.platform, &page.viewer, id).await?;
    Ok(page.redirect_done(&format!("/proposals/{id}"), "proposal-withdrawn"))
}

pub async fn get_text(page: Page, Path((_, id)): Path<(String, ProposalId)>) -> PageResult {
    let read = submissions::read(&page.platform, &page.viewer, id).await?;
    let submission::Model { hash, submitted_at, .. } = read.submission;
    let number = read.access.proposal.number.to_string();
    Ok(page.render(|| {
        let title = read.frozen.title.clone();
        let view = view! { <Text number=number frozen=read.frozen hash=hash at=submitted_at intact=read.is_intact /> };
        Document::new(title, view)
    }))
}
