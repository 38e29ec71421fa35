//! Deciding a tie before the publication: by the chair with a reason, or by a seed drawn in the open.
//!
//! A tie is looked for only when the chair publishes; then [`waiting`] says which one, and [`decide`] or [`draw`] settles it. There may be
//! another one after it.

use super::entity::decision;
use super::entity::poll::Model;
use super::publication::{check_enough, count};
use super::reading;
use super::service::load_locked;
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, Set,
};
use serde_json::json;
use shared::fields::{self, FieldCode};
use shared::ids::PollId;
use shared::permissions::Operation;
use shared::polls::{ChairDecision, OptionNumber, PollState, Seed, Tie, TieRule};

/// The tie that waits for the chair or for a seed, told to the chair of a poll that has ended.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` when the poll has not ended, is published, or its secret ballots are too few to hide in.
pub async fn waiting(platform: &Platform, viewer: &Viewer, id: PollId) -> Result<Option<Tie>> {
    let poll = reading::get(platform, id).await?;
    viewer.require(Operation::PollLead, &poll.object())?;
    tie_of(platform.db.read(), &poll).await
}

async fn tie_of(db: &impl ConnectionTrait, poll: &Model) -> Result<Option<Tie>> {
    if poll.state != PollState::Finished {
        return Err(Error::Conflict("poll-step"));
    }
    check_enough(db, poll).await?;
    Ok(count(db, poll).await?.waiting().into_iter().next())
}

/// The chair says who goes on of a tie, and why. It is in the audit log and beside the result.
///
/// # Errors
/// As [`waiting`]; `Invalid`: `wins` for more or fewer than can go on or for what is not tied, `reason`; `Conflict` when no tie waits for the chair.
pub async fn decide(
    platform: &Platform,
    viewer: &Viewer,
    id: PollId,
    winners: &[OptionNumber],
    reason: &str,
) -> Result<()> {
    let reason = fields::text(reason, 1, 1_000);
    let tx = platform.begin(viewer).await?;
    let poll = load_locked(&tx.db, id).await?;
    viewer.require(Operation::PollLead, &poll.object())?;
    let reason = reason.map_err(|code| Error::field("reason", code))?;
    let tie = tie_of(&tx.db, &poll).await?;
    let tie = tie
        .filter(|tie| tie.rule == TieRule::Chair)
        .ok_or(Error::Conflict("no-tie"))?;
    let fits = winners.len() == usize::from(tie.places) && winners.iter().all(|option| tie.options.contains(option));
    if !fits {
        return Err(Error::field("wins", FieldCode::NotAChoice));
    }
    let losers = tie.options.iter().filter(|option| !winners.contains(option));
    let order: Vec<OptionNumber> = winners.iter().chain(losers).copied().collect();
    let made = ChairDecision::of(&order).map_err(|code| Error::field("wins", code))?;
    let row = decision::ActiveModel {
        poll_id: Set(id),
        decision: Set(made.to_string()),
        reason: Set(reason),
        decided_by: Set(tx.account()?),
        decided_at: Set(tx.now),
    };
    decision::Entity::insert(row).exec_without_returning(&tx.db).await?;
    let detail = json!({ "decision": made, "round": tie.round });
    tx.audit("poll.decide", ("poll", id.0), detail).await?;
    tx.commit().await
}

/// The chair writes down the seed that was drawn in the open; the lot falls by it.
///
/// # Errors
/// As [`waiting`]; `Invalid`: `seed`; `Conflict` when no tie waits for a lot.
pub async fn draw(platform: &Platform, viewer: &Viewer, id: PollId, seed: &str) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let poll = load_locked(&tx.db, id).await?;
    viewer.require(Operation::PollLead, &poll.object())?;
    let seed = Seed::parse(seed).map_err(|code| Error::field("seed", code))?;
    let tie = tie_of(&tx.db, &poll).await?;
    if tie.is_none_or(|tie| tie.rule != TieRule::Lot) {
        return Err(Error::Conflict("no-tie"));
    }
    let mut row = poll.into_active_model();
    row.seed = Set(Some(seed.to_string()));
    row.update(&tx.db).await?;
    tx.audit("poll.draw", ("poll", id.0), json!({ "seed": seed })).await?;
    tx.commit().await
}

/// Whether a tie of this poll was decided already.
pub(super) async fn any(db: &impl ConnectionTrait, poll: &Model) -> Result<bool> {
    Ok(poll.seed.is_some() || !of_poll(db, poll.id).await?.is_empty())
}

/// What the chair decided, in that order, each with its reason.
///
/// # Errors
/// The database's.
pub async fn of_poll(db: &impl ConnectionTrait, poll: PollId) -> Result<Vec<decision::Model>> {
    let rows = decision::Entity::find()
        .filter(decision::Column::PollId.eq(poll))
        .order_by_asc(decision::Column::DecidedAt);
    Ok(rows.all(db).await?)
}
