//! How the secret tables are written, so that the place of a row tells nothing of when it came.
//!
//! A database puts rows where there is room, and so in the order in which they came; somebody with a copy of the files could lay the order of
//! the roll beside the order of the ballots. Against that: PostgreSQL writes all marks of a roll anew with each vote, so that their order never
//! changes; at the end of a poll both tables are written anew in the order of their keys, in one transaction; SQLite overwrites what it deletes
//! (`secure_delete`) and folds its write-ahead log, which holds earlier states, back into the file. While a secret poll runs, somebody who copies
//! SQLite's log could still see an order: that is the operator, of whom the page speaks.

use super::entity::poll::Model;
use super::entity::{ballot, roll};
use crate::error::Result;
use crate::platform::Platform;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseTransaction, DbBackend, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder, Statement,
};
use shared::ids::{MandateId, PollId};
use shared::polls::Secrecy;
use std::time::Duration;

const CHUNK: usize = 1_000;

/// Notes on the roll that the vote of `mandate` was cast, and whether whoever cast it agreed that it may be known. What stood there stays.
pub(super) async fn mark(tx: &DatabaseTransaction, poll: &Model, mandate: MandateId, agrees: bool) -> Result<()> {
    let this = roll::Column::MandateId.eq(mandate);
    let update = roll::Entity::update_many().filter(roll::Column::PollId.eq(poll.id));
    // The order of a named poll is no secret, and its roll may be long.
    let hides = poll.secrecy == Secrecy::Secret && tx.get_database_backend() == DbBackend::Postgres;
    let update = if hides {
        let agreed = if agrees { this.clone() } else { Expr::value(false) };
        update
            .col_expr(roll::Column::HasCast, Expr::col(roll::Column::HasCast).or(this))
            .col_expr(roll::Column::Agreed, Expr::col(roll::Column::Agreed).or(agreed))
    } else {
        update
            .col_expr(roll::Column::HasCast, Expr::value(true))
            .col_expr(roll::Column::Agreed, Expr::value(agrees))
            .filter(this)
    };
    update.exec(tx).await?;
    Ok(())
}

/// Writes roll and ballots of a poll anew, in the order of their keys.
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
    let entries: Vec<_> = entries
        .into_iter()
        .map(|row| row.into_active_model().reset_all())
        .collect();
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

/// Folds SQLite's log back into its file and empties it; tries again while readers are at work. A later poll does it too.
pub(super) async fn fold_log(platform: &Platform) {
    if platform.db.backend() != DbBackend::Sqlite {
        return;
    }
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
