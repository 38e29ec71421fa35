//! JSON routes of evidence cards.

use super::files::{self, FIELD, UPLOAD, entity};
use super::read::{self, CardView, Cards};
use super::service;
use crate::accounts::Viewer;
use crate::comments::api::MadeBody;
use crate::comments::api::bodies::PlaceBody;
use crate::comments::service::Chosen;
use crate::error::{Error, ErrorBody, Result};
use crate::images::upload;
use crate::platform::Platform;
use crate::practices::entity::version;
use crate::routes::{Body, Routes, id};
use axum::Json;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::changeset::Passage;
use shared::evidence::source::path_of;
use shared::evidence::{Card, RawCard};
use shared::fields::{FieldCode, FieldErrors};
use shared::permissions::Operation;
use shared::time::Timestamp;
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .api(Operation::EvidenceRead, routes!(list_evidence))
        .api(Operation::EvidenceWrite, routes!(add_evidence))
        .api(Operation::EvidenceRead, routes!(get_evidence))
        .api(Operation::EvidenceWrite, routes!(change_evidence))
        .api(Operation::EvidenceWrite, routes!(remove_evidence))
        .api(Operation::EvidenceWrite, routes!(add_source_file))
}

/// A claim of a draft with its source.
#[derive(Serialize, ToSchema)]
struct EvidenceBody {
    id: Uuid,
    proposal: Uuid,
    document: Uuid,
    /// The words when they were chosen; absent for the whole section.
    #[serde(skip_serializing_if = "Option::is_none")]
    quote: Option<String>,
    /// Nothing of these words is left in the text.
    is_gone: bool,
    claim: String,
    /// Where the source is a page on the web.
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    /// Where the source is a file.
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<SourceFileBody>,
    /// Where the source is a record of the library.
    #[serde(skip_serializing_if = "Option::is_none")]
    practice: Option<CitedPracticeBody>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<String>,
    /// When the source was published, as `2026-02-01`.
    #[serde(skip_serializing_if = "Option::is_none")]
    day: Option<String>,
    /// Who added it.
    author: String,
    /// In milliseconds; send it along with a change.
    changed_at: i64,
    /// At the last look: `works`, `silent`, `gone`, `refused` or `unchecked`.
    #[serde(skip_serializing_if = "Option::is_none")]
    link_state: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    checked_at: Option<i64>,
}

impl From<CardView> for EvidenceBody {
    fn from(
        CardView {
            row,
            quote,
            author,
            file,
            practice,
        }: CardView,
    ) -> Self {
        Self {
            id: row.id.0,
            proposal: row.proposal_id.0,
            document: row.document_id.0,
            is_gone: quote.as_ref().is_some_and(|quote| quote.place.is_none()),
            quote: quote.map(|quote| quote.words),
            claim: row.claim.into(),
            url: (row.file_id.is_none() && row.practice_id.is_none()).then_some(row.url),
            file: file.map(SourceFileBody::from),
            practice: practice.map(CitedPracticeBody::from),
            title: row.title.map(String::from),
            publisher: row.publisher.map(String::from),
            day: row.day.map(|day| day.to_string()),
            author,
            changed_at: row.changed_at.0,
            link_state: row.link_state.map(|state| state.as_str()),
            checked_at: row.checked_at.map(|at| at.0),
        }
    }
}

/// A record of the library that is a source.
#[derive(Serialize, ToSchema)]
struct CitedPracticeBody {
    id: Uuid,
    version: i32,
    title: String,
    /// SHA-256 of this version, in hex.
    sha256: String,
}

impl From<version::Model> for CitedPracticeBody {
    fn from(row: version::Model) -> Self {
        Self {
            id: row.practice_id.0,
            version: row.number,
            title: row.title.into(),
            sha256: row.hash,
        }
    }
}

