//! Schulze: options are compared in pairs, and one beats another by the stronger path.
//!
//! Source: Markus Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election method",
//! Social Choice and Welfare 36 (2011), with the strength of a pair by winning votes.
//! - A ballot puts what it names before what it does not; equals, and two that it does not name, are not compared.
//! - The strength of a pair is the number of ballots for its winner, where these are more than those against; else 0.
//! - The strength of a path is that of its weakest pair; between two options the strongest path counts.
//! - One option beats another when its strongest path to it is stronger than the way back. Whom nobody beats has the first rank; ranks below
//!   are what nobody beats among the rest. With several seats the ranks fill them from the top (which is not in proportion: STV is).

use super::places::fill;
use super::ties::TieBreak;
use super::{Ballots, Counted, Record};
use crate::polls::Vote;
use crate::polls::method::OptionNumber;

type Table = Vec<Vec<u32>>;

pub(super) fn count(ballots: &Ballots, ties: &TieBreak) -> Counted {
    let preferred = compare(ballots);
    let paths = strongest_paths(&preferred);
    let levels = levels(&paths, ballots.named());
    let places = fill(&levels, ballots.contest.seats(), ties);
    Counted {
        record: Record::Pairs {
            preferred,
            paths,
            levels,
        },
        chosen: places.chosen,
        ties: places.ties,
    }
}

/// By option and option: ballots that put the first before the second.
fn compare(ballots: &Ballots) -> Table {
    let options = usize::from(ballots.contest.options());
    let mut table = vec![vec![0_u32; options]; options];
    for vote in &ballots.votes {
        let Vote::Ranking(groups) = vote else { continue };
        let mut rank = vec![usize::MAX; options];
        for (place, group) in groups.iter().enumerate() {
            for option in group {
                rank[usize::from(*option) - 1] = place;
            }
        }
        for (one, row) in table.iter_mut().enumerate() {
            for (other, count) in row.iter_mut().enumerate() {
                *count += u32::from(rank[one] < rank[other]);
            }
        }
    }
    table
}

/// The widest path from each option to each, by Floyd and Warshall.
fn strongest_paths(preferred: &Table) -> Table {
    let options = preferred.len();
    let strength = |one: usize, other: usize| match preferred[one][other] {
        votes if votes > preferred[other][one] => votes,
        _ => 0,
    };
    let row = |one| (0..options).map(|other| strength(one, other)).collect();
    let mut paths: Table = (0..options).map(row).collect();
    for over in 0..options {
        for from in 0..options {
            for to in 0..options {
                if from != to {
                    let by = paths[from][over].min(paths[over][to]);
                    paths[from][to] = paths[from][to].max(by);
                }
            }
        }
    }
    paths
}

/// Whom nobody beats, then whom nobody beats of the rest, and so on.
fn levels(paths: &Table, named: impl IntoIterator<Item = OptionNumber>) -> Vec<Vec<OptionNumber>> {
    let mut rest: Vec<OptionNumber> = named.into_iter().collect();
    let mut levels = Vec::new();
    let beats = |one: OptionNumber, other: OptionNumber| {
        let (one, other) = (usize::from(one) - 1, usize::from(other) - 1);
        paths[one][other] > paths[other][one]
    };
    while !rest.is_empty() {
        let unbeaten = |option: &OptionNumber| !rest.iter().any(|other| beats(*other, *option));
        let (first, beaten): (Vec<_>, Vec<_>) = rest.iter().copied().partition(unbeaten);
        // Beating is transitive, so somebody is always unbeaten; the rest would be one rank if nobody were.
        rest = beaten;
        if first.is_empty() {
            levels.push(std::mem::take(&mut rest));
        } else {
            levels.push(first);
        }
    }
    levels
}
