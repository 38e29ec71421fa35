//! JSON routes of the jury. What a person may not see is not in the answer; the services decide.

use super::assignments::{self, Preview};
use super::conflicts::{self, NewConflict};
use super::feedback;
use super::results::{self, Shown};
use super::reviews::{self, ReviewForm, SeenReview, Step};
use super::{desk, rounds};
use crate::accounts::Viewer;
use crate::error::{Error, ErrorBody, Result};
use crate::platform::Platform;
use crate::routes::Routes;
use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::fields::FieldCode;
use shared::ids::{AssignmentId, CriterionId, ProposalId, RoundId, SubmissionId};
use shared::jury::assignment::Pair;
use shared::jury::rubric::Score;
use shared::jury::{ConflictKind, Points, RoundAct, Scores};
use shared::permissions::Operation;
use std::collections::BTreeMap;
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .api(Operation::JuryWork, routes!(list_my_assignments))
        .api(Operation::ReviewWrite, routes!(get_assignment))
        .api(Operation::ReviewWrite, routes!(put_review))
        .api(Operation::ReviewWrite, routes!(recuse_assignment))
        .api(Operation::ConflictDeclare, routes!(declare_conflict))
        .api(Operation::ReviewRead, routes!(get_round_results))
        .api(Operation::ReviewRead, routes!(list_submission_reviews))
        .api(Operation::JuryManage, routes!(move_round))
        .api(Operation::JuryManage, routes!(preview_assignment))
        .api(Operation::JuryManage, routes!(publish_assignment))
        .api(Operation::JuryManage, routes!(publish_round))
        .api(Operation::PublicRead, routes!(get_round_outcome))
        .api(Operation::FeedbackRead, routes!(get_proposal_feedback))
}

fn word<T: std::str::FromStr<Err = FieldCode>>(field: &str, raw: &str) -> Result<T> {
    raw.parse().map_err(|code| Error::field(field, code))
}

type Sent<T> = std::result::Result<Json<T>, JsonRejection>;

/// The body that was sent; nobody is told what is wrong with it before they have logged in.
fn read<T>(viewer: &Viewer, body: Sent<T>) -> Result<T> {
    viewer.person()?;
    let Json(body) = body.map_err(|_| Error::field("body", FieldCode::Unknown))?;
    Ok(body)
}

/// Points of 0 to 100 as a number.
fn points(points: Option<Points>) -> Option<f64> {
    points.map(|points| f64::from(points.0) / 100.0)
}

#[derive(Deserialize, utoipa::IntoParams)]
struct DeskQuery {
    /// The finished ones instead of those to write.
    #[serde(default)]
    done: bool,
    /// The last assignment of the page before.
    after: Option<Uuid>,
}

/// A task of the juror who asks.
#[derive(Serialize, ToSchema)]
struct AssignmentBody {
    id: Uuid,
    round: Uuid,
    submission: Uuid,
    number: String,
    title: String,
    /// `assigned`, `draft`, `finished`, `late`.
    state: &'static str,
    /// Milliseconds since 1970.
    closes_at: i64,
}

/// A page of tasks.
#[derive(Serialize, ToSchema)]
struct DeskBody {
    finished: u32,
    all: u32,
    assignments: Vec<AssignmentBody>,
    /// Where the next page begins, if there is one.
    after: Option<Uuid>,
}

/// My assignments as a juror.
#[utoipa::path(get, path = "/api/v1/jury/assignments", tag = "jury", params(DeskQuery), responses((status = OK, body = DeskBody), (status = 401, body = ErrorBody)))]
async fn list_my_assignments(
    State(platform): State<Platform>,
    viewer: Viewer,
    Query(query): Query<DeskQuery>,
) -> Result<Json<DeskBody>> {
    let desk = desk::get_desk(&platform, &viewer, query.done, query.after.map(AssignmentId)).await?;
    let assignments = desk.items.into_iter().map(|item| AssignmentBody {
        id: item.assignment.id.0,
        round: item.round.id.0,
        submission: item.subject.submission.0,
        number: item.subject.number.to_string(),
        title: item.subject.title,
        state: item.assignment.state.as_str(),
        closes_at: item.round.closes_at.0,
    });
    Ok(Json(DeskBody {
        finished: desk.progress.0,
        all: desk.progress.1,
        assignments: assignments.collect(),
        after: desk.after.map(|id| id.0),
    }))
}

/// A score for one criterion.
#[derive(Serialize, Deserialize, ToSchema)]
struct ScoreBody {
    /// The value of a level.
    value: Option<u32>,
    #[serde(default)]
    reason: String,
}

