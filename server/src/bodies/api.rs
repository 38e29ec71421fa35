//! JSON routes of bodies: what they are, by which rules they decide, who leads them, who sits in them.

mod people;

use super::entity::body::Model;
use super::{rules, service, standing};
use crate::error::Result;
use crate::platform::Platform;
use crate::routes::Routes;
use axum::Json;
use axum::extract::{Path, Query, State};
use serde::{Deserialize, Serialize};
use shared::fields::FieldCode;
use shared::ids::BodyId;
use shared::languages::Language;
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
        .api(Operation::PublicRead, routes!(get_numbers))
        .api(Operation::PublicRead, routes!(list_rules))
        .merge(people::routes())
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
    description: String,
    contact: String,
    /// The language of the texts.
    language: &'static str,
    /// What the body speaks.
    languages: Vec<&'static str>,
    /// The rules that each new poll begins with.
    #[schema(value_type = Object)]
    rules: shared::polls::PollRules,
    /// The last day of a body that was closed, as `2026-11-22`.
    closed: Option<String>,
    closed_reason: Option<String>,
}

impl From<Model> for Body {
    fn from(row: Model) -> Self {
        Self {
            id: row.id.0,
            parent: row.parent_id.map(|id| id.0),
            rules: row.rules(),
            languages: row.languages.iter().map(Language::as_str).collect(),
            name: row.name,
            slug: row.slug.to_string(),
            place: row.place,
            level: row.level.as_str(),
            competence: row.competence,
            description: row.description,
            contact: row.contact,
            language: row.language.as_str(),
            closed: row.closed_day.map(|day| day.to_string()),
            closed_reason: row.closed_reason,
        }
    }
}

/// How many mandates a body has on a day.
#[derive(Serialize, ToSchema)]
struct NumbersBody {
    day: String,
    mandates: u32,
    /// None where the body does not number its seats.
    seats: u32,
    vacant: u32,
    /// Mandates that must be present, where the rules of that day ask for it.
    quorum: Option<u32>,
}

/// Rules that hold from a day on.
#[derive(Serialize, ToSchema)]
struct BodyRulesBody {
    id: Uuid,
    /// First day, as `2026-11-22`.
    from: String,
    #[schema(value_type = Object)]
    rules: shared::polls::PollRules,
    /// Where they were decided.
    note: String,
}

/// A day that is asked for.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct DayQuery {
    /// As `2026-03-03`; today without it.
    day: Option<String>,
}

/// The day of a query; today without one.
fn day_of(platform: &Platform, raw: Option<&str>) -> Result<Day> {
    match raw {
        None | Some("") => Ok(Day::of(platform.clock.now())),
        Some(raw) => Day::parse(raw).map_err(|code: FieldCode| crate::Error::field("day", code)),
    }
}

/// Every body, also those that were closed.
#[utoipa::path(get, path = "/api/v1/bodies", tag = "bodies", responses((status = OK, body = [Body])))]
async fn list_bodies(State(platform): State<Platform>) -> Result<Json<Vec<Body>>> {
    let all = service::list_all(&platform).await?;
    Ok(Json(all.into_iter().map(Body::from).collect()))
}

/// One body.
#[utoipa::path(get, path = "/api/v1/bodies/{id}", tag = "bodies", params(("id" = Uuid, Path)), responses((status = OK, body = Body), (status = 404, body = crate::error::ErrorBody)))]
async fn get_body(State(platform): State<Platform>, Path(id): Path<BodyId>) -> Result<Json<Body>> {
    Ok(Json(service::get(&platform, id).await?.into()))
}

/// How many mandates a body has on a day, and how many must be present.
#[utoipa::path(get, path = "/api/v1/bodies/{id}/numbers", tag = "bodies", params(("id" = Uuid, Path), DayQuery), responses((status = OK, body = NumbersBody), (status = 404, body = crate::error::ErrorBody), (status = 422, body = crate::error::ErrorBody)))]
async fn get_numbers(
    State(platform): State<Platform>,
    Path(id): Path<BodyId>,
    Query(query): Query<DayQuery>,
) -> Result<Json<NumbersBody>> {
    let day = day_of(&platform, query.day.as_deref())?;
    let body = service::get(&platform, id).await?;
    let numbers = standing::numbers(&platform, &body, day).await?;
    Ok(Json(NumbersBody {
        day: day.to_string(),
        mandates: numbers.mandates,
        seats: numbers.seats,
        vacant: numbers.vacant,
        quorum: numbers.quorum,
    }))
}

/// The rules of a body, the latest first, 20 at most.
#[utoipa::path(get, path = "/api/v1/bodies/{id}/rules", tag = "bodies", params(("id" = Uuid, Path)), responses((status = OK, body = [BodyRulesBody]), (status = 404, body = crate::error::ErrorBody)))]
async fn list_rules(State(platform): State<Platform>, Path(id): Path<BodyId>) -> Result<Json<Vec<BodyRulesBody>>> {
    service::get(&platform, id).await?;
    let (rows, _) = rules::versions(&platform, id, None).await?;
    let body = |row: rules::Version| BodyRulesBody {
        id: row.id.0,
        from: row.from.to_string(),
        rules: row.rules,
        note: row.note,
    };
    Ok(Json(rows.into_iter().map(body).collect()))
}
