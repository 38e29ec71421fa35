//! One socket: its limits, what it says to the room, and its place in the frames that all share.
//!
//! There is no queue of frames for a connection, only its place in the room's ring: one that falls behind it, or takes nothing for
//! `config.rooms.patience.blocked`, is closed and comes back when it can.

use super::people::{Missed, Told};
use super::room::{Entering, Heard};
use super::storage;
use crate::accounts::Person;
use crate::error::Error;
use crate::platform::Platform;
use axum::extract::ws::{CloseFrame, Message, Utf8Bytes, WebSocket};
use shared::ids::{DocumentId, ProposalId};
use shared::rooms::{
    BYTES_A_SECOND, BYTES_AT_ONCE, ClientMessage, CloseCode, MESSAGES_A_SECOND, MESSAGES_AT_ONCE, News, ServerMessage,
};
use std::convert::Infallible;
use std::time::Duration;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::{broadcast, mpsc, oneshot};
use tokio::time::{Instant, sleep_until, timeout};

/// What the room may have said to one connection before it must have taken it.
const UNHEARD: usize = 64;
/// How long a closed connection may take to say good-bye. Who is blocked takes up the code in this time, or ends without one.
const GOOD_BYE: Duration = Duration::from_secs(2);

/// Why a connection ends: the code to close it with; none when the other side is gone.
type End = Option<CloseCode>;

/// Serves a socket until either side ends it.
pub async fn serve(platform: Platform, person: Person, proposal: ProposalId, mut socket: WebSocket) {
    metrics::gauge!("room_sockets").increment(1);
    let end = match enter(&platform, &person, proposal).await {
        Ok(mut connection) => {
            let Err(end) = connection.run(&mut socket).await;
            // Also when the room has closed it: leaving twice is leaving once.
            let _ = connection.room.send(Heard::Leave(connection.number)).await;
            end
        }
        Err(code) => Some(code),
    };
    if let Some(code) = end {
        close(&mut socket, code).await;
    }
    metrics::gauge!("room_sockets").decrement(1);
}

/// Ends a socket with a code.
pub async fn close(socket: &mut WebSocket, code: CloseCode) {
    let frame = CloseFrame {
        code: code.number(),
        reason: Utf8Bytes::from_static(code.reason()),
    };
    let good_bye = async {
        if socket.send(Message::Close(Some(frame))).await.is_ok() {
            while let Some(Ok(_)) = socket.recv().await {}
        }
    };
    let _ = timeout(GOOD_BYE, good_bye).await;
}

struct Connection {
    platform: Platform,
    number: u32,
    room: mpsc::Sender<Heard>,
    told: mpsc::Receiver<Told>,
    frames: broadcast::Receiver<Utf8Bytes>,
    messages: Allowance,
    bytes: Allowance,
}

async fn enter(platform: &Platform, person: &Person, proposal: ProposalId) -> Result<Connection, CloseCode> {
    // A room that ends at this moment drops the question: ask again.
    for _ in 0..3 {
        let said = platform.rooms.say(platform, proposal, || {
            let (tell, told) = mpsc::channel(UNHEARD);
            let (answer, entered) = oneshot::channel();
            let (account, session, name) = (person.id, person.session, person.pseudonym.clone());
            (
                Heard::Enter(Entering {
                    account,
                    session,
                    name,
                    tell,
                    answer,
                }),
                (told, entered),
            )
        });
        let (room, (told, entered)) = said.await.map_err(|error| match error {
            Error::NotFound => CloseCode::Gone,
            Error::Unavailable(_) => CloseCode::Moving,
            other => {
                other.log();
                CloseCode::Storage
            }
        })?;
        match entered.await {
            Ok(entered) => {
                let (number, frames) = entered?;
                let platform = platform.clone();
                return Ok(Connection {
                    platform,
                    number,
                    room,
                    told,
                    frames,
                    messages: Allowance::new(MESSAGES_A_SECOND, MESSAGES_AT_ONCE),
                    bytes: Allowance::new(BYTES_A_SECOND, BYTES_AT_ONCE),
                });
            }
            Err(_) => continue,
        }
    }
    Err(CloseCode::Moving)
}

