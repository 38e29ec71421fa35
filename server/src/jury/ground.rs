//! What an assignment rests on: submissions, jurors, conflicts, what stands, who knows what and who is away. The balance, requests to take
//! over and the page of the jurors' work all read it here.

use super::access::subjects_of;
use super::entity::{assignment, round};
use super::expertise::{self, Known};
use super::subjects::Subject;
use super::{absences, assignments, conflicts, rounds};
use crate::error::Result;
use sea_orm::ConnectionTrait;
use shared::ids::{AccountId, SubmissionId};
use shared::jury::assignment::{Juror, Pair, Submission};
use shared::jury::{Assigning, ReviewState};
use shared::time::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// The state of a round from which reviews are given.
#[derive(Clone, Debug)]
pub struct Ground {
    pub subjects: Vec<Subject>,
    /// With their limits as they are set, also of those who are away.
    pub jurors: Vec<Juror>,
    /// What the balance is asked; who is away takes nothing there.
    pub asked: Assigning,
    /// What is given to somebody or was given back for good, with its row.
    pub standing: BTreeMap<Pair, assignment::Model>,
    /// What went back because its juror is or was away.
    pub gone: BTreeMap<Pair, assignment::Model>,
    pub known: Known,
    /// Jurors of the round now.
    pub active: BTreeSet<AccountId>,
    pub away: BTreeMap<AccountId, absences::entity::Model>,
}

impl Ground {
    /// Reads it; the number of queries does not depend on the size of the round.
    ///
    /// # Errors
    /// The database's.
    pub async fn of(db: &impl ConnectionTrait, round: &round::Model, now: Timestamp) -> Result<Self> {
        let subjects = subjects_of(db, round).await?;
        let active = rounds::jurors_of(db, round, now).await?;
        let ids = assignments::panel_with(db, round, active.clone()).await?;
        let active: BTreeSet<_> = active.into_iter().collect();
        let jurors = assignments::seats(db, round, &ids, &active).await?;
        let known = expertise::of_round(db, round.id).await?;
        let away = absences::of_round(db, round.id, now).await?;
        let away: BTreeMap<_, _> = away.into_iter().map(|row| (row.juror_id, row)).collect();
        let mut barred = conflicts::standing(db, &ids, &subjects, now).await?;
        let (mut standing, mut gone) = (BTreeMap::new(), BTreeMap::new());
        for row in assignments::of_round(db, round.id).await? {
            let pair = assignments::pair_of(&row);
            if row.state == ReviewState::Recused {
                // Who stood back is not asked again.
                barred.insert(pair);
            }
            let list = if row.state == ReviewState::Away {
                &mut gone
            } else {
                &mut standing
            };
            list.insert(pair, row);
        }
        let is_at_work = |pair: &&Pair| !barred.contains(*pair);
        let fixed: BTreeSet<_> = standing.keys().filter(is_at_work).copied().collect();
        let mut asked = Assigning {
            submissions: subjects
                .iter()
                .map(|subject| Submission {
                    id: subject.submission,
                    language: subject.language,
                })
                .collect(),
            jurors: jurors.clone(),
            reviews_required: u32::try_from(round.reviews_required).unwrap_or(1),
            conflicts: barred,
            fixed: fixed.clone(),
            experts: known.experts(),
        };
        for juror in away.keys() {
            // What still stands of theirs is finished, or they keep it.
            asked = asked.without(*juror, &fixed);
        }
        Ok(Self {
            subjects,
            jurors,
            asked,
            standing,
            gone,
            known,
            active,
            away,
        })
    }

    /// Reviews of a juror that are given and not given back.
    #[must_use]
    pub fn load(&self, juror: AccountId) -> u32 {
        let theirs = self.asked.fixed.iter().filter(|pair| pair.juror == juror);
        u32::try_from(theirs.count()).unwrap_or(u32::MAX)
    }

    /// Whether a juror may take a submission over: no conflict, never had it, and room.
    #[must_use]
    pub fn may_take(&self, pair: Pair) -> bool {
        let seat = self.asked.jurors.iter().find(|one| one.id == pair.juror);
        let has_room = seat.is_some_and(|seat| self.load(pair.juror) < seat.limit);
        has_room && !self.asked.conflicts.contains(&pair) && !self.standing.contains_key(&pair)
    }

    /// Who may take a submission over, those with least to do first.
    #[must_use]
    pub fn takers(&self, submission: SubmissionId) -> Vec<AccountId> {
        let jurors = self.asked.jurors.iter().map(|seat| seat.id);
        let mut takers: Vec<_> = jurors
            .filter(|&juror| self.may_take(Pair { submission, juror }))
            .collect();
        takers.sort_by_key(|juror| self.load(*juror));
        takers
    }
}
