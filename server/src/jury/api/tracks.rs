//! Tracks of a challenge.

use crate::accounts::Viewer;
use crate::error::{ErrorBody, Result};
use crate::jury::tracks;
use crate::platform::Platform;
use crate::routes::{Body, Routes};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::ids::{ChallengeId, ProposalId, TrackId};
use shared::permissions::Operation;
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

pub(super) fn routes() -> Routes {
    Routes::new()
        .api(Operation::JuryManage, routes!(list_tracks))
        .api(Operation::JuryManage, routes!(add_track))
        .api(Operation::JuryManage, routes!(place_submissions))
}

/// A track with the proposals in it that wait for a jury.
#[derive(Serialize, ToSchema)]
struct TrackBody {
    id: Uuid,
    name: String,
    proposals: Vec<Uuid>,
}

/// The tracks of a challenge.
#[utoipa::path(get, path = "/api/v1/jury/challenges/{id}/tracks", tag = "jury", params(("id" = Uuid, Path)), responses((status = OK, body = [TrackBody]), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn list_tracks(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<ChallengeId>,
) -> Result<Json<Vec<TrackBody>>> {
    let found = tracks::get_tracks(&platform, &viewer, id).await?;
    let proposals_in = |id: TrackId| {
        let here = found.rows.iter().filter(|(_, track)| *track == Some(id));
        here.map(|(subject, _)| subject.proposal.0).collect()
    };
    let body = found.tracks.iter().map(|track| TrackBody {
        id: track.id.0,
        name: track.name.clone(),
        proposals: proposals_in(track.id),
    });
    Ok(Json(body.collect()))
}

/// The name of a track.
#[derive(Deserialize, ToSchema)]
struct TrackNameBody {
    /// 2 to 60 characters.
    name: String,
}

/// What was made.
#[derive(Serialize, ToSchema)]
pub(super) struct MadeBody {
    pub(super) id: Uuid,
}

/// Make a track.
#[utoipa::path(post, path = "/api/v1/jury/challenges/{id}/tracks", tag = "jury", params(("id" = Uuid, Path)), request_body = TrackNameBody, responses((status = CREATED, body = MadeBody), (status = 404, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn add_track(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<ChallengeId>,
    Body(body): Body<TrackNameBody>,
) -> Result<(StatusCode, Json<MadeBody>)> {
    let id = tracks::add_track(&platform, &viewer, id, &body.name).await?.0;
    Ok((StatusCode::CREATED, Json(MadeBody { id })))
}

/// Which proposal goes into which track.
#[derive(Deserialize, ToSchema)]
struct PlacedBody {
    proposal: Uuid,
    /// None takes it out of its track.
    track: Option<Uuid>,
}

/// Put submissions into tracks, before a round takes them in.
#[utoipa::path(post, path = "/api/v1/jury/challenges/{id}/tracks/places", tag = "jury", params(("id" = Uuid, Path)), request_body = Vec<PlacedBody>, responses((status = NO_CONTENT), (status = 404, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn place_submissions(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<ChallengeId>,
    Body(body): Body<Vec<PlacedBody>>,
) -> Result<StatusCode> {
    let placed = body
        .into_iter()
        .map(|one| (ProposalId(one.proposal), one.track.map(TrackId)));
    tracks::place(&platform, &viewer, id, &placed.collect::<Vec<_>>()).await?;
    Ok(StatusCode::NO_CONTENT)
}
