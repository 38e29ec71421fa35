//! Who scored what, by places in lists instead of ids: what every estimate starts from.
//!
//! [`Design::new`] puts reviews in order, so that what is made of them does not depend on the order in which they come.
//!
//! To add a property of who scored what: a function of [`Design`].

use super::Points;
use crate::ids::{AccountId, SubmissionId};
use std::collections::BTreeSet;

/// What a juror gave a submission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Given {
    pub submission: SubmissionId,
    pub juror: AccountId,
    pub total: Points,
}

/// A review by places in the lists, in points.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cell {
    pub submission: usize,
    pub juror: usize,
    pub points: f64,
}

/// Submissions and jurors with at least one review, and the reviews, all in the order of their ids.
#[derive(Clone, Debug)]
pub(super) struct Design {
    pub submissions: Vec<SubmissionId>,
    pub jurors: Vec<AccountId>,
    pub cells: Vec<Cell>,
    /// Places in `cells`, of each submission and of each juror.
    pub of_submission: Vec<Vec<usize>>,
    pub of_juror: Vec<Vec<usize>>,
}

impl Design {
    /// The design of the reviews of `submissions`; of two reviews by one juror of one submission the lower counts.
    pub(super) fn new(submissions: &[SubmissionId], given: &[Given]) -> Self {
        let asked: BTreeSet<_> = submissions.iter().collect();
        let mut given: Vec<_> = given.iter().filter(|one| asked.contains(&one.submission)).collect();
        given.sort_unstable();
        given.dedup_by_key(|one| (one.submission, one.juror));
        let submissions: Vec<_> = distinct(given.iter().map(|one| one.submission));
        let jurors: Vec<_> = distinct(given.iter().map(|one| one.juror));
        let mut design = Self {
            of_submission: vec![Vec::new(); submissions.len()],
            of_juror: vec![Vec::new(); jurors.len()],
            cells: Vec::with_capacity(given.len()),
            submissions,
            jurors,
        };
        for (at, one) in given.into_iter().enumerate() {
            let submission = design.submissions.partition_point(|id| *id < one.submission);
            let juror = design.jurors.partition_point(|id| *id < one.juror);
            design.of_submission[submission].push(at);
            design.of_juror[juror].push(at);
            design.cells.push(Cell {
                submission,
                juror,
                points: f64::from(one.total.0) / 100.0,
            });
        }
        design
    }

    /// The points of all reviews, in the order of `cells`.
    pub(super) fn points(&self) -> Vec<f64> {
        self.cells.iter().map(|cell| cell.points).collect()
    }

    /// The group of each juror, named by its first juror. Two jurors are of one group when a chain of submissions read in common links them:
    /// only within a group can severity be told from quality.
    pub(super) fn groups(&self) -> Vec<usize> {
        let mut group: Vec<usize> = (0..self.jurors.len()).collect();
        for cells in &self.of_submission {
            let here: BTreeSet<_> = cells.iter().map(|&at| group[self.cells[at].juror]).collect();
            let Some(&first) = here.first() else { continue };
            if here.len() > 1 {
                group
                    .iter_mut()
                    .filter(|one| here.contains(one))
                    .for_each(|one| *one = first);
            }
        }
        group
    }
}

fn distinct<T: Ord>(ids: impl Iterator<Item = T>) -> Vec<T> {
    ids.collect::<BTreeSet<_>>().into_iter().collect()
}
