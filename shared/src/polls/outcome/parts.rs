//! The reasons of a question's result, as data.

use super::{Counts, Outcome, QuorumFigures, Verdict, per_mille};
use crate::polls::{Majority, QuorumOf, Stance, TieRule};
use serde::{Deserialize, Serialize};

impl Outcome {
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
        if self.base > 0 {
            parts.push(Part::YesShare {
                majority: self.majority,
                yes,
                base: self.base,
            });
        }
        match self.casting {
            Some(casting) => parts.push(Part::TieDecided {
                rule: casting.rule,
                stance: casting.stance,
            }),
            None if self.is_tie() => parts.push(Part::TieKeepsStatusQuo),
            None => {}
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
    Verdict {
        verdict: Verdict,
    },
    Counts {
        yes: u32,
        no: u32,
        abstain: u32,
    },
    NoBallots,
    MoreYesThanNo {
        yes: u32,
        no: u32,
    },
    HalfOfRoll {
        roll: u32,
        needed: u32,
    },
    TwoThirds {
        of: u32,
        needed: u32,
    },
    /// How much yes is of what the majority is counted of.
    YesShare {
        majority: Majority,
        yes: u32,
        base: u32,
    },
    TieKeepsStatusQuo,
    /// By the chair or by lot; without a stance it waits.
    TieDecided {
        rule: TieRule,
        stance: Option<Stance>,
    },
    QuorumOfPresent {
        reached: u32,
        whole: u32,
        needed: u32,
    },
    QuorumOfBallots {
        reached: u32,
        whole: u32,
        needed: u32,
    },
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
            Self::YesShare { .. } => "yes_share",
            Self::TieKeepsStatusQuo => "tie_keeps_status_quo",
            Self::TieDecided { stance: None, .. } => "tie_waits",
            Self::TieDecided {
                rule: TieRule::Chair, ..
            } => "tie_chair",
            Self::TieDecided { .. } => "tie_lot",
            Self::QuorumOfPresent { .. } => "quorum_of_present",
            Self::QuorumOfBallots { .. } => "quorum_of_ballots",
        }
    }

    /// The numbers of its sentence, by name.
    #[must_use]
    pub fn numbers(&self) -> Vec<(&'static str, u32)> {
        match *self {
            Self::Verdict { .. } | Self::NoBallots | Self::TieKeepsStatusQuo | Self::TieDecided { .. } => vec![],
            Self::Counts { yes, no, abstain } => vec![("yes", yes), ("no", no), ("abstain", abstain)],
            Self::MoreYesThanNo { yes, no } => vec![("yes", yes), ("no", no)],
            Self::HalfOfRoll { roll, needed } => vec![("roll", roll), ("needed", needed)],
            Self::TwoThirds { of, needed } => vec![("of", of), ("needed", needed)],
            Self::YesShare { yes, base, .. } => {
                vec![("yes", yes), ("base", base), ("per_mille", per_mille(yes, base))]
            }
            Self::QuorumOfPresent { reached, whole, needed } | Self::QuorumOfBallots { reached, whole, needed } => {
                vec![("reached", reached), ("whole", whole), ("needed", needed)]
            }
        }
    }
}
