//! Score: each ballot gives options a number; the options with the greatest sums take the seats.
//!
//! An option to which a ballot gives nothing (`-`) gets as much as with 0, so that an option which few know cannot win by the scores
//! of its friends alone. How many ballots gave each a score is in the record.

use super::places::{fill, levels};
use super::ties::TieBreak;
use super::{Ballots, Counted, Record};
use crate::polls::Vote;

pub(super) fn count(ballots: &Ballots, ties: &TieBreak) -> Counted {
    let options = usize::from(ballots.contest.options());
    let (mut sums, mut given) = (vec![0_u64; options], vec![0_u32; options]);
    for vote in &ballots.votes {
        let Vote::Scores(scores) = vote else { continue };
        for (at, score) in scores.iter().enumerate().take(options) {
            if let Some(score) = score {
                sums[at] += u64::from(*score);
                given[at] += 1;
            }
        }
    }
    let places = fill(&levels(&sums), ballots.contest.seats(), ties);
    Counted {
        record: Record::Scores { sums, given },
        chosen: places.chosen,
        ties: places.ties,
    }
}
