//! What holds of the figures of every round, and of rounds of which one can say what must come out.

use super::super::design::Given;
use super::super::study::{Estimate, Study, study, study_with};
use super::{Points, id};
use crate::ids::{AccountId, SubmissionId};
use proptest::prelude::*;
use uuid::Uuid;

fn juror(n: u128) -> AccountId {
    AccountId(Uuid::from_u128(n))
}

fn given(rows: &[(u128, u128, i32)]) -> Vec<Given> {
    let one = |&(submission, by, total): &(u128, u128, i32)| Given {
        submission: id(submission),
        juror: juror(by),
        total: Points(total),
    };
    rows.iter().map(one).collect()
}

fn of(study: &Study, n: u128) -> (i32, u32) {
    let found = study.submissions.iter().find(|one| one.submission == id(n)).unwrap();
    (found.estimate.unwrap().0, found.rank.unwrap())
}

/// Severity is 15 for juror 1 and −15 for juror 2; quality 50, 60, 40, 70 of submissions 1 to 4; juror 3 is in the middle.
const KNOWN: [(u128, u128, i32); 10] = [
    (1, 1, 3_500),
    (1, 3, 5_000),
    (2, 1, 4_500),
    (2, 3, 6_000),
    (3, 2, 5_500),
    (3, 3, 4_000),
    (4, 2, 8_500),
    (4, 3, 7_000),
    (1, 2, 6_500),
    (4, 1, 5_500),
];

#[test]
fn severity_is_found_and_taken_out() {
    let ids = [1, 2, 3, 4].map(id);
    let found = study(&ids, &given(&KNOWN));
    let severities: Vec<_> = found.jurors.iter().map(|one| one.severity.0).collect();
    assert!(
        (1_000..1_500).contains(&severities[0]) && (-1_500..-1_000).contains(&severities[1]),
        "{severities:?}"
    );
    assert!(severities[2].abs() < 250, "{severities:?}");
    // By the raw mean submission 2 (52.5) stands only a little above 3 (47.5); truly 20 points lie between them.
    assert!(of(&found, 2).0 - of(&found, 3).0 > 1_200);
    assert_eq!([4, 2, 1, 3].map(|n| of(&found, n).1), [1, 2, 3, 4]);
    assert_eq!(found.groups, 1);
}

#[test]
fn the_figures_are_the_same_digit_by_digit_on_every_machine() {
    let found = study(&[1, 2, 3, 4].map(id), &given(&KNOWN));
    let line = |one: &Estimate| {
        let ranks = one.ranks.unwrap();
        (
            one.estimate.unwrap().0,
            one.standardised.unwrap().0,
            ranks.best,
            ranks.worst,
        )
    };
    let lines: Vec<_> = found.submissions.iter().map(line).collect();
    assert_eq!(
        lines,
        [
            (6_847, 7_212, 1, 1),
            (5_835, 5_888, 2, 3),
            (5_053, 4_804, 2, 4),
            (4_322, 4_087, 3, 4)
        ]
    );
}

#[test]
fn one_juror_alone_is_neither_strict_nor_generous() {
    let found = study(
        &[1, 2, 3].map(id),
        &given(&[(1, 9, 2_000), (2, 9, 8_000), (3, 9, 5_000)]),
    );
    assert_eq!(found.jurors[0].severity, Points(0));
    assert_eq!([2, 3, 1].map(|n| of(&found, n).1), [1, 2, 3]);
    assert_eq!(of(&found, 3).0, 5_000);
    assert_eq!(found.submissions[0].standardised, Some(Points(8_000)));
    assert_eq!(found.agreement.values, 0);
}

