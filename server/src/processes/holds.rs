//! Phases by hand: an organiser opens a phase, or closes everything, whatever the dates say. Each act has a reason, stands in the audit
//! log, and can be undone: the dates are untouched and count again when the hold is lifted.

use super::entity::phase_hold::{ActiveModel, Column, Entity, Model};
use super::service::{begin, rights_changed};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::platform::{Platform, Tx};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, Set};
use serde_json::json;
use shared::ids::{PhaseHoldId, ProcessId};
use shared::permissions::Operation;
use shared::processes::Hold;

/// Holds the process in a phase, or pauses it. An earlier hold ends with it.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn hold(platform: &Platform, viewer: &Viewer, process: ProcessId, hold: &Hold) -> Result<PhaseHoldId> {
    let (tx, edition) = begin(platform, viewer, process).await?;
    if let Some(earlier) = edition.hold {
        set_lifted(&tx, earlier, true).await?;
    }
    let id: PhaseHoldId = tx.new_id();
    let row = ActiveModel {
        id: Set(id),
        process_id: Set(process),
        phase: Set(hold.phase),
        from_at: Set(tx.now),
        until_at: Set(hold.until),
        reason: Set(hold.reason.clone()),
        held_by: Set(tx.actor),
        lifted_at: Set(None),
        lifted_by: Set(None),
    };
    row.insert(&tx.db).await?;
    tx.audit("phase.hold", ("process", process.0), json!({ "hold": hold }))
        .await?;
    tx.commit().await?;
    rights_changed(platform, process).await?;
    Ok(id)
}

/// Lifts the hold that counts: the dates count again.
///
/// # Errors
/// `NotFound` also when nothing is held; `Forbidden`.
pub async fn lift(platform: &Platform, viewer: &Viewer, process: ProcessId) -> Result<PhaseHoldId> {
    let (tx, edition) = begin(platform, viewer, process).await?;
    let held = edition.hold.ok_or(Error::NotFound)?;
    let id = held.id;
    set_lifted(&tx, held, true).await?;
    tx.audit("phase.lift", ("process", process.0), json!({ "hold": id }))
        .await?;
    tx.commit().await?;
    rights_changed(platform, process).await?;
    Ok(id)
}

/// Takes back the last act by hand: what was held before is held again. `id` is the hold that was set or lifted.
///
/// # Errors
/// `NotFound`, `Forbidden`; `Conflict("phase-changed-since")` when another act came after it.
pub async fn undo(platform: &Platform, viewer: &Viewer, process: ProcessId, id: PhaseHoldId) -> Result<()> {
    let (tx, edition) = begin(platform, viewer, process).await?;
    let last = Entity::find()
        .filter(Column::ProcessId.eq(process))
        .order_by_desc(Column::Id)
        .limit(2)
        .all(&tx.db)
        .await?;
    let mut last = last.into_iter();
    let newest = last.next().ok_or(Error::NotFound)?;
    if newest.id != id {
        return Err(Error::Conflict("phase-changed-since"));
    }
    match (newest.lifted_at, edition.hold) {
        // It was set: lift it, and the one that it ended counts again.
        (None, _) => {
            let replaced = last.next().filter(|earlier| earlier.lifted_at == Some(newest.from_at));
            set_lifted(&tx, newest, true).await?;
            if let Some(earlier) = replaced {
                set_lifted(&tx, earlier, false).await?;
            }
        }
        // It was lifted: it counts again.
        (Some(_), None) => set_lifted(&tx, newest, false).await?,
        (Some(_), Some(_)) => return Err(Error::Conflict("phase-changed-since")),
    }
    tx.audit("phase.undo", ("process", process.0), json!({ "hold": id }))
        .await?;
    tx.commit().await?;
    rights_changed(platform, process).await
}

async fn set_lifted(tx: &Tx, hold: Model, lifted: bool) -> Result<()> {
    let mut row = hold.into_active_model();
    row.lifted_at = Set(lifted.then_some(tx.now));
    row.lifted_by = Set(tx.actor.filter(|_| lifted));
    row.update(&tx.db).await?;
    Ok(())
}

/// What was done by hand in a process, newest first, at most 20.
///
/// # Errors
/// `NotFound`; `Forbidden`.
pub async fn list(platform: &Platform, viewer: &Viewer, process: ProcessId) -> Result<Vec<Model>> {
    let edition = super::edition::load(platform.db.read(), process).await?;
    viewer.require(Operation::ProcessManage, &edition.object())?;
    let rows = Entity::find()
        .filter(Column::ProcessId.eq(process))
        .order_by_desc(Column::Id)
        .limit(20);
    Ok(rows.all(platform.db.read()).await?)
}
