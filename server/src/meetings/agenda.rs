//! The agenda: what comes in which order, and which item the room is at.

use super::entity::item::{ActiveModel, Column, Entity, Model};
use super::service::load;
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::motions::service as motions;
use crate::platform::{Platform, Tx};
use crate::polls;
use crate::speakers;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, Set,
};
use serde_json::json;
use shared::fields::FieldCode;
use shared::ids::{AgendaItemId, MeetingId, MotionId};
use shared::meetings::{AgendaFacts, AgendaItemKind, AgendaItemState, MeetingState, NotCalled, call_item, moved};
use shared::motions::MotionAct;
use shared::permissions::Operation;

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
    let id = append(&tx, meeting, new).await?;
    tx.commit().await?;
    platform.bells.ring(meeting);
    Ok(id)
}

/// Writes the item, within the transaction of the act that makes it due.
pub(crate) async fn append(tx: &Tx, meeting: MeetingId, new: NewItem) -> Result<AgendaItemId> {
    let last = of_meeting(&tx.db, meeting)
        .await?
        .last()
        .map_or(0, |item| item.position);
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
    };
    row.insert(&tx.db).await?;
    tx.audit(
        "agenda.add",
        ("agenda_item", id.0),
        json!({ "meeting": meeting, "motion": new.motion }),
    )
    .await?;
    Ok(id)
}

/// Moves an item by `places` (negative: up).
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` when the meeting is over.
pub async fn move_item(platform: &Platform, viewer: &Viewer, id: AgendaItemId, places: isize) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let item = check(&tx, viewer, id, Operation::MeetingManage).await?;
    let items = of_meeting(&tx.db, item.meeting_id).await?;
    let order: Vec<_> = items.iter().map(|item| item.id).collect();
    let order = moved(&order, id, places);
    for row in items {
        let place = order.iter().position(|one| *one == row.id).unwrap_or_default();
        let place = i32::try_from(place + 1).unwrap_or(i32::MAX);
        if row.position != place {
            let mut row = row.into_active_model();
            row.position = Set(place);
            row.update(&tx.db).await?;
        }
    }
    tx.audit("agenda.move", ("agenda_item", id.0), json!({ "places": places }))
        .await?;
    tx.commit().await?;
    platform.bells.ring(item.meeting_id);
    Ok(())
}

/// Takes an item that was not called off the agenda; its motion waits for another meeting.
///
/// # Errors
/// As [`move_item`]; `Conflict` when it was called, or has a poll.
pub async fn remove(platform: &Platform, viewer: &Viewer, id: AgendaItemId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let item = check(&tx, viewer, id, Operation::MeetingManage).await?;
    if item.state != AgendaItemState::Waiting || polls::service::of_item(&tx.db, id).await?.is_some() {
        return Err(Error::Conflict("item-called"));
    }
    if let Some(motion) = item.motion_id {
        motions::step(&tx, motions::load(&tx.db, motion).await?, MotionAct::TakeOffAgenda).await?;
    }
    Entity::delete_by_id(id).exec(&tx.db).await?;
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

async fn check(tx: &Tx, viewer: &Viewer, id: AgendaItemId, operation: Operation) -> Result<Model> {
    let item = Entity::find_by_id(id).one(&tx.db).await?.ok_or(Error::NotFound)?;
    let meeting = load(&tx.db, item.meeting_id).await?;
    viewer.require(operation, &meeting.object())?;
    meeting.check_going()?;
    Ok(item)
}

/// The items of a meeting in their order.
///
/// # Errors
/// The database's.
pub async fn of_meeting(db: &impl ConnectionTrait, meeting: MeetingId) -> Result<Vec<Model>> {
    let rows = Entity::find()
        .filter(Column::MeetingId.eq(meeting))
        .order_by_asc(Column::Position);
    Ok(rows.order_by_asc(Column::Id).all(db).await?)
}
