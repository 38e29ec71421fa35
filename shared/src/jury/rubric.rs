//! A rubric: weighted criteria with labelled levels, and the check and the total of a review by it.
//!
//! [`Rubric::parse`] makes one, [`Rubric::check`] says what a review still lacks, [`Rubric::total`] counts it.
//!
//! The total: within a criterion the lowest level is 0 points, the highest 100, the others by their value between them. The total is the
//! mean of these points by weight. A criterion that is not required and was left out does not count, neither for nor against: the
//! others keep their weights. With a required one missing, or nothing that counts, there is no total. Independent criteria never count.
//!
//! To add a property of criteria: a field of [`Criterion`], its check in [`Rubric::parse`], its effect in `check` or `total`.

use super::figures::Points;
use crate::fields::{self, FieldCode, FieldErrors};
use crate::ids::CriterionId;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The highest value of a level; it keeps the sums exact.
pub const MAX_VALUE: u32 = 20;
/// The highest weight of a criterion.
pub const MAX_WEIGHT: u32 = 100;
/// Criteria of a rubric at most.
pub const MAX_CRITERIA: usize = 20;
/// Levels of a criterion at most.
pub const MAX_LEVELS: usize = 10;

/// One step of a scale, in plain language: "3 – says who pays and how much".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Level {
    pub value: u32,
    pub label: String,
}

/// One thing that is scored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criterion {
    pub id: CriterionId,
    pub title: String,
    pub guidance: String,
    /// 1 to 100, beside the weights of the others.
    pub weight: u32,
    /// From the lowest to the highest value.
    pub levels: Vec<Level>,
    pub required: bool,
    /// Shown beside the total, not in it.
    pub independent: bool,
    /// A level below this value demands a reason.
    pub reason_below: Option<u32>,
}

impl Criterion {
    fn bounds(&self) -> Option<(u32, u32)> {
        Some((self.levels.first()?.value, self.levels.last()?.value))
    }

    /// The share of the way from the lowest level to the highest, as numerator and denominator.
    fn share(&self, value: u32) -> Option<(u64, u64)> {
        let (low, high) = self.bounds()?;
        (low <= value && value <= high && low < high).then(|| (u64::from(value - low), u64::from(high - low)))
    }

    #[must_use]
    pub fn demands_reason(&self, value: u32) -> bool {
        self.reason_below.is_some_and(|below| value < below)
    }
}

/// What a juror gave for a criterion.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    /// The value of a level; `None` while not chosen.
    pub value: Option<u32>,
    pub reason: String,
}

/// The scores of one review.
pub type Scores = BTreeMap<CriterionId, Score>;

/// The criteria of a round, checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Rubric(Vec<Criterion>);

