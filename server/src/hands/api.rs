//! JSON routes of raised hands.

use super::read::{self, Hand};
use super::service;
use crate::accounts::Viewer;
use crate::error::{Error, ErrorBody, Result};
use crate::platform::Platform;
use crate::routes::{Body, Routes, id};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::hands::{HandAct, HandQuestion};
use shared::permissions::Operation;
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .api(Operation::HandRead, routes!(get_hand))
        .api(Operation::HandRaise, routes!(raise_hand))
        .api(Operation::HandRaise, routes!(lower_hand))
        .api(Operation::HandAnswer, routes!(answer_hand))
}

/// A raised hand.
#[derive(Serialize, ToSchema)]
struct HandBody {
    id: Uuid,
    /// `up`, `coming`, `done` or `lowered`.
    state: &'static str,
    raised_by: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    question: Option<String>,
    /// In milliseconds.
    raised_at: i64,
    /// Who comes, or has said that it is done.
    #[serde(skip_serializing_if = "Option::is_none")]
    answered_by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    answered_at: Option<i64>,
}

impl From<Hand> for HandBody {
    fn from(hand: Hand) -> Self {
        Self {
            id: hand.row.id.0,
            state: hand.row.state.as_str(),
            raised_by: hand.raised_by,
            question: hand.row.question.map(String::from),
            raised_at: hand.row.raised_at.0,
            answered_by: hand.answered_by,
            answered_at: hand.row.answered_at.map(|at| at.0),
        }
    }
}

/// What there is to show of a team's hand.
#[derive(Serialize, ToSchema)]
struct TeamHand {
    /// The hand that is up, or the last one if it was answered within a day.
    #[serde(skip_serializing_if = "Option::is_none")]
    hand: Option<HandBody>,
}

/// The hand of a team.
#[utoipa::path(get, path = "/api/v1/teams/{id}/hand", tag = "hands", params(("id" = String, Path, description = "The team's id")), responses((status = OK, body = TeamHand), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn get_hand(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(team): Path<String>,
) -> Result<Json<TeamHand>> {
    let view = read::load(&platform, &viewer, id(&team)?).await?;
    Ok(Json(TeamHand {
        hand: view.hand.map(HandBody::from),
    }))
}

#[derive(Deserialize, ToSchema)]
struct NewHand {
    /// 3 to 300 characters; it may be left out.
    question: Option<String>,
}

/// What was raised.
#[derive(Serialize, ToSchema)]
struct RaisedBody {
    id: Uuid,
}

/// Raise the team's hand: its mentors are told, or the organisers where it has none.
#[utoipa::path(post, path = "/api/v1/teams/{id}/hand", tag = "hands", params(("id" = String, Path, description = "The team's id")), request_body = NewHand, responses((status = CREATED, body = RaisedBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody), (status = 429, body = ErrorBody)))]
async fn raise_hand(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(team): Path<String>,
    Body(new): Body<NewHand>,
) -> Result<(StatusCode, Json<RaisedBody>)> {
    let question = HandQuestion::parse_optional(new.question.as_deref().unwrap_or_default());
    let question = question.map_err(|code| Error::field("question", code))?;
    let raised = service::raise(&platform, &viewer, id(&team)?, question.as_ref()).await?;
    Ok((StatusCode::CREATED, Json(RaisedBody { id: raised.0 })))
}

/// Lower the team's hand.
#[utoipa::path(delete, path = "/api/v1/teams/{id}/hands/{hand}", tag = "hands", params(("id" = String, Path, description = "The team's id"), ("hand" = String, Path, description = "The hand's id")), responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody)))]
async fn lower_hand(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path((team, hand)): Path<(String, String)>,
) -> Result<StatusCode> {
    service::step(&platform, &viewer, id(&team)?, id(&hand)?, HandAct::Lower).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize, ToSchema)]
struct HandAnswer {
    /// `come` (I am coming) or `finish` (it is done).
    act: String,
}

/// Answer a raised hand.
#[utoipa::path(put, path = "/api/v1/teams/{id}/hands/{hand}/answer", tag = "hands", params(("id" = String, Path, description = "The team's id"), ("hand" = String, Path, description = "The hand's id")), request_body = HandAnswer, responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn answer_hand(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path((team, hand)): Path<(String, String)>,
    Body(body): Body<HandAnswer>,
) -> Result<StatusCode> {
    let act = parse_answer(&body.act)?;
    service::step(&platform, &viewer, id(&team)?, id(&hand)?, act).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What a mentor says: `come` or `finish`.
///
/// # Errors
/// `Invalid` on `act`.
pub fn parse_answer(word: &str) -> Result<HandAct> {
    let act = HandAct::parse(word).map_err(|code| Error::field("act", code))?;
    match act {
        HandAct::Come | HandAct::Finish => Ok(act),
        HandAct::Lower => Err(Error::field("act", shared::fields::FieldCode::NotAChoice)),
    }
}
