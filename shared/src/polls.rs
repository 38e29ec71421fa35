//! Polls: a question, or a choice among options by one of several methods, named or secret, with rules that are copied to the poll
//! when it starts.
//!
//! [`method`] says what is voted on and how it is counted, [`vote`] what one ballot says, [`room`] what came from the room, [`tally`] counts
//! all of it. [`roll`] says who may vote and for which mandate, [`outcome`] decides and explains a question, [`receipt`] is the code a voter
//! keeps, [`published`] is the file by which anyone counts again. The chair moves a poll by [`PollState::after`].
//!
//! To add a majority: a variant of [`Majority`] and its two lines in [`outcome`]. To add a share: a variant of [`Share`]. To add a method of
//! voting: as [`method`] says.

pub mod method;
pub mod options;
pub mod outcome;
pub mod published;
pub mod receipt;
pub mod roll;
pub mod room;
pub mod tally;
pub mod vote;

use crate::fields::{self, FieldErrors};
use crate::words::words;
use serde::{Deserialize, Serialize};

pub use method::{Contest, ContestForm, ContestParts, Method, OptionNumber, TieRule};
pub use options::OptionTitle;
pub use outcome::{Counts, Outcome, Part, Turnout, Verdict};
pub use published::{PollParts, PublishedBallot, PublishedPoll};
pub use receipt::ReceiptCode;
pub use roll::{Roll, RollEntry};
pub use room::{Hands, Room};
pub use tally::ties::{ChairDecision, Seed, Tie};
pub use tally::{Count, CountFault, Finding, Reason, Record, Round, Selection};
pub use vote::Vote;

words! {
    /// Where a poll stands.
    pub enum PollState {
        Created = "created",
        Started = "started",
        Finished = "finished",
        Published = "published",
    }

    /// What the chair does with a poll; each is audited.
    pub enum PollAct {
        Start = "start",
        Stop = "stop",
        Publish = "publish",
    }

    /// A vote.
    pub enum Stance {
        Yes = "yes",
        No = "no",
        Abstain = "abstain",
    }

    /// Whether a vote stands beside a name.
    pub enum Secrecy {
        Named = "named",
        Secret = "secret",
    }

    /// What is needed to adopt.
    pub enum Majority {
        /// More yes than no.
        Simple = "simple",
        /// Yes from more than half of the roll.
        Absolute = "absolute",
        /// Yes from at least two thirds of yes and no.
        TwoThirds = "two_thirds",
    }

    /// What a quorum is a share of.
    pub enum QuorumOf {
        /// No quorum.
        Nothing = "none",
        /// Mandates present in person (or by their substitute), of those valid that day.
        Present = "present",
        /// Ballots, of the roll.
        Ballots = "ballots",
    }

    /// A share that must be reached; at least one is always needed.
    pub enum Share {
        Quarter = "quarter",
        Third = "third",
        Half = "half",
        MoreThanHalf = "more_than_half",
        TwoThirds = "two_thirds",
    }

    /// Whether one must be at the meeting to vote.
    pub enum Presence {
        Needed = "needed",
        NotNeeded = "not_needed",
    }

    /// Who looks at a poll.
    pub enum PollViewer {
        Chair = "chair",
        Other = "other",
    }
}

impl Share {
    /// The least whole number that reaches this share of `of`.
    #[must_use]
    pub fn needed(self, of: u32) -> u32 {
        let needed = match self {
            Self::Quarter => of.div_ceil(4),
            Self::Third => of.div_ceil(3),
            Self::Half => of.div_ceil(2),
            Self::MoreThanHalf => of / 2 + 1,
            Self::TwoThirds => two_thirds(of),
        };
        needed.max(1)
    }
}

/// The least whole number that is two thirds of `of` or more.
#[must_use]
pub(crate) fn two_thirds(of: u32) -> u32 {
    u32::try_from((u64::from(of) * 2).div_ceil(3)).unwrap_or(u32::MAX)
}

/// A step that does not lead from the state of the poll.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a poll that is {state} cannot {act}")]
pub struct PollNotMoved {
    pub state: PollState,
    pub act: PollAct,
}

