//! Moving items of an agenda: by places, by steps, by drops. The rules are `shared::preparation::order`.

use super::agenda::{check, of_meeting};
use super::entity::item::Model;
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::platform::{Platform, Tx};
use sea_orm::{ActiveModelTrait, IntoActiveModel, Set};
use serde_json::json;
use shared::ids::{AgendaItemId, MeetingId};
use shared::permissions::Operation;
use shared::preparation::order::{NotPlaced, Slot, Spot, placed, spot};

/// Moves an item by `places` among its neighbours (negative: up).
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` when the meeting is over.
pub async fn move_item(platform: &Platform, viewer: &Viewer, id: AgendaItemId, places: isize) -> Result<()> {
    place(platform, viewer, id, |slots| {
        let here = spot(slots, id)?;
        let index = here.index.saturating_add_signed(places);
        Ok(Spot { index, ..here })
    })
    .await
    .map(drop)
}

/// Puts an item, with its parts, where `find` says; where it stood before, to undo it.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` of `meeting-over`, or of `item-not-placed` where it cannot stand.
pub async fn place(
    platform: &Platform,
    viewer: &Viewer,
    id: AgendaItemId,
    find: impl FnOnce(&[Slot]) -> std::result::Result<Spot, NotPlaced>,
) -> Result<Spot> {
    let tx = platform.begin(viewer).await?;
    let item = check(&tx, viewer, id, Operation::MeetingManage).await?;
    let before = put(&tx, item.meeting_id, id, find).await?;
    let before = before.map_err(|_| Error::Conflict("item-not-placed"))?;
    tx.audit(
        "agenda.move",
        ("agenda_item", id.0),
        json!({ "meeting": item.meeting_id }),
    )
    .await?;
    tx.commit().await?;
    platform.bells.ring(item.meeting_id);
    Ok(before)
}

/// Puts an item where `find` says, within the transaction of the act; where it stood before.
pub(crate) async fn put(
    tx: &Tx,
    meeting: MeetingId,
    id: AgendaItemId,
    find: impl FnOnce(&[Slot]) -> std::result::Result<Spot, NotPlaced>,
) -> Result<std::result::Result<Spot, NotPlaced>> {
    let items = of_meeting(&tx.db, meeting).await?;
    let slots = slots(&items);
    let moved = spot(&slots, id).and_then(|before| Ok((before, placed(&slots, id, find(&slots)?)?)));
    match moved {
        Ok((before, order)) => {
            write_order(tx, items, &order).await?;
            Ok(Ok(before))
        }
        Err(why) => Ok(Err(why)),
    }
}

pub(super) fn slots(items: &[Model]) -> Vec<Slot> {
    items.iter().map(Model::slot).collect()
}

/// Writes the places of the items that changed theirs.
pub(super) async fn write_order(tx: &Tx, items: Vec<Model>, order: &[Slot]) -> Result<()> {
    for row in items {
        let Some(at) = order.iter().position(|slot| slot.item == row.id) else {
            continue;
        };
        let place = i32::try_from(at + 1).unwrap_or(i32::MAX);
        if row.position != place || row.parent_id != order[at].parent {
            let mut row = row.into_active_model();
            row.position = Set(place);
            row.parent_id = Set(order[at].parent);
            row.update(&tx.db).await?;
        }
    }
    Ok(())
}
