//! Motions: a text before a body, from its arrival to the decision.
//!
//! [`MotionState::after`] is the only way from state to state; [`MotionAct::of_verdict`] says what a poll does to it. A motion made of a proposal
//! takes its text from [`text_of`]; [`paragraphs`] gives the numbered paragraphs that amendments will name. Forwarding makes a derived motion in
//! another body and leaves this one adopted: [`check_forwarding`].
//!
//! To add a state: a variant, its lines in `after`, and a place in [`crate::custody`].

use crate::fields::{self, FieldErrors};
use crate::ids::BodyId;
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
    }

    /// Why a motion is not forwarded.
    pub enum NotForwarded {
        NotAdopted = "not_adopted",
        SameBody = "same_body",
        AlreadyThere = "already_there",
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
            (Self::OnAgenda | Self::InDebate, MotionAct::Postpone) => Ok(Self::Postponed),
            (Self::Submitted | Self::OnAgenda | Self::Postponed, MotionAct::Withdraw) => Ok(Self::Withdrawn),
            (state, act) => Err(MotionNotMoved { state, act }),
        }
    }

    /// Whether nothing moves it any more.
    #[must_use]
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Adopted | Self::Rejected | Self::Withdrawn)
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
            Verdict::NoQuorum | Verdict::Chosen | Verdict::ChosenInPart | Verdict::NothingChosen | Verdict::Waits => {
                Self::Postpone
            }
        }
    }
}

/// Whether a motion of `from` may be forwarded to `to`; `there` are the bodies in which it (or a motion derived from it, or the one it is
/// derived from) already is.
///
/// # Errors
/// [`NotForwarded`].
pub fn check_forwarding(state: MotionState, from: BodyId, to: BodyId, there: &[BodyId]) -> Result<(), NotForwarded> {
    match () {
        () if state != MotionState::Adopted => Err(NotForwarded::NotAdopted),
        () if from == to => Err(NotForwarded::SameBody),
        () if there.contains(&to) => Err(NotForwarded::AlreadyThere),
        () => Ok(()),
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
mod tests {
    use super::*;
    use crate::languages::Language;
    use proptest::prelude::*;
    use uuid::Uuid;

    #[test]
    fn a_poll_decides_a_motion_and_without_quorum_postpones_it() {
        let debated = MotionState::OnAgenda.after(MotionAct::Debate).unwrap();
        let after = |verdict| debated.after(MotionAct::of_verdict(verdict)).unwrap();
        assert_eq!(after(Verdict::Adopted), MotionState::Adopted);
        assert_eq!(after(Verdict::Rejected), MotionState::Rejected);
        assert_eq!(after(Verdict::NoQuorum), MotionState::Postponed);
        assert_eq!(
            MotionState::Postponed.after(MotionAct::PutOnAgenda),
            Ok(MotionState::OnAgenda)
        );
    }

    #[test]
    fn what_is_final_stays_and_what_is_not_can_still_be_decided() {
        for &state in MotionState::ALL {
            let moves = MotionAct::ALL.iter().filter(|&&act| state.after(act).is_ok()).count();
            assert_eq!(moves == 0, state.is_final(), "{state}");
        }
        assert!(MotionState::InDebate.after(MotionAct::Withdraw).is_err());
    }

    #[test]
    fn only_an_adopted_motion_is_forwarded_once_to_another_body() {
        let [a, b, c] = [1, 2, 3].map(|n| BodyId(Uuid::from_u128(n)));
        assert_eq!(check_forwarding(MotionState::Adopted, a, b, &[c]), Ok(()));
        assert_eq!(
            check_forwarding(MotionState::InDebate, a, b, &[]),
            Err(NotForwarded::NotAdopted)
        );
        assert_eq!(
            check_forwarding(MotionState::Adopted, a, a, &[]),
            Err(NotForwarded::SameBody)
        );
        assert_eq!(
            check_forwarding(MotionState::Adopted, a, b, &[b]),
            Err(NotForwarded::AlreadyThere)
        );
    }

    #[test]
    fn paragraphs_are_numbered_and_empty_sections_left_out() {
        assert_eq!(
            paragraphs("\n\na\nb  \n \n\n c\n"),
            [(1, "a\nb".to_owned()), (2, " c".to_owned())]
        );
        assert_eq!(paragraphs(" \n"), []);
        let section = |title: &str, text: &str| FrozenSection {
            title: title.into(),
            language: Language::French,
            text: text.into(),
        };
        assert_eq!(
            text_of(&[section("Problème", " Le bus.\n"), section("Coût", " ")]),
            "## Problème\n\nLe bus."
        );
    }

    proptest! {
        #[test]
        fn paragraphs_lose_no_word(text in "[a-c \n]{0,60}") {
            let kept: Vec<String> = paragraphs(&text).into_iter().map(|(_, paragraph)| paragraph).collect();
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            prop_assert_eq!(words(&kept.join(" ")), words(&text));
            prop_assert!(kept.iter().all(|paragraph| !paragraph.trim().is_empty()));
        }
    }
}
