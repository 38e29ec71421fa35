//! Blocks as pages show them.

use super::entity::{block, motion};
use super::load;
use crate::accounts::Viewer;
use crate::bodies::{entity::body, service as bodies, standing};
use crate::error::Result;
use crate::meetings::entity::{item, meeting};
use crate::meetings::{agenda, service as meetings};
use crate::motions::advice::{self, entity as advised};
use crate::motions::{entity as motions, people};
use crate::platform::Platform;
use crate::preparation::hidden_from;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use shared::ids::{BlockId, MeetingId, MotionId};
use shared::permissions::Operation;
use std::collections::{BTreeSet, HashMap};

/// A motion of a block.
#[derive(Clone, Debug)]
pub struct Member {
    pub place: motion::Model,
    pub motion: motions::Model,
    pub advice: Option<advised::Model>,
    /// Who has taken it out, for members and those who lead the body.
    pub taken_out_by: Option<String>,
}

/// A block with its motions.
#[derive(Clone, Debug)]
pub struct Block {
    pub block: block::Model,
    pub members: Vec<Member>,
}

/// The blocks of a meeting, and what the viewer can do with them.
#[derive(Clone, Debug)]
pub struct Blocks {
    pub body: body::Model,
    pub meeting: meeting::Model,
    pub blocks: Vec<Block>,
    /// Motions of the agenda that are in no block, for those who group them.
    pub free: Vec<motions::Model>,
    pub may_manage: bool,
    pub may_take_out: bool,
}

/// The blocks of a meeting in their order, without their motions: one query.
///
/// # Errors
/// The database's.
pub async fn of_meeting(db: &impl ConnectionTrait, meeting: MeetingId) -> Result<Vec<block::Model>> {
    let rows = block::Entity::find()
        .filter(block::Column::MeetingId.eq(meeting))
        .order_by_asc(block::Column::Position)
        .order_by_asc(block::Column::Id);
    Ok(rows.all(db).await?)
}

/// The motions of a meeting that the person does not see: all their items there are internal.
async fn hidden_motions(
    db: &impl ConnectionTrait,
    viewer: &Viewer,
    meeting: &meeting::Model,
) -> Result<BTreeSet<MotionId>> {
    let hidden = hidden_from(db, viewer, meeting).await?;
    if hidden.is_empty() {
        return Ok(BTreeSet::new());
    }
    let items = agenda::of_meeting(db, meeting.id).await?;
    let open = items.iter().filter(|item| !hidden.contains(&item.id));
    let open: BTreeSet<_> = open.filter_map(|item| item.motion_id).collect();
    let all = items.iter().filter_map(|item| item.motion_id);
    Ok(all.filter(|id| !open.contains(id)).collect())
}

/// The same as [`of_meeting`] for one person: without blocks of which they see no motion.
///
/// # Errors
/// The database's.
pub async fn seen_of_meeting(
    db: &impl ConnectionTrait,
    viewer: &Viewer,
    meeting: &meeting::Model,
) -> Result<Vec<block::Model>> {
    let mut rows = of_meeting(db, meeting.id).await?;
    let hidden = hidden_motions(db, viewer, meeting).await?;
    if hidden.is_empty() {
        return Ok(rows);
    }
    let places = motion::Entity::find()
        .filter(motion::Column::BlockId.is_in(rows.iter().map(|row| row.id)))
        .all(db)
        .await?;
    let open = places.iter().filter(|place| !hidden.contains(&place.motion_id));
    let open: BTreeSet<_> = open.map(|place| place.block_id).collect();
    rows.retain(|row| open.contains(&row.id));
    Ok(rows)
}

/// The same as [`of_motion`] for one person: without those of meetings where they do not see the motion.
///
/// # Errors
/// The database's.
pub async fn seen_of_motion(
    db: &impl ConnectionTrait,
    viewer: &Viewer,
    id: MotionId,
) -> Result<Vec<(block::Model, motion::Model)>> {
    let mut seen = Vec::new();
    for pair in of_motion(db, id).await? {
        let meeting = meetings::load(db, pair.0.meeting_id).await?;
        if !hidden_motions(db, viewer, &meeting).await?.contains(&id) {
            seen.push(pair);
        }
    }
    Ok(seen)
}

