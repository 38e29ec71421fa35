//! JSON routes of voice notes.

use super::{read, service};
use crate::accounts::Viewer;
use crate::error::{ErrorBody, Result};
use crate::images::upload;
use crate::platform::Platform;
use crate::routes::{Body, Routes, id};
use axum::Json;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::fields::{FieldCode, FieldErrors};
use shared::languages::Language;
use shared::permissions::Operation;
use shared::recordings::Transcript;
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .api(Operation::RecordingRead, routes!(list_recordings))
        .api(Operation::RecordingWrite, routes!(add_recording))
        .api(Operation::RecordingWrite, routes!(transcribe_recording))
        .api(Operation::RecordingRemove, routes!(remove_recording))
}

/// A voice note.
#[derive(Serialize, ToSchema)]
struct RecordingBody {
    id: Uuid,
    /// Where the sound is.
    url: String,
    /// As browsers name it: `audio/webm`.
    media_type: String,
    /// Bytes of the sound.
    size: i32,
    /// The language that is spoken: `fr`.
    language: String,
    speaker: String,
    /// What somebody typed of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    transcript: Option<String>,
    /// That of the transcript, to be given back with a change.
    version: i32,
    /// In milliseconds.
    created_at: i64,
}

/// The voice notes of a draft, the newest first; twenty at most.
#[utoipa::path(get, path = "/api/v1/proposals/{proposal}/recordings", tag = "recordings", params(("proposal" = String, Path, description = "The proposal's id")), responses((status = OK, body = [RecordingBody]), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn list_recordings(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(proposal): Path<String>,
) -> Result<Json<Vec<RecordingBody>>> {
    let proposal = id(&proposal)?;
    let listed = read::list(&platform, &viewer, proposal).await?.recordings.into_iter();
    let listed = listed.map(|view| RecordingBody {
        id: view.row.id.0,
        url: format!("/recordings/{}", view.row.id),
        media_type: view.row.kind.media_type().to_owned(),
        size: view.row.size,
        language: view.row.language.as_str().to_owned(),
        speaker: view.speaker,
        transcript: view.row.transcript.map(|text| text.to_string()),
        version: view.row.version,
        created_at: view.row.created_at.0,
    });
    Ok(Json(listed.collect()))
}

/// A form with a file, as browsers send it.
#[derive(ToSchema)]
#[allow(dead_code, reason = "the shape for the API's page; the form is read piece by piece")]
struct NewRecording {
    /// WebM or Ogg with Opus, MP4 with AAC or Opus, MP3, WAV; one track of sound, up to 3 MB.
    #[schema(value_type = String, format = Binary)]
    sound: Vec<u8>,
    /// The language that is spoken: `fr`.
    language: String,
}

/// The voice note that was kept.
#[derive(Serialize, ToSchema)]
struct AddedRecording {
    id: Uuid,
}

/// Keep a voice note for the team and its mentors, for 90 days. Of the file only the sound is kept.
#[utoipa::path(post, path = "/api/v1/proposals/{proposal}/recordings", tag = "recordings", params(("proposal" = String, Path, description = "The proposal's id")), request_body(content = NewRecording, content_type = "multipart/form-data"), responses((status = CREATED, body = AddedRecording), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 413, body = ErrorBody), (status = 422, body = ErrorBody), (status = 429, body = ErrorBody)))]
async fn add_recording(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(proposal): Path<String>,
    request: Request,
) -> Result<(StatusCode, Json<AddedRecording>)> {
    let proposal = id(&proposal)?;
    let pass = service::require_add(&platform, &viewer, proposal).await?;
    let sent = upload::receive(request, &pass, service::SOUND).await?;
    let (language, bytes) = check(sent)?;
    let made = service::add(&platform, &viewer, proposal, language, bytes).await?;
    Ok((StatusCode::CREATED, Json(AddedRecording { id: made.0 })))
}

/// What was sent: the language and the file.
///
/// # Errors
/// What is wrong with each field.
pub fn check(sent: upload::Upload) -> Result<(Language, Vec<u8>), FieldErrors> {
    let mut errors = FieldErrors::default();
    let language = errors.take("language", Language::parse(sent.get("language")));
    errors.take(service::FILE, sent.file(FieldCode::SoundTooLarge));
    let language = errors.finish(language)?;
    Ok((language, sent.bytes))
}

/// What somebody typed.
#[derive(Deserialize, ToSchema)]
struct TranscriptBody {
    /// 1 to 10,000 characters.
    text: String,
    /// That of the transcript that was seen; 0 before the first one.
    version: i32,
}

/// Type what is said in a voice note, or change it.
#[utoipa::path(put, path = "/api/v1/proposals/{proposal}/recordings/{recording}", tag = "recordings", params(("proposal" = String, Path, description = "The proposal's id"), ("recording" = String, Path, description = "The voice note's id")), request_body = TranscriptBody, responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn transcribe_recording(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path((proposal, recording)): Path<(String, String)>,
    Body(body): Body<TranscriptBody>,
) -> Result<StatusCode> {
    let mut errors = FieldErrors::default();
    let text = errors.take("transcript", Transcript::parse(&body.text));
    let text = errors.finish(text)?;
    service::transcribe(&platform, &viewer, id(&proposal)?, id(&recording)?, body.version, &text).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Delete a voice note for good: its speaker can at any time, and the organisers.
#[utoipa::path(delete, path = "/api/v1/proposals/{proposal}/recordings/{recording}", tag = "recordings", params(("proposal" = String, Path, description = "The proposal's id"), ("recording" = String, Path, description = "The voice note's id")), responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn remove_recording(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path((proposal, recording)): Path<(String, String)>,
) -> Result<StatusCode> {
    service::remove(&platform, &viewer, id(&proposal)?, id(&recording)?).await?;
    Ok(StatusCode::NO_CONTENT)
}
