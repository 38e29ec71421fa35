//! The figures of a round: what the reviews of each submission say together.
//!
//! [`figures`] takes the totals of every submission and gives mean, median, lowest, highest, spread and rank. All points are exact
//! hundredths, rounded half up once, at the end.
//!
//! The rules: the mean is of the totals by weight; the median of an even number is the mean of the two in the middle; the spread is the
//! standard deviation of a sample (divisor n − 1), none for a single review. Rank is by the mean as it is shown, so what looks equal
//! is equal; equal ones share the better place and the next places stay empty (1, 2, 2, 4). Without a review there is no rank.
//! In a round that carries, rank is by the total of [`carry`].
//!
//! What weighs who gave what is in the modules beside: [`study`](study::study) is all of it for a round, [`agreement`] is how far jurors agree,
//! [`pairwise`] is for finals, [`cautions`] says what to be careful about, [`explained`] names formula and source of each figure. `ARCHITECTURE.md` says why these.
//!
//! To add a figure: a field of [`SubmissionFigures`], its formula with source in a function here and in [`explained`], its column on the page.

pub mod agreement;
pub mod carry;
pub mod cautions;
mod design;
pub mod explained;
mod numbers;
pub mod pairwise;
pub mod ranks;
pub mod severity;
mod standard;
pub mod study;

pub use carry::{Carried, Share, carry};
pub use design::Given;

use crate::ids::SubmissionId;
use serde::{Deserialize, Serialize};

/// Points from 0 to 100, in hundredths: 6,250 is 62.5.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "storage", derive(sea_orm::DeriveValueType))]
#[serde(transparent)]
pub struct Points(pub i32);

impl Points {
    /// `points / of` in hundredths, rounded half up; 0 when `of` is 0.
    pub(crate) fn ratio(points: u128, of: u128) -> Self {
        if of == 0 {
            return Self(0);
        }
        Self(i32::try_from((points * 200 + of) / (of * 2)).unwrap_or(i32::MAX))
    }

    fn hundredths(self) -> u128 {
        u128::try_from(self.0).unwrap_or(0)
    }
}

/// As `62.50`; a page writes it by its locale.
impl std::fmt::Display for Points {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        write!(
            f,
            "{sign}{}.{:02}",
            self.0.unsigned_abs() / 100,
            self.0.unsigned_abs() % 100
        )
    }
}

/// What one finished review gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReviewPoints {
    pub submission: SubmissionId,
    /// By weight: [`super::Rubric::total`].
    pub total: Points,
    /// With equal weights: [`super::Rubric::unweighted`].
    pub unweighted: Points,
}

/// The figures of one submission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubmissionFigures {
    pub submission: SubmissionId,
    pub reviews: u32,
    /// The mean of the totals by weight; the rank is by this one.
    pub mean: Option<Points>,
    /// The mean of the totals with equal weights.
    pub unweighted: Option<Points>,
    pub median: Option<Points>,
    pub lowest: Option<Points>,
    pub highest: Option<Points>,
    /// Standard deviation of the sample; `None` with fewer than two reviews.
    pub spread: Option<Points>,
    /// In a round that carries: what the round before it adds.
    pub carried: Option<Carried>,
    /// From 1.
    pub rank: Option<u32>,
}

impl SubmissionFigures {
    /// What the rank is by: the mean, or in a round that carries the total made of it.
    #[must_use]
    pub fn total(&self) -> Option<Points> {
        self.carried.map_or(self.mean, |carried| Some(carried.total))
    }
}

/// The figures of every submission, best first; those without a review at the end, in the order given.
#[must_use]
pub fn figures(submissions: &[SubmissionId], reviews: &[ReviewPoints]) -> Vec<SubmissionFigures> {
    let mut all: Vec<_> = submissions
        .iter()
        .map(|&submission| of_submission(submission, reviews))
        .collect();
    put_in_order(&mut all);
    all
}

/// Sorts by the total, best first, and gives ranks.
fn put_in_order(all: &mut [SubmissionFigures]) {
    all.sort_by_key(|one| std::cmp::Reverse(one.total()));
    for at in 0..all.len() {
        let place = u32::try_from(at + 1).unwrap_or(u32::MAX);
        let shared = at
            .checked_sub(1)
            .map(|before| all[before])
            .filter(|before| before.total() == all[at].total());
        all[at].rank = all[at].total().and(shared.map_or(Some(place), |before| before.rank));
    }
}

fn of_submission(submission: SubmissionId, reviews: &[ReviewPoints]) -> SubmissionFigures {
    let mine = reviews.iter().filter(|review| review.submission == submission);
    let (mut totals, unweighted): (Vec<_>, Vec<_>) = mine.map(|review| (review.total, review.unweighted)).unzip();
    totals.sort_unstable();
    SubmissionFigures {
        submission,
        reviews: u32::try_from(totals.len()).unwrap_or(u32::MAX),
        mean: mean(&totals),
        unweighted: mean(&unweighted),
        median: median(&totals),
        lowest: totals.first().copied(),
        highest: totals.last().copied(),
        spread: spread(&totals),
        carried: None,
        rank: None,
    }
}

/// The mean; `None` of nothing.
#[must_use]
pub fn mean(points: &[Points]) -> Option<Points> {
    let sum: u128 = points.iter().map(|one| one.hundredths()).sum();
    (!points.is_empty()).then(|| Points::ratio(sum, points.len() as u128 * 100))
}

