//! Blocks: motions of a meeting that are decided together, until a member asks for a vote on one of them.
//!
//! How to use: [`service`] groups motions and takes them out, [`reading`] is what pages show. A vote on a block asks [`motions_of`] what it decides,
//! calls [`close`] in the transaction that starts it, and [`reopen`] when nothing was decided.

pub mod entity;
pub mod reading;
pub mod service;

use super::entity as motions;
use crate::error::{Error, Result};
use crate::platform::Tx;
use crate::polls::entity::{motion as voted, poll};
use entity::{block, motion};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait, Set,
};
use shared::ids::{BlockId, MeetingId, MotionId};
use shared::polls::PollState;
use std::collections::BTreeSet;

/// The motions that a vote on the block decides, in their order: those that nobody has taken out and that can be decided now.
///
/// # Errors
/// `NotFound`.
pub async fn motions_of(db: &impl ConnectionTrait, block: BlockId) -> Result<Vec<motions::Model>> {
    load(db, block).await?;
    let rows = motion::Entity::find()
        .filter(motion::Column::BlockId.eq(block))
        .filter(motion::Column::TakenOutAt.is_null())
        .order_by_asc(motion::Column::Position)
        .all(db)
        .await?;
    let order: Vec<_> = rows.iter().map(|row| row.motion_id).collect();
    let mut found = motions::Entity::find()
        .filter(motions::Column::Id.is_in(order.iter().copied()))
        .all(db)
        .await?;
    found.retain(|motion| motion.state.can_be_decided());
    found.sort_by_key(|motion| order.iter().position(|id| *id == motion.id));
    Ok(found)
}

/// From now on nothing leaves or joins the block, within the transaction that starts the vote on it.
///
/// # Errors
/// `NotFound`.
pub async fn close(tx: &Tx, block: BlockId) -> Result<()> {
    set_closed(tx, block, true).await
}

/// Opens a block again whose vote decided nothing.
///
/// # Errors
/// `NotFound`.
pub async fn reopen(tx: &Tx, block: BlockId) -> Result<()> {
    set_closed(tx, block, false).await
}

/// Those of the motions that members have taken out of the blocks of a meeting: each has a vote of its own.
///
/// # Errors
/// The database's.
pub async fn taken_out(
    db: &impl ConnectionTrait,
    meeting: MeetingId,
    motions: &[MotionId],
) -> Result<BTreeSet<MotionId>> {
    let rows = members(db, meeting, motions).await?;
    let out = rows.into_iter().filter(|row| row.taken_out_at.is_some());
    Ok(out.map(|row| row.motion_id).collect())
}

/// The blocks of a meeting that hold one of the motions.
///
/// # Errors
/// The database's.
pub async fn around(db: &impl ConnectionTrait, meeting: MeetingId, motions: &[MotionId]) -> Result<BTreeSet<BlockId>> {
    let rows = members(db, meeting, motions).await?;
    let held = rows.into_iter().filter(|row| row.taken_out_at.is_none());
    Ok(held.map(|row| row.block_id).collect())
}

async fn members(db: &impl ConnectionTrait, meeting: MeetingId, motions: &[MotionId]) -> Result<Vec<motion::Model>> {
    let blocks = block::Entity::find()
        .select_only()
        .column(block::Column::Id)
        .filter(block::Column::MeetingId.eq(meeting));
    let rows = motion::Entity::find()
        .filter(motion::Column::MotionId.is_in(motions.iter().copied()))
        .filter(motion::Column::BlockId.in_subquery(blocks.into_query()));
    Ok(rows.all(db).await?)
}

async fn set_closed(tx: &Tx, block: BlockId, closed: bool) -> Result<()> {
    let mut row = load(&tx.db, block).await?.into_active_model();
    row.closed_at = Set(closed.then_some(tx.now));
    row.update(&tx.db).await?;
    Ok(())
}

/// Whether a vote on several motions decides this one: it runs, or its result is not published yet.
///
/// # Errors
/// The database's.
pub(crate) async fn holds(db: &impl ConnectionTrait, id: MotionId) -> Result<bool> {
    let going = poll::Entity::find()
        .select_only()
        .column(poll::Column::Id)
        .filter(poll::Column::State.is_in([PollState::Started, PollState::Finished]));
    let row = voted::Entity::find()
        .filter(voted::Column::MotionId.eq(id))
        .filter(voted::Column::PollId.in_subquery(going.into_query()))
        .one(db)
        .await?;
    Ok(row.is_some())
}

pub(crate) async fn load(db: &impl ConnectionTrait, id: BlockId) -> Result<block::Model> {
    block::Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)
}
