//! What a person may see of a poll: lists, the result once it is published, names only as a member. One's own votes are in [`super::mine`].

use super::entity::poll::{Column, Entity, Model};
use super::entity::{motion as block, option, voter};
use super::making::on_motions;
pub use super::mine::{MyVote, my_votes, waiting, waiting_for};
use super::sight::{self, in_public};
use crate::accounts::Viewer;
use crate::bodies::standing;
use crate::error::{Error, Result};
use crate::motions::entity as motion;
use crate::platform::Platform;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect, Select,
};
use shared::ids::{AgendaItemId, BodyId, MeetingId, MotionId, PollId};
use shared::permissions::{Operation, Relation};
use shared::polls::{Method, PollState, PublishedPoll, Secrecy, Verdict};
use shared::time::{Day, Timestamp};
use std::collections::HashMap;

/// # Errors
/// `NotFound`.
pub async fn get(platform: &Platform, id: PollId) -> Result<Model> {
    Entity::find_by_id(id)
        .one(platform.db.read())
        .await?
        .ok_or(Error::NotFound)
}

/// The polls of a meeting, in the order in which they were made; those about internal items only for those `inside`.
///
/// # Errors
/// The database's.
pub async fn of_meeting(platform: &Platform, meeting: MeetingId, inside: bool) -> Result<Vec<Listed>> {
    let mut rows = listed().filter(Column::MeetingId.eq(meeting)).order_by_asc(Column::Id);
    if !inside {
        rows = rows.filter(in_public());
    }
    Ok(rows.into_model::<Listed>().all(platform.db.read()).await?)
}

/// Some polls with their files.
///
/// # Errors
/// The database's.
pub async fn by_id(db: &impl ConnectionTrait, ids: Vec<PollId>) -> Result<HashMap<PollId, Model>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = Entity::find().filter(Column::Id.is_in(ids)).all(db).await?;
    Ok(rows.into_iter().map(|poll| (poll.id, poll)).collect())
}

/// The polls on some motions, oldest first; those about internal items only for those `inside`.
///
/// # Errors
/// The database's.
pub async fn of_motions(platform: &Platform, motions: &[MotionId], inside: bool) -> Result<Vec<Model>> {
    if motions.is_empty() {
        return Ok(Vec::new());
    }
    let mut rows = Entity::find().filter(on_motions(motions)).order_by_asc(Column::Id);
    if !inside {
        rows = rows.filter(in_public());
    }
    Ok(rows.all(platform.db.read()).await?)
}

/// The polls that decide each of some motions, alone or in a block, oldest first, as everybody sees them: two queries.
///
/// # Errors
/// The database's.
pub async fn by_motion(platform: &Platform, motions: &[MotionId]) -> Result<HashMap<MotionId, Vec<Model>>> {
    let polls = of_motions(platform, motions, false).await?;
    let mut found: HashMap<MotionId, Vec<Model>> = HashMap::new();
    if polls.is_empty() {
        return Ok(found);
    }
    let blocks = block::Entity::find()
        .filter(block::Column::PollId.is_in(polls.iter().map(|poll| poll.id)))
        .all(platform.db.read())
        .await?;
    for poll in polls {
        let in_block = blocks
            .iter()
            .filter(|row| row.poll_id == poll.id)
            .map(|row| row.motion_id);
        for motion in in_block.chain(poll.motion_id).filter(|motion| motions.contains(motion)) {
            found.entry(motion).or_default().push(poll.clone());
        }
    }
    Ok(found)
}

/// The motions that a poll decides, in the order of its block.
///
/// # Errors
/// The database's.
pub async fn motions_of(db: &impl ConnectionTrait, poll: &Model) -> Result<Vec<motion::Model>> {
    let block = block::Entity::find()
        .filter(block::Column::PollId.eq(poll.id))
        .order_by_asc(block::Column::Position)
        .all(db)
        .await?;
    let ids: Vec<_> = block.iter().map(|row| row.motion_id).chain(poll.motion_id).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut rows = motion::Entity::find()
        .filter(motion::Column::Id.is_in(ids.iter().copied()))
        .all(db)
        .await?;
    rows.sort_by_key(|row| ids.iter().position(|id| *id == row.id));
    Ok(rows)
}

/// The options of a poll, in the order of their numbers; a question has none.
///
/// # Errors
/// The database's.
pub async fn options(db: &impl ConnectionTrait, poll: &Model) -> Result<Vec<option::Model>> {
    if !poll.method.has_options() {
        return Ok(Vec::new());
    }
    let rows = option::Entity::find()
        .filter(option::Column::PollId.eq(poll.id))
        .order_by_asc(option::Column::Position);
    Ok(rows.all(db).await?)
}

/// Polls on one page of a list.
pub const PAGE: u64 = 30;

/// Whose polls a list shows.
#[derive(Clone, Copy, Debug)]
pub enum Within {
    Body(BodyId),
    Meeting(MeetingId),
}

/// A poll in a list, without its file, which may be large.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Listed {
    pub id: PollId,
    pub meeting_id: MeetingId,
    pub item_id: Option<AgendaItemId>,
    pub title: String,
    pub state: PollState,
    pub secrecy: Secrecy,
    pub method: Method,
    pub verdict: Option<Verdict>,
    pub created_at: Timestamp,
}

