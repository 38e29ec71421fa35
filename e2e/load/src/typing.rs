//! People type in rooms and others read along: how long a change takes to another person, and what it costs the server.
//!
//! A change counts from the moment it should have been made (a driver that lags hides nothing) to the moment the room's last client
//! has it. What an author writes while its batch is on the way goes with the next batch, as an editor does it.

use crate::lab::{Client, MOST_UPDATES, insert};
use crate::server::Socket;
use crate::{Failure, Kind, Place, Server, yjs};
use futures_util::{SinkExt, StreamExt};
use memchr::memchr_iter;
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;
use tokio::time::{Instant, interval_at, sleep, sleep_until};
use tokio_tungstenite::tungstenite::Message;

/// How long the last changes may take to arrive.
const PATIENCE: Duration = Duration::from_secs(20);

#[derive(Deserialize)]
pub struct Wishes {
    server: Server,
    /// The rooms, each with all these people: authors first.
    places: Vec<Place>,
    /// The cookies of each person; a peer's people need none.
    people: Vec<String>,
    authors: usize,
    /// Milliseconds between two changes of an author.
    pause: u64,
    seconds: u64,
}

/// What a run has shown. Times are in milliseconds, memory in MiB.
#[derive(Serialize)]
pub struct Figures {
    sent: usize,
    /// Changes that did not reach the watching client of their room.
    lost: usize,
    p50: f64,
    p99: f64,
    /// Microseconds of the server's processor for one change told to one client.
    cpu: f64,
    /// Frames and kilobytes that one client gets in a second.
    frames: f64,
    kilobytes: f64,
    memory: f64,
}

/// What all clients write into.
#[derive(Default)]
struct Seen {
    /// When each change was due, by its number.
    due: Vec<Instant>,
    latencies: Vec<f64>,
    frames: u64,
    bytes: u64,
    failure: Option<String>,
}

type Shared = Rc<RefCell<Seen>>;

/// What an author is given to do.
#[derive(Clone, Copy)]
struct Task {
    /// When the first change is due; none for those who only read.
    first: Option<Instant>,
    pause: Duration,
    end: Instant,
    /// Whether this one looks at every change.
    watches: bool,
}

/// Runs the scene.
///
/// # Errors
/// When the server refuses, closes a connection, or is gone.
pub async fn run(wishes: Wishes) -> Result<Figures, Failure> {
    let Wishes {
        server,
        places,
        people,
        authors,
        pause,
        seconds,
    } = wishes;
    let mut sockets = Vec::new();
    for place in &places {
        for cookies in &people {
            sockets.push(Any::enter(&server, place, cookies).await?);
        }
    }
    sleep(Duration::from_millis(1_500)).await;
    let seen = Shared::default();
    let (clients, pause) = (sockets.len(), Duration::from_millis(pause));
    let start = Instant::now() + Duration::from_millis(100);
    let end = start + Duration::from_secs(seconds);
    let all_authors = (authors * places.len()) as u32;
    let mut serial = 0;
    for (at, socket) in sockets.into_iter().enumerate() {
        let in_room = at % people.len();
        let first = (in_room < authors).then(|| {
            // Authors of one room are spread over the pause, and rooms among each other.
            serial += 1;
            start + pause * (serial - 1) / all_authors
        });
        let task = Task {
            first,
            pause,
            end,
            watches: in_room == people.len() - 1,
        };
        tokio::task::spawn_local(live(socket, at as u64 + 1, task, seen.clone()));
    }
    sleep_until(start).await;
    let (cpu, before) = (server.cpu()?, (seen.borrow().frames, seen.borrow().bytes));
    sleep_until(end).await;
    let over = Instant::now() + PATIENCE;
    while Instant::now() < over && seen.borrow().latencies.len() < seen.borrow().due.len() {
        sleep(Duration::from_millis(20)).await;
    }
    // Those who do not watch may have their last frame a moment later.
    sleep(Duration::from_millis(200)).await;
    let cpu = server.cpu()? - cpu;
    let mut seen = seen.borrow_mut();
    if let Some(failure) = seen.failure.take() {
        return Err(failure.into());
    }
    seen.latencies.sort_by(f64::total_cmp);
    let sent = seen.due.len();
    let each = clients as f64 * seconds as f64;
    Ok(Figures {
        sent,
        lost: sent - seen.latencies.len(),
        p50: share(&seen.latencies, 0.5),
        p99: share(&seen.latencies, 0.99),
        cpu: cpu * 1e6 / (sent * people.len()) as f64,
        frames: (seen.frames - before.0) as f64 / each,
        kilobytes: (seen.bytes - before.1) as f64 / each / 1e3,
        memory: server.memory()?,
    })
}

