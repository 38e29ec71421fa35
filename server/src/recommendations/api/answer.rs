//! The JSON route by which an official answers.

use crate::accounts::Viewer;
use crate::error::{ErrorBody, Result};
use crate::platform::Platform;
use crate::recommendations::Hand;
use crate::recommendations::answers::{self, Sent};
use crate::routes::Routes;
use axum::Json;
use axum::extract::{Path, State};
use serde::Deserialize;
use shared::ids::{PointId, RecommendationId};
use shared::permissions::Operation;
use shared::recommendations::points::PointAnswer;
use shared::recommendations::{Answer, AnswerForm};
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

#[must_use]
pub fn routes() -> Routes {
    Routes::new().api(Operation::RecommendationAnswer, routes!(answer_recommendation))
}

/// What an official sends.
#[derive(Deserialize, ToSchema)]
struct AnswerBody {
    /// `accepted`, `in_part`, `not_accepted` or `needs_more`.
    kind: String,
    text: String,
    /// Required for `in_part` and `not_accepted` when the recommendation has no points.
    #[serde(default)]
    reason: String,
    /// To each point of the recommendation.
    #[serde(default)]
    points: Vec<PointSaid>,
}

/// What an official answers to a point.
#[derive(Deserialize, ToSchema)]
struct PointSaid {
    point: Uuid,
    /// `accepted`, `in_part` or `not_accepted`.
    verdict: String,
    /// Required unless it is accepted.
    #[serde(default)]
    reason: String,
}

/// Answers a recommendation, as an official of its office.
#[utoipa::path(post, path = "/api/v1/recommendations/{id}/answer", tag = "recommendations", params(("id" = Uuid, Path)), request_body = AnswerBody,
    responses((status = NO_CONTENT), (status = 403, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn answer_recommendation(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RecommendationId>,
    Json(sent): Json<AnswerBody>,
) -> Result<axum::http::StatusCode> {
    viewer.person()?;
    let form = AnswerForm {
        kind: sent.kind,
        text: sent.text,
        reason: sent.reason,
    };
    let mut points = Vec::new();
    for (number, said) in (1..).zip(&sent.points) {
        let answer = PointAnswer::parse(number, &said.verdict, &said.reason)?;
        points.push((PointId(said.point), answer));
    }
    let verdicts: Vec<_> = points.iter().map(|(_, answer)| answer.verdict).collect();
    let answer = if verdicts.is_empty() {
        Answer::parse(&form)?
    } else {
        Answer::of_points(&verdicts, &form)?
    };
    let sent = Sent {
        answer,
        milestones: Vec::new(),
        points,
        documents: Vec::new(),
    };
    answers::answer_whole(&platform, &Hand::Official(viewer, id), sent).await?;
    Ok(axum::http::StatusCode::NO_CONTENT)
}
