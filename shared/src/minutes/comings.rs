//! Who came late to a meeting and who left, read from the stays of people.

use super::facts::Fact;
use crate::ids::AccountId;
use crate::time::Timestamp;

/// Who comes so soon after the opening was there from the beginning, in milliseconds.
const AT_THE_BEGINNING: i64 = 15 * Timestamp::MINUTE;

/// One stay of a person at a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stay {
    pub who: AccountId,
    pub came: Timestamp,
    /// None of who stayed to the end.
    pub left: Option<Timestamp>,
}

/// Who came late and who left, in the order of time; who left and came again did both.
#[must_use]
pub fn comings(stays: &[Stay], opened: Option<Timestamp>) -> Vec<Fact> {
    let mut told: Vec<(Timestamp, AccountId, Fact)> = Vec::new();
    for &Stay { who, came, left } in stays {
        if opened.is_some_and(|opened| came.since(opened) > AT_THE_BEGINNING) {
            told.push((came, who, Fact::Came { who, at: came }));
        }
        told.extend(left.map(|at| (at, who, Fact::Left { who, at })));
    }
    told.sort_by_key(|(at, who, _)| (*at, *who));
    told.into_iter().map(|(_, _, fact)| fact).collect()
}