impl Connection {
    /// Carries messages both ways until one of them ends it.
    async fn run(&mut self, socket: &mut WebSocket) -> Result<Infallible, End> {
        let silent_for = self.platform.config.rooms.patience.silent;
        let mut heard_at = Instant::now();
        loop {
            tokio::select! {
                biased;
                told = self.told.recv() => match told {
                    Some(Told::Frame(frame)) => self.send(socket, frame).await?,
                    Some(Told::Opened(frame, missed)) => {
                        self.send(socket, frame).await?;
                        match missed {
                            Missed::Nothing => {}
                            Missed::Frame(frame) => self.send(socket, frame).await?,
                            Missed::Rows(document, after, until) => {
                                self.send_rows(socket, document, after, until).await?;
                            }
                        }
                    }
                    Some(Told::Close(code)) => return Err(Some(code)),
                    // The room could not hand over what it had to say, or has ended.
                    None => return Err(Some(CloseCode::Slow)),
                },
                frame = self.frames.recv() => match frame {
                    Ok(frame) => self.send(socket, frame).await?,
                    Err(RecvError::Lagged(_)) => return Err(Some(CloseCode::Slow)),
                    Err(RecvError::Closed) => return Err(Some(CloseCode::Moving)),
                },
                message = socket.recv() => {
                    heard_at = Instant::now();
                    match message {
                        Some(Ok(Message::Text(frame))) => self.hear(&frame).await.map_err(Some)?,
                        Some(Ok(Message::Binary(_))) => return Err(Some(CloseCode::Malformed)),
                        Some(Ok(Message::Ping(_) | Message::Pong(_))) => {
                            if !self.messages.take(1) {
                                return Err(Some(CloseCode::TooFast));
                            }
                        }
                        Some(Ok(Message::Close(_)) | Err(_)) | None => return Err(None),
                    }
                },
                () = sleep_until(heard_at + silent_for) => return Err(Some(CloseCode::Slow)),
            }
        }
    }

    async fn hear(&mut self, frame: &str) -> Result<(), CloseCode> {
        if !self.messages.take(1) || !self.bytes.take(frame.len()) {
            return Err(CloseCode::TooFast);
        }
        let message = ClientMessage::parse(frame)?;
        self.room
            .send(Heard::Said(self.number, message))
            .await
            .map_err(|_| CloseCode::Moving)
    }

    /// Sends the rows after `after` up to `until`, page by page.
    async fn send_rows(
        &self,
        socket: &mut WebSocket,
        document: DocumentId,
        mut after: u32,
        until: u32,
    ) -> Result<(), End> {
        while after < until {
            let rows = match storage::rows(self.platform.db.read(), document, after, until).await {
                Ok(rows) if !rows.is_empty() => rows,
                Ok(_) => return Err(Some(CloseCode::Storage)),
                Err(error) => {
                    error.log();
                    return Err(Some(CloseCode::Storage));
                }
            };
            after = rows.last().map_or(until, |row| row.version);
            let updates = rows.iter().map(|row| row.to_update(document)).collect();
            let news = ServerMessage::News(News {
                updates,
                ..News::default()
            });
            self.send(socket, news.to_frame().into()).await?;
        }
        Ok(())
    }

    /// Sends a frame to a reader who takes it in time.
    async fn send(&self, socket: &mut WebSocket, frame: Utf8Bytes) -> Result<(), End> {
        let blocked = self.platform.config.rooms.patience.blocked;
        match timeout(blocked, socket.send(Message::Text(frame))).await {
            Ok(sent) => sent.map_err(|_| None),
            Err(_) => Err(Some(CloseCode::Slow)),
        }
    }
}

/// How much a socket may send: so much a second, more at once after a quiet time.
struct Allowance {
    a_second: f64,
    at_once: f64,
    left: f64,
    at: Instant,
}

impl Allowance {
    fn new(a_second: u32, at_once: u32) -> Self {
        Self {
            a_second: f64::from(a_second),
            at_once: f64::from(at_once),
            left: f64::from(at_once),
            at: Instant::now(),
        }
    }

    /// Whether so much more may be sent now.
    fn take(&mut self, amount: usize) -> bool {
        let now = Instant::now();
        let earned = (now - self.at).as_secs_f64() * self.a_second;
        self.at = now;
        self.left = (self.left + earned).min(self.at_once) - amount as f64;
        self.left >= 0.0
    }
}
