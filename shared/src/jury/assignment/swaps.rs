//! Two jurors change places: the load of each stays, the whole becomes better.

use super::table::Table;
use std::collections::BTreeSet;

/// How often all pairs are gone through at most; a round is as good as it gets after three or four.
const PASSES: u32 = 10;

/// What a swap changes, first things first; less is better.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Gain {
    /// Reviews in a foreign language.
    foreign: i32,
    /// Submissions without somebody who knows the field.
    without_expert: i32,
    /// The sum of squares of how often each couple meets.
    couples: i64,
}

/// A group of jurors with their submissions: linked by submissions read in common.
pub(super) struct Group {
    pub jurors: BTreeSet<usize>,
    pub submissions: Vec<usize>,
    pairs: usize,
}

impl Group {
    /// Whether a pair can be taken out of it without parting it: it has a ring.
    fn has_ring(&self) -> bool {
        self.pairs >= self.jurors.len() + self.submissions.len()
    }
}

type Place = (usize, usize);

impl Table<'_> {
    /// Swaps jurors while something gets better; the cost falls with each, so it ends.
    pub(super) fn swap(&mut self) {
        for _ in 0..PASSES {
            let mut swapped = false;
            for submission in 0..self.on.len() {
                for juror in self.on[submission].clone() {
                    let here = (submission, juror);
                    if !self.on[submission].contains(&juror) || !self.could_be_better(here) {
                        continue;
                    }
                    if let Some((_, there)) = self.best_swap(here).filter(|(gain, _)| *gain < Gain::default()) {
                        self.exchange_places(here, there);
                        swapped = true;
                    }
                }
            }
            if !swapped {
                break;
            }
        }
    }

    fn could_be_better(&self, (submission, juror): Place) -> bool {
        let meets_again = |&other: &usize| other != juror && self.paired[juror][other] > 1;
        !self.reads[submission][juror]
            || (!self.has_expert(submission, None) && self.knows[submission].contains(&true))
            || self.on[submission].iter().any(meets_again)
    }

    fn best_swap(&self, here: Place) -> Option<(Gain, Place)> {
        let places = self.on.iter().enumerate();
        places
            .flat_map(|(submission, on)| on.iter().map(move |&juror| (submission, juror)))
            .filter(|&there| self.may_swap(here, there))
            .map(|there| (self.gain(here, there), there))
            .min()
    }

    fn may_swap(&self, here: Place, there: Place) -> bool {
        here.0 != there.0
            && self.free_for(there.0, here.1)
            && self.free_for(here.0, there.1)
            && !self.fixed[here.0][here.1]
            && !self.fixed[there.0][there.1]
    }

    fn gain(&self, here: Place, there: Place) -> Gain {
        let foreign = |(submission, juror): Place| i32::from(!self.reads[submission][juror]);
        let lacks = |submission: usize, goes: usize, comes: usize| {
            let after = self.knows[submission][comes] || self.has_expert(submission, Some(goes));
            i32::from(self.has_expert(submission, None)) - i32::from(after)
        };
        // A couple met p times: one time less takes 2p − 1 from the square, one more adds 2p + 1. Who is on both submissions meets both as before.
        let couples = |at: usize, other: usize, goes: usize, comes: usize| -> i64 {
            let stay = self.on[at]
                .iter()
                .filter(|&&one| one != goes && !self.on[other].contains(&one));
            stay.map(|&one| 2 * (i64::from(self.paired[comes][one]) - i64::from(self.paired[goes][one])) + 2)
                .sum()
        };
        Gain {
            foreign: foreign((here.0, there.1)) + foreign((there.0, here.1)) - foreign(here) - foreign(there),
            without_expert: lacks(here.0, here.1, there.1) + lacks(there.0, there.1, here.1),
            couples: couples(here.0, there.0, here.1, there.1) + couples(there.0, here.0, there.1, here.1),
        }
    }

    fn exchange_places(&mut self, here: Place, there: Place) {
        self.remove(here.0, here.1);
        self.remove(there.0, there.1);
        self.add(here.0, there.1);
        self.add(there.0, here.1);
    }

    /// Joins groups by swaps that cost neither a language nor an expert.
    pub(super) fn join_groups(&mut self) {
        let mut groups = self.groups();
        while groups.len() > 1 {
            let Some(fewer) = self.join_two(&groups) else { break };
            groups = fewer;
        }
    }

    /// Swaps between a group with a ring and another one, until two have become one.
    fn join_two(&mut self, groups: &[Group]) -> Option<Vec<Group>> {
        let places = |table: &Self, group: &Group| -> Vec<Place> {
            let of = |&submission: &usize| table.on[submission].iter().map(move |&juror| (submission, juror));
            group.submissions.iter().flat_map(of).collect()
        };
        for (at, ringed) in groups.iter().enumerate().filter(|(_, group)| group.has_ring()) {
            for (_, other) in groups.iter().enumerate().filter(|(other, _)| *other != at) {
                for here in places(self, ringed) {
                    let costs_nothing = |there: &Place| {
                        let gain = self.gain(here, *there);
                        (gain.foreign, gain.without_expert) <= (0, 0)
                    };
                    let theirs = places(self, other);
                    let there = theirs
                        .into_iter()
                        .filter(|&there| self.may_swap(here, there))
                        .find(costs_nothing);
                    let Some(there) = there else { continue };
                    self.exchange_places(here, there);
                    let now = self.groups();
                    if now.len() < groups.len() {
                        return Some(now);
                    }
                    self.exchange_places((here.0, there.1), (there.0, here.1));
                }
            }
        }
        None
    }

    /// The groups of those who have something to review.
    pub(super) fn groups(&self) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        for (submission, on) in self.on.iter().enumerate().filter(|(_, on)| !on.is_empty()) {
            let mut group = Group {
                jurors: on.iter().copied().collect(),
                submissions: vec![submission],
                pairs: on.len(),
            };
            let (linked, rest): (Vec<_>, Vec<_>) = groups
                .into_iter()
                .partition(|one| !one.jurors.is_disjoint(&group.jurors));
            groups = rest;
            for one in linked {
                group.jurors.extend(one.jurors);
                group.submissions.extend(one.submissions);
                group.pairs += one.pairs;
            }
            groups.push(group);
        }
        groups
    }
}
