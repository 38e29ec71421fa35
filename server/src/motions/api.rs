//! JSON routes of motions.

use super::entity::Model;
use super::service;
use crate::error::Result;
use crate::platform::Platform;
use crate::polls::reading;
use crate::routes::Routes;
use axum::Json;
use axum::extract::{Path, State};
use serde::Serialize;
use shared::ids::{BodyId, MotionId};
use shared::motions::paragraphs;
use shared::permissions::Operation;
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .api(Operation::PublicRead, routes!(list_motions))
        .api(Operation::PublicRead, routes!(get_motion))
}

/// A motion in a list.
#[derive(Serialize, ToSchema)]
struct MotionSummary {
    id: Uuid,
    title: String,
    language: &'static str,
    state: &'static str,
    /// The number of the proposal it was made of.
    proposal: Option<String>,
}

/// A motion with its numbered paragraphs (Markdown).
#[derive(Serialize, ToSchema)]
struct MotionDetails {
    id: Uuid,
    body: Uuid,
    title: String,
    language: &'static str,
    state: &'static str,
    proposal: Option<String>,
    /// SHA-256 of the frozen proposal, in hex.
    text_hash: Option<String>,
    paragraphs: Vec<Paragraph>,
    reason: String,
    polls: Vec<Uuid>,
}

#[derive(Serialize, ToSchema)]
struct Paragraph {
    number: u32,
    text: String,
}

/// The latest motions of a body, newest first.
#[utoipa::path(get, path = "/api/v1/bodies/{id}/motions", tag = "motions", params(("id" = Uuid, Path)), responses((status = OK, body = [MotionSummary])))]
async fn list_motions(State(platform): State<Platform>, Path(id): Path<BodyId>) -> Result<Json<Vec<MotionSummary>>> {
    let (rows, _) = service::list(&platform, id, None).await?;
    let summary = |row: Model| MotionSummary {
        id: row.id.0,
        title: row.title,
        language: row.language.as_str(),
        state: row.state.as_str(),
        proposal: row.proposal_number,
    };
    Ok(Json(rows.into_iter().map(summary).collect()))
}

/// One motion.
#[utoipa::path(get, path = "/api/v1/motions/{id}", tag = "motions", params(("id" = Uuid, Path)), responses((status = OK, body = MotionDetails), (status = 404, body = crate::error::ErrorBody)))]
async fn get_motion(State(platform): State<Platform>, Path(id): Path<MotionId>) -> Result<Json<MotionDetails>> {
    let row = service::get(&platform, id).await?;
    let polls = reading::of_motions(&platform, &[id]).await?;
    let paragraphs = paragraphs(&row.text)
        .into_iter()
        .map(|(number, text)| Paragraph { number, text })
        .collect();
    Ok(Json(MotionDetails {
        id: id.0,
        body: row.body_id.0,
        title: row.title,
        language: row.language.as_str(),
        state: row.state.as_str(),
        proposal: row.proposal_number,
        text_hash: row.text_hash,
        paragraphs,
        reason: row.reason,
        polls: polls.into_iter().map(|poll| poll.id.0).collect(),
    }))
}