/// A finished review of another juror.
#[derive(Serialize, ToSchema)]
struct SeenReviewBody {
    /// None where jurors are anonymous to each other.
    author: Option<String>,
    state: &'static str,
    /// 0 to 100.
    total: Option<f64>,
    /// By criterion.
    scores: BTreeMap<String, ScoreBody>,
    jury_note: String,
    feedback: String,
}

fn scores_body(scores: Scores) -> BTreeMap<String, ScoreBody> {
    let body = |score: Score| ScoreBody {
        value: score.value,
        reason: score.reason,
    };
    scores
        .into_iter()
        .map(|(id, score)| (id.to_string(), body(score)))
        .collect()
}

impl From<SeenReview> for SeenReviewBody {
    fn from(review: SeenReview) -> Self {
        Self {
            author: review.author,
            state: review.state.as_str(),
            total: points(review.total),
            scores: scores_body(review.scores),
            jury_note: review.jury_note,
            feedback: review.feedback,
        }
    }
}

/// One's own review.
#[derive(Serialize, Deserialize, ToSchema)]
struct ReviewBody {
    /// By the criterion's id.
    scores: BTreeMap<Uuid, ScoreBody>,
    /// Only its author reads it.
    #[serde(default)]
    private_note: String,
    /// The jury reads it.
    #[serde(default)]
    jury_note: String,
    /// The team reads it after publication, without the juror's name.
    #[serde(default)]
    feedback: String,
}

/// What is to be done with the review that is sent.
#[derive(Deserialize, ToSchema)]
struct PutReviewBody {
    #[serde(flatten)]
    review: ReviewBody,
    /// Give it; otherwise it is kept as a draft.
    finish: bool,
}

/// A part of the frozen text.
#[derive(Serialize, ToSchema)]
struct SectionBody {
    title: String,
    language: &'static str,
    text: String,
}

/// A task with its text, its rubric, one's own review, and those of others once one's own is in.
#[derive(Serialize, ToSchema)]
struct TaskBody {
    id: Uuid,
    round: Uuid,
    number: String,
    title: String,
    /// SHA-256 of the frozen text.
    hash: String,
    state: &'static str,
    sections: Vec<SectionBody>,
    /// Criteria with `id`, `title`, `guidance`, `weight`, `levels`, `required`, `independent`, `reason_below`.
    #[schema(value_type = Vec<Object>)]
    rubric: shared::jury::Rubric,
    review: Option<ReviewBody>,
    others: Vec<SeenReviewBody>,
    finished: u32,
    all: u32,
}

/// What I have to score.
#[utoipa::path(get, path = "/api/v1/jury/assignments/{id}", tag = "jury", params(("id" = Uuid, Path)), responses((status = OK, body = TaskBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn get_assignment(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<AssignmentId>,
) -> Result<Json<TaskBody>> {
    let task = reviews::open_assignment(&platform, &viewer, id).await?;
    let review = match task.review {
        Some(row) => {
            let scores = row.scores()?;
            Some(ReviewBody {
                scores: scores
                    .into_iter()
                    .map(|(id, score)| {
                        let Score { value, reason } = score;
                        (id.0, ScoreBody { value, reason })
                    })
                    .collect(),
                private_note: row.private_note,
                jury_note: row.jury_note,
                feedback: row.feedback,
            })
        }
        None => None,
    };
    let sections = task.text.sections.into_iter().map(|section| SectionBody {
        title: section.title,
        language: section.language.as_str(),
        text: section.text,
    });
    Ok(Json(TaskBody {
        id: task.assignment.id.0,
        round: task.round.id.0,
        number: task.subject.number.to_string(),
        title: task.text.title,
        hash: task.hash,
        state: task.assignment.state.as_str(),
        sections: sections.collect(),
        rubric: task.rubric,
        review,
        others: task.others.into_iter().map(SeenReviewBody::from).collect(),
        finished: task.progress.0,
        all: task.progress.1,
    }))
}

/// Where something stands now.
#[derive(Serialize, ToSchema)]
struct StateBody {
    state: &'static str,
}

/// Keep my review as a draft, or give it.
#[utoipa::path(put, path = "/api/v1/jury/assignments/{id}/review", tag = "jury", params(("id" = Uuid, Path)), request_body = PutReviewBody, responses((status = OK, body = StateBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn put_review(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<AssignmentId>,
    body: Sent<PutReviewBody>,
) -> Result<Json<StateBody>> {
    let body = read(&viewer, body)?;
    let scores = body.review.scores.into_iter().map(|(id, score)| {
        let ScoreBody { value, reason } = score;
        (CriterionId(id), Score { value, reason })
    });
    let form = ReviewForm {
        scores: scores.collect(),
        private_note: body.review.private_note,
        jury_note: body.review.jury_note,
        feedback: body.review.feedback,
    };
    let step = if body.finish { Step::Finish } else { Step::Draft };
    let state = reviews::save_review(&platform, &viewer, id, &form, step).await?;
    Ok(Json(StateBody { state: state.as_str() }))
}