#[test]
fn equal_scores_stay_as_they_are_and_share_the_first_rank() {
    let found = study(
        &[1, 2, 3].map(id),
        &given(&[(1, 1, 7_000), (2, 1, 7_000), (2, 2, 7_000), (1, 2, 7_000)]),
    );
    for one in &found.submissions[..2] {
        assert_eq!(
            (one.estimate, one.standardised),
            (Some(Points(7_000)), Some(Points(7_000)))
        );
        let ranks = one.ranks.unwrap();
        assert_eq!((one.rank, ranks.best, ranks.worst), (Some(1), 1, 1));
    }
    assert!(found.outliers.is_empty() && found.jurors.iter().all(|one| one.severity == Points(0)));
    assert_eq!(found.submissions[2].rank, None);
}

#[test]
fn without_a_review_there_are_no_figures() {
    let found = study(&[id(1)], &[]);
    assert_eq!((found.submissions.len(), found.groups), (1, 0));
    let one = found.submissions[0];
    assert_eq!(
        (one.estimate, one.standardised, one.rank, one.ranks),
        (None, None, None, None)
    );
}

#[test]
fn a_single_review_is_its_own_estimate() {
    let found = study(&[id(1)], &given(&[(1, 1, 4_200)]));
    assert_eq!(of(&found, 1), (4_200, 1));
    assert_eq!(found.submissions[0].standardised, None, "one review makes no scale");
}

#[test]
fn jurors_who_read_nothing_in_common_are_named_as_groups() {
    let apart = given(&[
        (1, 1, 5_000),
        (2, 1, 6_000),
        (3, 2, 7_000),
        (4, 2, 9_000),
        (4, 3, 8_000),
    ]);
    assert_eq!(study(&[1, 2, 3, 4].map(id), &apart).groups, 2);
}

#[test]
fn a_review_far_from_the_others_stands_out() {
    let mut rows: Vec<_> = (0..12)
        .flat_map(|s| (0..5).map(move |j| (s, j, 4_000 + 300 * s as i32 + 50 * ((s + 2 * j) % 3) as i32)))
        .collect();
    rows[17].2 += 3_000;
    let (submission, by, total) = rows[17];
    let found = study(&(0..12).map(id).collect::<Vec<_>>(), &given(&rows)).outliers;
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(
        (found[0].submission, found[0].juror, found[0].total),
        (id(submission), juror(by), Points(total))
    );
    assert!(
        (found[0].expected.0 - (total - 3_000)).abs() < 200 && found[0].deviations > 500,
        "{found:?}"
    );
}

#[test]
fn the_standardised_score_takes_each_jurors_scale() {
    // Both put their submissions in the same order, one between 10 and 30, the other between 50 and 90.
    let rows = [
        (1, 1, 1_000),
        (2, 1, 2_000),
        (3, 1, 3_000),
        (1, 2, 5_000),
        (2, 2, 7_000),
        (3, 2, 9_000),
    ];
    let found = study(&[1, 2, 3].map(id), &given(&rows));
    // z is −1, 0 and 1 for both jurors; 45 is the mean of all six.
    let points: Vec<_> = found
        .submissions
        .iter()
        .map(|one| one.standardised.unwrap().0)
        .collect();
    assert_eq!(points[1], 4_500);
    assert_eq!(points[0] - 4_500, 4_500 - points[2]);
    assert_eq!(
        points[0] - 4_500,
        super::super::spread(&rows.map(|row| Points(row.2))).unwrap().0
    );
}

fn by_id(study: &Study) -> Vec<Estimate> {
    let mut all = study.submissions.clone();
    all.sort_by_key(|one| one.submission);
    all
}

fn differ_by(more: i32, before: Option<Points>, after: Option<Points>) -> bool {
    // Other sums: the last digit may be rounded the other way.
    before.zip(after).map_or(before == after, |(before, after)| {
        (after.0 - before.0 - more).abs() <= 1
    })
}

