//! What a round states before it opens, and the rules that follow from it.
//!
//! [`Rules`] are all that an organiser says beforehand: which round it follows and what that one counts, which track it reads, when it may close early,
//! whether samples come first, what becomes public. Once the round is open they stand. [`best`] is who would go on, [`lacking`] how far the rule of
//! the early close is.
//!
//! To add a rule: a field of [`RulesForm`] and of [`Rules`], its line in [`Rules::parse`], its column.

use super::calibration::Calibration;
use super::figures::{Share, SubmissionFigures};
use crate::fields::{self, FieldCode, FieldErrors};
use crate::ids::{RoundId, SubmissionId, TrackId};
use crate::words::words;
use serde::{Deserialize, Serialize};

words! {
    /// The figure by which the best go on.
    pub enum GoBy {
        /// What the rank is by.
        Total = "total",
        Median = "median",
    }
}

/// What is shown with a result.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Shown {
    /// To everyone the points, to teams the levels of each criterion too.
    pub totals: bool,
    pub ranks: bool,
    /// To teams: what jurors wrote to them.
    pub feedback: bool,
    /// To everyone who sat in the jury.
    pub jurors: bool,
}

impl Shown {
    /// What a round may show that says nothing else.
    pub const USUAL: Self = Self {
        totals: true,
        ranks: true,
        feedback: true,
        jurors: false,
    };
    /// The stored words, as forms send them.
    pub const WORDS: [&str; 4] = ["feedback", "totals", "ranks", "jurors"];

    /// What these words say; others are not read.
    #[must_use]
    pub fn of(words: &[&str]) -> Self {
        Self {
            totals: words.contains(&"totals"),
            ranks: words.contains(&"ranks"),
            feedback: words.contains(&"feedback"),
            jurors: words.contains(&"jurors"),
        }
    }

    /// Whether it shows what the word says.
    #[must_use]
    pub fn has(self, word: &str) -> bool {
        match word {
            "totals" => self.totals,
            "ranks" => self.ranks,
            "feedback" => self.feedback,
            "jurors" => self.jurors,
            _ => false,
        }
    }

    /// Whether it shows nothing that `promise` does not.
    #[must_use]
    pub fn is_within(self, promise: Self) -> bool {
        Self::WORDS.iter().all(|word| promise.has(word) || !self.has(word))
    }
}

/// When a round may close before its deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Early {
    /// Finished reviews that every submission has by then.
    pub least: u32,
    /// Closes by itself with the review that makes it true.
    pub automatic: bool,
}

/// The rules of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The round whose best it takes up; without one it takes what was submitted.
    pub follows: Option<RoundId>,
    /// How much the total of that round counts in this one.
    pub share: Option<Share>,
    /// The part of the submissions that it reads.
    pub track: Option<TrackId>,
    pub early: Option<Early>,
    pub calibration: Calibration,
    /// What becomes public at most.
    pub shown: Shown,
}

/// What a form says of the rules; empty for none.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct RulesForm {
    pub follows: String,
    /// Percent.
    pub share: String,
    pub track: String,
    pub early: String,
    /// Any text for yes, as a ticked box sends it.
    pub automatic: String,
    pub calibration: String,
    pub shown: Shown,
}

impl Rules {
    /// The rules of a form, for a round that asks for `reviews_required` reviews.
    ///
    /// # Errors
    /// By the fields `follows` (`NotAChoice`, `Required` when a share is given), `share` and `early` (`NotANumber`, `OutOfRange`), `track` and
    /// `calibration` (`NotAChoice`).
    pub fn parse(form: &RulesForm, reviews_required: i32) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let follows = errors.take(
            "follows",
            maybe(&form.follows, |raw| raw.parse().map_err(|_| FieldCode::NotAChoice)),
        );
        let track = errors.take(
            "track",
            maybe(&form.track, |raw| raw.parse().map_err(|_| FieldCode::NotAChoice)),
        );
        let number = |raw: &str, most: i32| {
            let found = fields::number(raw, 1, i64::from(most))?;
            i32::try_from(found).map_err(|_| FieldCode::OutOfRange)
        };
        let share = errors.take("share", maybe(&form.share, |raw| number(raw, Share::MOST)));
        let early = errors.take("early", maybe(&form.early, |raw| number(raw, reviews_required)));
        let calibration = match form.calibration.trim() {
            "" => Some(Calibration::None),
            word => errors.take("calibration", Calibration::parse(word)),
        };
        if share.is_some_and(|share| share.is_some()) && form.follows.trim().is_empty() {
            errors.add("follows", FieldCode::Required);
        }
        let rules = (|| {
            Some(Self {
                follows: follows?,
                share: share?.and_then(Share::new),
                track: track?,
                early: early?.and_then(|least| u32::try_from(least).ok()).map(|least| Early {
                    least,
                    automatic: !form.automatic.trim().is_empty(),
                }),
                calibration: calibration?,
                shown: form.shown,
            })
        })();
        errors.finish(rules)
    }
}

/// The value of a field that may be left empty.
fn maybe<T>(raw: &str, read: impl FnOnce(&str) -> Result<T, FieldCode>) -> Result<Option<T>, FieldCode> {
    match raw.trim() {
        "" => Ok(None),
        raw => read(raw).map(Some),
    }
}

