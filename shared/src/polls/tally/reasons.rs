//! Why options were chosen, as data: [`Selection::explain`] gives the reasons in the order in which they are said; the page puts them into words.

use super::finding::{MajorityFigures, Record, Selection};
use super::rounds::{Round, of};
use super::ties::Tie;
use crate::polls::method::{OptionNumber, TieRule};
use crate::polls::outcome::{QuorumFigures, Verdict};
use serde::{Deserialize, Serialize};

/// One reason. Its text in the locales is `poll-reason-<word>` (`-` for `_`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum Reason {
    Verdict {
        verdict: Verdict,
    },
    /// Ballots that name an option, and those that abstain.
    Ballots {
        ballots: u32,
        abstentions: u32,
    },
    NoBallots,
    /// An option has so many votes of so many ballots.
    Votes {
        option: OptionNumber,
        votes: u32,
        ballots: u32,
        chosen: bool,
    },
    /// An option has such a sum from so many ballots.
    Sum {
        option: OptionNumber,
        sum: u64,
        given: u32,
        chosen: bool,
    },
    /// The majority that the leading option needed.
    Majority {
        figures: MajorityFigures,
        /// The votes that it has.
        votes: u32,
    },
    /// The option won each of its comparisons.
    BeatsAll {
        option: OptionNumber,
    },
    /// The option did not win each comparison, but nobody has a stronger path to it.
    StrongestPaths {
        option: OptionNumber,
    },
    /// What a chosen option needed, in parts of which `unit` make one vote: of STV the quota of the whole count.
    Quota {
        quota: u64,
        unit: u64,
        ballots: u32,
        seats: u16,
    },
    /// The option was chosen in a round with so many votes of those still in play.
    ChosenInRound {
        option: OptionNumber,
        round: u16,
        votes: u64,
        needed: u64,
        unit: u64,
    },
    /// The options went out of a round with so many votes each.
    OutInRound {
        options: Vec<OptionNumber>,
        round: u16,
        votes: u64,
        unit: u64,
    },
    /// The surplus of the options went to others.
    SurplusInRound {
        options: Vec<OptionNumber>,
        round: u16,
        surplus: u64,
        unit: u64,
    },
    /// Several had the fewest votes of a round; an earlier one decided.
    EarlierRound {
        option: OptionNumber,
        round: u16,
        earlier: u16,
    },
    /// Nobody wins.
    TieStatusQuo {
        tie: Tie,
    },
    TieChair {
        tie: Tie,
    },
    TieLot {
        tie: Tie,
    },
    /// Waits for the chair or for the seed.
    TieWaits {
        tie: Tie,
    },
    EmptySeats {
        seats: u16,
    },
    Quorum {
        figures: QuorumFigures,
    },
}

impl Reason {
    /// The word of its kind; a verdict has its own word.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Verdict { verdict } => verdict.as_str(),
            Self::Ballots { .. } => "ballots",
            Self::NoBallots => "no_ballots",
            Self::Votes { .. } => "votes",
            Self::Sum { .. } => "sum",
            Self::Majority { .. } => "majority",
            Self::BeatsAll { .. } => "beats_all",
            Self::StrongestPaths { .. } => "strongest_paths",
            Self::Quota { .. } => "quota",
            Self::ChosenInRound { .. } => "chosen_in_round",
            Self::OutInRound { .. } => "out_in_round",
            Self::SurplusInRound { .. } => "surplus_in_round",
            Self::EarlierRound { .. } => "earlier_round",
            Self::TieStatusQuo { .. } => "tie_status_quo",
            Self::TieChair { .. } => "tie_chair",
            Self::TieLot { .. } => "tie_lot",
            Self::TieWaits { .. } => "tie_waits",
            Self::EmptySeats { .. } => "empty_seats",
            Self::Quorum { .. } => "quorum",
        }
    }

    fn of_tie(tie: &Tie) -> Self {
        let waits = tie.waits();
        let tie = tie.clone();
        match tie.rule {
            _ if waits => Self::TieWaits { tie },
            TieRule::StatusQuo => Self::TieStatusQuo { tie },
            TieRule::Chair => Self::TieChair { tie },
            TieRule::Lot => Self::TieLot { tie },
        }
    }
}

