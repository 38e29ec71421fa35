//! How far jurors agree: Krippendorff's alpha, ordinal and interval.
//!
//! [`agreement`] takes what was given of one thing (the levels of a criterion, or the totals in hundredths), each with its submission;
//! [`by_criterion`] asks it for every criterion of a rubric. What is missing is simply not in the list; a submission with a single value says nothing of agreement and is left out.
//!
//! Alpha is `1 − Do / De`: how far values of the same submission lie apart, beside how far any two values of the round lie apart. 1 is full
//! agreement, 0 is what chance would give, below 0 jurors contradict each other. With n values in units u of m values each:
//! `Do = (1/n) Σ_u Σ_(i≠j in u) δ²(i, j) / (m_u − 1)` and `De = Σ_(i≠j) δ²(i, j) / (n (n − 1))`.
//! Interval: `δ = i − j`. Ordinal: δ counts the values that lie between the two, `Σ_(g=c..k) n_g − (n_c + n_k) / 2`; that is the difference
//! of their middle ranks, so ordinal alpha is interval alpha of middle ranks. Source: Krippendorff, Computing Krippendorff's
//! alpha-reliability (2011), and Content Analysis (4th ed., 2018), chapter 12, for the bounds of [`Reading`] too.
//!
//! Sums are whole numbers until the last division, so neither order nor names of reviews can change a digit.
//!
//! To add a measure: its δ as whole numbers, given to [`alpha`].

use crate::ids::{CriterionId, SubmissionId};
use crate::jury::rubric::{Rubric, Scores};
use crate::words::words;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

words! {
    /// What an alpha says.
    pub enum Reading {
        /// From 0.8: scores can be relied on.
        Reliable = "reliable",
        /// From 0.667: for tentative conclusions only.
        Tentative = "tentative",
        /// Above 0: jurors agree a little; their reasons have to be read and discussed.
        Weak = "weak",
        /// 0 or below: no more than chance, or less.
        None = "none",
        /// All values are equal: nothing can be told apart, so there is no alpha.
        AllEqual = "all_equal",
        /// No submission has two values.
        TooFew = "too_few",
    }
}

/// An alpha and its reading.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Alpha {
    /// At most 1; `None` with the readings `AllEqual` and `TooFew`.
    pub value: Option<f64>,
    pub reading: Reading,
}

/// The agreement on one thing.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Agreement {
    /// Only the order of values counts: for levels of a criterion.
    pub ordinal: Alpha,
    /// The distance between values counts: for totals.
    pub interval: Alpha,
    /// Submissions with at least two values, and those values.
    pub submissions: u32,
    pub values: u32,
}

/// The agreement on one thing, from every value that was given.
#[must_use]
pub fn agreement(given: &[(SubmissionId, i32)]) -> Agreement {
    let mut units: BTreeMap<SubmissionId, Vec<i128>> = BTreeMap::new();
    for &(submission, value) in given {
        units.entry(submission).or_default().push(i128::from(value));
    }
    units.retain(|_, values| values.len() > 1);
    let units: Vec<_> = units.into_values().collect();
    let ranks = middle_ranks(&units);
    let ranked: Vec<Vec<i128>> = units
        .iter()
        .map(|values| values.iter().map(|value| ranks[value]).collect())
        .collect();
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Agreement {
        ordinal: alpha(&ranked),
        interval: alpha(&units),
        submissions: count(units.len()),
        values: count(units.iter().map(Vec::len).sum()),
    }
}

/// The agreement on each criterion, in the order of the rubric, from the levels that reviews gave; independent criteria too.
#[must_use]
pub fn by_criterion(rubric: &Rubric, reviews: &[(SubmissionId, &Scores)]) -> Vec<(CriterionId, Agreement)> {
    let of = |id: CriterionId| {
        let level = |&(submission, scores): &(SubmissionId, &Scores)| {
            let value = scores.get(&id)?.value?;
            Some((submission, i32::try_from(value).ok()?))
        };
        (id, agreement(&reviews.iter().filter_map(level).collect::<Vec<_>>()))
    };
    rubric.criteria().iter().map(|criterion| of(criterion.id)).collect()
}

/// Twice the middle rank of each value, which is whole.
fn middle_ranks(units: &[Vec<i128>]) -> BTreeMap<i128, i128> {
    let mut counts: BTreeMap<i128, i128> = BTreeMap::new();
    for &value in units.iter().flatten() {
        *counts.entry(value).or_default() += 1;
    }
    let mut below = 0;
    counts
        .into_iter()
        .map(|(value, count)| {
            let rank = 2 * below + count;
            below += count;
            (value, rank)
        })
        .collect()
}

/// `Σ_(i≠j) (i − j)²` over ordered pairs: `2 (m Σx² − (Σx)²)`.
fn distance<'a>(values: impl Iterator<Item = &'a i128>) -> i128 {
    let (count, sum, squares) = values.fold((0, 0, 0), |(count, sum, squares), value| {
        (count + 1, sum + value, squares + value * value)
    });
    2 * (count * squares - sum * sum)
}

fn alpha(units: &[Vec<i128>]) -> Alpha {
    let none = |reading| Alpha { value: None, reading };
    if units.is_empty() {
        return none(Reading::TooFew);
    }
    let expected = distance(units.iter().flatten());
    if expected == 0 {
        return none(Reading::AllEqual);
    }
    // Units of one size have one divisor and are summed as whole numbers.
    let mut by_size: BTreeMap<usize, i128> = BTreeMap::new();
    for values in units {
        *by_size.entry(values.len()).or_default() += distance(values.iter());
    }
    let observed: f64 = by_size.iter().map(|(&size, &sum)| sum as f64 / (size - 1) as f64).sum();
    let n: usize = units.iter().map(Vec::len).sum();
    let value = 1.0 - (n - 1) as f64 * observed / expected as f64;
    Alpha {
        value: Some(value),
        reading: reading(value),
    }
}

/// What a value of alpha says.
#[must_use]
pub fn reading(alpha: f64) -> Reading {
    match alpha {
        alpha if alpha >= 0.8 => Reading::Reliable,
        alpha if alpha >= 0.667 => Reading::Tentative,
        alpha if alpha > 0.0 => Reading::Weak,
        _ => Reading::None,
    }
}
