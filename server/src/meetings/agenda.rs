//! The agenda: what comes in which order, and which item the room is at. `preparation::agenda` reads it with numbers and times.

use super::entity::item::{ActiveModel, Column, Entity, Model};
use super::order::{slots, write_order};
use super::service::load;
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::motions::{blocks, service as motions};
use crate::platform::{Platform, Tx};
use crate::polls;
use crate::preparation::documents;
use crate::speakers;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, Set,
};
use serde_json::json;
use shared::fields::FieldCode;
use shared::ids::{AgendaItemId, MeetingId, MotionId};
use shared::meetings::{AgendaFacts, AgendaItemKind, AgendaItemState, MeetingState, NotCalled, call_item};
use shared::motions::MotionAct;
use shared::permissions::Operation;
use shared::preparation::order::{Spot, placed, without};
use shared::preparation::{ItemDetails, MOST_ITEMS};
use std::collections::BTreeSet;

pub use super::order::{move_item, place};

/// An item to be put at the end of the agenda.
#[derive(Clone, Debug)]
pub struct NewItem {
    pub kind: AgendaItemKind,
    /// 3 to 140 characters.
    pub title: String,
    /// The motion of an item of kind `motion`.
    pub motion: Option<MotionId>,
    /// How long it is planned to take; 0 to 600.
    pub minutes: i32,
}

/// Puts an item at the end of the agenda; its motion is on the agenda then.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` when the meeting is over or the motion is decided; `Invalid` for a motion of another body.
pub async fn add(platform: &Platform, viewer: &Viewer, meeting: MeetingId, new: NewItem) -> Result<AgendaItemId> {
    add_with(platform, viewer, meeting, new, ItemDetails::default()).await
}

/// As [`add`], with all that is known of the item.
///
/// # Errors
/// As [`add`]; `Conflict("agenda-full")`; `Invalid` on `parent`.
pub async fn add_with(
    platform: &Platform,
    viewer: &Viewer,
    meeting: MeetingId,
    new: NewItem,
    details: ItemDetails,
) -> Result<AgendaItemId> {
    let tx = platform.begin(viewer).await?;
    let row = load(&tx.db, meeting).await?;
    viewer.require(Operation::MeetingManage, &row.object())?;
    row.check_going()?;
    if let Some(motion) = new.motion {
        let motion = motions::load(&tx.db, motion).await?;
        if motion.body_id != row.body_id {
            return Err(Error::field("motion", FieldCode::NotAChoice));
        }
        motions::step(&tx, motion, MotionAct::PutOnAgenda).await?;
    }
    let id = append_with(&tx, meeting, new, details).await?;
    tx.commit().await?;
    platform.bells.ring(meeting);
    Ok(id)
}

/// Writes the item, within the transaction of the act that makes it due.
pub(crate) async fn append(tx: &Tx, meeting: MeetingId, new: NewItem) -> Result<AgendaItemId> {
    append_with(tx, meeting, new, ItemDetails::default()).await
}

/// As [`append`], with all that is known of the item; a part stands behind the other parts of its item.
///
/// # Errors
/// `Conflict("agenda-full")`; `Invalid` on `parent` for what is no item of this agenda, or a part itself.
pub(crate) async fn append_with(
    tx: &Tx,
    meeting: MeetingId,
    new: NewItem,
    details: ItemDetails,
) -> Result<AgendaItemId> {
    let mut items = of_meeting(&tx.db, meeting).await?;
    if items.len() >= MOST_ITEMS {
        return Err(Error::Conflict("agenda-full"));
    }
    let last = items.last().map_or(0, |item| item.position);
    let id: AgendaItemId = tx.new_id();
    let row = ActiveModel {
        id: Set(id),
        meeting_id: Set(meeting),
        position: Set(last + 1),
        kind: Set(new.kind),
        title: Set(new.title),
        motion_id: Set(new.motion),
        minutes: Set(new.minutes),
        state: Set(AgendaItemState::Waiting),
        parent_id: Set(None),
        internal: Set(details.internal),
        presenter: Set(details.presenter),
        notes: Set(details.notes),
    };
    let row = row.insert(&tx.db).await?;
    if let Some(parent) = details.parent {
        items.push(row);
        let spot = Spot {
            parent: Some(parent),
            index: usize::MAX,
        };
        let order = placed(&slots(&items), id, spot).map_err(|_| Error::field("parent", FieldCode::NotAChoice))?;
        write_order(tx, items, &order).await?;
    }
    tx.audit(
        "agenda.add",
        ("agenda_item", id.0),
        json!({ "meeting": meeting, "motion": new.motion }),
    )
    .await?;
    Ok(id)
}

