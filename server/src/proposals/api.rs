//! JSON routes of proposals.

use super::service::{self, Filter, Listed};
use super::{custody, submissions};
use crate::accounts::Viewer;
use crate::error::{Error, ErrorBody, Result};
use crate::platform::Platform;
use crate::processes;
use crate::processes::api::PAGE;
use crate::routes::{Body, Routes, id};
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::custody::Step;
use shared::languages::Language;
use shared::permissions::Operation;
use shared::proposals::ProposalTitle;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::routes;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .api(Operation::PublicRead, routes!(list_proposals))
        .api(Operation::PublicRead, routes!(get_custody))
        .api(Operation::TeamWrite, routes!(start_proposal))
        .api(Operation::TeamWrite, routes!(submit_proposal))
        .api(Operation::TeamWrite, routes!(withdraw_proposal))
        .api(Operation::SubmissionRead, routes!(get_submission))
}

/// A proposal that was sent to the jury.
#[derive(Serialize, ToSchema)]
struct ProposalBody {
    id: uuid::Uuid,
    /// The permanent number.
    number: String,
    title: String,
    language: &'static str,
    state: &'static str,
    challenge: uuid::Uuid,
    /// The team's name; only of a selected one.
    team: Option<String>,
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Wanted {
    /// The edition's name in its address.
    process: String,
    challenge: Option<uuid::Uuid>,
    /// Only those that were selected.
    #[serde(default)]
    selected: bool,
    /// The id of the last one of the page before.
    after: Option<uuid::Uuid>,
    /// 1 to 200; 50 when absent.
    limit: Option<u64>,
}

/// The proposals of an edition that were sent to the jury, newest first.
#[utoipa::path(get, path = "/api/v1/proposals", tag = "proposals", params(Wanted), responses((status = OK, body = [ProposalBody]), (status = 404, body = ErrorBody)))]
async fn list_proposals(
    State(platform): State<Platform>,
    Query(wanted): Query<Wanted>,
) -> Result<Json<Vec<ProposalBody>>> {
    let edition = processes::service::find(&platform, &wanted.process).await?;
    let filter = Filter {
        process: edition.process.id,
        challenge: wanted.challenge.map(Into::into),
        selected: wanted.selected,
    };
    let limit = wanted.limit.unwrap_or(PAGE.0).clamp(1, PAGE.1);
    let listed = service::list(&platform, filter, wanted.after.map(Into::into), limit).await?;
    let body = listed.into_iter().map(|Listed { proposal, team }| ProposalBody {
        id: proposal.id.0,
        number: proposal.number.to_string(),
        title: proposal.title.to_string(),
        language: proposal.language.as_str(),
        state: proposal.state.as_str(),
        challenge: proposal.challenge_id.0,
        team,
    });
    Ok(Json(body.collect()))
}

/// The whole life of a proposal.
#[derive(Serialize, ToSchema)]
struct CustodyBody {
    number: String,
    title: String,
    language: &'static str,
    state: &'static str,
    /// The edition's name in its address.
    process: String,
    challenge: uuid::Uuid,
    /// The team's name; only of a selected one.
    team: Option<String>,
    /// SHA-256 of the frozen text, in hex.
    hash: Option<String>,
    /// Each with `kind`, `state` (done, now, next, owed), `at` and `due` in milliseconds since 1970.
    #[schema(value_type = Vec<Object>)]
    steps: Vec<Step>,
}

/// The life of the proposal with a number.
#[utoipa::path(get, path = "/api/v1/proposals/{number}", tag = "proposals", params(("number" = String, Path, description = "As IL-2026-014")), responses((status = OK, body = CustodyBody), (status = 404, body = ErrorBody)))]
async fn get_custody(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(number): Path<String>,
) -> Result<Json<CustodyBody>> {
    let custody = custody::load(&platform, &viewer, &number).await?;
    let proposal = custody.access.proposal;
    Ok(Json(CustodyBody {
        number: proposal.number.to_string(),
        title: proposal.title.to_string(),
        language: proposal.language.as_str(),
        state: proposal.state.as_str(),
        process: custody.access.edition.process.slug.to_string(),
        challenge: proposal.challenge_id.0,
        team: custody.team.map(|team| team.name.to_string()),
        hash: custody.submission.map(|submission| submission.hash),
        steps: custody.steps,
    }))
}

/// What a new proposal is made of.
#[derive(Deserialize, ToSchema)]
struct NewProposal {
    team: uuid::Uuid,
    challenge: uuid::Uuid,
    title: String,
    /// The language it is written in, as `fr`.
    language: String,
}

/// The id of a proposal.
#[derive(Serialize, ToSchema)]
struct ProposalIdBody {
    id: uuid::Uuid,
}

/// Begins a proposal of your team; it has its number at once.
#[utoipa::path(post, path = "/api/v1/proposals", tag = "proposals", request_body = NewProposal, responses((status = CREATED, body = ProposalIdBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn start_proposal(
    State(platform): State<Platform>,
    viewer: Viewer,
    Body(new): Body<NewProposal>,
) -> Result<(StatusCode, Json<ProposalIdBody>)> {
    viewer.person()?;
    let title = ProposalTitle::parse(&new.title).map_err(|code| Error::field("title", code))?;
    let language = Language::parse(&new.language).map_err(|code| Error::field("language", code))?;
    let id = service::start(
        &platform,
        &viewer,
        new.team.into(),
        new.challenge.into(),
        &title,
        language,
    )
    .await?;
    Ok((StatusCode::CREATED, Json(ProposalIdBody { id: id.0 })))
}

/// Freezes the text of a proposal and sends it to the jury.
#[utoipa::path(put, path = "/api/v1/proposals/{id}/submission", tag = "proposals", params(("id" = uuid::Uuid, Path, description = "The proposal")), responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody)))]
async fn submit_proposal(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(proposal): Path<String>,
) -> Result<StatusCode> {
    viewer.person()?;
    submissions::submit(&platform, &viewer, id(&proposal)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a proposal back from the jury, while the phase is open.
#[utoipa::path(delete, path = "/api/v1/proposals/{id}/submission", tag = "proposals", params(("id" = uuid::Uuid, Path, description = "The proposal")), responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody)))]
async fn withdraw_proposal(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(proposal): Path<String>,
) -> Result<StatusCode> {
    viewer.person()?;
    submissions::withdraw(&platform, &viewer, id(&proposal)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// A frozen text with its hash.
#[derive(Serialize, ToSchema)]
struct SubmissionBody {
    /// Milliseconds since 1970.
    submitted_at: i64,
    /// SHA-256 of the text in its form `inquiry-lab-submission/1`, with sources `inquiry-lab-submission/2`, in hex.
    hash: String,
    /// Number, challenge, title, sections with title, language and text, sources with section, claim, link and more, and translations with
    /// section, language, text and how far they were.
    #[schema(value_type = Object)]
    text: shared::proposals::Frozen,
}

/// The frozen text of a proposal: for its team, mentors, organisers and jurors; for everybody once it is selected.
#[utoipa::path(get, path = "/api/v1/proposals/{id}/submission", tag = "proposals", params(("id" = uuid::Uuid, Path, description = "The proposal")), responses((status = OK, body = SubmissionBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn get_submission(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(proposal): Path<String>,
) -> Result<Json<SubmissionBody>> {
    let view = submissions::read(&platform, &viewer, id(&proposal)?).await?;
    Ok(Json(SubmissionBody {
        submitted_at: view.submission.submitted_at.0,
        hash: view.submission.hash,
        text: view.frozen,
    }))
}
