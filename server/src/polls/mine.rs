//! The votes that one person may cast: whose they are, whether they were cast, and whether they can be changed.

use super::entity::poll::{self, Model};
use super::entity::{named, roll, voter};
use super::storage::Marks;
use crate::accounts::Viewer;
use crate::accounts::service::pseudonyms;
use crate::bodies::entity::mandate;
use crate::error::Result;
use crate::platform::Platform;
use crate::work::Waiting;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use shared::ids::{AccountId, MandateId};
use shared::polls::roll::CastAs;
use shared::polls::{PollState, Secrecy, Vote};
use std::collections::HashMap;

/// A vote that a person may cast.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MyVote {
    pub mandate: MandateId,
    pub right: CastAs,
    /// Whose mandate it is, as lists show the name.
    pub name: String,
    pub has_cast: bool,
    /// It is cast in the room, by hand or on paper.
    pub in_room: bool,
    /// What stands now of a named vote, and in what right it was cast: for whoever cast it, and for the holder.
    pub stands: Option<(CastAs, Vote)>,
    /// The holder cast it, so the proxy does not any more.
    pub by_holder: bool,
}

impl MyVote {
    /// Whether this person may cast it now, or change what was cast, while the poll runs.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        !self.in_room && (!self.has_cast || self.stands.is_some())
    }
}

/// The votes that `viewer` may cast in a poll: one's own first. Empty before the start and for those not on the roll. Six queries at most.
///
/// # Errors
/// The database's.
pub async fn my_votes(platform: &Platform, viewer: &Viewer, poll: &Model) -> Result<Vec<MyVote>> {
    let Some(account) = viewer.account_id() else {
        return Ok(Vec::new());
    };
    if poll.state == PollState::Created {
        return Ok(Vec::new());
    }
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
    let packed = Marks::of(db, std::slice::from_ref(poll)).await?;
    let marks: HashMap<_, _> = marks.into_iter().map(|row| (row.mandate_id, row)).collect();
    let cast = match poll.secrecy {
        Secrecy::Secret => Vec::new(),
        Secrecy::Named => {
            let cast = named::Entity::find()
                .filter(named::Column::PollId.eq(poll.id))
                .filter(named::Column::MandateId.is_in(ids.iter().copied()));
            cast.all(db).await?
        }
    };
    let contest = poll.contest()?;
    let mandates = mandate::Entity::find()
        .filter(mandate::Column::Id.is_in(ids))
        .all(db)
        .await?;
    let names = pseudonyms(db, mandates.iter().map(|row| row.account_id)).await?;
    let name = |id: MandateId| {
        let row = mandates.iter().find(|row| row.id == id)?;
        Some(
            row.name(names.get(&row.account_id).map_or("", String::as_str))
                .to_owned(),
        )
    };
    let mut votes: Vec<_> = rights
        .into_iter()
        .map(|row| {
            let mark = marks.get(&row.mandate_id);
            let vote = cast.iter().find(|vote| vote.mandate_id == row.mandate_id);
            let for_me = |vote: &&named::Model| row.cast_as == CastAs::Holder && vote.cast_as == CastAs::Proxy;
            let mine = vote.filter(|vote| vote.account_id == account || for_me(vote));
            MyVote {
                mandate: row.mandate_id,
                right: row.cast_as,
                name: name(row.mandate_id).unwrap_or_default(),
                has_cast: mark.is_some_and(|mark| packed.has_cast(mark)),
                in_room: mark.is_some_and(|mark| mark.in_room),
                stands: mine.and_then(|vote| Some((vote.cast_as, Vote::parse(&contest, &vote.vote).ok()?))),
                by_holder: row.cast_as == CastAs::Proxy && vote.is_some_and(|vote| vote.cast_as == CastAs::Holder),
            }
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
    let db = platform.db.read();
    let mine = voter::Entity::find()
        .select_only()
        .column(voter::Column::PollId)
        .filter(voter::Column::AccountId.eq(account));
    let polls = poll::Entity::find()
        .filter(poll::Column::State.eq(PollState::Started))
        .filter(poll::Column::Id.in_subquery(mine.into_query()))
        .order_by_asc(poll::Column::Id)
        .all(db)
        .await?;
    if polls.is_empty() {
        return Ok(Vec::new());
    }
    let ids = || polls.iter().map(|poll| poll.id);
    let rights = voter::Entity::find()
        .filter(voter::Column::AccountId.eq(account))
        .filter(voter::Column::PollId.is_in(ids()))
        .all(db)
        .await?;
    let open = roll::Entity::find()
        .filter(roll::Column::PollId.is_in(ids()))
        .filter(roll::Column::MandateId.is_in(rights.iter().map(|row| row.mandate_id)))
        .all(db)
        .await?;
    let marks = Marks::of(db, &polls).await?;
    let waits = |poll: &Model| {
        rights.iter().any(|right| {
            right.poll_id == poll.id
                && open
                    .iter()
                    .any(|one| one.poll_id == poll.id && one.mandate_id == right.mandate_id && !marks.has_cast(one))
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
