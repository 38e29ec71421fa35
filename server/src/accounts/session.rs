//! Sessions: made at log-in, kept alive by rotation, ended at once.
//!
//! A browser holds two cookies: a signed token of ten minutes and a refresh token. When the first has run out, the second is
//! exchanged for a new pair. An old refresh token that comes back later means that somebody copied it: the session ends.
//!
//! Each process keeps in memory which sessions count. A single process knows them all from its start on; one of several looks for those
//! that began elsewhere when they first come to it, and hears of their ends.

use super::entity::session::{ActiveModel, Column, Entity, Model};
use super::grants::grants_of;
use super::tokens::{ACCESS_LIFE, Claims, new_secret, secret_hash};
use super::{Person, Viewer};
use crate::db::Db;
use crate::error::Result;
use crate::nodes::{NodeNews, Teller};
use crate::platform::Platform;
use dashmap::DashMap;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect, Set,
};
use shared::ids::{AccountId, SessionId};
use shared::time::Timestamp;
use std::collections::HashSet;
use tokio::sync::broadcast;

/// A session that is not used for this long is over.
pub const SESSION_LIFE: i64 = 30 * Timestamp::DAY;
/// Two requests may carry the same refresh token at once; the later one is forgiven for this long.
const FORGIVEN: i64 = 30 * Timestamp::SECOND;

/// What open sockets must hear of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionEvent {
    Ended(SessionId),
    RightsChanged(AccountId),
}

/// The sessions that count now.
pub struct Sessions {
    live: DashMap<SessionId, Live>,
    events: broadcast::Sender<SessionEvent>,
    nodes: Teller,
}

/// A session in memory.
struct Live {
    account: AccountId,
    /// Its row was found after this entry was made: so no end of it can have been missed.
    is_found: bool,
}

/// Sessions compared with the database in one statement.
const COMPARED_AT_ONCE: usize = 5_000;

/// The two secrets a browser gets.
#[derive(Clone, Debug)]
pub struct NewSession {
    pub access: String,
    pub refresh: String,
}

impl Sessions {
    /// # Errors
    /// The database's.
    pub async fn load(db: &Db, now: Timestamp, nodes: Teller) -> Result<Self> {
        let sessions = Self {
            live: DashMap::new(),
            events: broadcast::channel(1024).0,
            nodes,
        };
        if !sessions.nodes.is_on() {
            let rows = Entity::find().filter(Column::ExpiresAt.gt(now)).all(db.read()).await?;
            for row in rows {
                sessions.expect(row.id, row.account_id);
                sessions.find(row.id);
            }
        }
        Ok(sessions)
    }

    #[must_use]
    pub fn is_live(&self, session: SessionId) -> bool {
        self.live.get(&session).is_some_and(|live| live.is_found)
    }

    /// Hears of the end of a session from now on, before its row is read or written.
    fn expect(&self, session: SessionId, account: AccountId) {
        self.live.entry(session).or_insert(Live {
            account,
            is_found: false,
        });
    }

    /// The row of a session that was expected is there: it counts, unless its end was heard of meanwhile.
    fn find(&self, session: SessionId) -> bool {
        let found = self.live.get_mut(&session).map(|mut live| live.is_found = true);
        found.is_some()
    }

    /// Whether a session that began at another node is there.
    async fn look_for(&self, db: &Db, session: SessionId, account: AccountId, now: Timestamp) -> Result<bool> {
        if !self.nodes.is_on() {
            return Ok(false);
        }
        self.expect(session, account);
        let row = Entity::find_by_id(session)
            .filter(Column::ExpiresAt.gt(now))
            .one(db.read())
            .await;
        if matches!(row, Ok(Some(_))) {
            return Ok(self.find(session));
        }
        self.live.remove(&session);
        Ok(row?.is_some())
    }

    /// Ends and changed rights, as they happen, for open sockets.
    #[must_use]
    pub fn subscribe(&self) -> broadcast::Receiver<SessionEvent> {
        self.events.subscribe()
    }

    /// Tells open sockets to look again at what `account` may do.
    pub fn rights_changed(&self, account: AccountId) {
        self.nodes.tell(NodeNews::Rights(account));
        self.rights_changed_elsewhere(account);
    }

