//! Counting a poll, whatever its method.
//!
//! [`Count::finding`] takes the contest, the rules, the turnout and every vote, online and of the room, and gives a [`Finding`]: the
//! [`Outcome`] of a question, or the [`Selection`] among options with the record of its count. Counting is exact (whole numbers only),
//! depends on nothing but its input, and on the order neither of ballots nor of options. Each method has its file; [`ties`] says how ties
//! are decided, [`places`] how seats are filled from a ranking, [`rounds`] what a round is, [`reasons`] how a result explains itself.
//!
//! For every method: without votes nothing is chosen; an option that no ballot names (of scores: that has no point) is never chosen; a tie is
//! decided by the rule of the contest and by nothing else, and is in the record; without a quorum nothing is decided.

mod crosses;
pub mod finding;
mod places;
pub mod reasons;
pub mod rounds;
mod runoff;
mod schulze;
mod score;
mod stv;
pub mod ties;

use super::method::{Contest, Method, OptionNumber, TieRule};
use super::outcome::{Casting, Counts, Outcome, QuorumFigures, TooManyBallots, Turnout, Verdict};
use super::room::{Hands, Room};
use super::vote::Vote;
use super::{Majority, PollRules, Stance, two_thirds};
use crate::fields::FieldCode;
use ties::{ChairDecision, Seed, Tie, TieAt, TieBreak};

pub use finding::{Finding, MajorityFigures, Record, Selection};
pub use reasons::Reason;
pub use rounds::Round;

/// Everything that a result is made of.
#[derive(Clone, Copy, Debug)]
pub struct Count<'a> {
    pub contest: &'a Contest,
    pub rules: &'a PollRules,
    pub turnout: Turnout,
    /// Votes cast online.
    pub votes: &'a [Vote],
    pub room: &'a Room,
    /// Of the lot.
    pub seed: Option<&'a Seed>,
    /// Of the chair about ties.
    pub decisions: &'a [ChairDecision],
}

/// Why votes cannot be counted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CountFault {
    #[error("the vote {text:?} cannot be cast in this poll: {code}")]
    BadVote { text: String, code: FieldCode },
    #[error("a paper of the room cannot be cast in this poll: {0}")]
    BadPaper(FieldCode),
    #[error("the hands of the room cannot be: {0}")]
    BadHands(String),
    #[error(transparent)]
    TooManyBallots(#[from] TooManyBallots),
    #[error("a decision of the chair is about no tie")]
    StrayDecision,
}

/// What a method found.
struct Counted {
    record: Record,
    chosen: Vec<OptionNumber>,
    ties: Vec<Tie>,
}

/// Ballots that say something.
struct Ballots<'a> {
    contest: &'a Contest,
    votes: Vec<&'a Vote>,
    hands: Option<&'a Hands>,
}

