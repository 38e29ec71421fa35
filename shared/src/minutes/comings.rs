//! Who came late to a meeting and who left, read from the list of confirmations.

use super::facts::Fact;
use crate::ids::AccountId;
use crate::meetings::AttendanceAct;
use crate::time::Timestamp;
use std::collections::BTreeSet;

/// Who is confirmed so soon after the opening was there from the beginning, in milliseconds.
const AT_THE_BEGINNING: i64 = 15 * Timestamp::MINUTE;

/// Who came late and who left, in the order of time. What the chair took back did not happen; who left and came again did both.
#[must_use]
pub fn comings(events: &[(AccountId, AttendanceAct, Timestamp)], opened: Option<Timestamp>) -> Vec<Fact> {
    let mut told: Vec<(Timestamp, AccountId, Fact)> = Vec::new();
    let mut there: BTreeSet<AccountId> = BTreeSet::new();
    for &(who, act, at) in events {
        match act {
            AttendanceAct::Confirm if there.insert(who) => {
                let is_late = opened.is_some_and(|opened| at.since(opened) > AT_THE_BEGINNING);
                if is_late {
                    told.push((at, who, Fact::Came { who, at }));
                }
            }
            AttendanceAct::Leave if there.remove(&who) => told.push((at, who, Fact::Left { who, at })),
            AttendanceAct::Undo => {
                there.remove(&who);
                told.retain(|(_, one, _)| *one != who);
            }
            AttendanceAct::Excuse | AttendanceAct::CheckIn | AttendanceAct::Confirm | AttendanceAct::Leave => {}
        }
    }
    told.sort_by_key(|(at, who, _)| (*at, *who));
    told.into_iter().map(|(_, _, fact)| fact).collect()
}
