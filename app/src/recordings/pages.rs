//! Handlers of the list and of one voice note.

use super::views::{List, One};
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::{Path, Request};
use axum::http::{HeaderName, HeaderValue};
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::images::upload;
use server::recordings::api::check;
use server::recordings::read::{self, Recordings};
use server::recordings::service;
use server::rooms::{RoomPage, append, room_page};
use server::routes::id;
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::RecordingId;
use shared::recordings::Transcript;

/// Whoever may record is asked by the browser for the microphone, on this page and no other.
const MICROPHONE: &str = "camera=(), geolocation=(), microphone=(self), payment=()";

async fn load(page: &Page, number: &str) -> Result<(RoomPage, Recordings), Error> {
    let room = room_page(&page.platform, &page.viewer, number).await?;
    let recordings = read::list(&page.platform, &page.viewer, room.proposal.id).await?;
    Ok((room, recordings))
}

/// All voice notes, and the form that adds one.
pub async fn get_list(page: Page, Path((_, number)): Path<(String, String)>) -> PageResult {
    let (room, recordings) = load(&page, &number).await?;
    let language = room.proposal.language.as_str().to_owned();
    Ok(draw_list(
        &page,
        room,
        recordings,
        FormState::filled(Form::of([("language", language)])),
    ))
}

fn draw_list(page: &Page, room: RoomPage, recordings: Recordings, state: FormState) -> Response {
    let records = recordings.may_write;
    let mut response = page.render(|| {
        let body = view! { <List room=room recordings=recordings state=state.clone() /> };
        let document = Document::of_form(t!("recordings-title"), &state, body);
        if records {
            document.with_script("recorder.js")
        } else {
            document
        }
    });
    if records {
        let name = HeaderName::from_static("permissions-policy");
        response
            .headers_mut()
            .insert(name, HeaderValue::from_static(MICROPHONE));
    }
    response
}

/// Keeps a voice note.
pub async fn post_list(page: Page, Path((_, number)): Path<(String, String)>, request: Request) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    let room = room_page(platform, viewer, &number).await?;
    let proposal = room.proposal.id;
    let pass = service::require_add(platform, viewer, proposal).await?;
    let sent = upload::receive(request, &pass, service::SOUND).await?;
    let form = Form::of([("language", sent.get("language").to_owned())]);
    let made = match check(sent) {
        Ok((language, bytes)) => refused(service::add(platform, viewer, proposal, language, bytes).await)?,
        Err(errors) => Err(errors),
    };
    drop(pass);
    match made {
        Ok(recording) => Ok(page.redirect_done(&format!("/rooms/{number}/recordings/{recording}"), "recording-added")),
        Err(errors) => {
            let (room, recordings) = load(&page, &number).await?;
            Ok(draw_list(&page, room, recordings, FormState::refused(form, errors)))
        }
    }
}

type OnePath = Path<(String, String, RecordingId)>;

/// One voice note, to hear and to type.
pub async fn get_one(page: Page, Path((_, number, recording)): OnePath) -> PageResult {
    draw_one(&page, &number, recording, None).await
}

async fn draw_one(page: &Page, number: &str, recording: RecordingId, refused: Option<FormState>) -> PageResult {
    let (room, recordings) = load(page, number).await?;
    let may_write = recordings.may_write;
    let mut listed = recordings.recordings.into_iter();
    let view = listed.find(|view| view.row.id == recording).ok_or(Error::NotFound)?;
    let state = refused.unwrap_or_else(|| {
        let transcript = view
            .row
            .transcript
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default();
        FormState::filled(Form::of([("transcript", transcript)]))
    });
    Ok(page.render(|| {
        let body = view! { <One room=room view=view may_write=may_write state=state.clone() /> };
        Document::of_form(t!("recording-title"), &state, body)
    }))
}

/// Keeps what was typed, takes it into the text, or deletes the voice note.
pub async fn post_one(page: Page, Path((_, number, recording)): OnePath, form: Form) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    let room = room_page(platform, viewer, &number).await?;
    let proposal = room.proposal.id;
    let here = format!("/rooms/{number}/recordings/{recording}");
    let made = match form.get("act") {
        "remove" => {
            service::remove(platform, viewer, proposal, recording).await?;
            return Ok(page.redirect_done(&format!("/rooms/{number}/recordings"), "recording-removed"));
        }
        "use" => {
            let text = transcript_of(&page, &room, recording).await?;
            let document = id(form.get("document"))?;
            room.text(document).ok_or(Error::NotFound)?;
            match refused(append::block(platform, viewer, proposal, document, &text).await)? {
                Ok(()) => return Ok(page.redirect_done(&format!("/rooms/{number}"), "recording-used")),
                Err(errors) => {
                    let state = FormState::refused(Form::of([("transcript", text)]), errors);
                    return draw_one(&page, &number, recording, Some(state)).await;
                }
            }
        }
        _ => match Transcript::parse(form.get("transcript")) {
            Ok(text) => {
                let version = form.get("version").parse().unwrap_or_default();
                let kept = refused(service::transcribe(platform, viewer, proposal, recording, version, &text).await)?;
                if kept.is_ok() {
                    return Ok(page.redirect_done(&here, "recording-transcribed"));
                }
                kept
            }
            Err(code) => Err(FieldErrors::one("transcript", code)),
        },
    };
    let errors = made
        .err()
        .unwrap_or_else(|| FieldErrors::one("transcript", FieldCode::Unknown));
    draw_one(&page, &number, recording, Some(FormState::refused(form, errors))).await
}

/// What was typed of a voice note that the viewer may use.
async fn transcript_of(page: &Page, room: &RoomPage, recording: RecordingId) -> Result<String, Error> {
    let recordings = read::list(&page.platform, &page.viewer, room.proposal.id).await?;
    let mut listed = recordings.recordings.into_iter();
    let found = listed.find(|view| view.row.id == recording);
    let text = found.and_then(|view| view.row.transcript).ok_or(Error::NotFound)?;
    Ok(text.to_string())
}
