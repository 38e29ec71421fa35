//! JSON routes of agendas and of answers to invitations.

use super::agenda::{self, Line};
use super::replies::{self, Hand};
use super::{arrangements, invitations};
use crate::accounts::Viewer;
use crate::error::{Error, ErrorBody, Result};
use crate::meetings::{agenda as items, service};
use crate::platform::Platform;
use crate::routes::{Body, Routes, id};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::{AgendaItemId, MeetingId};
use shared::permissions::Operation;
use shared::preparation::order::{Drop, Side, Step};
use shared::preparation::replies::Reply;
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .api(Operation::PublicRead, routes!(get_agenda))
        .api(Operation::MeetingManage, routes!(move_agenda_item))
        .api(Operation::MeetingManage, routes!(get_replies))
        .api(Operation::MeetingReply, routes!(reply_to_meeting))
}

/// A paper of a meeting.
#[derive(Serialize, ToSchema)]
struct PaperBody {
    id: Uuid,
    title: String,
    /// A file of this platform, or a link.
    url: String,
    internal: bool,
}

/// An item with its number, its time and its papers.
#[derive(Serialize, ToSchema)]
struct AgendaLine {
    id: Uuid,
    /// As `3`, or `3.1` for a part.
    number: String,
    /// The item that it is a part of.
    #[serde(skip_serializing_if = "Option::is_none")]
    parent: Option<Uuid>,
    kind: &'static str,
    title: String,
    /// When it begins, in milliseconds since 1970, where durations are planned.
    #[serde(skip_serializing_if = "Option::is_none")]
    begins_at: Option<i64>,
    minutes: i32,
    presenter: String,
    notes: String,
    internal: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    motion: Option<Uuid>,
    state: &'static str,
    papers: Vec<PaperBody>,
}

/// The agenda of a meeting, as far as one may see it.
#[derive(Serialize, ToSchema)]
struct AgendaBody {
    meeting: Uuid,
    starts_at: i64,
    /// Minutes planned for the meeting, and for all items.
    meeting_minutes: i32,
    agenda_minutes: i32,
    items: Vec<AgendaLine>,
    papers: Vec<PaperBody>,
}

impl From<super::entity::document::Model> for PaperBody {
    fn from(row: super::entity::document::Model) -> Self {
        Self {
            id: row.id.0,
            url: row.address(),
            title: row.title,
            internal: row.internal,
        }
    }
}

impl From<Line> for AgendaLine {
    fn from(line: Line) -> Self {
        let Line {
            item,
            number,
            begins,
            papers,
        } = line;
        Self {
            id: item.id.0,
            number: number.to_string(),
            parent: item.parent_id.map(|id| id.0),
            kind: item.kind.as_str(),
            title: item.title,
            begins_at: begins.map(|at| at.0),
            minutes: item.minutes,
            presenter: item.presenter,
            notes: item.notes,
            internal: item.internal,
            motion: item.motion_id.map(|id| id.0),
            state: item.state.as_str(),
            papers: papers.into_iter().map(PaperBody::from).collect(),
        }
    }
}