    /// What `account` may do was changed at another node.
    pub(crate) fn rights_changed_elsewhere(&self, account: AccountId) {
        // Nobody listening is fine.
        let _ = self.events.send(SessionEvent::RightsChanged(account));
    }

    /// Ends all sessions of `account` in memory; their rows are gone already.
    pub fn forget_account(&self, account: AccountId) {
        self.nodes.tell(NodeNews::AllEnded(account));
        self.all_ended_elsewhere(account);
    }

    /// Another node has ended all sessions of `account`.
    pub(crate) fn all_ended_elsewhere(&self, account: AccountId) {
        let of_account = self.live.iter().filter(|entry| entry.account == account);
        for session in of_account.map(|entry| *entry.key()).collect::<Vec<_>>() {
            self.ended_elsewhere(session);
        }
    }

    fn forget(&self, session: SessionId) {
        self.nodes.tell(NodeNews::Ended(session));
        self.ended_elsewhere(session);
    }

    /// Another node has ended a session.
    pub(crate) fn ended_elsewhere(&self, session: SessionId) {
        self.live.remove(&session);
        let _ = self.events.send(SessionEvent::Ended(session));
    }

    /// Ends in memory what is no longer in the database, for a node may die between ending a session and saying so.
    ///
    /// # Errors
    /// The database's.
    pub(crate) async fn compare(&self, platform: &Platform) -> Result<()> {
        let found = self.live.iter().filter(|entry| entry.is_found);
        let known: Vec<SessionId> = found.map(|entry| *entry.key()).collect();
        for part in known.chunks(COMPARED_AT_ONCE) {
            let there: Vec<SessionId> = Entity::find()
                .select_only()
                .column(Column::Id)
                .filter(Column::Id.is_in(part.iter().copied()))
                .into_tuple()
                .all(platform.db.watcher())
                .await?;
            let there: HashSet<SessionId> = there.into_iter().collect();
            for ended in part.iter().filter(|session| !there.contains(session)) {
                self.ended_elsewhere(*ended);
            }
        }
        Ok(())
    }
}

/// Begins a session of `account`.
///
/// # Errors
/// The database's.
pub async fn begin(platform: &Platform, account: AccountId, name: &str) -> Result<NewSession> {
    let (now, secret) = (platform.clock.now(), new_secret());
    let id: SessionId = platform.clock.new_id();
    let row = ActiveModel {
        id: Set(id),
        account_id: Set(account),
        refresh_hash: Set(secret_hash(&secret)),
        previous_hash: Set(None),
        rotated_at: Set(now),
        created_at: Set(now),
        expires_at: Set(now.plus(SESSION_LIFE)),
    };
    platform.sessions.expect(id, account);
    row.insert(&platform.db.writer()).await?;
    platform.sessions.find(id);
    Ok(NewSession {
        access: sign(platform, account, id, name)?,
        refresh: format!("{id}.{secret}"),
    })
}

fn sign(platform: &Platform, account: AccountId, session: SessionId, name: &str) -> Result<String> {
    let until = platform.clock.now().plus(ACCESS_LIFE);
    platform.tokens.sign(&Claims {
        sub: account,
        sid: session,
        name: name.to_owned(),
        until,
    })
}

/// Who sends these cookies, and new ones when the old had to be exchanged.
///
/// # Errors
/// The database's. Cookies that do not count are no error: the viewer is nobody then.
pub async fn resolve(
    platform: &Platform,
    access: Option<&str>,
    refresh: Option<&str>,
) -> Result<(Viewer, Option<NewSession>)> {
    let now = platform.clock.now();
    if let Some(claims) = access.and_then(|token| platform.tokens.read(token, now)) {
        let sessions = &platform.sessions;
        if !sessions.is_live(claims.sid) && !sessions.look_for(&platform.db, claims.sid, claims.sub, now).await? {
            return Ok((Viewer::anonymous(), None));
        }
        return Ok((person(platform, claims.sub, claims.sid, claims.name).await?, None));
    }
    let Some((id, secret)) = refresh.and_then(|token| token.split_once('.')) else {
        return Ok((Viewer::anonymous(), None));
    };
    let Ok(id) = id.parse::<SessionId>() else {
        return Ok((Viewer::anonymous(), None));
    };
    rotate(platform, id, secret).await
}

