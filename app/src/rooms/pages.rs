//! Handlers of the room's page.

use super::views::{Preview, Room, Side, Stale};
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
        talks: comments::in_room(page, proposal.id).await?,
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

/// Saves one section of a page without scripts.
pub async fn post_section(page: Page, Path((_, number)): Path<(String, String)>, form: Form) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    let room = room_page(platform, viewer, &number).await?;
    let document: DocumentId = form.get("document").parse().map_err(|_| Error::NotFound)?;
    if !room.sections.iter().any(|(_, text)| text.document == document) {
        return Err(Error::NotFound.into());
    }
    let version = form.get("version").parse().map_err(|_| Error::NotFound)?;
    let back = format!("/rooms/{number}");
    let saved = service::save_form(platform, viewer, document, version, form.get("text")).await;
    let stale = match saved {
        Ok(Saved::Kept) => return Ok(page.redirect_done(&back, "room-saved")),
        Ok(Saved::Merged) => return Ok(page.redirect_done(&back, "room-merged")),
        Ok(Saved::Both(both)) => Stale {
            document,
            version: both.version,
            mine: both.merged,
            theirs: Some(both.theirs),
            errors: FieldErrors::default(),
        },
        Err(Error::Invalid(errors)) => Stale {
            document,
            version,
            mine: form.get("text").to_owned(),
            theirs: None,
            errors,
        },
        Err(other) => return Err(other.into()),
    };
    let side = beside(&page, &room).await?;
    Ok(draw(&page, room, side, Some(stale)))
}

/// Shows what was sent of a section as readers will see it. Nothing is saved; the words are in the form below.
pub async fn post_preview(page: Page, Path((_, number)): Path<(String, String)>, form: Form) -> PageResult {
    let room = room_page(&page.platform, &page.viewer, &number).await?;
    let document: DocumentId = form.get("document").parse().map_err(|_| Error::NotFound)?;
    let version = form.get("version").parse().unwrap_or_default();
    let text = form.get("text").to_owned();
    utf16_length(&text).map_err(|_| Error::field("text", FieldCode::TooLong))?;
    let mut sections = room.sections.into_iter();
    let (template, section) = sections
        .find(|(_, section)| section.document == document)
        .ok_or(Error::NotFound)?;
    let section = SectionText {
        version,
        text,
        ..section
    };
    let writes = room.right == Right::Write;
    Ok(page.render(|| {
        Document::new(
            t!("room-preview"),
            view! { <Preview number=number proposal=room.proposal.title.to_string() template=template text=section writes=writes /> },
        )
    }))
}