/// The agenda of a meeting with times and papers. What is internal is seen by its body only.
#[utoipa::path(get, path = "/api/v1/meetings/{id}/agenda", tag = "meetings", params(("id" = String, Path, description = "The meeting's id")), responses((status = OK, body = AgendaBody), (status = 404, body = ErrorBody)))]
async fn get_agenda(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(meeting): Path<String>,
) -> Result<Json<AgendaBody>> {
    let meeting = service::get(&platform, id(&meeting)?).await?;
    let found = agenda::read(&platform, &viewer, &meeting).await?;
    let arranged = arrangements::of(platform.db.read(), meeting.id).await?;
    Ok(Json(AgendaBody {
        meeting: meeting.id.0,
        starts_at: meeting.starts_at.0,
        meeting_minutes: arranged.minutes,
        agenda_minutes: found.minutes,
        items: found.lines.into_iter().map(AgendaLine::from).collect(),
        papers: found.papers.into_iter().map(PaperBody::from).collect(),
    }))
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct MoveBody {
    item: Uuid,
    /// `up`, `down`, `under` (the item before it) or `out`; or else `side` and `target`.
    step: Option<String>,
    /// `before`, `after` or `under`.
    side: Option<String>,
    target: Option<Uuid>,
}

/// Move an item of an agenda, with its parts.
#[utoipa::path(post, path = "/api/v1/meetings/{id}/agenda/moves", tag = "meetings", params(("id" = String, Path, description = "The meeting's id")), request_body = MoveBody, responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn move_agenda_item(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(meeting): Path<String>,
    Body(body): Body<MoveBody>,
) -> Result<StatusCode> {
    let meeting: MeetingId = id(&meeting)?;
    let item = AgendaItemId(body.item);
    agenda::item(&platform, &viewer, meeting, item).await?;
    let mut errors = FieldErrors::default();
    match (body.step, body.side, body.target) {
        (Some(step), None, None) => {
            let step = errors.take("step", Step::parse(&step));
            let step = errors.finish(step)?;
            items::place(&platform, &viewer, item, |slots| step.to(slots, item)).await?;
        }
        (None, Some(side), Some(target)) => {
            let side = errors.take("side", Side::parse(&side));
            let drop = Drop {
                side: errors.finish(side)?,
                target: AgendaItemId(target),
            };
            items::place(&platform, &viewer, item, |slots| drop.to(slots, item)).await?;
        }
        _ => return Err(Error::field("step", FieldCode::Required)),
    }
    Ok(StatusCode::NO_CONTENT)
}

/// What the answers to an invitation add up to.
#[derive(Serialize, ToSchema)]
struct RepliesBody {
    /// Members who were invited, and of them who come and who do not.
    invited: u32,
    yes: u32,
    no: u32,
    /// Substitutes who are called, and of them who come.
    called: u32,
    standing_in: u32,
    /// Seats that will be filled, of how many.
    expected: u32,
    mandates: u32,
    /// Seats that the quorum asks for, if one does.
    #[serde(skip_serializing_if = "Option::is_none")]
    needed: Option<u32>,
}

/// Who comes to a meeting, in numbers.
#[utoipa::path(get, path = "/api/v1/meetings/{id}/replies", tag = "meetings", params(("id" = String, Path, description = "The meeting's id")), responses((status = OK, body = RepliesBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn get_replies(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(meeting): Path<String>,
) -> Result<Json<RepliesBody>> {
    let meeting = service::get(&platform, id(&meeting)?).await?;
    let found = invitations::summary(&platform, &viewer, &meeting).await?;
    Ok(Json(RepliesBody {
        invited: found.invited,
        yes: found.yes,
        no: found.no,
        called: found.called,
        standing_in: found.standing_in,
        expected: found.forecast.expected,
        mandates: found.forecast.mandates,
        needed: found.forecast.needed,
    }))
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ReplyBody {
    /// `yes`, `no`, or `substitute` for a member who has one.
    reply: String,
}

/// Answer one's own invitation to a meeting.
#[utoipa::path(put, path = "/api/v1/meetings/{id}/reply", tag = "meetings", params(("id" = String, Path, description = "The meeting's id")), request_body = ReplyBody, responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn reply_to_meeting(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(meeting): Path<String>,
    Body(body): Body<ReplyBody>,
) -> Result<StatusCode> {
    viewer.person()?;
    let meeting = id(&meeting)?;
    let mut errors = FieldErrors::default();
    let reply = errors.take("reply", Reply::parse(&body.reply));
    let reply = errors.finish(reply)?;
    replies::reply(&platform, &Hand::Own(viewer, meeting), reply).await?;
    Ok(StatusCode::NO_CONTENT)
}
