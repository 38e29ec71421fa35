//! Ending a secret poll that can have no result: so few votes came that the result would show who voted what.
//!
//! The chair cannot do it to any other poll, see [`too_few`]. The poll stays where it was with the verdict `too_few`; what it was about is free
//! for another vote.

use super::entity::poll::Model;
use super::entity::{ballot, room};
use super::publication::check_enough;
use super::service::{load_locked, step};
use super::{reading, storage, together};
use crate::accounts::Viewer;
use crate::amendments;
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, Set,
};
use serde_json::json;
use shared::ids::PollId;
use shared::permissions::Operation;
use shared::polls::{PollAct, PollState, Verdict};

/// Why a poll that has ended can have no result; nothing for every other poll. Too few papers are no reason as long as there are votes from
/// devices: papers can be entered anew, votes that are deleted are gone.
///
/// # Errors
/// The database's.
pub async fn too_few(db: &impl ConnectionTrait, poll: &Model) -> Result<Option<&'static str>> {
    if poll.state != PollState::Finished {
        return Ok(None);
    }
    match check_enough(db, poll).await {
        Ok(()) => Ok(None),
        Err(Error::Conflict("papers-too-few"))
            if ballot::Entity::find()
                .filter(ballot::Column::PollId.eq(poll.id))
                .count(db)
                .await?
                > 0 =>
        {
            Ok(None)
        }
        Err(Error::Conflict(why)) => Ok(Some(why)),
        Err(error) => Err(error),
    }
}

/// Ends a poll without a result, as the chair: its votes are deleted, nothing is decided, and what it was about stays as it is.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict`: `poll-step` when it has not ended, `ballots-enough` when it can be published.
pub async fn end(platform: &Platform, viewer: &Viewer, id: PollId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let poll = load_locked(&tx.db, id).await?;
    viewer.require(Operation::PollLead, &poll.object())?;
    let state = step(&poll, PollAct::Publish)?;
    let why = too_few(&tx.db, &poll).await?.ok_or(Error::Conflict("ballots-enough"))?;
    let motions: Vec<_> = reading::motions_of(&tx.db, &poll)
        .await?
        .iter()
        .map(|one| one.id)
        .collect();
    amendments::of_poll(platform, &tx, id, Verdict::TooFew).await?;
    together::release(&tx, &poll, Verdict::TooFew).await?;
    ballot::Entity::delete_many()
        .filter(ballot::Column::PollId.eq(id))
        .exec(&tx.db)
        .await?;
    room::Entity::delete_many()
        .filter(room::Column::PollId.eq(id))
        .exec(&tx.db)
        .await?;
    let meeting = poll.meeting_id;
    let mut row = poll.into_active_model();
    row.state = Set(state);
    row.published_at = Set(Some(tx.now));
    row.verdict = Set(Some(Verdict::TooFew));
    row.update(&tx.db).await?;
    let detail = json!({ "meeting": meeting, "motions": motions, "why": why });
    tx.audit("poll.end_without_result", ("poll", id.0), detail).await?;
    tx.commit().await?;
    platform.bells.ring(meeting);
    storage::forget_earlier(platform).await;
    Ok(())
}
