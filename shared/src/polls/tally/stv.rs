//! Single transferable vote, by weighted inclusive Gregory transfers.
//!
//! Source: the Scottish Local Government Elections Order 2007 (SSI 2007/42), schedule 1, rules 45 to 52. Votes are counted in
//! 1/100,000 ([`UNIT`]); a transfer value is rounded down to that, as rule 48 says, and what is lost so is in the record.
//! - The quota (Droop) is ballots / (seats + 1), rounded down, plus 1. Ballots that abstain do not count.
//! - Who reaches the quota is chosen. The largest surplus is transferred first: **every** ballot in the pile goes on to its next option that
//!   is still in (neither chosen nor out), at its value × surplus / votes of the pile. Ballots without a next one are exhausted at that value.
//! - Without a surplus the option with the fewest votes goes out, and its ballots go on at the value that they have.
//! - As soon as no more options are in than seats are left, all of them are chosen.
//! - Of several with the fewest votes the one goes out that had the fewest in the latest earlier round in which they differed (rule 51).
//!
//! Where this departs from the order: equal surpluses are transferred together, so that no lot is needed; options that no ballot names are
//! out from the beginning, and options without a vote go out together where that changes nothing; a tie that earlier rounds do not decide is
//! decided by the rule of the contest, which by the status quo excludes all that are tied, so that a seat may stay empty.
//!
//! Few ballots for many seats (about half the square of the seats) may all lie with those who are chosen before the last seats are filled.
//! Options without a vote are tied for these then: the lot, or the chair, is the better rule there.

use super::rounds::{Round, fewest, number, of};
use super::ties::{Tie, TieAt, TieBreak};
use super::{Ballots, Counted, Record};
use crate::polls::method::OptionNumber;
use std::collections::BTreeSet;

/// Parts of a vote.
pub const UNIT: u64 = 100_000;

/// A ballot in the pile of the option at `at` of its order.
struct Paper<'a> {
    order: &'a [OptionNumber],
    at: usize,
    value: u64,
}

/// The state of a count.
struct Stage<'a> {
    /// By option.
    piles: Vec<Vec<Paper<'a>>>,
    /// By option: what stays with who was chosen and whose surplus is gone.
    kept: Vec<u64>,
    left: BTreeSet<OptionNumber>,
    exhausted: u64,
    lost: u64,
}

pub(super) fn count(ballots: &Ballots, ties: &TieBreak) -> Counted {
    let orders = ballots.orders();
    let mut stage = Stage::new(&orders, ballots.named(), ballots.contest.options().into());
    let seats = usize::from(ballots.contest.seats());
    let quota = (orders.len() as u64 / (seats as u64 + 1) + 1) * UNIT;
    let (mut rounds, mut chosen, mut met) = (Vec::<Round>::new(), Vec::<OptionNumber>::new(), Vec::new());
    while !stage.left.is_empty() && chosen.len() < seats {
        let mut round = stage.round(quota);
        let over = |option: &OptionNumber| of(&round.votes, *option) >= quota;
        let mut new: Vec<OptionNumber> = stage.left.iter().copied().filter(over).collect();
        stage.left.retain(|option| !new.contains(option));
        if stage.left.len() + chosen.len() + new.len() <= seats {
            new.extend(std::mem::take(&mut stage.left));
        }
        new.sort_by_key(|option| (std::cmp::Reverse(of(&round.votes, *option)), *option));
        chosen.extend(&new);
        round.chosen = new;
        if !stage.left.is_empty() && chosen.len() < seats {
            round.transferred = stage.largest_surpluses(&chosen, &round.votes, quota);
            if round.transferred.is_empty() {
                let places = seats - chosen.len();
                met.extend(exclude(&mut round, &rounds, &stage.left, places, ties));
            }
        }
        stage.transfer(&round.transferred, &round.votes, quota);
        stage.exclude(&round.excluded);
        let stuck = met.last().is_some_and(Tie::waits);
        rounds.push(round);
        if stuck {
            break;
        }
    }
    Counted {
        record: Record::Rounds { unit: UNIT, rounds },
        chosen,
        ties: met,
    }
}

