//! How a round comes along, and who is reminded of what is left.
//!
//! [`board`] is the organisers' page: who has not started, what lacks reviews. [`nudges`] are reminders that an organiser sends by hand,
//! [`reminders`] those by the clock. Both ask [`left`] what somebody can still do: never anything with a conflict of interest, nothing
//! given back, nothing of somebody who is no juror any more.

pub mod board;
pub mod entity;
pub mod nudges;
pub mod reminders;

use super::entity::{assignment, round};
use super::{conflicts, rounds, subjects};
use crate::error::Result;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use shared::ids::{AccountId, RoundId, SubmissionId};
use shared::jury::ReviewState;
use shared::jury::assignment::Pair;
use shared::proposals::ProposalNumber;
use shared::reminders::Task;
use shared::time::Timestamp;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What a juror has left to do in a round: at least one review.
#[derive(Clone, Debug)]
pub struct Left {
    pub round: RoundId,
    pub open: Vec<ProposalNumber>,
    pub task: Task,
}

/// What is left in these rounds, by juror. Eight queries and three for each round, whatever the number of jurors and reviews.
///
/// # Errors
/// The database's.
pub async fn left(
    db: &impl ConnectionTrait,
    of: &[round::Model],
    now: Timestamp,
) -> Result<BTreeMap<AccountId, Vec<Left>>> {
    let rows = assignment::Entity::find()
        .filter(assignment::Column::RoundId.is_in(of.iter().map(|round| round.id)))
        .filter(assignment::Column::State.is_not_in(ReviewState::GIVEN_BACK))
        .all(db)
        .await?;
    let unfinished = || rows.iter().filter(|row| !row.state.counts());
    let jurors: BTreeSet<AccountId> = unfinished().map(|row| row.juror_id).collect();
    let submissions: BTreeSet<SubmissionId> = unfinished().map(|row| row.submission_id).collect();
    let jurors: Vec<_> = jurors.into_iter().collect();
    let subjects = subjects::of_submissions(db, &submissions.into_iter().collect::<Vec<_>>()).await?;
    let barred = conflicts::standing(db, &jurors, &subjects, now).await?;
    let numbers: HashMap<SubmissionId, ProposalNumber> = subjects
        .into_iter()
        .map(|subject| (subject.submission, subject.number))
        .collect();
    let mut seated = BTreeSet::new();
    for round in of {
        let active = rounds::jurors_of(db, round, now).await?;
        seated.extend(active.into_iter().map(|juror| (round.id, juror)));
    }
    let mut by_seat: BTreeMap<(AccountId, RoundId), Vec<&assignment::Model>> = BTreeMap::new();
    for row in &rows {
        by_seat.entry((row.juror_id, row.round_id)).or_default().push(row);
    }
    let mut all: BTreeMap<AccountId, Vec<Left>> = BTreeMap::new();
    for ((juror, id), rows) in by_seat {
        let Some(round) = of.iter().find(|round| round.id == id && seated.contains(&(id, juror))) else {
            continue;
        };
        let is_open = |row: &&&assignment::Model| {
            let submission = row.submission_id;
            !row.state.counts() && !barred.contains(&Pair { submission, juror })
        };
        let open: Vec<_> = rows.iter().filter(is_open).collect();
        let Some(since) = open.iter().map(|row| row.created_at).min() else {
            continue;
        };
        let mut numbers: Vec<_> = open
            .iter()
            .filter_map(|row| numbers.get(&row.submission_id).cloned())
            .collect();
        numbers.sort_by_key(ToString::to_string);
        all.entry(juror).or_default().push(Left {
            round: id,
            open: numbers,
            task: Task {
                since,
                is_begun: rows.iter().any(|row| row.state != ReviewState::Assigned),
                closes_at: round.closes_at,
            },
        });
    }
    Ok(all)
}
