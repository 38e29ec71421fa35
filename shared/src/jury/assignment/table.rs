//! The work in progress: dealing, exchanging along chains, levelling, and the report.

use super::{Assigned, Assigning, Juror, Pair, Shortage, Submission, Unmet};
use std::collections::VecDeque;

/// The work in progress, by places in the lists instead of ids.
pub(super) struct Table<'a> {
    asked: &'a Assigning,
    /// May this juror review this submission, and do they read its language: `[submission][juror]`, like the next two.
    pub(super) may: Vec<Vec<bool>>,
    pub(super) reads: Vec<Vec<bool>>,
    /// Does this juror know its field.
    pub(super) knows: Vec<Vec<bool>>,
    pub(super) fixed: Vec<Vec<bool>>,
    pub(super) on: Vec<Vec<usize>>,
    pub(super) load: Vec<u32>,
    pub(super) paired: Vec<Vec<u32>>,
}

impl<'a> Table<'a> {
    pub(super) fn new(asked: &'a Assigning) -> Self {
        let jurors = asked.jurors.len();
        let each = |test: &dyn Fn(&Submission, &Juror) -> bool| -> Vec<Vec<bool>> {
            let row = |submission| asked.jurors.iter().map(|juror| test(submission, juror)).collect();
            asked.submissions.iter().map(row).collect()
        };
        let pair = |submission: &Submission, juror: &Juror| Pair {
            submission: submission.id,
            juror: juror.id,
        };
        let mut table = Self {
            asked,
            may: each(&|s, j| !asked.conflicts.contains(&pair(s, j))),
            reads: each(&|s, j| j.languages.contains(s.language)),
            knows: each(&|s, j| asked.experts.contains(&pair(s, j))),
            fixed: each(&|s, j| asked.fixed.contains(&pair(s, j)) && !asked.conflicts.contains(&pair(s, j))),
            on: vec![Vec::new(); asked.submissions.len()],
            load: vec![0; jurors],
            paired: vec![vec![0; jurors]; jurors],
        };
        for submission in 0..asked.submissions.len() {
            for juror in 0..jurors {
                if table.fixed[submission][juror] {
                    table.add(submission, juror);
                }
            }
        }
        table
    }

    pub(super) fn add(&mut self, submission: usize, juror: usize) {
        for &other in &self.on[submission] {
            self.paired[juror][other] += 1;
            self.paired[other][juror] += 1;
        }
        self.on[submission].push(juror);
        self.load[juror] += 1;
    }

    pub(super) fn remove(&mut self, submission: usize, juror: usize) {
        self.on[submission].retain(|&one| one != juror);
        self.load[juror] -= 1;
        for &other in &self.on[submission] {
            self.paired[juror][other] -= 1;
            self.paired[other][juror] -= 1;
        }
    }

    fn missing(&self, submission: usize) -> u32 {
        let has = u32::try_from(self.on[submission].len()).unwrap_or(u32::MAX);
        self.asked.reviews_required.saturating_sub(has)
    }

    fn has_place(&self, juror: usize) -> bool {
        self.load[juror] < self.asked.jurors[juror].limit
    }

    pub(super) fn free_for(&self, submission: usize, juror: usize) -> bool {
        self.may[submission][juror] && !self.on[submission].contains(&juror)
    }

    /// Whether somebody on it knows its field, `but` for one.
    pub(super) fn has_expert(&self, submission: usize, but: Option<usize>) -> bool {
        let knows = &self.knows[submission];
        self.on[submission]
            .iter()
            .any(|&juror| Some(juror) != but && knows[juror])
    }

    /// The juror who fits best, of those with a place.
    fn best(&self, submission: usize) -> Option<usize> {
        let fits = |&juror: &usize| self.free_for(submission, juror) && self.has_place(juror);
        (0..self.load.len()).filter(fits).min_by_key(|&juror| {
            let pairs: u32 = self.on[submission].iter().map(|&other| self.paired[juror][other]).sum();
            let helps = self.knows[submission][juror] || self.has_expert(submission, None);
            (!self.reads[submission][juror], !helps, self.load[juror], pairs, juror)
        })
    }

    pub(super) fn deal(&mut self) {
        let mut order: Vec<usize> = (0..self.on.len()).collect();
        order.sort_by_key(|&submission| {
            let readers = |juror: &usize| self.may[submission][*juror] && self.reads[submission][*juror];
            let possible = self.may[submission].iter().filter(|may| **may).count();
            (possible, (0..self.load.len()).filter(readers).count(), submission)
        });
        for pass in (1..=self.asked.reviews_required).rev() {
            for &submission in &order {
                if self.missing(submission) >= pass
                    && let Some(juror) = self.best(submission)
                {
                    self.add(submission, juror);
                }
            }
        }
    }

