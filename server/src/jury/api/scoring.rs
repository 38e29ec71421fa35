//! Keeping a review; what jurors put off and flag, and what organisers answer.

use super::desk::{PutReviewBody, ReviewBody};
use super::points;
use crate::accounts::Viewer;
use crate::error::{Error, ErrorBody, Result};
use crate::jury::reviews::{self, ReviewForm, Step};
use crate::jury::scoring::flags::{self, FlagView};
use crate::jury::scoring::queue;
use crate::platform::Platform;
use crate::routes::{Body, Routes};
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use shared::ids::{AssignmentId, FlagId, RoundId};
use shared::jury::NewFlag;
use shared::permissions::Operation;
use shared::time::Timestamp;
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

pub(super) fn routes() -> Routes {
    Routes::new()
        .api(Operation::ReviewWrite, routes!(put_review))
        .api(Operation::ReviewWrite, routes!(put_off_assignment))
        .api(Operation::ReviewWrite, routes!(take_up_assignment))
        .api(Operation::ReviewWrite, routes!(raise_flag))
        .api(Operation::ReviewWrite, routes!(take_back_flag))
        .api(Operation::JuryManage, routes!(list_flags))
        .api(Operation::JuryManage, routes!(answer_flag))
}

/// What was kept.
#[derive(Serialize, ToSchema)]
struct SavedBody {
    state: &'static str,
    /// Of the review as it is now.
    version: i64,
    /// My own total, 0 to 100, as soon as everything that counts has a level.
    total: Option<f64>,
}

/// Why a review was not kept; with `review-changed`, what was kept by another page or device.
#[derive(Serialize, ToSchema)]
struct ReviewConflictBody {
    /// `conflict`.
    error: &'static str,
    conflict: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    review: Option<ReviewBody>,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<i64>,
}

/// Keep my review as a draft, or give it.
#[utoipa::path(put, path = "/api/v1/jury/assignments/{id}/review", tag = "jury", params(("id" = Uuid, Path)), request_body = PutReviewBody, responses((status = OK, body = SavedBody), (status = 404, body = ErrorBody), (status = 409, body = ReviewConflictBody), (status = 422, body = ErrorBody)))]
async fn put_review(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<AssignmentId>,
    Body(body): Body<PutReviewBody>,
) -> Result<Response> {
    let form = ReviewForm::from(body.review);
    let step = if body.finish { Step::Finish } else { Step::Draft };
    let base = body.version.map(Timestamp);
    match reviews::save_review_on(&platform, &viewer, id, &form, step, base).await {
        Ok(saved) => Ok(Json(SavedBody {
            state: saved.state.as_str(),
            version: saved.version.0,
            total: points(saved.total),
        })
        .into_response()),
        Err(Error::Conflict("review-changed")) => {
            let (review, version) = reviews::own_review(&platform, &viewer, id).await?;
            let body = ReviewConflictBody {
                error: "conflict",
                conflict: "review-changed",
                review: review.map(ReviewBody::from),
                version: Some(version.0),
            };
            Ok((StatusCode::CONFLICT, Json(body)).into_response())
        }
        Err(other) => Err(other),
    }
}

/// A reminder for oneself.
#[derive(Deserialize, ToSchema)]
struct LaterBody {
    /// At most 300 characters; only I read it.
    #[serde(default)]
    note: String,
}

/// The next one to score.
#[derive(Serialize, ToSchema)]
struct NextBody {
    next: Option<Uuid>,
}

/// Put an assignment off to the end of my list.
#[utoipa::path(put, path = "/api/v1/jury/assignments/{id}/later", tag = "jury", params(("id" = Uuid, Path)), request_body = LaterBody, responses((status = OK, body = NextBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn put_off_assignment(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<AssignmentId>,
    Body(body): Body<LaterBody>,
) -> Result<Json<NextBody>> {
    let next = queue::put_off(&platform, &viewer, id, &body.note).await?;
    Ok(Json(NextBody {
        next: next.map(|id| id.0),
    }))
}

