//! The agenda as people read it: numbered, with the time at which each item begins and its papers; and changing its items.

use super::documents;
use super::entity::document;
use super::sees_inside;
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::meetings::agenda::{NewItem, check, of_meeting, seen};
use crate::meetings::entity::{item, meeting};
use crate::meetings::order::put;
use crate::meetings::service::{self, load};
use crate::platform::Platform;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, Set};
use serde_json::json;
use shared::fields::FieldCode;
use shared::ids::{AgendaItemId, MeetingId};
use shared::meetings::{AgendaItemKind, AgendaItemState};
use shared::permissions::Operation;
use shared::preparation::order::{self, NotPlaced, Number, Slot, Spot};
use shared::preparation::times::{Planned, times};
use shared::preparation::{ItemDetails, MOST_ITEMS};
use shared::time::Timestamp;
use std::collections::HashMap;

/// An item as a person reads it.
#[derive(Clone, Debug)]
pub struct Line {
    pub item: item::Model,
    pub number: Number,
    /// When it begins, if any duration is planned.
    pub begins: Option<Timestamp>,
    pub papers: Vec<document::Model>,
}

/// The agenda of a meeting, as far as a person sees it.
#[derive(Clone, Debug, Default)]
pub struct Agenda {
    pub lines: Vec<Line>,
    /// Papers of the meeting as a whole.
    pub papers: Vec<document::Model>,
    /// Minutes planned for all items, also those that this person does not see.
    pub minutes: i32,
    /// Whether this person sees what is internal.
    pub inside: bool,
}

/// The agenda of a meeting for one person; the same number of queries whatever its length. Numbers and times are those of the whole agenda, so
/// that everybody means the same item by "4".
///
/// # Errors
/// The database's.
pub async fn read(platform: &Platform, viewer: &Viewer, meeting: &meeting::Model) -> Result<Agenda> {
    let db = platform.db.read();
    let inside = sees_inside(db, viewer, meeting).await?;
    let items = of_meeting(db, meeting.id).await?;
    let papers = documents::all(db, meeting.id).await?;
    let slots: Vec<Slot> = items.iter().map(item::Model::slot).collect();
    let numbers = order::numbers(&slots);
    let planned = items.iter().zip(&numbers).map(|(item, number)| Planned {
        minutes: item.minutes,
        is_part: number.part.is_some(),
    });
    let times = times(meeting.starts_at, &planned.collect::<Vec<_>>());
    let known: HashMap<AgendaItemId, (Number, Option<Timestamp>)> = items
        .iter()
        .zip(numbers.into_iter().zip(times.begins))
        .map(|(item, facts)| (item.id, facts))
        .collect();
    let visible = seen(items, inside);
    let mut agenda = Agenda {
        minutes: times.minutes,
        inside,
        ..Agenda::default()
    };
    let mut of_items: HashMap<AgendaItemId, Vec<document::Model>> = HashMap::new();
    for paper in papers.into_iter().filter(|paper| inside || !paper.internal) {
        match paper.item_id {
            Some(item) => of_items.entry(item).or_default().push(paper),
            None => agenda.papers.push(paper),
        }
    }
    agenda.lines = visible
        .into_iter()
        .filter_map(|item| {
            let (number, begins) = *known.get(&item.id)?;
            let papers = of_items.remove(&item.id).unwrap_or_default();
            Some(Line {
                item,
                number,
                begins,
                papers,
            })
        })
        .collect();
    Ok(agenda)
}

/// An item of an agenda that the person may change.
///
/// # Errors
/// `NotFound`, also for an item of another meeting; `Forbidden`.
pub async fn item(platform: &Platform, viewer: &Viewer, meeting: MeetingId, id: AgendaItemId) -> Result<item::Model> {
    let row = service::get(platform, meeting).await?;
    viewer.require(Operation::MeetingManage, &row.object())?;
    let found = item::Entity::find_by_id(id).one(platform.db.read()).await?;
    found.filter(|item| item.meeting_id == meeting).ok_or(Error::NotFound)
}

/// Changes an item. Its motion stays the same; an item of another kind cannot become one of a motion.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` of `meeting-over`; `Invalid` on `parent`.
pub async fn change(
    platform: &Platform,
    viewer: &Viewer,
    id: AgendaItemId,
    new: NewItem,
    details: ItemDetails,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let row = check(&tx, viewer, id, Operation::MeetingManage).await?;
    let meeting = row.meeting_id;
    let is_same_parent = row.parent_id == details.parent;
    let kind = if row.motion_id.is_some() {
        AgendaItemKind::Motion
    } else {
        new.kind
    };
    let mut row = row.into_active_model();
    row.kind = Set(kind);
    row.title = Set(new.title);
    row.minutes = Set(new.minutes);
    row.internal = Set(details.internal);
    row.presenter = Set(details.presenter);
    row.notes = Set(details.notes);
    row.update(&tx.db).await?;
    if !is_same_parent {
        put(&tx, meeting, id, |slots| spot_under(slots, id, details.parent))
            .await?
            .map_err(|_| Error::field("parent", FieldCode::NotAChoice))?;
    }
    tx.audit("agenda.change", ("agenda_item", id.0), json!({ "meeting": meeting }))
        .await?;
    tx.commit().await?;
    platform.bells.ring(meeting);
    Ok(())
}

