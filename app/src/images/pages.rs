//! Handlers of the form and of the files.

use super::views::{AddImage, List, PictureDialog};
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::rooms::page_of;
use crate::t;
use axum::Json;
use axum::extract::{Path, Request};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse;
use leptos::prelude::*;
use server::Error;
use server::images::upload::{self, Upload};
use server::images::{read, service};
use server::rooms::{RoomPage, append, room_page};
use server::routes::id;
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::{DocumentId, ProposalId};
use shared::images::ImageDescription;

/// A picture, for whoever may read the text that holds it. Nobody is led to the log-in page: this is no page.
pub async fn get_file(page: Page, Path(image): Path<String>, headers: HeaderMap) -> PageResult {
    let seen = service::sight(&page.platform, &page.viewer, id(&image)?).await?;
    let tag = format!("\"{}\"", seen.sha256);
    // What is not public is asked for each time, and costs no bytes when the browser has it already.
    let keeping = match seen.is_public {
        true => "public, max-age=31536000, immutable",
        false => "private, no-cache",
    };
    let common = [(header::CACHE_CONTROL, keeping)];
    let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    if known.is_some_and(|known| known.split(',').any(|one| one.trim().trim_start_matches("W/") == tag)) {
        return Ok((StatusCode::NOT_MODIFIED, common, [(header::ETAG, tag)]).into_response());
    }
    let file = service::file(&page.platform, &seen).await?;
    let own = [
        (header::CONTENT_TYPE, file.kind.media_type().to_owned()),
        (header::CONTENT_DISPOSITION, "inline".to_owned()),
        (header::ETAG, tag),
    ];
    Ok((common, own, file.bytes).into_response())
}

pub async fn get_form(page: Page, Path((_, number)): Path<(String, String)>) -> PageResult {
    let room = room_page(&page.platform, &page.viewer, &number).await?;
    service::require_right(&page.platform, &page.viewer, room.proposal.id).await?;
    if page.query("as") == "part" {
        return Ok(page.render_part(|| view! { <PictureDialog number=number /> }.into_any()));
    }
    let form = Form::of([("document", page.query("document"))]);
    Ok(draw(&page, room, FormState::filled(form)))
}

fn draw(page: &Page, room: RoomPage, state: FormState) -> axum::response::Response {
    page.render(|| {
        let body = view! { <AddImage room=room state=state.clone() /> };
        Document::of_form(t!("image-add-title"), &state, body)
    })
}

/// What was sent, or what is wrong with it.
fn check(sent: &Upload) -> Result<ImageDescription, FieldErrors> {
    let mut errors = FieldErrors::default();
    errors.take(upload::FILE, sent.file(FieldCode::PictureTooLarge));
    let description = errors.take("description", ImageDescription::parse(sent.get("description")));
    errors.finish(description)
}

/// Keeps a picture. With `as=part` the answer says what to put into the text; otherwise it is put at the end of the section.
pub async fn post_form(page: Page, Path((_, number)): Path<(String, String)>, request: Request) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    let room = room_page(platform, viewer, &number).await?;
    let pass = service::require_write(platform, viewer, room.proposal.id).await?;
    let mut sent = upload::receive(request, &pass, upload::PICTURE).await?;
    let is_part = sent.get("as") == "part";
    let form = Form::of(["document", "description"].map(|name| (name, sent.get(name).to_owned())));
    let document: DocumentId = id(sent.get("document"))?;
    let (_, text) = room.text(document).ok_or(Error::NotFound)?;
    let back = page_of(&room, text);
    let made = match check(&sent) {
        Ok(description) => {
            let bytes = std::mem::take(&mut sent.bytes);
            let made = refused(service::add(platform, viewer, room.proposal.id, bytes).await)?;
            made.map(|address| (address, description))
        }
        Err(errors) => Err(errors),
    };
    drop(pass);
    let (address, description) = match made {
        Ok(made) => made,
        Err(errors) => return Ok(draw(&page, room, FormState::refused(form, errors))),
    };
    if is_part {
        let body = serde_json::json!({ "markdown": address.markdown(&description) });
        return Ok((StatusCode::CREATED, Json(body)).into_response());
    }
    let picture = address.markdown(&description);
    match append::block(platform, viewer, room.proposal.id, document, &picture).await {
        Err(Error::Invalid(errors)) => Ok(draw(&page, room, FormState::refused(form, errors))),
        appended => {
            appended?;
            Ok(page.redirect_done(&back, "image-added"))
        }
    }
}

/// All pictures of a draft.
pub async fn get_list(page: Page, Path((_, proposal)): Path<(String, ProposalId)>) -> PageResult {
    let images = read::list(&page.platform, &page.viewer, proposal).await?;
    Ok(page.render(|| Document::new(t!("images-title"), view! { <List images=images /> })))
}

/// Takes one away.
pub async fn post_list(page: Page, Path((_, proposal)): Path<(String, ProposalId)>, form: Form) -> PageResult {
    service::remove(&page.platform, &page.viewer, proposal, id(form.get("image"))?).await?;
    Ok(page.redirect_done(&format!("/proposals/{proposal}/images"), "image-removed"))
}
