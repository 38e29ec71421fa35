//! How the secret tables are written, so that the place of a row tells nothing of when it came.
//!
//! A database puts rows where there is room, and so in the order in which they came; somebody with a copy of the files could lay the order of
//! the roll beside the order of the ballots. Against that: the roll of a secret poll is not touched while it runs, for who has cast stands in
//! the bits of one row, `roll_marks`; at the end of a poll both tables are written anew in the order of their keys, in one transaction; SQLite
//! overwrites what it deletes (`secure_delete`) and folds its write-ahead log, which holds earlier states, back into the file; PostgreSQL is told
//! to clear both tables of earlier rows (`VACUUM`). Somebody who copies SQLite's log or PostgreSQL's files while a secret poll runs, or keeps
//! PostgreSQL's log, could still see an order: that is the operator, of whom the page speaks.

use super::entity::poll::Model;
use super::entity::{ballot, marks, roll};
use crate::error::Result;
use crate::platform::{Platform, Tx};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseTransaction, DbBackend, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder, Set, Statement,
};
use shared::ids::PollId;
use shared::polls::{PollState, Secrecy};
use std::collections::HashMap;
use std::time::Duration;

const CHUNK: usize = 1_000;

/// Who has cast, of polls.
pub(super) struct Marks(HashMap<PollId, marks::Model>);

impl Marks {
    /// Those of the polls; a query when one of them is secret and runs.
    pub(super) async fn of(db: &impl ConnectionTrait, polls: &[Model]) -> Result<Self> {
        let packed = |poll: &&Model| poll.secrecy == Secrecy::Secret && poll.state == PollState::Started;
        let ids: Vec<_> = polls.iter().filter(packed).map(|poll| poll.id).collect();
        if ids.is_empty() {
            return Ok(Self(HashMap::new()));
        }
        let rows = marks::Entity::find().filter(marks::Column::PollId.is_in(ids));
        Ok(Self(
            rows.all(db).await?.into_iter().map(|row| (row.poll_id, row)).collect(),
        ))
    }

    pub(super) fn has_cast(&self, entry: &roll::Model) -> bool {
        let row = self.0.get(&entry.poll_id);
        entry.has_cast || row.is_some_and(|row| bit(&row.has_cast, entry.place))
    }

    /// Notes that the vote of an entry was cast, and whether whoever cast it agreed that it may be known. Its poll is locked.
    pub(super) async fn set(mut self, tx: &DatabaseTransaction, entry: roll::Model, agrees: bool) -> Result<()> {
        if let Some(row) = self.0.remove(&entry.poll_id) {
            let (mut has_cast, mut agreed) = (row.has_cast.clone(), row.agreed.clone());
            set_bit(&mut has_cast, entry.place, true);
            set_bit(&mut agreed, entry.place, agrees);
            let mut row = row.into_active_model();
            row.has_cast = Set(has_cast);
            row.agreed = Set(agreed);
            row.update(tx).await?;
        } else {
            // Of a named poll, whose order is no secret.
            let mut row = entry.into_active_model();
            row.has_cast = Set(true);
            row.agreed = Set(agrees);
            row.update(tx).await?;
        }
        Ok(())
    }
}

fn split(place: i32) -> (usize, u8) {
    let place = usize::try_from(place).unwrap_or(usize::MAX);
    (place / 8, 1 << (place % 8))
}

fn bit(bits: &[u8], place: i32) -> bool {
    let (at, mask) = split(place);
    bits.get(at).is_some_and(|byte| byte & mask != 0)
}

fn set_bit(bits: &mut [u8], place: i32, value: bool) {
    let (at, mask) = split(place);
    if let Some(byte) = bits.get_mut(at).filter(|_| value) {
        *byte |= mask;
    }
}

/// Makes the marks of a secret poll that starts, for a roll of this length.
pub(super) async fn make_marks(tx: &Tx, poll: PollId, length: usize) -> Result<()> {
    let none = vec![0; length.div_ceil(8)];
    let row = marks::ActiveModel {
        poll_id: Set(poll),
        has_cast: Set(none.clone()),
        agreed: Set(none),
    };
    marks::Entity::insert(row).exec_without_returning(&tx.db).await?;
    Ok(())
}

/// Writes roll and ballots of a poll anew, in the order of their keys, the roll with its marks.
pub(super) async fn forget_order(tx: &DatabaseTransaction, poll: PollId) -> Result<()> {
    let entries = roll::Entity::find()
        .filter(roll::Column::PollId.eq(poll))
        .order_by_asc(roll::Column::MandateId)
        .all(tx)
        .await?;
    let ballots = ballot::Entity::find()
        .filter(ballot::Column::PollId.eq(poll))
        .order_by_asc(ballot::Column::Key)
        .all(tx)
        .await?;
    roll::Entity::delete_many()
        .filter(roll::Column::PollId.eq(poll))
        .exec(tx)
        .await?;
    ballot::Entity::delete_many()
        .filter(ballot::Column::PollId.eq(poll))
        .exec(tx)
        .await?;
    let marks = marks::Entity::find_by_id(poll).one(tx).await?;
    let entries: Vec<_> = entries
        .into_iter()
        .map(|mut entry| {
            if let Some(marks) = &marks {
                entry.has_cast |= bit(&marks.has_cast, entry.place);
                entry.agreed |= bit(&marks.agreed, entry.place);
            }
            entry.into_active_model().reset_all()
        })
        .collect();
    marks::Entity::delete_by_id(poll).exec(tx).await?;
    let ballots: Vec<_> = ballots
        .into_iter()
        .map(|row| row.into_active_model().reset_all())
        .collect();
    for rows in entries.chunks(CHUNK) {
        roll::Entity::insert_many(rows.to_vec())
            .exec_without_returning(tx)
            .await?;
    }
    for rows in ballots.chunks(CHUNK) {
        ballot::Entity::insert_many(rows.to_vec())
            .exec_without_returning(tx)
            .await?;
    }
    Ok(())
}

/// Lets go of the earlier states of the secret tables that a database keeps. What cannot be done now, a later poll does.
pub(super) async fn forget_earlier(platform: &Platform) {
    match platform.db.backend() {
        DbBackend::Sqlite => fold_log(platform).await,
        _ => clear_dead_rows(platform).await,
    }
}

/// Folds SQLite's log back into its file and empties it; tries again while readers are at work.
async fn fold_log(platform: &Platform) {
    for _ in 0..20 {
        let fold = Statement::from_string(DbBackend::Sqlite, "PRAGMA wal_checkpoint(TRUNCATE)");
        let writer = platform.db.writer();
        if let Ok(Some(row)) = writer.query_one_raw(fold).await
            && row.try_get_by_index::<i32>(0).is_ok_and(|busy| busy == 0)
        {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    tracing::warn!("the write-ahead log could not be folded back");
}

async fn clear_dead_rows(platform: &Platform) {
    let clear = "VACUUM ballot, roll_marks, roll_entry";
    if let Err(error) = platform.db.writer().execute_unprepared(clear).await {
        tracing::warn!(%error, "earlier rows of a secret vote could not be cleared");
    }
}
