//! Who reviews what: balanced, without conflicts, the same every time it is asked.
//!
//! Fill in [`Assigning`], call [`assign`], show the result before it is published. Pairs in `fixed` (already at work, or set by hand) stay as
//! they are, so the same call also assigns the rest after a recusal.
//!
//! How: submissions with the fewest possible jurors come first; in each pass every submission gets one more juror: one who reads its
//! language before one who does not, then the one with least to do, then the one paired least with the jurors already there, then the
//! first given. What is still missing is sought along chains of exchanges (augmenting paths, as in bipartite matching), so that a review
//! is missing only when no assignment at all could have more. Last, work is moved from busier to freer jurors while both read alike.
//!
//! To add a preference: one more element in the key of `Table::best`.

use crate::ids::{AccountId, SubmissionId};
use crate::languages::{Language, Languages};
use crate::words::words;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

words! {
    /// Why a submission lacks reviewers.
    pub enum Shortage {
        /// There are fewer jurors than reviews required.
        TooFewJurors = "too_few_jurors",
        /// There would be enough jurors, but too many have a conflict of interest.
        Conflicts = "conflicts",
        /// There would be enough jurors, but they have as many reviews as they take.
        Limits = "limits",
    }
}

/// A juror and how many reviews they take at most.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Juror {
    pub id: AccountId,
    pub limit: u32,
    pub languages: Languages,
}

/// A submission and the language of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Submission {
    pub id: SubmissionId,
    pub language: Language,
}

/// A juror on a submission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Pair {
    pub submission: SubmissionId,
    pub juror: AccountId,
}

/// What is to be assigned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assigning {
    pub submissions: Vec<Submission>,
    pub jurors: Vec<Juror>,
    pub reviews_required: u32,
    pub conflicts: BTreeSet<Pair>,
    pub fixed: BTreeSet<Pair>,
}

/// A submission without enough reviewers, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unmet {
    pub submission: SubmissionId,
    /// Reviews that are missing.
    pub missing: u32,
    pub why: Shortage,
    /// Jurors in all, those with a conflict here, and those who could but have no place left.
    pub jurors: u32,
    pub conflicted: u32,
    pub full: u32,
}

/// The result: every pair (the fixed ones too), what is not met, and who reads a text in a language not their own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assigned {
    pub pairs: BTreeSet<Pair>,
    pub unmet: Vec<Unmet>,
    pub foreign_language: Vec<Pair>,
    /// Reviews of each juror.
    pub load: BTreeMap<AccountId, u32>,
}

/// Assigns jurors to submissions.
#[must_use]
pub fn assign(asked: &Assigning) -> Assigned {
    let mut table = Table::new(asked);
    table.deal();
    table.exchange();
    table.level();
    table.result()
}

/// The work in progress, by places in the lists instead of ids.
struct Table<'a> {
    asked: &'a Assigning,
    /// May this juror review this submission, and do they read its language: `[submission][juror]`.
    may: Vec<Vec<bool>>,
    reads: Vec<Vec<bool>>,
    fixed: Vec<Vec<bool>>,
    on: Vec<Vec<usize>>,
    load: Vec<u32>,
    paired: Vec<Vec<u32>>,
}

impl<'a> Table<'a> {
    fn new(asked: &'a Assigning) -> Self {
        let jurors = asked.jurors.len();
        let each = |test: &dyn Fn(&Submission, &Juror) -> bool| -> Vec<Vec<bool>> {
            let row = |submission| asked.jurors.iter().map(|juror| test(submission, juror)).collect();
            asked.submissions.iter().map(row).collect()
        };
        let pair = |submission: &Submission, juror: &Juror| Pair {
            submission: submission.id,
            juror: juror.id,
        };
        let mut table = Self {
            asked,
            may: each(&|s, j| !asked.conflicts.contains(&pair(s, j))),
            reads: each(&|s, j| j.languages.contains(s.language)),
            fixed: each(&|s, j| asked.fixed.contains(&pair(s, j)) && !asked.conflicts.contains(&pair(s, j))),
            on: vec![Vec::new(); asked.submissions.len()],
            load: vec![0; jurors],
            paired: vec![vec![0; jurors]; jurors],
        };
        for submission in 0..asked.submissions.len() {
            for juror in 0..jurors {
                if table.fixed[submission][juror] {
                    table.add(submission, juror);
                }
            }
        }
        table
    }

    fn add(&mut self, submission: usize, juror: usize) {
        for &other in &self.on[submission] {
            self.paired[juror][other] += 1;
            self.paired[other][juror] += 1;
        }
        self.on[submission].push(juror);
        self.load[juror] += 1;
    }

    fn remove(&mut self, submission: usize, juror: usize) {
        self.on[submission].retain(|&one| one != juror);
        self.load[juror] -= 1;
        for &other in &self.on[submission] {
            self.paired[juror][other] -= 1;
            self.paired[other][juror] -= 1;
        }
    }

    fn missing(&self, submission: usize) -> u32 {
        let has = u32::try_from(self.on[submission].len()).unwrap_or(u32::MAX);
        self.asked.reviews_required.saturating_sub(has)
    }

    fn has_place(&self, juror: usize) -> bool {
        self.load[juror] < self.asked.jurors[juror].limit
    }

