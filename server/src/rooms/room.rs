//! One room: a task that owns the documents of a proposal and hears its connections one after the other.
//!
//! While a commit is under way, batches wait; when it is done, all that wait are planned together on top of each other and go to the
//! writer as one. So a text is only ever what the log says, and nobody sees a change before it is durable. The more people there are,
//! the longer batches are gathered before that: one commit and one frame for all of them.
//!
//! `door` lets people in and out, `batches` brings what they send into the log, `telling` says what has happened, `elsewhere` is the same
//! room at other nodes.

mod batches;
mod door;
mod elsewhere;
mod telling;

use super::document::{Document, Draft, Editor, Push, Row};
use super::passages::{self, Located, Passages, Standing};
use super::people::{People, Told};
use super::writer::Outcome;
use super::{rights, snapshot, storage};
use crate::error::Result;
use crate::nodes::Present;
use crate::platform::Platform;
use axum::extract::ws::Utf8Bytes;
use shared::changeset::Passage;
use shared::ids::{AccountId, DocumentId, PassageId, ProposalId, SessionId, ThreadId};
use shared::rooms::{Beside, ClientMessage, CloseCode, News, Place, Refusal, ServerMessage};
use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{broadcast, mpsc, oneshot};
use tokio::time::{Instant, sleep_until};
use uuid::Uuid;

/// Frames a slow connection may be behind.
pub const FRAMES_KEPT: usize = 256;
/// Phases begin and end by the clock: look this often whether the proposal can be written.
const LOOKS_APART: Duration = Duration::from_secs(10);

/// What a room hears.
pub enum Heard {
    Enter(Entering),
    /// A connection says something.
    Said(u32, ClientMessage),
    Leave(u32),
    /// Look again at what the account may do here, or everybody.
    LookAgain(Option<AccountId>),
    Ended(SessionId),
    /// A batch that does not come from a socket: the no-script form, a restored version.
    Keep(DocumentId, Push, oneshot::Sender<Result<(), Refusal>>),
    /// Where do these words of a version stand now?
    Locate(DocumentId, u32, Passage, oneshot::Sender<Result<Located>>),
    /// Where do these passages stand now?
    Standing(Vec<PassageId>, oneshot::Sender<Result<HashMap<PassageId, Standing>>>),
    /// The words of these passages now; one that is gone is left out.
    Words(Vec<PassageId>, oneshot::Sender<Result<HashMap<PassageId, String>>>),
    /// Rows came into the log of a document that this room did not write.
    ReadOn(DocumentId),
    /// These are such rows.
    Rows(DocumentId, Vec<Arc<Row>>),
    /// Who is in this room at another node: all of them.
    PeopleElsewhere(Uuid, Vec<Present>),
    CursorsElsewhere(Uuid, Vec<Place>),
    /// Another node asks who is here.
    WhoIsThere,
    /// Nobody knows what was missed: everybody shall come back.
    BeginAnew,
    /// A talk has begun, changed or gone.
    Thread(ThreadId),
    /// Something beside the text has changed.
    Beside(Beside),
}

/// Somebody at the door.
pub struct Entering {
    pub account: AccountId,
    pub session: Option<SessionId>,
    pub name: String,
    pub tell: mpsc::Sender<Told>,
    /// The connection's number and the frames from now on.
    pub answer: oneshot::Sender<Result<(u32, broadcast::Receiver<Utf8Bytes>), CloseCode>>,
}

/// Where the answer to a batch goes.
enum Sender {
    Connection(u32),
    Caller(oneshot::Sender<Result<(), Refusal>>),
}

struct Waiting {
    from: Sender,
    document: DocumentId,
    push: Push,
}

/// Batches whose rows are with the writer.
struct Committing {
    drafts: Vec<(DocumentId, Draft)>,
    batches: Vec<Waiting>,
    answer: oneshot::Receiver<Outcome>,
}

pub struct Room {
    platform: Platform,
    proposal: ProposalId,
    documents: BTreeMap<DocumentId, Document>,
    passages: Passages,
    people: People,
    /// Whether the proposal is a draft and drafting is open.
    writable: bool,
    waiting: VecDeque<Waiting>,
    committing: Option<Committing>,
    frames: broadcast::Sender<Utf8Bytes>,
    news: News,
    cursors: BTreeSet<u32>,
    last_plan: Instant,
    last_news: Instant,
    last_cursors: Instant,
    empty_since: Instant,
    last_look: Instant,
    /// The other nodes have not been told who is here now.
    have_people_changed: bool,
}

impl Room {
    /// Reads a proposal's documents.
    ///
    /// # Errors
    /// The database's; `NotFound` when there is no such proposal.
    pub async fn load(platform: &Platform, proposal: ProposalId) -> Result<Self> {
        let db = platform.db.read();
        let writable = rights::is_writable(db, proposal, platform.clock.now()).await?;
        let documents = storage::load(db, proposal).await?;
        let documents = documents.into_iter().map(|document| (document.id, document)).collect();
        let passages = Passages::load(db, &documents).await?;
        let now = Instant::now();
        let room = Self {
            platform: platform.clone(),
            proposal,
            documents,
            passages,
            people: People::default(),
            writable,
            waiting: VecDeque::new(),
            committing: None,
            frames: broadcast::channel(FRAMES_KEPT).0,
            news: News::default(),
            cursors: BTreeSet::new(),
            last_plan: now,
            last_news: now,
            last_cursors: now,
            empty_since: now,
            last_look: now,
            have_people_changed: false,
        };
        room.note_heads();
        Ok(room)
    }