/// The median of points in rising order; `None` of nothing.
#[must_use]
pub fn median(sorted: &[Points]) -> Option<Points> {
    let middle = sorted.len() / 2;
    match sorted.len() {
        0 => None,
        n if n % 2 == 1 => Some(sorted[middle]),
        _ => mean(&sorted[middle - 1..=middle]),
    }
}

/// The standard deviation of a sample: the root of `(n Σx² − (Σx)²) / (n (n − 1))`, rounded half up; `None` for fewer than two.
#[must_use]
pub fn spread(points: &[Points]) -> Option<Points> {
    let n = points.len() as u128;
    if n < 2 {
        return None;
    }
    let sum: u128 = points.iter().map(|one| one.hundredths()).sum();
    let squares: u128 = points.iter().map(|one| one.hundredths().pow(2)).sum();
    // Four times the variance has twice the deviation as its root: the half to round by.
    let doubled = (4 * (n * squares - sum * sum) / (n * (n - 1))).isqrt();
    i32::try_from(doubled.div_ceil(2)).ok().map(Points)
}

#[cfg(test)]
mod tests {
    mod agreement;
    mod cautions;
    mod golden;
    mod pairwise;
    mod round;
    mod simulation;

    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn id(n: u128) -> SubmissionId {
        SubmissionId(Uuid::from_u128(n))
    }

    fn review(n: u128, total: i32) -> ReviewPoints {
        ReviewPoints {
            submission: id(n),
            total: Points(total),
            unweighted: Points(total),
        }
    }

    #[test]
    fn equal_means_share_the_better_rank() {
        let reviews = [review(1, 5_000), review(2, 9_000), review(3, 5_000), review(4, 1_000)];
        let ranks: Vec<_> = figures(&[1, 2, 3, 4, 5].map(id), &reviews)
            .iter()
            .map(|f| (f.submission, f.rank))
            .collect();
        assert_eq!(
            ranks,
            [
                (id(2), Some(1)),
                (id(1), Some(2)),
                (id(3), Some(2)),
                (id(4), Some(4)),
                (id(5), None)
            ]
        );
    }

    #[test]
    fn the_figures_of_known_reviews_are_known() {
        let reviews = [2_000, 4_000, 4_000, 4_000, 5_000, 5_000, 7_000, 9_000].map(|total| review(1, total));
        let one = figures(&[id(1)], &reviews)[0];
        // The textbook sample 2 4 4 4 5 5 7 9: mean 5, median 4.5, sample deviation √(32/7) = 2.138.
        assert_eq!(
            (one.mean, one.median, one.spread),
            (Some(Points(5_000)), Some(Points(4_500)), Some(Points(2_138)))
        );
        assert_eq!(
            (one.lowest, one.highest, one.reviews),
            (Some(Points(2_000)), Some(Points(9_000)), 8)
        );
        assert_eq!(one.mean.unwrap().to_string(), "50.00");
    }

    #[test]
    fn a_single_review_has_no_spread_and_none_has_no_figures() {
        let all = figures(&[1, 2].map(id), &[review(1, 333)]);
        assert_eq!(
            (all[0].spread, all[0].mean, all[0].rank),
            (None, Some(Points(333)), Some(1))
        );
        assert_eq!(
            (all[1].reviews, all[1].mean, all[1].median, all[1].rank),
            (0, None, None, None)
        );
    }

    proptest! {
        #[test]
        fn mean_and_median_lie_between_lowest_and_highest(totals in proptest::collection::vec(0_i32..=10_000, 1..20)) {
            let reviews: Vec<_> = totals.iter().map(|&total| review(1, total)).collect();
            let one = figures(&[id(1)], &reviews)[0];
            for figure in [one.mean, one.median] {
                prop_assert!(one.lowest <= figure && figure <= one.highest);
            }
            let same = totals.iter().all(|total| *total == totals[0]);
            prop_assert_eq!(one.spread.map(|s| s == Points(0)), (totals.len() > 1).then_some(same));
        }

        #[test]
        fn the_spread_is_the_formula(totals in proptest::collection::vec(0_i32..=10_000, 2..20)) {
            let points: Vec<_> = totals.iter().map(|&total| Points(total)).collect();
            let mean = totals.iter().map(|&t| f64::from(t)).sum::<f64>() / totals.len() as f64;
            let squares = totals.iter().map(|&t| (f64::from(t) - mean).powi(2)).sum::<f64>();
            let expected = (squares / (totals.len() - 1) as f64).sqrt();
            prop_assert!((f64::from(spread(&points).unwrap().0) - expected).abs() <= 0.5 + 1e-6);
        }

        #[test]
        fn a_rank_counts_the_better_ones(totals in proptest::collection::vec(0_i32..20, 1..20)) {
            let reviews: Vec<_> = totals.iter().zip(0..).map(|(&total, n)| review(n, total)).collect();
            let ids: Vec<_> = reviews.iter().map(|review| review.submission).collect();
            for one in figures(&ids, &reviews) {
                let better = reviews.iter().filter(|review| Some(review.total) > one.mean).count();
                prop_assert_eq!(one.rank, u32::try_from(better + 1).ok());
            }
        }

        #[test]
        fn the_order_of_reviews_does_not_matter(totals in proptest::collection::vec((0_u128..4, 0_i32..10_000), 0..20)) {
            let mut reviews: Vec<_> = totals.iter().map(|&(n, total)| review(n, total)).collect();
            let ids = [0, 1, 2, 3].map(id);
            let first = figures(&ids, &reviews);
            reviews.reverse();
            prop_assert_eq!(first, figures(&ids, &reviews));
        }
    }
}
