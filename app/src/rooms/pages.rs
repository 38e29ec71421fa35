//! Handlers of the room's page.

use super::editor::Stale;
use super::preview::Preview;
use super::views::{Room, Side};
use crate::forms::Form;
use crate::page::{Document, Page, PageResult};
use crate::t;
use crate::{chat, comments, evidence};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::hands;
use server::rooms::service::SectionText;
use server::rooms::{RoomPage, Saved, room_page, service};
use shared::changeset::utf16_length;
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::DocumentId;
use shared::rooms::Right;

pub async fn get_room(page: Page, Path((_, number)): Path<(String, String)>) -> PageResult {
    let room = room_page(&page.platform, &page.viewer, &number).await?;
    let side = beside(&page, &room).await?;
    Ok(draw(&page, room, side, None))
}

/// What stands beside the text.
async fn beside(page: &Page, room: &RoomPage) -> Result<Side, Error> {
    let (platform, viewer, proposal) = (&page.platform, &page.viewer, &room.proposal);
    Ok(Side {
        talks: comments::in_room(page, proposal.id, proposal.language).await?,
        hand: hands::read::load(platform, viewer, proposal.team_id).await?,
        chat: chat::in_room(page, proposal.id).await?,
        evidence: evidence::in_room(page, proposal.id).await?,
    })
}

fn draw(page: &Page, room: RoomPage, side: Side, stale: Option<Stale>) -> Response {
    let status = match &stale {
        None => StatusCode::OK,
        Some(stale) if stale.errors.is_empty() => StatusCode::CONFLICT,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    page.render(|| {
        let title = room.proposal.title.to_string();
        Document::new(title, view! { <Room room=room side=side stale=stale /> })
            .with_script("editor.js")
            .with_islands()
            .with_status(status)
    })
}

/// The page on which a text of a room is written.
#[must_use]
pub fn page_of(room: &RoomPage, text: &SectionText) -> String {
    let number = &room.proposal.number;
    if text.language == room.proposal.language {
        format!("/rooms/{number}")
    } else {
        format!("/rooms/{number}/languages/{}", text.language.as_str())
    }
}

/// What became of a text that was sent without scripts.
pub enum Sent {
    /// It is kept; the key of what is said about it.
    Kept(&'static str),
    /// It is not: the page comes again with it.
    Again(Stale),
}

/// Keeps a text of a room that was sent without scripts.
///
/// # Errors
/// `NotFound` for a text of another room; those of the storage.
pub async fn send(page: &Page, room: &RoomPage, form: &Form) -> Result<Sent, Error> {
    let document: DocumentId = form.get("document").parse().map_err(|_| Error::NotFound)?;
    room.text(document).ok_or(Error::NotFound)?;
    let version = form.get("version").parse().map_err(|_| Error::NotFound)?;
    let saved = service::save_form(&page.platform, &page.viewer, document, version, form.get("text")).await;
    match saved {
        Ok(Saved::Kept) => Ok(Sent::Kept("room-saved")),
        Ok(Saved::Merged) => Ok(Sent::Kept("room-merged")),
        Ok(Saved::Both(both)) => Ok(Sent::Again(Stale {
            document,
            version: both.version,
            mine: both.merged,
            theirs: Some(both.theirs),
            errors: FieldErrors::default(),
        })),
        Err(Error::Invalid(errors)) => Ok(Sent::Again(Stale {
            document,
            version,
            mine: form.get("text").to_owned(),
            theirs: None,
            errors,
        })),
        Err(other) => Err(other),
    }
}

/// Saves one section of a page without scripts.
pub async fn post_section(page: Page, Path((_, number)): Path<(String, String)>, form: Form) -> PageResult {
    let room = room_page(&page.platform, &page.viewer, &number).await?;
    match send(&page, &room, &form).await? {
        Sent::Kept(done) => Ok(page.redirect_done(&format!("/rooms/{number}"), done)),
        Sent::Again(stale) => {
            let side = beside(&page, &room).await?;
            Ok(draw(&page, room, side, Some(stale)))
        }
    }
}

/// Shows what was sent of a text as readers will see it. Nothing is saved; the words are in the form below.
pub async fn post_preview(page: Page, Path((_, number)): Path<(String, String)>, form: Form) -> PageResult {
    let room = room_page(&page.platform, &page.viewer, &number).await?;
    let document: DocumentId = form.get("document").parse().map_err(|_| Error::NotFound)?;
    let version = form.get("version").parse().unwrap_or_default();
    let text = form.get("text").to_owned();
    utf16_length(&text).map_err(|_| Error::field("text", FieldCode::TooLong))?;
    let (template, section) = room.text(document).ok_or(Error::NotFound)?;
    let (template, section) = (
        template.clone(),
        SectionText {
            version,
            text,
            ..section.clone()
        },
    );
    let writes = room.right == Right::Write;
    let back = page_of(&room, &section);
    Ok(page.render(|| {
        Document::new(
            t!("room-preview"),
            view! { <Preview number=number back=back proposal=room.proposal.title.to_string() template=template text=section writes=writes /> },
        )
    }))
}