async fn person(platform: &Platform, id: AccountId, session: SessionId, pseudonym: String) -> Result<Viewer> {
    let grants = grants_of(platform.db.read(), id, platform.clock.now()).await?;
    Ok(Viewer::person_is(Person {
        id,
        session: Some(session),
        pseudonym,
        grants,
    }))
}

async fn rotate(platform: &Platform, id: SessionId, secret: &str) -> Result<(Viewer, Option<NewSession>)> {
    use super::entity::account;
    let (now, offered) = (platform.clock.now(), secret_hash(secret));
    let fresh = new_secret();
    let tx = platform.db.begin().await?;
    let Some(row) = Entity::find_by_id(id).one(&tx).await? else {
        return Ok((Viewer::anonymous(), None));
    };
    let Some(account) = account::Entity::find_by_id(row.account_id).one(&tx).await? else {
        return Ok((Viewer::anonymous(), None));
    };
    if row.expires_at <= now || account.suspended_at.is_some() {
        return Ok((Viewer::anonymous(), None));
    }
    let name = account.pseudonym.to_string();
    if row.refresh_hash == offered {
        let mut row = row.into_active_model();
        row.previous_hash = Set(Some(offered));
        row.refresh_hash = Set(secret_hash(&fresh));
        row.rotated_at = Set(now);
        row.expires_at = Set(now.plus(SESSION_LIFE));
        row.update(&tx).await?;
        platform.sessions.expect(id, account.id);
        tx.commit().await?;
        platform.sessions.find(id);
        let new = NewSession {
            access: sign(platform, account.id, id, &name)?,
            refresh: format!("{id}.{fresh}"),
        };
        return Ok((person(platform, account.id, id, name).await?, Some(new)));
    }
    if row.previous_hash.as_ref() != Some(&offered) {
        return Ok((Viewer::anonymous(), None));
    }
    if now.since(row.rotated_at) <= FORGIVEN {
        drop(tx);
        return Ok((person(platform, account.id, id, name).await?, None));
    }
    Entity::delete_by_id(id).exec(&tx).await?;
    tx.commit().await?;
    tracing::warn!(session = %id, "an old refresh token came back: session ended");
    platform.sessions.forget(id);
    Ok((Viewer::anonymous(), None))
}

/// The sessions of `account`, newest first.
///
/// # Errors
/// The database's.
pub async fn list(platform: &Platform, account: AccountId) -> Result<Vec<Model>> {
    use sea_orm::QueryOrder;
    let now = platform.clock.now();
    Ok(Entity::find()
        .filter(Column::AccountId.eq(account))
        .filter(Column::ExpiresAt.gt(now))
        .order_by_desc(Column::CreatedAt)
        .all(platform.db.read())
        .await?)
}

/// Ends sessions of `account`: one, or all but `keep`. Cookies and sockets of an ended session are dead when this returns.
///
/// # Errors
/// The database's.
pub async fn end(platform: &Platform, account: AccountId, which: Which) -> Result<u64> {
    let mut ended = Vec::new();
    for row in list(platform, account).await? {
        let chosen = match which {
            Which::One(id) => row.id == id,
            Which::AllBut(keep) => Some(row.id) != keep,
        };
        if chosen {
            ended.push(row.id);
        }
    }
    delete(&platform.db.writer(), &ended).await?;
    for id in &ended {
        platform.sessions.forget(*id);
    }
    Ok(ended.len() as u64)
}

async fn delete(db: &impl ConnectionTrait, ids: &[SessionId]) -> Result<()> {
    Entity::delete_many()
        .filter(Column::Id.is_in(ids.iter().copied()))
        .exec(db)
        .await?;
    Ok(())
}

/// Which sessions to end.
#[derive(Clone, Copy, Debug)]
pub enum Which {
    One(SessionId),
    AllBut(Option<SessionId>),
}
