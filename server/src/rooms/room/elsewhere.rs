//! Rows and people of the same room at other nodes.

use super::Room;
use crate::accounts::entity::account;
use crate::nodes::{NodeNews, Present};
use crate::rooms::document::Row;
use crate::rooms::people::{Elsewhere, move_cursor};
use crate::rooms::storage;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use shared::accounts::Pseudonym;
use shared::ids::{AccountId, DocumentId};
use shared::rooms::{CloseCode, Place};
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

impl Room {
    /// Reads on in a document, or closes on everybody: whoever comes back opens what is in the log.
    pub(super) async fn read_on_or_close(&mut self, document: DocumentId) {
        if let Err(error) = self.read_on(std::iter::once(document)).await {
            tracing::warn!(%error, proposal = %self.proposal, "a room could not read on");
            self.close_where(CloseCode::Storage, |_| true);
        }
    }

    /// Takes rows that another node has brought into the log. With a hole before them they are read from there.
    pub(super) async fn take_rows(&mut self, id: DocumentId, rows: Vec<Arc<Row>>) {
        let Some(document) = self.documents.get_mut(&id) else {
            return;
        };
        let mut taken = Vec::with_capacity(rows.len());
        let mut has_hole = false;
        for row in rows {
            if row.version <= document.head {
                continue;
            }
            if document.take(row.clone()).is_err() {
                has_hole = true;
                break;
            }
            taken.push(row);
        }
        self.tell_rows(id, &taken);
        if has_hole {
            self.read_on_or_close(id).await;
        }
    }

    /// Tells the other nodes who is here, when they may have somebody too.
    pub(super) fn tell_people(&self) {
        let people = self.people.members.iter().map(|(connection, member)| Present {
            connection: *connection,
            account: member.account,
            right: member.right_now(self.writable),
        });
        let teller = self.platform.nodes.teller();
        if teller.is_on() {
            teller.tell(NodeNews::People(self.proposal, people.collect()));
        }
    }

    /// Answers another node's question, cursors included.
    pub(super) fn say_who_is_here(&mut self) {
        if self.people.members.is_empty() {
            return;
        }
        self.tell_people();
        let with_cursor = self.people.members.iter().filter(|(_, member)| member.cursor.is_some());
        self.cursors.extend(with_cursor.map(|(connection, _)| *connection));
    }

    /// Takes the whole list of those who are in this room at another node.
    pub(super) async fn people_elsewhere(&mut self, node: Uuid, present: Vec<Present>) {
        let gone = self.people.elsewhere.iter().filter(|(_, person)| {
            person.node == node && !present.iter().any(|there| there.connection == person.connection)
        });
        for connection in gone.map(|(connection, _)| *connection).collect::<Vec<_>>() {
            self.people.elsewhere.remove(&connection);
            self.news.came.retain(|person| person.connection != connection);
            self.news.left.push(connection);
            self.cursors.remove(&connection);
        }
        let mut new = Vec::new();
        for there in present {
            match self.people.number_of(node, there.connection) {
                Some(connection) => {
                    if let Some(person) = self.people.elsewhere.get_mut(&connection)
                        && person.right != there.right
                    {
                        person.right = there.right;
                        self.news.came.retain(|person| person.connection != connection);
                        self.news.came.extend(self.people.person(connection, self.writable));
                    }
                }
                None => new.push(there),
            }
        }
        if new.is_empty() {
            return;
        }
        let names = match self.names(&new).await {
            Ok(names) => names,
            // They come with the next list.
            Err(error) => return tracing::warn!(%error, "the names of people at another node could not be read"),
        };
        for there in new {
            let Some(name) = names.get(&there.account).map(ToString::to_string) else {
                continue;
            };
            let colour = self.people.colour_for(there.account, &name);
            let connection = self.people.enter_elsewhere(Elsewhere {
                node,
                connection: there.connection,
                account: there.account,
                name,
                colour,
                right: there.right,
                cursor: None,
            });
            self.news.came.extend(self.people.person(connection, self.writable));
        }
    }

    async fn names(&self, present: &[Present]) -> crate::Result<HashMap<AccountId, Pseudonym>> {
        let names = account::Entity::find()
            .select_only()
            .columns([account::Column::Id, account::Column::Pseudonym])
            .filter(account::Column::Id.is_in(present.iter().map(|there| there.account)))
            .into_tuple::<(AccountId, Pseudonym)>()
            .all(self.platform.db.read())
            .await?;
        Ok(names.into_iter().collect())
    }

    /// Takes the cursors that people of another node have moved.
    pub(super) fn cursors_elsewhere(&mut self, node: Uuid, places: Vec<Place>) {
        for place in places {
            let Some(connection) = self.people.number_of(node, place.connection) else {
                continue;
            };
            let cursor = place.cursor.and_then(|cursor| {
                let document = self.documents.get(&cursor.document)?;
                move_cursor(cursor, document)
            });
            if let Some(person) = self.people.elsewhere.get_mut(&connection) {
                person.cursor = cursor;
                self.cursors.insert(connection);
            }
        }
    }

    /// Reads on when somebody names a version that this room has not got: it came from another node.
    pub(super) async fn reach(&mut self, id: DocumentId, version: u32) -> crate::Result<()> {
        if self.platform.nodes.is_on() && self.documents.get(&id).is_some_and(|document| document.head < version) {
            self.read_on(std::iter::once(id)).await?;
        }
        Ok(())
    }

    /// Notes which versions this room has, for the poll.
    pub(super) fn note_heads(&self) {
        for document in self.documents.values() {
            self.platform.rooms.note_head(self.proposal, document.id, document.head);
        }
    }

    /// Another node made documents or wrote in them: what storage has of them now.
    pub(super) async fn load_document(&mut self, id: DocumentId) -> crate::Result<()> {
        if let Some(document) = storage::load_one(self.platform.db.read(), id).await? {
            self.platform.rooms.note_head(self.proposal, id, document.head);
            self.documents.insert(id, document);
        }
        Ok(())
    }
}
