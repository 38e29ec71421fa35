//! What other features tell the minutes: speeches, amendments, comings and goings, guests.
//!
//! Each is one function, so that a source is connected in one place.

use crate::amendments::entity::amendment;
use crate::error::Result;
use crate::meetings::entity::{item, meeting};
use crate::motions::entity as motion;
use crate::motions::history::entity as step;
use crate::preparation::{entity::guest, presence};
use crate::speakers::entity::speech;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use shared::amendments::{AmendmentState, DecidedBy};
use shared::ids::{MeetingId, MotionId};
use shared::minutes::comings::Stay;
use shared::minutes::facts::{AmendmentDecision, AmendmentTold, Someone, Speech};
use shared::motions::MotionState;
use shared::speakers::SpeechState;
use shared::time::Timestamp;
use std::collections::HashMap;

/// What was said at the meeting, in the order in which it was said.
///
/// # Errors
/// The database's.
pub async fn speeches(db: &impl ConnectionTrait, id: MeetingId) -> Result<Vec<Speech>> {
    let rows = speech::Entity::find()
        .filter(speech::Column::MeetingId.eq(id))
        .filter(speech::Column::State.eq(SpeechState::Ended))
        .order_by_asc(speech::Column::StartedAt)
        .order_by_asc(speech::Column::Id)
        .all(db)
        .await?;
    let told = |row: speech::Model| Speech {
        item: row.item_id,
        name: Someone::Account(row.account_id),
        kind: row.kind,
        // Its clock stands still.
        seconds: row.clock().seconds(row.ended_at.unwrap_or_default()),
    };
    Ok(rows.into_iter().map(told).collect())
}

/// How each motion stood when the meeting closed, or when a result of the meeting was published (`published`) after that: what came of it
/// otherwise is for the minutes of that time. Nothing while the meeting is open, and nothing of a motion without steps until then.
///
/// # Errors
/// The database's.
pub async fn states(
    db: &impl ConnectionTrait,
    meeting: &meeting::Model,
    motions: &[motion::Model],
    published: impl Iterator<Item = Timestamp>,
) -> Result<HashMap<MotionId, MotionState>> {
    let Some(closed) = meeting.closed_at else {
        return Ok(HashMap::new());
    };
    let at_meeting = Condition::any()
        .add(step::Column::TakenAt.lte(closed))
        .add(step::Column::TakenAt.is_in(published));
    let rows: Vec<(MotionId, MotionState)> = step::Entity::find()
        .select_only()
        .columns([step::Column::MotionId, step::Column::State])
        .filter(step::Column::MotionId.is_in(motions.iter().map(|motion| motion.id)))
        .filter(at_meeting)
        .order_by_asc(step::Column::TakenAt)
        .order_by_asc(step::Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    // Of each motion the last one stays.
    Ok(rows.into_iter().collect())
}

/// The amendments to the motions of the agenda that were not decided before the meeting, in the order of their numbers.
///
/// # Errors
/// The database's.
pub async fn amendments(
    db: &impl ConnectionTrait,
    meeting: &meeting::Model,
    items: &[item::Model],
    motions: &[motion::Model],
) -> Result<Vec<AmendmentTold>> {
    if motions.is_empty() {
        return Ok(Vec::new());
    }
    let mut query = amendment::Entity::find()
        .filter(amendment::Column::MotionId.is_in(motions.iter().map(|motion| motion.id)))
        .filter(amendment::Column::Number.is_not_null());
    if let Some(opened) = meeting.opened_at {
        let not_before = Condition::any()
            .add(amendment::Column::DecidedAt.is_null())
            .add(amendment::Column::DecidedAt.gte(opened));
        query = query.filter(not_before);
    }
    if let Some(closed) = meeting.closed_at {
        query = query.filter(amendment::Column::SubmittedAt.lte(closed));
    }
    let rows = query
        .order_by_asc(amendment::Column::Number)
        .order_by_asc(amendment::Column::Sub)
        .all(db)
        .await?;
    let told = |row: amendment::Model| {
        let item = items.iter().find(|item| item.motion_id == Some(row.motion_id))?;
        let motion = motions.iter().find(|motion| motion.id == row.motion_id)?;
        let place = if row.parent_id.is_some() {
            row.paragraph
        } else {
            row.place
        };
        // What was decided later is for the minutes of that time.
        let is_later = meeting
            .closed_at
            .is_some_and(|closed| row.decided_at.is_some_and(|at| at > closed));
        let decision = match is_later {
            true => AmendmentDecision::Open,
            false => AmendmentDecision::of(state_decided(&row), row.adopted_text.is_some()),
        };
        Some(AmendmentTold {
            item: item.id,
            number: row.named()?.to_string(),
            change: row.kind,
            place: u32::try_from(place).unwrap_or_default(),
            text: row
                .adopted_text
                .filter(|_| decision == AmendmentDecision::Changed)
                .unwrap_or(row.text),
            language: motion.language,
            decision,
        })
    };
    Ok(rows.into_iter().filter_map(told).collect())
}

/// As what an amendment was decided: what a vote adopted stays adopted here when it is set aside later, because its paragraph is gone.
fn state_decided(row: &amendment::Model) -> AmendmentState {
    match (row.state, row.decided_how) {
        (AmendmentState::Obsolete, Some(DecidedBy::Poll)) => AmendmentState::Adopted,
        (state, _) => state,
    }
}

/// When people came and left, oldest stay first.
///
/// # Errors
/// The database's.
pub async fn stays(db: &impl ConnectionTrait, id: MeetingId) -> Result<Vec<Stay>> {
    let rows = presence::stays(db, id).await?;
    let stay = |row: crate::preparation::entity::stay::Model| Stay {
        who: row.account_id,
        came: row.came_at,
        left: row.left_at,
    };
    Ok(rows.into_iter().map(stay).collect())
}

/// The guests who were admitted by name, with those for whom they came.
///
/// # Errors
/// The database's.
pub async fn guests(db: &impl ConnectionTrait, id: MeetingId) -> Result<Vec<String>> {
    let rows = guest::Entity::find()
        .filter(guest::Column::MeetingId.eq(id))
        .order_by_asc(guest::Column::Id)
        .all(db)
        .await?;
    let name = |row: guest::Model| match row.capacity.is_empty() {
        true => row.name,
        false => format!("{} ({})", row.name, row.capacity),
    };
    Ok(rows.into_iter().map(name).collect())
}
