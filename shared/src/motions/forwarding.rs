//! Sending an adopted motion on to another body, and the way it has taken since.
//!
//! A forwarding waits in the inbox of the other body, which takes it ([`ForwardingState::after`]) as a derived motion of its own, or refuses it with a
//! reason. [`lines`] puts what was sent, and sent on from there, into lines that can be read: one for each end.

use super::MotionState;
use crate::fields::{self, FieldErrors};
use crate::ids::{BodyId, MotionId};
use crate::words::words;
use serde::{Deserialize, Serialize};

words! {
    /// Why a motion is not forwarded.
    pub enum NotForwarded {
        NotAdopted = "not_adopted",
        SameBody = "same_body",
        AlreadyThere = "already_there",
    }

    /// Where a forwarded motion stands.
    pub enum ForwardingState {
        /// In the inbox of the other body.
        Waiting = "waiting",
        Taken = "taken",
        Refused = "refused",
        CalledBack = "called_back",
    }

    /// What becomes of it.
    pub enum ForwardingAct {
        Take = "take",
        Refuse = "refuse",
        /// The body that sent it takes that back.
        CallBack = "call_back",
    }
}

impl ForwardingState {
    /// The state after an act; only what waits can be acted on.
    #[must_use]
    pub const fn after(self, act: ForwardingAct) -> Option<Self> {
        match (self, act) {
            (Self::Waiting, ForwardingAct::Take) => Some(Self::Taken),
            (Self::Waiting, ForwardingAct::Refuse) => Some(Self::Refused),
            (Self::Waiting, ForwardingAct::CallBack) => Some(Self::CalledBack),
            _ => None,
        }
    }

    /// Whether the motion is in the other body by it, or may soon be.
    #[must_use]
    pub const fn holds(self) -> bool {
        matches!(self, Self::Waiting | Self::Taken)
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

/// What a form says of a forwarding.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CoverForm {
    pub body: String,
    pub note: String,
}

/// To whom, and what is said with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoverNote {
    pub body: BodyId,
    /// 10 to 5,000 characters.
    pub note: String,
}

impl CoverNote {
    /// # Errors
    /// By the fields `body` and `note`.
    pub fn parse(form: &CoverForm) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let body = match form.body.trim() {
            "" => Err(fields::FieldCode::Required),
            raw => raw.parse().map_err(|_| fields::FieldCode::NotAChoice),
        };
        let body = errors.take("body", body);
        let note = errors.take("note", fields::text(&form.note, 10, 5_000));
        errors.finish((|| {
            Some(Self {
                body: body?,
                note: note?,
            })
        })())
    }
}

/// A forwarding as [`lines`] needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sent {
    pub from: MotionId,
    /// The derived motion, once there is one.
    pub derived: Option<MotionId>,
}

/// A place on a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    Motion(MotionId),
    /// It was sent and is no motion there: the place of the forwarding in the list.
    Sent(usize),
}

/// Everything that came of the motion `first`, as one line for each end, in the order in which it was sent.
#[must_use]
pub fn lines(first: MotionId, sent: &[Sent]) -> Vec<Vec<Stop>> {
    let mut found = Vec::new();
    let mut open = vec![vec![Stop::Motion(first)]];
    while let Some(line) = open.pop() {
        let Some(&Stop::Motion(last)) = line.last() else {
            found.push(line);
            continue;
        };
        let on = |(at, one): (usize, &Sent)| {
            let stop = one.derived.map_or(Stop::Sent(at), Stop::Motion);
            // What leads back to itself ends here; the database holds no such thing.
            (one.from == last && !line.contains(&stop)).then(|| [line.as_slice(), &[stop]].concat())
        };
        let further: Vec<_> = sent.iter().enumerate().filter_map(on).collect();
        if further.is_empty() {
            found.push(line);
        } else {
            open.extend(further.into_iter().rev());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn motion(n: u128) -> MotionId {
        MotionId(Uuid::from_u128(n))
    }

    fn sent(from: u128, derived: Option<u128>) -> Sent {
        Sent {
            from: motion(from),
            derived: derived.map(motion),
        }
    }

    #[test]
    fn what_waits_is_taken_refused_or_called_back_and_then_stays() {
        for &state in ForwardingState::ALL {
            let moves = ForwardingAct::ALL.iter().filter_map(|act| state.after(*act)).count();
            assert_eq!(moves, if state == ForwardingState::Waiting { 3 } else { 0 }, "{state}");
        }
        assert!(ForwardingState::Taken.holds() && !ForwardingState::Refused.holds());
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
    fn a_chain_of_several_steps_is_one_line() {
        let all = [sent(1, Some(2)), sent(2, Some(3)), sent(1, None)];
        let stops = [1, 2, 3].map(|n| Stop::Motion(motion(n)));
        assert_eq!(
            lines(motion(1), &all),
            [stops.to_vec(), vec![Stop::Motion(motion(1)), Stop::Sent(2)]]
        );
        assert_eq!(lines(motion(9), &all), [[Stop::Motion(motion(9))]]);
    }

    proptest! {
        #[test]
        fn every_forwarding_is_on_some_line(from in proptest::collection::vec(0_usize..8, 0..8)) {
            // Number n is derived from one with a smaller number, so there is no circle.
            let all: Vec<_> = (1..).zip(&from).map(|(n, from)| sent((from % n) as u128, Some(n as u128))).collect();
            let found = lines(motion(0), &all);
            for one in &all {
                let stop = Stop::Motion(one.derived.unwrap());
                prop_assert!(found.iter().any(|line| line.contains(&stop)));
            }
            prop_assert!(found.iter().all(|line| line[0] == Stop::Motion(motion(0))));
        }
    }
}