/// Takes an item that was not called off the agenda: its motion waits for another meeting, its parts stand in its place, its papers stay
/// with the meeting.
///
/// # Errors
/// As [`move_item`]; `Conflict` when it was called, has a poll, or a vote on a block decides its motion.
pub async fn remove(platform: &Platform, viewer: &Viewer, id: AgendaItemId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let item = check(&tx, viewer, id, Operation::MeetingManage).await?;
    if item.state != AgendaItemState::Waiting || polls::service::of_item(&tx.db, id).await?.is_some() {
        return Err(Error::Conflict("item-called"));
    }
    if let Some(motion) = item.motion_id {
        if blocks::holds(&tx.db, motion).await? {
            return Err(Error::Conflict("motion-in-vote"));
        }
        // A motion that was withdrawn or sent back has left the agenda by itself.
        let motion = motions::load(&tx.db, motion).await?;
        if motion.state.after(MotionAct::TakeOffAgenda).is_ok() {
            motions::step(&tx, motion, MotionAct::TakeOffAgenda).await?;
        }
    }
    let mut items = of_meeting(&tx.db, item.meeting_id).await?;
    let order = without(&slots(&items), id);
    Entity::delete_by_id(id).exec(&tx.db).await?;
    items.retain(|one| one.id != id);
    write_order(&tx, items, &order).await?;
    documents::release(&tx, id).await?;
    tx.audit(
        "agenda.remove",
        ("agenda_item", id.0),
        json!({ "meeting": item.meeting_id }),
    )
    .await?;
    tx.commit().await?;
    platform.bells.ring(item.meeting_id);
    Ok(())
}

/// Calls an item, as the chair: the one before is done, a motion is in debate.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` when the meeting is not open, the item is current, or a poll runs.
pub async fn call(platform: &Platform, viewer: &Viewer, id: AgendaItemId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let item = check(&tx, viewer, id, Operation::MeetingLead).await?;
    if load(&tx.db, item.meeting_id).await?.state != MeetingState::Open {
        return Err(Error::Conflict("meeting-not-open"));
    }
    let items = of_meeting(&tx.db, item.meeting_id).await?;
    let running = polls::service::running(&tx.db, item.meeting_id).await?;
    let facts: Vec<_> = items
        .iter()
        .map(|one| AgendaFacts {
            item: one.id,
            state: one.state,
            // A poll of the meeting is put to everybody in the room, whichever item it belongs to.
            poll_running: running.is_some(),
        })
        .collect();
    let changes = call_item(&facts, id).map_err(|why| match why {
        NotCalled::NotOnAgenda => Error::NotFound,
        NotCalled::AlreadyCurrent => Error::Conflict("item-current"),
        NotCalled::PollRunning => Error::Conflict("poll-running"),
    })?;
    speakers::ends::of_item(&tx, item.meeting_id).await?;
    for (changed, state) in changes {
        let mut row = items
            .iter()
            .find(|one| one.id == changed)
            .ok_or(Error::NotFound)?
            .clone()
            .into_active_model();
        row.state = Set(state);
        row.update(&tx.db).await?;
    }
    if let Some(motion) = item.motion_id {
        let motion = motions::load(&tx.db, motion).await?;
        if motion.state.after(MotionAct::Debate).is_ok() {
            motions::step(&tx, motion, MotionAct::Debate).await?;
        }
    }
    tx.audit(
        "agenda.call",
        ("agenda_item", id.0),
        json!({ "meeting": item.meeting_id }),
    )
    .await?;
    tx.commit().await?;
    platform.bells.ring(item.meeting_id);
    Ok(())
}

/// An item of a meeting that goes on, for those who may do `operation`.
pub(crate) async fn check(tx: &Tx, viewer: &Viewer, id: AgendaItemId, operation: Operation) -> Result<Model> {
    let item = Entity::find_by_id(id).one(&tx.db).await?.ok_or(Error::NotFound)?;
    let meeting = load(&tx.db, item.meeting_id).await?;
    viewer.require(operation, &meeting.object())?;
    meeting.check_going()?;
    Ok(item)
}

/// The items that a person sees: who is not of the body sees none that is internal, nor a part of one.
#[must_use]
pub fn seen(items: Vec<Model>, inside: bool) -> Vec<Model> {
    if inside {
        return items;
    }
    let hidden = hidden(&items);
    items.into_iter().filter(|item| !hidden.contains(&item.id)).collect()
}

/// The items that are internal, and their parts.
#[must_use]
pub fn hidden(items: &[Model]) -> BTreeSet<AgendaItemId> {
    let internal: BTreeSet<_> = items.iter().filter(|item| item.internal).map(|item| item.id).collect();
    let parts = items
        .iter()
        .filter(|item| item.parent_id.is_some_and(|parent| internal.contains(&parent)))
        .map(|item| item.id);
    parts.chain(internal.iter().copied()).collect()
}

/// All items of a meeting in their order, also those that not everybody may see: [`seen`].
///
/// # Errors
/// The database's.
pub async fn of_meeting(db: &impl ConnectionTrait, meeting: MeetingId) -> Result<Vec<Model>> {
    let rows = Entity::find()
        .filter(Column::MeetingId.eq(meeting))
        .order_by_asc(Column::Position);
    Ok(rows.order_by_asc(Column::Id).all(db).await?)
}
