//! Polls as the minutes tell them: each at the point of the agenda where it belongs.

use crate::error::Result;
use crate::meetings::entity::item;
use crate::polls::entity::poll;
use crate::polls::sight::naming;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect};
use shared::ids::{AgendaItemId, MeetingId, MotionId, PollId};
use shared::minutes::facts::Fact;
use shared::time::Timestamp;
use std::collections::BTreeSet;

/// A poll of a meeting.
#[derive(Debug)]
pub(super) struct Vote {
    id: PollId,
    title: String,
    pub(super) published: Option<Timestamp>,
    /// Where it is told; at the head when nowhere.
    pub(super) item: Option<AgendaItemId>,
}

/// A row without its file, which may be large.
#[derive(FromQueryResult)]
struct Row {
    id: PollId,
    title: String,
    item_id: Option<AgendaItemId>,
    published_at: Option<Timestamp>,
}

impl Vote {
    pub(super) fn told(&self) -> Fact {
        Fact::Poll {
            poll: self.id,
            title: self.title.clone(),
            published: self.published,
        }
    }
}

/// The polls of a meeting, in the order in which they were made. One that names a motion of an internal point is told at that point, where
/// only the body reads it (see `polls::sight`). Five queries.
///
/// # Errors
/// The database's.
pub(super) async fn of_meeting(
    db: &impl ConnectionTrait,
    meeting: MeetingId,
    internal: &BTreeSet<AgendaItemId>,
) -> Result<Vec<Vote>> {
    let rows = poll::Entity::find()
        .select_only()
        .columns([
            poll::Column::Id,
            poll::Column::Title,
            poll::Column::ItemId,
            poll::Column::PublishedAt,
        ])
        .filter(poll::Column::MeetingId.eq(meeting))
        .order_by_asc(poll::Column::Id)
        .into_model::<Row>()
        .all(db)
        .await?;
    let hidden = behind_doors(db, meeting, internal).await?;
    let vote = |row: Row| {
        let behind = hidden.iter().find(|(poll, _)| *poll == row.id);
        let is_internal = row.item_id.is_some_and(|item| internal.contains(&item));
        Vote {
            item: behind.map(|(_, item)| *item).filter(|_| !is_internal).or(row.item_id),
            id: row.id,
            title: row.title,
            published: row.published_at,
        }
    };
    Ok(rows.into_iter().map(vote).collect())
}

/// Polls that name a motion of an internal point, each with that point, in the order of the agenda.
async fn behind_doors(
    db: &impl ConnectionTrait,
    meeting: MeetingId,
    internal: &BTreeSet<AgendaItemId>,
) -> Result<Vec<(PollId, AgendaItemId)>> {
    let items: Vec<(AgendaItemId, Option<MotionId>)> = item::Entity::find()
        .select_only()
        .columns([item::Column::Id, item::Column::MotionId])
        .filter(item::Column::Id.is_in(internal.iter().copied()))
        .filter(item::Column::MotionId.is_not_null())
        .order_by_asc(item::Column::Position)
        .into_tuple()
        .all(db)
        .await?;
    if items.is_empty() {
        return Ok(Vec::new());
    }
    let motions: Vec<_> = items.iter().filter_map(|(_, motion)| *motion).collect();
    let rows = naming(db, meeting, &motions).await?;
    let at = |(item, motion): &(AgendaItemId, Option<MotionId>)| {
        let (item, motion) = (*item, *motion);
        let of_item = rows.iter().filter(move |(_, named)| Some(*named) == motion);
        of_item.map(move |(poll, _)| (*poll, item)).collect::<Vec<_>>()
    };
    Ok(items.iter().flat_map(at).collect())
}
