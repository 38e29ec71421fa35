//! Who is in a room: one entry for each connection, with what the others see of it.

use super::document::Document;
use axum::extract::ws::Utf8Bytes;
use shared::changeset::{Deletion, Side};
use shared::ids::{AccountId, DocumentId, SessionId};
use shared::people::{COLOURS, colour_of, initials};
use shared::rooms::{ClientName, CloseCode, Cursor, Person, Right, ServerMessage};
use std::collections::{BTreeMap, HashMap};
use tokio::sync::mpsc;
use uuid::Uuid;

/// Rows that a cursor may be behind: one that is older is on its way already to where it is now.
const CURSOR_ROWS: u32 = 200;

/// What a room tells one connection, beside the frames for everybody.
#[derive(Debug)]
pub enum Told {
    Frame(Utf8Bytes),
    /// A document is open; nothing may come between this and what its reader has missed.
    Opened(Utf8Bytes, Missed),
    Close(CloseCode),
}

/// The rows that somebody who opens a document has not.
#[derive(Debug)]
pub enum Missed {
    Nothing,
    Frame(Utf8Bytes),
    /// To be read from the storage: those of the document after the first version up to the second.
    Rows(DocumentId, u32, u32),
}

/// One connection in the room.
pub struct Member {
    pub account: AccountId,
    pub session: Option<SessionId>,
    pub name: String,
    pub colour: u8,
    /// What the person may do while the proposal can be written.
    pub right: Right,
    pub tell: mpsc::Sender<Told>,
    pub editors: HashMap<DocumentId, ClientName>,
    pub cursor: Option<Cursor>,
}

/// Somebody who is in the same room at another node.
pub struct Elsewhere {
    pub node: Uuid,
    /// The connection's number at that node.
    pub connection: u32,
    pub account: AccountId,
    pub name: String,
    pub colour: u8,
    /// What the person may do now.
    pub right: Right,
    pub cursor: Option<Cursor>,
}

/// The connections by their numbers, in the order of their coming.
#[derive(Default)]
pub struct People {
    pub members: BTreeMap<u32, Member>,
    pub elsewhere: BTreeMap<u32, Elsewhere>,
    last: u32,
}

impl People {
    /// Lets somebody in and gives the connection's number.
    pub fn enter(&mut self, member: Member) -> u32 {
        self.last += 1;
        self.members.insert(self.last, member);
        self.last
    }

    /// Notes somebody at another node and gives the number by which those here know the connection.
    pub fn enter_elsewhere(&mut self, person: Elsewhere) -> u32 {
        self.last += 1;
        self.elsewhere.insert(self.last, person);
        self.last
    }

    /// The number by which those here know a connection of another node.
    #[must_use]
    pub fn number_of(&self, node: Uuid, connection: u32) -> Option<u32> {
        let mut people = self.elsewhere.iter();
        let found = people.find(|(_, person)| person.node == node && person.connection == connection)?;
        Some(*found.0)
    }

    /// The colour of an account: the one it has on every page, or another when somebody here has that one already.
    #[must_use]
    pub fn colour_for(&self, account: AccountId, name: &str) -> u8 {
        let here = self.members.values().map(|member| (member.account, member.colour));
        let elsewhere = self.elsewhere.values().map(|person| (person.account, person.colour));
        let colours: Vec<(AccountId, u8)> = here.chain(elsewhere).collect();
        if let Some((_, colour)) = colours.iter().find(|(other, _)| *other == account) {
            return *colour;
        }
        let used = |colour: u8| colours.iter().filter(|(_, other)| *other == colour).count();
        let usual = colour_of(name);
        (0..COLOURS)
            .map(|step| (usual + step) % COLOURS)
            .min_by_key(|colour| used(*colour))
            .unwrap_or(usual)
    }

    #[must_use]
    pub fn connections_of(&self, account: AccountId) -> usize {
        self.members.values().filter(|member| member.account == account).count()
    }

    /// The entry of a connection, as the others see it.
    #[must_use]
    pub fn person(&self, connection: u32, writable: bool) -> Option<Person> {
        let (account, name, colour, right) = match self.members.get(&connection) {
            Some(member) => (member.account, &member.name, member.colour, member.right_now(writable)),
            None => {
                let person = self.elsewhere.get(&connection)?;
                (person.account, &person.name, person.colour, person.right)
            }
        };
        Some(Person {
            connection,
            account,
            name: name.clone(),
            initials: initials(name),
            colour,
            right,
        })
    }

    #[must_use]
    pub fn everybody(&self, writable: bool) -> Vec<Person> {
        let connections = self.members.keys().chain(self.elsewhere.keys());
        connections
            .filter_map(|connection| self.person(*connection, writable))
            .collect()
    }

    /// Where a connection's cursor is, if there is such a connection.
    #[must_use]
    pub fn cursor(&self, connection: u32) -> Option<Option<Cursor>> {
        let here = self.members.get(&connection).map(|member| member.cursor);
        here.or_else(|| self.elsewhere.get(&connection).map(|person| person.cursor))
    }

    /// The connections that have a cursor.
    #[must_use]
    pub fn with_cursor(&self) -> Vec<u32> {
        let connections = self.members.keys().chain(self.elsewhere.keys());
        let has_cursor = |connection: &&u32| matches!(self.cursor(**connection), Some(Some(_)));
        connections.filter(has_cursor).copied().collect()
    }

    /// Moves all cursors in a document to its head, `rows` rows after where they are.
    pub fn move_cursors(&mut self, document: &Document) {
        let here = self.members.values_mut().map(|member| &mut member.cursor);
        let elsewhere = self.elsewhere.values_mut().map(|person| &mut person.cursor);
        for place in here.chain(elsewhere) {
            if let Some(cursor) = place.filter(|cursor| cursor.document == document.id) {
                *place = move_cursor(cursor, document);
            }
        }
    }
}

impl Member {
    /// What the person may do now.
    #[must_use]
    pub fn right_now(&self, writable: bool) -> Right {
        if writable {
            self.right
        } else {
            self.right.min(Right::Comment)
        }
    }

    /// Hands something to the connection. One that does not take it in time is too slow: it is closed by dropping its end.
    #[must_use]
    pub fn tell(&self, told: Told) -> bool {
        self.tell.try_send(told).is_ok()
    }

    #[must_use]
    pub fn say(&self, message: &ServerMessage) -> bool {
        self.tell(Told::Frame(message.to_frame().into()))
    }
}

/// A cursor at the document's head; nowhere when it is not inside the text of its version, or too old.
#[must_use]
pub fn move_cursor(cursor: Cursor, document: &Document) -> Option<Cursor> {
    if document.head.checked_sub(cursor.version)? > CURSOR_ROWS {
        return None;
    }
    let (mut anchor, mut head) = (cursor.anchor, cursor.head);
    for row in document.rows_after(cursor.version)? {
        let moved = |place: u32| {
            row.changes
                .map_position(place, Side::After, Deletion::Ignore)
                .ok()
                .flatten()
        };
        (anchor, head) = (moved(anchor)?, moved(head)?);
    }
    let length = shared::changeset::Utf16Text::length_utf16(&document.text);
    (anchor <= length && head <= length).then_some(Cursor {
        version: document.head,
        anchor,
        head,
        ..cursor
    })
}
