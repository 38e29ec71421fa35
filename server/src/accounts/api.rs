//! JSON routes of accounts.

use super::Viewer;
use crate::error::Result;
use crate::routes::Routes;
use axum::Json;
use serde::Serialize;
use shared::permissions::Operation;
use utoipa::ToSchema;
use utoipa_axum::routes;

#[must_use]
pub fn routes() -> Routes {
    Routes::new().api(Operation::AccountManage, routes!(get_me))
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
