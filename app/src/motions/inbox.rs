//! Sending a selected proposal to a body, and taking it out of the body's inbox.

use super::views::{Inbox, SendProposal};
use crate::forms::{Form, FormState};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::bodies::service as bodies;
use server::meetings::service as meetings;
use server::motions::inbox;
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::{BodyId, MeetingId, ProposalId};
use shared::permissions::Role;

/// Meetings that a motion can be put on the agenda of.
const MEETINGS: u64 = 20;

async fn send_page(page: &Page, state: FormState) -> server::Result<Response> {
    if !page
        .viewer
        .person()?
        .grants
        .iter()
        .any(|grant| grant.role == Role::Organiser)
    {
        return Err(Error::Forbidden);
    }
    let proposals = inbox::sendable(&page.platform, &page.viewer).await?;
    let bodies = bodies::list(&page.platform).await?;
    Ok(page.render(|| {
        let refused = !state.errors.is_empty();
        let view = view! { <SendProposal proposals=proposals bodies=bodies state=state /> };
        let document = Document::new(t!("sending-title"), view);
        if refused { document.refused() } else { document }
    }))
}

pub async fn get_send(page: Page) -> PageResult {
    Ok(send_page(&page, FormState::empty()).await?)
}

pub async fn post_send(page: Page, form: Form) -> PageResult {
    page.viewer.person()?;
    let mut errors = FieldErrors::default();
    let choice = FieldCode::NotAChoice;
    let proposal = errors.take(
        "proposal",
        form.get("proposal").parse::<ProposalId>().map_err(|_| choice),
    );
    let body = errors.take("body", form.get("body").parse::<BodyId>().map_err(|_| choice));
    match errors.finish(proposal.zip(body)) {
        Ok((proposal, body)) => {
            inbox::send(&page.platform, &page.viewer, proposal, body).await?;
            Ok(page.redirect_done("/assembly/send", "sent-to-body"))
        }
        Err(errors) => Ok(send_page(&page, FormState::refused(form, errors)).await?),
    }
}

pub async fn get_inbox(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    let proposals = inbox::list(&page.platform, &page.viewer, id).await?;
    let body = bodies::get(&page.platform, id).await?;
    let mut meetings = meetings::list(&page.platform, id, None, MEETINGS).await?;
    meetings.retain(server::meetings::entity::meeting::Model::is_going);
    Ok(page.render(|| {
        Document::new(
            t!("inbox-title"),
            view! { <Inbox body=body proposals=proposals meetings=meetings /> },
        )
    }))
}

pub async fn post_inbox(page: Page, Path((_, id)): Path<(String, BodyId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let refuse = |field: &str| Error::field(field, FieldCode::NotAChoice);
    let proposal: ProposalId = form.get("proposal").parse().map_err(|_| refuse("proposal"))?;
    let meeting = match form.get("meeting") {
        "" => None,
        id => Some(id.parse::<MeetingId>().map_err(|_| refuse("meeting"))?),
    };
    let motion = inbox::take(&page.platform, &page.viewer, id, proposal, meeting).await?;
    Ok(page.redirect_done(&format!("/assembly/motions/{motion}"), "motion-made"))
}
