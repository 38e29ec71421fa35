//! Raised hands: a team asks its mentor to come, and sees what becomes of it.
//!
//! A hand is *up* until a mentor says that they come, then *coming*; the mentor says when it is *done*, the team may *lower* it before.
//! A team has one hand.
//!
//! To add an act: a word in [`HandAct`], what it makes of each state in [`HandState::after`], its text `hand-act-<word>`.

use crate::fields::{self, FieldCode};
use crate::time::Timestamp;
use crate::words::{texts, words};

/// How long a team that has lowered its hand waits before it raises it again: mentors are not called up and down.
pub const PAUSE: i64 = Timestamp::MINUTE;
/// How long the answer to the last hand is shown.
pub const SHOWN_FOR: i64 = Timestamp::DAY;

words! {
    /// What has become of a hand.
    pub enum HandState {
        /// Nobody has answered yet.
        Up = "up",
        /// Somebody has said that they come.
        Coming = "coming",
        /// The mentor has said that it is done.
        Done = "done",
        /// The team has taken it down.
        Lowered = "lowered",
    }
}

words! {
    /// What is done to a hand.
    pub enum HandAct {
        /// A mentor: I am coming.
        Come = "come",
        /// A mentor: it is done.
        Finish = "finish",
        /// A member: we need no help any more.
        Lower = "lower",
    }
}

texts! {
    /// What a team asks when it raises its hand: 3 to 300 characters.
    HandQuestion
}

impl HandQuestion {
    /// # Errors
    /// `Required`, `TooShort`, `TooLong`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        fields::text(raw, 3, 300).map(Self)
    }

    /// None for no words at all.
    ///
    /// # Errors
    /// `TooShort`, `TooLong`.
    pub fn parse_optional(raw: &str) -> Result<Option<Self>, FieldCode> {
        match Self::parse(raw) {
            Err(FieldCode::Required) => Ok(None),
            other => other.map(Some),
        }
    }
}

impl HandState {
    /// Whether somebody still waits.
    #[must_use]
    pub fn is_up(self) -> bool {
        matches!(self, Self::Up | Self::Coming)
    }

    /// What `act` makes of it; none when it cannot be done now.
    #[must_use]
    pub fn after(self, act: HandAct) -> Option<Self> {
        match (self, act) {
            (Self::Up, HandAct::Come) => Some(Self::Coming),
            (Self::Up | Self::Coming, HandAct::Finish) => Some(Self::Done),
            (Self::Up | Self::Coming, HandAct::Lower) => Some(Self::Lowered),
            _ => None,
        }
    }

    /// How long until the team may raise the next one, in milliseconds, when this one ended at `ended`.
    #[must_use]
    pub fn pause(self, ended: Option<Timestamp>, now: Timestamp) -> i64 {
        match (self, ended) {
            (Self::Lowered, Some(ended)) => (PAUSE - now.since(ended)).max(0),
            _ => 0,
        }
    }
}

/// How long something has waited, in the unit in which one says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waited {
    Minutes(i64),
    Hours(i64),
    Days(i64),
}

impl Waited {
    /// From `since` to `now`: whole minutes in the first hour, whole hours in the first two days, then days.
    #[must_use]
    pub fn between(since: Timestamp, now: Timestamp) -> Self {
        let waited = now.since(since).max(0);
        if waited < Timestamp::HOUR {
            Self::Minutes(waited / Timestamp::MINUTE)
        } else if waited < 2 * Timestamp::DAY {
            Self::Hours(waited / Timestamp::HOUR)
        } else {
            Self::Days(waited / Timestamp::DAY)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hand_ends_once() {
        use HandAct::{Come, Finish, Lower};
        use HandState::{Coming, Done, Lowered, Up};
        assert_eq!(Up.after(Come), Some(Coming));
        assert_eq!(Coming.after(Come), None, "one mentor comes");
        for state in [Up, Coming] {
            assert!(state.is_up());
            assert_eq!((state.after(Finish), state.after(Lower)), (Some(Done), Some(Lowered)));
        }
        for state in [Done, Lowered] {
            assert!(!state.is_up() && HandAct::ALL.iter().all(|act| state.after(*act).is_none()));
        }
    }

    #[test]
    fn a_team_that_has_lowered_its_hand_waits_a_minute() {
        let at = |seconds: i64| Timestamp(seconds * Timestamp::SECOND);
        assert_eq!(HandState::Lowered.pause(Some(at(10)), at(30)), 40 * Timestamp::SECOND);
        assert_eq!(HandState::Lowered.pause(Some(at(10)), at(70)), 0);
        assert_eq!(
            HandState::Done.pause(Some(at(10)), at(11)),
            0,
            "who was answered may ask on"
        );
    }

    #[test]
    fn a_question_may_be_left_out_and_not_be_long() {
        assert_eq!(HandQuestion::parse_optional(" \n"), Ok(None));
        assert_eq!(HandQuestion::parse_optional("?"), Err(FieldCode::TooShort));
        assert_eq!(HandQuestion::parse_optional(&"x".repeat(301)), Err(FieldCode::TooLong));
    }

    #[test]
    fn waiting_is_said_in_the_unit_that_fits() {
        let after = |milliseconds| Waited::between(Timestamp(0), Timestamp(milliseconds));
        assert_eq!(after(-5), Waited::Minutes(0));
        assert_eq!(after(59 * Timestamp::MINUTE + 59_999), Waited::Minutes(59));
        assert_eq!(after(Timestamp::HOUR), Waited::Hours(1));
        assert_eq!(after(47 * Timestamp::HOUR), Waited::Hours(47));
        assert_eq!(after(2 * Timestamp::DAY), Waited::Days(2));
    }
}
