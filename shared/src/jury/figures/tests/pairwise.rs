//! What holds of every final by pairs.

use super::super::pairwise::{Comparison, Preferred, Strengths, bradley_terry};
use super::id;
use proptest::prelude::*;

fn compared(rows: &[(u128, u128, Preferred)]) -> Vec<Comparison> {
    let one = |&(first, second, preferred): &(u128, u128, Preferred)| Comparison {
        first: id(first),
        second: id(second),
        preferred,
    };
    rows.iter().map(one).collect()
}

fn strengths(found: &Strengths) -> Vec<f64> {
    found.finalists.iter().map(|one| one.strength).collect()
}

#[test]
fn who_has_won_every_comparison_is_first_with_a_finite_strength() {
    let rows = [
        (1, 2, Preferred::First),
        (1, 3, Preferred::First),
        (3, 2, Preferred::First),
    ]
    .repeat(20);
    let found = bradley_terry(&[1, 2, 3].map(id), &compared(&rows));
    assert_eq!(
        found
            .finalists
            .iter()
            .map(|one| (one.submission, one.rank))
            .collect::<Vec<_>>(),
        [(id(1), 1), (id(3), 2), (id(2), 3)]
    );
    assert!(
        found
            .finalists
            .iter()
            .all(|one| one.strength.abs() < 10.0 && one.standard_error < 5.0),
        "{found:?}"
    );
    assert_eq!(
        found.finalists.iter().map(|one| one.comparisons).collect::<Vec<_>>(),
        [40, 40, 40]
    );
    assert_eq!((found.finalists[0].ranks.worst, found.groups), (1, 1));
}

#[test]
fn without_comparisons_everybody_is_equal_and_nothing_is_known() {
    let found = bradley_terry(&[1, 2, 3].map(id), &[]);
    assert!(
        found
            .finalists
            .iter()
            .all(|one| (one.strength, one.rank, one.ranks.worst) == (0.0, 1, 3)),
        "{found:?}"
    );
    assert_eq!(found.groups, 3);
    assert_eq!(bradley_terry(&[], &[]), Strengths::default());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn comparisons_in_any_order_and_seen_from_either_side_say_the_same(
        rows in proptest::collection::vec((0_u128..5, 0_u128..5, 0_usize..3), 0..30),
    ) {
        let rows: Vec<_> = rows.into_iter().map(|(a, b, at)| (a, b, Preferred::ALL[at])).collect();
        let turned: Vec<_> = rows.iter().rev().map(|&(a, b, preferred)| {
            let other = match preferred { Preferred::First => Preferred::Second, Preferred::Second => Preferred::First, equal => equal };
            (b, a, other)
        }).collect();
        let ids: Vec<_> = (0..5).map(id).collect();
        let found = bradley_terry(&ids, &compared(&rows));
        prop_assert_eq!(&found, &bradley_terry(&ids, &compared(&turned)));
        let renamed: Vec<_> = rows.iter().map(|&(a, b, preferred)| (4 - a, 4 - b, preferred)).collect();
        let other = bradley_terry(&ids, &compared(&renamed));
        let (mut a, mut b) = (strengths(&found), strengths(&other));
        a.sort_by(f64::total_cmp);
        b.sort_by(f64::total_cmp);
        // The fourth decimal may be rounded the other way.
        prop_assert!(a.iter().zip(&b).all(|(a, b)| (a - b).abs() < 1.1e-4), "{:?} {:?}", a, b);
        prop_assert!(a.iter().sum::<f64>().abs() < 3e-4);
        for one in &found.finalists {
            prop_assert!(one.standard_error > 0.0 && one.ranks.best <= one.rank && one.rank <= one.ranks.worst);
        }
    }

    #[test]
    fn one_more_win_never_weakens(rows in proptest::collection::vec((0_u128..4, 0_u128..4, 0_usize..3), 0..20), other in 1_u128..4) {
        let mut rows: Vec<_> = rows.into_iter().map(|(a, b, at)| (a, b, Preferred::ALL[at])).collect();
        let ids: Vec<_> = (0..4).map(id).collect();
        let of = |rows: &[_]| bradley_terry(&ids, &compared(rows)).finalists.into_iter().find(|one| one.submission == id(0)).unwrap();
        let before = of(&rows);
        rows.push((0, other, Preferred::First));
        prop_assert!(of(&rows).strength > before.strength);
    }
}
