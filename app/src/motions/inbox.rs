//! Sending a selected proposal to a body, and taking what arrived out of the body's inbox.

use super::views::{ArrivalPage, Inbox, SendProposal};
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::bodies::service as bodies;
use server::meetings::{entity::meeting, service as meetings};
use server::motions::forwarding::{self, arrivals};
use server::motions::inbox;
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::{BodyId, ForwardingId, MeetingId, ProposalId};
use shared::permissions::Role;

/// Meetings that a motion can be put on the agenda of.
const MEETINGS: u64 = 20;

/// The fields of the address after `?`.
fn query(page: &Page) -> Form {
    Form::parse(page.path.split_once('?').map_or("", |(_, query)| query))
}

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
    let after = query(page).get("after").parse().ok();
    let (proposals, more) = inbox::sendable(&page.platform, &page.viewer, after).await?;
    let last = proposals.last().filter(|_| more);
    let later = last.map(|last| format!("/assembly/send?after={}", last.id));
    let bodies = bodies::list(&page.platform).await?;
    Ok(page.render(|| {
        let view = view! { <SendProposal proposals=proposals later=later bodies=bodies state=state.clone() /> };
        Document::of_form(t!("sending-title"), &state, view)
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

/// The meetings of a body that a motion can come to.
async fn going(page: &Page, body: BodyId) -> server::Result<Vec<meeting::Model>> {
    let mut meetings = meetings::list(&page.platform, body, None, MEETINGS).await?;
    meetings.retain(meeting::Model::is_going);
    Ok(meetings)
}

/// The meeting that a form names, if it names one.
fn meeting_of(form: &Form) -> server::Result<Option<MeetingId>> {
    match form.get("meeting") {
        "" => Ok(None),
        id => {
            let id = id.parse().map_err(|_| Error::field("meeting", FieldCode::NotAChoice));
            id.map(Some)
        }
    }
}

pub async fn get_inbox(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    let (platform, viewer, query) = (&page.platform, &page.viewer, query(&page));
    let here = format!("/assembly/bodies/{id}/inbox");
    let after: Option<ProposalId> = query.get("after").parse().ok();
    // First what other bodies sent, then the proposals.
    let (arrived, more) = match after {
        None => arrivals::list(platform, viewer, id, query.get("arrived").parse().ok()).await?,
        Some(_) => (Vec::new(), false),
    };
    let arrivals_later = arrived.last().filter(|_| more);
    let arrivals_later = arrivals_later.map(|last| format!("{here}?arrived={}", last.row.id));
    let (proposals, more) = match &arrivals_later {
        None => inbox::list(platform, viewer, id, after).await?,
        Some(_) => (Vec::new(), false),
    };
    let last = proposals.last().filter(|_| more);
    let later = arrivals_later.or_else(|| last.map(|last| format!("{here}?after={}", last.id)));
    let body = bodies::get(platform, id).await?;
    let meetings = going(&page, id).await?;
    Ok(page.render(|| {
        let view = view! { <Inbox body=body proposals=proposals arrived=arrived later=later meetings=meetings /> };
        Document::new(t!("inbox-title"), view)
    }))
}

pub async fn post_inbox(page: Page, Path((_, id)): Path<(String, BodyId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let proposal: ProposalId = form
        .get("proposal")
        .parse()
        .map_err(|_| Error::field("proposal", FieldCode::NotAChoice))?;
    let motion = inbox::take(&page.platform, &page.viewer, id, proposal, meeting_of(&form)?).await?;
    Ok(page.redirect_done(&format!("/assembly/motions/{motion}"), "motion-made"))
}

type ArrivalPath = Path<(String, BodyId, ForwardingId)>;

async fn arrival_page(page: &Page, body: BodyId, id: ForwardingId, state: FormState) -> server::Result<Response> {
    let arrival = arrivals::get(&page.platform, &page.viewer, body, id).await?;
    let body = bodies::get(&page.platform, body).await?;
    let meetings = going(page, body.id).await?;
    Ok(page.render(|| {
        let title = arrival.motion.title.clone();
        let view = view! { <ArrivalPage arrival=arrival body=body meetings=meetings state=state.clone() /> };
        Document::of_form(title, &state, view)
    }))
}

pub async fn get_arrival(page: Page, Path((_, body, id)): ArrivalPath) -> PageResult {
    Ok(arrival_page(&page, body, id, FormState::empty()).await?)
}

pub async fn post_arrival(page: Page, Path((_, body, id)): ArrivalPath, form: Form) -> PageResult {
    page.viewer.person()?;
    let (platform, viewer) = (&page.platform, &page.viewer);
    let inbox = format!("/assembly/bodies/{body}/inbox");
    let result = match form.get("act") {
        "take" => match meeting_of(&form) {
            Ok(meeting) => refused(forwarding::take(platform, viewer, body, id, meeting).await)?
                .map(|motion| (format!("/assembly/motions/{motion}"), "motion-made")),
            Err(error) => refused(Err(error))?,
        },
        "refuse" => refused(forwarding::refuse(platform, viewer, body, id, form.get("reason")).await)?
            .map(|()| (inbox, "forwarding-refused")),
        _ => Err(FieldErrors::one("act", FieldCode::NotAChoice)),
    };
    match result {
        Ok((path, done)) => Ok(page.redirect_done(&path, done)),
        Err(errors) => Ok(arrival_page(&page, body, id, FormState::refused(form, errors)).await?),
    }
}
