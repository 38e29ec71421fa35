//! The door of a room: where a socket comes in.

use super::{connection, rights};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::http::is_same_origin;
use crate::platform::Platform;
use crate::routes::Routes;
use axum::extract::ws::WebSocketUpgrade;
use axum::extract::ws::rejection::WebSocketUpgradeRejection;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use shared::ids::ProposalId;
use shared::permissions::Operation;
use shared::rooms::{CloseCode, LONGEST_FRAME};
use utoipa_axum::routes;

#[must_use]
pub fn routes() -> Routes {
    Routes::new().socket(Operation::RoomEnter, routes!(join_room))
}

/// The live room of a proposal, as a WebSocket: see docs/rooms-protocol.md. Who may not be told apart from a missing room by the
/// answer: the socket opens and closes with a code.
#[utoipa::path(
    get,
    path = "/api/v1/rooms/{proposal}",
    tag = "rooms",
    params(("proposal" = String, Path, description = "The proposal's id")),
    responses((status = 101, description = "The socket is open"), (status = 403, description = "The Origin is not this host"))
)]
async fn join_room(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(proposal): Path<String>,
    headers: HeaderMap,
    upgrade: Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
) -> Result<Response> {
    let upgrade = match upgrade {
        Ok(upgrade) => upgrade,
        Err(rejection) => {
            viewer.person()?;
            return Ok(rejection.into_response());
        }
    };
    if !is_same_origin(&headers) {
        return Err(Error::Forbidden);
    }
    let entry = match viewer.person() {
        Ok(person) => match proposal.parse::<ProposalId>() {
            Ok(proposal) if rights::right_of(&platform, proposal, person.id).await?.is_some() => {
                Ok((person.clone(), proposal))
            }
            _ => Err(CloseCode::Gone),
        },
        Err(_) => Err(CloseCode::LogIn),
    };
    let tasks = platform.tasks.clone();
    // Small buffers: there may be ten thousand of them. A message over the limit is read to its end, so that its sender is told.
    let upgrade = upgrade
        .max_message_size(4 * LONGEST_FRAME)
        .max_frame_size(4 * LONGEST_FRAME)
        .read_buffer_size(1_024)
        .write_buffer_size(4_096);
    Ok(upgrade.on_upgrade(move |mut socket| {
        tasks.track_future(async move {
            match entry {
                Ok((person, proposal)) => connection::serve(platform, person, proposal, socket).await,
                Err(code) => connection::close(&mut socket, code).await,
            }
        })
    }))
}
