//! Rubrics: the ready ones, the versions of a challenge's, a new version; [`copies`] of earlier ones.

mod copies;

use super::word;
use crate::accounts::Viewer;
use crate::error::{Error, ErrorBody, Result};
use crate::jury::entity::rubric;
use crate::jury::rubrics::versions::{self, Version};
use crate::jury::rubrics::{ready, save_seen};
use crate::platform::Platform;
use crate::routes::{Body, Routes};
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::ids::{ChallengeId, CriterionId};
use shared::jury::ReadyKind;
use shared::jury::rubric::{Criterion, Level};
use shared::languages::Language;
use shared::permissions::Operation;
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

pub(super) fn routes() -> Routes {
    Routes::new()
        .api(Operation::PublicRead, routes!(list_ready_rubrics))
        .api(Operation::RubricRead, routes!(list_rubric_versions))
        .api(Operation::RubricRead, routes!(get_rubric_version))
        .api(Operation::JuryManage, routes!(save_rubric_version))
        .merge(copies::routes())
}

/// A step of a scale.
#[derive(Serialize, Deserialize, ToSchema)]
struct LevelBody {
    /// 0 to 20.
    value: u32,
    /// What the text does at this level.
    label: String,
}

/// One thing that is scored.
#[derive(Serialize, Deserialize, ToSchema)]
struct CriterionBody {
    /// The same in the next version; empty for a new one.
    id: Option<Uuid>,
    title: String,
    #[serde(default)]
    guidance: String,
    /// 1 to 100, beside the weights of the others.
    weight: u32,
    levels: Vec<LevelBody>,
    #[serde(default)]
    required: bool,
    /// Shown beside the total, not in it.
    #[serde(default)]
    independent: bool,
    /// A level below this value demands a reason.
    reason_below: Option<u32>,
}

impl From<Criterion> for CriterionBody {
    fn from(criterion: Criterion) -> Self {
        let level = |level: Level| LevelBody {
            value: level.value,
            label: level.label,
        };
        Self {
            id: Some(criterion.id.0),
            title: criterion.title,
            guidance: criterion.guidance,
            weight: criterion.weight,
            levels: criterion.levels.into_iter().map(level).collect(),
            required: criterion.required,
            independent: criterion.independent,
            reason_below: criterion.reason_below,
        }
    }
}

impl CriterionBody {
    fn criterion(self, platform: &Platform) -> Criterion {
        let level = |level: LevelBody| Level {
            value: level.value,
            label: level.label,
        };
        Criterion {
            id: self.id.map_or_else(|| platform.clock.new_id(), CriterionId),
            title: self.title,
            guidance: self.guidance,
            weight: self.weight,
            levels: self.levels.into_iter().map(level).collect(),
            required: self.required,
            independent: self.independent,
            reason_below: self.reason_below,
        }
    }
}

fn bodies(criteria: impl IntoIterator<Item = Criterion>) -> Vec<CriterionBody> {
    criteria.into_iter().map(CriterionBody::from).collect()
}

#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
struct ReadyQuery {
    /// As `fr`; English without it.
    language: Option<String>,
}

/// A rubric that ships.
#[derive(Serialize, ToSchema)]
struct ReadyBody {
    /// `policy_proposal`, `pilot_project`, `local_petition`.
    kind: &'static str,
    language: &'static str,
    criteria: Vec<CriterionBody>,
}

/// The ready rubrics in one language.
#[utoipa::path(get, path = "/api/v1/jury/ready-rubrics", tag = "jury", params(ReadyQuery), responses((status = OK, body = Vec<ReadyBody>), (status = 422, body = ErrorBody)))]
async fn list_ready_rubrics(
    State(platform): State<Platform>,
    Query(query): Query<ReadyQuery>,
) -> Result<Json<Vec<ReadyBody>>> {
    let language = language(query.language.as_deref().unwrap_or("en"))?;
    let body = |kind: &ReadyKind| ReadyBody {
        kind: kind.as_str(),
        language: language.as_str(),
        // They have no ids before they are somebody's.
        criteria: bodies(ready(&platform, *kind, language))
            .into_iter()
            .map(|criterion| CriterionBody { id: None, ..criterion })
            .collect(),
    };
    Ok(Json(ReadyKind::ALL.iter().map(body).collect()))
}

