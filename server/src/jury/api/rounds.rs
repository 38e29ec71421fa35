//! The rules of rounds: rounds in a row, juries of their own, what becomes public.

use super::points;
use crate::accounts::Viewer;
use crate::error::{ErrorBody, Result};
use crate::jury::chain::{self, Choice};
use crate::jury::{members, publication, rules};
use crate::platform::Platform;
use crate::routes::{Body, Routes};
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::ids::{AccountId, RoundId, SubmissionId};
use shared::jury::rounds::{GoBy, RulesForm};
use shared::jury::{Rules, Shown};
use shared::permissions::Operation;
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

pub(super) fn routes() -> Routes {
    Routes::new()
        .api(Operation::JuryManage, routes!(get_round_rules))
        .api(Operation::JuryManage, routes!(set_round_rules))
        .api(Operation::JuryManage, routes!(list_going_on))
        .api(Operation::JuryManage, routes!(choose_going_on))
        .api(Operation::JuryManage, routes!(set_round_jury))
        .api(Operation::JuryManage, routes!(show_less))
}

/// What is shown with a result.
#[derive(Serialize, Deserialize, ToSchema)]
pub(super) struct ShownBody {
    totals: bool,
    ranks: bool,
    feedback: bool,
    /// The names of jurors.
    #[serde(default)]
    jurors: bool,
}

impl From<Shown> for ShownBody {
    fn from(shown: Shown) -> Self {
        let Shown {
            totals,
            ranks,
            feedback,
            jurors,
        } = shown;
        Self {
            totals,
            ranks,
            feedback,
            jurors,
        }
    }
}

impl From<ShownBody> for Shown {
    fn from(body: ShownBody) -> Self {
        Self {
            totals: body.totals,
            ranks: body.ranks,
            feedback: body.feedback,
            jurors: body.jurors,
        }
    }
}

/// The rules of a round.
#[derive(Serialize, Deserialize, ToSchema)]
struct RulesBody {
    /// The round whose best it takes up.
    follows: Option<Uuid>,
    /// How many percent the total of that round counts, 1 to 90.
    share: Option<u8>,
    /// The track that it reads.
    track: Option<Uuid>,
    /// Finished reviews of every submission from which on it may close before its deadline.
    early: Option<u32>,
    /// Closes by itself then.
    #[serde(default)]
    automatic: bool,
    /// `none`, `advised`, `required`.
    calibration: String,
    /// What becomes public at most.
    shown: ShownBody,
}

/// The rules of a round, and how far they are.
#[derive(Serialize, ToSchema)]
struct StatedBody {
    rules: RulesBody,
    /// Whether only named jurors sit in it.
    own_jury: bool,
    /// Rounds that follow it.
    followers: Vec<Uuid>,
    samples: usize,
    /// Submissions that still lack reviews before it may close early, and how many reviews.
    lacking_submissions: usize,
    lacking_reviews: u32,
}

/// What a round states, and how far it is from closing early.
#[utoipa::path(get, path = "/api/v1/jury/rounds/{id}/rules", tag = "jury", params(("id" = Uuid, Path)), responses((status = OK, body = StatedBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn get_round_rules(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
) -> Result<Json<StatedBody>> {
    let view = rules::get_rules(&platform, &viewer, id).await?;
    let stated = view.stated.row.stated();
    Ok(Json(StatedBody {
        rules: RulesBody {
            follows: stated.follows.map(|id| id.0),
            share: stated.share.map(|share| share.percent()),
            track: stated.track.map(|id| id.0),
            early: stated.early.map(|early| early.least),
            automatic: stated.early.is_some_and(|early| early.automatic),
            calibration: stated.calibration.to_string(),
            shown: stated.shown.into(),
        },
        own_jury: view.stated.row.own_jury,
        followers: view.stated.followers.iter().map(|round| round.id.0).collect(),
        samples: view.stated.samples,
        lacking_submissions: view.closing.lacking.submissions,
        lacking_reviews: view.closing.lacking.reviews,
    }))
}

