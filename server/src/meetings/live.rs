//! What the room sees now, and the socket that says when to look again.

use super::attendance::{self, Presence};
use super::bells::Ring;
use super::entity::{item, meeting};
use super::{agenda, service};
use crate::accounts::Viewer;
use crate::accounts::session::SessionEvent;
use crate::bodies::{entity::body, service as bodies, standing};
use crate::error::{Error, ErrorBody, Result};
use crate::http::is_same_origin;
use crate::motions::{entity as motion, service as motions};
use crate::platform::Platform;
use crate::polls::{entity::poll, reading, sight};
use crate::preparation::arrangements;
use axum::extract::ws::rejection::WebSocketUpgradeRejection;
use axum::extract::ws::{Message, Utf8Bytes, WebSocket, WebSocketUpgrade};
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use serde_json::json;
use shared::ids::{AgendaItemId, MeetingId};
use shared::meetings::{AgendaItemState, AttendanceState};
use shared::permissions::{Object, Operation};
use shared::preparation::order::{self, Number};
use std::collections::HashMap;
use std::time::Duration;
use tokio::sync::OwnedSemaphorePermit;
use tokio::sync::broadcast::error::RecvError;

/// A page looks again at most this often, however often something changes: twice a second.
const PAUSE: Duration = Duration::from_millis(500);
/// A socket that says nothing for this long is asked whether it is still there.
const PING: Duration = Duration::from_secs(25);
/// Who does not answer two of these questions is gone.
const SILENT: u32 = 2;

/// The state of a meeting for one person.
#[derive(Clone, Debug)]
pub struct Live {
    pub meeting: meeting::Model,
    pub body: body::Model,
    pub items: Vec<item::Model>,
    /// The number of each item on the whole agenda.
    pub numbers: HashMap<AgendaItemId, Number>,
    /// The item the room is at, and its motion.
    pub current: Option<(item::Model, Option<motion::Model>)>,
    pub presence: Presence,
    /// The languages into which somebody interprets.
    pub interpreted: Option<String>,
    /// The poll that runs, or the last one that did; or one that waits.
    pub poll: Option<poll::Model>,
    /// The votes this person may cast in it.
    pub votes: Vec<reading::MyVote>,
    /// How this person stands to the meeting.
    pub attendance: Option<AttendanceState>,
    pub may_attend: bool,
    pub may_manage: bool,
    pub may_lead: bool,
    /// Whether this person sees what is internal.
    pub inside: bool,
}

impl Live {
    /// The number of an item as it is written; nothing for one that this person does not see.
    #[must_use]
    pub fn number(&self, item: AgendaItemId) -> String {
        self.numbers.get(&item).map(ToString::to_string).unwrap_or_default()
    }

    /// How many items the whole agenda has, parts not counted.
    #[must_use]
    pub fn total(&self) -> u32 {
        self.numbers.values().map(|number| number.top).max().unwrap_or_default()
    }
}

/// Everything the live page shows; a fixed number of queries.
///
/// # Errors
/// `NotFound`.
pub async fn view(platform: &Platform, viewer: &Viewer, id: MeetingId) -> Result<Live> {
    let meeting = service::get(platform, id).await?;
    let object = standing::object(platform.db.read(), viewer, meeting.body_id, meeting.day()).await?;
    let inside = viewer.may(Operation::MeetingPapersRead, &object);
    seen_by(platform, viewer, meeting, object, inside).await
}

/// What all see alike who see what is internal: nothing in it is anybody's own.
///
/// # Errors
/// `NotFound`.
pub async fn inside(platform: &Platform, id: MeetingId) -> Result<Live> {
    let meeting = service::get(platform, id).await?;
    let object = meeting.object();
    seen_by(platform, &Viewer::anonymous(), meeting, object, true).await
}

/// What one person sees, made of `shared`, which all see alike who see what is internal: what is their own is looked up. Nothing for those who
/// do not see what is internal.
///
/// # Errors
/// The database's.
pub async fn personal(platform: &Platform, viewer: &Viewer, shared: &Live) -> Result<Option<Live>> {
    let (db, meeting) = (platform.db.read(), &shared.meeting);
    let object = standing::object(db, viewer, meeting.body_id, meeting.day()).await?;
    if !viewer.may(Operation::MeetingPapersRead, &object) {
        return Ok(None);
    }
    let (votes, attendance) = own(platform, viewer, meeting.id, shared.poll.as_ref()).await?;
    Ok(Some(Live {
        votes,
        attendance,
        may_attend: viewer.may(Operation::MeetingAttend, &object),
        may_manage: viewer.may(Operation::MeetingManage, &object),
        may_lead: viewer.may(Operation::MeetingLead, &object),
        ..shared.clone()
    }))
}

/// The votes that a person may cast in a poll, and how they stand to the meeting.
async fn own(
    platform: &Platform,
    viewer: &Viewer,
    id: MeetingId,
    poll: Option<&poll::Model>,
) -> Result<(Vec<reading::MyVote>, Option<AttendanceState>)> {
    let votes = match poll {
        Some(poll) if poll.state.takes_ballots() => reading::my_votes(platform, viewer, poll).await?,
        _ => Vec::new(),
    };
    let attendance = match viewer.account_id() {
        Some(account) => attendance::of_person(platform, id, account).await?,
        None => None,
    };
    Ok((votes, attendance))
}

