//! Votes from the room, beside those online: who votes there is ticked on the roll while the poll runs, what was voted is entered after its end.
//!
//! **Nobody votes twice.** A seat that is ticked can no longer vote from a device, and one that has voted from a device cannot be ticked: both
//! look at the same line of the roll, under the same lock. Whoever hands out papers or counts hands ticks first. What is entered is never
//! more than the ticks, so that online and room together are never more than the roll.
//!
//! A secret poll takes papers only when at least five seats are ticked, for papers are published apart from what came online.

use super::entity::poll::Model;
use super::entity::{roll, room};
use super::service::load_locked;
use super::storage::Marks;
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, Set,
};
use serde_json::json;
use shared::ids::{MandateId, PollId};
use shared::permissions::Operation;
use shared::polls::{Contest, Hands, PollState, Room, SECRET_BALLOTS, Secrecy};
use std::collections::BTreeMap;

const HANDS: &str = "hands";
const PAPER: &str = "paper";
const BALLOTS: &str = "ballots";
const ABSTAIN: &str = "abstain";

/// Notes that a seat votes in the room and no more from a device, or takes that back.
///
/// # Errors
/// `NotFound`, also for a seat that is not on the roll; `Forbidden` to others than chair and secretary; `Conflict` when the poll does not run, or
/// the vote was cast from a device.
pub async fn tick(platform: &Platform, viewer: &Viewer, id: PollId, mandate: MandateId, in_room: bool) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let poll = load_locked(&tx.db, id).await?;
    viewer.require(Operation::PollRoom, &poll.object())?;
    if !poll.state.takes_ballots() {
        return Err(Error::Conflict("poll-step"));
    }
    let mark = roll::Entity::find_by_id((id, mandate))
        .one(&tx.db)
        .await?
        .ok_or(Error::NotFound)?;
    if mark.in_room == in_room {
        return Ok(());
    }
    let marks = Marks::of(&tx.db, std::slice::from_ref(&poll)).await?;
    if marks.has_cast(&mark) && in_room {
        return Err(Error::Conflict("voted-online"));
    }
    let mut row = mark.into_active_model();
    row.in_room = Set(in_room);
    row.has_cast = Set(in_room);
    row.update(&tx.db).await?;
    let detail = json!({ "mandate": mandate, "in_room": in_room });
    tx.audit("poll.tick", ("poll", id.0), detail).await?;
    tx.commit().await?;
    platform.bells.ring(poll.meeting_id);
    Ok(())
}

/// How many seats are ticked.
///
/// # Errors
/// The database's.
pub async fn ticked(db: &impl ConnectionTrait, poll: PollId) -> Result<u32> {
    let ticked = roll::Entity::find()
        .filter(roll::Column::PollId.eq(poll))
        .filter(roll::Column::InRoom.eq(true))
        .count(db)
        .await?;
    Ok(u32::try_from(ticked).unwrap_or(u32::MAX))
}

/// Whether secret papers have enough others to hide among.
///
/// # Errors
/// `Conflict`.
pub(super) async fn check_hidden(db: &impl ConnectionTrait, poll: &Model) -> Result<()> {
    if poll.secrecy == Secrecy::Secret && (1..SECRET_BALLOTS).contains(&ticked(db, poll.id).await?) {
        return Err(Error::Conflict("room-too-few"));
    }
    Ok(())
}

/// How many people voted in the room, abstentions among them.
#[must_use]
pub fn ballots(room: &Room) -> u32 {
    let hands = room
        .hands
        .as_ref()
        .map_or(0, |hands| hands.ballots.saturating_add(hands.abstain));
    hands.saturating_add(u32::try_from(room.papers.len()).unwrap_or(u32::MAX))
}