impl Count<'_> {
    /// Counts.
    ///
    /// # Errors
    /// [`CountFault`].
    pub fn finding(&self) -> Result<Finding, CountFault> {
        for vote in self.votes {
            vote.check(self.contest).map_err(|code| CountFault::BadVote {
                text: vote.to_string(),
                code,
            })?;
        }
        let papers = self.room.votes(self.contest).map_err(CountFault::BadPaper)?;
        let hands = self.room.hands.as_ref();
        if let Some(hands) = hands {
            hands.check(self.contest).map_err(|errors| {
                let fields: Vec<&str> = errors.0.keys().map(String::as_str).collect();
                CountFault::BadHands(fields.join(", "))
            })?;
        }
        let all = || self.votes.iter().chain(&papers);
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let by_hand = hands.map_or((0, 0), |hands| (hands.ballots, hands.abstain));
        let ballots = Ballots {
            contest: self.contest,
            votes: all().filter(|vote| !vote.is_abstention()).collect(),
            hands,
        };
        let said = count(ballots.votes.len()).saturating_add(by_hand.0);
        let abstained = count(all().filter(|vote| vote.is_abstention()).count()).saturating_add(by_hand.1);
        let total = said.saturating_add(abstained);
        if total > self.turnout.roll {
            let roll = self.turnout.roll;
            return Err(TooManyBallots { ballots: total, roll }.into());
        }
        let finding = if self.contest.method() == Method::YesNo {
            Finding::Question(self.question(&ballots, abstained)?)
        } else {
            Finding::Options(self.selection(&ballots, said, abstained))
        };
        let met = match &finding {
            Finding::Question(outcome) => outcome.tie().into_iter().collect(),
            Finding::Options(selection) => selection.ties.clone(),
        };
        if self.ties().all_used(&met) {
            Ok(finding)
        } else {
            Err(CountFault::StrayDecision)
        }
    }

    fn ties(&self) -> TieBreak<'_> {
        TieBreak {
            rule: self.contest.tie(),
            seed: self.seed,
            decisions: self.decisions,
        }
    }

    fn question(&self, ballots: &Ballots, abstain: u32) -> Result<Outcome, TooManyBallots> {
        let votes = ballots.crosses();
        let counts = Counts {
            yes: votes[0],
            no: votes[1],
            abstain,
        };
        let outcome = Outcome::of(self.rules, counts, self.turnout)?;
        let rule = self.contest.tie();
        if rule == TieRule::StatusQuo || !outcome.may_be_cast() {
            return Ok(outcome);
        }
        let tie = self.ties().decide(TieAt::Question, None, &[1, 2], 1);
        let stance = tie
            .winners()
            .first()
            .map(|first| if *first == 1 { Stance::Yes } else { Stance::No });
        Ok(outcome.cast(Casting { rule, stance }))
    }

    fn selection(&self, ballots: &Ballots, said: u32, abstentions: u32) -> Selection {
        let ties = self.ties();
        let majority = self.majority(said);
        let counted = match self.contest.method() {
            Method::YesNo | Method::SingleChoice | Method::Approval | Method::AtLarge => {
                crosses::count(ballots, majority.map_or(1, |figures| figures.needed), &ties)
            }
            Method::Score => score::count(ballots, &ties),
            Method::Schulze => schulze::count(ballots, &ties),
            Method::InstantRunoff => runoff::count(ballots, &ties),
            Method::Stv => stv::count(ballots, &ties),
        };
        let quorum = QuorumFigures::of(self.rules.quorum, said.saturating_add(abstentions), self.turnout);
        let Counted {
            record,
            mut chosen,
            mut ties,
        } = counted;
        let seats = self.contest.seats();
        let verdict = if quorum.is_some_and(|quorum| !quorum.is_met()) {
            chosen.clear();
            ties.clear();
            Verdict::NoQuorum
        } else if ties.iter().any(Tie::waits) {
            Verdict::Waits
        } else {
            match chosen.len() {
                0 => Verdict::NothingChosen,
                n if n < usize::from(seats) => Verdict::ChosenInPart,
                _ => Verdict::Chosen,
            }
        };
        Selection {
            verdict,
            ballots: said,
            abstentions,
            empty: seats.saturating_sub(u16::try_from(chosen.len()).unwrap_or(u16::MAX)),
            chosen,
            majority,
            quorum,
            ties,
            record,
        }
    }

    /// A single choice asks for the majority of the rules; a simple one is the most votes.
    fn majority(&self, said: u32) -> Option<MajorityFigures> {
        let (base, needed) = match self.rules.majority {
            _ if self.contest.method() != Method::SingleChoice => return None,
            Majority::Simple => return None,
            Majority::Absolute => (self.turnout.roll, self.turnout.roll / 2 + 1),
            Majority::TwoThirds => (said, two_thirds(said).max(1)),
        };
        let majority = self.rules.majority;
        Some(MajorityFigures { majority, base, needed })
    }
}

#[cfg(test)]
mod tests;
