//! Between which ranks a submission could stand: counted over draws.
//!
//! Each draw is one list of values that could be true; [`Places::add`] ranks it, [`Places::interval`] leaves out the 5 % best and the 5 % worst
//! ranks of a submission: in nine of ten cases the true rank lies between the two. Source: the percentile interval, Efron and Tibshirani, An
//! Introduction to the Bootstrap (1993), chapter 13; of ranks: Goldstein and Spiegelhalter, Journal of the Royal Statistical Society A 159 (1996).
//!
//! Draws come from a fixed seed and go to submissions in the order of their ids: the same reviews give the same interval every time.
//!
//! To change how sure an interval is: [`OUTSIDE`].

use serde::{Deserialize, Serialize};

/// How many draws an interval is made of.
pub const DRAWS: u32 = 1_000;
/// Of a hundred draws, how many may lie beyond each end of an interval.
pub const OUTSIDE: u32 = 5;
/// Where chance begins: the same for every round.
pub(super) const SEED: u64 = 20_261_122;

/// The best and the worst rank that a submission could have, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RankInterval {
    pub best: u32,
    pub worst: u32,
}

/// How often each submission stood at each rank.
pub(super) struct Places {
    size: usize,
    draws: u32,
    counts: Vec<u32>,
}

impl Places {
    pub(super) fn new(size: usize) -> Self {
        Self {
            size,
            draws: 0,
            counts: vec![0; size * size],
        }
    }

    /// Ranks one draw, the highest value first; equal values share the better rank.
    pub(super) fn add(&mut self, values: &[f64]) {
        let mut order: Vec<usize> = (0..self.size).collect();
        order.sort_unstable_by(|&a, &b| values[b].total_cmp(&values[a]));
        let mut rank = 0;
        for (at, &one) in order.iter().enumerate() {
            if at == 0 || values[one] < values[order[at - 1]] {
                rank = at;
            }
            self.counts[one * self.size + rank] += 1;
        }
        self.draws += 1;
    }

    /// The interval of a submission; it always holds `rank`, the one that it has in the figures.
    pub(super) fn interval(&self, of: usize, rank: u32) -> RankInterval {
        let counts = &self.counts[of * self.size..][..self.size];
        let outside = self.draws * OUTSIDE / 100;
        let best = passing((1..).zip(counts), outside).unwrap_or(rank);
        let size = u32::try_from(self.size).unwrap_or(u32::MAX);
        let worst = passing((1..=size).rev().zip(counts.iter().rev()), outside).unwrap_or(rank);
        RankInterval {
            best: best.min(rank),
            worst: worst.max(rank),
        }
    }
}

/// The rank at which more than `outside` draws have been passed.
fn passing<'a>(mut counts: impl Iterator<Item = (u32, &'a u32)>, outside: u32) -> Option<u32> {
    let mut passed = 0;
    counts
        .find(|(_, count)| {
            passed += **count;
            passed > outside
        })
        .map(|(rank, _)| rank)
}

/// The rank of each value, the highest first; equal values share the better rank, what has no value has none.
pub(super) fn ranks<T: Ord>(values: &[Option<T>]) -> Vec<Option<u32>> {
    let rank = |value: &T| {
        let better = values.iter().flatten().filter(|other| *other > value).count();
        u32::try_from(better + 1).unwrap_or(u32::MAX)
    };
    values.iter().map(|value| value.as_ref().map(rank)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interval_leaves_out_one_draw_of_twenty_at_each_end() {
        let mut places = Places::new(2);
        for draw in 0..100 {
            places.add(if draw < 5 { &[1.0, 2.0] } else { &[2.0, 1.0] });
        }
        assert_eq!(places.interval(0, 1), RankInterval { best: 1, worst: 1 });
        places.add(&[1.0, 2.0]);
        assert_eq!(places.interval(0, 1), RankInterval { best: 1, worst: 2 });
        assert_eq!(places.interval(1, 2), RankInterval { best: 1, worst: 2 });
    }

    #[test]
    fn equal_values_share_the_better_rank() {
        let mut places = Places::new(3);
        places.add(&[4.0, 4.0, 1.0]);
        let all: Vec<_> = (0..3).map(|of| places.interval(of, 1).worst).collect();
        assert_eq!(all, [1, 1, 3]);
        assert_eq!(
            ranks(&[Some(4), None, Some(9), Some(4)]),
            [Some(2), None, Some(1), Some(2)]
        );
    }
}
