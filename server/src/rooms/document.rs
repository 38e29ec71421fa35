//! A document in memory: its text at the head, the last rows of its log, and how a batch comes to the head.

use super::text::RoomText;
use shared::changeset::{ChangeError, ChangeSet, rebase};
use shared::ids::{AccountId, DocumentId, SectionId, SessionId};
use shared::languages::Language;
use shared::rooms::{ClientName, CloseCode, DocumentInfo, Refusal, Update};
use shared::time::Timestamp;
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

/// Rows kept in memory at least, for browsers that are a little behind.
const ROWS_KEPT: usize = 1_000;
/// What moving one batch over what it has missed may cost, in pieces of change sets. A hundred changes by hand over a hundred missed ones
/// cost 60,000; a batch made to be dear costs a thousand times as much, while everybody in the room waits.
const MOST_COST: usize = 250_000;

/// One row of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub version: u32,
    pub client: ClientName,
    pub seq: u32,
    pub author: Option<AccountId>,
    pub session: Option<SessionId>,
    pub at: Timestamp,
    pub changes: ChangeSet,
}

impl Row {
    #[must_use]
    pub fn to_update(&self, document: DocumentId) -> Update {
        Update {
            document,
            version: self.version,
            client: self.client.clone(),
            seq: self.seq,
            changes: self.changes.clone(),
        }
    }
}

/// What the log knows of one editor of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Editor {
    /// Whose it is; nobody else may use its name.
    pub author: AccountId,
    /// The number of its last change that is kept.
    pub seq: u32,
}

/// A document at its head.
pub struct Document {
    pub id: DocumentId,
    pub section: SectionId,
    pub language: Language,
    pub head: u32,
    pub text: RoomText,
    pub snapshot_version: u32,
    /// The last rows, up to the head without a hole.
    rows: VecDeque<Arc<Row>>,
    /// The editors that are open, or were since the room was loaded.
    pub editors: HashMap<ClientName, Editor>,
}

/// A batch as it came.
#[derive(Clone, Debug)]
pub struct Push {
    pub client: ClientName,
    pub author: AccountId,
    pub session: Option<SessionId>,
    pub version: u32,
    pub seq: u32,
    pub updates: Vec<ChangeSet>,
}

/// What a document will be once the planned rows are in the log.
pub struct Draft {
    pub head: u32,
    pub text: RoomText,
    pub rows: Vec<Arc<Row>>,
    seqs: HashMap<ClientName, u32>,
}

/// What becomes of a batch.
#[derive(Debug, PartialEq, Eq)]
pub enum Planned {
    /// Its rows are in the draft.
    Rows,
    /// The log has all of it already.
    Kept,
    Refused(Refusal),
    Close(CloseCode),
}

impl Document {
    #[must_use]
    pub fn new(id: DocumentId, section: SectionId, language: Language, snapshot: &str, snapshot_version: u32) -> Self {
        Self {
            id,
            section,
            language,
            head: snapshot_version,
            text: RoomText::new(snapshot),
            snapshot_version,
            rows: VecDeque::new(),
            editors: HashMap::new(),
        }
    }

    #[must_use]
    pub fn info(&self) -> DocumentInfo {
        DocumentInfo {
            document: self.id,
            section: self.section,
            language: self.language.as_str().to_owned(),
            version: self.head,
        }
    }

    /// Takes the next row of the log.
    ///
    /// # Errors
    /// When it does not follow the head or does not fit the text: the log is damaged.
    pub fn take(&mut self, row: Arc<Row>) -> Result<(), ChangeError> {
        if row.version != self.head + 1 {
            return Err(ChangeError::WrongLength);
        }
        self.text = row.changes.apply(&self.text)?;
        self.note(row);
        Ok(())
    }

    fn note(&mut self, row: Arc<Row>) {
        self.head = row.version;
        if let Some(editor) = self.editors.get_mut(&row.client) {
            editor.seq = editor.seq.max(row.seq);
        }
        self.rows.push_back(row);
        if self.rows.len() > 2 * ROWS_KEPT {
            self.rows.drain(..ROWS_KEPT);
        }
    }

    /// The rows after `version`, when all of them are in memory.
    #[must_use]
    pub fn rows_after(&self, version: u32) -> Option<impl Iterator<Item = &Arc<Row>>> {
        let missed = self.head.checked_sub(version)? as usize;
        let start = self.rows.len().checked_sub(missed)?;
        Some(self.rows.range(start..))
    }

    #[must_use]
    pub fn draft(&self) -> Draft {
        Draft {
            head: self.head,
            text: self.text.clone(),
            rows: Vec::new(),
            seqs: HashMap::new(),
        }
    }

    /// The draft's rows are in the log: it is the document now.
    pub fn become_draft(&mut self, draft: Draft) {
        for row in draft.rows {
            self.note(row);
        }
        self.text = draft.text;
    }

    /// Moves `push` over everything it has missed, one row at a time, and adds it to `draft`. Of a batch that was kept in part, only
    /// the rest is added. Nothing is added unless the answer is `Rows`.
    #[must_use]
    pub fn plan(&self, draft: &mut Draft, push: &Push, now: Timestamp) -> Planned {
        let Some(editor) = self
            .editors
            .get(&push.client)
            .filter(|editor| editor.author == push.author)
        else {
            return Planned::Close(CloseCode::Malformed);
        };
        if push.version > self.head {
            return Planned::Close(CloseCode::Reload);
        }
        // Older than memory: the browser reads what it has missed when it comes back, and sends again.
        let Some(missed) = self.rows_after(push.version) else {
            return Planned::Close(CloseCode::Slow);
        };
        let mut own: VecDeque<(u32, ChangeSet)> = push
            .updates
            .iter()
            .enumerate()
            .map(|(at, changes)| (push.seq.saturating_add(at as u32), changes.clone()))
            .collect();
        let mut cost = 0;
        for row in missed.chain(&draft.rows) {
            let Some((next, _)) = own.front() else { break };
            if row.client == push.client {
                if *next == row.seq {
                    own.pop_front();
                    continue;
                }
                // Its own row, which it has not seen and does not send again: what it sends cannot be made for that text.
                return Planned::Close(CloseCode::Malformed);
            }
            let Ok(of_row) = rebase(own.iter_mut().map(|(_, changes)| changes), &row.changes) else {
                return Planned::Close(CloseCode::Malformed);
            };
            cost += of_row;
            if cost > MOST_COST {
                // As above: who comes back moves the batch by itself.
                return Planned::Close(CloseCode::Slow);
            }
        }
        let last = draft.seqs.get(&push.client).copied().unwrap_or(editor.seq);
        if own.back().is_none_or(|(seq, _)| *seq <= last) {
            return Planned::Kept;
        }
        if own.front().is_some_and(|(seq, _)| *seq != last + 1) {
            return Planned::Close(CloseCode::Malformed);
        }
        let (mut text, mut rows) = (draft.text.clone(), Vec::with_capacity(own.len()));
        for (seq, changes) in own {
            text = match changes.apply(&text) {
                Ok(text) => text,
                Err(ChangeError::TooLong) => return Planned::Refused(Refusal::TooLong),
                Err(_) => return Planned::Close(CloseCode::Malformed),
            };
            rows.push(Arc::new(Row {
                version: draft.head + 1 + rows.len() as u32,
                client: push.client.clone(),
                seq,
                author: Some(push.author),
                session: push.session,
                at: now,
                changes,
            }));
        }
        draft.seqs.insert(push.client.clone(), last + rows.len() as u32);
        draft.head += rows.len() as u32;
        draft.text = text;
        draft.rows.append(&mut rows);
        Planned::Rows
    }
}