fn share(sorted: &[f64], share: f64) -> f64 {
    let at = (sorted.len() as f64 * share) as usize;
    sorted
        .get(at.min(sorted.len().saturating_sub(1)))
        .copied()
        .unwrap_or(f64::NAN)
}

/// A client of whichever server.
enum Any {
    Lab(Box<Client>),
    Peer {
        socket: Box<Socket>,
        kind: Kind,
        document: String,
        written: u64,
    },
}

impl Any {
    async fn enter(server: &Server, place: &Place, cookies: &str) -> Result<Self, Failure> {
        if server.kind == Kind::Lab {
            return Ok(Self::Lab(Box::new(Client::enter(server, place, cookies).await?)));
        }
        let path = if server.kind == Kind::YWebsocket {
            format!("/{}", place.document)
        } else {
            "/".to_owned()
        };
        let mut socket = server.connect(&path, "").await?;
        if let Some(greeting) = yjs::greeting(server.kind, &place.document) {
            socket.send(Message::binary(greeting)).await?;
        }
        Ok(Self::Peer {
            socket: Box::new(socket),
            kind: server.kind,
            document: place.document.clone(),
            written: 0,
        })
    }

    async fn next(&mut self) -> Option<Result<Message, tokio_tungstenite::tungstenite::Error>> {
        match self {
            Self::Lab(client) => client.socket.next().await,
            Self::Peer { socket, .. } => socket.next().await,
        }
    }

    fn take(&mut self, frame: &[u8]) -> Result<(), Failure> {
        match self {
            Self::Lab(client) => client.take(frame),
            Self::Peer { .. } => Ok(()),
        }
    }

    /// Sends what waits, if it may be sent now.
    async fn push(&mut self, author: u64, waiting: &mut Vec<String>) -> Result<(), Failure> {
        match self {
            Self::Lab(client) => {
                if !client.is_busy() && !waiting.is_empty() {
                    let words = waiting.drain(..waiting.len().min(MOST_UPDATES));
                    let batch: Vec<String> = words
                        .zip(client.version..)
                        .map(|(word, version)| insert(&word, version))
                        .collect();
                    client.push(&batch).await?;
                }
            }
            Self::Peer {
                socket,
                kind,
                document,
                written,
            } => {
                for word in waiting.drain(..) {
                    socket
                        .send(Message::binary(yjs::append(*kind, document, author, *written, &word)))
                        .await?;
                    *written += word.len() as u64;
                }
            }
        }
        Ok(())
    }
}

async fn live(mut client: Any, author: u64, task: Task, seen: Shared) {
    if let Err(failure) = type_and_read(&mut client, author, task, &seen).await {
        seen.borrow_mut().failure.get_or_insert(failure.to_string());
    }
}

async fn type_and_read(client: &mut Any, author: u64, task: Task, seen: &Shared) -> Result<(), Failure> {
    let mut ticks = interval_at(task.first.unwrap_or(task.end), task.pause);
    let mut waiting = Vec::new();
    loop {
        tokio::select! {
            due = ticks.tick(), if task.first.is_some() => {
                if due < task.end {
                    let mut seen = seen.borrow_mut();
                    waiting.push(format!("#{:08}#", seen.due.len()));
                    seen.due.push(due);
                }
            }
            message = client.next() => {
                let message = message.ok_or("the server has closed a connection")??;
                if let Message::Close(frame) = &message {
                    return Err(format!("the server has closed a connection: {frame:?}").into());
                }
                let frame: &[u8] = match &message {
                    Message::Text(text) => text.as_bytes(),
                    Message::Binary(bytes) => bytes,
                    _ => continue,
                };
                note(frame, task.watches, &mut seen.borrow_mut());
                if task.first.is_some() {
                    client.take(frame)?;
                }
            }
        }
        client.push(author, &mut waiting).await?;
    }
}

fn note(frame: &[u8], watches: bool, seen: &mut Seen) {
    seen.frames += 1;
    seen.bytes += frame.len() as u64;
    if !watches {
        return;
    }
    let now = Instant::now();
    for at in memchr_iter(b'#', frame) {
        // The sign before the digits, not the one after them.
        if let Some([digits @ .., b'#']) = frame.get(at + 1..at + 10)
            && let Some(number) = std::str::from_utf8(digits)
                .ok()
                .and_then(|digits| digits.parse::<usize>().ok())
            && let Some(due) = seen.due.get(number).copied()
        {
            seen.latencies.push((now - due).as_secs_f64() * 1e3);
        }
    }
}
