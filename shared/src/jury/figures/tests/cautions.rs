//! Of which rounds the figures say what to be careful about.

use super::super::agreement::{Agreement, agreement};
use super::super::cautions::{Caution, Heed, cautions};
use super::super::design::Given;
use super::super::explained::Figure;
use super::super::study::{study, study_with};
use super::super::{ReviewPoints, figures};
use super::{Points, id};
use crate::ids::AccountId;
use proptest::prelude::*;
use uuid::Uuid;

/// The cautions of a round in which each review is submission, juror, points; the agreement is on one criterion of these points.
fn of(submissions: u128, rows: &[(u128, u128, i32)], required: u32) -> Vec<Heed> {
    let ids: Vec<_> = (1..=submissions).map(id).collect();
    let given: Vec<_> = rows
        .iter()
        .map(|&(submission, juror, total)| Given {
            submission: id(submission),
            juror: AccountId(Uuid::from_u128(juror)),
            total: Points(total),
        })
        .collect();
    let points: Vec<_> = given
        .iter()
        .map(|one| ReviewPoints {
            submission: one.submission,
            total: one.total,
            unweighted: one.total,
        })
        .collect();
    let criteria: [Agreement; 1] = [agreement(
        &given
            .iter()
            .map(|one| (one.submission, one.total.0))
            .collect::<Vec<_>>(),
    )];
    cautions(&study(&ids, &given), &figures(&ids, &points), &criteria, required)
}

fn words(heeds: &[Heed]) -> Vec<Caution> {
    heeds.iter().map(|heed| heed.caution).collect()
}

#[test]
fn a_round_without_a_review_warns_of_nothing() {
    assert_eq!(of(3, &[], 2), []);
}

#[test]
fn a_jury_that_agrees_on_clear_cases_gives_no_cause_for_care() {
    let mut rows = Vec::new();
    for submission in 1..=8_u128 {
        let quality = i32::try_from(submission).unwrap() * 1_100;
        rows.extend([
            (submission, 1, quality),
            (submission, 2, quality + 100),
            (submission, 3, quality - 100),
        ]);
    }
    assert_eq!(of(8, &rows, 3), []);
}

#[test]
fn one_juror_alone_and_missing_reviews_are_named() {
    let found = of(3, &[(1, 1, 2_000), (2, 1, 8_000)], 2);
    let few = Heed {
        caution: Caution::FewReviews,
        count: 3,
        of: 2,
    };
    let alone = Heed {
        caution: Caution::OneJuror,
        count: 2,
        of: 2,
    };
    assert_eq!(found[..2], [few, alone]);
}

#[test]
fn jurors_who_read_nothing_in_common_are_named() {
    let found = of(4, &[(1, 1, 2_000), (2, 1, 8_000), (3, 2, 3_000), (4, 2, 7_000)], 1);
    let groups = Heed {
        caution: Caution::UnlinkedGroups,
        count: 2,
        of: 2,
    };
    assert!(found.contains(&groups), "{found:?}");
}

#[test]
fn jurors_who_contradict_each_other_leave_ranks_wide_and_agreement_low() {
    let found = of(
        4,
        &[
            (1, 1, 2_000),
            (1, 2, 9_000),
            (2, 1, 9_000),
            (2, 2, 2_000),
            (3, 1, 3_000),
            (3, 2, 8_000),
            (4, 1, 8_000),
            (4, 2, 3_000),
        ],
        2,
    );
    assert_eq!(words(&found), [Caution::LowAgreement, Caution::WideRanks]);
    assert_eq!((found[1].count, found[1].of), (4, 4));
}

#[test]
fn a_review_that_stands_out_is_counted() {
    let mut rows = Vec::new();
    for submission in 1..=10_u128 {
        let quality = i32::try_from(submission).unwrap() * 900;
        for juror in 1..=4_u128 {
            let total = if (submission, juror) == (9, 2) { 500 } else { quality };
            rows.push((submission, juror, total));
        }
    }
    let found = of(10, &rows, 4);
    let outlier = found.iter().find(|heed| heed.caution == Caution::Outliers).unwrap();
    assert_eq!((outlier.count, outlier.of), (1, 40));
}

#[test]
fn the_mean_that_a_juror_gave_is_the_mean_of_their_totals() {
    let given = [(1, 7, 2_000), (2, 7, 3_001), (1, 8, 9_999)].map(|(submission, juror, total)| Given {
        submission: id(submission),
        juror: AccountId(Uuid::from_u128(juror)),
        total: Points(total),
    });
    let found = study_with(&[id(1), id(2)], &given, 1);
    let means: Vec<_> = found.jurors.iter().map(|juror| (juror.reviews, juror.mean)).collect();
    assert_eq!(means, [(2, Points(2_501)), (1, Points(9_999))]);
}

#[test]
fn every_figure_has_a_formula_and_a_source() {
    for figure in Figure::ALL {
        assert!(!figure.formula().is_empty() && !figure.source().is_empty(), "{figure}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn no_count_is_larger_than_what_it_is_of(rows in proptest::collection::vec((1_u128..6, 1_u128..4, 0_i32..10_000), 0..20)) {
        for heed in of(6, &rows, 2) {
            let is_share = !matches!(heed.caution, Caution::FewReviews);
            prop_assert!(heed.count > 0 && (!is_share || heed.count <= heed.of), "{heed:?}");
        }
    }
}
