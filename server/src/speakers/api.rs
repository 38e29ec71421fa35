//! JSON routes of speakers: the list of the item that the room is at, asking, leading, and what was held.

use super::{lead, reading, service};
use crate::accounts::Viewer;
use crate::error::{Error, ErrorBody, Result};
use crate::meetings::{agenda, service as meetings};
use crate::platform::Platform;
use crate::preparation::{hidden_from, sees_inside};
use crate::routes::{Body, Routes};
use axum::Json;
use axum::extract::{Path, State};
use serde::{Deserialize, Serialize};
use shared::ids::{AccountId, AgendaItemId, MeetingId, SpeechId};
use shared::meetings::AgendaItemState;
use shared::permissions::Operation;
use shared::speakers::{LeadAct, SpeechKind};
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .api(Operation::PublicRead, routes!(get_speakers))
        .api(Operation::PublicRead, routes!(list_speeches))
        .api(Operation::SpeechAsk, routes!(ask_to_speak))
        .api(Operation::SpeechAsk, routes!(take_off_list))
        .api(Operation::SpeakersLead, routes!(add_speaker))
        .api(Operation::SpeakersLead, routes!(lead_speakers))
}

/// The list of speakers of the item that the room is at.
#[derive(Serialize, ToSchema)]
struct SpeakerList {
    /// None while no item is called; then everything else is empty.
    item: Option<Uuid>,
    is_closed: bool,
    /// Has the floor.
    now: Option<SpeakerBody>,
    /// Goes on after the point of order.
    interrupted: Option<SpeakerBody>,
    /// In their order.
    waiting: Vec<SpeakerBody>,
    /// The time of the server, in milliseconds since 1970.
    server_time: i64,
}

#[derive(Serialize, ToSchema)]
struct SpeakerBody {
    speech: Uuid,
    name: String,
    /// `for`, `against`, `question`, `point_of_order` or `reply`.
    kind: &'static str,
    state: &'static str,
    /// Milliseconds spoken before the clock began to run again.
    spent: i64,
    /// Since when it runs; none while it stands still.
    since: Option<i64>,
    /// In seconds; 0 for as long as one likes.
    limit: u32,
}

/// A speech that was held.
#[derive(Serialize, ToSchema)]
struct HeldSpeech {
    item: Uuid,
    name: String,
    kind: &'static str,
    seconds: u32,
}

/// A wish to speak.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct AskToSpeak {
    /// The item that the room is at.
    item: Uuid,
    /// `for`, `against`, `question`, `point_of_order` or `reply`.
    kind: String,
}

/// A wish that is taken back.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct TakeOff {
    item: Uuid,
    speech: Uuid,
}

/// A member who is present or a guest, put on the list by those who lead.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct AddSpeaker {
    item: Uuid,
    person: Uuid,
    kind: String,
}

/// An act of those who lead.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct LeadSpeakers {
    item: Uuid,
    /// `next`, `start`, `pause`, `resume`, `end`, `up`, `down`, `remove`, `by_rules`, `close`, `open` or `undo`.
    act: String,
    /// Of somebody who waits: for `start`, `up`, `down` and `remove`.
    speech: Option<Uuid>,
}

/// The speech that was put on the list.
#[derive(Serialize, ToSchema)]
struct SpeechBody {
    speech: Uuid,
}

fn kind_of(raw: &str) -> Result<SpeechKind> {
    SpeechKind::parse(raw).map_err(|code| Error::field("kind", code))
}

/// Who speaks and who waits.
#[utoipa::path(get, path = "/api/v1/meetings/{id}/speakers", tag = "speakers", params(("id" = Uuid, Path)), responses((status = OK, body = SpeakerList), (status = 404, body = ErrorBody)))]
async fn get_speakers(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<MeetingId>,
) -> Result<Json<SpeakerList>> {
    let meeting = meetings::get(&platform, id).await?;
    let db = platform.db.read();
    let inside = sees_inside(db, &viewer, &meeting).await?;
    let items = agenda::seen(agenda::of_meeting(db, id).await?, inside);
    let current = items.iter().find(|item| item.state == AgendaItemState::Current);
    let list = match current {
        Some(item) => Some(reading::list(&platform, &meeting, item).await?),
        None => None,
    };
    let speaker = |one: reading::Speaker| SpeakerBody {
        speech: one.speech.0,
        name: one.name,
        kind: one.kind.as_str(),
        state: one.state.as_str(),
        spent: one.clock.spent,
        since: one.clock.since.map(|since| since.0),
        limit: one.clock.limit,
    };
    let server_time = platform.clock.now().0;
    Ok(Json(match list {
        Some(list) => SpeakerList {
            item: Some(list.item.0),
            is_closed: list.is_closed,
            now: list.now.map(speaker),
            interrupted: list.interrupted.map(speaker),
            waiting: list.waiting.into_iter().map(speaker).collect(),
            server_time,
        },
        None => SpeakerList {
            item: None,
            is_closed: false,
            now: None,
            interrupted: None,
            waiting: Vec::new(),
            server_time,
        },
    }))
}