/// Take up what was put off.
#[utoipa::path(delete, path = "/api/v1/jury/assignments/{id}/later", tag = "jury", params(("id" = Uuid, Path)), responses((status = NO_CONTENT), (status = 404, body = ErrorBody)))]
async fn take_up_assignment(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<AssignmentId>,
) -> Result<StatusCode> {
    queue::take_up(&platform, &viewer, id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What is wrong with a submission.
#[derive(Deserialize, ToSchema)]
struct NewFlagBody {
    /// `unreadable`, `wrong_challenge`, `names_somebody`, `not_their_own`, `other`.
    kind: String,
    /// 3 to 1000 characters.
    reason: String,
}

/// What was raised.
#[derive(Serialize, ToSchema)]
struct RaisedFlagBody {
    id: Uuid,
}

/// Flag what is given to me for the organisers. It hides nothing.
#[utoipa::path(post, path = "/api/v1/jury/assignments/{id}/flags", tag = "jury", params(("id" = Uuid, Path)), request_body = NewFlagBody, responses((status = CREATED, body = RaisedFlagBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn raise_flag(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<AssignmentId>,
    Body(body): Body<NewFlagBody>,
) -> Result<(StatusCode, Json<RaisedFlagBody>)> {
    let new = NewFlag::parse(&body.kind, &body.reason)?;
    let flag = flags::raise(&platform, &viewer, id, &new).await?;
    Ok((StatusCode::CREATED, Json(RaisedFlagBody { id: flag.0 })))
}

/// Take my flag back before it is answered.
#[utoipa::path(delete, path = "/api/v1/jury/assignments/{id}/flags/{mine}", tag = "jury", params(("id" = Uuid, Path), ("mine" = Uuid, Path)), responses((status = NO_CONTENT), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody)))]
async fn take_back_flag(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path((id, flag)): Path<(AssignmentId, FlagId)>,
) -> Result<StatusCode> {
    flags::take_back(&platform, &viewer, id, flag).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
struct FlagsQuery {
    /// Also those that are answered or taken back.
    #[serde(default)]
    all: bool,
    /// The last flag of the page before.
    after: Option<Uuid>,
}

/// A flag.
#[derive(Serialize, ToSchema)]
struct FlagBody {
    id: Uuid,
    submission: Uuid,
    number: String,
    kind: &'static str,
    reason: String,
    /// `open`, `answered`, `taken_back`.
    state: &'static str,
    /// None where jurors are anonymous to each other and I am one of them.
    author: Option<String>,
    answer: String,
    /// Milliseconds since 1970.
    created_at: i64,
}

impl From<FlagView> for FlagBody {
    fn from(flag: FlagView) -> Self {
        Self {
            id: flag.row.id.0,
            submission: flag.row.submission_id.0,
            number: flag.subject.number.to_string(),
            kind: flag.row.kind.as_str(),
            reason: flag.row.reason,
            state: flag.row.state.as_str(),
            author: flag.author,
            answer: flag.row.answer,
            created_at: flag.row.created_at.0,
        }
    }
}

/// A page of flags.
#[derive(Serialize, ToSchema)]
struct FlagListBody {
    flags: Vec<FlagBody>,
    /// Those of this page that I do not see: of my own team, or of what I have to score first myself.
    hidden: u32,
    /// Where the next page begins, if there is one.
    after: Option<Uuid>,
}

/// The flags of a round, oldest first.
#[utoipa::path(get, path = "/api/v1/jury/rounds/{id}/flags", tag = "jury", params(("id" = Uuid, Path), FlagsQuery), responses((status = OK, body = FlagListBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn list_flags(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
    Query(query): Query<FlagsQuery>,
) -> Result<Json<FlagListBody>> {
    let list = flags::list(&platform, &viewer, id, !query.all, query.after.map(FlagId)).await?;
    Ok(Json(FlagListBody {
        flags: list.flags.into_iter().map(FlagBody::from).collect(),
        hidden: list.hidden,
        after: list.after.map(|id| id.0),
    }))
}

/// What the organisers did.
#[derive(Deserialize, ToSchema)]
struct FlagAnswerBody {
    /// 1 to 1000 characters; the juror reads it.
    answer: String,
}

/// Answer a flag, or say it better.
#[utoipa::path(post, path = "/api/v1/jury/rounds/{id}/flags/{flag}/answer", tag = "jury", params(("id" = Uuid, Path), ("flag" = Uuid, Path)), request_body = FlagAnswerBody, responses((status = NO_CONTENT), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn answer_flag(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path((id, flag)): Path<(RoundId, FlagId)>,
    Body(body): Body<FlagAnswerBody>,
) -> Result<StatusCode> {
    flags::answer(&platform, &viewer, id, flag, &body.answer).await?;
    Ok(StatusCode::NO_CONTENT)
}
