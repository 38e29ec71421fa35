//! What a count finds: the outcome of a question, or a selection among options with the record of the count.

use super::rounds::Round;
use super::ties::Tie;
use crate::polls::Majority;
use crate::polls::method::OptionNumber;
use crate::polls::outcome::{Outcome, QuorumFigures, Verdict};
use serde::{Deserialize, Serialize};

/// A result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Finding {
    Question(Outcome),
    Options(Selection),
}

impl Finding {
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        match self {
            Self::Question(outcome) => outcome.verdict,
            Self::Options(selection) => selection.verdict,
        }
    }

    /// Of a question.
    #[must_use]
    pub fn question(&self) -> Option<&Outcome> {
        match self {
            Self::Question(outcome) => Some(outcome),
            Self::Options(_) => None,
        }
    }

    /// Among options.
    #[must_use]
    pub fn selection(&self) -> Option<&Selection> {
        match self {
            Self::Question(_) => None,
            Self::Options(selection) => Some(selection),
        }
    }

    /// The ties that wait for the chair or for a seed; of a question `[1, 2]`, yes and no.
    #[must_use]
    pub fn waiting(&self) -> Vec<Tie> {
        let ties = match self {
            Self::Question(outcome) => outcome.tie().into_iter().collect(),
            Self::Options(selection) => selection.ties.clone(),
        };
        ties.into_iter().filter(Tie::waits).collect()
    }
}

/// What was chosen among options, with every number that it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Selection {
    /// `chosen`, `chosen_in_part`, `nothing_chosen`, `no_quorum` or `waits`.
    pub verdict: Verdict,
    /// Ballots that name an option, online and of the room.
    pub ballots: u32,
    /// Ballots that abstain.
    pub abstentions: u32,
    /// In the order in which they were chosen; of those chosen at once the one with the smaller number first, unless a tie ordered them.
    pub chosen: Vec<OptionNumber>,
    /// Seats that stay empty.
    pub empty: u16,
    /// What the leading option needed; none where the most votes are enough.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub majority: Option<MajorityFigures>,
    /// `None` when the rules ask for no quorum.
    pub quorum: Option<QuorumFigures>,
    /// In the order in which they were met.
    pub ties: Vec<Tie>,
    pub record: Record,
}

/// The numbers of a majority among options.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MajorityFigures {
    pub majority: Majority,
    /// What it is counted of: ballots that name an option, or the roll (absolute).
    pub base: u32,
    pub needed: u32,
}

/// How it was counted. Lists by option begin with option 1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Record {
    /// Single choice, approval, at large: ballots that name each option.
    Votes { votes: Vec<u32> },
    /// Score: the sum for each option, and how many ballots gave it a score.
    Scores { sums: Vec<u64>, given: Vec<u32> },
    /// Schulze.
    Pairs {
        /// By option and option: ballots that put the first before the second.
        preferred: Vec<Vec<u32>>,
        /// By option and option: the strength of the strongest path from the first to the second.
        paths: Vec<Vec<u32>>,
        /// Options by rank, the best first; what no ballot names is in none.
        levels: Vec<Vec<OptionNumber>>,
    },
    /// Instant runoff and STV; votes are in parts, of which `unit` make one vote.
    Rounds { unit: u64, rounds: Vec<Round> },
}
