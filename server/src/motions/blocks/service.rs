//! Grouping motions, as chair or secretary; taking one out, as any member.

use super::entity::{block, motion};
use super::load;
use crate::accounts::Viewer;
use crate::bodies::standing;
use crate::error::{Error, Result};
use crate::meetings::entity::{item, meeting};
use crate::meetings::service as meetings;
use crate::motions::service as motions;
use crate::platform::{Platform, Tx};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, Set};
use serde_json::json;
use shared::fields::{self, FieldCode};
use shared::ids::{BlockId, MeetingId, MotionId};
use shared::permissions::Operation;

/// Blocks of one meeting.
const MOST: usize = 50;
/// Motions of one block.
const MOST_MOTIONS: usize = 100;

/// What is done with a block.
#[derive(Clone, Debug)]
pub enum Change {
    Rename(String),
    Add(MotionId),
    /// The motion leaves the block for good, as if it had never been in it.
    Remove(MotionId),
    /// By places in the block; negative: up.
    Move(MotionId, isize),
    /// What a member has taken out comes back.
    PutBack(MotionId),
}

/// Makes a block at the end of those of a meeting, with some motions of its agenda.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than chair and secretary; `Invalid`; `Conflict` when the meeting is over or has too many blocks.
pub async fn make(
    platform: &Platform,
    viewer: &Viewer,
    meeting: MeetingId,
    title: &str,
    with: &[MotionId],
) -> Result<BlockId> {
    let tx = platform.begin(viewer).await?;
    let found = meetings::load(&tx.db, meeting).await?;
    viewer.require(Operation::MeetingManage, &found.object())?;
    found.check_going()?;
    let title = fields::line(title, 3, 140).map_err(|code| Error::field("title", code))?;
    let others = block::Entity::find()
        .filter(block::Column::MeetingId.eq(meeting))
        .order_by_asc(block::Column::Position)
        .all(&tx.db)
        .await?;
    if others.len() >= MOST {
        return Err(Error::Conflict("too-many-blocks"));
    }
    let row = block::ActiveModel {
        id: Set(tx.new_id()),
        meeting_id: Set(meeting),
        title: Set(title.clone()),
        position: Set(others.last().map_or(0, |other| other.position) + 1),
        created_at: Set(tx.now),
        closed_at: Set(None),
    };
    let row = row.insert(&tx.db).await?;
    for id in with {
        add(&tx, &row, *id).await?;
    }
    tx.audit(
        "block.make",
        ("block", row.id.0),
        json!({ "meeting": meeting, "title": title, "motions": with }),
    )
    .await?;
    tx.commit().await?;
    platform.bells.ring(meeting);
    Ok(row.id)
}

/// Changes a block whose vote has not begun.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Invalid`; `Conflict` when the meeting is over or the vote has begun.
pub async fn change(platform: &Platform, viewer: &Viewer, id: BlockId, change: Change) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (block, _) = open(&tx, viewer, id).await?;
    let meeting = block.meeting_id;
    let detail = match change {
        Change::Rename(title) => {
            let title = fields::line(&title, 3, 140).map_err(|code| Error::field("title", code))?;
            let mut row = block.into_active_model();
            row.title = Set(title.clone());
            row.update(&tx.db).await?;
            json!({ "title": title })
        }
        Change::Add(motion) => {
            add(&tx, &block, motion).await?;
            json!({ "add": motion })
        }
        Change::Remove(motion) => {
            let gone = motion::Entity::delete_by_id((id, motion)).exec(&tx.db).await?;
            if gone.rows_affected == 0 {
                return Err(Error::NotFound);
            }
            json!({ "remove": motion })
        }
        Change::Move(motion, places) => {
            shift(&tx, id, motion, places).await?;
            json!({ "move": motion, "places": places })
        }
        Change::PutBack(motion) => {
            let mut row = member(&tx, id, motion).await?.into_active_model();
            row.taken_out_by = Set(None);
            row.taken_out_at = Set(None);
            row.taken_out_reason = Set(String::new());
            row.update(&tx.db).await?;
            json!({ "put_back": motion })
        }
    };
    tx.audit("block.change", ("block", id.0), detail).await?;
    tx.commit().await?;
    platform.bells.ring(meeting);
    Ok(())
}

/// Removes a block; its motions are decided one by one.
///
/// # Errors
/// As [`change`].
pub async fn remove(platform: &Platform, viewer: &Viewer, id: BlockId) -> Result<MeetingId> {
    let tx = platform.begin(viewer).await?;
    let (block, _) = open(&tx, viewer, id).await?;
    block::Entity::delete_by_id(id).exec(&tx.db).await?;
    tx.audit("block.remove", ("block", id.0), json!({ "title": block.title }))
        .await?;
    tx.commit().await?;
    platform.bells.ring(block.meeting_id);
    Ok(block.meeting_id)
}

