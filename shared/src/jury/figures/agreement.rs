//! How far jurors agree: Krippendorff's alpha, ordinal and interval.
//!
//! [`agreement`] takes what was given of one thing (the levels of a criterion, or the totals in hundredths), each with its submission.
//! What is missing is simply not in the list; a submission with a single value says nothing of agreement and is left out.
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

use crate::ids::SubmissionId;
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn given(values: &[(u128, i32)]) -> Vec<(SubmissionId, i32)> {
        let id = |n| SubmissionId(Uuid::from_u128(n));
        values.iter().map(|&(n, value)| (id(n), value)).collect()
    }

    #[test]
    fn full_agreement_is_one_and_contradiction_is_below_zero() {
        let full = agreement(&given(&[(1, 1), (1, 1), (2, 3), (2, 3)]));
        assert_eq!(full.ordinal.value, Some(1.0));
        assert_eq!(full.interval.reading, Reading::Reliable);
        let against = agreement(&given(&[(1, 1), (1, 3), (2, 3), (2, 1)]));
        assert!(against.interval.value.unwrap() < 0.0);
        assert_eq!(against.ordinal.reading, Reading::None);
    }

    #[test]
    fn without_two_values_or_without_a_difference_there_is_no_alpha() {
        let one_juror = agreement(&given(&[(1, 1), (2, 3)]));
        assert_eq!(
            (one_juror.ordinal.value, one_juror.ordinal.reading),
            (None, Reading::TooFew)
        );
        assert_eq!(one_juror.values, 0);
        let equal = agreement(&given(&[(1, 2), (1, 2), (2, 2), (2, 2)]));
        assert_eq!(
            (equal.interval.value, equal.interval.reading),
            (None, Reading::AllEqual)
        );
        assert_eq!((equal.submissions, equal.values), (2, 4));
    }

    #[test]
    fn the_bounds_of_the_readings_are_krippendorffs() {
        let expected = [
            (1.0, Reading::Reliable),
            (0.8, Reading::Reliable),
            (0.799, Reading::Tentative),
            (0.667, Reading::Tentative),
            (0.666, Reading::Weak),
            (0.0, Reading::None),
            (-0.5, Reading::None),
        ];
        for (alpha, word) in expected {
            assert_eq!(reading(alpha), word, "{alpha}");
        }
    }

    /// Both alphas by the definition: every pair of values, with δ as it is defined.
    fn by_definition(units: &[Vec<i32>], ordinal: bool) -> f64 {
        let all: Vec<i32> = units.iter().flatten().copied().collect();
        let count = |value: i32| all.iter().filter(|&&other| other == value).count() as f64;
        let delta = |a: i32, b: i32| {
            if !ordinal {
                return f64::from(a - b).powi(2);
            }
            let (low, high) = (a.min(b), a.max(b));
            let between = all.iter().filter(|&&v| low <= v && v <= high).count() as f64;
            if a == b {
                0.0
            } else {
                (between - (count(a) + count(b)) / 2.0).powi(2)
            }
        };
        let pairs = |values: &[i32]| -> f64 {
            values
                .iter()
                .flat_map(|&a| values.iter().map(move |&b| (a, b)))
                .map(|(a, b)| delta(a, b))
                .sum()
        };
        let observed: f64 = units
            .iter()
            .map(|values| pairs(values) / (values.len() - 1) as f64)
            .sum();
        1.0 - (all.len() - 1) as f64 * observed / pairs(&all)
    }

    proptest! {
        #[test]
        fn alpha_is_its_definition_whatever_the_order_and_the_names(
            units in proptest::collection::vec(proptest::collection::vec(0_i32..6, 2..6), 1..8),
        ) {
            let mut values: Vec<(u128, i32)> = units.iter().zip(1..).flat_map(|(unit, n)| unit.iter().map(move |&value| (n, value))).collect();
            let found = agreement(&given(&values));
            if found.interval.reading == Reading::AllEqual {
                return Ok(());
            }
            prop_assert!((found.interval.value.unwrap() - by_definition(&units, false)).abs() < 1e-12);
            prop_assert!((found.ordinal.value.unwrap() - by_definition(&units, true)).abs() < 1e-12);
            values.reverse();
            values.iter_mut().for_each(|(n, _)| *n = 1_000 - *n);
            values.push((5_000, 3));
            prop_assert_eq!(found, agreement(&given(&values)), "and a lonely value changes nothing");
        }
    }
}
