//! The work of a jury, and what submissions are about.

use super::availability::words;
use super::word;
use crate::accounts::Viewer;
use crate::error::{Error, ErrorBody, Result};
use crate::jury::workload::{Coverage, JurorLoad};
use crate::jury::{expertise, workload};
use crate::platform::Platform;
use crate::routes::{Body, Routes};
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::ids::{RoundId, SubmissionId};
use shared::jury::fields::Themes;
use shared::jury::workload::{CoverageSort, WorkloadSort};
use shared::languages::Language;
use shared::permissions::Operation;
use std::collections::BTreeMap;
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

pub(super) fn routes() -> Routes {
    Routes::new()
        .api(Operation::JuryManage, routes!(get_workload))
        .api(Operation::JuryManage, routes!(get_coverage))
        .api(Operation::JuryManage, routes!(put_topics))
}

#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
struct WorkloadQuery {
    /// `name`, `assigned`, `open`, `finished`, `room`, `seen`.
    sort: Option<String>,
    /// The row at which the page begins, from 0.
    #[serde(default)]
    from: usize,
}

/// One juror's work.
#[derive(Serialize, ToSchema)]
struct JurorLoadBody {
    juror: Uuid,
    name: String,
    limit: u32,
    assigned: u32,
    drafts: u32,
    finished: u32,
    recused: u32,
    /// Went back while they were away.
    gone: u32,
    away: bool,
    /// The last day away, as `2026-11-24`.
    away_until: Option<String>,
    languages: Vec<&'static str>,
    fields: Vec<&'static str>,
    /// When a review of theirs was last written, in milliseconds since 1970.
    seen: Option<i64>,
}

impl From<JurorLoad> for JurorLoadBody {
    fn from(line: JurorLoad) -> Self {
        let until = line.absence.as_ref().and_then(|absence| absence.until_day);
        Self {
            juror: line.juror.0,
            name: line.name,
            limit: line.limit,
            assigned: line.assigned,
            drafts: line.drafts,
            finished: line.finished,
            recused: line.recused,
            gone: line.gone,
            away: line.absence.is_some(),
            away_until: until.map(|day| day.to_string()),
            languages: line.languages.iter().map(Language::as_str).collect(),
            fields: words(&line.fields),
            seen: line.seen.map(|at| at.0),
        }
    }
}

/// A page of jurors.
#[derive(Serialize, ToSchema)]
struct WorkloadBody {
    jurors: Vec<JurorLoadBody>,
    all: usize,
    /// Where the next page begins, if there is one.
    later: Option<usize>,
}

/// The work of the jurors of a round.
#[utoipa::path(get, path = "/api/v1/jury/rounds/{id}/workload", tag = "jury", params(("id" = Uuid, Path), WorkloadQuery), responses((status = OK, body = WorkloadBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn get_workload(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
    Query(query): Query<WorkloadQuery>,
) -> Result<Json<WorkloadBody>> {
    let sort = query.sort.map(|raw| word::<WorkloadSort>("sort", &raw)).transpose()?;
    let sort = sort.unwrap_or(WorkloadSort::Name);
    let (_, page) = workload::get_workload(&platform, &viewer, id, sort, query.from).await?;
    Ok(Json(WorkloadBody {
        all: page.all,
        later: page.later,
        jurors: page.rows.into_iter().map(JurorLoadBody::from).collect(),
    }))
}

#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
struct CoverageQuery {
    /// `number`, `finished`, `assigned`.
    sort: Option<String>,
    /// The row at which the page begins, from 0.
    #[serde(default)]
    from: usize,
}

/// How many reviews a submission has.
#[derive(Serialize, ToSchema)]
struct CoverageLineBody {
    submission: Uuid,
    number: String,
    title: String,
    finished: u32,
    assigned: u32,
    /// What it is about, as `housing`.
    topics: Vec<&'static str>,
}

impl From<Coverage> for CoverageLineBody {
    fn from(line: Coverage) -> Self {
        Self {
            submission: line.subject.submission.0,
            number: line.subject.number.to_string(),
            title: line.subject.title,
            finished: line.finished,
            assigned: line.assigned,
            topics: words(&line.topics),
        }
    }
}

/// A page of submissions.
#[derive(Serialize, ToSchema)]
struct CoverageBody {
    /// Reviews that each of them needs.
    required: i32,
    submissions: Vec<CoverageLineBody>,
    all: usize,
    /// Where the next page begins, if there is one.
    later: Option<usize>,
}

/// What the submissions of a round have and lack.
#[utoipa::path(get, path = "/api/v1/jury/rounds/{id}/coverage", tag = "jury", params(("id" = Uuid, Path), CoverageQuery), responses((status = OK, body = CoverageBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn get_coverage(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
    Query(query): Query<CoverageQuery>,
) -> Result<Json<CoverageBody>> {
    let sort = query.sort.map(|raw| word::<CoverageSort>("sort", &raw)).transpose()?;
    let sort = sort.unwrap_or(CoverageSort::Number);
    let (head, page) = workload::get_coverage(&platform, &viewer, id, sort, query.from).await?;
    Ok(Json(CoverageBody {
        required: head.round.reviews_required,
        all: page.all,
        later: page.later,
        submissions: page.rows.into_iter().map(CoverageLineBody::from).collect(),
    }))
}

/// What submissions are about.
#[derive(Deserialize, ToSchema)]
struct TopicsBody {
    /// By submission: themes as `housing work`; none is empty. Others keep what they have.
    topics: BTreeMap<Uuid, String>,
}

/// Say what submissions of a round are about.
#[utoipa::path(put, path = "/api/v1/jury/rounds/{id}/topics", tag = "jury", params(("id" = Uuid, Path)), request_body = TopicsBody, responses((status = NO_CONTENT), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn put_topics(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
    Body(body): Body<TopicsBody>,
) -> Result<StatusCode> {
    let topics = body.topics.into_iter().map(|(submission, raw)| {
        let themes = Themes::parse(&raw).map_err(|code| Error::field("topics", code))?;
        Ok((SubmissionId(submission), themes))
    });
    let topics = topics.collect::<Result<BTreeMap<_, _>>>()?;
    expertise::set_topics(&platform, &viewer, id, &topics).await?;
    Ok(StatusCode::NO_CONTENT)
}
