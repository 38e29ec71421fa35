//! JSON routes of bodies.

use super::entity::body::Model;
use super::{members, service};
use crate::error::Result;
use crate::platform::Platform;
use crate::routes::Routes;
use axum::Json;
use axum::extract::{Path, Query, State};
use serde::{Deserialize, Serialize};
use shared::ids::{BodyId, MandateId};
use shared::permissions::Operation;
use shared::time::Day;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::routes;
use uuid::Uuid;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .api(Operation::PublicRead, routes!(list_bodies))
        .api(Operation::PublicRead, routes!(get_body))
        .api(Operation::PublicRead, routes!(list_members))
}

/// An advisory body.
#[derive(Serialize, ToSchema)]
struct Body {
    id: Uuid,
    parent: Option<Uuid>,
    name: String,
    slug: String,
    place: String,
    level: &'static str,
    competence: String,
    language: &'static str,
    /// The rules that each new poll begins with.
    #[schema(value_type = Object)]
    rules: shared::polls::PollRules,
}

impl From<Model> for Body {
    fn from(row: Model) -> Self {
        Self {
            id: row.id.0,
            parent: row.parent_id.map(|id| id.0),
            rules: row.rules(),
            name: row.name,
            slug: row.slug.to_string(),
            place: row.place,
            level: row.level.as_str(),
            competence: row.competence,
            language: row.language.as_str(),
        }
    }
}

/// A seat that is held today.
#[derive(Serialize, ToSchema)]
struct MemberBody {
    mandate: Uuid,
    /// The public name, or the pseudonym.
    name: String,
    origin: &'static str,
    /// First day, as `2026-11-22`.
    from: String,
    /// Last day, if it is known.
    until: Option<String>,
}

/// Where a page of members begins.
#[derive(Deserialize, IntoParams)]
struct MembersQuery {
    /// The last mandate of the page before.
    after: Option<Uuid>,
}

/// Every body.
#[utoipa::path(get, path = "/api/v1/bodies", tag = "bodies", responses((status = OK, body = [Body])))]
async fn list_bodies(State(platform): State<Platform>) -> Result<Json<Vec<Body>>> {
    Ok(Json(
        service::list(&platform).await?.into_iter().map(Body::from).collect(),
    ))
}

/// One body.
#[utoipa::path(get, path = "/api/v1/bodies/{id}", tag = "bodies", params(("id" = Uuid, Path)), responses((status = OK, body = Body), (status = 404, body = crate::error::ErrorBody)))]
async fn get_body(State(platform): State<Platform>, Path(id): Path<BodyId>) -> Result<Json<Body>> {
    Ok(Json(service::get(&platform, id).await?.into()))
}

/// The members of today, 50 a page.
#[utoipa::path(get, path = "/api/v1/bodies/{id}/members", tag = "bodies", params(("id" = Uuid, Path), MembersQuery), responses((status = OK, body = [MemberBody])))]
async fn list_members(
    State(platform): State<Platform>,
    Path(id): Path<BodyId>,
    Query(query): Query<MembersQuery>,
) -> Result<Json<Vec<MemberBody>>> {
    let today = Day::of(platform.clock.now());
    let (rows, _) = members::list(&platform, id, Some(today), query.after.map(MandateId)).await?;
    let member = |row: members::Member| MemberBody {
        mandate: row.mandate.0,
        name: row.name,
        origin: row.origin.as_str(),
        from: row.term.from.to_string(),
        until: row.term.until.map(|day| day.to_string()),
    };
    Ok(Json(rows.into_iter().map(member).collect()))
}
