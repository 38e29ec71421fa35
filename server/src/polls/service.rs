//! What the chair does with a poll: make, start, stop, remove. Publishing is in [`super::publication`].

use super::entity::poll::{ActiveModel, Column, Entity, Model};
use super::entity::{roll, voter};
use super::storage;
use crate::accounts::Viewer;
use crate::amendments;
use crate::bodies::{entity::mandate, members};
use crate::error::{Error, Result};
use crate::meetings::{attendance, entity::item, service as meetings};
use crate::motions::service as motions;
use crate::platform::{Platform, Tx};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect, Set,
};
use serde_json::json;
use shared::fields::FieldCode;
use shared::ids::{AgendaItemId, MeetingId, PollId};
use shared::meetings::MeetingState;
use shared::permissions::Operation;
use shared::polls::{PollAct, PollRules, PollState, Roll, SECRET_BALLOTS, Secrecy};

/// Rows that go into one statement; both databases limit the values of one.
const CHUNK: usize = 1_000;

/// What a new poll is made of.
#[derive(Clone, Debug)]
pub struct NewPoll {
    /// The question: 3 to 200 characters.
    pub title: String,
    /// The agenda item it belongs to; its motion is what is decided.
    pub item: Option<AgendaItemId>,
    pub rules: PollRules,
}

/// Makes a poll of a meeting.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than the chair; `Invalid` for an item of another meeting; `Conflict` when the meeting is over, the motion
/// is decided, or another poll on it is under way.
pub async fn make(platform: &Platform, viewer: &Viewer, meeting: MeetingId, new: NewPoll) -> Result<PollId> {
    let tx = platform.begin(viewer).await?;
    let row = meetings::load(&tx.db, meeting).await?;
    viewer.require(Operation::PollLead, &row.object())?;
    row.check_going()?;
    let mut motion = None;
    if let Some(item) = new.item {
        let item = item::Entity::find_by_id(item)
            .one(&tx.db)
            .await?
            .filter(|item| item.meeting_id == meeting);
        motion = item
            .ok_or_else(|| Error::field("item", FieldCode::NotAChoice))?
            .motion_id;
    }
    if let Some(motion) = motion {
        if motions::load(&tx.db, motion).await?.state.is_final() {
            return Err(Error::Conflict("motion-decided"));
        }
        let under_way = Column::State.is_in([PollState::Created, PollState::Started]);
        let other = Entity::find()
            .filter(Column::MotionId.eq(motion))
            .filter(under_way)
            .one(&tx.db)
            .await?;
        if other.is_some() {
            return Err(Error::Conflict("poll-exists"));
        }
    }
    let id: PollId = tx.new_id();
    let model = ActiveModel {
        id: Set(id),
        body_id: Set(row.body_id),
        meeting_id: Set(meeting),
        motion_id: Set(motion),
        item_id: Set(new.item),
        title: Set(new.title.clone()),
        state: Set(PollState::Created),
        secrecy: Set(new.rules.secrecy),
        majority: Set(new.rules.majority),
        quorum_of: Set(new.rules.quorum.of),
        quorum_share: Set(new.rules.quorum.share),
        presence: Set(new.rules.presence),
        proxies: Set(i32::from(new.rules.proxies)),
        created_at: Set(tx.now),
        started_at: Set(None),
        finished_at: Set(None),
        published_at: Set(None),
        roll: Set(None),
        mandates: Set(None),
        present: Set(None),
        verdict: Set(None),
        file: Set(None),
    };
    model.insert(&tx.db).await?;
    let detail = json!({ "meeting": meeting, "motion": motion, "rules": new.rules });
    tx.audit("poll.make", ("poll", id.0), detail).await?;
    tx.commit().await?;
    platform.bells.ring(meeting);
    Ok(id)
}

/// Removes a poll that was never started.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` once it was started.
pub async fn remove(platform: &Platform, viewer: &Viewer, id: PollId) -> Result<MeetingId> {
    let tx = platform.begin(viewer).await?;
    let poll = load_locked(&tx.db, id).await?;
    viewer.require(Operation::PollLead, &poll.object())?;
    if poll.state != PollState::Created {
        return Err(Error::Conflict("poll-step"));
    }
    Entity::delete_by_id(id).exec(&tx.db).await?;
    tx.audit("poll.remove", ("poll", id.0), json!({ "meeting": poll.meeting_id }))
        .await?;
    tx.commit().await?;
    platform.bells.ring(poll.meeting_id);
    Ok(poll.meeting_id)
}

/// Starts a poll and freezes its roll: mandates of the day, people present if the rules ask for it, proxies.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` when the meeting is not open, another poll runs, nobody could vote, or a secret vote could not hide
/// among the votes of the roll.
pub async fn start(platform: &Platform, viewer: &Viewer, id: PollId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let poll = load_locked(&tx.db, id).await?;
    viewer.require(Operation::PollLead, &poll.object())?;
    let state = step(&poll, PollAct::Start)?;
    amendments::check_start(&tx.db, id, poll.motion_id).await?;
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
    let entries: Vec<_> = roll
        .entries
        .iter()
        .map(|entry| roll::ActiveModel {
            poll_id: Set(poll),
            mandate_id: Set(entry.mandate),
            has_cast: Set(false),
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
/// `NotFound`; `Forbidden`; `Conflict` when it does not run.
pub async fn stop(platform: &Platform, viewer: &Viewer, id: PollId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let poll = load_locked(&tx.db, id).await?;
    viewer.require(Operation::PollLead, &poll.object())?;
    let state = step(&poll, PollAct::Stop)?;
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
        storage::fold_log(platform).await;
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