/// The best `count` by a figure, best first, with all that are equal to the last of them; what has no such figure never goes on.
#[must_use]
pub fn best(figures: &[SubmissionFigures], count: usize, by: GoBy) -> Vec<SubmissionId> {
    let of = |one: &SubmissionFigures| match by {
        GoBy::Total => one.total(),
        GoBy::Median => one.median,
    };
    let mut found: Vec<_> = figures
        .iter()
        .filter_map(|one| Some((of(one)?, one.submission)))
        .collect();
    found.sort_by_key(|(points, _)| std::cmp::Reverse(*points));
    let last = count
        .checked_sub(1)
        .and_then(|at| found.get(at))
        .map(|(points, _)| *points);
    let goes_on = |at: usize, points| at < count || Some(points) == last;
    found
        .into_iter()
        .enumerate()
        .filter(|&(at, (points, _))| goes_on(at, points))
        .map(|(_, (_, submission))| submission)
        .collect()
}

/// What is missing until every submission has enough finished reviews.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lacking {
    /// Submissions with too few.
    pub submissions: usize,
    /// Reviews that they lack together.
    pub reviews: u32,
}

impl Lacking {
    #[must_use]
    pub fn is_met(self) -> bool {
        self.submissions == 0
    }
}

/// What submissions lack, given how many finished reviews each has, until each has `least`.
#[must_use]
pub fn lacking(finished: impl IntoIterator<Item = u32>, least: u32) -> Lacking {
    let missing = finished.into_iter().map(|finished| least.saturating_sub(finished));
    missing
        .filter(|&missing| missing > 0)
        .fold(Lacking::default(), |sum, missing| Lacking {
            submissions: sum.submissions + 1,
            reviews: sum.reviews + missing,
        })
}

#[cfg(test)]
mod tests {
    use super::super::figures::{Points, ReviewPoints, figures};
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn of(totals: &[i32]) -> Vec<SubmissionFigures> {
        let ids: Vec<_> = (1..=totals.len() as u128 + 1)
            .map(|n| SubmissionId(Uuid::from_u128(n)))
            .collect();
        let points = |(&submission, &total): (&SubmissionId, &i32)| ReviewPoints {
            submission,
            total: Points(total),
            unweighted: Points(total),
        };
        figures(&ids, &ids.iter().zip(totals).map(points).collect::<Vec<_>>())
    }

    #[test]
    fn rules_are_read_with_what_they_need() {
        let form = RulesForm {
            share: "30".into(),
            early: "4".into(),
            calibration: "often".into(),
            ..RulesForm::default()
        };
        let errors = Rules::parse(&form, 3).unwrap_err();
        assert_eq!(errors.of("follows"), [FieldCode::Required]);
        assert_eq!(errors.of("early"), [FieldCode::OutOfRange]);
        assert_eq!(errors.of("calibration"), [FieldCode::NotAChoice]);
        let id = Uuid::from_u128(7);
        let form = RulesForm {
            follows: id.to_string(),
            share: "30".into(),
            early: "2".into(),
            automatic: "1".into(),
            calibration: "required".into(),
            ..RulesForm::default()
        };
        let rules = Rules::parse(&form, 3).unwrap();
        assert_eq!((rules.follows, rules.share), (Some(RoundId(id)), Share::new(30)));
        assert_eq!(
            rules.early,
            Some(Early {
                least: 2,
                automatic: true
            })
        );
        assert_eq!((rules.track, rules.calibration), (None, Calibration::Required));
        assert_eq!(Rules::parse(&RulesForm::default(), 3).unwrap().early, None);
    }

    #[test]
    fn less_is_within_a_promise_and_more_is_not() {
        let promise = Shown::of(&["ranks", "feedback"]);
        assert!(Shown::default().is_within(promise) && promise.is_within(promise));
        assert!(!Shown::of(&["ranks", "totals"]).is_within(promise));
        for word in Shown::WORDS {
            assert!(Shown::of(&[word]).has(word));
            assert!(!Shown::of(&[word]).is_within(Shown::default()));
        }
    }

    #[test]
    fn equals_of_the_last_go_on_with_it() {
        let all = of(&[5_000, 9_000, 5_000, 1_000]);
        assert_eq!(best(&all, 2, GoBy::Total).len(), 3);
        assert_eq!(best(&all, 1, GoBy::Median).len(), 1);
        assert_eq!(best(&all, 0, GoBy::Total), []);
        assert_eq!(best(&all, 99, GoBy::Total).len(), 4);
    }

    #[test]
    fn what_lacks_reviews_is_counted() {
        let missing = lacking([3, 2, 0, 5], 3);
        assert_eq!((missing.submissions, missing.reviews, missing.is_met()), (2, 4, false));
        assert!(lacking([2, 2], 2).is_met());
    }

    proptest! {
        #[test]
        fn nobody_better_stays_behind(totals in proptest::collection::vec(0_i32..30, 0..20), count in 0_usize..25) {
            let all = of(&totals);
            let chosen = best(&all, count, GoBy::Total);
            prop_assert!(chosen.len() >= count.min(totals.len()) && (count > 0 || chosen.is_empty()));
            let total = |id: &SubmissionId| all.iter().find(|one| one.submission == *id).unwrap().total();
            let worst = chosen.iter().map(total).min();
            for one in all.iter().filter(|one| !chosen.contains(&one.submission)) {
                prop_assert!(worst.is_none_or(|worst| one.total() < worst));
            }
        }
    }
}
