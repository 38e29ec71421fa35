//! A juror asks another one by name, or anyone, to take over a review that has not begun.
//!
//! Who has a conflict with the submission learns nothing of a request; who has no room sees none to take. Others see what all jurors of
//! the round see of it: number and title, without names in a blind round. Where jurors are anonymous to each other nobody is asked by
//! name, and nobody learns who asks. To read: [`read`]; organisers decide by [`decide_swap`].

pub mod entity;
pub mod read;

use super::access::{managed, sat_in};
use super::entity::{assignment, round};
use super::ground::Ground;
use super::{assignments, handover, reviews, subjects};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::notices::{self, Notice};
use crate::platform::{Platform, Tx};
use entity::{ActiveModel, Column, Entity, Model};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, EntityTrait, IntoActiveModel, QueryFilter, Set};
use serde_json::json;
use shared::fields::{self, FieldCode};
use shared::ids::{AccountId, AssignmentId, RoundId, SwapId};
use shared::jury::absence::LONGEST_REASON;
use shared::jury::assignment::Pair;
use shared::jury::swap::{SwapAnswer, SwapParty, SwapState};
use shared::permissions::Operation;

/// Of those who could take a review, so many are told at most: the ones with least to do. All see it on their page.
const TOLD: usize = 10;

/// Asks a juror, or anyone, to take over one's review.
///
/// # Errors
/// `NotFound` for everybody but its juror; `Conflict`: `swap-too-late` when it has begun or the round is not open, `swap-open` when it is
/// asked for already, `swap-nobody` when nobody could; `Invalid` on `reason`, and on `juror` for one who cannot take it.
pub async fn ask(
    platform: &Platform,
    viewer: &Viewer,
    id: AssignmentId,
    juror: Option<AccountId>,
    reason: &str,
) -> Result<SwapId> {
    let tx = platform.begin(viewer).await?;
    let found = reviews::find(&tx.db, viewer, id, tx.now).await?;
    let round = found.round;
    let reason = fields::text(reason, 1, LONGEST_REASON).map_err(|code| match code {
        FieldCode::Required => Error::field("reason", FieldCode::ReasonRequired),
        code => Error::field("reason", code),
    })?;
    if SwapState::Open.at(found.assignment.state, round.state_at(tx.now)) != SwapState::Open {
        return Err(Error::Conflict("swap-too-late"));
    }
    if read::open_of(&tx.db, id).await?.is_some() {
        return Err(Error::Conflict("swap-open"));
    }
    let mut takers = Ground::of(&tx.db, &round, tx.now)
        .await?
        .takers(found.assignment.submission_id);
    if takers.is_empty() {
        return Err(Error::Conflict("swap-nobody"));
    }
    if let Some(juror) = juror {
        takers.retain(|one| *one == juror && !round.anonymous);
        if takers.is_empty() {
            return Err(Error::field("juror", FieldCode::NotAChoice));
        }
    }
    let row = ActiveModel {
        id: Set(tx.new_id()),
        round_id: Set(round.id),
        assignment_id: Set(id),
        asker_id: Set(found.assignment.juror_id),
        asked_id: Set(juror),
        reason: Set(reason),
        state: Set(SwapState::Open),
        created_at: Set(tx.now),
        taken_by: Set(None),
        answered_by: Set(None),
        answered_at: Set(None),
    };
    let row = row.insert(&tx.db).await?;
    takers.truncate(TOLD);
    let challenge = subjects::challenge(&tx.db, round.challenge_id).await?.title;
    let path = format!("/jury/rounds/{}/swaps", round.id);
    let notice = Notice::new("jury-swap-asked", path, &[("challenge", challenge)]);
    notices::tell(platform, &tx, &takers, &notice).await?;
    let detail = json!({ "assignment": id, "asked": juror });
    tx.audit("swap.ask", ("swap", row.id.0), detail).await?;
    tx.commit().await?;
    Ok(row.id)
}

/// A request with what it is about.
struct Asked {
    swap: Model,
    assignment: assignment::Model,
    round: round::Model,
    ground: Ground,
}

impl Asked {
    /// What `juror` would have after taking it over.
    fn pair(&self, juror: AccountId) -> Pair {
        Pair {
            submission: self.assignment.submission_id,
            juror,
        }
    }
}

/// The request, when it still stands.
async fn standing(tx: &Tx, swap: Model, round: round::Model) -> Result<Asked> {
    let row = assignment::Entity::find_by_id(swap.assignment_id).one(&tx.db).await?;
    let assignment = row.ok_or(Error::NotFound)?;
    if swap.state.at(assignment.state, round.state_at(tx.now)) != SwapState::Open {
        return Err(Error::Conflict("swap-ended"));
    }
    let ground = Ground::of(&tx.db, &round, tx.now).await?;
    Ok(Asked {
        swap,
        assignment,
        round,
        ground,
    })
}

async fn swap_of(tx: &Tx, id: SwapId) -> Result<Model> {
    Entity::find_by_id(id).one(&tx.db).await?.ok_or(Error::NotFound)
}