impl Selection {
    /// The reasons, in the order in which they are said; the first is the verdict. Options without any vote are not mentioned.
    #[must_use]
    pub fn explain(&self) -> Vec<Reason> {
        let (ballots, abstentions) = (self.ballots, self.abstentions);
        let mut reasons = vec![
            Reason::Verdict { verdict: self.verdict },
            Reason::Ballots { ballots, abstentions },
        ];
        if ballots == 0 {
            reasons.push(Reason::NoBallots);
        } else {
            self.explain_record(&mut reasons);
        }
        let votes = match &self.record {
            Record::Votes { votes } => votes.iter().copied().max().unwrap_or_default(),
            _ => 0,
        };
        reasons.extend(self.majority.map(|figures| Reason::Majority { figures, votes }));
        reasons.extend(self.ties.iter().map(Reason::of_tie));
        if self.empty > 0 && self.verdict == Verdict::ChosenInPart {
            reasons.push(Reason::EmptySeats { seats: self.empty });
        }
        reasons.extend(self.quorum.map(|figures| Reason::Quorum { figures }));
        reasons
    }

    fn is_chosen(&self, option: OptionNumber) -> bool {
        self.chosen.contains(&option)
    }

    fn explain_record(&self, reasons: &mut Vec<Reason>) {
        match &self.record {
            Record::Votes { votes } => {
                let mut rows: Vec<(OptionNumber, u32)> =
                    (1..).zip(votes.iter().copied()).filter(|row| row.1 > 0).collect();
                rows.sort_by_key(|(option, votes)| (std::cmp::Reverse(*votes), *option));
                reasons.extend(rows.into_iter().map(|(option, votes)| Reason::Votes {
                    option,
                    votes,
                    ballots: self.ballots,
                    chosen: self.is_chosen(option),
                }));
            }
            Record::Scores { sums, given } => {
                let rows = (1..).zip(sums.iter().copied().zip(given.iter().copied()));
                let mut rows: Vec<(OptionNumber, (u64, u32))> = rows.filter(|row| row.1.0 > 0).collect();
                rows.sort_by_key(|(option, (sum, _))| (std::cmp::Reverse(*sum), *option));
                reasons.extend(rows.into_iter().map(|(option, (sum, given))| Reason::Sum {
                    option,
                    sum,
                    given,
                    chosen: self.is_chosen(option),
                }));
            }
            Record::Pairs { preferred, .. } => {
                let wins = |one: OptionNumber| {
                    let one = usize::from(one) - 1;
                    (0..preferred.len()).all(|other| other == one || preferred[one][other] > preferred[other][one])
                };
                reasons.extend(self.chosen.iter().map(|option| match wins(*option) {
                    true => Reason::BeatsAll { option: *option },
                    false => Reason::StrongestPaths { option: *option },
                }));
            }
            Record::Rounds { .. } if self.verdict == Verdict::NoQuorum => {}
            Record::Rounds { unit, rounds } => self.explain_rounds(*unit, rounds, reasons),
        }
    }

    fn explain_rounds(&self, unit: u64, rounds: &[Round], reasons: &mut Vec<Reason>) {
        if let Some(first) = rounds.first().filter(|_| unit > 1) {
            let (quota, ballots) = (first.needed, self.ballots);
            let seats = self.empty + u16::try_from(self.chosen.len()).unwrap_or_default();
            reasons.push(Reason::Quota {
                quota,
                unit,
                ballots,
                seats,
            });
        }
        for (number, round) in (1..).zip(rounds) {
            reasons.extend(round.chosen.iter().map(|option| Reason::ChosenInRound {
                option: *option,
                round: number,
                votes: of(&round.votes, *option),
                needed: round.needed,
                unit,
            }));
            if let Some(first) = round.transferred.first() {
                reasons.push(Reason::SurplusInRound {
                    options: round.transferred.clone(),
                    round: number,
                    surplus: of(&round.votes, *first).saturating_sub(round.needed),
                    unit,
                });
            }
            if let Some(first) = round.excluded.first() {
                reasons.push(Reason::OutInRound {
                    options: round.excluded.clone(),
                    round: number,
                    votes: of(&round.votes, *first),
                    unit,
                });
                reasons.extend(round.earlier.map(|earlier| Reason::EarlierRound {
                    option: *first,
                    round: number,
                    earlier,
                }));
            }
        }
    }
}
