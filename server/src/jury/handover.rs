//! How a review comes to a juror, and who is told.

use super::entity::{assignment, round};
use super::{assignments, subjects};
use crate::accounts::grants;
use crate::error::{OnUnique, Result};
use crate::notices::{self, Notice};
use crate::platform::{Platform, Tx};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};
use shared::ids::{AccountId, AssignmentId, RoundId};
use shared::jury::ReviewState;
use shared::jury::assignment::Pair;
use shared::permissions::{Role, Scope};
use std::collections::BTreeMap;

/// Gives reviews to jurors. What went back while a juror was away is taken up where it was.
///
/// # Errors
/// `Conflict("already-assigned")` when one of them has or had it.
pub(super) async fn give(tx: &Tx, round: RoundId, pairs: &[Pair], by_hand: bool) -> Result<Vec<AssignmentId>> {
    let gone = assignment::Entity::find()
        .filter(assignment::Column::RoundId.eq(round))
        .filter(assignment::Column::State.eq(ReviewState::Away))
        .all(&tx.db)
        .await?;
    let mut gone: BTreeMap<_, _> = gone.into_iter().map(|row| (assignments::pair_of(&row), row)).collect();
    let (mut ids, mut back, mut new) = (Vec::new(), Vec::new(), Vec::new());
    for pair in pairs {
        if let Some(row) = gone.remove(pair) {
            ids.push(row.id);
            back.push(row);
        } else {
            let id = tx.new_id::<AssignmentId>();
            ids.push(id);
            new.push(row_of(tx, id, round, *pair, by_hand));
        }
    }
    take_up(tx, back).await?;
    if !new.is_empty() {
        assignment::Entity::insert_many(new)
            .exec_without_returning(&tx.db)
            .await
            .on_unique_conflict("already-assigned")?;
    }
    Ok(ids)
}

fn row_of(tx: &Tx, id: AssignmentId, round: RoundId, pair: Pair, by_hand: bool) -> assignment::ActiveModel {
    assignment::ActiveModel {
        id: Set(id),
        round_id: Set(round),
        submission_id: Set(pair.submission),
        juror_id: Set(pair.juror),
        state: Set(ReviewState::Assigned),
        by_hand: Set(by_hand),
        created_at: Set(tx.now),
        opened_at: Set(None),
        finished_at: Set(None),
    }
}

/// Gives back to jurors what they had begun before they went away.
pub(super) async fn take_up(tx: &Tx, rows: Vec<assignment::Model>) -> Result<()> {
    let written = assignments::reviews_of(&tx.db, rows.iter().map(|row| row.id)).await?;
    for row in rows {
        let state = if written.contains_key(&row.id) {
            ReviewState::Draft
        } else {
            ReviewState::Assigned
        };
        let mut row = row.into_active_model();
        row.state = Set(state);
        row.update(&tx.db).await?;
    }
    Ok(())
}

/// Tells jurors that they have something new to score.
pub(super) async fn tell(platform: &Platform, tx: &Tx, round: &round::Model, jurors: &[AccountId]) -> Result<()> {
    let challenge = subjects::challenge(&tx.db, round.challenge_id).await?;
    let notice = Notice::new("jury-assigned", "/jury".to_owned(), &[("challenge", challenge.title)]);
    notices::tell(platform, tx, jurors, &notice).await
}

/// Those who run the round, but for the one who acts.
pub(super) async fn organisers(tx: &Tx, round: &round::Model) -> Result<Vec<AccountId>> {
    let mut all = grants::holders(&tx.db, Role::Organiser, Scope::Process(round.process_id), tx.now).await?;
    all.retain(|one| Some(*one) != tx.actor);
    Ok(all)
}
