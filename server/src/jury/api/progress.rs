//! How a round comes along, and reminders by hand.

use super::word;
use crate::accounts::{AccountId, Viewer};
use crate::error::{ErrorBody, Result};
use crate::jury::progress::board::{self, JurorRow, SubjectRow};
use crate::jury::progress::nudges;
use crate::platform::Platform;
use crate::routes::{Body, Routes};
use axum::Json;
use axum::extract::{Path, Query, State};
use serde::{Deserialize, Serialize};
use shared::ids::RoundId;
use shared::jury::JurorStanding;
use shared::jury::progress::{JurorOrder, SubmissionOrder};
use shared::permissions::Operation;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::routes;
use uuid::Uuid;

/// Rows of each list in one answer at most.
const PAGE: usize = 200;

pub(super) fn routes() -> Routes {
    Routes::new()
        .api(Operation::JuryManage, routes!(get_round_progress))
        .api(Operation::JuryManage, routes!(remind_jurors))
}

/// Which rows are wanted.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct WantedRows {
    /// `not_started`, `behind`, `on_the_way`, `done` or `idle`: only jurors who stand so.
    standing: Option<String>,
    /// `standing`, `name`, `left`, `activity`: order of the jurors; `standing` when absent.
    by: Option<String>,
    /// Only submissions that lack reviews.
    #[serde(default)]
    lacking: bool,
    /// From 0, 200 rows of each list at a time.
    #[serde(default)]
    page: usize,
}

/// A juror, and how far.
#[derive(Serialize, ToSchema)]
struct JurorProgressBody {
    juror: Uuid,
    name: String,
    /// `not_started`, `behind`, `on_the_way`, `done`, `idle`.
    standing: &'static str,
    assigned: u32,
    /// Begun and not finished.
    begun: u32,
    finished: u32,
    /// Given back, or kept away by a conflict of interest.
    recused: u32,
    /// When the juror last opened or finished a text, in milliseconds since 1970.
    seen_at: Option<i64>,
    /// When the last reminder went out, in milliseconds since 1970.
    reminded_at: Option<i64>,
}

impl From<&JurorRow> for JurorProgressBody {
    fn from(row: &JurorRow) -> Self {
        Self {
            juror: row.juror.0,
            name: row.name.clone(),
            standing: row.standing.as_str(),
            assigned: row.load.assigned,
            begun: row.load.begun,
            finished: row.load.finished,
            recused: row.recused,
            seen_at: row.seen_at.map(|at| at.0),
            reminded_at: row.reminded_at.map(|at| at.0),
        }
    }
}

/// A review that is not finished.
#[derive(Serialize, ToSchema)]
struct OpenReviewBody {
    /// Name of the juror.
    juror: String,
    /// `assigned` or `draft`.
    state: &'static str,
}

/// A submission and its reviews.
#[derive(Serialize, ToSchema)]
struct SubmissionProgressBody {
    submission: Uuid,
    number: String,
    title: String,
    assigned: u32,
    begun: u32,
    finished: u32,
    /// Finished reviews that it lacks.
    missing: u32,
    /// Who is still to finish; absent when the one who asks must not know.
    open: Option<Vec<OpenReviewBody>>,
}

impl From<&SubjectRow> for SubmissionProgressBody {
    fn from(row: &SubjectRow) -> Self {
        let open = row.jurors.as_ref().map(|jurors| {
            let body = |(juror, state): &(String, shared::jury::ReviewState)| OpenReviewBody {
                juror: juror.clone(),
                state: state.as_str(),
            };
            jurors.iter().map(body).collect()
        });
        Self {
            submission: row.subject.submission.0,
            number: row.subject.number.to_string(),
            title: row.subject.title.clone(),
            assigned: row.assigned,
            begun: row.begun,
            finished: row.finished,
            missing: row.missing,
            open,
        }
    }
}

/// How far a round is.
#[derive(Serialize, ToSchema)]
struct ProgressBody {
    /// `planned`, `open`, `closed`, `published`.
    state: &'static str,
    /// In milliseconds since 1970.
    closes_at: i64,
    /// Reviews that the round asks for.
    required: u32,
    /// Of those, how many are in.
    finished: u32,
    /// Submissions without enough finished reviews.
    lacking: u32,
    /// Submissions without enough jurors.
    unassigned: u32,
    /// Conflicts of interest declared since the one who asks last looked.
    new_conflicts: u32,
    /// When the reviews are in at the pace of the last seven days, in milliseconds since 1970; absent when that would be a guess.
    in_by: Option<i64>,
    jurors: Vec<JurorProgressBody>,
    submissions: Vec<SubmissionProgressBody>,
    /// Whether a further page has more of either list.
    more: bool,
}

/// How a round comes along, for its organisers: who has not started, what lacks reviews.
#[utoipa::path(get, path = "/api/v1/jury/rounds/{id}/progress", tag = "jury", params(("id" = Uuid, Path), WantedRows), responses((status = OK, body = ProgressBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn get_round_progress(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
    Query(wanted): Query<WantedRows>,
) -> Result<Json<ProgressBody>> {
    let board = board::get_board(&platform, &viewer, id).await?;
    let standing = wanted.standing.as_deref();
    let standing = standing.map(|raw| word::<JurorStanding>("standing", raw)).transpose()?;
    let order = wanted
        .by
        .as_deref()
        .map(|raw| word::<JurorOrder>("by", raw))
        .transpose()?;
    let jurors = board.jurors(standing, order.unwrap_or(JurorOrder::Standing));
    let subjects = board.subjects(wanted.lacking, SubmissionOrder::Missing);
    let (from, until) = (
        wanted.page.saturating_mul(PAGE),
        wanted.page.saturating_add(1).saturating_mul(PAGE),
    );
    let figures = board.figures;
    Ok(Json(ProgressBody {
        state: board.state.as_str(),
        closes_at: board.round.closes_at.0,
        required: figures.required,
        finished: figures.finished,
        lacking: figures.lacking,
        unassigned: figures.unassigned,
        new_conflicts: figures.new_conflicts,
        in_by: figures.in_by.map(|at| at.0),
        more: jurors.len() > until || subjects.len() > until,
        jurors: jurors
            .into_iter()
            .skip(from)
            .take(PAGE)
            .map(JurorProgressBody::from)
            .collect(),
        submissions: subjects
            .into_iter()
            .skip(from)
            .take(PAGE)
            .map(SubmissionProgressBody::from)
            .collect(),
    }))
}

/// Whom to remind.
#[derive(Deserialize, ToSchema)]
struct RemindBody {
    jurors: Vec<Uuid>,
    /// Words of the organiser, at most 300 characters; they stand in the message.
    #[serde(default)]
    note: String,
}

/// How many were reminded.
#[derive(Serialize, ToSchema)]
struct RemindedBody {
    /// Who is done, or was reminded today, is left out.
    reminded: usize,
}

/// Remind jurors of the reviews that they have left, once a day each.
#[utoipa::path(post, path = "/api/v1/jury/rounds/{id}/reminders", tag = "jury", params(("id" = Uuid, Path)), request_body = RemindBody, responses((status = OK, body = RemindedBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn remind_jurors(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
    Body(body): Body<RemindBody>,
) -> Result<Json<RemindedBody>> {
    let jurors: Vec<_> = body.jurors.into_iter().map(AccountId).collect();
    let reminded = nudges::nudge(&platform, &viewer, id, &jurors, &body.note).await?;
    Ok(Json(RemindedBody { reminded }))
}