/// Enters what the room voted, in the place of what was entered before.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than chair and secretary; `Invalid` for counts and papers that cannot be; `Conflict` when the poll has not
/// ended or is published, a tie was decided already, or there are more votes than ticks.
pub async fn enter(platform: &Platform, viewer: &Viewer, id: PollId, room: Room) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let poll = load_locked(&tx.db, id).await?;
    viewer.require(Operation::PollRoom, &poll.object())?;
    if poll.state != PollState::Finished {
        return Err(Error::Conflict("poll-step"));
    }
    // A decision is about the ties of this count.
    if super::ties::any(&tx.db, &poll).await? {
        return Err(Error::Conflict("tie-decided"));
    }
    let contest = poll.contest()?;
    if let Some(hands) = &room.hands {
        hands.check(&contest)?;
    }
    room.votes(&contest).map_err(|code| Error::field("papers", code))?;
    let count = ballots(&room);
    if count > ticked(&tx.db, id).await? {
        return Err(Error::Conflict("room-too-many"));
    }
    room::Entity::delete_many()
        .filter(room::Column::PollId.eq(id))
        .exec(&tx.db)
        .await?;
    let rows = rows_of(id, &room);
    if !rows.is_empty() {
        room::Entity::insert_many(rows).exec_without_returning(&tx.db).await?;
    }
    tx.audit("poll.room", ("poll", id.0), json!({ "ballots": count }))
        .await?;
    tx.commit().await
}

fn rows_of(poll: PollId, room: &Room) -> Vec<room::ActiveModel> {
    let row = |way: &str, vote: String, count: u32| room::ActiveModel {
        poll_id: Set(poll),
        way: Set(way.to_owned()),
        vote: Set(vote),
        count: Set(i32::try_from(count).unwrap_or(i32::MAX)),
    };
    let mut rows = Vec::new();
    if let Some(hands) = &room.hands {
        rows.push(row(HANDS, BALLOTS.to_owned(), hands.ballots));
        rows.push(row(HANDS, ABSTAIN.to_owned(), hands.abstain));
        let counts = (1_u16..).zip(&hands.counts);
        rows.extend(counts.map(|(option, count)| row(HANDS, option.to_string(), *count)));
    }
    let mut papers: BTreeMap<&str, u32> = BTreeMap::new();
    for paper in &room.papers {
        *papers.entry(paper).or_default() += 1;
    }
    rows.extend(
        papers
            .into_iter()
            .map(|(vote, count)| row(PAPER, vote.to_owned(), count)),
    );
    rows
}

/// What was entered for the room. Before the publication only chair and secretary may see it.
///
/// # Errors
/// The database's.
pub(super) async fn entered(db: &impl ConnectionTrait, poll: PollId, contest: &Contest) -> Result<Room> {
    let rows = room::Entity::find()
        .filter(room::Column::PollId.eq(poll))
        .all(db)
        .await?;
    let count = |row: &room::Model| u32::try_from(row.count).unwrap_or_default();
    let hands = |vote: &str| {
        rows.iter()
            .find(|row| row.way == HANDS && row.vote == vote)
            .map_or(0, count)
    };
    let has_hands = rows.iter().any(|row| row.way == HANDS);
    let mut papers: Vec<String> = rows
        .iter()
        .filter(|row| row.way == PAPER)
        .flat_map(|row| (0..count(row)).map(|_| row.vote.clone()))
        .collect();
    papers.sort();
    Ok(Room {
        hands: has_hands.then(|| Hands {
            counts: contest.numbers().map(|option| hands(&option.to_string())).collect(),
            ballots: hands(BALLOTS),
            abstain: hands(ABSTAIN),
        }),
        papers,
    })
}

/// What was entered for the room, and how many seats are ticked, for chair and secretary.
///
/// # Errors
/// `Forbidden`.
pub async fn read(platform: &Platform, viewer: &Viewer, poll: &Model) -> Result<(Room, u32)> {
    viewer.require(Operation::PollRoom, &poll.object())?;
    let db = platform.db.read();
    let room = entered(db, poll.id, &poll.contest()?).await?;
    Ok((room, ticked(db, poll.id).await?))
}