    /// Lives until nobody has been here for a while or the platform stops. Whoever writes to the inbox after that looks for the
    /// room anew.
    pub async fn run(mut self, mut inbox: mpsc::Receiver<Heard>) {
        let stopping = self.platform.stopping.clone();
        loop {
            let (plan, flush) = (self.next_plan(), self.next_flush());
            let stays = Duration::from_secs(self.platform.config.rooms.stay_seconds);
            let look = (!self.people.members.is_empty()).then(|| self.last_look + LOOKS_APART);
            let is_idle = self.committing.is_none() && self.waiting.is_empty();
            let evict = (self.people.members.is_empty() && is_idle).then(|| self.empty_since + stays);
            tokio::select! {
                biased;
                () = stopping.cancelled(), if is_idle => break,
                outcome = answer(&mut self.committing) => self.committed(outcome).await,
                () = until(plan) => self.plan(),
                () = until(flush) => self.flush(),
                // At the end only what waits already is written: browsers send the rest to another node.
                heard = inbox.recv(), if !stopping.is_cancelled() => match heard {
                    Some(heard) => self.hear(heard).await,
                    None => break,
                },
                () = until(look) => self.look_again(None).await,
                () = until(evict) => break,
            }
        }
        // Before somebody can load the room anew.
        self.platform.rooms.forget_heads(self.documents.keys().copied());
        inbox.close();
        self.end().await;
    }

    async fn end(&mut self) {
        for member in self.people.members.values() {
            let _ = member.tell(Told::Close(CloseCode::Moving));
        }
        for document in self.documents.values() {
            if document.head > document.snapshot_version {
                snapshot::take(self.platform.clone(), document.id, document.head, document.text.clone()).await;
            }
            let places = self.passages.take_unstored(document.id, document.head);
            passages::keep(self.platform.clone(), places).await;
        }
    }

    async fn hear(&mut self, heard: Heard) {
        match heard {
            Heard::Enter(entering) => self.enter(entering).await,
            Heard::Leave(connection) => self.leave(connection),
            Heard::LookAgain(account) => self.look_again(account).await,
            Heard::Ended(session) => self.close_where(CloseCode::LogIn, |member| member.session == Some(session)),
            Heard::Keep(id, push, answer) => {
                if !self.documents.contains_key(&id) {
                    self.look_again(None).await;
                }
                if let Err(error) = self.reach(id, push.version).await {
                    tracing::warn!(%error, "the storage does not answer");
                }
                if let Some(document) = self.documents.get_mut(&id) {
                    document.editors.insert(
                        push.client.clone(),
                        Editor {
                            author: push.author,
                            seq: 0,
                        },
                    );
                    self.waiting.push_back(Waiting {
                        from: Sender::Caller(answer),
                        document: id,
                        push,
                    });
                }
            }
            Heard::Locate(document, version, place, answer) => {
                let located = self.locate(document, version, place).await;
                let _ = answer.send(located);
            }
            Heard::Standing(ids, answer) => {
                let db = self.platform.db.read();
                let standing = self.passages.standing(db, &self.documents, &ids).await;
                let _ = answer.send(standing);
            }
            Heard::Words(ids, answer) => {
                let words = self.words(&ids).await;
                let _ = answer.send(words);
            }
            Heard::ReadOn(document) => self.read_on_or_close(document).await,
            Heard::Rows(document, rows) => self.take_rows(document, rows).await,
            Heard::PeopleElsewhere(node, people) => self.people_elsewhere(node, people).await,
            Heard::CursorsElsewhere(node, places) => self.cursors_elsewhere(node, places),
            Heard::WhoIsThere => self.say_who_is_here(),
            Heard::BeginAnew => self.close_where(CloseCode::Moving, |_| true),
            Heard::Thread(thread) => {
                if !self.news.threads.contains(&thread) {
                    self.news.threads.push(thread);
                }
            }
            Heard::Beside(what) => {
                if !self.news.beside.contains(&what) {
                    self.news.beside.push(what);
                }
            }
            Heard::Said(connection, message) => match message {
                ClientMessage::Open {
                    document,
                    client,
                    version,
                } => {
                    if let Err(code) = self.open(connection, document, client, version).await {
                        self.close(connection, code);
                    }
                }
                ClientMessage::Push {
                    document,
                    version,
                    seq,
                    updates,
                } => {
                    self.push(connection, document, version, seq, updates);
                }
                ClientMessage::Cursor { cursor } => self.cursor(connection, cursor),
                ClientMessage::Ping => self.say(connection, &ServerMessage::Pong),
            },
        }
    }
}

async fn until(moment: Option<Instant>) {
    match moment {
        Some(moment) => sleep_until(moment).await,
        None => std::future::pending().await,
    }
}

async fn answer(committing: &mut Option<Committing>) -> Outcome {
    match committing {
        Some(committing) => (&mut committing.answer).await.unwrap_or(Outcome::Failed),
        None => std::future::pending().await,
    }
}
