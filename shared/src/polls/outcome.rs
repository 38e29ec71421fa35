//! Counting a poll and saying why it came out so.
//!
//! [`Outcome::of`] takes the rules, the counts and the [`Turnout`]; [`Outcome::explain`] gives the reasons as typed parts with numbers, which
//! the page puts into words: "adopted: 12 yes, 5 no, 2 abstained; two thirds of 17 is 12; quorum 19 of 31 present, 16 needed".
//!
//! The rules: a poll without quorum decides nothing. Simple: more yes than no. Absolute: yes from more than half of the roll. Two
//! thirds: yes from at least two thirds of yes and no. With no yes none of them is reached. A tie keeps the status quo: not adopted.

use super::{Majority, PollRules, QuorumOf, Stance, two_thirds};
use crate::words::words;
use serde::{Deserialize, Serialize};

words! {
    /// What a poll decided.
    pub enum Verdict {
        Adopted = "adopted",
        Rejected = "rejected",
        /// Nothing was decided: too few took part.
        NoQuorum = "no_quorum",
    }
}

/// Votes by stance.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    pub yes: u32,
    pub no: u32,
    pub abstain: u32,
}

impl Counts {
    #[must_use]
    pub fn of(stances: impl IntoIterator<Item = Stance>) -> Self {
        let mut counts = Self::default();
        for stance in stances {
            match stance {
                Stance::Yes => counts.yes += 1,
                Stance::No => counts.no += 1,
                Stance::Abstain => counts.abstain += 1,
            }
        }
        counts
    }

    #[must_use]
    pub fn total(self) -> u32 {
        self.yes.saturating_add(self.no).saturating_add(self.abstain)
    }

    /// These and `other` together: votes online and from the room.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            yes: self.yes.saturating_add(other.yes),
            no: self.no.saturating_add(other.no),
            abstain: self.abstain.saturating_add(other.abstain),
        }
    }
}

/// A part of a whole in tenths of a percent, rounded half up; 0 of an empty whole.
#[must_use]
pub fn per_mille(part: u32, whole: u32) -> u32 {
    if whole == 0 {
        return 0;
    }
    let (part, whole) = (u64::from(part), u64::from(whole));
    u32::try_from((part * 2_000 + whole) / (whole * 2)).unwrap_or(u32::MAX)
}

/// How many could have taken part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turnout {
    /// Votes that the roll has.
    pub roll: u32,
    /// Mandates valid that day.
    pub mandates: u32,
    /// Of those, present in person or by their substitute when the poll started.
    pub present: u32,
}

/// The numbers of a quorum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuorumFigures {
    pub of: QuorumOf,
    pub reached: u32,
    pub whole: u32,
    pub needed: u32,
}

impl QuorumFigures {
    #[must_use]
    pub fn is_met(&self) -> bool {
        self.reached >= self.needed
    }
}

/// The result of a poll with every number that it rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    pub verdict: Verdict,
    pub counts: Counts,
    pub majority: Majority,
    /// What the majority is counted of: yes and no, or the roll (absolute).
    pub base: u32,
    /// Yes votes needed to adopt.
    pub needed: u32,
    /// `None` when the rules ask for no quorum.
    pub quorum: Option<QuorumFigures>,
}

/// More ballots than the roll has votes: something is broken, nothing is decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{ballots} ballots on a roll of {roll}")]
pub struct TooManyBallots {
    pub ballots: u32,
    pub roll: u32,
}

impl Outcome {
    /// The result of `counts` by `rules`.
    ///
    /// # Errors
    /// [`TooManyBallots`].
    pub fn of(rules: &PollRules, counts: Counts, turnout: Turnout) -> Result<Self, TooManyBallots> {
        let ballots = counts.total();
        if ballots > turnout.roll {
            return Err(TooManyBallots {
                ballots,
                roll: turnout.roll,
            });
        }
        let decided = counts.yes + counts.no;
        let (base, needed) = match rules.majority {
            Majority::Simple => (decided, counts.no + 1),
            Majority::Absolute => (turnout.roll, turnout.roll / 2 + 1),
            Majority::TwoThirds => (decided, two_thirds(decided).max(1)),
        };
        let quorum = match rules.quorum.of {
            QuorumOf::Nothing => None,
            QuorumOf::Present => Some((turnout.present, turnout.mandates)),
            QuorumOf::Ballots => Some((ballots, turnout.roll)),
        };
        let quorum = quorum.map(|(reached, whole)| {
            let needed = rules.quorum.share.needed(whole);
            QuorumFigures {
                of: rules.quorum.of,
                reached,
                whole,
                needed,
            }
        });
        let verdict = match quorum {
            Some(quorum) if !quorum.is_met() => Verdict::NoQuorum,
            _ if counts.yes >= needed => Verdict::Adopted,
            _ => Verdict::Rejected,
        };
        Ok(Self {
            verdict,
            counts,
            majority: rules.majority,
            base,
            needed,
            quorum,
        })
    }