/// Asks for a vote on one motion by itself, as a member: it leaves the block at once.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than members; `Invalid`; `Conflict` when the vote has begun or it was taken out before.
pub async fn take_out(platform: &Platform, viewer: &Viewer, id: BlockId, motion: MotionId, why: &str) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let block = load(&tx.db, id).await?;
    let meeting = meetings::load(&tx.db, block.meeting_id).await?;
    let object = standing::object(&tx.db, viewer, meeting.body_id, meeting.day()).await?;
    viewer.require(Operation::BlockTakeOut, &object)?;
    check_open(&block, &meeting)?;
    let row = member(&tx, id, motion).await?;
    if row.taken_out_at.is_some() {
        return Err(Error::Conflict("taken-out"));
    }
    let why = fields::text(why, 0, 1_000).map_err(|code| Error::field("reason", code))?;
    let mut row = row.into_active_model();
    row.taken_out_by = Set(tx.actor);
    row.taken_out_at = Set(Some(tx.now));
    row.taken_out_reason = Set(why);
    row.update(&tx.db).await?;
    tx.audit("block.take_out", ("block", id.0), json!({ "motion": motion }))
        .await?;
    tx.commit().await?;
    platform.bells.ring(meeting.id);
    Ok(())
}

async fn open(tx: &Tx, viewer: &Viewer, id: BlockId) -> Result<(block::Model, meeting::Model)> {
    let block = load(&tx.db, id).await?;
    let meeting = meetings::load(&tx.db, block.meeting_id).await?;
    viewer.require(Operation::MeetingManage, &meeting.object())?;
    check_open(&block, &meeting)?;
    Ok((block, meeting))
}

fn check_open(block: &block::Model, meeting: &meeting::Model) -> Result<()> {
    meeting.check_going()?;
    match block.closed_at {
        Some(_) => Err(Error::Conflict("block-closed")),
        None => Ok(()),
    }
}

async fn member(tx: &Tx, block: BlockId, id: MotionId) -> Result<motion::Model> {
    let found = motion::Entity::find_by_id((block, id)).one(&tx.db).await?;
    found.ok_or(Error::NotFound)
}

/// Adds a motion that is on the agenda of the block's meeting and in no other block of it.
async fn add(tx: &Tx, block: &block::Model, id: MotionId) -> Result<()> {
    let refuse = || Error::field("motion", FieldCode::NotAChoice);
    let on_agenda = item::Entity::find()
        .filter(item::Column::MeetingId.eq(block.meeting_id))
        .filter(item::Column::MotionId.eq(id))
        .one(&tx.db)
        .await?;
    on_agenda.ok_or_else(refuse)?;
    if !motions::load(&tx.db, id).await?.state.can_be_decided() {
        return Err(refuse());
    }
    let siblings = block::Entity::find()
        .filter(block::Column::MeetingId.eq(block.meeting_id))
        .all(&tx.db)
        .await?;
    let members = motion::Entity::find()
        .filter(motion::Column::BlockId.is_in(siblings.iter().map(|one| one.id)))
        .all(&tx.db)
        .await?;
    let here = || members.iter().filter(|row| row.block_id == block.id);
    let is_free = members.iter().all(|row| row.motion_id != id);
    if !is_free || here().count() >= MOST_MOTIONS {
        return Err(refuse());
    }
    let row = motion::ActiveModel {
        block_id: Set(block.id),
        motion_id: Set(id),
        position: Set(here().map(|row| row.position).max().unwrap_or_default() + 1),
        taken_out_by: Set(None),
        taken_out_at: Set(None),
        taken_out_reason: Set(String::new()),
    };
    motion::Entity::insert(row).exec_without_returning(&tx.db).await?;
    Ok(())
}

async fn shift(tx: &Tx, block: BlockId, id: MotionId, places: isize) -> Result<()> {
    let mut rows = motion::Entity::find()
        .filter(motion::Column::BlockId.eq(block))
        .order_by_asc(motion::Column::Position)
        .all(&tx.db)
        .await?;
    let from = rows.iter().position(|row| row.motion_id == id).ok_or(Error::NotFound)?;
    let to = from.saturating_add_signed(places).min(rows.len() - 1);
    let row = rows.remove(from);
    rows.insert(to, row);
    for (place, row) in (1..).zip(rows) {
        if row.position != place {
            let mut row = row.into_active_model();
            row.position = Set(place);
            row.update(&tx.db).await?;
        }
    }
    Ok(())
}
