//! A juror's list: what is given to them, in its order, and what they put off to its end.

use super::entity::{flag, later};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::jury::entity::assignment;
use crate::jury::reviews::{self, Found};
use crate::jury::{conflicts, subjects};
use crate::platform::{Platform, Tx};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect, Set,
};
use serde_json::json;
use shared::fields::FieldCode;
use shared::ids::{AccountId, AssignmentId, RoundId, SubmissionId};
use shared::jury::scoring::{later_note, order};
use shared::jury::{DeskFilter, FlagState, ReviewState, RoundState};
use shared::time::Timestamp;
use std::collections::{BTreeSet, HashMap};

/// A task in its juror's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Queued {
    pub assignment: assignment::Model,
    pub later: Option<later::Model>,
    /// A flag of this juror waits for an answer.
    pub is_flagged: bool,
}

impl Queued {
    /// Whether it is put off; what is finished is not.
    #[must_use]
    pub fn is_later(&self) -> bool {
        self.later.is_some() && !self.assignment.state.counts()
    }

    #[must_use]
    pub fn is_in(&self, filter: DeskFilter) -> bool {
        filter.takes(self.assignment.state, self.is_later(), self.is_flagged)
    }
}

/// Everything that is given to a juror (in one round, or in all), in the juror's order and without what they gave back. Three queries,
/// whatever their number.
///
/// # Errors
/// The database's.
pub async fn of_juror(db: &impl ConnectionTrait, juror: AccountId, round: Option<RoundId>) -> Result<Vec<Queued>> {
    let mut query = assignment::Entity::find()
        .filter(assignment::Column::JurorId.eq(juror))
        .filter(assignment::Column::State.is_not_in(ReviewState::GIVEN_BACK));
    if let Some(round) = round {
        query = query.filter(assignment::Column::RoundId.eq(round));
    }
    let rows = query.all(db).await?;
    let mut laters: HashMap<AssignmentId, later::Model> = later::Entity::find()
        .filter(later::Column::AssignmentId.is_in(rows.iter().map(|row| row.id)))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.assignment_id, row))
        .collect();
    let flagged: Vec<AssignmentId> = flag::Entity::find()
        .select_only()
        .column(flag::Column::AssignmentId)
        .filter(flag::Column::JurorId.eq(juror))
        .filter(flag::Column::State.eq(FlagState::Open))
        .into_tuple()
        .all(db)
        .await?;
    let flagged: BTreeSet<_> = flagged.into_iter().collect();
    let mut queue: Vec<Queued> = rows
        .into_iter()
        .map(|row| Queued {
            later: laters.remove(&row.id),
            is_flagged: flagged.contains(&row.id),
            assignment: row,
        })
        .collect();
    queue.sort_by_key(|one| {
        let put_off = one.later.as_ref().filter(|_| one.is_later());
        order(put_off.map(|row| row.put_off_at), one.assignment.id)
    });
    Ok(queue)
}

/// The same without what a conflict of interest bars the juror from.
///
/// # Errors
/// The database's.
pub async fn without_conflicts(
    db: &impl ConnectionTrait,
    juror: AccountId,
    queue: Vec<Queued>,
    now: Timestamp,
) -> Result<(Vec<Queued>, HashMap<SubmissionId, subjects::Subject>)> {
    let mut ids: Vec<_> = queue.iter().map(|one| one.assignment.submission_id).collect();
    ids.sort_unstable();
    ids.dedup();
    let subjects = subjects::of_submissions(db, &ids).await?;
    let barred = conflicts::standing(db, &[juror], &subjects, now).await?;
    let barred: BTreeSet<_> = barred.into_iter().map(|pair| pair.submission).collect();
    let subjects: HashMap<_, _> = subjects.into_iter().map(|one| (one.submission, one)).collect();
    let may_see = |one: &Queued| {
        let submission = one.assignment.submission_id;
        subjects.contains_key(&submission) && !barred.contains(&submission)
    };
    let queue = queue.into_iter().filter(may_see).collect();
    Ok((queue, subjects))
}