async fn seen_by(
    platform: &Platform,
    viewer: &Viewer,
    meeting: meeting::Model,
    object: Object,
    inside: bool,
) -> Result<Live> {
    let (db, id) = (platform.db.read(), meeting.id);
    let body = bodies::get(platform, meeting.body_id).await?;
    let items = agenda::of_meeting(db, id).await?;
    let slots: Vec<_> = items.iter().map(item::Model::slot).collect();
    let numbers = items.iter().map(|item| item.id).zip(order::numbers(&slots)).collect();
    let items = agenda::seen(items, inside);
    let current = items
        .iter()
        .find(|item| item.state == AgendaItemState::Current)
        .cloned();
    let current = match current {
        Some(item) => {
            let motion = match item.motion_id {
                Some(motion) => Some(motions::get(platform, motion).await?),
                None => None,
            };
            Some((item, motion))
        }
        None => None,
    };
    let presence = attendance::presence(platform, &meeting).await?;
    let interpreted = arrangements::of(db, id).await?.interpreted();
    // After the vote its result stays in sight while the room is at the same item.
    let poll = reading::in_sight(platform, id, current.as_ref().map(|(item, _)| item.id)).await?;
    // A poll about an internal item is seen by those who see the item.
    let poll = match poll {
        Some(poll) if !inside && !sight::is_public(db, poll.id).await? => None,
        poll => poll,
    };
    let (votes, attendance) = own(platform, viewer, id, poll.as_ref()).await?;
    Ok(Live {
        may_attend: viewer.may(Operation::MeetingAttend, &object),
        may_manage: viewer.may(Operation::MeetingManage, &object),
        may_lead: viewer.may(Operation::MeetingLead, &object),
        inside,
        meeting,
        body,
        items,
        numbers,
        current,
        presence,
        interpreted,
        poll,
        votes,
        attendance,
    })
}

/// The news of a meeting, as a WebSocket: the server says `{"changed":n,"at":milliseconds,"now":milliseconds}` whenever the page is out of date:
/// how often something changed, when it last did, and the time. It takes no messages. People without an account may watch too.
#[utoipa::path(
    get,
    path = "/api/v1/meetings/{id}/live",
    tag = "meetings",
    params(("id" = uuid::Uuid, Path, description = "The meeting")),
    responses((status = 101, description = "The socket is open"), (status = 403, body = ErrorBody, description = "The Origin is not this host"), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody, description = "Too many watch without an account"))
)]
pub async fn watch(
    State(platform): State<Platform>,
    viewer: Viewer,
    headers: HeaderMap,
    Path(id): Path<MeetingId>,
    socket: std::result::Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
) -> Result<Response> {
    viewer.require(Operation::MeetingWatch, &Object::platform())?;
    if !is_same_origin(&headers) {
        return Err(Error::Forbidden);
    }
    service::get(&platform, id).await?;
    // Only now: who may not watch learns nothing from a request that is no upgrade.
    let socket = match socket {
        Ok(socket) => socket,
        Err(rejection) => return Ok(rejection.into_response()),
    };
    let place = if viewer.is_signed_in() {
        None
    } else {
        let place = platform.bells.stranger();
        Some(place.ok_or_else(|| Error::Unavailable("too many watch".to_owned()))?)
    };
    Ok(socket
        .max_message_size(1_024)
        .on_upgrade(move |socket| tell(platform, viewer, id, socket, place)))
}

async fn tell(
    platform: Platform,
    viewer: Viewer,
    id: MeetingId,
    mut socket: WebSocket,
    _place: Option<OwnedSemaphorePermit>,
) {
    let mut bell = platform.bells.listen(id);
    let mut sessions = platform.sessions.subscribe();
    let session = viewer.person().ok().and_then(|person| person.session);
    // Whoever connects has just loaded the page, or lost a while: let them look once.
    let ring = *bell.borrow_and_update();
    if send(&mut socket, &platform, ring).await.is_err() {
        return;
    }
    let (mut unanswered, mut rests) = (0, true);
    let pause = tokio::time::sleep(PAUSE);
    tokio::pin!(pause);
    let mut ping = tokio::time::interval_at(tokio::time::Instant::now() + PING, PING);
    loop {
        tokio::select! {
            () = platform.stopping.cancelled() => break,
            // What rings meanwhile is heard after the pause, as one.
            () = &mut pause, if rests => rests = false,
            heard = bell.changed(), if !rests => {
                if heard.is_err() {
                    break;
                }
                let ring = *bell.borrow_and_update();
                if send(&mut socket, &platform, ring).await.is_err() {
                    break;
                }
                pause.as_mut().reset(tokio::time::Instant::now() + PAUSE);
                rests = true;
            }
            event = sessions.recv() => match event {
                Ok(SessionEvent::Ended(ended)) if Some(ended) == session => break,
                // Too many events at once: the session may be among them.
                Err(RecvError::Lagged(_)) if session.is_some_and(|session| !platform.sessions.is_live(session)) => break,
                Err(RecvError::Closed) => break,
                _ => {}
            },
            _ = ping.tick() => {
                unanswered += 1;
                if unanswered > SILENT || socket.send(Message::Ping(Default::default())).await.is_err() {
                    break;
                }
            }
            message = socket.recv() => match message {
                Some(Ok(Message::Pong(_) | Message::Ping(_))) => unanswered = 0,
                // It is not a place to say anything.
                _ => break,
            },
        }
    }
}

async fn send(socket: &mut WebSocket, platform: &Platform, ring: Ring) -> Result<(), axum::Error> {
    let news = json!({ "changed": ring.count, "at": ring.at.0, "now": platform.clock.now().0 });
    socket.send(Message::Text(Utf8Bytes::from(news.to_string()))).await
}