impl Rubric {
    /// A rubric of at least one criterion that counts; levels are put in order.
    ///
    /// # Errors
    /// By the fields `title-<n>`, `guidance-<n>`, `weight-<n>` (`OutOfRange`), `levels-<n>` (`OutOfRange` for fewer than two, more than
    /// ten or too high values, `Taken` for a value named twice, `Required` for an empty label), `reason-below-<n>` (`NotAChoice`), n from
    /// 0; `criteria` for too few (`Required`), too many (`OutOfRange`) or one that stands twice (`Taken`).
    pub fn parse(mut criteria: Vec<Criterion>) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        for (n, criterion) in criteria.iter_mut().enumerate() {
            if let Some(title) = errors.take(&format!("title-{n}"), fields::line(&criterion.title, 2, 80)) {
                criterion.title = title;
            }
            if let Some(guidance) = errors.take(&format!("guidance-{n}"), fields::text(&criterion.guidance, 0, 600)) {
                criterion.guidance = guidance;
            }
            if !(1..=MAX_WEIGHT).contains(&criterion.weight) {
                errors.add(&format!("weight-{n}"), FieldCode::OutOfRange);
            }
            errors.take(&format!("levels-{n}"), check_levels(&mut criterion.levels));
            let values = criterion.levels.iter().map(|level| level.value);
            if criterion
                .reason_below
                .is_some_and(|below| !values.into_iter().any(|value| value == below))
            {
                errors.add(&format!("reason-below-{n}"), FieldCode::NotAChoice);
            }
        }
        if !criteria.iter().any(|criterion| !criterion.independent) {
            errors.add("criteria", FieldCode::Required);
        }
        if criteria.len() > MAX_CRITERIA {
            errors.add("criteria", FieldCode::OutOfRange);
        }
        let ids: BTreeSet<_> = criteria.iter().map(|criterion| criterion.id).collect();
        if ids.len() < criteria.len() {
            errors.add("criteria", FieldCode::Taken);
        }
        errors.finish(Some(Self(criteria)))
    }

    #[must_use]
    pub fn criteria(&self) -> &[Criterion] {
        &self.0
    }

    /// The sum of the weights that count.
    #[must_use]
    pub fn whole(&self) -> u32 {
        let counts = self.0.iter().filter(|criterion| !criterion.independent);
        counts.map(|criterion| criterion.weight).sum()
    }

    /// What a review lacks before it can be finished; a draft is kept in any state.
    ///
    /// # Errors
    /// By the fields `score-<id>` (`Required`, `NotAChoice`) and `reason-<id>` (`ReasonRequired`, `TooLong` past 2,000 characters);
    /// `score-<id>` with `Unknown` for a criterion that the rubric does not have.
    pub fn check(&self, scores: &Scores) -> Result<(), FieldErrors> {
        let mut errors = FieldErrors::default();
        for criterion in &self.0 {
            let empty = Score::default();
            let score = scores.get(&criterion.id).unwrap_or(&empty);
            let (score_field, reason_field) = (format!("score-{}", criterion.id), format!("reason-{}", criterion.id));
            match score.value {
                None if criterion.required => errors.add(&score_field, FieldCode::Required),
                Some(value) if !criterion.levels.iter().any(|level| level.value == value) => {
                    errors.add(&score_field, FieldCode::NotAChoice);
                }
                Some(value) if criterion.demands_reason(value) && score.reason.trim().is_empty() => {
                    errors.add(&reason_field, FieldCode::ReasonRequired);
                }
                _ => {}
            }
            errors.take(&reason_field, fields::text(&score.reason, 0, 2_000));
        }
        for id in scores
            .keys()
            .filter(|id| !self.0.iter().any(|criterion| criterion.id == **id))
        {
            errors.add(&format!("score-{id}"), FieldCode::Unknown);
        }
        errors.finish(Some(()))
    }

    /// The total of a review by weight; see the rule above.
    #[must_use]
    pub fn total(&self, scores: &Scores) -> Option<Points> {
        self.mean(scores, |criterion| u64::from(criterion.weight))
    }

    /// The same with equal weights, to be shown beside the total.
    #[must_use]
    pub fn unweighted(&self, scores: &Scores) -> Option<Points> {
        self.mean(scores, |_| 1)
    }

    fn mean(&self, scores: &Scores, weight: impl Fn(&Criterion) -> u64) -> Option<Points> {
        // 232,792,560 is divisible by every number up to MAX_VALUE, so no share is rounded.
        const UNIT: u64 = 232_792_560;
        let (mut sum, mut weights) = (0_u128, 0_u128);
        for criterion in self.0.iter().filter(|criterion| !criterion.independent) {
            let value = scores.get(&criterion.id).and_then(|score| score.value);
            match value.and_then(|value| criterion.share(value)) {
                Some((part, whole)) => {
                    let weight = weight(criterion);
                    sum += u128::from(weight * part * (UNIT / whole));
                    weights += u128::from(weight);
                }
                None if criterion.required => return None,
                None => {}
            }
        }
        (weights > 0).then(|| Points::ratio(sum * 100, weights * u128::from(UNIT)))
    }
}

fn check_levels(levels: &mut [Level]) -> Result<(), FieldCode> {
    levels.sort_by_key(|level| level.value);
    for level in levels.iter_mut() {
        level.label = fields::line(&level.label, 1, 200)?;
    }
    if !(2..=MAX_LEVELS).contains(&levels.len()) || levels.last().is_some_and(|level| level.value > MAX_VALUE) {
        return Err(FieldCode::OutOfRange);
    }
    if levels.windows(2).any(|pair| pair[0].value == pair[1].value) {
        Err(FieldCode::Taken)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests;
