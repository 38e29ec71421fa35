//! Tests of rubrics and totals.

use super::*;
use proptest::prelude::*;
use uuid::Uuid;

fn id(n: u128) -> CriterionId {
    CriterionId(Uuid::from_u128(n))
}

fn criterion(n: u128, weight: u32, values: std::ops::RangeInclusive<u32>) -> Criterion {
    Criterion {
        id: id(n),
        title: format!("Criterion {n}"),
        guidance: String::new(),
        weight,
        levels: values
            .map(|value| Level {
                value,
                label: format!("level {value}"),
            })
            .collect(),
        required: true,
        independent: false,
        reason_below: None,
    }
}

fn scores(values: &[(u128, u32)]) -> Scores {
    values
        .iter()
        .map(|&(n, value)| {
            (
                id(n),
                Score {
                    value: Some(value),
                    reason: String::new(),
                },
            )
        })
        .collect()
}

#[test]
fn the_total_is_the_mean_of_points_by_weight() {
    let rubric = Rubric::parse(vec![criterion(1, 3, 1..=5), criterion(2, 1, 0..=3)]).unwrap();
    // 3 of 1–5 is 50 points, 3 of 0–3 is 100: (3 × 50 + 1 × 100) / 4 = 62.5; unweighted 75.
    let given = scores(&[(1, 3), (2, 3)]);
    assert_eq!(rubric.total(&given), Some(Points(6_250)));
    assert_eq!(rubric.unweighted(&given), Some(Points(7_500)));
    assert_eq!(rubric.total(&scores(&[(1, 1), (2, 0)])), Some(Points(0)));
    assert_eq!(rubric.total(&scores(&[(1, 5), (2, 3)])), Some(Points(10_000)));
}

#[test]
fn a_left_out_criterion_does_not_count_and_a_missing_required_one_leaves_no_total() {
    let optional = Criterion {
        required: false,
        ..criterion(2, 1, 0..=3)
    };
    let rubric = Rubric::parse(vec![criterion(1, 3, 1..=5), optional]).unwrap();
    assert_eq!(rubric.total(&scores(&[(1, 3)])), Some(Points(5_000)));
    assert_eq!(rubric.total(&scores(&[(2, 3)])), None);
    assert_eq!(
        rubric
            .check(&scores(&[(2, 3)]))
            .unwrap_err()
            .of(&format!("score-{}", id(1))),
        [FieldCode::Required]
    );
}

#[test]
fn an_independent_criterion_stays_outside_the_total() {
    let aside = Criterion {
        independent: true,
        ..criterion(2, 100, 0..=3)
    };
    let rubric = Rubric::parse(vec![criterion(1, 1, 1..=5), aside.clone()]).unwrap();
    assert_eq!(rubric.total(&scores(&[(1, 3), (2, 3)])), Some(Points(5_000)));
    assert_eq!(
        Rubric::parse(vec![aside]).unwrap_err().of("criteria"),
        [FieldCode::Required]
    );
}

#[test]
fn a_low_level_demands_a_reason() {
    let strict = Criterion {
        reason_below: Some(3),
        ..criterion(1, 1, 1..=5)
    };
    let rubric = Rubric::parse(vec![strict]).unwrap();
    let reason = format!("reason-{}", id(1));
    assert_eq!(
        rubric.check(&scores(&[(1, 2)])).unwrap_err().of(&reason),
        [FieldCode::ReasonRequired]
    );
    assert_eq!(rubric.check(&scores(&[(1, 3)])), Ok(()));
    let mut with = scores(&[(1, 2)]);
    with.get_mut(&id(1)).unwrap().reason = "It says nothing of costs.".into();
    assert_eq!(rubric.check(&with), Ok(()));
}

#[test]
fn a_level_that_is_none_and_a_foreign_criterion_are_refused() {
    let rubric = Rubric::parse(vec![criterion(1, 1, 1..=5)]).unwrap();
    let errors = rubric.check(&scores(&[(1, 9), (7, 1)])).unwrap_err();
    assert_eq!(errors.of(&format!("score-{}", id(1))), [FieldCode::NotAChoice]);
    assert_eq!(errors.of(&format!("score-{}", id(7))), [FieldCode::Unknown]);
}

#[test]
fn a_rubric_names_the_field_that_is_wrong() {
    let bad = Criterion {
        title: "x".into(),
        weight: 0,
        levels: vec![Level {
            value: 1,
            label: "a".into(),
        }],
        reason_below: Some(9),
        ..criterion(1, 1, 0..=1)
    };
    let errors = Rubric::parse(vec![bad]).unwrap_err();
    assert_eq!(
        errors.0.keys().collect::<Vec<_>>(),
        ["levels-0", "reason-below-0", "title-0", "weight-0"]
    );
    let twice = Criterion {
        levels: [1, 1]
            .map(|value| Level {
                value,
                label: "a".into(),
            })
            .to_vec(),
        ..criterion(1, 1, 0..=1)
    };
    assert_eq!(
        Rubric::parse(vec![twice]).unwrap_err().of("levels-0"),
        [FieldCode::Taken]
    );
}

prop_compose! {
    fn rubric_and_scores()(parts in proptest::collection::vec((1_u32..=100, 0_u32..5, 1_u32..8, 0_u32..8, any::<bool>(), any::<bool>()), 1..8))
        -> (Rubric, Scores) {
        let mut criteria = vec![criterion(999, 1, 0..=4)];
        let mut given = scores(&[(999, 2)]);
        for (n, (weight, low, span, value, required, missing)) in parts.into_iter().enumerate() {
            let n = n as u128;
            criteria.push(Criterion { required, ..criterion(n, weight, low..=low + span) });
            if required || !missing {
                given.extend(scores(&[(n, low + value.min(span))]));
            }
        }
        (Rubric::parse(criteria).unwrap(), given)
    }
}

proptest! {
    #[test]
    fn a_total_lies_between_the_lowest_and_the_highest_points((rubric, given) in rubric_and_scores()) {
        let total = rubric.total(&given).unwrap();
        let points: Vec<_> = rubric.criteria().iter().filter_map(|c| {
            let alone = Rubric(vec![c.clone()]);
            given.contains_key(&c.id).then(|| alone.total(&given).unwrap())
        }).collect();
        prop_assert!(points.iter().min().unwrap() <= &total && &total <= points.iter().max().unwrap());
    }

    #[test]
    fn doubling_every_weight_changes_nothing((rubric, given) in rubric_and_scores()) {
        let doubled = rubric.0.iter().map(|c| Criterion { weight: c.weight * 2, ..c.clone() }).collect();
        prop_assert_eq!(Rubric(doubled).total(&given), rubric.total(&given));
    }

    #[test]
    fn a_higher_level_never_lowers_the_total((rubric, given) in rubric_and_scores(), at in 0_usize..8) {
        let criterion = &rubric.criteria()[at % rubric.criteria().len()];
        let mut better = given.clone();
        if let Some(score) = better.get_mut(&criterion.id) {
            score.value = criterion.levels.last().map(|level| level.value);
            prop_assert!(rubric.total(&better) >= rubric.total(&given));
        }
    }

    #[test]
    fn the_order_of_criteria_does_not_matter((rubric, given) in rubric_and_scores()) {
        let mut turned = rubric.0.clone();
        turned.reverse();
        prop_assert_eq!(Rubric(turned).total(&given), rubric.total(&given));
    }
}