    /// As many yes as no, with at least one of each.
    #[must_use]
    pub fn is_tie(&self) -> bool {
        self.counts.yes == self.counts.no && self.counts.yes > 0
    }

    /// The reasons, in the order in which they are said.
    #[must_use]
    pub fn explain(&self) -> Vec<Part> {
        let Counts { yes, no, abstain } = self.counts;
        let mut parts = vec![
            Part::Verdict { verdict: self.verdict },
            Part::Counts { yes, no, abstain },
        ];
        if self.counts.total() == 0 {
            parts.push(Part::NoBallots);
        }
        parts.push(match self.majority {
            Majority::Simple => Part::MoreYesThanNo { yes, no },
            Majority::Absolute => Part::HalfOfRoll {
                roll: self.base,
                needed: self.needed,
            },
            Majority::TwoThirds => Part::TwoThirds {
                of: self.base,
                needed: self.needed,
            },
        });
        if self.is_tie() {
            parts.push(Part::TieKeepsStatusQuo);
        }
        match self.quorum {
            None => {}
            Some(QuorumFigures {
                of: QuorumOf::Ballots,
                reached,
                whole,
                needed,
            }) => {
                parts.push(Part::QuorumOfBallots { reached, whole, needed });
            }
            Some(QuorumFigures {
                reached, whole, needed, ..
            }) => {
                parts.push(Part::QuorumOfPresent { reached, whole, needed });
            }
        }
        parts
    }
}

/// One reason of a result. Its text in the locales is `poll-because-<word>` (`-` for `_`), with the numbers by their names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "part", rename_all = "snake_case")]
pub enum Part {
    Verdict { verdict: Verdict },
    Counts { yes: u32, no: u32, abstain: u32 },
    NoBallots,
    MoreYesThanNo { yes: u32, no: u32 },
    HalfOfRoll { roll: u32, needed: u32 },
    TwoThirds { of: u32, needed: u32 },
    TieKeepsStatusQuo,
    QuorumOfPresent { reached: u32, whole: u32, needed: u32 },
    QuorumOfBallots { reached: u32, whole: u32, needed: u32 },
}

impl Part {
    /// The word of its kind; a verdict has its own word.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Verdict { verdict } => verdict.as_str(),
            Self::Counts { .. } => "counts",
            Self::NoBallots => "no_ballots",
            Self::MoreYesThanNo { .. } => "more_yes_than_no",
            Self::HalfOfRoll { .. } => "half_of_roll",
            Self::TwoThirds { .. } => "two_thirds",
            Self::TieKeepsStatusQuo => "tie_keeps_status_quo",
            Self::QuorumOfPresent { .. } => "quorum_of_present",
            Self::QuorumOfBallots { .. } => "quorum_of_ballots",
        }
    }

    /// The numbers of its sentence, by name.
    #[must_use]
    pub fn numbers(&self) -> Vec<(&'static str, u32)> {
        match *self {
            Self::Verdict { .. } | Self::NoBallots | Self::TieKeepsStatusQuo => vec![],
            Self::Counts { yes, no, abstain } => vec![("yes", yes), ("no", no), ("abstain", abstain)],
            Self::MoreYesThanNo { yes, no } => vec![("yes", yes), ("no", no)],
            Self::HalfOfRoll { roll, needed } => vec![("roll", roll), ("needed", needed)],
            Self::TwoThirds { of, needed } => vec![("of", of), ("needed", needed)],
            Self::QuorumOfPresent { reached, whole, needed } | Self::QuorumOfBallots { reached, whole, needed } => {
                vec![("reached", reached), ("whole", whole), ("needed", needed)]
            }
        }
    }
}

#[cfg(test)]
mod tests;
