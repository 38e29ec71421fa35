//! Handlers of invitations: the secretary's page, one's own answer, the answer by the link of a letter.

use super::views::{Invitations, LinkPage, Thanks};
use crate::forms::Form;
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::meetings::entity::meeting;
use server::meetings::service;
use server::preparation::arrangements;
use server::preparation::entity::{arrangement, invitation};
use server::preparation::invitations::{self, Summary};
use server::preparation::replies::{self, Hand};
use server::preparation::seats::{self, Seat, Wanted};
use server::{Error, Result};
use shared::fields::{self, FieldCode};
use shared::ids::{AccountId, MandateId, MeetingId};
use shared::permissions::Operation;
use shared::preparation::SeatFilter;
use shared::preparation::replies::Reply;

/// Which seats an address asks for. What it says wrong is as if it had said nothing.
pub fn wanted(page: &Page) -> Wanted {
    Wanted {
        name: fields::line(&page.query("q"), 0, 60).unwrap_or_default(),
        filter: SeatFilter::parse(&page.query("only")).unwrap_or(SeatFilter::All),
        after: page.query("after").parse().ok().map(MandateId),
    }
}

/// What the page of invitations shows.
pub struct InvitationsView {
    pub meeting: meeting::Model,
    pub arranged: arrangement::Model,
    pub summary: Summary,
    pub uninvited: u64,
    pub seats: Vec<Seat>,
    pub more: bool,
    pub wanted: Wanted,
    /// Whether the meeting lies ahead, so that people can still be invited and answer.
    pub is_ahead: bool,
}

pub async fn get_invitations(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    let platform = &page.platform;
    let meeting = service::get(platform, id).await?;
    page.viewer.require(Operation::MeetingManage, &meeting.object())?;
    let wanted = wanted(&page);
    let (seats, more) = seats::list(platform, &page.viewer, &meeting, &wanted).await?;
    let view = InvitationsView {
        arranged: arrangements::of(platform.db.read(), id).await?,
        summary: invitations::summary(platform, &page.viewer, &meeting).await?,
        uninvited: invitations::uninvited(platform, &meeting).await?,
        is_ahead: is_ahead(&page, &meeting),
        seats,
        more,
        wanted,
        meeting,
    };
    Ok(page.render(|| Document::new(t!("invitations-title"), view! { <Invitations view=view /> })))
}

fn is_ahead(page: &Page, meeting: &meeting::Model) -> bool {
    meeting.is_going() && meeting.opened_at.is_none() && meeting.starts_at > page.now
}

pub async fn post_invitations(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let done = match form.get("act") {
        "invite" => {
            invitations::invite(&page.platform, &page.viewer, id).await?;
            "invited"
        }
        "ask" => {
            invitations::ask_again(&page.platform, &page.viewer, id).await?;
            "asked-again"
        }
        _ => return Err(Error::field("act", FieldCode::NotAChoice).into()),
    };
    Ok(page.redirect_done(&format!("/assembly/meetings/{id}/invitations"), done))
}

fn reply_of(form: &Form) -> Result<Reply> {
    Reply::parse(form.get("reply")).map_err(|code| Error::field("reply", code))
}

/// Chair or secretary enter what somebody told them.
pub async fn post_for(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let account = form.get("account").parse().map(AccountId);
    let account = account.map_err(|_| Error::field("account", FieldCode::NotAChoice))?;
    let hand = Hand::Desk(page.viewer.clone(), id, account);
    replies::reply(&page.platform, &hand, reply_of(&form)?).await?;
    let after = form.get("after").parse::<MandateId>();
    let after = after.map(|id| format!("?after={id}")).unwrap_or_default();
    Ok(page.redirect_done(&format!("/assembly/meetings/{id}/invitations{after}"), "saved"))
}

/// One's own invitation, for the page of a meeting.
pub struct Answer {
    pub row: invitation::Model,
    pub has_substitute: bool,
}

/// The invitation of the one who looks, as long as it can be answered.
pub async fn answer_of(page: &Page, meeting: &meeting::Model) -> Result<Option<Answer>> {
    if !is_ahead(page, meeting) {
        return Ok(None);
    }
    let Some(row) = invitations::own(&page.platform, &page.viewer, meeting.id).await? else {
        return Ok(None);
    };
    let has_substitute = replies::has_substitute(&page.platform, meeting, &row).await?;
    Ok(Some(Answer { row, has_substitute }))
}

pub async fn post_own(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let hand = Hand::Own(page.viewer.clone(), id);
    replies::reply(&page.platform, &hand, reply_of(&form)?).await?;
    Ok(page.redirect_done(&format!("/assembly/meetings/{id}"), "reply-noted"))
}

/// A link that does not work says what to do; a stranger learns nothing from it.
fn used_up(error: Error) -> Error {
    match error {
        Error::NotFound => Error::Conflict("reply-link-used"),
        other => other,
    }
}

/// The question behind the link of a letter. Looking does not use the link up: mail programs look first.
pub async fn get_link(page: Page, Path((_, token)): Path<(String, String)>) -> PageResult {
    let asked = replies::follow(&page.platform, &token).await.map_err(used_up)?;
    Ok(page.render(|| Document::new(t!("reply-asked"), view! { <LinkPage asked=asked token=token /> })))
}

pub async fn post_link(page: Page, Path((_, token)): Path<(String, String)>, form: Form) -> PageResult {
    replies::follow(&page.platform, &token).await.map_err(used_up)?;
    let reply = reply_of(&form)?;
    let id = replies::reply(&page.platform, &Hand::Link(token), reply)
        .await
        .map_err(used_up)?;
    let meeting = service::get(&page.platform, id).await?;
    Ok(page.render(|| Document::new(t!("reply-thanks"), view! { <Thanks meeting=meeting reply=reply /> })))
}
