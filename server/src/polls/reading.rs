//! What a person may see of a poll: one's own votes while it runs, the result once it is published, names only as a member.

use super::entity::poll::{Column, Entity, Model};
use super::entity::{roll, voter};
use crate::accounts::Viewer;
use crate::accounts::service::pseudonyms;
use crate::bodies::{entity::mandate, standing};
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::work::Waiting;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use shared::ids::{AccountId, MandateId, MeetingId, MotionId, PollId};
use shared::permissions::{Operation, Relation};
use shared::polls::roll::CastAs;
use shared::polls::{PollState, PublishedPoll, Secrecy};
use shared::time::Day;
use std::collections::HashMap;

/// A vote that a person may cast.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MyVote {
    pub mandate: MandateId,
    pub right: CastAs,
    /// Whose mandate it is, as lists show the name.
    pub name: String,
    pub has_cast: bool,
}

/// # Errors
/// `NotFound`.
pub async fn get(platform: &Platform, id: PollId) -> Result<Model> {
    Entity::find_by_id(id)
        .one(platform.db.read())
        .await?
        .ok_or(Error::NotFound)
}

/// The polls of a meeting, in the order in which they were made.
///
/// # Errors
/// The database's.
pub async fn of_meeting(platform: &Platform, meeting: MeetingId) -> Result<Vec<Model>> {
    let rows = Entity::find()
        .filter(Column::MeetingId.eq(meeting))
        .order_by_asc(Column::Id);
    Ok(rows.all(platform.db.read()).await?)
}

/// The polls on some motions, oldest first.
///
/// # Errors
/// The database's.
pub async fn of_motions(platform: &Platform, motions: &[MotionId]) -> Result<Vec<Model>> {
    if motions.is_empty() {
        return Ok(Vec::new());
    }
    let rows = Entity::find()
        .filter(Column::MotionId.is_in(motions.iter().copied()))
        .order_by_asc(Column::Id);
    Ok(rows.all(platform.db.read()).await?)
}

/// The polls of all bodies that take votes now: at most 50.
///
/// # Errors
/// The database's.
pub async fn running(platform: &Platform) -> Result<Vec<Model>> {
    let rows = Entity::find()
        .filter(Column::State.eq(PollState::Started))
        .order_by_asc(Column::Id)
        .limit(50);
    Ok(rows.all(platform.db.read()).await?)
}

/// The votes that `viewer` may cast in a poll: one's own first. Empty before the start and for those not on the roll.
///
/// # Errors
/// The database's.
pub async fn my_votes(platform: &Platform, viewer: &Viewer, poll: &Model) -> Result<Vec<MyVote>> {
    let Some(account) = viewer.account_id() else {
        return Ok(Vec::new());
    };
    let db = platform.db.read();
    let rights = voter::Entity::find()
        .filter(voter::Column::AccountId.eq(account))
        .filter(voter::Column::PollId.eq(poll.id))
        .all(db)
        .await?;
    if rights.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<_> = rights.iter().map(|row| row.mandate_id).collect();
    let marks = roll::Entity::find()
        .filter(roll::Column::PollId.eq(poll.id))
        .filter(roll::Column::MandateId.is_in(ids.iter().copied()))
        .all(db)
        .await?;
    let marks: HashMap<_, _> = marks.into_iter().map(|row| (row.mandate_id, row.has_cast)).collect();
    let mandates = mandate::Entity::find()
        .filter(mandate::Column::Id.is_in(ids))
        .all(db)
        .await?;
    let names = pseudonyms(platform.db.read(), mandates.iter().map(|row| row.account_id)).await?;
    let name = |id: MandateId| {
        let row = mandates.iter().find(|row| row.id == id)?;
        Some(
            row.name(names.get(&row.account_id).map_or("", String::as_str))
                .to_owned(),
        )
    };
    let mut votes: Vec<_> = rights
        .into_iter()
        .map(|row| MyVote {
            mandate: row.mandate_id,
            right: row.cast_as,
            name: name(row.mandate_id).unwrap_or_default(),
            has_cast: marks.get(&row.mandate_id).copied().unwrap_or_default(),
        })
        .collect();
    votes.sort_by_key(|vote| (vote.right, vote.mandate));
    Ok(votes)
}

/// Running polls in which `account` still has a vote to cast.
///
/// # Errors
/// The database's.
pub async fn waiting_for(platform: &Platform, account: AccountId) -> Result<Vec<Model>> {
    let polls = running(platform).await?;
    if polls.is_empty() {
        return Ok(Vec::new());
    }
    let db = platform.db.read();
    let ids = || polls.iter().map(|poll| poll.id);
    let rights = voter::Entity::find()
        .filter(voter::Column::AccountId.eq(account))
        .filter(voter::Column::PollId.is_in(ids()))
        .all(db)
        .await?;
    let open = roll::Entity::find()
        .filter(roll::Column::PollId.is_in(ids()))
        .filter(roll::Column::MandateId.is_in(rights.iter().map(|row| row.mandate_id)))
        .filter(roll::Column::HasCast.eq(false))
        .all(db)
        .await?;
    let waits = |poll: &Model| {
        rights.iter().any(|right| {
            right.poll_id == poll.id
                && open
                    .iter()
                    .any(|one| one.poll_id == poll.id && one.mandate_id == right.mandate_id)
        })
    };
    Ok(polls.into_iter().filter(waits).collect())
}

/// The votes that wait for `viewer`.
///
/// # Errors
/// `LoggedOut` for nobody.
pub async fn waiting(platform: &Platform, viewer: &Viewer) -> Result<Vec<Waiting>> {
    let polls = waiting_for(platform, viewer.person()?.id).await?;
    let wait = |poll: Model| {
        Waiting::new(
            "vote",
            format!("/assembly/polls/{}", poll.id),
            &[("title", poll.title)],
            None,
        )
    };
    Ok(polls.into_iter().map(wait).collect())
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

async fn sees_names(platform: &Platform, viewer: &Viewer, poll: &Model) -> Result<bool> {
    let day = Day::of(platform.clock.now());
    let object = standing::object(platform.db.read(), viewer, poll.body_id, day).await?;
    let leads = viewer.may(Operation::MeetingManage, &object);
    Ok(leads || viewer.may(Operation::MeetingAttend, &object) || was_on_roll(platform, viewer, poll).await?)
}

/// Whether the person stood on the roll, whatever became of the mandate since.
async fn was_on_roll(platform: &Platform, viewer: &Viewer, poll: &Model) -> Result<bool> {
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
    let poll = get(platform, id).await?;
    match published(platform, viewer, &poll).await? {
        Some((_, false)) => poll.file.ok_or(Error::NotFound),
        _ => Err(Error::NotFound),
    }
}
