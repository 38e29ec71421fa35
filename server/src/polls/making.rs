//! Making a poll, and removing one that was never started: the chair's.
//!
//! How to use: [`make`] for the question on an agenda item, [`make_about`] for everything else: a block of motions, a choice, an election.

use super::entity::poll::{ActiveModel, Column, Entity};
use super::entity::{motion as block, option};
use super::service::load_locked;
use super::together;
use crate::accounts::{Viewer, service::pseudonyms};
use crate::bodies::members;
use crate::error::{Error, Result};
use crate::meetings::entity::{item, meeting};
use crate::meetings::{agenda, service as meetings};
use crate::motions::entity as motion;
use crate::platform::{Platform, Tx};
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect, QueryTrait, Set};
use serde_json::json;
use shared::fields::FieldCode;
use shared::ids::{AccountId, AgendaItemId, MeetingId, MotionId, PollId};
use shared::permissions::Operation;
use shared::polls::{Contest, Method, OptionTitle, PollRules, PollState};
use std::collections::HashMap;

/// What a new poll is made of.
#[derive(Clone, Debug)]
pub struct NewPoll {
    /// The question: 3 to 200 characters.
    pub title: String,
    /// The agenda item it belongs to; its motion is what a question decides.
    pub item: Option<AgendaItemId>,
    pub rules: PollRules,
}

/// What a poll is about, and how it is counted.
#[derive(Clone, Debug)]
pub struct About {
    pub contest: Contest,
    /// The titles on the ballot, as many as the contest has options; none of a question.
    pub options: Vec<OptionTitle>,
    /// The motions of a block, decided by one question.
    pub motions: Vec<MotionId>,
}

impl Default for About {
    fn default() -> Self {
        Self {
            contest: Contest::question(),
            options: Vec::new(),
            motions: Vec::new(),
        }
    }
}

/// Makes a poll of a meeting that asks yes or no on an item.
///
/// # Errors
/// As [`make_about`].
pub async fn make(platform: &Platform, viewer: &Viewer, meeting: MeetingId, new: NewPoll) -> Result<PollId> {
    make_about(platform, viewer, meeting, new, About::default()).await
}

