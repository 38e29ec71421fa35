//! What organisers do with a round.

use super::rounds::ShownBody;
use super::word;
use crate::accounts::Viewer;
use crate::error::{ErrorBody, Result};
use crate::jury::assignments::{self, Preview};
use crate::jury::results;
use crate::jury::rounds;
use crate::platform::Platform;
use crate::routes::{Body, Routes};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::ids::RoundId;
use shared::jury::RoundAct;
use shared::jury::assignment::Pair;
use shared::permissions::Operation;
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

pub(super) fn routes() -> Routes {
    Routes::new()
        .api(Operation::JuryManage, routes!(move_round))
        .api(Operation::JuryManage, routes!(preview_assignment))
        .api(Operation::JuryManage, routes!(publish_assignment))
        .api(Operation::JuryManage, routes!(publish_round))
}

/// What is done with a round.
#[derive(Deserialize, ToSchema)]
struct MoveBody {
    /// `open`, `close`, `reopen`.
    act: String,
    /// Why it closes before its deadline, when its rule is not met.
    #[serde(default)]
    reason: String,
}

/// Open, close or reopen a round.
#[utoipa::path(post, path = "/api/v1/jury/rounds/{id}/state", tag = "jury", params(("id" = Uuid, Path)), request_body = MoveBody, responses((status = NO_CONTENT), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn move_round(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
    Body(body): Body<MoveBody>,
) -> Result<StatusCode> {
    let act = word::<RoundAct>("act", &body.act)?;
    rounds::move_round_for(&platform, &viewer, id, act, &body.reason).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// A juror on a submission.
#[derive(Serialize, ToSchema)]
struct PairBody {
    submission: Uuid,
    juror: Uuid,
    /// `by_hand`, `stands`, `language`, `foreign_language`, `field`, `load`.
    why: Vec<&'static str>,
}

impl PairBody {
    fn of(preview: &Preview, pair: Pair) -> Self {
        let why = preview.why.get(&pair).into_iter().flatten();
        Self {
            submission: pair.submission.0,
            juror: pair.juror.0,
            why: why.map(|reason| reason.as_str()).collect(),
        }
    }
}

/// A submission without enough reviewers.
#[derive(Serialize, ToSchema)]
struct UnmetBody {
    submission: Uuid,
    missing: u32,
    /// `too_few_jurors`, `conflicts`, `limits`.
    why: &'static str,
    /// Jurors in all; with a conflict; without a place left; away or no longer jurors.
    jurors: u32,
    conflicted: u32,
    full: u32,
    unavailable: u32,
}

/// A balanced assignment before it is published.
#[derive(Serialize, ToSchema)]
struct PreviewBody {
    /// Send it back to publish exactly this.
    seal: String,
    /// What stands and what would be added.
    pairs: Vec<PairBody>,
    added: Vec<PairBody>,
    unmet: Vec<UnmetBody>,
    /// Submissions that nobody reads who knows their field.
    without_expert: Vec<Uuid>,
    /// With more than one group of jurors who read nothing in common, their severity cannot be compared.
    groups: u32,
}

impl From<Preview> for PreviewBody {
    fn from(preview: Preview) -> Self {
        let unmet = preview.assigned.unmet.iter().map(|unmet| UnmetBody {
            submission: unmet.submission.0,
            missing: unmet.missing,
            why: unmet.why.as_str(),
            jurors: unmet.jurors,
            conflicted: unmet.conflicted,
            full: unmet.full,
            unavailable: unmet.unavailable,
        });
        let body = |pair: Pair| PairBody::of(&preview, pair);
        let submissions = preview.subjects.iter().map(|subject| subject.submission);
        Self {
            pairs: preview.assigned.pairs.iter().copied().map(body).collect(),
            added: preview.added().map(body).collect(),
            unmet: unmet.collect(),
            without_expert: submissions
                .filter(|submission| preview.lacks_expert(*submission))
                .map(|submission| submission.0)
                .collect(),
            groups: preview.assigned.groups,
            seal: preview.seal,
        }
    }
}

/// The balanced assignment that a publication would make.
#[utoipa::path(get, path = "/api/v1/jury/rounds/{id}/assignment", tag = "jury", params(("id" = Uuid, Path)), responses((status = OK, body = PreviewBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn preview_assignment(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
) -> Result<Json<PreviewBody>> {
    Ok(Json(assignments::preview(&platform, &viewer, id).await?.into()))
}

/// Which preview to publish.
#[derive(Deserialize, ToSchema)]
struct SealBody {
    seal: String,
}

/// How many assignments were added.
#[derive(Serialize, ToSchema)]
struct AddedBody {
    added: u32,
}

/// Publish the assignment that was previewed.
#[utoipa::path(post, path = "/api/v1/jury/rounds/{id}/assignment", tag = "jury", params(("id" = Uuid, Path)), request_body = SealBody, responses((status = OK, body = AddedBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody)))]
async fn publish_assignment(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
    Body(body): Body<SealBody>,
) -> Result<Json<AddedBody>> {
    let added = assignments::publish_assignment(&platform, &viewer, id, &body.seal).await?;
    Ok(Json(AddedBody { added }))
}

/// Publish the result of a round.
#[utoipa::path(post, path = "/api/v1/jury/rounds/{id}/publication", tag = "jury", params(("id" = Uuid, Path)), request_body = ShownBody, responses((status = NO_CONTENT), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody)))]
async fn publish_round(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
    Body(body): Body<ShownBody>,
) -> Result<StatusCode> {
    results::publish(&platform, &viewer, id, body.into()).await?;
    Ok(StatusCode::NO_CONTENT)
}
