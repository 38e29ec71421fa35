//! Instant runoff: each ballot counts for the first of its options that is still in; who has more than half is chosen, else the one
//! with the fewest votes goes out, and so on.
//!
//! Half is that of the ballots that still name somebody. Options without a vote in a round go out together, which changes nothing for the others.
//! Any other tie for the fewest votes is decided by the rule; earlier rounds are not looked at. By the status quo all that are tied for the
//! fewest go out, and if nobody is left nothing is chosen.

use super::rounds::{Round, fewest, number, of};
use super::ties::{TieAt, TieBreak};
use super::{Ballots, Counted, Record};
use crate::polls::method::OptionNumber;
use std::collections::BTreeSet;

pub(super) fn count(ballots: &Ballots, ties: &TieBreak) -> Counted {
    let orders = ballots.orders();
    let mut left: BTreeSet<OptionNumber> = ballots.named();
    let (mut rounds, mut chosen, mut met) = (Vec::<Round>::new(), Vec::new(), Vec::new());
    while !left.is_empty() && chosen.is_empty() {
        let mut round = first_choices(&orders, &left, ballots.contest.options().into());
        chosen.extend(
            left.iter()
                .copied()
                .filter(|option| of(&round.votes, *option) >= round.needed),
        );
        round.chosen.clone_from(&chosen);
        if chosen.is_empty() {
            let tied = fewest(&round.votes, left.iter().copied());
            let without = tied.iter().all(|option| of(&round.votes, *option) == 0);
            if tied.len() > 1 && !without {
                let others = u16::try_from(tied.len() - 1).unwrap_or(u16::MAX);
                let tie = ties.decide(TieAt::Exclusion, Some(number(&rounds)), &tied, others);
                round.excluded = tie.losers().to_vec();
                met.push(tie);
            } else {
                round.excluded = tied;
            }
        }
        let stuck = chosen.is_empty() && round.excluded.is_empty();
        left.retain(|option| !round.excluded.contains(option));
        rounds.push(round);
        if stuck {
            break;
        }
    }
    Counted {
        record: Record::Rounds { unit: 1, rounds },
        chosen,
        ties: met,
    }
}

fn first_choices(orders: &[Vec<OptionNumber>], left: &BTreeSet<OptionNumber>, options: usize) -> Round {
    let mut round = Round {
        votes: vec![0; options],
        ..Round::default()
    };
    for order in orders {
        match order.iter().find(|option| left.contains(option)) {
            Some(option) => round.votes[usize::from(*option) - 1] += 1,
            None => round.exhausted += 1,
        }
    }
    round.needed = round.votes.iter().sum::<u64>() / 2 + 1;
    round
}