fn language(raw: &str) -> Result<Language> {
    word::<Language>("language", raw)
}

#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
struct VersionsQuery {
    /// The `before` of the page before.
    before: Option<i32>,
}

/// A version of a rubric.
#[derive(Serialize, ToSchema)]
struct VersionBody {
    id: Uuid,
    version: i32,
    language: &'static str,
    /// Milliseconds since 1970.
    created_at: i64,
    /// For organisers.
    author: Option<String>,
    /// The rounds that opened with it.
    rounds: Vec<Uuid>,
}

impl From<Version> for VersionBody {
    fn from(version: Version) -> Self {
        Self {
            id: version.id.0,
            version: version.version,
            language: version.language.as_str(),
            created_at: version.created_at.0,
            author: version.author,
            rounds: version.rounds.iter().map(|keeper| keeper.round.0).collect(),
        }
    }
}

/// A page of versions, newest first.
#[derive(Serialize, ToSchema)]
struct VersionsBody {
    versions: Vec<VersionBody>,
    /// Where the next page begins, if there is one.
    before: Option<i32>,
}

/// Versions of a challenge's rubric: for organisers all, for jurors those of their rounds.
#[utoipa::path(get, path = "/api/v1/jury/challenges/{id}/rubrics", tag = "jury", params(("id" = Uuid, Path), VersionsQuery), responses((status = OK, body = VersionsBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn list_rubric_versions(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<ChallengeId>,
    Query(query): Query<VersionsQuery>,
) -> Result<Json<VersionsBody>> {
    let found = versions::list_versions(&platform, &viewer, id, query.before).await?;
    Ok(Json(VersionsBody {
        versions: found.items.into_iter().map(VersionBody::from).collect(),
        before: found.before,
    }))
}

/// A version with its criteria.
#[derive(Serialize, ToSchema)]
struct RubricBody {
    #[serde(flatten)]
    version: VersionBody,
    criteria: Vec<CriterionBody>,
}

/// One version of a challenge's rubric.
#[utoipa::path(get, path = "/api/v1/jury/challenges/{id}/rubrics/{version}", tag = "jury", params(("id" = Uuid, Path), ("version" = i32, Path)), responses((status = OK, body = RubricBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn get_rubric_version(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path((id, version)): Path<(ChallengeId, String)>,
) -> Result<Json<RubricBody>> {
    let version = version.parse().map_err(|_| Error::NotFound)?;
    let shown = versions::get_version(&platform, &viewer, id, version, None).await?;
    Ok(Json(RubricBody {
        version: shown.this.into(),
        criteria: bodies(shown.rubric.criteria().to_vec()),
    }))
}

/// A new version.
#[derive(Deserialize, ToSchema)]
struct SaveBody {
    /// The language of its texts.
    language: String,
    criteria: Vec<CriterionBody>,
    /// The newest version that was seen, 0 for none: when there is a newer one, this one is refused. Without it nothing is compared.
    seen: Option<i32>,
}

/// Which version stands now.
#[derive(Serialize, ToSchema)]
struct SavedBody {
    id: Uuid,
    version: i32,
}

impl From<rubric::Model> for SavedBody {
    fn from(row: rubric::Model) -> Self {
        Self {
            id: row.id.0,
            version: row.version,
        }
    }
}

/// Save a new version of a challenge's rubric. Rounds that are open keep theirs.
#[utoipa::path(post, path = "/api/v1/jury/challenges/{id}/rubrics", tag = "jury", params(("id" = Uuid, Path)), request_body = SaveBody, responses((status = CREATED, body = SavedBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn save_rubric_version(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<ChallengeId>,
    Body(body): Body<SaveBody>,
) -> Result<(StatusCode, Json<SavedBody>)> {
    let language = language(&body.language)?;
    let criteria: Vec<_> = body.criteria.into_iter().map(|one| one.criterion(&platform)).collect();
    let saved = save_seen(&platform, &viewer, id, body.seen, language, criteria).await?;
    Ok((StatusCode::CREATED, Json(saved.into())))
}
