//! JSON routes of motions.

mod acts;
mod bodies;

use super::blocks::reading::view_all;
use super::entity::Model;
use super::list::{self, Search};
use super::{history, reading};
use crate::accounts::Viewer;
use crate::error::{Error, ErrorBody, Result};
use crate::platform::Platform;
use crate::routes::Routes;
use axum::Json;
use axum::extract::{Path, Query, State};
use bodies::{BlockBody, MotionDetails};
use serde::{Deserialize, Serialize};
use shared::ids::{BodyId, MeetingId, MotionId};
use shared::motions::MotionState;
use shared::permissions::Operation;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::routes;
use uuid::Uuid;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .api(Operation::PublicRead, routes!(list_motions))
        .api(Operation::PublicRead, routes!(get_motion))
        .api(Operation::PublicRead, routes!(list_blocks))
        .merge(acts::routes())
}

/// Which motions of a body.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct MotionQuery {
    /// Only in this state, as `adopted`.
    state: Option<String>,
    /// Words of the title.
    words: Option<String>,
    /// The id of the last motion of the page before.
    before: Option<Uuid>,
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

/// The motions of a body, newest first, 30 at a time.
#[utoipa::path(get, path = "/api/v1/bodies/{id}/motions", tag = "motions", params(("id" = Uuid, Path), MotionQuery), responses((status = OK, body = [MotionSummary]), (status = 422, body = ErrorBody)))]
async fn list_motions(
    State(platform): State<Platform>,
    Path(id): Path<BodyId>,
    Query(query): Query<MotionQuery>,
) -> Result<Json<Vec<MotionSummary>>> {
    let state = query.state.as_deref().map(MotionState::parse).transpose();
    let search = Search {
        words: query.words.unwrap_or_default(),
        state: state.map_err(|code| Error::field("state", code))?,
    };
    let (rows, _) = list::find(&platform, id, &search, query.before.map(MotionId)).await?;
    let summary = |row: Model| MotionSummary {
        id: row.id.0,
        title: row.title,
        language: row.language.as_str(),
        state: row.state.as_str(),
        proposal: row.proposal_number,
    };
    Ok(Json(rows.into_iter().map(summary).collect()))
}

/// One motion with who stands behind it, what happened to it, and where it was sent on.
#[utoipa::path(get, path = "/api/v1/motions/{id}", tag = "motions", params(("id" = Uuid, Path)), responses((status = OK, body = MotionDetails), (status = 404, body = ErrorBody)))]
async fn get_motion(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<MotionId>,
) -> Result<Json<MotionDetails>> {
    let version = history::text_version(platform.db.read(), id).await?;
    Ok(Json(MotionDetails::of(
        reading::details(&platform, &viewer, id).await?,
        version,
    )))
}

/// The blocks of a meeting, each with its motions.
#[utoipa::path(get, path = "/api/v1/meetings/{id}/blocks", tag = "motions", params(("id" = Uuid, Path)), responses((status = OK, body = [BlockBody]), (status = 404, body = ErrorBody)))]
async fn list_blocks(State(platform): State<Platform>, Path(id): Path<MeetingId>) -> Result<Json<Vec<BlockBody>>> {
    let all = view_all(&platform, &Viewer::anonymous(), id).await?;
    Ok(Json(all.blocks.into_iter().map(BlockBody::of).collect()))
}
