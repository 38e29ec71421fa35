//! Rubrics that may be copied, and a copy.

use super::SavedBody;
use crate::accounts::Viewer;
use crate::error::{ErrorBody, Result};
use crate::jury::rubrics::copies::{self, Source};
use crate::platform::Platform;
use crate::routes::{Body, Routes};
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::ids::{ChallengeId, RubricId};
use shared::permissions::Operation;
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

pub(super) fn routes() -> Routes {
    Routes::new()
        .api(Operation::JuryManage, routes!(list_rubric_sources))
        .api(Operation::JuryManage, routes!(copy_rubric))
}

#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
struct SourcesQuery {
    /// The `after` of the page before.
    after: Option<Uuid>,
}

/// A rubric that may be copied.
#[derive(Serialize, ToSchema)]
struct SourceBody {
    id: Uuid,
    process: String,
    challenge: String,
    version: i32,
    language: &'static str,
    /// Milliseconds since 1970.
    created_at: i64,
}

impl From<Source> for SourceBody {
    fn from(source: Source) -> Self {
        Self {
            id: source.rubric.0,
            process: source.process,
            challenge: source.challenge,
            version: source.version,
            language: source.language.as_str(),
            created_at: source.created_at.0,
        }
    }
}

/// A page of rubrics that may be copied, newest first.
#[derive(Serialize, ToSchema)]
struct SourcesBody {
    rubrics: Vec<SourceBody>,
    /// Where the next page begins, if there is one.
    after: Option<Uuid>,
}

/// Rubrics of other challenges that may be copied: of editions that one runs, and of rounds whose result is public.
#[utoipa::path(get, path = "/api/v1/jury/challenges/{id}/rubric-sources", tag = "jury", params(("id" = Uuid, Path), SourcesQuery), responses((status = OK, body = SourcesBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn list_rubric_sources(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<ChallengeId>,
    Query(query): Query<SourcesQuery>,
) -> Result<Json<SourcesBody>> {
    let found = copies::list_sources(&platform, &viewer, id, query.after.map(RubricId)).await?;
    Ok(Json(SourcesBody {
        rubrics: found.items.into_iter().map(SourceBody::from).collect(),
        after: found.after.map(|after| after.0),
    }))
}

/// What is copied.
#[derive(Deserialize, ToSchema)]
struct CopyBody {
    rubric: Uuid,
}

/// Copy a rubric as the next version of this challenge's.
#[utoipa::path(post, path = "/api/v1/jury/challenges/{id}/rubrics/copies", tag = "jury", params(("id" = Uuid, Path)), request_body = CopyBody, responses((status = CREATED, body = SavedBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody)))]
async fn copy_rubric(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<ChallengeId>,
    Body(body): Body<CopyBody>,
) -> Result<(StatusCode, Json<SavedBody>)> {
    let copy = copies::copy_rubric(&platform, &viewer, id, RubricId(body.rubric)).await?;
    Ok((StatusCode::CREATED, Json(copy.into())))
}
