//! The socket of a meeting: it says when to look again, and by being open that somebody is here.
//!
//! It carries no content, and what it says passes the rule of sight: whoever does not hear an item is not even told that something was said
//! about it, and the count on each socket is its own.

use super::Hall;
use super::halls::{About, Attending};
use crate::accounts::Viewer;
use crate::accounts::session::SessionEvent;
use crate::error::{Error, ErrorBody, Result};
use crate::http::is_same_origin;
use crate::jury::access::{self, Lens};
use crate::jury::subjects;
use crate::platform::Platform;
use axum::extract::ws::rejection::WebSocketUpgradeRejection;
use axum::extract::ws::{Message, Utf8Bytes, WebSocket, WebSocketUpgrade};
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use serde_json::json;
use shared::ids::{AccountId, RoundId};
use std::time::Duration;
use tokio::sync::broadcast::error::{RecvError, TryRecvError};

/// A page looks again at most this often, however often something changes.
const PAUSE: Duration = Duration::from_millis(400);
/// A socket that says nothing for this long is asked whether it is still there.
const PING: Duration = Duration::from_secs(25);
/// Who does not answer two of these questions is gone.
const SILENT: u32 = 2;

/// Whether news are for somebody: what is of an item, for those who hear it now.
///
/// # Errors
/// `LoggedOut`; `NotFound` for those who are no longer of the jury.
pub async fn is_for(platform: &Platform, viewer: &Viewer, round: RoundId, about: About) -> Result<bool> {
    let About::Item(submission) = about else {
        return Ok(true);
    };
    let db = platform.db.read();
    let round = access::round(db, round).await?;
    let subjects = subjects::of_submissions(db, &[submission]).await?;
    let lens = Lens::of(db, viewer, &round, &subjects, platform.clock.now()).await?;
    Ok(!subjects.is_empty() && lens.part(submission).hears())
}

/// The news of a jury's meeting, as a WebSocket: the server says `{"changed":n}` whenever the page is out of date. It takes no messages; while
/// it is open, the person counts as present.
#[utoipa::path(
    get,
    path = "/api/v1/jury/rounds/{id}/deliberation/live",
    tag = "jury",
    params(("id" = uuid::Uuid, Path, description = "The round")),
    responses((status = 101, description = "The socket is open"), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody, description = "The Origin is not this host"), (status = 404, body = ErrorBody))
)]
pub async fn watch_deliberation(
    State(platform): State<Platform>,
    viewer: Viewer,
    headers: HeaderMap,
    Path(id): Path<RoundId>,
    socket: std::result::Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
) -> Result<Response> {
    let me = viewer.person()?.id;
    if !is_same_origin(&headers) {
        return Err(Error::Forbidden);
    }
    let hall = Hall::load(platform.db.read(), &viewer, id, platform.clock.now()).await?;
    hall.running()?;
    // Only now: who may not watch learns nothing from a request that is no upgrade.
    let socket = match socket {
        Ok(socket) => socket,
        Err(rejection) => return Ok(rejection.into_response()),
    };
    Ok(socket
        .max_message_size(1_024)
        .on_upgrade(move |socket| tell(platform, viewer, me, id, socket)))
}

async fn tell(platform: Platform, viewer: Viewer, me: AccountId, round: RoundId, mut socket: WebSocket) {
    let mut attending = Attending::come(&platform, round, me);
    let mut sessions = platform.sessions.subscribe();
    let session = viewer.person().ok().and_then(|person| person.session);
    // Whoever connects has just loaded the page, or lost a while: let them look once.
    let mut count = 1_u64;
    if send(&mut socket, count).await.is_err() {
        return;
    }
    let mut unanswered = 0;
    let mut ping = tokio::time::interval_at(tokio::time::Instant::now() + PING, PING);
    loop {
        tokio::select! {
            () = platform.stopping.cancelled() => break,
            heard = attending.news.recv() => {
                let about = match heard {
                    Ok(about) => about,
                    // Too much at once: everything may have changed.
                    Err(RecvError::Lagged(_)) => About::Meeting,
                    Err(RecvError::Closed) => break,
                };
                match concerns(&platform, &viewer, round, about, &mut attending).await {
                    Ok(true) => {
                        count += 1;
                        if send(&mut socket, count).await.is_err() {
                            break;
                        }
                        tokio::time::sleep(PAUSE).await;
                    }
                    Ok(false) => {}
                    Err(_) => break,
                }
            }
            event = sessions.recv() => match event {
                Ok(SessionEvent::Ended(ended)) if Some(ended) == session => break,
                // Whoever may still be here comes back at once, with the rights of now.
                Ok(SessionEvent::RightsChanged(account)) if account == me => break,
                // Too many events at once: one of these may be among them.
                Err(RecvError::Lagged(_) | RecvError::Closed) => break,
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

/// Whether this news, or others that came with it, are for the person.
async fn concerns(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    first: About,
    attending: &mut Attending,
) -> Result<bool> {
    let mut all = vec![first];
    loop {
        match attending.news.try_recv() {
            Ok(about) if !all.contains(&about) => all.push(about),
            Ok(_) => {}
            Err(TryRecvError::Lagged(_)) => all.push(About::Meeting),
            Err(TryRecvError::Empty | TryRecvError::Closed) => break,
        }
    }
    if all.contains(&About::Meeting) {
        return Ok(true);
    }
    for about in all {
        if is_for(platform, viewer, round, about).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn send(socket: &mut WebSocket, count: u64) -> Result<(), axum::Error> {
    socket
        .send(Message::Text(Utf8Bytes::from(json!({ "changed": count }).to_string())))
        .await
}
