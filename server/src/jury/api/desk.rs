//! What a juror reads and writes.

use super::{points, word};
use crate::accounts::Viewer;
use crate::error::{ErrorBody, Result};
use crate::jury::conflicts::{self, NewConflict};
use crate::jury::desk;
use crate::jury::reviews::{self, ReviewForm, SeenReview, Step};
use crate::platform::Platform;
use crate::routes::{Body, Routes};
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::ids::{AssignmentId, CriterionId, RoundId, SubmissionId};
use shared::jury::rubric::Score;
use shared::jury::{ConflictKind, Scores};
use shared::permissions::Operation;
use shared::proposals::FrozenSection;
use std::collections::BTreeMap;
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

pub(super) fn routes() -> Routes {
    Routes::new()
        .api(Operation::JuryWork, routes!(list_my_assignments))
        .api(Operation::ReviewWrite, routes!(get_assignment))
        .api(Operation::ReviewWrite, routes!(put_review))
        .api(Operation::ReviewWrite, routes!(recuse_assignment))
        .api(Operation::ConflictDeclare, routes!(declare_conflict))
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
pub(super) struct ScoreBody {
    /// The value of a level.
    pub(super) value: Option<u32>,
    #[serde(default)]
    pub(super) reason: String,
}

/// A finished review of another juror.
#[derive(Serialize, ToSchema)]
pub(super) struct SeenReviewBody {
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
pub(super) struct SectionBody {
    title: String,
    language: &'static str,
    text: String,
}

impl From<FrozenSection> for SectionBody {
    fn from(section: FrozenSection) -> Self {
        Self {
            title: section.title,
            language: section.language.as_str(),
            text: section.text,
        }
    }
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
    let sections = task.text.sections.into_iter().map(SectionBody::from);
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
    Body(body): Body<PutReviewBody>,
) -> Result<Json<StateBody>> {
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
    Body(body): Body<RecusalBody>,
) -> Result<StatusCode> {
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
    Body(body): Body<ConflictBody>,
) -> Result<StatusCode> {
    let new = NewConflict {
        kind: word("kind", &body.kind)?,
        note: body.note,
    };
    conflicts::declare_conflict(&platform, &viewer, id, SubmissionId(body.submission), &new).await?;
    Ok(StatusCode::NO_CONTENT)
}
