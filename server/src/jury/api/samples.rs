//! Samples that jurors score first.

use super::desk::ScoreBody;
use super::points;
use super::tracks::MadeBody;
use crate::accounts::Viewer;
use crate::error::{Error, ErrorBody, Result};
use crate::jury::calibration::{self, read, remarks};
use crate::jury::reviews::Step;
use crate::platform::Platform;
use crate::routes::{Body, Routes};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::ids::{CriterionId, RoundId, SampleId};
use shared::jury::calibration::RemarkText;
use shared::jury::rubric::Score;
use shared::permissions::Operation;
use std::collections::BTreeMap;
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

pub(super) fn routes() -> Routes {
    Routes::new()
        .api(Operation::SampleDiscuss, routes!(list_samples))
        .api(Operation::SampleDiscuss, routes!(get_sample))
        .api(Operation::SampleScore, routes!(score_sample))
        .api(Operation::SampleDiscuss, routes!(add_remark))
}

/// A sample in the list of a round.
#[derive(Serialize, ToSchema)]
struct SampleLineBody {
    id: Uuid,
    title: String,
    language: &'static str,
    /// Whether my scores are given; none when I have not begun.
    is_finished: Option<bool>,
    /// How many jurors have given theirs.
    finished: usize,
}

/// The samples of a round.
#[utoipa::path(get, path = "/api/v1/jury/rounds/{id}/samples", tag = "jury", params(("id" = Uuid, Path)), responses((status = OK, body = [SampleLineBody]), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn list_samples(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
) -> Result<Json<Vec<SampleLineBody>>> {
    let samples = read::get_samples(&platform, &viewer, id).await?;
    let lines = samples.lines.into_iter().map(|line| SampleLineBody {
        id: line.id.0,
        title: line.text.title,
        language: line.row.language.as_str(),
        is_finished: line.mine,
        finished: line.finished,
    });
    Ok(Json(lines.collect()))
}

/// What somebody gave a sample.
#[derive(Serialize, ToSchema)]
struct SampleSeenBody {
    /// `me`, a name, or none where jurors are anonymous to each other.
    author: Option<String>,
    total: Option<f64>,
    /// By criterion.
    scores: BTreeMap<Uuid, ScoreBody>,
}

/// A sample with what was given to it, once mine is in.
#[derive(Serialize, ToSchema)]
struct SampleBody {
    id: Uuid,
    round: Uuid,
    title: String,
    sections: Vec<String>,
    /// Criteria as of an assignment; none while the round is planned.
    #[schema(value_type = Option<Vec<Object>>)]
    rubric: Option<shared::jury::Rubric>,
    is_finished: bool,
    seen: Vec<SampleSeenBody>,
    /// `much_stricter`, `stricter`, `alike`, `kinder`, `much_kinder` than the others.
    leaning: Option<&'static str>,
    remarks: Vec<String>,
}

/// A sample that jurors score first.
#[utoipa::path(get, path = "/api/v1/jury/samples/{sample}", tag = "jury", params(("sample" = Uuid, Path)), responses((status = OK, body = SampleBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn get_sample(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<SampleId>,
) -> Result<Json<SampleBody>> {
    let opened = read::get_sample(&platform, &viewer, id).await?;
    let score = |(id, score): (CriterionId, Score)| {
        let Score { value, reason } = score;
        (id.0, ScoreBody { value, reason })
    };
    let seen = opened.seen.into_iter().map(|one| SampleSeenBody {
        author: match one.who {
            read::Who::Me => Some("me".to_owned()),
            read::Who::Named(name) => Some(name),
            read::Who::Juror(_) => None,
        },
        total: points(one.total),
        scores: one.scores.into_iter().map(score).collect(),
    });
    Ok(Json(SampleBody {
        id: opened.id.0,
        round: opened.round.id.0,
        title: opened.text.title,
        sections: opened.text.sections.into_iter().map(|section| section.text).collect(),
        rubric: opened.rubric.map(|(_, rubric)| rubric),
        is_finished: opened.mine.is_some_and(|(_, finished)| finished),
        seen: seen.collect(),
        leaning: opened.leaning.map(|(word, _)| word.as_str()),
        remarks: opened
            .remarks
            .into_iter()
            .filter_map(|one| Some(one.text?.to_string()))
            .collect(),
    }))
}

/// What a juror gives a sample.
#[derive(Deserialize, ToSchema)]
struct GiveSampleBody {
    /// By criterion.
    scores: BTreeMap<Uuid, ScoreBody>,
    /// Give it; otherwise it is kept as a draft. What is given stays.
    finish: bool,
}

/// Score a sample.
#[utoipa::path(post, path = "/api/v1/jury/samples/{sample}/scores", tag = "jury", params(("sample" = Uuid, Path)), request_body = GiveSampleBody, responses((status = NO_CONTENT), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn score_sample(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<SampleId>,
    Body(body): Body<GiveSampleBody>,
) -> Result<StatusCode> {
    let scores = body.scores.into_iter().map(|(id, score)| {
        let ScoreBody { value, reason } = score;
        (CriterionId(id), Score { value, reason })
    });
    let step = if body.finish { Step::Finish } else { Step::Draft };
    calibration::save_sample(&platform, &viewer, id, &scores.collect(), step).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Something to say of a sample.
#[derive(Deserialize, ToSchema)]
struct RemarkBody {
    /// 1 to 1,000 characters.
    text: String,
}

/// Say something of the scores of a sample.
#[utoipa::path(post, path = "/api/v1/jury/samples/{sample}/remarks", tag = "jury", params(("sample" = Uuid, Path)), request_body = RemarkBody, responses((status = CREATED, body = MadeBody), (status = 404, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn add_remark(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<SampleId>,
    Body(body): Body<RemarkBody>,
) -> Result<(StatusCode, Json<MadeBody>)> {
    let text = RemarkText::parse(&body.text).map_err(|code| Error::field("text", code))?;
    let id = remarks::add_remark(&platform, &viewer, id, &text).await?.0;
    Ok((StatusCode::CREATED, Json(MadeBody { id })))
}
