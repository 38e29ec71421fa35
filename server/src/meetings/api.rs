//! JSON routes of meetings, and the socket of the live page.

use super::{agenda, attendance, live, service};
use crate::accounts::Viewer;
use crate::bodies::service as bodies;
use crate::error::Result;
use crate::platform::Platform;
use crate::polls::reading;
use crate::preparation::{arrangements, sees_inside};
use crate::routes::Routes;
use axum::Json;
use axum::extract::{Path, Query, State};
use serde::{Deserialize, Serialize};
use shared::ids::{BodyId, MeetingId};
use shared::permissions::Operation;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::routes;
use uuid::Uuid;

/// Meetings on one page.
const PAGE: u64 = 50;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .api(Operation::PublicRead, routes!(list_meetings))
        .api(Operation::PublicRead, routes!(get_meeting))
        .socket(Operation::MeetingWatch, routes!(live::watch))
}

/// A meeting in a list.
#[derive(Serialize, ToSchema)]
struct MeetingSummary {
    id: Uuid,
    title: String,
    /// Milliseconds since 1970.
    starts_at: i64,
    state: &'static str,
}

/// Meetings of a body.
#[derive(Serialize, ToSchema)]
struct MeetingsBody {
    meetings: Vec<MeetingSummary>,
    /// Give it as `after` to get the next page.
    next: Option<Uuid>,
}

/// Which meetings are asked for.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct MeetingsQuery {
    /// The last meeting of the page before.
    after: Option<Uuid>,
}

/// A meeting with its agenda. The attendance code is not in it.
#[derive(Serialize, ToSchema)]
struct MeetingDetails {
    id: Uuid,
    body: Uuid,
    title: String,
    starts_at: i64,
    place: String,
    /// Where one joins from afar; seen by the body only, unless it is public.
    link: Option<String>,
    languages: String,
    state: &'static str,
    /// Mandates filled by somebody who is there.
    present: u32,
    /// Mandates that hold on the day of the meeting.
    mandates: u32,
    agenda: Vec<AgendaItem>,
    polls: Vec<Uuid>,
}

#[derive(Serialize, ToSchema)]
struct AgendaItem {
    id: Uuid,
    kind: &'static str,
    title: String,
    motion: Option<Uuid>,
    minutes: i32,
    state: &'static str,
}

/// The meetings of a body, latest first, 50 a page.
#[utoipa::path(get, path = "/api/v1/bodies/{id}/meetings", tag = "meetings", params(("id" = Uuid, Path), MeetingsQuery), responses((status = OK, body = MeetingsBody), (status = 404, body = crate::error::ErrorBody)))]
async fn list_meetings(
    State(platform): State<Platform>,
    Path(id): Path<BodyId>,
    Query(query): Query<MeetingsQuery>,
) -> Result<Json<MeetingsBody>> {
    bodies::get(&platform, id).await?;
    let last = match query.after {
        Some(after) => {
            let last = service::get(&platform, MeetingId(after)).await?;
            Some((last.starts_at, last.id))
        }
        None => None,
    };
    let mut rows = service::list(&platform, id, last, PAGE + 1).await?;
    let more = rows.len() as u64 > PAGE;
    rows.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let next = rows.last().filter(|_| more).map(|row| row.id.0);
    let summary = |row: super::entity::meeting::Model| MeetingSummary {
        id: row.id.0,
        title: row.title,
        starts_at: row.starts_at.0,
        state: row.state.as_str(),
    };
    let meetings = rows.into_iter().map(summary).collect();
    Ok(Json(MeetingsBody { meetings, next }))
}

/// One meeting, with the items that one may see.
#[utoipa::path(get, path = "/api/v1/meetings/{id}", tag = "meetings", params(("id" = Uuid, Path)), responses((status = OK, body = MeetingDetails), (status = 404, body = crate::error::ErrorBody)))]
async fn get_meeting(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<MeetingId>,
) -> Result<Json<MeetingDetails>> {
    let row = service::get(&platform, id).await?;
    let presence = attendance::presence(&platform, &row).await?;
    let db = platform.db.read();
    let inside = sees_inside(db, &viewer, &row).await?;
    let shows_link = inside || arrangements::of(db, id).await?.link_is_public;
    let items = agenda::seen(agenda::of_meeting(db, id).await?, inside);
    let polls = reading::of_meeting(&platform, id, inside).await?;
    let item = |item: super::entity::item::Model| AgendaItem {
        id: item.id.0,
        kind: item.kind.as_str(),
        title: item.title,
        motion: item.motion_id.map(|id| id.0),
        minutes: item.minutes,
        state: item.state.as_str(),
    };
    Ok(Json(MeetingDetails {
        id: row.id.0,
        body: row.body_id.0,
        title: row.title,
        starts_at: row.starts_at.0,
        place: row.place,
        link: row.link.filter(|_| shows_link),
        languages: row.languages.to_string(),
        state: row.state.as_str(),
        present: presence.present,
        mandates: presence.mandates,
        agenda: items.into_iter().map(item).collect(),
        polls: polls.into_iter().map(|poll| poll.id.0).collect(),
    }))
}