/// The blocks that a motion is or was in, the latest first: two queries.
///
/// # Errors
/// The database's.
pub async fn of_motion(db: &impl ConnectionTrait, id: MotionId) -> Result<Vec<(block::Model, motion::Model)>> {
    let rows = motion::Entity::find()
        .filter(motion::Column::MotionId.eq(id))
        .order_by_desc(motion::Column::BlockId)
        .all(db)
        .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let blocks = block::Entity::find()
        .filter(block::Column::Id.is_in(rows.iter().map(|row| row.block_id)))
        .all(db)
        .await?;
    let mut blocks: HashMap<_, _> = blocks.into_iter().map(|block| (block.id, block)).collect();
    let pair = |row: motion::Model| blocks.remove(&row.block_id).map(|block| (block, row));
    Ok(rows.into_iter().filter_map(pair).collect())
}

/// One block with its meeting.
///
/// # Errors
/// `NotFound`.
pub async fn view(platform: &Platform, viewer: &Viewer, id: BlockId) -> Result<(Block, Blocks)> {
    let meeting = load(platform.db.read(), id).await?.meeting_id;
    let mut all = view_all(platform, viewer, meeting).await?;
    let at = all.blocks.iter().position(|one| one.block.id == id);
    let block = all.blocks.swap_remove(at.ok_or(crate::Error::NotFound)?);
    Ok((block, all))
}

/// The blocks of a meeting with their motions, as far as the viewer sees them; a fixed number of queries.
///
/// # Errors
/// `NotFound`.
pub async fn view_all(platform: &Platform, viewer: &Viewer, id: MeetingId) -> Result<Blocks> {
    let db = platform.db.read();
    let meeting = meetings::get(platform, id).await?;
    let body = bodies::get(platform, meeting.body_id).await?;
    let object = standing::object(db, viewer, body.id, meeting.day()).await?;
    let may_manage = viewer.may(Operation::MeetingManage, &object);
    let is_inside = may_manage || viewer.may(Operation::MeetingAttend, &object);
    let rows = of_meeting(db, id).await?;
    let hidden = hidden_motions(db, viewer, &meeting).await?;
    let mut places = motion::Entity::find()
        .filter(motion::Column::BlockId.is_in(rows.iter().map(|row| row.id)))
        .order_by_asc(motion::Column::Position)
        .all(db)
        .await?;
    places.retain(|place| !hidden.contains(&place.motion_id));
    let on_agenda = item::Entity::find()
        .filter(item::Column::MeetingId.eq(id))
        .filter(item::Column::MotionId.is_not_null())
        .order_by_asc(item::Column::Position)
        .all(db)
        .await?;
    let listed = on_agenda.iter().filter_map(|item| item.motion_id);
    let wanted: Vec<_> = listed
        .clone()
        .chain(places.iter().map(|place| place.motion_id))
        .collect();
    let found = motions::Entity::find()
        .filter(motions::Column::Id.is_in(wanted))
        .all(db)
        .await?;
    let found: HashMap<_, _> = found.into_iter().map(|motion| (motion.id, motion)).collect();
    let mut advice = advice::of_motions(db, places.iter().map(|place| place.motion_id)).await?;
    let askers = places
        .iter()
        .filter(|_| is_inside)
        .filter_map(|place| place.taken_out_by);
    let names = people::names(db, body.id, askers).await?;
    let is_free = |id: &MotionId| places.iter().all(|place| place.motion_id != *id);
    let free = listed.filter(is_free).filter_map(|id| found.get(&id).cloned());
    let mut free: Vec<_> = free
        .filter(|motion| may_manage && motion.state.can_be_decided())
        .collect();
    free.dedup_by_key(|motion| motion.id);
    let mut blocks: Vec<_> = rows
        .into_iter()
        .map(|block| Block {
            block,
            members: Vec::new(),
        })
        .collect();
    for place in places {
        let block = blocks.iter_mut().find(|one| one.block.id == place.block_id);
        if let (Some(block), Some(motion)) = (block, found.get(&place.motion_id)) {
            block.members.push(Member {
                taken_out_by: place.taken_out_by.and_then(|account| names.get(&account).cloned()),
                advice: advice.remove(&place.motion_id),
                motion: motion.clone(),
                place,
            });
        }
    }
    // A block of internal items alone would tell by its title what they are about.
    blocks.retain(|block| hidden.is_empty() || !block.members.is_empty());
    let is_going = meeting.is_going();
    Ok(Blocks {
        may_manage: may_manage && is_going,
        may_take_out: is_going && viewer.may(Operation::BlockTakeOut, &object),
        body,
        meeting,
        blocks,
        free,
    })
}