/// Behind the other parts of `parent`; without one, behind the item that it was a part of.
fn spot_under(slots: &[Slot], id: AgendaItemId, parent: Option<AgendaItemId>) -> Result<Spot, NotPlaced> {
    match parent {
        Some(_) => Ok(Spot {
            parent,
            index: usize::MAX,
        }),
        None => order::Step::Out.to(slots, id),
    }
}

/// An earlier meeting whose agenda can be copied.
#[derive(Clone, Debug)]
pub struct Earlier {
    pub meeting: meeting::Model,
    /// Items that would come along.
    pub items: usize,
}

/// The meetings of the same body from which an agenda can be copied, newest first: twenty at most.
///
/// # Errors
/// `Forbidden`.
pub async fn earlier(platform: &Platform, viewer: &Viewer, to: &meeting::Model) -> Result<Vec<Earlier>> {
    viewer.require(Operation::MeetingManage, &to.object())?;
    let db = platform.db.read();
    let meetings = meeting::Entity::find()
        .filter(meeting::Column::BodyId.eq(to.body_id))
        .filter(meeting::Column::Id.ne(to.id))
        .order_by_desc(meeting::Column::StartsAt)
        .limit(20)
        .all(db)
        .await?;
    let ids: Vec<_> = meetings.iter().map(|meeting| meeting.id).collect();
    let items = item::Entity::find()
        .filter(item::Column::MeetingId.is_in(ids))
        .filter(item::Column::MotionId.is_null())
        .all(db)
        .await?;
    let mut counts: HashMap<MeetingId, usize> = HashMap::new();
    for item in items {
        *counts.entry(item.meeting_id).or_default() += 1;
    }
    let found = meetings.into_iter().map(|meeting| Earlier {
        items: counts.get(&meeting.id).copied().unwrap_or_default(),
        meeting,
    });
    Ok(found.filter(|earlier| earlier.items > 0).collect())
}

/// Puts the items of an earlier meeting at the end of the agenda, all of them waiting: their words, durations and order. Motions stay where they
/// were, for a motion is on one agenda; what was a part of one becomes an item. How many came along.
///
/// # Errors
/// `NotFound`; `Forbidden`, also for a meeting of another body; `Conflict` of `meeting-over`, `agenda-full`; `Invalid` on `from` when there is
/// nothing to copy.
pub async fn copy(platform: &Platform, viewer: &Viewer, to: MeetingId, from: MeetingId) -> Result<usize> {
    let tx = platform.begin(viewer).await?;
    let meeting = load(&tx.db, to).await?;
    viewer.require(Operation::MeetingManage, &meeting.object())?;
    meeting.check_going()?;
    let source = load(&tx.db, from).await.map_err(|_| nothing_to_copy())?;
    if source.body_id != meeting.body_id || from == to {
        return Err(nothing_to_copy());
    }
    let mut items = of_meeting(&tx.db, from).await?;
    items.retain(|item| item.motion_id.is_none());
    let here = of_meeting(&tx.db, to).await?;
    if items.is_empty() {
        return Err(nothing_to_copy());
    }
    if here.len() + items.len() > MOST_ITEMS {
        return Err(Error::Conflict("agenda-full"));
    }
    let new: HashMap<AgendaItemId, AgendaItemId> = items.iter().map(|item| (item.id, tx.new_id())).collect();
    let last = here.last().map_or(0, |item| item.position);
    let count = items.len();
    let rows = (last + 1..).zip(items).filter_map(|(position, item)| {
        let copy = item::Model {
            id: *new.get(&item.id)?,
            meeting_id: to,
            position,
            state: AgendaItemState::Waiting,
            parent_id: item.parent_id.and_then(|parent| new.get(&parent).copied()),
            ..item
        };
        Some(copy.into_active_model().reset_all())
    });
    item::Entity::insert_many(rows).exec_without_returning(&tx.db).await?;
    tx.audit(
        "agenda.copy",
        ("meeting", to.0),
        json!({ "from": from, "items": count }),
    )
    .await?;
    tx.commit().await?;
    platform.bells.ring(to);
    Ok(count)
}

fn nothing_to_copy() -> Error {
    Error::field("from", FieldCode::NotAChoice)
}