    fn free_for(&self, submission: usize, juror: usize) -> bool {
        self.may[submission][juror] && !self.on[submission].contains(&juror)
    }

    /// The juror who fits best, of those with a place.
    fn best(&self, submission: usize) -> Option<usize> {
        let fits = |&juror: &usize| self.free_for(submission, juror) && self.has_place(juror);
        (0..self.load.len()).filter(fits).min_by_key(|&juror| {
            let pairs: u32 = self.on[submission].iter().map(|&other| self.paired[juror][other]).sum();
            (!self.reads[submission][juror], self.load[juror], pairs, juror)
        })
    }

    fn deal(&mut self) {
        let mut order: Vec<usize> = (0..self.on.len()).collect();
        order.sort_by_key(|&submission| {
            let readers = |juror: &usize| self.may[submission][*juror] && self.reads[submission][*juror];
            let possible = self.may[submission].iter().filter(|may| **may).count();
            (possible, (0..self.load.len()).filter(readers).count(), submission)
        });
        for pass in (1..=self.asked.reviews_required).rev() {
            for &submission in &order {
                if self.missing(submission) >= pass
                    && let Some(juror) = self.best(submission)
                {
                    self.add(submission, juror);
                }
            }
        }
    }

    fn exchange(&mut self) {
        for submission in 0..self.on.len() {
            while self.missing(submission) > 0 {
                let Some(chain) = self.chain_from(submission) else {
                    break;
                };
                // From the free end back: each juror takes over before the one before gives away.
                for step in chain.windows(2).rev() {
                    let (giver, taken, taker) = (step[0].1, step[1].0, step[1].1);
                    self.remove(taken, giver);
                    self.add(taken, taker);
                }
                self.add(submission, chain[0].1);
            }
        }
    }

    /// The shortest chain that frees a juror for `submission`: (submission, juror who takes it), the last juror having a place.
    fn chain_from(&self, submission: usize) -> Option<Vec<(usize, usize)>> {
        let mut came: Vec<Option<(usize, Option<usize>)>> = vec![None; self.load.len()];
        let mut queue = VecDeque::new();
        for juror in (0..self.load.len()).filter(|&juror| self.free_for(submission, juror)) {
            came[juror] = Some((submission, None));
            queue.push_back(juror);
        }
        while let Some(juror) = queue.pop_front() {
            if self.has_place(juror) {
                let mut chain = Vec::new();
                let mut at = Some(juror);
                while let Some(one) = at {
                    let (takes, from) = came[one]?;
                    chain.push((takes, one));
                    at = from;
                }
                chain.reverse();
                return Some(chain);
            }
            let gives = |s: &usize| self.on[*s].contains(&juror) && !self.fixed[*s][juror];
            for given in (0..self.on.len()).filter(gives) {
                for (next, came_by) in came.iter_mut().enumerate() {
                    if came_by.is_none() && self.free_for(given, next) {
                        *came_by = Some((given, Some(juror)));
                        queue.push_back(next);
                    }
                }
            }
        }
        None
    }

    /// Moves single reviews to jurors with at least two fewer; the sum of squared loads falls each time, so it ends.
    fn level(&mut self) {
        let mut moved = true;
        while moved {
            moved = false;
            for submission in 0..self.on.len() {
                for juror in self.on[submission].clone() {
                    let reads = self.reads[submission][juror];
                    let freer = |&next: &usize| {
                        self.free_for(submission, next)
                            && self.has_place(next)
                            && self.load[next] + 1 < self.load[juror]
                            && self.reads[submission][next] >= reads
                    };
                    let next = (0..self.load.len())
                        .filter(freer)
                        .min_by_key(|&next| (self.load[next], next));
                    if let Some(next) = next.filter(|_| !self.fixed[submission][juror]) {
                        self.remove(submission, juror);
                        self.add(submission, next);
                        moved = true;
                    }
                }
            }
        }
    }

    fn result(self) -> Assigned {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let jurors = count(self.load.len());
        let mut result = Assigned::default();
        for (submission, on) in self.on.iter().enumerate() {
            let id = self.asked.submissions[submission].id;
            for &juror in on {
                let pair = Pair {
                    submission: id,
                    juror: self.asked.jurors[juror].id,
                };
                result.pairs.insert(pair);
                if !self.reads[submission][juror] {
                    result.foreign_language.push(pair);
                }
            }
            let missing = self.missing(submission);
            if missing > 0 {
                let conflicted = count(self.may[submission].iter().filter(|may| !**may).count());
                let full = count(
                    (0..self.load.len())
                        .filter(|&juror| self.free_for(submission, juror))
                        .count(),
                );
                let why = match self.asked.reviews_required {
                    required if jurors < required => Shortage::TooFewJurors,
                    required if jurors - conflicted < required => Shortage::Conflicts,
                    _ => Shortage::Limits,
                };
                result.unmet.push(Unmet {
                    submission: id,
                    missing,
                    why,
                    jurors,
                    conflicted,
                    full,
                });
            }
        }
        result.load = self
            .asked
            .jurors
            .iter()
            .zip(self.load)
            .map(|(juror, load)| (juror.id, load))
            .collect();
        result
    }
}

#[cfg(test)]
mod tests;
