//! The rooms of other nodes: what they tell is heard here, and the people in them are seen.
//!
//! Any node may hold the room of a proposal; they meet in the log. A row comes as a hint with its words, or is found by the poll of
//! `nodes`, which compares the versions that the rooms here have ([`Rooms::heads`]). Who is in a room at another node is told as a whole
//! list whenever it changes; a node that dies takes its people with it.

use super::document::Row;
use super::registry::Rooms;
use super::room::Heard;
use crate::nodes::{LoggedRow, NodeNews};
use shared::ids::{DocumentId, ProposalId};
use std::sync::Arc;
use tokio::sync::mpsc::error::TrySendError;
use uuid::Uuid;

impl Rooms {
    /// The documents of the loaded rooms, and the versions that need not be read from the log any more.
    #[must_use]
    pub(crate) fn heads(&self) -> Vec<(DocumentId, ProposalId, u32)> {
        let heads = self.heads.iter().map(|entry| {
            let (proposal, head) = *entry.value();
            (*entry.key(), proposal, head)
        });
        heads.collect()
    }

    /// Notes that a room has a document up to `head`, or will have it without reading.
    pub(super) fn note_head(&self, proposal: ProposalId, document: DocumentId, head: u32) {
        if self.nodes.is_on() {
            let mut entry = self.heads.entry(document).or_insert((proposal, head));
            entry.1 = entry.1.max(head);
        }
    }

    /// A room ends: nobody asks for its documents any more.
    pub(super) fn forget_heads(&self, documents: impl Iterator<Item = DocumentId>) {
        if self.nodes.is_on() {
            for document in documents {
                self.heads.remove(&document);
            }
        }
    }

    /// The log of a document is longer than its room here knows.
    pub(crate) fn has_more(&self, proposal: ProposalId, document: DocumentId) {
        // A room that is busy is told again by the next poll.
        if let Some(room) = self.sender(proposal) {
            let _ = room.try_send(Heard::ReadOn(document));
        }
    }

    /// Hands on what another node says of a room. A room that is not loaded here needs no news: it reads everything when it is.
    pub(crate) fn hear_node(&self, node: Uuid, news: NodeNews) {
        let (proposal, heard) = match news {
            NodeNews::Look(proposal) => (proposal, Heard::LookAgain(None)),
            NodeNews::Thread(proposal, thread) => (proposal, Heard::Thread(thread)),
            NodeNews::Beside(proposal, what) => (proposal, Heard::Beside(what)),
            NodeNews::ReadOn(proposal, document) => (proposal, Heard::ReadOn(document)),
            NodeNews::Rows(proposal, document, rows) => {
                let rows = rows.into_iter().map(|row| Arc::new(Row::from(row)));
                (proposal, Heard::Rows(document, rows.collect()))
            }
            NodeNews::People(proposal, people) => (proposal, Heard::PeopleElsewhere(node, people)),
            NodeNews::WhoIsThere(proposal) => (proposal, Heard::WhoIsThere),
            NodeNews::Cursors(proposal, places) => (proposal, Heard::CursorsElsewhere(node, places)),
            // Not of a room.
            NodeNews::Rights(_)
            | NodeNews::Ended(_)
            | NodeNews::AllEnded(_)
            | NodeNews::Bell(_)
            | NodeNews::Hall(..)
            | NodeNews::Attending(..)
            | NodeNews::WhoAttends(_)
            | NodeNews::Alive
            | NodeNews::Gone => return,
        };
        let Some(room) = self.sender(proposal) else { return };
        // One busy room must not keep the others from hearing.
        if let Err(TrySendError::Full(heard)) = room.try_send(heard) {
            tokio::spawn(async move { room.send(heard).await });
        }
    }

    /// A node has ended: nobody is in its rooms.
    pub(crate) async fn node_is_gone(&self, node: Uuid) {
        self.tell_all(|| Heard::PeopleElsewhere(node, Vec::new())).await;
    }

    /// This node has missed what others said for long: everybody comes back and asks for everything.
    pub(crate) async fn begin_anew(&self) {
        self.tell_all(|| Heard::BeginAnew).await;
    }
}

impl From<LoggedRow> for Row {
    fn from(row: LoggedRow) -> Self {
        Self {
            version: row.update.version,
            client: row.update.client,
            seq: row.update.seq,
            author: row.author,
            // Only the log needs it.
            session: None,
            at: row.at,
            changes: row.update.changes,
        }
    }
}

impl Row {
    /// The row as another node hears of it.
    #[must_use]
    pub fn to_logged(&self, document: DocumentId) -> LoggedRow {
        LoggedRow {
            update: self.to_update(document),
            author: self.author,
            at: self.at,
        }
    }
}
