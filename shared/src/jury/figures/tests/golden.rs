//! The figures are those of other programs: krippendorff, choix and dense matrices of numpy (`tools/golden/jury.py`).

use super::super::agreement::agreement;
use super::super::design::{Design, Given};
use super::super::pairwise::{Comparison, Preferred, bradley_terry};
use super::super::severity::Model;
use super::{Points, id};
use crate::ids::AccountId;
use serde::Deserialize;
use uuid::Uuid;

/// Numbers of order 1 to 100; sums in another order differ by less.
const TOLERANCE: f64 = 1e-8;
/// Strengths and their errors are rounded to four decimals.
const ROUNDED: f64 = 5.1e-5;

#[derive(Deserialize)]
struct Golden {
    agreement: Vec<Agreements>,
    pairwise: Vec<Pairwise>,
    severity: Vec<Severity>,
}

#[derive(Deserialize)]
struct Agreements {
    name: String,
    given: Vec<(u128, i32)>,
    ordinal: f64,
    interval: f64,
}

#[derive(Deserialize)]
struct Pairwise {
    name: String,
    size: u128,
    comparisons: Vec<(u128, u128, Preferred)>,
    strengths: Vec<f64>,
    standard_errors: Vec<f64>,
}

#[derive(Deserialize)]
struct Severity {
    name: String,
    given: Vec<(u128, u128, i32)>,
    groups: usize,
    variances: [f64; 3],
    estimates: Vec<f64>,
    severities: Vec<f64>,
    expected: Vec<f64>,
    deviations: Vec<f64>,
}

fn golden() -> Golden {
    serde_json::from_str(include_str!("../../../../tests/golden/jury.json")).unwrap()
}

fn assert_near(name: &str, what: &str, ours: impl IntoIterator<Item = f64>, theirs: &[f64], tolerance: f64) {
    let ours: Vec<f64> = ours.into_iter().collect();
    assert_eq!(ours.len(), theirs.len(), "{name}: {what}");
    for (at, (ours, theirs)) in ours.iter().zip(theirs).enumerate() {
        assert!(
            (ours - theirs).abs() <= tolerance,
            "{name}: {what} {at}: {ours} instead of {theirs}"
        );
    }
}

#[test]
fn alpha_is_that_of_the_package_krippendorff() {
    let cases = golden().agreement;
    assert!(cases.len() >= 12);
    for case in cases {
        let given: Vec<_> = case.given.iter().map(|&(n, value)| (id(n), value)).collect();
        let found = agreement(&given);
        assert_near(&case.name, "ordinal", found.ordinal.value, &[case.ordinal], TOLERANCE);
        assert_near(
            &case.name,
            "interval",
            found.interval.value,
            &[case.interval],
            TOLERANCE,
        );
    }
}

#[test]
fn strengths_are_those_of_the_package_choix() {
    for case in golden().pairwise {
        let finalists: Vec<_> = (0..case.size).map(id).collect();
        let comparison = |&(first, second, preferred): &(u128, u128, Preferred)| Comparison {
            first: id(first),
            second: id(second),
            preferred,
        };
        let comparisons: Vec<_> = case.comparisons.iter().map(comparison).collect();
        let mut found = bradley_terry(&finalists, &comparisons).finalists;
        found.sort_by_key(|one| one.submission);
        assert_near(
            &case.name,
            "strength",
            found.iter().map(|one| one.strength),
            &case.strengths,
            ROUNDED,
        );
        let errors = found.iter().map(|one| one.standard_error);
        assert_near(&case.name, "standard error", errors, &case.standard_errors, ROUNDED);
    }
}

#[test]
fn the_estimate_is_that_of_the_equations_in_full() {
    for case in golden().severity {
        let juror = |n| AccountId(Uuid::from_u128(n));
        let given: Vec<_> = case
            .given
            .iter()
            .map(|&(submission, by, total)| Given {
                submission: id(submission),
                juror: juror(by),
                total: Points(total),
            })
            .collect();
        let submissions: Vec<_> = given.iter().map(|one| one.submission).collect();
        let design = Design::new(&submissions, &given);
        let model = Model::fit(&design).unwrap();
        assert_eq!(model.groups, case.groups, "{}", case.name);
        let variances = model.variances;
        let ours = [variances.left, variances.quality, variances.severity];
        assert_near(&case.name, "variance", ours, &case.variances, TOLERANCE);
        assert_near(
            &case.name,
            "estimate",
            model.estimates.clone(),
            &case.estimates,
            TOLERANCE,
        );
        assert_near(
            &case.name,
            "severity",
            model.severities.clone(),
            &case.severities,
            TOLERANCE,
        );
        // Ours are in the order of ids, theirs as given.
        let found = model.expectations(&design);
        let mut order: Vec<usize> = (0..given.len()).collect();
        order.sort_by_key(|&at| given[at]);
        let sorted = |values: &[f64]| order.iter().map(|&at| values[at]).collect::<Vec<_>>();
        assert_near(
            &case.name,
            "expected",
            found.iter().map(|one| one.0),
            &sorted(&case.expected),
            TOLERANCE,
        );
        assert_near(
            &case.name,
            "deviations",
            found.iter().map(|one| one.1),
            &sorted(&case.deviations),
            TOLERANCE,
        );
    }
}
