//! Handlers of the room's page.

use super::views::{Room, Stale};
use crate::forms::Form;
use crate::page::{Document, Page, PageResult};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::rooms::{RoomPage, Saved, room_page, service};
use shared::fields::FieldErrors;
use shared::ids::DocumentId;

pub async fn get_room(page: Page, Path((_, number)): Path<(String, String)>) -> PageResult {
    let room = room_page(&page.platform, &page.viewer, &number).await?;
    Ok(draw(&page, room, None))
}

fn draw(page: &Page, room: RoomPage, stale: Option<Stale>) -> Response {
    let status = match &stale {
        None => StatusCode::OK,
        Some(stale) if stale.errors.is_empty() => StatusCode::CONFLICT,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    page.render(|| {
        let title = room.proposal.title.to_string();
        Document::new(title, view! { <Room room=room stale=stale /> })
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
    match service::save_form(platform, viewer, document, version, form.get("text")).await {
        Ok(Saved::Kept) => Ok(page.redirect_done(&back, "room-saved")),
        Ok(Saved::Merged) => Ok(page.redirect_done(&back, "room-merged")),
        Ok(Saved::Both(both)) => {
            let errors = FieldErrors::default();
            let (version, mine, theirs) = (both.version, both.merged, Some(both.theirs));
            Ok(draw(
                &page,
                room,
                Some(Stale {
                    document,
                    version,
                    mine,
                    theirs,
                    errors,
                }),
            ))
        }
        Err(Error::Invalid(errors)) => {
            let mine = form.get("text").to_owned();
            Ok(draw(
                &page,
                room,
                Some(Stale {
                    document,
                    version,
                    mine,
                    theirs: None,
                    errors,
                }),
            ))
        }
        Err(other) => Err(other.into()),
    }
}
