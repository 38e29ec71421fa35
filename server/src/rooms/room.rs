//! One room: a task that owns the documents of a proposal and hears its connections one after the other.
//!
//! While a commit is under way, batches wait; when it is done, all that wait are planned together on top of each other and go to the
//! writer as one. So a text is only ever what the log says, and nobody sees a change before it is durable.

use super::document::{Document, Draft, Editor, Planned, Push, Row};
use super::passages::{self, Located, Passages, Standing};
use super::people::{Member, People, Told, move_cursor};
use super::rights;
use super::snapshot;
use super::storage;
use super::writer::{Append, NewRows, Outcome};
use crate::error::{Error, Result};
use crate::platform::Platform;
use axum::extract::ws::Utf8Bytes;
use shared::changeset::{ChangeSet, Passage};
use shared::fields::FieldCode;
use shared::ids::{AccountId, DocumentId, PassageId, ProposalId, SessionId, ThreadId};
use shared::rooms::{ClientMessage, ClientName, CloseCode, Cursor, News, Place, Refusal, Right, ServerMessage};
use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{broadcast, mpsc, oneshot};
use tokio::time::{Instant, sleep_until};

/// Frames a slow connection may be behind.
pub const FRAMES_KEPT: usize = 256;
/// Connections of one account in one room.
const CONNECTIONS_OF_ONE: usize = 10;
/// Cursors are told at most this often.
const CURSORS_APART: Duration = Duration::from_millis(100);
/// Phases begin and end by the clock: look this often whether the proposal can be written.
const LOOKS_APART: Duration = Duration::from_secs(10);
/// Batches that one connection may have waiting, and a whole room.
const WAITING_OF_ONE: usize = 32;
const WAITING_OF_ALL: usize = 4_096;
/// Rows planned at once at most.
const ROWS_AT_ONCE: usize = 256;

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
    /// A talk has begun, changed or gone.
    Thread(ThreadId),
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
    last_news: Instant,
    last_cursors: Instant,
    empty_since: Instant,
    last_look: Instant,
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
        Ok(Self {
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
            last_news: now,
            last_cursors: now,
            empty_since: now,
            last_look: now,
        })
    }

    /// Lives until nobody has been here for a while or the platform stops. Whoever writes to the inbox after that looks for the
    /// room anew.
    pub async fn run(mut self, mut inbox: mpsc::Receiver<Heard>) {
        let stopping = self.platform.stopping.clone();
        loop {
            let flush = self.next_flush();
            let stays = Duration::from_secs(self.platform.config.rooms.stay_seconds);
            let look = (!self.people.members.is_empty()).then(|| self.last_look + LOOKS_APART);
            let evict = (self.people.members.is_empty() && self.committing.is_none()).then(|| self.empty_since + stays);
            tokio::select! {
                biased;
                () = stopping.cancelled(), if self.committing.is_none() => break,
                outcome = answer(&mut self.committing) => self.committed(outcome).await,
                () = until(flush) => self.flush(),
                heard = inbox.recv() => match heard {
                    Some(heard) => self.hear(heard).await,
                    None => break,
                },
                () = until(look) => self.look_again(None).await,
                () = until(evict) => break,
            }
            self.plan();
        }
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
            Heard::Thread(thread) => {
                if !self.news.threads.contains(&thread) {
                    self.news.threads.push(thread);
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

    async fn enter(&mut self, entering: Entering) {
        let Entering {
            account,
            session,
            name,
            tell,
            answer,
        } = entering;
        if self.people.connections_of(account) >= CONNECTIONS_OF_ONE {
            let _ = answer.send(Err(CloseCode::TooFast));
            return;
        }
        if self.people.members.is_empty() {
            // Nobody has told this room what happened while nobody was here.
            self.look_again(None).await;
        }
        // What was found at the door may have changed while this waited in the inbox.
        let right = match rights::right_of(&self.platform, self.proposal, account).await {
            Ok(Some(right)) => right,
            Ok(None) => return drop(answer.send(Err(CloseCode::Gone))),
            Err(_) => return drop(answer.send(Err(CloseCode::Storage))),
        };
        if session.is_some_and(|session| !self.platform.sessions.is_live(session)) {
            return drop(answer.send(Err(CloseCode::LogIn)));
        }
        let colour = self.people.colour_for(account, &name);
        let member = Member {
            account,
            session,
            name,
            colour,
            right,
            tell,
            editors: HashMap::new(),
            cursor: None,
        };
        let connection = self.people.enter(member);
        let welcome = ServerMessage::Welcome {
            you: connection,
            right: self.people.members[&connection].right_now(self.writable),
            documents: self.documents.values().map(Document::info).collect(),
            people: self.people.everybody(self.writable),
        };
        self.say(connection, &welcome);
        // Frames that are flushed from now on; what is gathered already comes twice, which does no harm.
        if answer.send(Ok((connection, self.frames.subscribe()))).is_err() {
            self.people.members.remove(&connection);
            return;
        }
        self.news.came.extend(self.people.person(connection, self.writable));
        self.cursors.extend(
            self.people
                .members
                .iter()
                .filter(|(_, member)| member.cursor.is_some())
                .map(|(number, _)| *number),
        );
    }

    fn leave(&mut self, connection: u32) {
        if self.people.members.remove(&connection).is_some() {
            self.news.came.retain(|person| person.connection != connection);
            self.news.left.push(connection);
            self.cursors.remove(&connection);
            if self.people.members.is_empty() {
                self.empty_since = Instant::now();
            }
        }
    }

    fn close(&mut self, connection: u32, code: CloseCode) {
        if let Some(member) = self.people.members.get(&connection) {
            metrics::counter!("room_closed_total", "code" => code.number().to_string()).increment(1);
            // When its inbox is full, the connection ends by the drop of this end.
            let _ = member.tell(Told::Close(code));
        }
        self.leave(connection);
    }

    fn close_where(&mut self, code: CloseCode, which: impl Fn(&Member) -> bool) {
        let found: Vec<u32> = self
            .people
            .members
            .iter()
            .filter(|(_, member)| which(member))
            .map(|(number, _)| *number)
            .collect();
        for connection in found {
            self.close(connection, code);
        }
    }

    fn say(&mut self, connection: u32, message: &ServerMessage) {
        if self
            .people
            .members
            .get(&connection)
            .is_some_and(|member| !member.say(message))
        {
            self.close(connection, CloseCode::Slow);
        }
    }

    /// Finds out anew what people may do, tells those for whom it has changed, and closes on those who may not be here.
    async fn look_again(&mut self, account: Option<AccountId>) {
        if account.is_some_and(|account| self.people.connections_of(account) == 0) {
            return;
        }
        self.last_look = Instant::now();
        if let Err(error) = self.look_at_proposal().await {
            tracing::warn!(%error, "the state of a proposal could not be read");
        }
        let concerned: Vec<(u32, AccountId, Right)> = self
            .people
            .members
            .iter()
            .filter(|(_, member)| account.is_none_or(|account| account == member.account))
            .map(|(number, member)| (*number, member.account, member.right))
            .collect();
        for (connection, account, before) in concerned {
            match rights::right_of(&self.platform, self.proposal, account).await {
                Ok(Some(right)) if right == before => {}
                Ok(Some(right)) => {
                    if let Some(member) = self.people.members.get_mut(&connection) {
                        member.right = right;
                    }
                    self.tell_right(connection);
                }
                Ok(None) => self.close(connection, CloseCode::Forbidden),
                Err(error) => {
                    // In doubt nobody stays: the browser comes back by itself.
                    tracing::warn!(%error, "the rights in a room could not be read");
                    self.close(connection, CloseCode::Storage);
                }
            }
        }
        let sessions = &self.platform.sessions;
        let over: Vec<SessionId> = self
            .people
            .members
            .values()
            .filter_map(|member| member.session.filter(|session| !sessions.is_live(*session)))
            .collect();
        if !over.is_empty() {
            self.close_where(CloseCode::LogIn, |member| {
                member.session.is_some_and(|session| over.contains(&session))
            });
        }
    }

    /// Whether the text can be written now, and which documents there are.
    async fn look_at_proposal(&mut self) -> Result<()> {
        let db = self.platform.db.read();
        let writable = rights::is_writable(db, self.proposal, self.platform.clock.now()).await?;
        for id in storage::ids(db, self.proposal).await? {
            if let std::collections::btree_map::Entry::Vacant(place) = self.documents.entry(id)
                && let Some(document) = storage::load_one(db, id).await?
            {
                place.insert(document);
            }
        }
        if writable != self.writable {
            self.writable = writable;
            let everybody: Vec<u32> = self.people.members.keys().copied().collect();
            everybody.into_iter().for_each(|connection| self.tell_right(connection));
        }
        Ok(())
    }

    fn tell_right(&mut self, connection: u32) {
        let Some(member) = self.people.members.get(&connection) else {
            return;
        };
        let right = member.right_now(self.writable);
        self.say(connection, &ServerMessage::Right { right });
        self.news.came.retain(|person| person.connection != connection);
        self.news.came.extend(self.people.person(connection, self.writable));
    }

    async fn open(
        &mut self,
        connection: u32,
        id: DocumentId,
        client: ClientName,
        version: Option<u32>,
    ) -> Result<(), CloseCode> {
        let Some(member) = self.people.members.get_mut(&connection) else {
            return Ok(());
        };
        let account = member.account;
        let document = self.documents.get_mut(&id).ok_or(CloseCode::Gone)?;
        if version.is_some_and(|version| version > document.head) {
            return Err(CloseCode::Reload);
        }
        if !document.editors.contains_key(&client) {
            let last = storage::last_of(self.platform.db.read(), id, &client)
                .await
                .map_err(|_| CloseCode::Storage)?;
            let (author, seq) = last.unwrap_or((Some(account), 0));
            // Whoever wrote by this name before and has left the platform is not this person.
            let author = author.ok_or(CloseCode::Malformed)?;
            document.editors.insert(client.clone(), Editor { author, seq });
        }
        let editor = document.editors[&client];
        if editor.author != account {
            return Err(CloseCode::Malformed);
        }
        if let Some(former) = member
            .editors
            .insert(id, client.clone())
            .filter(|former| *former != client)
        {
            document.editors.remove(&former);
        }
        let (text, version) = match version {
            None => (Some(document.text.to_string()), document.head),
            Some(version) => (None, version),
        };
        let told = match document.rows_after(version) {
            Some(rows) => {
                let updates: Vec<_> = rows.map(|row| row.to_update(id)).collect();
                let news = News {
                    updates,
                    ..News::default()
                };
                (!news.is_empty()).then(|| Told::Frame(ServerMessage::News(news).to_frame().into()))
            }
            None => Some(Told::Rows(id, version, document.head)),
        };
        self.say(
            connection,
            &ServerMessage::Opened {
                document: id,
                version,
                seq: editor.seq,
                text,
            },
        );
        if let (Some(told), Some(member)) = (told, self.people.members.get(&connection))
            && !member.tell(told)
        {
            return Err(CloseCode::Slow);
        }
        Ok(())
    }

    fn push(&mut self, connection: u32, id: DocumentId, version: u32, seq: u32, updates: Vec<ChangeSet>) {
        let Some(member) = self.people.members.get(&connection) else {
            return;
        };
        if member.right_now(self.writable) < Right::Write {
            metrics::counter!("room_refused_total").increment(1);
            let reason = if member.right == Right::Write {
                Refusal::Frozen
            } else {
                Refusal::Forbidden
            };
            return self.say(
                connection,
                &ServerMessage::Refused {
                    document: id,
                    seq,
                    reason,
                },
            );
        }
        let Some(client) = member.editors.get(&id).cloned() else {
            return self.close(connection, CloseCode::Malformed);
        };
        if self.waiting.len() >= WAITING_OF_ONE {
            let own = |batch: &&Waiting| matches!(batch.from, Sender::Connection(number) if number == connection);
            if self.waiting.iter().filter(own).count() >= WAITING_OF_ONE {
                return self.close(connection, CloseCode::TooFast);
            }
            if self.waiting.len() >= WAITING_OF_ALL {
                return self.say(
                    connection,
                    &ServerMessage::Refused {
                        document: id,
                        seq,
                        reason: Refusal::Storage,
                    },
                );
            }
        }
        let push = Push {
            client,
            author: member.account,
            session: member.session,
            version,
            seq,
            updates,
        };
        self.waiting.push_back(Waiting {
            from: Sender::Connection(connection),
            document: id,
            push,
        });
    }

    /// Plans what waits and hands it to the writer, unless the writer has something of this room.
    fn plan(&mut self) {
        if self.committing.is_some() || self.waiting.is_empty() {
            return;
        }
        let now = self.platform.clock.now();
        let mut drafts: Vec<(DocumentId, Draft)> = Vec::new();
        let mut batches = Vec::new();
        let mut rows = 0;
        while rows < ROWS_AT_ONCE {
            let Some(next) = self.waiting.pop_front() else { break };
            let Some(document) = self.documents.get(&next.document) else {
                continue;
            };
            let at = drafts
                .iter()
                .position(|(id, _)| *id == next.document)
                .unwrap_or_else(|| {
                    drafts.push((next.document, document.draft()));
                    drafts.len() - 1
                });
            match document.plan(&mut drafts[at].1, &next.push, now) {
                Planned::Rows => {
                    rows += next.push.updates.len();
                    batches.push(next);
                }
                Planned::Kept => match next.from {
                    Sender::Connection(connection) => {
                        let (document, seq) = (next.document, next.push.seq);
                        self.say(connection, &ServerMessage::Acknowledged { document, seq });
                    }
                    Sender::Caller(answer) => drop(answer.send(Ok(()))),
                },
                Planned::Refused(reason) => self.refuse(next, reason),
                Planned::Close(code) => match next.from {
                    Sender::Connection(connection) => self.close(connection, code),
                    Sender::Caller(answer) => drop(answer.send(Err(Refusal::Storage))),
                },
            }
        }
        drafts.retain(|(_, draft)| !draft.rows.is_empty());
        if drafts.is_empty() {
            return;
        }
        let documents = drafts.iter().map(|(id, draft)| NewRows {
            document: *id,
            after: draft.head - draft.rows.len() as u32,
            rows: draft.rows.clone(),
        });
        let (answer, outcome) = oneshot::channel();
        let append = Append {
            proposal: self.proposal,
            documents: documents.collect(),
            answer,
        };
        // A full or ended writer drops the answer, which counts as a failure.
        let _ = self.platform.rooms.writer(&self.platform).try_send(append);
        self.committing = Some(Committing {
            drafts,
            batches,
            answer: outcome,
        });
    }

    fn refuse(&mut self, batch: Waiting, reason: Refusal) {
        match batch.from {
            Sender::Connection(connection) => {
                let (document, seq) = (batch.document, batch.push.seq);
                self.say(connection, &ServerMessage::Refused { document, seq, reason });
            }
            Sender::Caller(answer) => drop(answer.send(Err(reason))),
        }
    }

    async fn committed(&mut self, outcome: Outcome) {
        let Some(Committing { drafts, batches, .. }) = self.committing.take() else {
            return;
        };
        match outcome {
            Outcome::Kept => {
                for (id, draft) in drafts {
                    self.take_draft(id, draft);
                }
                for batch in batches {
                    if let Sender::Caller(answer) = batch.from {
                        // Nothing more comes from there.
                        if let Some(document) = self.documents.get_mut(&batch.document) {
                            document.editors.remove(&batch.push.client);
                        }
                        let _ = answer.send(Ok(()));
                    }
                }
            }
            Outcome::Denied(denied) => {
                let (refused, again): (Vec<_>, Vec<_>) = batches
                    .into_iter()
                    .partition(|batch| denied.contains_key(&batch.push.author));
                self.wait_again(again);
                for batch in refused {
                    let reason = denied[&batch.push.author];
                    self.refuse(batch, reason);
                }
                if denied.values().any(|reason| *reason == Refusal::Frozen) {
                    self.look_again(None).await;
                }
                for account in denied.into_keys() {
                    self.look_again(Some(account)).await;
                }
            }
            Outcome::Behind => match self.read_on(drafts.iter().map(|(id, _)| *id)).await {
                Ok(()) => self.wait_again(batches),
                Err(error) => {
                    tracing::error!(%error, proposal = %self.proposal, "a room could not read on");
                    self.close_where(CloseCode::Storage, |_| true);
                }
            },
            Outcome::Failed => {
                // The storage may have kept them all the same: then they come with the next reading.
                let ids: Vec<_> = drafts.iter().map(|(id, _)| *id).collect();
                for batch in batches {
                    self.refuse(batch, Refusal::Storage);
                }
                if let Err(error) = self.read_on(ids.into_iter()).await {
                    tracing::warn!(%error, "the storage does not answer");
                }
            }
        }
    }

    fn wait_again(&mut self, batches: Vec<Waiting>) {
        for batch in batches.into_iter().rev() {
            self.waiting.push_front(batch);
        }
    }

    /// Takes the rows that others have written to these documents.
    async fn read_on(&mut self, ids: impl Iterator<Item = DocumentId>) -> Result<()> {
        for id in ids {
            let Some(document) = self.documents.get_mut(&id) else {
                continue;
            };
            let rows = storage::read_on(self.platform.db.read(), document).await?;
            self.tell_rows(id, &rows);
        }
        Ok(())
    }

    fn take_draft(&mut self, id: DocumentId, draft: Draft) {
        let Some(document) = self.documents.get_mut(&id) else {
            return;
        };
        let rows = draft.rows.clone();
        document.become_draft(draft);
        self.tell_rows(id, &rows);
    }

    fn tell_rows(&mut self, id: DocumentId, rows: &[Arc<Row>]) {
        let Some(document) = self.documents.get_mut(&id) else {
            return;
        };
        self.news.updates.extend(rows.iter().map(|row| row.to_update(id)));
        rows.iter().for_each(|row| self.passages.move_over(id, row));
        self.people.move_cursors(document);
        if document.head >= document.snapshot_version + snapshot::EVERY {
            document.snapshot_version = document.head;
            let taken = snapshot::take(self.platform.clone(), id, document.head, document.text.clone());
            self.platform.tasks.spawn(taken);
            let places = self.passages.take_unstored(id, document.head);
            self.platform.tasks.spawn(passages::keep(self.platform.clone(), places));
        }
    }

    /// Finds words that somebody has chosen in `version` at the head.
    async fn locate(&mut self, id: DocumentId, version: u32, place: Passage) -> Result<Located> {
        if !self.documents.contains_key(&id) {
            self.look_at_proposal().await?;
        }
        if self.documents.get(&id).is_some_and(|document| document.head < version) {
            // Another node may have written.
            self.read_on(std::iter::once(id)).await?;
        }
        let document = self.documents.get(&id).ok_or(Error::NotFound)?;
        if document.head < version {
            return Err(Error::field("passage", FieldCode::NotInText));
        }
        passages::locate(self.platform.db.read(), self.proposal, document, version, place).await
    }

    fn cursor(&mut self, connection: u32, cursor: Option<Cursor>) {
        let writable = self.writable;
        let Some(member) = self.people.members.get_mut(&connection) else {
            return;
        };
        if member.right_now(writable) < Right::Write {
            return;
        }
        member.cursor = cursor.and_then(|cursor| {
            let document = self.documents.get(&cursor.document)?;
            move_cursor(cursor, document)
        });
        self.cursors.insert(connection);
    }

    /// When the gathered news are due: at once after a quiet time, later the more people there are.
    fn next_flush(&self) -> Option<Instant> {
        let crowd = self.people.members.len() as u64;
        let window = Duration::from_millis((crowd / 5).min(self.platform.config.rooms.gather_ms));
        let news = (!self.news.is_empty()).then(|| self.last_news + window);
        let cursors = (!self.cursors.is_empty()).then(|| self.last_cursors + CURSORS_APART);
        news.into_iter().chain(cursors).min()
    }

    /// Tells everybody what has happened, in one frame that all share.
    fn flush(&mut self) {
        let now = Instant::now();
        let mut news = std::mem::take(&mut self.news);
        if now >= self.last_cursors + CURSORS_APART {
            self.last_cursors = now;
            for connection in std::mem::take(&mut self.cursors) {
                if let Some(member) = self.people.members.get(&connection) {
                    news.cursors.push(Place {
                        connection,
                        cursor: member.cursor,
                    });
                }
            }
        }
        if news.is_empty() {
            return;
        }
        self.last_news = now;
        // An empty room has nobody to tell.
        let _ = self.frames.send(ServerMessage::News(news).to_frame().into());
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
