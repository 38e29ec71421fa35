//! Motions: a text before a body, from its arrival to the decision.
//!
//! [`MotionState::after`] is the only way from state to state; [`MotionAct::of_verdict`] says what a poll does to it; which steps by hand a body
//! uses, and how many supporters it asks for, are its [`MotionRules`]. A motion made of a proposal takes its text from [`text_of`];
//! [`paragraphs`] gives the numbered paragraphs that amendments will name. Forwarding makes a derived motion in another body and leaves this one
//! adopted: [`check_forwarding`].
//!
//! To add a state: a variant, its lines in `after`, and a place in [`crate::custody`]. To add a step by hand: see [`workflow`].

mod advice;
mod forwarding;
mod support;
pub mod workflow;

pub use advice::{Advice, AdviceForm, AdviceKind};
pub use forwarding::{
    CoverForm, CoverNote, ForwardingAct, ForwardingState, NotForwarded, Sent, Stop, check_forwarding, lines,
};
pub use support::{Backing, NotSupported, check_support};
pub use workflow::{MotionRules, MotionRulesForm, StepForm, StepHand, StepWords, Workflow};

use crate::fields::{self, FieldErrors};
use crate::polls::Verdict;
use crate::proposals::FrozenSection;
use crate::words::words;
use serde::{Deserialize, Serialize};

words! {
    /// Where a motion stands in its body.
    pub enum MotionState {
        /// Arrived, not yet on an agenda.
        Submitted = "submitted",
        OnAgenda = "on_agenda",
        InDebate = "in_debate",
        Adopted = "adopted",
        Rejected = "rejected",
        Postponed = "postponed",
        Withdrawn = "withdrawn",
        /// With a committee or another body, which reports back.
        Referred = "referred",
        /// Back with its submitters, who write it anew.
        NeedsChanges = "needs_changes",
    }

    /// What moves a motion.
    pub enum MotionAct {
        PutOnAgenda = "put_on_agenda",
        TakeOffAgenda = "take_off_agenda",
        Debate = "debate",
        Adopt = "adopt",
        Reject = "reject",
        Postpone = "postpone",
        Withdraw = "withdraw",
        Refer = "refer",
        /// What it was referred to has reported back.
        ReportBack = "report_back",
        AskChanges = "ask_changes",
        Resubmit = "resubmit",
    }
}

/// A step that does not lead from the state of the motion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a motion that is {state} cannot {act}")]
pub struct MotionNotMoved {
    pub state: MotionState,
    pub act: MotionAct,
}

impl MotionState {
    /// The state after an act. Adopted, rejected and withdrawn are final: another decision needs another motion.
    ///
    /// # Errors
    /// [`MotionNotMoved`].
    pub fn after(self, act: MotionAct) -> Result<Self, MotionNotMoved> {
        match (self, act) {
            (Self::Submitted | Self::Postponed, MotionAct::PutOnAgenda) => Ok(Self::OnAgenda),
            (Self::OnAgenda, MotionAct::TakeOffAgenda) => Ok(Self::Submitted),
            (Self::OnAgenda, MotionAct::Debate) => Ok(Self::InDebate),
            // A body may vote on an item without debate.
            (Self::OnAgenda | Self::InDebate, MotionAct::Adopt) => Ok(Self::Adopted),
            (Self::OnAgenda | Self::InDebate, MotionAct::Reject) => Ok(Self::Rejected),
            (Self::Submitted | Self::OnAgenda | Self::InDebate | Self::Referred, MotionAct::Postpone) => {
                Ok(Self::Postponed)
            }
            (
                Self::Submitted | Self::OnAgenda | Self::Postponed | Self::Referred | Self::NeedsChanges,
                MotionAct::Withdraw,
            ) => Ok(Self::Withdrawn),
            (Self::Submitted | Self::OnAgenda | Self::InDebate | Self::Postponed, MotionAct::Refer) => {
                Ok(Self::Referred)
            }
            (Self::Referred, MotionAct::ReportBack) | (Self::NeedsChanges, MotionAct::Resubmit) => Ok(Self::Submitted),
            (
                Self::Submitted | Self::OnAgenda | Self::InDebate | Self::Postponed | Self::Referred,
                MotionAct::AskChanges,
            ) => Ok(Self::NeedsChanges),
            (state, act) => Err(MotionNotMoved { state, act }),
        }
    }

    /// Whether nothing moves it any more.
    #[must_use]
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Adopted | Self::Rejected | Self::Withdrawn)
    }

    /// Whether a vote could decide it as it stands.
    #[must_use]
    pub fn can_be_decided(self) -> bool {
        self.after(MotionAct::Adopt).is_ok()
    }
}

impl MotionAct {
    /// What the result of a poll does: without quorum nothing was decided, so the motion waits for the next meeting.
    #[must_use]
    pub const fn of_verdict(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Adopted => Self::Adopt,
            Verdict::Rejected => Self::Reject,
            // A choice among options decides no motion: it waits as well.
            Verdict::NoQuorum
            | Verdict::Chosen
            | Verdict::ChosenInPart
            | Verdict::NothingChosen
            | Verdict::Waits
            | Verdict::TooFew => Self::Postpone,
        }
    }
}

/// The paragraphs of a text by their numbers from 1: what stands between empty lines.
#[must_use]
pub fn paragraphs(text: &str) -> Vec<(u32, String)> {
    let mut found: Vec<Vec<&str>> = vec![Vec::new()];
    for line in text.lines() {
        if line.trim().is_empty() {
            found.push(Vec::new());
        } else if let Some(paragraph) = found.last_mut() {
            paragraph.push(line.trim_end());
        }
    }
    let full = found.into_iter().filter(|lines| !lines.is_empty());
    (1..).zip(full.map(|lines| lines.join("\n"))).collect()
}

/// The text of a motion made of a submission: each section with words under its title, as Markdown.
#[must_use]
pub fn text_of(sections: &[FrozenSection]) -> String {
    let full = sections.iter().filter(|section| !section.text.trim().is_empty());
    full.map(|section| format!("## {}\n\n{}", section.title, section.text.trim()))
        .collect::<Vec<_>>()
        .join("\n\n")
}

/// What a form says of a motion.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct MotionForm {
    pub title: String,
    pub text: String,
    pub reason: String,
}

/// The words of a motion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MotionText {
    /// 5 to 140 characters.
    pub title: String,
    /// 10 to 50,000 characters of Markdown.
    pub text: String,
    /// Why the body should adopt it; up to 5,000 characters.
    pub reason: String,
}

impl MotionText {
    /// # Errors
    /// By the fields `title`, `text`, `reason`.
    pub fn parse(form: &MotionForm) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let title = errors.take("title", fields::line(&form.title, 5, 140));
        let text = errors.take("text", fields::text(&form.text, 10, 50_000));
        let reason = errors.take("reason", fields::text(&form.reason, 0, 5_000));
        errors.finish((|| {
            Some(Self {
                title: title?,
                text: text?,
                reason: reason?,
            })
        })())
    }
}

#[cfg(test)]
mod tests;
