//! The frozen roll as members and officers read it: which seats vote, by whom, which are voted for in the room, and which have no vote.

use super::entity::poll::Model;
use super::entity::{left, roll, voter};
use super::reading::sees_names;
use crate::accounts::Viewer;
use crate::accounts::service::pseudonyms;
use crate::bodies::entity::mandate;
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use shared::ids::{AccountId, MandateId};
use shared::polls::roll::{CastAs, LeftOut};
use std::collections::HashMap;

/// Seats on one page of the roll.
pub const PAGE: u64 = 50;

/// A seat that has a vote. Whether it was cast is not said: who looks must not see how many have voted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub mandate: MandateId,
    /// Whose seat it is, as lists show the name.
    pub name: String,
    /// Who may cast the vote, the holder first.
    pub voters: Vec<(CastAs, String)>,
    /// It is cast in the room, by hand or on paper.
    pub in_room: bool,
}

/// One page of the roll.
#[derive(Clone, Debug)]
pub struct RollPage {
    pub lines: Vec<Line>,
    pub has_more: bool,
    /// Seats without a vote and why, with the first page: at most [`PAGE`].
    pub left: Vec<(String, LeftOut)>,
    /// How many seats are voted for in the room.
    pub in_room: u64,
}

/// The seats of a roll after the mandate `after`; a fixed number of queries.
///
/// # Errors
/// `NotFound` to others than members and officers.
pub async fn page(platform: &Platform, viewer: &Viewer, poll: &Model, after: Option<MandateId>) -> Result<RollPage> {
    if !sees_names(platform, viewer, poll).await? {
        return Err(Error::NotFound);
    }
    let db = platform.db.read();
    let mut query = roll::Entity::find()
        .filter(roll::Column::PollId.eq(poll.id))
        .order_by_asc(roll::Column::MandateId)
        .limit(PAGE + 1);
    if let Some(after) = after {
        query = query.filter(roll::Column::MandateId.gt(after));
    }
    let mut entries = query.all(db).await?;
    let has_more = entries.len() as u64 > PAGE;
    entries.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let left = left::Entity::find()
        .filter(left::Column::PollId.eq(poll.id))
        .order_by_asc(left::Column::MandateId)
        .limit(if after.is_none() { PAGE } else { 0 })
        .all(db)
        .await?;
    let voters = voter::Entity::find()
        .filter(voter::Column::PollId.eq(poll.id))
        .filter(voter::Column::MandateId.is_in(entries.iter().map(|row| row.mandate_id)))
        .all(db)
        .await?;
    let listed = entries.iter().map(|row| row.mandate_id);
    let listed = mandate::Column::Id.is_in(listed.chain(left.iter().map(|row| row.mandate_id)));
    // A proxy is a member, who may have another name on lists than the pseudonym.
    let of_voters = mandate::Column::AccountId.is_in(voters.iter().map(|row| row.account_id));
    let of_voters = mandate::Column::BodyId.eq(poll.body_id).and(of_voters);
    let seats = mandate::Entity::find()
        .filter(Condition::any().add(listed).add(of_voters))
        .order_by_desc(mandate::Column::Id)
        .all(db)
        .await?;
    let people = seats.iter().map(|seat| seat.account_id);
    let names = pseudonyms(db, people.chain(voters.iter().map(|row| row.account_id))).await?;
    let pseudonym = |account: AccountId| names.get(&account).map_or("", String::as_str);
    let shown = |seat: &mandate::Model| seat.name(pseudonym(seat.account_id)).to_owned();
    let of_seats: HashMap<_, _> = seats.iter().map(|seat| (seat.id, shown(seat))).collect();
    let of_people: HashMap<_, _> = seats.iter().map(|seat| (seat.account_id, shown(seat))).collect();
    let name = |id: MandateId| of_seats.get(&id).cloned().unwrap_or_default();
    let lines = entries.into_iter().map(|row| {
        let who = |voter: &voter::Model| match voter.cast_as {
            CastAs::Holder => name(row.mandate_id),
            _ => of_people
                .get(&voter.account_id)
                .cloned()
                .unwrap_or_else(|| pseudonym(voter.account_id).to_owned()),
        };
        let mut rights: Vec<_> = voters
            .iter()
            .filter(|voter| voter.mandate_id == row.mandate_id)
            .map(|voter| (voter.cast_as, who(voter)))
            .collect();
        rights.sort();
        Line {
            mandate: row.mandate_id,
            name: name(row.mandate_id),
            voters: rights,
            in_room: row.in_room,
        }
    });
    let lines = lines.collect();
    let in_room = roll::Entity::find()
        .filter(roll::Column::PollId.eq(poll.id))
        .filter(roll::Column::InRoom.eq(true))
        .count(db)
        .await?;
    Ok(RollPage {
        lines,
        has_more,
        left: left.into_iter().map(|row| (name(row.mandate_id), row.why)).collect(),
        in_room,
    })
}