    pub(super) fn exchange(&mut self) {
        for submission in 0..self.on.len() {
            while self.missing(submission) > 0 {
                let Some(chain) = self.chain_from(submission) else {
                    break;
                };
                // From the free end back: each juror takes over before the one before gives away.
                for step in chain.windows(2).rev() {
                    let (giver, taken, taker) = (step[0].1, step[1].0, step[1].1);
                    self.remove(taken, giver);
                    self.add(taken, taker);
                }
                self.add(submission, chain[0].1);
            }
        }
    }

    /// The shortest chain that frees a juror for `submission`: (submission, juror who takes it), the last juror having a place.
    fn chain_from(&self, submission: usize) -> Option<Vec<(usize, usize)>> {
        let mut came: Vec<Option<(usize, Option<usize>)>> = vec![None; self.load.len()];
        let mut queue = VecDeque::new();
        for juror in (0..self.load.len()).filter(|&juror| self.free_for(submission, juror)) {
            came[juror] = Some((submission, None));
            queue.push_back(juror);
        }
        while let Some(juror) = queue.pop_front() {
            if self.has_place(juror) {
                let mut chain = Vec::new();
                let mut at = Some(juror);
                while let Some(one) = at {
                    let (takes, from) = came[one]?;
                    chain.push((takes, one));
                    at = from;
                }
                chain.reverse();
                return Some(chain);
            }
            let gives = |s: &usize| self.on[*s].contains(&juror) && !self.fixed[*s][juror];
            for given in (0..self.on.len()).filter(gives) {
                for (next, came_by) in came.iter_mut().enumerate() {
                    if came_by.is_none() && self.free_for(given, next) {
                        *came_by = Some((given, Some(juror)));
                        queue.push_back(next);
                    }
                }
            }
        }
        None
    }

    /// Moves single reviews to jurors with at least two fewer; the sum of squared loads falls each time, so it ends.
    pub(super) fn level(&mut self) {
        let mut moved = true;
        while moved {
            moved = false;
            for submission in 0..self.on.len() {
                for juror in self.on[submission].clone() {
                    let reads = self.reads[submission][juror];
                    let keeps = !self.knows[submission][juror] || self.has_expert(submission, Some(juror));
                    let freer = |&next: &usize| {
                        self.free_for(submission, next)
                            && self.has_place(next)
                            && self.load[next] + 1 < self.load[juror]
                            && self.reads[submission][next] >= reads
                            && (keeps || self.knows[submission][next])
                    };
                    let next = (0..self.load.len())
                        .filter(freer)
                        .min_by_key(|&next| (self.load[next], next));
                    if let Some(next) = next.filter(|_| !self.fixed[submission][juror]) {
                        self.remove(submission, juror);
                        self.add(submission, next);
                        moved = true;
                    }
                }
            }
        }
    }

    pub(super) fn result(self) -> Assigned {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let jurors = count(self.load.len());
        let mut result = Assigned {
            groups: count(self.groups().len()),
            ..Assigned::default()
        };
        for (submission, on) in self.on.iter().enumerate() {
            let id = self.asked.submissions[submission].id;
            for &juror in on {
                let pair = Pair {
                    submission: id,
                    juror: self.asked.jurors[juror].id,
                };
                result.pairs.insert(pair);
                if !self.reads[submission][juror] {
                    result.foreign_language.push(pair);
                }
            }
            if !self.asked.experts.is_empty() && !self.has_expert(submission, None) {
                result.without_expert.push(id);
            }
            let missing = self.missing(submission);
            if missing > 0 {
                let conflicted = count(self.may[submission].iter().filter(|may| !**may).count());
                let free = (0..self.load.len()).filter(|&juror| self.free_for(submission, juror));
                let (takes, none): (Vec<_>, Vec<_>) = free.partition(|&juror| self.asked.jurors[juror].limit > 0);
                let (full, unavailable) = (count(takes.len()), count(none.len()));
                let why = match self.asked.reviews_required {
                    required if jurors - unavailable < required => Shortage::TooFewJurors,
                    required if jurors - unavailable - conflicted < required => Shortage::Conflicts,
                    _ => Shortage::Limits,
                };
                result.unmet.push(Unmet {
                    submission: id,
                    missing,
                    why,
                    jurors,
                    conflicted,
                    full,
                    unavailable,
                });
            }
        }
        result.load = self
            .asked
            .jurors
            .iter()
            .zip(self.load)
            .map(|(juror, load)| (juror.id, load))
            .collect();
        result
    }
}
