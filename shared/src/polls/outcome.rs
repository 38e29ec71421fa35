//! Counting a poll and saying why it came out so.
//!
//! [`Outcome::of`] takes the rules, the counts and the [`Turnout`]; [`Outcome::explain`] gives the reasons as typed parts with numbers, which
//! the page puts into words: "adopted: 12 yes, 5 no, 2 abstained; two thirds of 17 is 12; quorum 19 of 31 present, 16 needed".
//!
//! The rules: a poll without quorum decides nothing. Simple: more yes than no. Absolute: yes from more than half of the roll. Two
//! thirds: yes from at least two thirds of yes and no. With no yes none of them is reached. A tie keeps the status quo (not adopted), unless the
//! contest gives it to the chair or to the lot ([`Casting`]); by a majority other than the simple one as many yes as no are never enough.

mod parts;

use super::tally::ties::{Tie, TieAt};
use super::{Majority, PollRules, Quorum, QuorumOf, Stance, TieRule, two_thirds};
use crate::words::words;
use serde::{Deserialize, Serialize};

pub use parts::Part;

words! {
    /// What a poll decided. Its text is `verdict-<word>`.
    pub enum Verdict {
        Adopted = "adopted",
        Rejected = "rejected",
        /// Nothing was decided: too few took part.
        NoQuorum = "no_quorum",
        /// Among options: every seat is filled.
        Chosen = "chosen",
        /// Among options: some seats stay empty.
        ChosenInPart = "chosen_in_part",
        /// Among options: nothing was chosen.
        NothingChosen = "nothing_chosen",
        /// A tie waits for the chair or for the seed of the lot; such a result cannot be published.
        Waits = "waits",
        /// The chair ended it without a result: its secret votes were too few to hide in, and are deleted. It stands in no file.
        TooFew = "too_few",
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
    /// The numbers of `quorum` for so many ballots; none when no quorum is asked.
    #[must_use]
    pub fn of(quorum: Quorum, ballots: u32, turnout: Turnout) -> Option<Self> {
        let (reached, whole) = match quorum.of {
            QuorumOf::Nothing => return None,
            QuorumOf::Present => (turnout.present, turnout.mandates),
            QuorumOf::Ballots => (ballots, turnout.roll),
        };
        Some(Self {
            of: quorum.of,
            reached,
            whole,
            needed: quorum.share.needed(whole),
        })
    }

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
    /// How a tie was decided; none when there was none or when it keeps the status quo.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub casting: Option<Casting>,
}

/// A tie of a question that the chair or the lot decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Casting {
    pub rule: TieRule,
    /// Yes or no; none while it waits.
    pub stance: Option<Stance>,
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
        let quorum = QuorumFigures::of(rules.quorum, ballots, turnout);
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
            casting: None,
        })
    }

    /// As many yes as no, with at least one of each.
    #[must_use]
    pub fn is_tie(&self) -> bool {
        self.counts.yes == self.counts.no && self.counts.yes > 0
    }

    /// Whether one more vote would decide: a tie by simple majority, with a quorum.
    #[must_use]
    pub fn may_be_cast(&self) -> bool {
        self.is_tie() && self.majority == Majority::Simple && self.verdict == Verdict::Rejected
    }

    /// The same with its tie decided.
    #[must_use]
    pub fn cast(self, casting: Casting) -> Self {
        let verdict = match casting.stance {
            Some(Stance::Yes) => Verdict::Adopted,
            Some(_) => Verdict::Rejected,
            None => Verdict::Waits,
        };
        Self {
            verdict,
            casting: Some(casting),
            ..self
        }
    }

    /// The tie that was given to the chair or to the lot, yes being option 1 and no option 2.
    #[must_use]
    pub fn tie(&self) -> Option<Tie> {
        let casting = self.casting?;
        let order = casting.stance.map(|stance| match stance {
            Stance::Yes => vec![1, 2],
            Stance::No | Stance::Abstain => vec![2, 1],
        });
        Some(Tie {
            at: TieAt::Question,
            round: None,
            options: vec![1, 2],
            places: 1,
            rule: casting.rule,
            order,
        })
    }
}

#[cfg(test)]
mod tests;