/// Makes a poll of a meeting.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than the chair; `Invalid` for an item or a motion of another meeting (`item`, `motions`) and for options
/// that are not those of the contest (`options`); `Conflict` when the meeting is over, a motion is decided or cannot be decided now, or
/// another poll on it is under way.
pub async fn make_about(
    platform: &Platform,
    viewer: &Viewer,
    meeting: MeetingId,
    new: NewPoll,
    about: About,
) -> Result<PollId> {
    let tx = platform.begin(viewer).await?;
    let row = meetings::load(&tx.db, meeting).await?;
    viewer.require(Operation::PollLead, &row.object())?;
    row.check_going()?;
    let contest = about.contest;
    let is_question = contest.method() == Method::YesNo;
    let expected = if is_question { 0 } else { usize::from(contest.options()) };
    if about.options.len() != expected {
        return Err(Error::field("options", FieldCode::OutOfRange));
    }
    let decided = if is_question {
        decided_by(&tx, &row, new.item, &about.motions).await?
    } else {
        check_item(&tx, meeting, new.item).await?;
        Vec::new()
    };
    check_open(&tx, &decided).await?;
    together::check(&tx, meeting, &decided).await?;
    let id: PollId = tx.new_id();
    let parts = contest.parts();
    let single = match decided[..] {
        [one] => Some(one),
        _ => None,
    };
    let model = ActiveModel {
        id: Set(id),
        body_id: Set(row.body_id),
        meeting_id: Set(meeting),
        motion_id: Set(single),
        item_id: Set(new.item),
        title: Set(new.title.clone()),
        state: Set(PollState::Created),
        secrecy: Set(new.rules.secrecy),
        majority: Set(new.rules.majority),
        quorum_of: Set(new.rules.quorum.of),
        quorum_share: Set(new.rules.quorum.share),
        presence: Set(new.rules.presence),
        proxies: Set(i32::from(new.rules.proxies)),
        method: Set(parts.method),
        options: Set(i32::from(parts.options)),
        seats: Set(i32::from(parts.seats)),
        highest: Set(i32::from(parts.highest)),
        crosses: Set(i32::from(parts.crosses)),
        tie_rule: Set(parts.tie),
        seed: Set(None),
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
    if single.is_none() {
        write_block(&tx, id, &decided).await?;
    }
    write_options(&tx, &row, id, &about.options).await?;
    let detail = json!({ "meeting": meeting, "motions": decided, "rules": new.rules, "contest": contest });
    tx.audit("poll.make", ("poll", id.0), detail).await?;
    tx.commit().await?;
    platform.bells.ring(meeting);
    Ok(id)
}

/// The motions that a question decides: those of the block, or the one of its item.
async fn decided_by(
    tx: &Tx,
    meeting: &meeting::Model,
    item: Option<AgendaItemId>,
    block: &[MotionId],
) -> Result<Vec<MotionId>> {
    let of_item = check_item(tx, meeting.id, item).await?;
    if block.is_empty() {
        return Ok(of_item.into_iter().collect());
    }
    let items = agenda::of_meeting(&tx.db, meeting.id).await?;
    let on_agenda = |id: &MotionId| items.iter().any(|item| item.motion_id == Some(*id));
    let mut motions: Vec<MotionId> = Vec::new();
    for motion in block {
        if !motions.contains(motion) {
            motions.push(*motion);
        }
    }
    let is_whole = motions.len() > 1 && motions.iter().all(on_agenda);
    is_whole
        .then_some(motions)
        .ok_or_else(|| Error::field("motions", FieldCode::NotAChoice))
}

/// The motion of an item of this meeting.
async fn check_item(tx: &Tx, meeting: MeetingId, item: Option<AgendaItemId>) -> Result<Option<MotionId>> {
    let Some(item) = item else { return Ok(None) };
    let found = item::Entity::find_by_id(item)
        .one(&tx.db)
        .await?
        .filter(|item| item.meeting_id == meeting);
    Ok(found
        .ok_or_else(|| Error::field("item", FieldCode::NotAChoice))?
        .motion_id)
}

/// A vote can decide each of the motions now, and no other poll is about to decide one.
async fn check_open(tx: &Tx, motions: &[MotionId]) -> Result<()> {
    if motions.is_empty() {
        return Ok(());
    }
    let rows = motion::Entity::find().filter(motion::Column::Id.is_in(motions.iter().copied()));
    for row in rows.all(&tx.db).await? {
        if row.state.is_final() {
            return Err(Error::Conflict("motion-decided"));
        }
        if !row.state.can_be_decided() {
            return Err(Error::Conflict("motion-step"));
        }
    }
    let under_way = Column::State.is_in([PollState::Created, PollState::Started]);
    let other = Entity::find()
        .filter(on_motions(motions))
        .filter(under_way)
        .one(&tx.db)
        .await?;
    match other {
        Some(_) => Err(Error::Conflict("poll-exists")),
        None => Ok(()),
    }
}

/// Polls that decide one of the motions, alone or in a block.
pub(super) fn on_motions(motions: &[MotionId]) -> Condition {
    let in_block = block::Entity::find()
        .select_only()
        .column(block::Column::PollId)
        .filter(block::Column::MotionId.is_in(motions.iter().copied()));
    Condition::any()
        .add(Column::MotionId.is_in(motions.iter().copied()))
        .add(Column::Id.in_subquery(in_block.into_query()))
}

async fn write_block(tx: &Tx, poll: PollId, motions: &[MotionId]) -> Result<()> {
    let rows: Vec<_> = (1..)
        .zip(motions)
        .map(|(position, motion)| block::ActiveModel {
            poll_id: Set(poll),
            motion_id: Set(*motion),
            position: Set(position),
        })
        .collect();
    if !rows.is_empty() {
        block::Entity::insert_many(rows).exec_without_returning(&tx.db).await?;
    }
    Ok(())
}

/// Writes the options. One that is called as a member is known to be that member, one that is called as a motion of the agenda, that motion.
async fn write_options(tx: &Tx, meeting: &meeting::Model, poll: PollId, titles: &[OptionTitle]) -> Result<()> {
    if titles.is_empty() {
        return Ok(());
    }
    let seats = members::seats(&tx.db, meeting.body_id, meeting.day()).await?;
    let names = pseudonyms(&tx.db, seats.iter().map(|seat| seat.account_id)).await?;
    // Of two people with one name, neither is meant for sure.
    let mut people: HashMap<String, Option<AccountId>> = HashMap::new();
    for seat in &seats {
        let name = seat.name(names.get(&seat.account_id).map_or("", String::as_str));
        people
            .entry(name.to_lowercase())
            .and_modify(|one| *one = one.filter(|account| *account == seat.account_id))
            .or_insert(Some(seat.account_id));
    }
    let items = agenda::of_meeting(&tx.db, meeting.id).await?;
    let rows: Vec<_> = (1..)
        .zip(titles)
        .map(|(position, title)| {
            let item = items.iter().find(|item| item.title == title.as_str());
            option::ActiveModel {
                poll_id: Set(poll),
                position: Set(position),
                title: Set(Some(title.to_string())),
                account_id: Set(people.get(&title.as_str().to_lowercase()).copied().flatten()),
                motion_id: Set(item.and_then(|item| item.motion_id)),
            }
        })
        .collect();
    option::Entity::insert_many(rows).exec_without_returning(&tx.db).await?;
    Ok(())
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