/// Where a task stands in its juror's list of the round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Trail {
    /// From 1.
    pub at: u32,
    pub all: u32,
    pub finished: u32,
    pub previous: Option<AssignmentId>,
    pub next: Option<AssignmentId>,
    /// The next one to score, from here to the end of the list and then from its beginning.
    pub next_open: Option<AssignmentId>,
}

impl Trail {
    fn of(queue: &[Queued], here: AssignmentId) -> Self {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let Some(at) = queue.iter().position(|one| one.assignment.id == here) else {
            return Self::default();
        };
        let (before, after) = (&queue[..at], &queue[at + 1..]);
        let id = |one: &Queued| one.assignment.id;
        let mut onward = after.iter().chain(before);
        Self {
            at: count(at + 1),
            all: count(queue.len()),
            finished: count(queue.iter().filter(|one| one.assignment.state.counts()).count()),
            previous: before.last().map(id),
            next: after.first().map(id),
            next_open: onward.find(|one| one.is_in(DeskFilter::Open)).map(id),
        }
    }
}

/// The place of a task in its juror's list.
///
/// # Errors
/// The database's.
pub async fn trail(db: &impl ConnectionTrait, row: &assignment::Model, now: Timestamp) -> Result<Trail> {
    let queue = of_juror(db, row.juror_id, Some(row.round_id)).await?;
    let (queue, _) = without_conflicts(db, row.juror_id, queue, now).await?;
    Ok(Trail::of(&queue, row.id))
}

/// The row of a task that is put off.
///
/// # Errors
/// The database's.
pub async fn later_of(db: &impl ConnectionTrait, id: AssignmentId) -> Result<Option<later::Model>> {
    Ok(later::Entity::find_by_id(id).one(db).await?)
}

/// Puts a task off to the end of its juror's list, with a reminder for the juror alone. Gives the next one to score.
///
/// # Errors
/// `NotFound` for everybody but its juror; `Conflict`: `review-finished`, `round-published`; `Invalid` on `note`.
pub async fn put_off(
    platform: &Platform,
    viewer: &Viewer,
    id: AssignmentId,
    note: &str,
) -> Result<Option<AssignmentId>> {
    let tx = platform.begin(viewer).await?;
    let Found { assignment, round, .. } = reviews::find(&tx.db, viewer, id, tx.now).await?;
    if round.state == RoundState::Published {
        return Err(Error::Conflict("round-published"));
    }
    if assignment.state.counts() {
        return Err(Error::Conflict("review-finished"));
    }
    let note = later_note(note).map_err(|code: FieldCode| Error::field("note", code))?;
    let next = trail(&tx.db, &assignment, tx.now).await?.next_open;
    match later_of(&tx.db, id).await? {
        Some(row) => {
            let mut row = row.into_active_model();
            row.note = Set(note);
            row.put_off_at = Set(tx.now);
            row.update(&tx.db).await?;
        }
        None => {
            let row = later::ActiveModel {
                assignment_id: Set(id),
                note: Set(note),
                put_off_at: Set(tx.now),
            };
            row.insert(&tx.db).await?;
        }
    }
    tx.audit("review.put_off", ("assignment", id.0), json!({})).await?;
    tx.commit().await?;
    Ok(next)
}

/// Puts a task back to its place; one that was not put off stays where it is.
///
/// # Errors
/// `NotFound` for everybody but its juror.
pub async fn take_up(platform: &Platform, viewer: &Viewer, id: AssignmentId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    reviews::find(&tx.db, viewer, id, tx.now).await?;
    if forget(&tx, [id]).await? {
        tx.audit("review.take_up", ("assignment", id.0), json!({})).await?;
    }
    tx.commit().await
}

/// Takes away that tasks were put off, and the reminders with it; whether any was.
pub(in crate::jury) async fn forget(tx: &Tx, ids: impl IntoIterator<Item = AssignmentId>) -> Result<bool> {
    let gone = later::Entity::delete_many()
        .filter(later::Column::AssignmentId.is_in(ids))
        .exec(&tx.db)
        .await?;
    Ok(gone.rows_affected > 0)
}
