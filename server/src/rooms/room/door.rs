//! Who comes, goes, and may stay.

use super::{Entering, Room};
use crate::error::Result;
use crate::nodes::NodeNews;
use crate::rooms::document::Document;
use crate::rooms::people::{Member, Told};
use crate::rooms::{rights, storage};
use shared::ids::{AccountId, SessionId};
use shared::rooms::{CloseCode, Right, ServerMessage};
use std::collections::{BTreeSet, HashMap};
use tokio::time::Instant;

/// Connections of one account in one room.
const CONNECTIONS_OF_ONE: usize = 10;

impl Room {
    pub(super) async fn enter(&mut self, entering: Entering) {
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
            self.platform.rooms.nodes.tell(NodeNews::WhoIsThere(self.proposal));
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
        self.have_people_changed = true;
        let with_cursor = self.people.with_cursor();
        self.cursors.extend(with_cursor);
    }

    pub(super) fn leave(&mut self, connection: u32) {
        if self.people.members.remove(&connection).is_some() {
            self.news.came.retain(|person| person.connection != connection);
            self.news.left.push(connection);
            self.have_people_changed = true;
            self.cursors.remove(&connection);
            if self.people.members.is_empty() {
                self.empty_since = Instant::now();
            }
        }
    }

    pub(super) fn close(&mut self, connection: u32, code: CloseCode) {
        if let Some(member) = self.people.members.get(&connection) {
            metrics::counter!("room_closed_total", "code" => code.number().to_string()).increment(1);
            // When its inbox is full, the connection ends by the drop of this end.
            let _ = member.tell(Told::Close(code));
        }
        self.leave(connection);
    }

    pub(super) fn close_where(&mut self, code: CloseCode, which: impl Fn(&Member) -> bool) {
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

    /// Finds out anew what people may do, tells those for whom it has changed, and closes on those who may not be here.
    pub(super) async fn look_again(&mut self, account: Option<AccountId>) {
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
        let accounts: BTreeSet<AccountId> = concerned.iter().map(|(_, account, _)| *account).collect();
        let accounts: Vec<AccountId> = accounts.into_iter().collect();
        match rights::rights_of(&self.platform, self.proposal, &accounts).await {
            Ok(rights) => {
                for (connection, account, before) in concerned {
                    match rights.get(&account) {
                        Some(right) if *right == before => {}
                        Some(right) => {
                            if let Some(member) = self.people.members.get_mut(&connection) {
                                member.right = *right;
                            }
                            self.tell_right(connection);
                        }
                        None => self.close(connection, CloseCode::Forbidden),
                    }
                }
            }
            Err(error) => {
                // In doubt nobody stays: the browser comes back by itself.
                tracing::warn!(%error, "the rights in a room could not be read");
                self.close_where(CloseCode::Storage, |member| accounts.contains(&member.account));
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
    pub(super) async fn look_at_proposal(&mut self) -> Result<()> {
        let db = self.platform.db.read();
        let writable = rights::is_writable(db, self.proposal, self.platform.clock.now()).await?;
        let ids = storage::ids(db, self.proposal).await?;
        for id in ids {
            if !self.documents.contains_key(&id) {
                self.load_document(id).await?;
            }
        }
        if writable != self.writable {
            self.writable = writable;
            let everybody: Vec<u32> = self.people.members.keys().copied().collect();
            everybody.into_iter().for_each(|connection| self.tell_right(connection));
        }
        Ok(())
    }
}
