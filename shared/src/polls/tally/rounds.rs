//! Rounds of instant runoff and STV, for tables and charts.

use super::Ballots;
use crate::polls::Vote;
use crate::polls::method::OptionNumber;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A round: what everyone had at its beginning, and what was done then. Votes are in the unit of the record; votes of options, exhausted and
/// lost ones together are the ballots.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// By option, option 1 first; 0 for who is out.
    pub votes: Vec<u64>,
    /// Votes of ballots that name nobody any more who is in.
    pub exhausted: u64,
    /// Votes lost because transfer values are rounded down; always 0 in an instant runoff.
    pub lost: u64,
    /// Votes needed to be chosen: the quota, or more than half of the votes that are not exhausted.
    pub needed: u64,
    /// Who was chosen in this round, the most votes first.
    pub chosen: Vec<OptionNumber>,
    /// Whose surplus goes to others at the end of this round.
    pub transferred: Vec<OptionNumber>,
    /// Who goes out at the end of this round.
    pub excluded: Vec<OptionNumber>,
    /// The earlier round, from 1, that decided who goes out where several had the fewest votes in this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub earlier: Option<u16>,
}

impl Ballots<'_> {
    /// Ballots as orders without equals.
    pub(super) fn orders(&self) -> Vec<Vec<OptionNumber>> {
        let order = |vote: &&Vote| match vote {
            Vote::Ranking(groups) => Some(groups.iter().flatten().copied().collect()),
            _ => None,
        };
        self.votes.iter().filter_map(order).collect()
    }

    /// Options that at least one ballot ranks.
    pub(super) fn named(&self) -> BTreeSet<OptionNumber> {
        let ranked = self.votes.iter().filter_map(|vote| match vote {
            Vote::Ranking(groups) => Some(groups.iter().flatten().copied()),
            _ => None,
        });
        ranked.flatten().collect()
    }
}

/// Votes of an option.
pub(super) fn of(votes: &[u64], option: OptionNumber) -> u64 {
    votes
        .get(usize::from(option).wrapping_sub(1))
        .copied()
        .unwrap_or_default()
}

/// Who of `left` has the fewest votes.
pub(super) fn fewest(votes: &[u64], left: impl IntoIterator<Item = OptionNumber> + Clone) -> Vec<OptionNumber> {
    let least = left.clone().into_iter().map(|option| of(votes, option)).min();
    left.into_iter()
        .filter(|option| Some(of(votes, *option)) == least)
        .collect()
}

/// The number of the round that is being counted after `rounds`.
pub(super) fn number(rounds: &[Round]) -> u16 {
    u16::try_from(rounds.len() + 1).unwrap_or(u16::MAX)
}
