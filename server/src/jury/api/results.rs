//! Figures, published results and feedback.

use super::desk::SeenReviewBody;
use super::points;
use crate::accounts::Viewer;
use crate::error::{ErrorBody, Result};
use crate::jury::{feedback, results};
use crate::platform::Platform;
use crate::routes::Routes;
use axum::Json;
use axum::extract::{Path, State};
use serde::Serialize;
use shared::ids::{ProposalId, RoundId, SubmissionId};
use shared::permissions::Operation;
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

pub(super) fn routes() -> Routes {
    Routes::new()
        .api(Operation::ReviewRead, routes!(get_round_results))
        .api(Operation::ReviewRead, routes!(list_submission_reviews))
        .api(Operation::PublicRead, routes!(get_round_outcome))
        .api(Operation::FeedbackRead, routes!(get_proposal_feedback))
}

/// The figures of a submission.
#[derive(Serialize, ToSchema)]
struct FiguresBody {
    submission: Uuid,
    number: String,
    title: String,
    reviews: u32,
    /// 0 to 100, by weight.
    mean: Option<f64>,
    /// What the rank is by; other than the mean in a round that carries totals of the one before.
    total: Option<f64>,
    median: Option<f64>,
    lowest: Option<f64>,
    highest: Option<f64>,
    /// Standard deviation of the sample.
    spread: Option<f64>,
    rank: Option<u32>,
    decision: Option<&'static str>,
}

/// The results as far as the one who asks may see them.
#[derive(Serialize, ToSchema)]
struct ResultsBody {
    state: &'static str,
    /// Own reviews that are still to be written hide everything.
    waiting: bool,
    rows: Vec<FiguresBody>,
}

/// Results of a round, for its organisers and for jurors who are done.
#[utoipa::path(get, path = "/api/v1/jury/rounds/{id}/results", tag = "jury", params(("id" = Uuid, Path)), responses((status = OK, body = ResultsBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn get_round_results(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
) -> Result<Json<ResultsBody>> {
    let results = results::get_results(&platform, &viewer, id).await?;
    let rows = results.rows.into_iter().map(|row| FiguresBody {
        submission: row.subject.submission.0,
        number: row.subject.number.to_string(),
        title: row.subject.title,
        reviews: row.figures.reviews,
        mean: points(row.figures.mean),
        total: points(row.figures.total()),
        median: points(row.figures.median),
        lowest: points(row.figures.lowest),
        highest: points(row.figures.highest),
        spread: points(row.figures.spread),
        rank: row.figures.rank,
        decision: row.decision.map(|decision| decision.as_str()),
    });
    Ok(Json(ResultsBody {
        state: results.state.as_str(),
        waiting: results.waiting.is_some(),
        rows: rows.collect(),
    }))
}

/// The reviews of one submission, for those who see its figures.
#[utoipa::path(get, path = "/api/v1/jury/rounds/{id}/submissions/{submission}/reviews", tag = "jury", params(("id" = Uuid, Path), ("submission" = Uuid, Path)), responses((status = OK, body = [SeenReviewBody]), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn list_submission_reviews(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path((id, submission)): Path<(RoundId, SubmissionId)>,
) -> Result<Json<Vec<SeenReviewBody>>> {
    let seen = results::get_reviews(&platform, &viewer, id, submission).await?;
    Ok(Json(seen.reviews.into_iter().map(SeenReviewBody::from).collect()))
}

/// A line of a published result.
#[derive(Serialize, ToSchema)]
struct OutcomeBody {
    number: String,
    title: String,
    /// `selected`, `selected_with_conditions`, `goes_on`, `not_selected`.
    decision: &'static str,
    reason: String,
    /// Where totals are shown.
    mean: Option<f64>,
    /// Where ranks are shown.
    rank: Option<u32>,
}

/// The published result of a round.
#[utoipa::path(get, path = "/api/v1/jury/rounds/{id}/outcome", tag = "jury", params(("id" = Uuid, Path)), responses((status = OK, body = [OutcomeBody]), (status = 404, body = ErrorBody)))]
async fn get_round_outcome(
    State(platform): State<Platform>,
    Path(id): Path<RoundId>,
) -> Result<Json<Vec<OutcomeBody>>> {
    let outcome = results::get_outcome(&platform, id).await?;
    let rows = outcome.rows.into_iter().map(|row| OutcomeBody {
        number: row.subject.number.to_string(),
        title: row.subject.title,
        decision: row.decision.as_str(),
        reason: row.reason,
        mean: points(row.mean),
        rank: row.rank,
    });
    Ok(Json(rows.collect()))
}

/// What the jury tells a team.
#[derive(Serialize, ToSchema)]
struct FeedbackBody {
    decision: &'static str,
    reason: String,
    reviews: u32,
    mean: Option<f64>,
    rank: Option<u32>,
    comments: Vec<String>,
}

/// The jury's feedback on our proposal.
#[utoipa::path(get, path = "/api/v1/proposals/{id}/feedback", tag = "jury", params(("id" = Uuid, Path)), responses((status = OK, body = FeedbackBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn get_proposal_feedback(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<ProposalId>,
) -> Result<Json<FeedbackBody>> {
    let feedback = feedback::get_feedback(&platform, &viewer, id).await?;
    Ok(Json(FeedbackBody {
        decision: feedback.decision.as_str(),
        reason: feedback.reason,
        reviews: feedback.reviews,
        mean: points(feedback.mean),
        rank: feedback.rank.map(|(rank, _)| rank),
        comments: feedback.comments,
    }))
}