/// A file that is a source.
#[derive(Serialize, ToSchema)]
struct SourceFileBody {
    id: Uuid,
    /// Where it is given out, to be saved.
    url: String,
    name: String,
    /// `pdf`, `jpeg`, `png`, `csv` or `text`.
    kind: &'static str,
    /// In bytes.
    size: i32,
    /// SHA-256 in hex.
    sha256: String,
}

impl From<entity::Model> for SourceFileBody {
    fn from(row: entity::Model) -> Self {
        Self {
            id: row.id.0,
            url: path_of(row.id),
            name: row.name,
            kind: row.kind.as_str(),
            size: row.size,
            sha256: row.file_hash,
        }
    }
}

/// The sources of a draft, in the order of its text; a hundred at most.
#[utoipa::path(get, path = "/api/v1/proposals/{proposal}/evidence", tag = "evidence", params(("proposal" = String, Path, description = "The proposal's id")), responses((status = OK, body = [EvidenceBody]), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn list_evidence(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(proposal): Path<String>,
) -> Result<Json<Vec<EvidenceBody>>> {
    let cards = read::list(&platform, &viewer, id(&proposal)?).await?;
    Ok(Json(cards.cards.into_iter().map(EvidenceBody::from).collect()))
}

#[derive(Deserialize, ToSchema)]
struct NewEvidence {
    document: Uuid,
    /// The words by their place, or by `quote`; without both it is the whole section.
    place: Option<PlaceBody>,
    /// The words, copied out of the newest text.
    quote: Option<String>,
    /// 3 to 300 characters.
    claim: String,
    /// `http` or `https`, up to 2,000 characters; either this or `file`. The address of a record of this platform's library is kept as that record.
    url: Option<String>,
    /// The id of a file of this proposal, as `…/sources` gave it.
    file: Option<Uuid>,
    /// Up to 200 characters.
    title: Option<String>,
    /// Up to 120 characters.
    publisher: Option<String>,
    /// As `2026-02-01`.
    day: Option<String>,
}

/// Add a source to a draft.
#[utoipa::path(post, path = "/api/v1/proposals/{proposal}/evidence", tag = "evidence", params(("proposal" = String, Path, description = "The proposal's id")), request_body = NewEvidence, responses((status = CREATED, body = MadeBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn add_evidence(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(proposal): Path<String>,
    Body(new): Body<NewEvidence>,
) -> Result<(StatusCode, Json<MadeBody>)> {
    let mut errors = FieldErrors::default();
    let chosen = match (&new.place, &new.quote) {
        (Some(place), _) => {
            let words = Passage::new(place.from, place.to).ok_or(FieldCode::Required);
            errors
                .take("passage", words)
                .map(|words| Chosen::Place(place.version, words))
        }
        (None, Some(quote)) => Some(Chosen::Quote(quote.clone())),
        (None, None) => None,
    };
    let file = new.file.map(|id| id.to_string()).unwrap_or_default();
    let card = Card::parse_at(
        RawCard {
            claim: &new.claim,
            url: new.url.as_deref().unwrap_or_default(),
            file: &file,
            title: new.title.as_deref().unwrap_or_default(),
            publisher: new.publisher.as_deref().unwrap_or_default(),
            day: new.day.as_deref().unwrap_or_default(),
        },
        &platform.config.public_url,
    );
    let card = card.map_err(|mut refused| {
        refused.0.extend(errors.0.clone());
        refused
    })?;
    let card = errors.finish(Some(card))?;
    let document = new.document.into();
    let made = service::add(&platform, &viewer, id(&proposal)?, document, chosen.as_ref(), &card).await?;
    Ok((StatusCode::CREATED, Json(MadeBody { id: made.0 })))
}

/// One source of a draft.
#[utoipa::path(get, path = "/api/v1/evidence/{card}", tag = "evidence", params(("card" = String, Path, description = "The card's id")), responses((status = OK, body = EvidenceBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn get_evidence(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(card): Path<String>,
) -> Result<Json<EvidenceBody>> {
    let Cards { cards, .. } = read::one(&platform, &viewer, id(&card)?).await?;
    let card = cards.into_iter().next().ok_or(Error::NotFound)?;
    Ok(Json(card.into()))
}

