//! What the round before counts in the one that follows it.
//!
//! [`carry`] takes the figures of a round and the totals of the round before, and puts [`Carried`] into them. The rule, stated before the round
//! opens: with the share w in percent, `total = ((100 − w) · mean + w · earlier) / 100`, rounded half up to hundredths, once. `mean` is the mean of
//! this round's own reviews, `earlier` the total of the round before, which is itself such a total when that round carries. A submission
//! without a review in this round has no total, whatever it had before; one without an earlier total keeps its mean.
//! Rank is by the total.
//!
//! To add another rule: a function beside [`total`], and its word among the rules of a round.

use super::{Points, SubmissionFigures, put_in_order};
use crate::ids::SubmissionId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How many percent of a total the round before is, 1 to 90: what is read last always counts something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Share(u8);

impl Share {
    pub const LEAST: i32 = 1;
    pub const MOST: i32 = 90;

    /// `None` outside of 1 to 90.
    #[must_use]
    pub fn new(percent: i32) -> Option<Self> {
        let fits = (Self::LEAST..=Self::MOST).contains(&percent);
        u8::try_from(percent).ok().filter(|_| fits).map(Self)
    }

    #[must_use]
    pub fn percent(self) -> u8 {
        self.0
    }
}

/// What the round before adds to the figures of a submission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carried {
    /// The total of the round before; `None` when it had no review there.
    pub earlier: Option<Points>,
    pub total: Points,
}

/// `((100 − w) · own + w · earlier) / 100`; without an earlier total, the own mean.
#[must_use]
pub fn total(own: Points, earlier: Option<Points>, share: Share) -> Points {
    let Some(earlier) = earlier else { return own };
    let weight = u128::from(share.0);
    let sum = own.hundredths() * (100 - weight) + earlier.hundredths() * weight;
    Points::ratio(sum, 100 * 100)
}

/// Makes the totals of a round that carries, and puts the figures in their order.
pub fn carry(figures: &mut [SubmissionFigures], earlier: &BTreeMap<SubmissionId, Points>, share: Share) {
    for one in &mut *figures {
        let before = earlier.get(&one.submission).copied();
        one.carried = one.mean.map(|own| Carried {
            earlier: before,
            total: total(own, before, share),
        });
    }
    put_in_order(figures);
}

#[cfg(test)]
mod tests {
    use super::super::{ReviewPoints, figures};
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn id(n: u128) -> SubmissionId {
        SubmissionId(Uuid::from_u128(n))
    }

    fn round(totals: &[(u128, i32)]) -> Vec<SubmissionFigures> {
        let points = |&(n, total): &(u128, i32)| ReviewPoints {
            submission: id(n),
            total: Points(total),
            unweighted: Points(total),
        };
        let reviews: Vec<_> = totals.iter().map(points).collect();
        figures(&[1, 2, 3].map(id), &reviews)
    }

    #[test]
    fn thirty_percent_of_the_long_list_count_in_the_finals() {
        let mut finals = round(&[(1, 8_000), (2, 7_000)]);
        let earlier = [(id(1), Points(5_000)), (id(2), Points(9_000)), (id(3), Points(9_900))].into();
        carry(&mut finals, &earlier, Share::new(30).unwrap());
        let lines: Vec<_> = finals
            .iter()
            .map(|one| (one.submission, one.total(), one.rank))
            .collect();
        // 0.7 · 70 + 0.3 · 90 = 76; 0.7 · 80 + 0.3 · 50 = 71; the third was not read in the finals.
        assert_eq!(
            lines,
            [
                (id(2), Some(Points(7_600)), Some(1)),
                (id(1), Some(Points(7_100)), Some(2)),
                (id(3), None, None)
            ]
        );
        assert_eq!(finals[0].mean, Some(Points(7_000)));
        assert_eq!(finals[2].carried, None);
    }

    #[test]
    fn a_total_is_rounded_half_up_once() {
        let share = Share::new(50).unwrap();
        assert_eq!(total(Points(3_333), Some(Points(3_334)), share), Points(3_334));
        assert_eq!(total(Points(6_667), None, share), Points(6_667));
    }

    #[test]
    fn a_share_lies_between_one_and_ninety() {
        assert_eq!([0, 91, -30, 346].map(Share::new), [None; 4]);
        assert_eq!(Share::new(90).map(Share::percent), Some(90));
    }

    proptest! {
        #[test]
        fn a_total_lies_between_both_rounds(own in 0_i32..=10_000, earlier in 0_i32..=10_000, percent in 1_i32..=90) {
            let (own, earlier) = (Points(own), Points(earlier));
            let made = total(own, Some(earlier), Share::new(percent).unwrap());
            prop_assert!(own.min(earlier) <= made && made <= own.max(earlier));
        }

        #[test]
        fn a_total_is_the_formula(own in 0_i32..=10_000, earlier in 0_i32..=10_000, percent in 1_i32..=90) {
            let made = total(Points(own), Some(Points(earlier)), Share::new(percent).unwrap());
            let exact = (f64::from(100 - percent) * f64::from(own) + f64::from(percent) * f64::from(earlier)) / 100.0;
            prop_assert!((f64::from(made.0) - exact).abs() <= 0.5 + 1e-9);
        }

        #[test]
        fn a_better_own_mean_never_makes_a_worse_total(own in 0_i32..10_000, earlier in 0_i32..=10_000, percent in 1_i32..=90) {
            let share = Share::new(percent).unwrap();
            let of = |own| total(Points(own), Some(Points(earlier)), share);
            prop_assert!(of(own) <= of(own + 1));
        }

        #[test]
        fn equal_earlier_totals_change_no_rank(totals in proptest::collection::vec(0_i32..=10_000, 3), percent in 1_i32..=10) {
            let given: Vec<_> = (1..).zip(totals).collect();
            let plain = round(&given);
            let mut carried = plain.clone();
            carry(&mut carried, &[1, 2, 3].map(|n| (id(n), Points(5_000))).into(), Share::new(percent).unwrap());
            for (before, after) in plain.windows(2).zip(carried.windows(2)) {
                // Rounding may make equals of what was apart, never turn it round.
                prop_assert!(after[0].total() >= after[1].total());
                prop_assert!(before[0].mean >= before[1].mean);
            }
            let best = carried.iter().find(|one| one.submission == plain[0].submission).unwrap();
            prop_assert_eq!(best.rank, Some(1));
        }

        #[test]
        fn without_earlier_totals_nothing_changes(totals in proptest::collection::vec(0_i32..=10_000, 3), percent in 1_i32..=90) {
            let given: Vec<_> = (1..).zip(totals).collect();
            let plain = round(&given);
            let mut carried = plain.clone();
            carry(&mut carried, &BTreeMap::new(), Share::new(percent).unwrap());
            let ranks = |all: &[SubmissionFigures]| all.iter().map(|one| (one.submission, one.total(), one.rank)).collect::<Vec<_>>();
            prop_assert_eq!(ranks(&plain), ranks(&carried));
        }
    }
}