/// Notes in `round` who goes out, and gives the tie if there was one.
fn exclude(
    round: &mut Round,
    earlier: &[Round],
    left: &BTreeSet<OptionNumber>,
    places: usize,
    ties: &TieBreak,
) -> Option<Tie> {
    let mut tied = fewest(&round.votes, left.iter().copied());
    let without = tied.iter().all(|option| of(&round.votes, *option) == 0);
    if without && left.len() - tied.len() >= places {
        round.excluded = tied;
        return None;
    }
    for (at, before) in earlier.iter().enumerate().rev() {
        let fewer = fewest(&before.votes, tied.iter().copied());
        if fewer.len() < tied.len() {
            round.earlier = u16::try_from(at + 1).ok();
            tied = fewer;
        }
    }
    if tied.len() == 1 {
        round.excluded = tied;
        return None;
    }
    let others = u16::try_from(tied.len() - 1).unwrap_or(u16::MAX);
    let tie = ties.decide(TieAt::Exclusion, Some(number(earlier)), &tied, others);
    round.excluded = tie.losers().to_vec();
    Some(tie)
}

impl<'a> Stage<'a> {
    fn new(orders: &'a [Vec<OptionNumber>], left: BTreeSet<OptionNumber>, options: usize) -> Self {
        let mut piles: Vec<Vec<Paper>> = (0..options).map(|_| Vec::new()).collect();
        for order in orders {
            if let Some(first) = order.first() {
                piles[usize::from(*first) - 1].push(Paper {
                    order,
                    at: 0,
                    value: UNIT,
                });
            }
        }
        Self {
            piles,
            kept: vec![0; options],
            left,
            exhausted: 0,
            lost: 0,
        }
    }

    /// What everyone has.
    fn round(&self, quota: u64) -> Round {
        let votes = |(pile, kept): (&Vec<Paper>, &u64)| kept + pile.iter().map(|paper| paper.value).sum::<u64>();
        Round {
            votes: self.piles.iter().zip(&self.kept).map(votes).collect(),
            exhausted: self.exhausted,
            lost: self.lost,
            needed: quota,
            ..Round::default()
        }
    }

    /// Of the chosen ones those with the largest surplus, when there is any.
    fn largest_surpluses(&self, chosen: &[OptionNumber], votes: &[u64], quota: u64) -> Vec<OptionNumber> {
        let surplus = |option: &OptionNumber| of(votes, *option).saturating_sub(quota);
        let largest = chosen.iter().map(surplus).max().unwrap_or_default();
        let mut found: Vec<OptionNumber> = chosen
            .iter()
            .copied()
            .filter(|option| surplus(option) == largest)
            .collect();
        found.sort_unstable();
        if largest > 0 { found } else { Vec::new() }
    }

    /// Sends the surplus of each on; the quota stays.
    fn transfer(&mut self, from: &[OptionNumber], votes: &[u64], quota: u64) {
        for option in from {
            let at = usize::from(*option) - 1;
            let (total, surplus) = (votes[at], votes[at] - quota);
            let mut sent = 0;
            for paper in std::mem::take(&mut self.piles[at]) {
                let value = u128::from(paper.value) * u128::from(surplus) / u128::from(total);
                let value = u64::try_from(value).unwrap_or_default();
                sent += value;
                self.send(Paper { value, ..paper });
            }
            self.kept[at] = quota;
            self.lost += surplus - sent;
        }
    }

    /// Puts out each, and sends its ballots on.
    fn exclude(&mut self, out: &[OptionNumber]) {
        self.left.retain(|option| !out.contains(option));
        for option in out {
            for paper in std::mem::take(&mut self.piles[usize::from(*option) - 1]) {
                self.send(paper);
            }
        }
    }

    /// Puts a ballot on the pile of its next option that is in.
    fn send(&mut self, paper: Paper<'a>) {
        let next = (paper.at + 1..paper.order.len()).find(|at| self.left.contains(&paper.order[*at]));
        match next {
            Some(at) => self.piles[usize::from(paper.order[at]) - 1].push(Paper { at, ..paper }),
            None => self.exhausted += paper.value,
        }
    }
}
