//! Who reviews what: balanced, without conflicts, the same every time it is asked.
//!
//! Fill in [`Assigning`], call [`assign`], show the result before it is published. Pairs in `fixed` (already at work, or set by hand) stay as
//! they are, so the same call also assigns the rest after a recusal; [`Assigning::without`] is for a juror who falls away. [`reasons`] says why.
//!
//! How: submissions with the fewest possible jurors come first; in each pass every submission gets one more juror: one who reads its
//! language before one who does not, then one who knows its field when nobody there does, then the one with least to do, then the one
//! paired least with the jurors already there, then the first given. What is still missing is sought along chains of exchanges (augmenting
//! paths, as in bipartite matching), so that a review is missing only when no assignment at all could have more (`table.rs`). Then work
//! is moved from busier to freer jurors while both read alike, and jurors change places two by two while that means fewer foreign languages,
//! more submissions with somebody who knows the field, or couples who meet less often; groups without a submission in common are joined
//! where that costs none of it (`swaps.rs`). These last steps take what is better in sight, not the best of all.
//!
//! To add a preference: one more element in the key of `Table::best`, and in `Gain`.

use crate::ids::{AccountId, SubmissionId};
use crate::languages::{Language, Languages};
use crate::words::words;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

mod reasons;
mod swaps;
mod table;

pub use reasons::{Reason, reasons};
use table::Table;

words! {
    /// Why a submission lacks reviewers.
    pub enum Shortage {
        /// There are fewer jurors who take reviews than reviews required.
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
    /// Jurors who know the field of a submission: of those, each submission should have one.
    pub experts: BTreeSet<Pair>,
}

impl Assigning {
    /// The same after a juror has fallen away: of their fixed pairs only the `finished` ones stay, and they get nothing new.
    #[must_use]
    pub fn without(mut self, juror: AccountId, finished: &BTreeSet<Pair>) -> Self {
        self.fixed.retain(|pair| pair.juror != juror || finished.contains(pair));
        for one in self.jurors.iter_mut().filter(|one| one.id == juror) {
            one.limit = 0;
        }
        self
    }
}

/// A submission without enough reviewers, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unmet {
    pub submission: SubmissionId,
    /// Reviews that are missing.
    pub missing: u32,
    pub why: Shortage,
    /// Jurors in all, those with a conflict here, those who could but have no place left, and those who take nothing now.
    pub jurors: u32,
    pub conflicted: u32,
    pub full: u32,
    pub unavailable: u32,
}

/// The result: every pair (the fixed ones too), and what is not met.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assigned {
    pub pairs: BTreeSet<Pair>,
    pub unmet: Vec<Unmet>,
    /// Who reads a text in a language not their own.
    pub foreign_language: Vec<Pair>,
    /// Submissions that nobody reads who knows their field; empty when no experts were named at all.
    pub without_expert: Vec<SubmissionId>,
    /// Reviews of each juror.
    pub load: BTreeMap<AccountId, u32>,
    /// Jurors are of one group when a chain of submissions read in common links them; with more than one group, severity cannot be
    /// compared across ([`super::figures::severity`]).
    pub groups: u32,
}

/// Assigns jurors to submissions.
#[must_use]
pub fn assign(asked: &Assigning) -> Assigned {
    let mut table = Table::new(asked);
    table.deal();
    table.exchange();
    table.level();
    table.swap();
    table.join_groups();
    table.result()
}

#[cfg(test)]
mod tests;
