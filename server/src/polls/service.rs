//! Starting and stopping a poll, as the chair. Making one is in [`super::making`], publishing in [`super::publication`].

use super::entity::poll::{Column, Entity, Model};
use super::entity::{left, roll, voter};
pub use super::making::{About, NewPoll, make, make_about, remove};
use super::{storage, together};
use crate::accounts::Viewer;
use crate::amendments;
use crate::bodies::{entity::mandate, members};
use crate::error::{Error, Result};
use crate::meetings::{attendance, service as meetings};
use crate::platform::{Platform, Tx};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect, Set,
};
use serde_json::json;
use shared::ids::{AgendaItemId, MeetingId, PollId};
use shared::meetings::MeetingState;
use shared::permissions::Operation;
use shared::polls::{PollAct, PollState, Roll, SECRET_BALLOTS, Secrecy};

/// Rows that go into one statement; both databases limit the values of one.
const CHUNK: usize = 1_000;

/// Starts a poll and freezes its roll: mandates of the day, people present if the rules ask for it, proxies.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` when the meeting is not open, another poll runs, nobody could vote, a motion cannot be decided now, or a secret vote could not hide
/// among the votes of the roll.
pub async fn start(platform: &Platform, viewer: &Viewer, id: PollId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let poll = load_locked(&tx.db, id).await?;
    viewer.require(Operation::PollLead, &poll.object())?;
    let state = step(&poll, PollAct::Start)?;
    amendments::check_start(&tx.db, id, poll.motion_id).await?;
    together::settle(&tx, &poll).await?;
    let meeting = meetings::load(&tx.db, poll.meeting_id).await?;
    if meeting.state != MeetingState::Open {
        return Err(Error::Conflict("meeting-not-open"));
    }
    if running(&tx.db, poll.meeting_id).await?.is_some() {
        return Err(Error::Conflict("poll-running"));
    }
    let rules = poll.rules();
    let seats = members::seats(&tx.db, poll.body_id, meeting.day()).await?;
    let seats: Vec<_> = seats.iter().map(mandate::Model::seat).collect();
    let present = attendance::present(&tx.db, meeting.id).await?;
    let proxies = attendance::proxies(&tx.db, meeting.id).await?;
    let roll = Roll::of(&seats, meeting.day(), &present, &proxies, &rules);
    if roll.entries.is_empty() {
        return Err(Error::Conflict("roll-empty"));
    }
    if rules.secrecy == Secrecy::Secret && roll.turnout.roll < SECRET_BALLOTS {
        return Err(Error::Conflict("roll-too-small"));
    }
    write_roll(&tx, id, &roll).await?;
    if rules.secrecy == Secrecy::Secret {
        storage::make_marks(&tx, id, roll.entries.len()).await?;
    }
    let meeting = poll.meeting_id;
    let count = |number: u32| Some(i32::try_from(number).unwrap_or(i32::MAX));
    let mut row = poll.into_active_model();
    row.state = Set(state);
    row.started_at = Set(Some(tx.now));
    row.roll = Set(count(roll.turnout.roll));
    row.mandates = Set(count(roll.turnout.mandates));
    row.present = Set(count(roll.turnout.present));
    row.update(&tx.db).await?;
    tx.audit(
        "poll.start",
        ("poll", id.0),
        json!({ "turnout": roll.turnout, "left_out": roll.left_out }),
    )
    .await?;
    tx.commit().await?;
    platform.bells.ring(meeting);
    Ok(())
}

async fn write_roll(tx: &Tx, poll: PollId, roll: &Roll) -> Result<()> {
    let entries: Vec<_> = (0..)
        .zip(&roll.entries)
        .map(|(place, entry)| roll::ActiveModel {
            poll_id: Set(poll),
            mandate_id: Set(entry.mandate),
            place: Set(place),
            has_cast: Set(false),
            in_room: Set(false),
            agreed: Set(false),
        })
        .collect();
    let voters: Vec<_> = roll
        .entries
        .iter()
        .flat_map(|entry| entry.voters.iter().map(move |voter| (entry.mandate, *voter)))
        .map(|(mandate, (account, right))| voter::ActiveModel {
            poll_id: Set(poll),
            mandate_id: Set(mandate),
            account_id: Set(account),
            cast_as: Set(right),
        })
        .collect();
    let left: Vec<_> = roll
        .left_out
        .iter()
        .map(|(mandate, why)| left::ActiveModel {
            poll_id: Set(poll),
            mandate_id: Set(*mandate),
            why: Set(*why),
        })
        .collect();
    for rows in left.chunks(CHUNK) {
        left::Entity::insert_many(rows.to_vec())
            .exec_without_returning(&tx.db)
            .await?;
    }
    for rows in entries.chunks(CHUNK) {
        roll::Entity::insert_many(rows.to_vec())
            .exec_without_returning(&tx.db)
            .await?;
    }
    for rows in voters.chunks(CHUNK) {
        voter::Entity::insert_many(rows.to_vec())
            .exec_without_returning(&tx.db)
            .await?;
    }
    Ok(())
}

/// Stops a poll: a vote that is not written yet is refused from now on.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` when it does not run, or too few vote on paper for a secret vote to hide among.
pub async fn stop(platform: &Platform, viewer: &Viewer, id: PollId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let poll = load_locked(&tx.db, id).await?;
    viewer.require(Operation::PollLead, &poll.object())?;
    let state = step(&poll, PollAct::Stop)?;
    super::room::check_hidden(&tx.db, &poll).await?;
    let (meeting, secrecy) = (poll.meeting_id, poll.secrecy);
    let mut row = poll.into_active_model();
    row.state = Set(state);
    row.finished_at = Set(Some(tx.now));
    row.update(&tx.db).await?;
    if secrecy == Secrecy::Secret {
        storage::forget_order(&tx.db, id).await?;
    }
    tx.audit("poll.stop", ("poll", id.0), json!({})).await?;
    tx.commit().await?;
    platform.bells.ring(meeting);
    if secrecy == Secrecy::Secret {
        storage::forget_earlier(platform).await;
    }
    Ok(())
}

/// The state after an act of the chair.
pub(crate) fn step(poll: &Model, act: PollAct) -> Result<PollState> {
    poll.state.after(act).map_err(|_| Error::Conflict("poll-step"))
}

/// The poll of a meeting that takes votes now.
///
/// # Errors
/// The database's.
pub async fn running(db: &impl ConnectionTrait, meeting: MeetingId) -> Result<Option<Model>> {
    let found = Entity::find()
        .filter(Column::MeetingId.eq(meeting))
        .filter(Column::State.eq(PollState::Started));
    Ok(found.one(db).await?)
}

/// A poll of an agenda item.
///
/// # Errors
/// The database's.
pub async fn of_item(db: &impl ConnectionTrait, item: AgendaItemId) -> Result<Option<Model>> {
    Ok(Entity::find().filter(Column::ItemId.eq(item)).one(db).await?)
}

/// The poll, and nobody else changes it until the transaction ends.
pub(crate) async fn load_locked(db: &impl ConnectionTrait, id: PollId) -> Result<Model> {
    Entity::find_by_id(id)
        .lock_exclusive()
        .one(db)
        .await?
        .ok_or(Error::NotFound)
}