prop_compose! {
    /// Up to forty reviews of eight submissions by six jurors, each pair once.
    fn rounds()(rows in proptest::collection::btree_map((0_u128..8, 0_u128..6), 0_i32..=10_000, 1..40)) -> Vec<(u128, u128, i32)> {
        rows.into_iter().map(|((submission, by), total)| (submission, by, total)).collect()
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn the_order_of_reviews_and_submissions_does_not_matter(rows in rounds()) {
        let ids: Vec<_> = (0..8).map(id).collect();
        let mut turned = rows.clone();
        turned.reverse();
        let found = study_with(&ids, &given(&rows), 30);
        prop_assert_eq!(&found, &study_with(&ids, &given(&turned), 30));
        let back: Vec<_> = ids.into_iter().rev().collect();
        prop_assert_eq!(by_id(&found), by_id(&study_with(&back, &given(&turned), 30)));
    }

    #[test]
    fn names_do_not_matter(rows in rounds()) {
        let ids: Vec<_> = (0..8).map(id).collect();
        let renamed: Vec<_> = rows.iter().map(|&(s, j, total)| (7 - s, 100 - j, total)).collect();
        let (found, other) = (study_with(&ids, &given(&rows), 1), study_with(&ids, &given(&renamed), 1));
        for (one, same) in by_id(&found).iter().zip(by_id(&other).iter().rev()) {
            prop_assert!(differ_by(0, one.estimate, same.estimate) && differ_by(0, one.standardised, same.standardised));
        }
        for (one, same) in found.jurors.iter().zip(other.jurors.iter().rev()) {
            prop_assert!((one.severity.0 - same.severity.0).abs() <= 1);
        }
        prop_assert_eq!(found.agreement, other.agreement);
        prop_assert_eq!((found.groups, found.outliers.len()), (other.groups, other.outliers.len()));
    }

    #[test]
    fn missing_submissions_have_no_figures_and_all_others_have(rows in rounds()) {
        let ids: Vec<_> = (0..10).map(id).collect();
        let found = study_with(&ids, &given(&rows), 5);
        prop_assert_eq!(found.submissions.len(), 10);
        for one in &found.submissions {
            let reviews = rows.iter().filter(|row| id(row.0) == one.submission).count();
            prop_assert_eq!(one.estimate.is_some(), reviews > 0);
            prop_assert_eq!(one.rank.is_some() && one.ranks.is_some(), reviews > 0);
            if let (Some(rank), Some(ranks)) = (one.rank, one.ranks) {
                prop_assert!(ranks.best <= rank && rank <= ranks.worst);
            }
        }
        let severities: i32 = found.jurors.iter().map(|one| one.severity.0).sum();
        prop_assert!(severities.abs() <= 6, "they add up to 0 but for rounding: {}", severities);
    }

    #[test]
    fn more_points_for_everybody_move_everybody_alike(rows in rounds(), more in 1_i32..5_000) {
        let ids: Vec<_> = (0..8).map(id).collect();
        let lifted: Vec<_> = rows.iter().map(|&(s, j, total)| (s, j, total + more)).collect();
        let (found, other) = (study_with(&ids, &given(&rows), 1), study_with(&ids, &given(&lifted), 1));
        for (one, lifted) in by_id(&found).iter().zip(&by_id(&other)) {
            prop_assert!(differ_by(more, one.estimate, lifted.estimate) && differ_by(more, one.standardised, lifted.standardised));
        }
    }

    #[test]
    fn full_tables_keep_the_order_of_the_mean(totals in proptest::collection::vec(0_i32..=10_000, 20)) {
        let rows: Vec<_> = totals.iter().zip(0_u128..).map(|(&total, n)| (n / 4, n % 4, total)).collect();
        let found = study_with(&(0..5).map(id).collect::<Vec<_>>(), &given(&rows), 1);
        // Sums of four totals in hundredths; equal to within rounding, they may change places.
        let sum = |n: SubmissionId| rows.iter().filter(|row| id(row.0) == n).map(|row| row.2).sum::<i32>();
        for pair in found.submissions.windows(2) {
            prop_assert!(sum(pair[0].submission) >= sum(pair[1].submission) - 20);
        }
    }
}
