//! A juror's evening: the order of their list, what is put off, and what is flagged for the organisers.
//!
//! [`order`] says where a task stands in its juror's list, [`DeskFilter::takes`] which part of it is shown. A flag says that something is
//! wrong with a submission; it hides nothing and moves no state. [`FlagState`] says what becomes of it.
//!
//! To add a kind of flag: a word in [`FlagKind`], its text `flag-kind-<word>`. To add a part of the list: a word in [`DeskFilter`], its line
//! in `takes`, its text `desk-filter-<word>`.

use super::ReviewState;
use crate::fields::{self, FieldCode, FieldErrors};
use crate::ids::AssignmentId;
use crate::time::Timestamp;
use crate::words::words;

/// Characters of a reminder at most.
pub const LATER_NOTE: usize = 300;
/// Characters of a flag's reason, and of the answer to it, at most.
pub const FLAG_TEXT: usize = 1_000;

words! {
    /// What a juror finds wrong with a submission.
    pub enum FlagKind {
        /// The text cannot be read, or is cut off.
        Unreadable = "unreadable",
        /// It answers another challenge.
        WrongChallenge = "wrong_challenge",
        /// It names somebody, or breaks a blind round.
        NamesSomebody = "names_somebody",
        /// It looks copied, or written by a machine.
        NotTheirOwn = "not_their_own",
        Other = "other",
    }

    /// What has become of a flag.
    pub enum FlagState {
        /// The organisers have not answered.
        Open = "open",
        Answered = "answered",
        /// The juror does not mean it any more.
        TakenBack = "taken_back",
    }

    /// What is done to a flag.
    pub enum FlagAct {
        /// An organiser says what was done, or says it better.
        Answer = "answer",
        /// Its juror takes it back.
        TakeBack = "take_back",
    }

    /// Which part of their list a juror looks at.
    pub enum DeskFilter {
        /// Everything that is still to be scored.
        Open = "open",
        /// Nothing is written yet.
        Assigned = "assigned",
        Draft = "draft",
        /// What was put off.
        Later = "later",
        /// What has a flag without an answer.
        Flagged = "flagged",
        Done = "done",
    }
}

impl FlagState {
    /// The state after an act; `None` when it cannot be done.
    #[must_use]
    pub const fn after(self, act: FlagAct) -> Option<Self> {
        match (self, act) {
            (Self::Open | Self::Answered, FlagAct::Answer) => Some(Self::Answered),
            (Self::Open, FlagAct::TakeBack) => Some(Self::TakenBack),
            _ => None,
        }
    }
}

impl DeskFilter {
    /// Whether a task of this state is among what is shown.
    #[must_use]
    pub const fn takes(self, state: ReviewState, is_later: bool, is_flagged: bool) -> bool {
        let open = matches!(state, ReviewState::Assigned | ReviewState::Draft);
        match self {
            Self::Open => open,
            Self::Assigned => matches!(state, ReviewState::Assigned),
            Self::Draft => matches!(state, ReviewState::Draft),
            Self::Later => open && is_later,
            Self::Flagged => is_flagged && !state.is_given_back(),
            Self::Done => state.counts(),
        }
    }
}

/// What a list of tasks is sorted by: in the order they were given, and what was put off at the end, in the order it was put off.
#[must_use]
pub const fn order(put_off: Option<Timestamp>, id: AssignmentId) -> (Option<Timestamp>, AssignmentId) {
    (put_off, id)
}

/// A flag as a juror raises it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFlag {
    pub kind: FlagKind,
    pub reason: String,
}

impl NewFlag {
    /// # Errors
    /// By the fields `kind` (`Required`, `NotAChoice`) and `reason` (`Required`, `TooShort` under 3 characters, `TooLong`).
    pub fn parse(kind: &str, reason: &str) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let kind = errors.take("kind", FlagKind::parse(kind));
        let reason = errors.take("reason", fields::text(reason, 3, FLAG_TEXT));
        let flag = kind.zip(reason).map(|(kind, reason)| Self { kind, reason });
        errors.finish(flag)
    }
}

/// What an organiser answers to a flag.
///
/// # Errors
/// `Required`, `TooLong`.
pub fn flag_answer(raw: &str) -> Result<String, FieldCode> {
    fields::text(raw, 1, FLAG_TEXT)
}

/// What a juror wants to remember of a task that is put off; may be empty.
///
/// # Errors
/// `TooLong`.
pub fn later_note(raw: &str) -> Result<String, FieldCode> {
    fields::text(raw, 0, LATER_NOTE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn what_was_put_off_comes_last_in_the_order_it_was_put_off() {
        let id = |n| AssignmentId(Uuid::from_u128(n));
        let mut list = [
            (Some(Timestamp(9)), id(1)),
            (None, id(3)),
            (Some(Timestamp(5)), id(4)),
            (None, id(2)),
        ];
        list.sort_by_key(|(put_off, id)| order(*put_off, *id));
        assert_eq!(list.map(|(_, id)| id.0.as_u128()), [2, 3, 4, 1]);
    }

    #[test]
    fn a_flag_is_answered_again_and_taken_back_only_before() {
        let answered = FlagState::Open.after(FlagAct::Answer).unwrap();
        assert_eq!(answered.after(FlagAct::Answer), Some(FlagState::Answered));
        assert_eq!(answered.after(FlagAct::TakeBack), None);
        let gone = FlagState::Open.after(FlagAct::TakeBack).unwrap();
        assert!(FlagAct::ALL.iter().all(|&act| gone.after(act).is_none()));
    }

    #[test]
    fn every_task_is_to_score_or_done_and_one_given_back_nowhere() {
        for &state in ReviewState::ALL {
            for (later, flagged) in [(false, false), (true, false), (false, true), (true, true)] {
                let takes = |filter: DeskFilter| filter.takes(state, later, flagged);
                let shown = DeskFilter::ALL.iter().filter(|filter| takes(**filter)).count();
                if state.is_given_back() {
                    assert_eq!(shown, 0);
                } else {
                    assert!(takes(DeskFilter::Open) != takes(DeskFilter::Done));
                    assert_eq!(takes(DeskFilter::Flagged), flagged);
                }
            }
        }
    }

    #[test]
    fn a_flag_needs_a_kind_and_a_reason() {
        let Err(errors) = NewFlag::parse("", " ") else {
            panic!("refused")
        };
        assert_eq!(errors.of("kind"), [FieldCode::Required]);
        assert_eq!(errors.of("reason"), [FieldCode::Required]);
        let flag = NewFlag::parse("names_somebody", " The mayor is named. ").unwrap();
        assert_eq!(
            (flag.kind, flag.reason.as_str()),
            (FlagKind::NamesSomebody, "The mayor is named.")
        );
        assert_eq!(later_note(&"x".repeat(LATER_NOTE + 1)), Err(FieldCode::TooLong));
    }
}
