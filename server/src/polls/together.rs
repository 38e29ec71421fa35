//! Votes on several motions at once: what such a vote decides is settled when it begins, and its blocks are closed while it goes on.

use super::entity::motion::{Column, Entity};
use super::entity::poll::{self, Model};
use super::reading::motions_of;
use crate::amendments;
use crate::error::{Error, Result};
use crate::motions::blocks;
use crate::platform::Tx;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect, QueryTrait};
use shared::fields::FieldCode;
use shared::ids::{BlockId, MeetingId, MotionId};
use shared::motions::MotionAct;
use shared::polls::{PollState, Verdict};

/// Goes on only when nobody has asked for a vote of its own on one of the motions.
///
/// # Errors
/// `Invalid` on `motions`.
pub(super) async fn check(tx: &Tx, meeting: MeetingId, motions: &[MotionId]) -> Result<()> {
    if motions.len() < 2 || blocks::taken_out(&tx.db, meeting, motions).await?.is_empty() {
        Ok(())
    } else {
        Err(Error::field("motions", FieldCode::NotAChoice))
    }
}

/// Settles what a vote decides, in the transaction that starts it: what members have taken out of its block since it was made, and
/// what cannot be decided any more, leaves it; and nothing joins or leaves the block from now on.
///
/// # Errors
/// `Conflict`: `motion-step` when nothing is left to decide.
pub(super) async fn settle(tx: &Tx, poll: &Model) -> Result<()> {
    if amendments::decides(&tx.db, poll.id).await? {
        return Ok(());
    }
    let before = motions_of(&tx.db, poll).await?;
    if before.is_empty() {
        return Ok(());
    }
    let ids: Vec<_> = before.iter().map(|motion| motion.id).collect();
    let mut left = before;
    if poll.motion_id.is_none() {
        let mut out = blocks::taken_out(&tx.db, poll.meeting_id, &ids).await?;
        let gone = left.iter().filter(|motion| !motion.state.can_be_decided());
        out.extend(gone.map(|motion| motion.id));
        Entity::delete_many()
            .filter(Column::PollId.eq(poll.id))
            .filter(Column::MotionId.is_in(out.iter().copied()))
            .exec(&tx.db)
            .await?;
        left.retain(|motion| !out.contains(&motion.id));
        for block in blocks::around(&tx.db, poll.meeting_id, &ids).await? {
            blocks::close(tx, block).await?;
        }
    }
    if left.is_empty() || left.iter().any(|motion| !motion.state.can_be_decided()) {
        return Err(Error::Conflict("motion-step"));
    }
    Ok(())
}

/// Opens the blocks of a published vote again when it decided nothing, or left something of them undecided.
///
/// # Errors
/// The database's.
pub(super) async fn release(tx: &Tx, poll: &Model, verdict: Verdict) -> Result<()> {
    let rows = Entity::find().filter(Column::PollId.eq(poll.id));
    if poll.motion_id.is_some() || rows.clone().count(&tx.db).await? == 0 {
        return Ok(());
    }
    let ids: Vec<_> = rows.all(&tx.db).await?.into_iter().map(|row| row.motion_id).collect();
    let decides = matches!(MotionAct::of_verdict(verdict), MotionAct::Adopt | MotionAct::Reject);
    for block in blocks::around(&tx.db, poll.meeting_id, &ids).await? {
        if is_held(tx, poll, block).await? {
            continue;
        }
        if !decides || !blocks::motions_of(&tx.db, block).await?.is_empty() {
            blocks::reopen(tx, block).await?;
        }
    }
    Ok(())
}

/// Whether another vote, whose result is not published yet, is about motions of the block.
async fn is_held(tx: &Tx, poll: &Model, block: BlockId) -> Result<bool> {
    let motions = blocks::motions_of(&tx.db, block).await?;
    let polls = poll::Entity::find()
        .select_only()
        .column(poll::Column::Id)
        .filter(poll::Column::MeetingId.eq(poll.meeting_id))
        .filter(poll::Column::State.is_in([PollState::Started, PollState::Finished]))
        .filter(poll::Column::Id.ne(poll.id));
    let others = Entity::find()
        .filter(Column::PollId.in_subquery(polls.into_query()))
        .filter(Column::MotionId.is_in(motions.iter().map(|motion| motion.id)))
        .count(&tx.db)
        .await?;
    Ok(others > 0)
}
