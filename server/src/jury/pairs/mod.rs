//! Finals by pairs: an organiser asks the jurors of a round for comparisons, each juror says of two finalists which is better, and a ranking
//! comes of it.
//!
//! How to use: [`set`] asks for them, [`desk`] is what a juror sees, [`compare`] takes a word, [`ranking`] is what comes of all. Who has a
//! conflict with a finalist never meets it, and what such a juror said of it before does not count. Own word first: a juror sees the ranking once
//! all that was asked of them is given, or the round is closed.

mod desk;
pub mod entity;
mod ranking;

pub use desk::{Candidate, Desk, Given, compare, desk};
pub use ranking::{Line, Ranking, ranking};

use super::access::{self, Lens, managed};
use super::entity::{entry, round};
use super::subjects::Subject;
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::platform::Platform;
use entity::{comparison, pairs};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, ModelTrait, PaginatorTrait,
    QueryFilter, Set,
};
use serde_json::json;
use shared::fields::{self, FieldCode};
use shared::ids::{AccountId, RoundId, SubmissionId};
use shared::jury::RoundState;
use shared::jury::pairs::{MOST, couples};
use std::collections::HashMap;

/// Whether a round is a final by pairs, and how many comparisons it asks of each juror.
///
/// # Errors
/// The database's.
pub async fn asked(db: &impl ConnectionTrait, round: RoundId) -> Result<Option<u32>> {
    let row = pairs::Entity::find_by_id(round).one(db).await?;
    Ok(row.and_then(|row| u32::try_from(row.each).ok()))
}

/// Asks each juror of a round for `each` comparisons (1 to [`MOST`]); empty to ask for none.
///
/// # Errors
/// `NotFound`; `Invalid` on `each`; `Conflict`: `round-published`, `pairs-begun` when comparisons were given and none shall be asked.
pub async fn set(platform: &Platform, viewer: &Viewer, round: RoundId, each: &str) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let round = managed(&tx.db, viewer, round).await?;
    if round.state == RoundState::Published {
        return Err(Error::Conflict("round-published"));
    }
    let each = match each.trim() {
        "" => None,
        text => {
            let number = fields::number(text, 1, MOST.into())
                .and_then(|each| i32::try_from(each).map_err(|_| FieldCode::OutOfRange));
            Some(number.map_err(|code| Error::field("each", code))?)
        }
    };
    let old = pairs::Entity::find_by_id(round.id).one(&tx.db).await?;
    match (old, each) {
        (None, None) => return Ok(()),
        (Some(old), Some(each)) => {
            let mut row = old.into_active_model();
            row.each = Set(each);
            row.update(&tx.db).await?;
        }
        (Some(old), None) => {
            let given = comparison::Entity::find().filter(comparison::Column::RoundId.eq(round.id));
            if given.count(&tx.db).await? > 0 {
                return Err(Error::Conflict("pairs-begun"));
            }
            old.delete(&tx.db).await?;
        }
        (None, Some(each)) => {
            let row = pairs::ActiveModel {
                round_id: Set(round.id),
                each: Set(each),
                created_at: Set(tx.now),
            };
            row.insert(&tx.db).await?;
        }
    }
    tx.audit("pairs.set", ("round", round.id.0), json!({ "each": each }))
        .await?;
    tx.commit().await
}

/// How many comparisons a juror has still to give in each of these rounds, as far as is known without looking for conflicts.
///
/// # Errors
/// The database's.
pub(super) async fn missing(
    db: &impl ConnectionTrait,
    juror: AccountId,
    rounds: &[RoundId],
) -> Result<HashMap<RoundId, u32>> {
    let asking = pairs::Entity::find()
        .filter(pairs::Column::RoundId.is_in(rounds.iter().copied()))
        .all(db)
        .await?;
    if asking.is_empty() {
        return Ok(HashMap::new());
    }
    let ids: Vec<_> = asking.iter().map(|row| row.round_id).collect();
    let given = comparison::Entity::find()
        .filter(comparison::Column::RoundId.is_in(ids.iter().copied()))
        .filter(comparison::Column::JurorId.eq(juror))
        .all(db)
        .await?;
    let entries = entry::Entity::find()
        .filter(entry::Column::RoundId.is_in(ids))
        .all(db)
        .await?;
    let of_round = |row: pairs::Model| {
        let finalists = entries.iter().filter(|entry| entry.round_id == row.round_id).count();
        let done = given.iter().filter(|one| one.round_id == row.round_id).count();
        let asked = usize::try_from(row.each).unwrap_or(0).min(couples(finalists));
        let left = u32::try_from(asked.saturating_sub(done)).unwrap_or(u32::MAX);
        (left > 0).then_some((row.round_id, left))
    };
    Ok(asking.into_iter().filter_map(of_round).collect())
}

/// Rounds with comparisons among `rounds`, in which a juror reads every finalist without having it to review.
///
/// # Errors
/// The database's.
pub(super) async fn among(db: &impl ConnectionTrait, rounds: &[RoundId]) -> Result<Vec<RoundId>> {
    let rows = pairs::Entity::find()
        .filter(pairs::Column::RoundId.is_in(rounds.iter().copied()))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.round_id).collect())
}

/// A round that asks for comparisons, once it is open.
struct Final {
    round: round::Model,
    subjects: Vec<Subject>,
    lens: Lens,
    each: u32,
    /// Every comparison of the round, the oldest first.
    rows: Vec<comparison::Model>,
}

/// # Errors
/// `LoggedOut`; `NotFound` for those who are neither its organisers nor its jurors, while it is planned, and for a round without comparisons.
async fn find(db: &impl ConnectionTrait, viewer: &Viewer, id: RoundId, now: shared::time::Timestamp) -> Result<Final> {
    viewer.person()?;
    let round = access::round(db, id).await?;
    let subjects = access::subjects_of(db, &round).await?;
    let lens = Lens::of(db, viewer, &round, &subjects, now).await?;
    if round.state == RoundState::Planned {
        return Err(Error::NotFound);
    }
    let each = asked(db, id).await?.ok_or(Error::NotFound)?;
    let mut rows = comparison::Entity::find()
        .filter(comparison::Column::RoundId.eq(id))
        .all(db)
        .await?;
    rows.sort_unstable_by_key(|row| row.id);
    Ok(Final {
        round,
        subjects,
        lens,
        each,
        rows,
    })
}

impl Final {
    /// The finalists that the juror behind the lens may compare.
    fn own_finalists(&self) -> Vec<SubmissionId> {
        let open = self.subjects.iter().map(|subject| subject.submission);
        open.filter(|id| !self.lens.is_barred(*id) && !self.lens.stood_back(*id))
            .collect()
    }

    /// The comparisons of `juror` among `finalists`.
    fn of<'a>(
        &'a self,
        juror: AccountId,
        finalists: &'a [SubmissionId],
    ) -> impl Iterator<Item = &'a comparison::Model> {
        let both = |row: &&comparison::Model| finalists.contains(&row.first_id) && finalists.contains(&row.second_id);
        self.rows.iter().filter(move |row| row.juror_id == juror).filter(both)
    }

    /// Comparisons that the juror behind the lens has given, and all that are asked of them: never more than there are couples.
    fn progress(&self) -> (u32, u32) {
        let finalists = self.own_finalists();
        let given = u32::try_from(self.of(self.lens.me, &finalists).count()).unwrap_or(u32::MAX);
        let whole = u32::try_from(couples(finalists.len()))
            .unwrap_or(u32::MAX)
            .min(self.each);
        (given.min(whole), whole)
    }
}
