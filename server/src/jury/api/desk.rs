//! What a juror reads and writes.

use super::{points, word};
use crate::accounts::Viewer;
use crate::error::{ErrorBody, Result};
use crate::jury::conflicts::{self, NewConflict};
use crate::jury::desk;
use crate::jury::reviews::{self, ReviewForm, SeenReview};
use crate::platform::Platform;
use crate::routes::{Body, Routes};
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::ids::{AssignmentId, CriterionId, RoundId, SubmissionId};
use shared::jury::rubric::Score;
use shared::jury::{ConflictKind, DeskFilter, Scores};
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
        .api(Operation::ReviewWrite, routes!(recuse_assignment))
        .api(Operation::ConflictDeclare, routes!(declare_conflict))
}

#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
struct DeskQuery {
    /// The finished ones instead of those to write.
    #[serde(default)]
    done: bool,
    /// Another part of the list: `open` (to score), `assigned` (not begun), `draft`, `later` (put off), `flagged`, `done`.
    state: Option<String>,
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
    /// The reminder of one that is put off; may be empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    later: Option<String>,
    /// A flag of mine waits for an answer.
    flagged: bool,
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

/// My assignments as a juror, in my order.
#[utoipa::path(get, path = "/api/v1/jury/assignments", tag = "jury", params(DeskQuery), responses((status = OK, body = DeskBody), (status = 401, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn list_my_assignments(
    State(platform): State<Platform>,
    viewer: Viewer,
    Query(query): Query<DeskQuery>,
) -> Result<Json<DeskBody>> {
    let filter = match query.state {
        Some(raw) => word("state", &raw)?,
        None if query.done => DeskFilter::Done,
        None => DeskFilter::Open,
    };
    let desk = desk::get_desk(&platform, &viewer, filter, query.after.map(AssignmentId)).await?;
    let assignments = desk.items.into_iter().map(|item| AssignmentBody {
        id: item.assignment.id.0,
        round: item.round.id.0,
        submission: item.subject.submission.0,
        number: item.subject.number.to_string(),
        title: item.subject.title,
        state: item.assignment.state.as_str(),
        closes_at: item.round.closes_at.0,
        later: item.later,
        flagged: item.is_flagged,
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
pub(super) struct ReviewBody {
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

impl From<ReviewForm> for ReviewBody {
    fn from(form: ReviewForm) -> Self {
        let scores = form.scores.into_iter().map(|(id, score)| {
            let Score { value, reason } = score;
            (id.0, ScoreBody { value, reason })
        });
        Self {
            scores: scores.collect(),
            private_note: form.private_note,
            jury_note: form.jury_note,
            feedback: form.feedback,
        }
    }
}

impl From<ReviewBody> for ReviewForm {
    fn from(body: ReviewBody) -> Self {
        let scores = body.scores.into_iter().map(|(id, score)| {
            let ScoreBody { value, reason } = score;
            (CriterionId(id), Score { value, reason })
        });
        Self {
            scores: scores.collect(),
            private_note: body.private_note,
            jury_note: body.jury_note,
            feedback: body.feedback,
        }
    }
}

/// What is to be done with the review that is sent.
#[derive(Deserialize, ToSchema)]
pub(super) struct PutReviewBody {
    #[serde(flatten)]
    pub(super) review: ReviewBody,
    /// Give it; otherwise it is kept as a draft.
    pub(super) finish: bool,
    /// The `version` that I had before me: what was kept since is not written over. Without it, it is.
    pub(super) version: Option<i64>,
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
    /// Of my review; 0 while there is none.
    version: i64,
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
    let (review, version) = reviews::own_review(&platform, &viewer, id).await?;
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
        review: review.map(ReviewBody::from),
        version: version.0,
        others: task.others.into_iter().map(SeenReviewBody::from).collect(),
        finished: task.progress.0,
        all: task.progress.1,
    }))
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
