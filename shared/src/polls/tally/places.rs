//! Filling places from a ranking with equals: what approval, score, Schulze, a single choice and plurality at large have in common.

use super::ties::{Tie, TieAt, TieBreak};
use crate::polls::method::OptionNumber;

/// Who takes a place.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Places {
    pub chosen: Vec<OptionNumber>,
    pub ties: Vec<Tie>,
}

/// Fills `seats` from `levels`, the best first. A level that does not fit whole is a tie; with it all places are spoken for.
pub(super) fn fill(levels: &[Vec<OptionNumber>], seats: u16, ties: &TieBreak) -> Places {
    let mut places = Places::default();
    let mut left = usize::from(seats);
    for level in levels {
        if left == 0 {
            break;
        }
        if level.len() <= left {
            places.chosen.extend(level);
            left -= level.len();
        } else {
            let tie = ties.decide(TieAt::Place, None, level, u16::try_from(left).unwrap_or(u16::MAX));
            places.chosen.extend(tie.winners());
            places.ties.push(tie);
            break;
        }
    }
    places
}

/// Options in levels of the same count, the greatest first; what has nothing stands nowhere, for nobody asked for it.
pub(super) fn levels(counts: &[u64]) -> Vec<Vec<OptionNumber>> {
    let mut found: Vec<(u64, OptionNumber)> = counts
        .iter()
        .copied()
        .zip(1..)
        .filter(|(count, _)| *count > 0)
        .collect();
    found.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)));
    let same = found.chunk_by(|one, next| one.0 == next.0);
    same.map(|level| level.iter().map(|(_, option)| *option).collect())
        .collect()
}