impl PollState {
    /// The state after an act of the chair; there is no way back.
    ///
    /// # Errors
    /// [`PollNotMoved`].
    pub fn after(self, act: PollAct) -> Result<Self, PollNotMoved> {
        match (self, act) {
            (Self::Created, PollAct::Start) => Ok(Self::Started),
            (Self::Started, PollAct::Stop) => Ok(Self::Finished),
            (Self::Finished, PollAct::Publish) => Ok(Self::Published),
            (state, act) => Err(PollNotMoved { state, act }),
        }
    }

    /// Whether ballots are taken.
    #[must_use]
    pub fn takes_ballots(self) -> bool {
        self == Self::Started
    }

    /// Whether a viewer may see counts: nobody before the end, the chair before publication, then everyone. Of a secret poll nobody
    /// sees them before publication, for publication is what checks that they are enough to hide in.
    #[must_use]
    pub fn shows_counts(self, secrecy: Secrecy, viewer: PollViewer) -> bool {
        match self {
            Self::Created | Self::Started => false,
            Self::Finished => secrecy == Secrecy::Named && viewer == PollViewer::Chair,
            Self::Published => true,
        }
    }
}

/// A quorum: a share of what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quorum {
    pub of: QuorumOf,
    /// Counts for nothing when there is no quorum.
    pub share: Share,
}

/// The rules of one poll.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PollRules {
    pub secrecy: Secrecy,
    pub majority: Majority,
    pub quorum: Quorum,
    pub presence: Presence,
    /// Proxies that one person holds at most; 0 for none.
    pub proxies: u8,
}

impl Default for PollRules {
    fn default() -> Self {
        Self {
            secrecy: Secrecy::Named,
            majority: Majority::Simple,
            quorum: Quorum {
                of: QuorumOf::Present,
                share: Share::Half,
            },
            presence: Presence::Needed,
            proxies: 1,
        }
    }
}

/// What a form says of a poll's rules.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PollRulesForm {
    pub secrecy: String,
    pub majority: String,
    pub quorum_of: String,
    pub quorum_share: String,
    pub presence: String,
    pub proxies: String,
}

impl PollRules {
    /// # Errors
    /// By the fields of the form; `quorum_share` is needed only with a quorum, `proxies` is 0 to 5.
    pub fn parse(form: &PollRulesForm) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let secrecy = errors.take("secrecy", Secrecy::parse(&form.secrecy));
        let majority = errors.take("majority", Majority::parse(&form.majority));
        let of = errors.take("quorum_of", QuorumOf::parse(&form.quorum_of));
        let share = match of {
            Some(QuorumOf::Nothing) => Some(Share::Half),
            _ => errors.take("quorum_share", Share::parse(&form.quorum_share)),
        };
        let presence = errors.take("presence", Presence::parse(&form.presence));
        let proxies = errors.take("proxies", fields::number(&form.proxies, 0, 5));
        let rules = (|| {
            Some(Self {
                secrecy: secrecy?,
                majority: majority?,
                quorum: Quorum { of: of?, share: share? },
                presence: presence?,
                proxies: u8::try_from(proxies?).ok()?,
            })
        })();
        errors.finish(rules)
    }
}

/// The fewest ballots among which a secret vote hides.
pub const SECRET_BALLOTS: u32 = 5;

/// A secret result that would show who voted what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{ballots} secret ballots are fewer than {SECRET_BALLOTS}")]
pub struct TooFewBallots {
    pub ballots: u32,
    /// Voters who agreed that their vote may be known.
    pub agreed: u32,
}

/// Whether a result may be published: a named one always, a secret one with at least [`SECRET_BALLOTS`] ballots or when everyone who
/// voted agreed that the votes may be known. No ballots at all show nothing of anyone.
///
/// # Errors
/// [`TooFewBallots`].
pub fn check_publication(secrecy: Secrecy, ballots: u32, agreed: u32) -> Result<(), TooFewBallots> {
    let hidden = ballots == 0 || ballots >= SECRET_BALLOTS;
    if secrecy == Secrecy::Named || hidden || agreed >= ballots {
        Ok(())
    } else {
        Err(TooFewBallots { ballots, agreed })
    }
}

#[cfg(test)]
mod tests;
