//! The jury's meeting: its agenda, its items, its protocol, and the acts of those who take part.

mod acts;
mod bodies;

use crate::accounts::Viewer;
use crate::error::{ErrorBody, Result};
use crate::jury::deliberation::agenda::get_agenda;
use crate::jury::deliberation::item::get_item;
use crate::jury::deliberation::live;
use crate::jury::deliberation::protocol::get_protocol;
use crate::platform::Platform;
use crate::routes::Routes;
use axum::Json;
use axum::extract::{Path, Query, State};
use bodies::{LineBody, ProposedBody, RecordedBody, RemarkBody, SeatBody, WhoBody};
use serde::{Deserialize, Serialize};
use shared::ids::{RemarkId, RoundId, SubmissionId};
use shared::permissions::Operation;
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

pub(super) fn routes() -> Routes {
    Routes::new()
        .api(Operation::DeliberationRead, routes!(get_deliberation))
        .api(Operation::DeliberationRead, routes!(get_deliberation_item))
        .api(Operation::DeliberationRead, routes!(get_deliberation_protocol))
        .socket(Operation::DeliberationRead, routes!(live::watch_deliberation))
        .merge(acts::routes())
}

/// A meeting and its agenda.
#[derive(Serialize, ToSchema)]
struct AgendaBody {
    /// Of the round: `closed`, `published`.
    state: &'static str,
    /// Whether the meeting has begun.
    begun: bool,
    /// `rank`, `line`, `spread`.
    order: Option<&'static str>,
    places: Option<u32>,
    leads: bool,
    /// The submission that the jury is at.
    current: Option<Uuid>,
    jurors: Vec<SeatBody>,
    /// Others who are here now.
    guests: Vec<WhoBody>,
    items: Vec<LineBody>,
    decided: u32,
    all: u32,
    /// Where the next page begins, if there is one.
    after: Option<Uuid>,
}

#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
struct AgendaQuery {
    /// The last submission of the page before.
    after: Option<Uuid>,
}

/// The agenda of a jury's meeting, and who is there.
#[utoipa::path(get, path = "/api/v1/jury/rounds/{id}/deliberation", tag = "jury", params(("id" = Uuid, Path), AgendaQuery), responses((status = OK, body = AgendaBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn get_deliberation(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
    Query(query): Query<AgendaQuery>,
) -> Result<Json<AgendaBody>> {
    let agenda = get_agenda(&platform, &viewer, id, query.after.map(SubmissionId)).await?;
    let meeting = agenda.hall.meeting.as_ref();
    Ok(Json(AgendaBody {
        state: agenda.hall.state.as_str(),
        begun: meeting.is_some(),
        order: meeting.map(|meeting| meeting.agenda_order.as_str()),
        places: meeting.and_then(|meeting| meeting.places()),
        leads: agenda.hall.leads,
        current: agenda.hall.current().map(|id| id.0),
        jurors: agenda.seats.into_iter().map(SeatBody::from).collect(),
        guests: agenda.guests.into_iter().map(WhoBody::from).collect(),
        items: agenda.lines.into_iter().map(LineBody::from).collect(),
        decided: agenda.progress.0,
        all: agenda.progress.1,
        after: agenda.after.map(|id| id.0),
    }))
}

/// An item with what is said about it; empty for those who step out or owe a review.
#[derive(Serialize, ToSchema)]
struct ItemBody {
    item: LineBody,
    reason: Option<String>,
    notes: Vec<String>,
    remarks: Vec<RemarkBody>,
    /// Ask for those before this one, where there are earlier ones.
    earlier: Option<Uuid>,
    proposed: Vec<ProposedBody>,
    records: Vec<RecordedBody>,
}

#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
struct ItemQuery {
    /// Remarks before this one.
    before: Option<Uuid>,
}

/// One item of a jury's meeting.
#[utoipa::path(get, path = "/api/v1/jury/rounds/{id}/deliberation/submissions/{submission}", tag = "jury", params(("id" = Uuid, Path), ("submission" = Uuid, Path), ItemQuery), responses((status = OK, body = ItemBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn get_deliberation_item(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path((id, submission)): Path<(RoundId, SubmissionId)>,
    Query(query): Query<ItemQuery>,
) -> Result<Json<ItemBody>> {
    let item = get_item(&platform, &viewer, id, submission, query.before.map(RemarkId)).await?;
    let mut body = ItemBody {
        item: item.line.into(),
        reason: None,
        notes: Vec::new(),
        remarks: Vec::new(),
        earlier: None,
        proposed: Vec::new(),
        records: Vec::new(),
    };
    if let Some(talk) = item.talk {
        body.reason = Some(talk.reason);
        body.notes = talk.notes.into_iter().map(|note| note.text).collect();
        body.earlier = talk.earlier.map(|id| id.0);
        body.records = talk.records.into_iter().map(RecordedBody::from).collect();
        body.remarks = talk.remarks.into_iter().map(RemarkBody::from).collect();
        body.proposed = talk.proposed.into_iter().map(ProposedBody::from).collect();
    }
    Ok(Json(body))
}

/// What the protocol says of one submission.
#[derive(Serialize, ToSchema)]
struct ProtocolEntryBody {
    submission: Uuid,
    number: String,
    title: String,
    decision: Option<&'static str>,
    reason: String,
    records: Vec<RecordedBody>,
}

/// The protocol of a meeting, without what the one who asks does not hear.
#[derive(Serialize, ToSchema)]
struct ProtocolBody {
    /// Milliseconds since 1970.
    started_at: i64,
    chair: Option<WhoBody>,
    entries: Vec<ProtocolEntryBody>,
    /// How many there are besides.
    unheard: usize,
}

/// The protocol of a jury's meeting.
#[utoipa::path(get, path = "/api/v1/jury/rounds/{id}/deliberation/protocol", tag = "jury", params(("id" = Uuid, Path)), responses((status = OK, body = ProtocolBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn get_deliberation_protocol(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
) -> Result<Json<ProtocolBody>> {
    let protocol = get_protocol(&platform, &viewer, id).await?;
    let entries = protocol.entries.into_iter().map(|entry| ProtocolEntryBody {
        submission: entry.subject.submission.0,
        number: entry.subject.number.to_string(),
        title: entry.subject.title,
        decision: entry.decision.map(|kind| kind.as_str()),
        reason: entry.reason,
        records: entry.records.into_iter().map(RecordedBody::from).collect(),
    });
    Ok(Json(ProtocolBody {
        started_at: protocol.started_at.0,
        chair: protocol.chair.map(WhoBody::from),
        entries: entries.collect(),
        unheard: protocol.unheard.len(),
    }))
}
