//! From a batch that somebody sends to rows in the log.

use super::{Committing, Room, Sender, Waiting};
use crate::error::Result;
use crate::nodes::NodeNews;
use crate::rooms::document::{Draft, Planned, Push};
use crate::rooms::storage;
use crate::rooms::writer::{Append, NewRows, Outcome};
use shared::changeset::ChangeSet;
use shared::ids::DocumentId;
use shared::rooms::{CloseCode, Refusal, Right, ServerMessage};
use tokio::sync::oneshot;
use tokio::time::Instant;

/// Batches that one connection may have waiting, and a whole room.
const WAITING_OF_ONE: usize = 32;
const WAITING_OF_ALL: usize = 4_096;
/// Rows planned at once at most.
const ROWS_AT_ONCE: usize = 256;

impl Room {
    pub(super) fn push(&mut self, connection: u32, id: DocumentId, version: u32, seq: u32, updates: Vec<ChangeSet>) {
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

    /// When what waits is due, unless the writer has something of this room: at once after a quiet time.
    pub(super) fn next_plan(&self) -> Option<Instant> {
        let is_due = self.committing.is_none() && !self.waiting.is_empty();
        is_due.then(|| self.last_plan + self.gathering_time())
    }

    /// Plans what waits and hands it to the writer.
    pub(super) fn plan(&mut self) {
        self.last_plan = Instant::now();
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
        // In one order everywhere: two nodes that write in the same documents never wait for each other.
        drafts.sort_by_key(|(id, _)| *id);
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

    pub(super) fn refuse(&mut self, batch: Waiting, reason: Refusal) {
        match batch.from {
            Sender::Connection(connection) => {
                let (document, seq) = (batch.document, batch.push.seq);
                self.say(connection, &ServerMessage::Refused { document, seq, reason });
            }
            Sender::Caller(answer) => drop(answer.send(Err(reason))),
        }
    }

    pub(super) async fn committed(&mut self, outcome: Outcome) {
        let Some(Committing { drafts, batches, .. }) = self.committing.take() else {
            return;
        };
        match outcome {
            Outcome::Kept => {
                for (id, draft) in drafts {
                    self.take_draft(id, draft);
                }
                // They were gathered before they were written.
                self.flush();
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

    pub(super) fn wait_again(&mut self, batches: Vec<Waiting>) {
        for batch in batches.into_iter().rev() {
            self.waiting.push_front(batch);
        }
    }

    /// Takes the rows that others have written to these documents.
    pub(super) async fn read_on(&mut self, ids: impl Iterator<Item = DocumentId>) -> Result<()> {
        for id in ids {
            let Some(document) = self.documents.get_mut(&id) else {
                continue;
            };
            let rows = storage::read_on(self.platform.db.read(), document).await?;
            self.tell_rows(id, &rows);
        }
        Ok(())
    }

    pub(super) fn take_draft(&mut self, id: DocumentId, draft: Draft) {
        let Some(document) = self.documents.get_mut(&id) else {
            return;
        };
        self.platform.rooms.nodes.hint(|| {
            let rows = draft.rows.iter().map(|row| row.to_logged(id));
            NodeNews::Rows(self.proposal, id, rows.collect())
        });
        // When this room had to read on meanwhile, it has its own rows from the log already.
        if document.head >= draft.head {
            return;
        }
        let rows = draft.rows.clone();
        document.become_draft(draft);
        self.tell_rows(id, &rows);
    }
}
