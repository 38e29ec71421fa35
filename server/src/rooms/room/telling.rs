//! What people are told: documents they open, rows, cursors, rights; and where words stand.

use super::Room;
use crate::error::{Error, Result};
use crate::nodes::NodeNews;
use crate::rooms::document::{Editor, Row};
use crate::rooms::passages::{self, Located};
use crate::rooms::people::{Missed, Told, move_cursor};
use crate::rooms::{snapshot, storage};
use shared::changeset::{Passage, Utf16Text};
use shared::fields::FieldCode;
use shared::ids::{DocumentId, PassageId};
use shared::rooms::{ClientName, CloseCode, Cursor, News, Place, Right, ServerMessage};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

/// Cursors are told at most this often.
const CURSORS_APART: Duration = Duration::from_millis(100);

impl Room {
    pub(super) fn say(&mut self, connection: u32, message: &ServerMessage) {
        if self
            .people
            .members
            .get(&connection)
            .is_some_and(|member| !member.say(message))
        {
            self.close(connection, CloseCode::Slow);
        }
    }

    pub(super) fn tell_right(&mut self, connection: u32) {
        let Some(member) = self.people.members.get(&connection) else {
            return;
        };
        let right = member.right_now(self.writable);
        self.say(connection, &ServerMessage::Right { right });
        self.have_people_changed = true;
        self.news.came.retain(|person| person.connection != connection);
        self.news.came.extend(self.people.person(connection, self.writable));
    }

    pub(super) async fn open(
        &mut self,
        connection: u32,
        id: DocumentId,
        client: ClientName,
        version: Option<u32>,
    ) -> Result<(), CloseCode> {
        if let Some(version) = version {
            // It may have been read at another node.
            self.reach(id, version).await.map_err(|_| CloseCode::Storage)?;
        }
        let Some(member) = self.people.members.get_mut(&connection) else {
            return Ok(());
        };
        let account = member.account;
        if client.is_of_the_server() {
            return Err(CloseCode::Malformed);
        }
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
        let missed = match document.rows_after(version) {
            Some(rows) => {
                let updates: Vec<_> = rows.map(|row| row.to_update(id)).collect();
                let news = News {
                    updates,
                    ..News::default()
                };
                if news.is_empty() {
                    Missed::Nothing
                } else {
                    Missed::Frame(ServerMessage::News(news).to_frame().into())
                }
            }
            None => Missed::Rows(id, version, document.head),
        };
        let opened = ServerMessage::Opened {
            document: id,
            version,
            seq: editor.seq,
            text,
        };
        // In one piece: else a frame from before could slip in between, with rows that come after those missed.
        if member.tell(Told::Opened(opened.to_frame().into(), missed)) {
            Ok(())
        } else {
            Err(CloseCode::Slow)
        }
    }

    pub(super) fn tell_rows(&mut self, id: DocumentId, rows: &[Arc<Row>]) {
        let Some(document) = self.documents.get_mut(&id) else {
            return;
        };
        if rows.is_empty() {
            return;
        }
        self.platform.rooms.note_head(self.proposal, id, document.head);
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
    pub(super) async fn locate(&mut self, id: DocumentId, version: u32, place: Passage) -> Result<Located> {
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

    /// The words of passages now; of one that is gone there are none.
    pub(super) async fn words(&mut self, ids: &[PassageId]) -> Result<HashMap<PassageId, String>> {
        let db = self.platform.db.read();
        self.passages.standing(db, &self.documents, ids).await?;
        let words = ids.iter().filter_map(|id| {
            let (document, place) = self.passages.place(*id)?;
            let text = &self.documents.get(&document)?.text;
            Some((*id, text.slice(place.from(), place.to()).ok()?))
        });
        Ok(words.collect())
    }

    pub(super) fn cursor(&mut self, connection: u32, cursor: Option<Cursor>) {
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

    /// How long batches and news are gathered: the longer the more people there are.
    pub(super) fn gathering_time(&self) -> Duration {
        let crowd = self.people.members.len() as u64;
        Duration::from_millis((crowd / 5).min(self.platform.config.rooms.gather_ms))
    }

    /// When the gathered news are due: at once after a quiet time.
    pub(super) fn next_flush(&self) -> Option<Instant> {
        let news = (!self.news.is_empty()).then(|| self.last_news + self.gathering_time());
        let cursors = (!self.cursors.is_empty()).then(|| self.last_cursors + CURSORS_APART);
        news.into_iter().chain(cursors).min()
    }

    /// Tells everybody what has happened, in one frame that all share.
    pub(super) fn flush(&mut self) {
        let now = Instant::now();
        let mut news = std::mem::take(&mut self.news);
        if now >= self.last_cursors + CURSORS_APART {
            self.last_cursors = now;
            for connection in std::mem::take(&mut self.cursors) {
                let cursor = self.people.cursor(connection);
                news.cursors.extend(cursor.map(|cursor| Place { connection, cursor }));
            }
        }
        if std::mem::take(&mut self.have_people_changed) {
            self.tell_people();
        }
        let is_own = |place: &&Place| self.people.members.contains_key(&place.connection);
        if news.cursors.iter().any(|place| is_own(&place)) {
            self.platform.rooms.nodes.hint(|| {
                let own = news.cursors.iter().filter(is_own).copied();
                NodeNews::Cursors(self.proposal, own.collect())
            });
        }
        if news.is_empty() {
            return;
        }
        self.last_news = now;
        // An empty room has nobody to tell.
        let _ = self.frames.send(ServerMessage::News(news).to_frame().into());
    }
}
