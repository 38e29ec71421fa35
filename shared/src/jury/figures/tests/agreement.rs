//! Agreement: readings, the definition, criteria of a rubric.

use super::super::agreement::{Reading, agreement, by_criterion, reading};
use super::id;
use crate::ids::{CriterionId, SubmissionId};
use crate::jury::rubric::{Criterion, Level, Rubric, Score, Scores};
use proptest::prelude::*;
use uuid::Uuid;

fn given(values: &[(u128, i32)]) -> Vec<(SubmissionId, i32)> {
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

#[test]
fn each_criterion_has_its_own_agreement_and_what_is_missing_does_not_count() {
    let criterion = |n| Criterion {
        id: CriterionId(Uuid::from_u128(n)),
        title: format!("Criterion {n}"),
        guidance: String::new(),
        weight: 1,
        levels: [0, 1, 2, 3]
            .map(|value| Level {
                value,
                label: format!("level {value}"),
            })
            .to_vec(),
        required: false,
        independent: n == 2,
        reason_below: None,
    };
    let rubric = Rubric::parse(vec![criterion(1), criterion(2), criterion(3)]).unwrap();
    let scores = |values: &[(u128, Option<u32>)]| -> Scores {
        let score = |&(n, value): &(u128, Option<u32>)| {
            let reason = String::new();
            (CriterionId(Uuid::from_u128(n)), Score { value, reason })
        };
        values.iter().map(score).collect()
    };
    let reviews = [
        scores(&[(1, Some(0)), (2, Some(0))]),
        scores(&[(1, Some(0)), (2, Some(3)), (3, None)]),
        scores(&[(1, Some(3)), (2, Some(3)), (3, Some(1))]),
        scores(&[(1, Some(3)), (2, Some(0))]),
    ];
    let reviews: Vec<_> = [1, 1, 2, 2].map(id).into_iter().zip(&reviews).collect();
    let found = by_criterion(&rubric, &reviews);
    let readings: Vec<_> = found
        .iter()
        .map(|(id, one)| (id.0.as_u128(), one.ordinal.reading))
        .collect();
    assert_eq!(
        readings,
        [(1, Reading::Reliable), (2, Reading::None), (3, Reading::TooFew)]
    );
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
