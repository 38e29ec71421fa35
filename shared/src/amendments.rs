//! Amendments: changes that members of a body ask for in the text of a motion.
//!
//! Purpose: the text of a motion comes in versions ([`text`]); an amendment replaces a paragraph, deletes it, or inserts text after it; an
//! amendment to an amendment does the same with the words of the first. [`apply`] makes the next version of what was adopted, and refuses
//! while two of them touch the same place and the chair has not settled it. [`merge`] brings several wordings together where they do not overlap.
//!
//! How to use: [`AmendmentState::after`] is the only way from state to state; [`Decision::act`] says what a decision does and who may take it.
//!
//! To add a way to change a paragraph: a variant of [`ChangeKind`] and of [`text::Change`], and its lines in [`apply`].

pub mod apply;
mod conflicts;
pub mod fields;
pub mod merge;
pub mod text;

use crate::words::words;
use serde::{Deserialize, Serialize};

pub use apply::{Amendment, Conflict, Settlement, Slot, apply};
pub use conflicts::ConflictKind;
pub use text::{Change, Paragraph, ParagraphId, Place, VersionText};

words! {
    /// Where an amendment stands.
    pub enum AmendmentState {
        /// Only its author sees it.
        Draft = "draft",
        Submitted = "submitted",
        /// A poll decides it.
        InVote = "in_vote",
        /// Those who brought the motion in took it over.
        Accepted = "accepted",
        /// The body adopted it.
        Adopted = "adopted",
        Rejected = "rejected",
        Withdrawn = "withdrawn",
        /// Something else was decided, so that there is nothing to decide any more.
        Obsolete = "obsolete",
    }

    /// What moves an amendment.
    pub enum AmendmentAct {
        Submit = "submit",
        Withdraw = "withdraw",
        PutToVote = "put_to_vote",
        /// The vote was not held, or decided nothing.
        TakeBack = "take_back",
        Accept = "accept",
        Adopt = "adopt",
        Reject = "reject",
        MakeObsolete = "make_obsolete",
        /// It was adopted, and its paragraph is gone: its words come into no version.
        SetAside = "set_aside",
        /// The chair takes a decision back that was recorded by mistake.
        Reopen = "reopen",
    }

    /// What an amendment does to a paragraph.
    pub enum ChangeKind {
        Replace = "replace",
        Insert = "insert",
        Delete = "delete",
    }

    /// What is decided of an amendment.
    pub enum Decision {
        Adopt = "adopt",
        /// With the wording of the proposed procedure.
        AdoptChanged = "adopt_changed",
        Reject = "reject",
        MakeObsolete = "make_obsolete",
    }

    /// Who decides it.
    pub enum DecidedBy {
        /// Those who brought the motion in.
        Submitters = "submitters",
        /// The body, without a vote: nobody objects.
        Body = "body",
        Poll = "poll",
    }

    /// What the chair proposes to do with an amendment.
    pub enum Procedure {
        Accept = "accept",
        /// Accept another wording.
        Change = "change",
        Vote = "vote",
        Reject = "reject",
        /// Nothing to decide, because of another amendment.
        Obsolete = "obsolete",
    }
}

/// A step that does not lead from the state of the amendment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an amendment that is {state} cannot {act}")]
pub struct AmendmentNotMoved {
    pub state: AmendmentState,
    pub act: AmendmentAct,
}

impl AmendmentState {
    /// The state after an act.
    ///
    /// # Errors
    /// [`AmendmentNotMoved`].
    pub fn after(self, act: AmendmentAct) -> Result<Self, AmendmentNotMoved> {
        match (self, act) {
            (Self::Draft, AmendmentAct::Submit) => Ok(Self::Submitted),
            (Self::Submitted, AmendmentAct::Withdraw) => Ok(Self::Withdrawn),
            (Self::Submitted, AmendmentAct::PutToVote) => Ok(Self::InVote),
            (Self::InVote, AmendmentAct::TakeBack) => Ok(Self::Submitted),
            (Self::Submitted, AmendmentAct::Accept) => Ok(Self::Accepted),
            (Self::Submitted | Self::InVote, AmendmentAct::Adopt) => Ok(Self::Adopted),
            (Self::Submitted | Self::InVote, AmendmentAct::Reject) => Ok(Self::Rejected),
            (Self::Submitted, AmendmentAct::MakeObsolete)
            | (Self::Accepted | Self::Adopted, AmendmentAct::SetAside) => Ok(Self::Obsolete),
            (Self::Accepted | Self::Adopted | Self::Rejected | Self::Obsolete, AmendmentAct::Reopen) => {
                Ok(Self::Submitted)
            }
            (state, act) => Err(AmendmentNotMoved { state, act }),
        }
    }

    /// Whether nothing is decided of it yet.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Submitted | Self::InVote)
    }

    /// Whether its words belong in the next version.
    #[must_use]
    pub const fn goes_in(self) -> bool {
        matches!(self, Self::Accepted | Self::Adopted)
    }

    /// Whether it can still meet another in a conflict.
    #[must_use]
    pub const fn is_live(self) -> bool {
        self.is_open() || self.goes_in()
    }
}

impl Decision {
    /// The step that the decision is. Those who brought the motion in can only take an amendment over; a vote says yes or no, not that there
    /// is nothing to decide.
    #[must_use]
    pub const fn act(self, how: DecidedBy) -> Option<AmendmentAct> {
        match (self, how) {
            (Self::Adopt | Self::AdoptChanged, DecidedBy::Submitters) => Some(AmendmentAct::Accept),
            (Self::Adopt, DecidedBy::Body | DecidedBy::Poll) | (Self::AdoptChanged, DecidedBy::Body) => {
                Some(AmendmentAct::Adopt)
            }
            (Self::Reject, DecidedBy::Body | DecidedBy::Poll) => Some(AmendmentAct::Reject),
            (Self::MakeObsolete, DecidedBy::Body) => Some(AmendmentAct::MakeObsolete),
            _ => None,
        }
    }
}

/// The number of an amendment: A3, or A3.1 of an amendment to it. In the order of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "(u32, u32)", into = "(u32, u32)")]
pub struct AmendmentNumber {
    pub number: u32,
    /// 0 for an amendment to the motion itself.
    pub sub: u32,
}

impl From<(u32, u32)> for AmendmentNumber {
    fn from((number, sub): (u32, u32)) -> Self {
        Self { number, sub }
    }
}

impl From<AmendmentNumber> for (u32, u32) {
    fn from(number: AmendmentNumber) -> Self {
        (number.number, number.sub)
    }
}

impl std::fmt::Display for AmendmentNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.sub {
            0 => f.pad(&format!("A{}", self.number)),
            sub => f.pad(&format!("A{}.{sub}", self.number)),
        }
    }
}

#[cfg(test)]
mod tests;