/// Set the rules of a round that is not open yet.
#[utoipa::path(post, path = "/api/v1/jury/rounds/{id}/rules", tag = "jury", params(("id" = Uuid, Path)), request_body = RulesBody, responses((status = NO_CONTENT), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn set_round_rules(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
    Body(body): Body<RulesBody>,
) -> Result<StatusCode> {
    let number = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
    let id_text = |id: Option<Uuid>| id.map(|id| id.to_string()).unwrap_or_default();
    let form = RulesForm {
        follows: id_text(body.follows),
        share: number(body.share.map(u32::from)),
        track: id_text(body.track),
        early: number(body.early),
        automatic: if body.automatic { "1".into() } else { String::new() },
        calibration: body.calibration,
        shown: body.shown.into(),
    };
    let view = rules::get_rules(&platform, &viewer, id).await?;
    let rules = Rules::parse(&form, view.round.reviews_required)?;
    rules::set_rules(&platform, &viewer, id, &rules).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
struct NextQuery {
    /// The best so many, instead of what is recorded.
    best: Option<usize>,
    /// By `total` or `median`.
    by: Option<String>,
}

/// A submission that goes on, or would.
#[derive(Serialize, ToSchema)]
struct GoingOnBody {
    submission: Uuid,
    number: String,
    title: String,
    total: Option<f64>,
    median: Option<f64>,
    goes_on: bool,
    /// The next round has taken it in already.
    is_taken: bool,
}

/// Who goes on from a round, or would by a figure. Nothing is recorded.
#[utoipa::path(get, path = "/api/v1/jury/rounds/{id}/next", tag = "jury", params(("id" = Uuid, Path), NextQuery), responses((status = OK, body = [GoingOnBody]), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn list_going_on(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
    Query(query): Query<NextQuery>,
) -> Result<Json<Vec<GoingOnBody>>> {
    let by = query.by.map(|raw| super::word::<GoBy>("by", &raw)).transpose()?;
    let best = query.best.map(|best| (best, by.unwrap_or(GoBy::Total)));
    let choosing = chain::get_next(&platform, &viewer, id, best).await?;
    let line = |row: crate::jury::results::Row| GoingOnBody {
        goes_on: choosing.goes.contains(&row.subject.submission),
        is_taken: choosing.taken.contains(&row.subject.submission),
        submission: row.subject.submission.0,
        number: row.subject.number.to_string(),
        title: row.subject.title,
        total: points(row.figures.total()),
        median: points(row.figures.median),
    };
    Ok(Json(choosing.results.rows.into_iter().map(line).collect()))
}

/// Who goes on from a round.
#[derive(Deserialize, ToSchema)]
struct ChoiceBody {
    submissions: Vec<Uuid>,
    /// The teams read it.
    reason: String,
    /// Records "not selected" for the others that have no decision.
    #[serde(default)]
    decides_others: bool,
    #[serde(default)]
    others_reason: String,
}

/// Record who goes on from a closed round.
#[utoipa::path(post, path = "/api/v1/jury/rounds/{id}/next", tag = "jury", params(("id" = Uuid, Path)), request_body = ChoiceBody, responses((status = NO_CONTENT), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn choose_going_on(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
    Body(body): Body<ChoiceBody>,
) -> Result<StatusCode> {
    let choice = Choice {
        goes: body.submissions.into_iter().map(SubmissionId).collect(),
        reason: body.reason,
        decides_others: body.decides_others,
        others_reason: body.others_reason,
    };
    chain::choose(&platform, &viewer, id, &choice).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Who sits in the jury of a round.
#[derive(Deserialize, ToSchema)]
struct JuryBody {
    /// None for all jurors of the edition.
    jurors: Option<Vec<Uuid>>,
}

/// Name the jury of a round.
#[utoipa::path(post, path = "/api/v1/jury/rounds/{id}/jury", tag = "jury", params(("id" = Uuid, Path)), request_body = JuryBody, responses((status = NO_CONTENT), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn set_round_jury(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
    Body(body): Body<JuryBody>,
) -> Result<StatusCode> {
    let jurors: Option<Vec<AccountId>> = body.jurors.map(|ids| ids.into_iter().map(AccountId).collect());
    members::set_jury(&platform, &viewer, id, jurors.as_deref()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Show less of a published round; never more.
#[utoipa::path(post, path = "/api/v1/jury/rounds/{id}/shown", tag = "jury", params(("id" = Uuid, Path)), request_body = ShownBody, responses((status = NO_CONTENT), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody)))]
async fn show_less(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
    Body(body): Body<ShownBody>,
) -> Result<StatusCode> {
    publication::show_less(&platform, &viewer, id, body.into()).await?;
    Ok(StatusCode::NO_CONTENT)
}