/// The speeches that were held, in their order.
#[utoipa::path(get, path = "/api/v1/meetings/{id}/speeches", tag = "speakers", params(("id" = Uuid, Path)), responses((status = OK, body = [HeldSpeech]), (status = 404, body = ErrorBody)))]
async fn list_speeches(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<MeetingId>,
) -> Result<Json<Vec<HeldSpeech>>> {
    let meeting = meetings::get(&platform, id).await?;
    let hidden = hidden_from(platform.db.read(), &viewer, &meeting).await?;
    let mut held = reading::held(&platform, &meeting).await?;
    held.retain(|one| !hidden.contains(&one.item));
    let speech = |one: reading::Held| HeldSpeech {
        item: one.item.0,
        name: one.name,
        kind: one.kind.as_str(),
        seconds: one.seconds,
    };
    Ok(Json(held.into_iter().map(speech).collect()))
}

/// Puts oneself on the list.
#[utoipa::path(post, path = "/api/v1/meetings/{id}/speakers", tag = "speakers", params(("id" = Uuid, Path)), request_body = AskToSpeak,
    responses((status = OK, body = SpeechBody), (status = 403, body = ErrorBody), (status = 409, body = ErrorBody)))]
async fn ask_to_speak(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<MeetingId>,
    Body(body): Body<AskToSpeak>,
) -> Result<Json<SpeechBody>> {
    let kind = kind_of(&body.kind)?;
    let speech = service::ask(&platform, &viewer, id, AgendaItemId(body.item), kind).await?;
    Ok(Json(SpeechBody { speech: speech.0 }))
}

/// Takes one's own wish off the list.
#[utoipa::path(post, path = "/api/v1/meetings/{id}/speakers/off", tag = "speakers", params(("id" = Uuid, Path)), request_body = TakeOff,
    responses((status = OK), (status = 403, body = ErrorBody), (status = 409, body = ErrorBody)))]
async fn take_off_list(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<MeetingId>,
    Body(body): Body<TakeOff>,
) -> Result<()> {
    let (item, speech) = (AgendaItemId(body.item), SpeechId(body.speech));
    service::take_off(&platform, &viewer, id, item, speech).await
}

/// Puts somebody else on the list.
#[utoipa::path(post, path = "/api/v1/meetings/{id}/speakers/add", tag = "speakers", params(("id" = Uuid, Path)), request_body = AddSpeaker,
    responses((status = OK, body = SpeechBody), (status = 403, body = ErrorBody), (status = 409, body = ErrorBody)))]
async fn add_speaker(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<MeetingId>,
    Body(body): Body<AddSpeaker>,
) -> Result<Json<SpeechBody>> {
    let kind = kind_of(&body.kind)?;
    let (item, person) = (AgendaItemId(body.item), AccountId(body.person));
    let speech = lead::add(&platform, &viewer, id, item, person, kind).await?;
    Ok(Json(SpeechBody { speech: speech.0 }))
}

/// Gives the floor, moves, closes, takes back.
#[utoipa::path(post, path = "/api/v1/meetings/{id}/speakers/acts", tag = "speakers", params(("id" = Uuid, Path)), request_body = LeadSpeakers,
    responses((status = OK), (status = 403, body = ErrorBody), (status = 409, body = ErrorBody)))]
async fn lead_speakers(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<MeetingId>,
    Body(body): Body<LeadSpeakers>,
) -> Result<()> {
    let act = LeadAct::parse(&body.act).map_err(|code| Error::field("act", code))?;
    let speech = body.speech.map(SpeechId);
    lead::lead(&platform, &viewer, id, AgendaItemId(body.item), act, speech).await
}