impl From<Model> for Listed {
    fn from(row: Model) -> Self {
        Self {
            id: row.id,
            meeting_id: row.meeting_id,
            item_id: row.item_id,
            title: row.title,
            state: row.state,
            secrecy: row.secrecy,
            method: row.method,
            verdict: row.verdict,
            created_at: row.created_at,
        }
    }
}

fn listed() -> Select<Entity> {
    Entity::find()
        .select_only()
        .columns([
            Column::Id,
            Column::MeetingId,
            Column::ItemId,
            Column::Title,
            Column::State,
        ])
        .columns([Column::Secrecy, Column::Method, Column::Verdict, Column::CreatedAt])
}

/// The polls of a body or a meeting that the person sees, newest first, older than `before`: one page, and whether more follow.
///
/// # Errors
/// `NotFound` for a meeting that is not.
pub async fn list(
    platform: &Platform,
    viewer: &Viewer,
    within: Within,
    before: Option<PollId>,
) -> Result<(Vec<Listed>, bool)> {
    let mut query = listed()
        .filter(match within {
            Within::Body(body) => Column::BodyId.eq(body),
            Within::Meeting(meeting) => Column::MeetingId.eq(meeting),
        })
        .order_by_desc(Column::Id)
        .limit(PAGE + 1);
    if let Some(before) = before {
        query = query.filter(Column::Id.lt(before));
    }
    if !sight::sees_all(platform, viewer, within).await? {
        query = query.filter(in_public());
    }
    let mut rows = query.into_model::<Listed>().all(platform.db.read()).await?;
    let more = rows.len() as u64 > PAGE;
    rows.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    Ok((rows, more))
}

/// What the room votes on now: the poll that runs; else, of the item the room is at, the one that ran last, so that its result stays in sight while
/// others wait; else the last one that waits.
///
/// # Errors
/// The database's.
pub async fn in_sight(platform: &Platform, meeting: MeetingId, item: Option<AgendaItemId>) -> Result<Option<Model>> {
    let of_item = match item {
        Some(item) => Column::ItemId.eq(item),
        None => Column::ItemId.is_null(),
    };
    let runs = Column::State.eq(PollState::Started);
    let found = Entity::find()
        .filter(Column::MeetingId.eq(meeting))
        .filter(Condition::any().add(runs.clone()).add(of_item))
        .order_by_desc(runs)
        .order_by_desc(Column::StartedAt.is_not_null())
        .order_by_desc(Column::StartedAt)
        .order_by_desc(Column::Id)
        .limit(1);
    Ok(found.one(platform.db.read()).await?)
}

/// The polls of all bodies that take votes now, as everybody sees them, without those about internal items: at most 50.
///
/// # Errors
/// The database's.
pub async fn running_in_public(platform: &Platform) -> Result<Vec<Model>> {
    let rows = Entity::find()
        .filter(Column::State.eq(PollState::Started))
        .filter(in_public())
        .order_by_asc(Column::Id)
        .limit(50);
    Ok(rows.all(platform.db.read()).await?)
}

/// What was published, as far as `viewer` may see it: everybody the outcome and secret ballots, only members and officers the names of a named
/// poll. The second value says whether the ballots are left out.
///
/// # Errors
/// The database's.
pub async fn published(platform: &Platform, viewer: &Viewer, poll: &Model) -> Result<Option<(PublishedPoll, bool)>> {
    let Some(mut file) = poll.published() else {
        return Ok(None);
    };
    if poll.secrecy == Secrecy::Named && !sees_names(platform, viewer, poll).await? {
        file.ballots.clear();
        return Ok(Some((file, true)));
    }
    Ok(Some((file, false)))
}

/// Whether `viewer` may see who stands on the roll, and who voted what in a named poll once it is published: members and officers.
///
/// # Errors
/// The database's.
pub async fn sees_names(platform: &Platform, viewer: &Viewer, poll: &Model) -> Result<bool> {
    let day = Day::of(platform.clock.now());
    let object = standing::object(platform.db.read(), viewer, poll.body_id, day).await?;
    let leads = viewer.may(Operation::MeetingManage, &object);
    Ok(leads || viewer.may(Operation::MeetingAttend, &object) || was_on_roll(platform, viewer, poll).await?)
}

/// Whether the person stood on the roll, whatever became of the mandate since.
pub(super) async fn was_on_roll(platform: &Platform, viewer: &Viewer, poll: &Model) -> Result<bool> {
    let Some(account) = viewer.account_id() else {
        return Ok(false);
    };
    let found = voter::Entity::find()
        .filter(voter::Column::AccountId.eq(account))
        .filter(voter::Column::PollId.eq(poll.id))
        .one(platform.db.read())
        .await?;
    let object = poll.object().with_if(found.is_some(), Relation::OnRoll);
    Ok(viewer.may(Operation::PollCast, &object))
}

/// The file of a published poll as text, for those who may see all of it.
///
/// # Errors
/// `NotFound` before the publication and for those who may not see the names in it.
pub async fn file(platform: &Platform, viewer: &Viewer, id: PollId) -> Result<String> {
    let poll = sight::get(platform, viewer, id).await?;
    match published(platform, viewer, &poll).await? {
        Some((_, false)) => poll.file.ok_or(Error::NotFound),
        _ => Err(Error::NotFound),
    }
}
