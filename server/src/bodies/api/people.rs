//! JSON routes of who leads a body and who sits in it.

use super::day_of;
use crate::bodies::members::{self, Member, PAGE, Search};
use crate::bodies::officers::{self, Held};
use crate::bodies::seats::{self, Place};
use crate::bodies::service;
use crate::error::Result;
use crate::platform::Platform;
use crate::routes::Routes;
use axum::Json;
use axum::extract::{Path, Query, State};
use serde::{Deserialize, Serialize};
use shared::bodies::Term;
use shared::ids::{BodyId, MandateId};
use shared::permissions::Operation;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::routes;
use uuid::Uuid;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .api(Operation::PublicRead, routes!(list_members))
        .api(Operation::PublicRead, routes!(list_seats))
        .api(Operation::PublicRead, routes!(list_officers))
}

/// A mandate.
#[derive(Serialize, ToSchema)]
struct MandateBody {
    mandate: Uuid,
    /// The public name, or the pseudonym.
    name: String,
    origin: &'static str,
    /// The association that sends a delegated member.
    delegated_by: Option<String>,
    /// First day, as `2026-11-22`.
    from: String,
    /// Last day, if it is known.
    until: Option<String>,
    /// The number of the seat.
    seat: Option<i32>,
    /// Whether somebody stands in on that day.
    has_substitute: bool,
    /// Whether the member was a substitute who moved up.
    moved_up: bool,
}

/// A seat of a day.
#[derive(Serialize, ToSchema)]
struct SeatHeldBody {
    id: Uuid,
    number: i32,
    /// What it is for.
    label: String,
    /// Who holds it; nobody, when it is vacant.
    holder: Option<MandateBody>,
}

/// Members of a day.
#[derive(Serialize, ToSchema)]
struct MembersBody {
    members: Vec<MandateBody>,
    /// Give it as `after` to get the next page.
    next: Option<Uuid>,
}

/// Seats of a day.
#[derive(Serialize, ToSchema)]
struct SeatsBody {
    seats: Vec<SeatHeldBody>,
    /// Give it as `after` to get the next page.
    next: Option<i32>,
}

/// Somebody who leads a body, now or later.
#[derive(Serialize, ToSchema)]
struct OfficerBody {
    officer: &'static str,
    name: String,
    from: String,
    until: Option<String>,
}

/// Which members are asked for.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct MembersQuery {
    /// Those who sit on this day, as `2026-03-03`; today without it.
    day: Option<String>,
    /// A part of the name that is shown.
    name: Option<String>,
    /// The last mandate of the page before.
    after: Option<Uuid>,
}

/// Which seats are asked for.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct SeatsQuery {
    /// Those of this day, as `2026-03-03`; today without it.
    day: Option<String>,
    /// The last number of the page before.
    after: Option<i32>,
}

fn days(term: Term) -> (String, Option<String>) {
    (term.from.to_string(), term.until.map(|day| day.to_string()))
}

fn member(row: Member) -> MandateBody {
    let (from, until) = days(row.term);
    MandateBody {
        mandate: row.mandate.0,
        name: row.name,
        origin: row.origin.as_str(),
        delegated_by: row.delegated_by,
        from,
        until,
        seat: row.seat.map(|seat| seat.number),
        has_substitute: row.has_substitute,
        moved_up: row.moved_up,
    }
}

/// The members of a day, 50 a page.
#[utoipa::path(get, path = "/api/v1/bodies/{id}/members", tag = "bodies", params(("id" = Uuid, Path), MembersQuery), responses((status = OK, body = MembersBody), (status = 404, body = crate::error::ErrorBody), (status = 422, body = crate::error::ErrorBody)))]
async fn list_members(
    State(platform): State<Platform>,
    Path(id): Path<BodyId>,
    Query(query): Query<MembersQuery>,
) -> Result<Json<MembersBody>> {
    service::get(&platform, id).await?;
    let search = Search {
        day: Some(day_of(&platform, query.day.as_deref())?),
        name: query.name.unwrap_or_default(),
        after: query.after.map(MandateId),
        limit: PAGE,
        ..Search::default()
    };
    let (rows, more) = members::find(&platform, id, &search).await?;
    Ok(Json(MembersBody {
        next: rows.last().filter(|_| more).map(|row| row.mandate.0),
        members: rows.into_iter().map(member).collect(),
    }))
}

/// The seats of a day with who holds them, 50 a page.
#[utoipa::path(get, path = "/api/v1/bodies/{id}/seats", tag = "bodies", params(("id" = Uuid, Path), SeatsQuery), responses((status = OK, body = SeatsBody), (status = 404, body = crate::error::ErrorBody), (status = 422, body = crate::error::ErrorBody)))]
async fn list_seats(
    State(platform): State<Platform>,
    Path(id): Path<BodyId>,
    Query(query): Query<SeatsQuery>,
) -> Result<Json<SeatsBody>> {
    service::get(&platform, id).await?;
    let day = day_of(&platform, query.day.as_deref())?;
    let (rows, more) = seats::list(&platform, id, day, false, query.after).await?;
    let place = |row: Place| SeatHeldBody {
        id: row.seat.id.0,
        number: row.seat.number,
        label: row.seat.label,
        holder: row.holder.map(member),
    };
    Ok(Json(SeatsBody {
        next: rows.last().filter(|_| more).map(|row| row.seat.number),
        seats: rows.into_iter().map(place).collect(),
    }))
}

/// Who leads a body, now and later; the chair first.
#[utoipa::path(get, path = "/api/v1/bodies/{id}/officers", tag = "bodies", params(("id" = Uuid, Path)), responses((status = OK, body = [OfficerBody]), (status = 404, body = crate::error::ErrorBody)))]
async fn list_officers(State(platform): State<Platform>, Path(id): Path<BodyId>) -> Result<Json<Vec<OfficerBody>>> {
    let body = service::get(&platform, id).await?;
    let officer = |held: Held| {
        let (from, until) = days(held.term);
        OfficerBody {
            officer: held.officer.as_str(),
            name: held.name,
            from,
            until,
        }
    };
    let all = officers::list(&platform, &body).await?;
    Ok(Json(all.into_iter().map(officer).collect()))
}
