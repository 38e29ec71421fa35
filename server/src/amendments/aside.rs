//! Adopted amendments whose paragraph is gone: the chair sets them aside, so that the next version can be made and the motion decided.

use super::decisions::tell;
use super::entity::amendment::{Column, Entity};
use super::ground::Ground;
use super::make::kinds;
use super::pending::Pending;
use super::service::{step, stored};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, Set};
use shared::amendments::{AmendmentAct, ConflictKind, Place, Slot};
use shared::ids::{AmendmentId, MotionId};
use shared::permissions::Operation;

/// Sets aside what was adopted of a paragraph that is no longer there: there is nothing to decide any more, because of what took it away.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than chair and secretary; `Conflict` once the motion is decided, or when nothing is adopted of a paragraph
/// that is gone there.
pub async fn set_aside(platform: &Platform, viewer: &Viewer, motion: MotionId, slot: Slot) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let ground = Ground::load(&tx.db, viewer, motion, tx.now).await?;
    ground.require(viewer, Operation::AmendmentLead)?;
    ground.check_open()?;
    let pending = Pending::load(&tx.db, &ground).await?;
    let mut conflicts = pending.conflicts().into_iter();
    let conflict = conflicts.find(|conflict| conflict.slot == slot && conflict.kind == ConflictKind::Gone);
    let conflict = conflict.ok_or(Error::Conflict("amendment-no-clash"))?;
    let because = match slot.of {
        Some(parent) => Some(parent),
        None => remover(&tx.db, motion, slot.place).await?,
    };
    let rows = pending.rows.into_iter();
    for row in rows.filter(|row| row.parent_id == slot.of && conflict.amendments.contains(&row.id)) {
        let row = step(&tx, row, AmendmentAct::SetAside, |row| row.because_id = Set(because)).await?;
        tell(platform, &tx, &row).await?;
    }
    tx.commit().await
}

/// The amendment that has taken a paragraph away: of those in a version, one of the last that changed it, a deletion first.
async fn remover(db: &impl ConnectionTrait, motion: MotionId, place: Place) -> Result<Option<AmendmentId>> {
    let (_, paragraph) = place.to_columns();
    let applied = Entity::find()
        .filter(Column::MotionId.eq(motion))
        .filter(Column::ParentId.is_null())
        .filter(Column::Paragraph.eq(stored(paragraph)))
        .filter(Column::Kind.is_in(kinds(false)))
        .filter(Column::AppliedIn.is_not_null())
        .order_by_desc(Column::AppliedIn)
        .order_by_asc(Column::Number)
        .all(db)
        .await?;
    let last = applied.iter().map(|row| row.applied_in).max().flatten();
    let last = applied.iter().filter(|row| row.applied_in == last);
    Ok(last.min_by_key(|row| !row.change().text().is_empty()).map(|row| row.id))
}
