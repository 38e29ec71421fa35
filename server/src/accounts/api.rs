//! JSON routes of accounts.

use super::session::{self, Which};
use super::{Viewer, personal};
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::routes::Routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use serde::Serialize;
use shared::ids::SessionId;
use shared::permissions::Operation;
use utoipa::ToSchema;
use utoipa_axum::routes;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .api(Operation::AccountManage, routes!(get_me))
        .api(Operation::AccountManage, routes!(export_me))
        .api(Operation::AccountManage, routes!(list_my_sessions))
        .api(Operation::AccountManage, routes!(delete_my_session))
}

/// The person who asks.
#[derive(Serialize, ToSchema)]
struct Me {
    id: uuid::Uuid,
    pseudonym: String,
    /// Roles with their scope kind, as `mentor` in `team`.
    roles: Vec<MyRole>,
}

#[derive(Serialize, ToSchema)]
struct MyRole {
    role: &'static str,
    scope: &'static str,
    scope_id: uuid::Uuid,
}

/// Who I am and which roles I hold now.
#[utoipa::path(get, path = "/api/v1/me", tag = "accounts", responses((status = OK, body = Me), (status = 401, body = crate::error::ErrorBody)))]
async fn get_me(viewer: Viewer) -> Result<Json<Me>> {
    let person = viewer.person()?;
    let roles = person
        .grants
        .iter()
        .map(|grant| {
            let (scope, scope_id) = grant.scope.to_columns();
            MyRole {
                role: grant.role.as_str(),
                scope,
                scope_id,
            }
        })
        .collect();
    Ok(Json(Me {
        id: person.id.0,
        pseudonym: person.pseudonym.clone(),
        roles,
    }))
}

/// Everything that is stored about me, as a file: every table with a column that names me, without secrets.
#[utoipa::path(get, path = "/api/v1/me/export", tag = "accounts", responses((status = OK, body = serde_json::Value), (status = 401, body = crate::error::ErrorBody)))]
async fn export_me(State(platform): State<Platform>, viewer: Viewer) -> Result<impl IntoResponse> {
    let everything = personal::export(&platform, &viewer).await?;
    let file = [(
        header::CONTENT_DISPOSITION,
        "attachment; filename=\"inquiry-lab-my-data.json\"",
    )];
    Ok((file, Json(everything)))
}

/// One of my log-ins.
#[derive(Serialize, ToSchema)]
struct MySession {
    id: uuid::Uuid,
    /// Milliseconds since 1970.
    begun_at: i64,
    /// Milliseconds since 1970; to ten minutes.
    last_used_at: i64,
    /// The session of this request.
    is_this: bool,
}

/// Where I am logged in, newest first.
#[utoipa::path(get, path = "/api/v1/me/sessions", tag = "accounts", responses((status = OK, body = Vec<MySession>), (status = 401, body = crate::error::ErrorBody)))]
async fn list_my_sessions(State(platform): State<Platform>, viewer: Viewer) -> Result<Json<Vec<MySession>>> {
    let person = viewer.person()?;
    let rows = session::list(&platform, person.id).await?;
    let sessions = rows.into_iter().map(|row| MySession {
        id: row.id.0,
        begun_at: row.created_at.0,
        last_used_at: row.rotated_at.0,
        is_this: Some(row.id) == person.session,
    });
    Ok(Json(sessions.collect()))
}

/// End one of my log-ins.
#[utoipa::path(delete, path = "/api/v1/me/sessions/{id}", tag = "accounts", params(("id" = uuid::Uuid, Path, description = "Of `list_my_sessions`")),
    responses((status = NO_CONTENT), (status = 401, body = crate::error::ErrorBody), (status = 404, body = crate::error::ErrorBody)))]
async fn delete_my_session(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<SessionId>,
) -> Result<StatusCode> {
    let person = viewer.person()?;
    match session::end(&platform, person.id, Which::One(id)).await? {
        0 => Err(Error::NotFound),
        _ => Ok(StatusCode::NO_CONTENT),
    }
}