/// Why a juror stands back.
#[derive(Deserialize, ToSchema)]
struct RecusalBody {
    /// The kind of conflict, as `friendship`; none when there is no conflict.
    kind: Option<String>,
    #[serde(default)]
    note: String,
}

/// Stand back from a submission.
#[utoipa::path(post, path = "/api/v1/jury/assignments/{id}/recusal", tag = "jury", params(("id" = Uuid, Path)), request_body = RecusalBody, responses((status = NO_CONTENT), (status = 404, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn recuse_assignment(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<AssignmentId>,
    body: Sent<RecusalBody>,
) -> Result<StatusCode> {
    let body = read(&viewer, body)?;
    let kind = body.kind.map(|raw| word::<ConflictKind>("kind", &raw)).transpose()?;
    reviews::recuse(&platform, &viewer, id, kind, &body.note).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// A conflict that a juror declares.
#[derive(Deserialize, ToSchema)]
struct ConflictBody {
    submission: Uuid,
    /// `own_team`, `own_buddy_pair`, `same_organisation`, `same_mail_domain`, `family`, `friendship`, `worked_together`, `interest`.
    kind: String,
    #[serde(default)]
    note: String,
}

/// Declare a conflict of interest.
#[utoipa::path(post, path = "/api/v1/jury/rounds/{id}/conflicts", tag = "jury", params(("id" = Uuid, Path)), request_body = ConflictBody, responses((status = NO_CONTENT), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn declare_conflict(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
    body: Sent<ConflictBody>,
) -> Result<StatusCode> {
    let body = read(&viewer, body)?;
    let new = NewConflict {
        kind: word("kind", &body.kind)?,
        note: body.note,
    };
    conflicts::declare_conflict(&platform, &viewer, id, SubmissionId(body.submission), &new).await?;
    Ok(StatusCode::NO_CONTENT)
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

/// What is done with a round.
#[derive(Deserialize, ToSchema)]
struct MoveBody {
    /// `open`, `close`, `reopen`.
    act: String,
}

/// Open, close or reopen a round.
#[utoipa::path(post, path = "/api/v1/jury/rounds/{id}/state", tag = "jury", params(("id" = Uuid, Path)), request_body = MoveBody, responses((status = NO_CONTENT), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn move_round(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
    body: Sent<MoveBody>,
) -> Result<StatusCode> {
    let body = read(&viewer, body)?;
    rounds::move_round(&platform, &viewer, id, word::<RoundAct>("act", &body.act)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// A juror on a submission.
#[derive(Serialize, ToSchema)]
struct PairBody {
    submission: Uuid,
    juror: Uuid,
}

impl From<Pair> for PairBody {
    fn from(pair: Pair) -> Self {
        Self {
            submission: pair.submission.0,
            juror: pair.juror.0,
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
}

impl From<Preview> for PreviewBody {
    fn from(preview: Preview) -> Self {
        let unmet = preview.assigned.unmet.iter().map(|unmet| UnmetBody {
            submission: unmet.submission.0,
            missing: unmet.missing,
            why: unmet.why.as_str(),
        });
        Self {
            pairs: preview.assigned.pairs.iter().copied().map(PairBody::from).collect(),
            added: preview.added().map(PairBody::from).collect(),
            unmet: unmet.collect(),
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
    body: Sent<SealBody>,
) -> Result<Json<AddedBody>> {
    let body = read(&viewer, body)?;
    let added = assignments::publish_assignment(&platform, &viewer, id, &body.seal).await?;
    Ok(Json(AddedBody { added }))
}

/// What a publication shows.
#[derive(Deserialize, ToSchema)]
struct PublishBody {
    totals: bool,
    ranks: bool,
    feedback: bool,
}

/// Publish the result of a round.
#[utoipa::path(post, path = "/api/v1/jury/rounds/{id}/publication", tag = "jury", params(("id" = Uuid, Path)), request_body = PublishBody, responses((status = NO_CONTENT), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody)))]
async fn publish_round(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
    body: Sent<PublishBody>,
) -> Result<StatusCode> {
    let body = read(&viewer, body)?;
    let shown = Shown {
        totals: body.totals,
        ranks: body.ranks,
        feedback: body.feedback,
    };
    results::publish(&platform, &viewer, id, shown).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// A line of a published result.
#[derive(Serialize, ToSchema)]
struct OutcomeBody {
    number: String,
    title: String,
    /// `selected`, `selected_with_conditions`, `not_selected`.
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