#[derive(Deserialize, ToSchema)]
struct ChangedEvidence {
    /// 3 to 300 characters.
    claim: String,
    /// `http` or `https`, up to 2,000 characters; either this or `file`. The address of a record of this platform's library is kept as that record.
    url: Option<String>,
    /// The id of a file of this proposal, as `…/sources` gave it.
    file: Option<Uuid>,
    title: Option<String>,
    publisher: Option<String>,
    day: Option<String>,
    /// The `changed_at` that was seen: what others have changed since is not overwritten (409 `evidence-changed`).
    changed_at: Option<i64>,
}

/// Change claim and source of a card; the words that it is about stay.
#[utoipa::path(put, path = "/api/v1/evidence/{card}", tag = "evidence", params(("card" = String, Path, description = "The card's id")), request_body = ChangedEvidence, responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn change_evidence(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(card): Path<String>,
    Body(body): Body<ChangedEvidence>,
) -> Result<StatusCode> {
    let file = body.file.map(|id| id.to_string()).unwrap_or_default();
    let changed = Card::parse_at(
        RawCard {
            claim: &body.claim,
            url: body.url.as_deref().unwrap_or_default(),
            file: &file,
            title: body.title.as_deref().unwrap_or_default(),
            publisher: body.publisher.as_deref().unwrap_or_default(),
            day: body.day.as_deref().unwrap_or_default(),
        },
        &platform.config.public_url,
    )?;
    let seen = body.changed_at.map(Timestamp);
    service::change(&platform, &viewer, id(&card)?, &changed, seen).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Remove a card, for good. What was sent to the jury before keeps it.
#[utoipa::path(delete, path = "/api/v1/evidence/{card}", tag = "evidence", params(("card" = String, Path, description = "The card's id")), responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody)))]
async fn remove_evidence(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(card): Path<String>,
) -> Result<StatusCode> {
    service::remove(&platform, &viewer, id(&card)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// A form with a file, as browsers send it.
#[derive(ToSchema)]
#[allow(dead_code, reason = "the shape for the API's page; the form is read piece by piece")]
struct NewSourceFile {
    /// A PDF, a picture (JPEG, PNG, WebP, GIF), a table (CSV) or a text in UTF-8, up to 5 MB.
    #[schema(value_type = String, format = Binary)]
    file: Vec<u8>,
}

/// Keep a file that a card can then name as its source. Pictures are drawn and PDFs written anew, without what says who made them; a PDF with a password,
/// a program or other files in it is refused. It is deleted after 7 days unless a card names it by then. A proposal has 20 at most.
#[utoipa::path(post, path = "/api/v1/proposals/{proposal}/sources", tag = "evidence", params(("proposal" = String, Path, description = "The proposal's id")), request_body(content = NewSourceFile, content_type = "multipart/form-data"), responses((status = CREATED, body = SourceFileBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 413, body = ErrorBody), (status = 422, body = ErrorBody), (status = 429, body = ErrorBody)))]
async fn add_source_file(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(proposal): Path<String>,
    request: Request,
) -> Result<(StatusCode, Json<SourceFileBody>)> {
    let proposal = id(&proposal)?;
    let pass = files::service::require_write(&platform, &viewer, proposal).await?;
    let mut sent = upload::receive(request, &pass, UPLOAD).await?;
    let mut errors = FieldErrors::default();
    let file = errors.take(FIELD, sent.file(FieldCode::FileTooLarge).map(|_| ()));
    errors.finish(file)?;
    let bytes = std::mem::take(&mut sent.bytes);
    let row = files::service::add(&platform, &viewer, proposal, &sent.name, bytes).await?;
    Ok((StatusCode::CREATED, Json(row.into())))
}
