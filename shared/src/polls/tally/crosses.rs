//! Methods whose ballots are crosses: single choice, approval, plurality at large.
//!
//! Each cross is one vote for its option; the options with the most votes take the seats. The methods differ only in how many crosses a ballot
//! may have, which [`super::super::vote`] has checked, and in that a single choice may ask for a majority: if the first option has fewer
//! votes than `needed`, nothing is chosen, and there is no tie to decide.

use super::places::{fill, levels};
use super::ties::TieBreak;
use super::{Ballots, Counted, Record};
use crate::polls::method::OptionNumber;
use crate::polls::{Stance, Vote};

impl Ballots<'_> {
    /// Votes by option, online and of the room; of a question yes, then no.
    pub(super) fn crosses(&self) -> Vec<u32> {
        let mut votes = vec![0_u32; usize::from(self.contest.options())];
        let mut add = |option: OptionNumber, count: u32| {
            if let Some(votes) = votes.get_mut(usize::from(option).wrapping_sub(1)) {
                *votes = votes.saturating_add(count);
            }
        };
        for vote in &self.votes {
            match vote {
                Vote::Stance(Stance::Yes) => add(1, 1),
                Vote::Stance(Stance::No) => add(2, 1),
                Vote::Choice(option) => add(*option, 1),
                Vote::Approved(options) => options.iter().for_each(|option| add(*option, 1)),
                Vote::Stance(Stance::Abstain) | Vote::Scores(_) | Vote::Ranking(_) | Vote::Abstain => {}
            }
        }
        let hands = self.hands.map_or(&[][..], |hands| hands.counts.as_slice());
        for (option, count) in self.contest.numbers().zip(hands) {
            add(option, *count);
        }
        votes
    }
}

pub(super) fn count(ballots: &Ballots, needed: u32, ties: &TieBreak) -> Counted {
    let votes = ballots.crosses();
    let enough = votes.iter().max().is_some_and(|most| *most >= needed);
    let counts: Vec<u64> = votes.iter().map(|count| u64::from(*count)).collect();
    let found = if enough { levels(&counts) } else { Vec::new() };
    let places = fill(&found, ballots.contest.seats(), ties);
    Counted {
        record: Record::Votes { votes },
        chosen: places.chosen,
        ties: places.ties,
    }
}