/// A juror takes the review over, declines when asked by name, or takes their own request back. The round it is in.
///
/// # Errors
/// `LoggedOut`; `NotFound` for those who are not asked, and for jurors with a conflict; `Forbidden` for an answer that is not theirs;
/// `Conflict`: `swap-ended`, `swap-no-room`.
pub async fn answer(platform: &Platform, viewer: &Viewer, id: SwapId, answer: SwapAnswer) -> Result<RoundId> {
    let tx = platform.begin(viewer).await?;
    let me = viewer.person()?.id;
    let swap = swap_of(&tx, id).await?;
    let round = sat_in(&tx.db, viewer, swap.round_id, Operation::SwapAnswer).await?;
    let party = match swap.asked_id {
        _ if swap.asker_id == me => SwapParty::Asker,
        Some(asked) if asked == me => SwapParty::Named,
        Some(_) => return Err(Error::NotFound),
        None => SwapParty::Anyone,
    };
    let asked = standing(&tx, swap, round).await?;
    // The conflict comes first: whoever has one, or had the review before, learns nothing.
    if party != SwapParty::Asker && asked.ground.asked.conflicts.contains(&asked.pair(me)) {
        return Err(Error::NotFound);
    }
    if !answer.is_for(party) {
        return Err(Error::Forbidden);
    }
    let round = asked.round.id;
    if answer == SwapAnswer::Take {
        if !asked.ground.may_take(asked.pair(me)) {
            return Err(Error::Conflict("swap-no-room"));
        }
        take(platform, &tx, asked, me).await?;
    } else {
        close(platform, &tx, &asked.round, asked.swap, answer.leads_to(), None).await?;
    }
    tx.commit().await?;
    Ok(round)
}

/// An organiser gives the review to a juror who can take it, or declines for all.
///
/// # Errors
/// `NotFound`; `Conflict`: `swap-ended`, `swap-no-room` for a juror who cannot take it.
pub async fn decide_swap(
    platform: &Platform,
    viewer: &Viewer,
    id: SwapId,
    juror: Option<AccountId>,
) -> Result<RoundId> {
    let tx = platform.begin(viewer).await?;
    viewer.person()?;
    let swap = swap_of(&tx, id).await?;
    let round = managed(&tx.db, viewer, swap.round_id).await?;
    let asked = standing(&tx, swap, round).await?;
    let round = asked.round.id;
    match juror {
        Some(juror) if !asked.ground.may_take(asked.pair(juror)) => {
            return Err(Error::Conflict("swap-no-room"));
        }
        Some(juror) => {
            handover::tell(platform, &tx, &asked.round, &[juror]).await?;
            take(platform, &tx, asked, juror).await?;
        }
        None => close(platform, &tx, &asked.round, asked.swap, SwapState::Declined, None).await?,
    }
    tx.commit().await?;
    Ok(round)
}

async fn take(platform: &Platform, tx: &Tx, asked: Asked, juror: AccountId) -> Result<()> {
    let pair = asked.pair(juror);
    assignments::recuse(tx, asked.assignment).await?;
    handover::give(tx, asked.round.id, &[pair], true).await?;
    close(platform, tx, &asked.round, asked.swap, SwapState::Taken, Some(juror)).await
}

/// Ends a request, and tells the one who asked when it was another who ended it.
async fn close(
    platform: &Platform,
    tx: &Tx,
    round: &round::Model,
    swap: Model,
    state: SwapState,
    taker: Option<AccountId>,
) -> Result<()> {
    let (id, asker) = (swap.id, swap.asker_id);
    let mut row = swap.into_active_model();
    row.state = Set(state);
    row.taken_by = Set(taker);
    row.answered_by = Set(tx.actor);
    row.answered_at = Set(Some(tx.now));
    row.update(&tx.db).await?;
    let detail = json!({ "state": state, "taken_by": taker });
    tx.audit("swap.answer", ("swap", id.0), detail).await?;
    let challenge = subjects::challenge(&tx.db, round.challenge_id).await?.title;
    let values = [("challenge", challenge)];
    let path = format!("/jury/rounds/{}/swaps", round.id);
    let notice = match state {
        SwapState::Taken => Notice::new("jury-swap-taken", path, &values),
        SwapState::Declined => Notice::new("jury-swap-declined", path, &values),
        SwapState::Open | SwapState::Withdrawn | SwapState::Ended => return Ok(()),
    };
    notices::tell(platform, tx, &[asker], &notice).await
}

/// After a juror went away: their own requests for these reviews end, and what they were asked by name is declined.
pub(super) async fn end_of(
    platform: &Platform,
    tx: &Tx,
    round: &round::Model,
    juror: AccountId,
    reviews: &[AssignmentId],
) -> Result<()> {
    Entity::update_many()
        .col_expr(Column::State, Expr::value(SwapState::Ended))
        .filter(Column::State.eq(SwapState::Open))
        .filter(Column::AssignmentId.is_in(reviews.iter().copied()))
        .exec(&tx.db)
        .await?;
    let named = Condition::all()
        .add(Column::RoundId.eq(round.id))
        .add(Column::AskedId.eq(juror))
        .add(Column::State.eq(SwapState::Open));
    for swap in Entity::find().filter(named).all(&tx.db).await? {
        close(platform, tx, round, swap, SwapState::Declined, None).await?;
    }
    Ok(())
}
