//! Requests of jurors that another one takes over a review.

use super::word;
use crate::accounts::Viewer;
use crate::error::{ErrorBody, Result};
use crate::jury::swaps;
use crate::jury::swaps::read::{self, SeenSwap};
use crate::platform::Platform;
use crate::routes::{Body, Routes};
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::ids::{AccountId, AssignmentId, RoundId, SwapId};
use shared::jury::swap::SwapAnswer;
use shared::permissions::Operation;
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

pub(super) fn routes() -> Routes {
    Routes::new()
        .api(Operation::SwapAnswer, routes!(list_my_swaps))
        .api(Operation::ReviewWrite, routes!(ask_swap))
        .api(Operation::SwapAnswer, routes!(answer_swap))
        .api(Operation::JuryManage, routes!(list_round_swaps))
        .api(Operation::JuryManage, routes!(decide_swap))
}

/// A juror who can take a review over.
#[derive(Serialize, ToSchema)]
struct TakerBody {
    id: Uuid,
    name: String,
}

/// A request to take over a review.
#[derive(Serialize, ToSchema)]
struct SwapBody {
    id: Uuid,
    /// `open`, `taken`, `declined`, `withdrawn`, `ended`.
    state: &'static str,
    submission: Uuid,
    number: String,
    title: String,
    reason: String,
    /// None where jurors are anonymous to each other.
    asker: Option<String>,
    /// None for anyone.
    asked: Option<String>,
    taken_by: Option<String>,
    /// Who can take it now, for organisers.
    takers: Vec<TakerBody>,
    /// Milliseconds since 1970.
    created_at: i64,
}

impl From<SeenSwap> for SwapBody {
    fn from(swap: SeenSwap) -> Self {
        let taker = |(id, name): (AccountId, String)| TakerBody { id: id.0, name };
        Self {
            id: swap.id.0,
            state: swap.state.as_str(),
            submission: swap.subject.submission.0,
            number: swap.subject.number.to_string(),
            title: swap.subject.title,
            reason: swap.reason,
            asker: swap.asker,
            asked: swap.asked,
            taken_by: swap.taken_by,
            takers: swap.takers.into_iter().map(taker).collect(),
            created_at: swap.created_at.0,
        }
    }
}

/// The requests that concern me.
#[derive(Serialize, ToSchema)]
struct MySwapsBody {
    /// What I may take over.
    asked: Vec<SwapBody>,
    /// What I asked.
    mine: Vec<SwapBody>,
}

/// Requests that I may take over, and my own.
#[utoipa::path(get, path = "/api/v1/jury/rounds/{id}/swaps", tag = "jury", params(("id" = Uuid, Path)), responses((status = OK, body = MySwapsBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn list_my_swaps(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
) -> Result<Json<MySwapsBody>> {
    let found = read::get_swaps(&platform, &viewer, id).await?;
    Ok(Json(MySwapsBody {
        asked: found.asked.into_iter().map(SwapBody::from).collect(),
        mine: found.mine.into_iter().map(SwapBody::from).collect(),
    }))
}

/// Whom a juror asks, and why.
#[derive(Deserialize, ToSchema)]
struct AskBody {
    /// None for anyone.
    juror: Option<Uuid>,
    reason: String,
}

/// What was made.
#[derive(Serialize, ToSchema)]
struct AskedBody {
    id: Uuid,
}

/// Ask another juror, or anyone, to take my review over.
#[utoipa::path(post, path = "/api/v1/jury/assignments/{id}/swap", tag = "jury", params(("id" = Uuid, Path)), request_body = AskBody, responses((status = CREATED, body = AskedBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn ask_swap(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<AssignmentId>,
    Body(body): Body<AskBody>,
) -> Result<(StatusCode, Json<AskedBody>)> {
    let id = swaps::ask(&platform, &viewer, id, body.juror.map(AccountId), &body.reason).await?;
    Ok((StatusCode::CREATED, Json(AskedBody { id: id.0 })))
}

/// What a juror answers.
#[derive(Deserialize, ToSchema)]
struct SwapAnswerBody {
    /// `take`, `decline`, or `withdraw` for one's own.
    answer: String,
}

/// Take a review over, decline, or take my request back.
#[utoipa::path(post, path = "/api/v1/jury/swaps/{id}/answer", tag = "jury", params(("id" = Uuid, Path)), request_body = SwapAnswerBody, responses((status = NO_CONTENT), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn answer_swap(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<SwapId>,
    Body(body): Body<SwapAnswerBody>,
) -> Result<StatusCode> {
    let answer = word::<SwapAnswer>("answer", &body.answer)?;
    swaps::answer(&platform, &viewer, id, answer).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
struct FromQuery {
    /// The row at which the page begins, from 0.
    #[serde(default)]
    from: usize,
}

/// A page of requests.
#[derive(Serialize, ToSchema)]
struct RoundSwapsBody {
    swaps: Vec<SwapBody>,
    all: usize,
    /// Where the next page begins, if there is one.
    later: Option<usize>,
}

/// The requests of a round.
#[utoipa::path(get, path = "/api/v1/jury/rounds/{id}/requests", tag = "jury", params(("id" = Uuid, Path), FromQuery), responses((status = OK, body = RoundSwapsBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn list_round_swaps(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
    Query(query): Query<FromQuery>,
) -> Result<Json<RoundSwapsBody>> {
    let (_, page) = read::list_swaps(&platform, &viewer, id, query.from).await?;
    Ok(Json(RoundSwapsBody {
        all: page.all,
        later: page.later,
        swaps: page.rows.into_iter().map(SwapBody::from).collect(),
    }))
}

/// What an organiser decides of a request.
#[derive(Deserialize, ToSchema)]
struct SwapDecisionBody {
    /// Who takes the review over; none to decline.
    juror: Option<Uuid>,
}

/// Give the review to a juror, or decline the request.
#[utoipa::path(post, path = "/api/v1/jury/swaps/{id}/decision", tag = "jury", params(("id" = Uuid, Path)), request_body = SwapDecisionBody, responses((status = NO_CONTENT), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn decide_swap(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<SwapId>,
    Body(body): Body<SwapDecisionBody>,
) -> Result<StatusCode> {
    swaps::decide_swap(&platform, &viewer, id, body.juror.map(AccountId)).await?;
    Ok(StatusCode::NO_CONTENT)
}
