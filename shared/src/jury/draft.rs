//! A rubric that is being written: what a form holds, however unfinished, and the acts of its buttons.
//!
//! Purpose: criteria are added, moved and removed before anything is saved, and no act loses what was typed. How to use: [`Draft::read`]
//! takes the fields of the form, [`Draft::apply`] does a button's act, [`Draft::fields`] fills the form again, [`Draft::rubric`] is the rubric
//! or what is wrong with it, by the names of the fields. What was removed stays in the form as `gone` and can be taken back until it is saved.
//!
//! To add a property of criteria: a field of [`DraftCriterion`], its lines in `read`, `fields_of` and `criterion`. To add an act: a variant of
//! [`DraftAct`], its word in `parse` and its arm in [`Draft::apply`].

mod acts;
mod form;

pub use acts::DraftAct;

use super::rubric::{Criterion, Level, MAX_CRITERIA, MAX_VALUE, MAX_WEIGHT, Rubric};
use crate::fields::{self, FieldCode, FieldErrors};
use crate::ids::CriterionId;

/// Criteria that a form holds at most, with those that were removed.
const MAX_ROWS: usize = 3 * MAX_CRITERIA;
/// Levels that a criterion of a form holds at most, with those that were removed.
const MAX_LEVEL_ROWS: usize = 30;
/// Levels of a new criterion, without words.
const NEW_LEVELS: u32 = 4;

/// A level as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftLevel {
    pub value: String,
    pub label: String,
    pub gone: bool,
}

impl DraftLevel {
    fn is_blank(&self) -> bool {
        self.value.trim().is_empty() && self.label.trim().is_empty()
    }
}

/// A criterion as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftCriterion {
    /// Empty or wrong for a new one.
    pub id: String,
    pub title: String,
    pub guidance: String,
    pub weight: String,
    pub levels: Vec<DraftLevel>,
    pub required: bool,
    pub independent: bool,
    pub reason_below: String,
    pub gone: bool,
}

impl DraftCriterion {
    /// One to be filled in.
    fn new(id: CriterionId) -> Self {
        let level = |value: u32| DraftLevel {
            value: value.to_string(),
            ..DraftLevel::default()
        };
        Self {
            id: id.to_string(),
            weight: "1".to_owned(),
            levels: (0..NEW_LEVELS).map(level).collect(),
            required: true,
            ..Self::default()
        }
    }

    /// Whether nothing was written into it: such a one is left out.
    fn is_blank(&self) -> bool {
        let texts = [&self.title, &self.guidance].into_iter();
        let labels = self.levels.iter().filter(|level| !level.gone).map(|level| &level.label);
        texts.chain(labels).all(|text| text.trim().is_empty())
    }

    fn is_there(&self) -> bool {
        !self.gone && !self.is_blank()
    }

    /// The weight, when it counts.
    fn counted(&self) -> Option<u32> {
        let weight = self.weight.trim().parse().ok()?;
        (self.is_there() && !self.independent && (1..=MAX_WEIGHT).contains(&weight)).then_some(weight)
    }

    /// The criterion, or what is wrong with its figures; its texts are the rubric's to check.
    fn criterion(&self, n: usize, new_id: &mut impl FnMut() -> CriterionId) -> Result<Criterion, FieldErrors> {
        let mut errors = FieldErrors::default();
        let whole = |raw: &str, least: i64, most: u32| {
            let number = fields::number(raw, least, i64::from(most))?;
            u32::try_from(number).map_err(|_| FieldCode::OutOfRange)
        };
        let weight = errors.take(&format!("weight-{n}"), whole(&self.weight, 1, MAX_WEIGHT));
        let mut levels = Vec::new();
        for (m, level) in self.levels.iter().enumerate() {
            if level.gone || level.is_blank() {
                continue;
            }
            let value = errors.take(&format!("level-value-{n}-{m}"), whole(&level.value, 0, MAX_VALUE));
            let label = errors.take(&format!("level-label-{n}-{m}"), fields::line(&level.label, 1, 200));
            levels.extend(value.zip(label).map(|(value, label)| Level { value, label }));
        }
        let reason_below = match self.reason_below.trim() {
            "" => None,
            raw => errors.take(&format!("reason-below-{n}"), whole(raw, 0, MAX_VALUE)),
        };
        errors.finish(weight.map(|weight| Criterion {
            id: self.id.parse().unwrap_or_else(|_| new_id()),
            title: self.title.clone(),
            guidance: self.guidance.clone(),
            weight,
            levels,
            required: self.required,
            independent: self.independent,
            reason_below,
        }))
    }
}

/// What the share of a criterion is made of: its weight and the sum of all that count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    pub weight: u32,
    pub whole: u32,
}

impl Share {
    /// In hundred, rounded half up.
    #[must_use]
    pub fn percent(self) -> u32 {
        (self.weight * 200 + self.whole) / (self.whole * 2).max(1)
    }
}

/// The criteria of a form, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    pub criteria: Vec<DraftCriterion>,
}

impl Draft {
    /// A form filled with a rubric.
    #[must_use]
    pub fn of(criteria: &[Criterion]) -> Self {
        let level = |level: &Level| DraftLevel {
            value: level.value.to_string(),
            label: level.label.clone(),
            gone: false,
        };
        let row = |criterion: &Criterion| DraftCriterion {
            id: criterion.id.to_string(),
            title: criterion.title.clone(),
            guidance: criterion.guidance.clone(),
            weight: criterion.weight.to_string(),
            levels: criterion.levels.iter().map(level).collect(),
            required: criterion.required,
            independent: criterion.independent,
            reason_below: criterion
                .reason_below
                .map(|below| below.to_string())
                .unwrap_or_default(),
            gone: false,
        };
        Self {
            criteria: criteria.iter().map(row).collect(),
        }
    }

    /// A form with one criterion to fill in.
    #[must_use]
    pub fn empty(id: CriterionId) -> Self {
        Self {
            criteria: vec![DraftCriterion::new(id)],
        }
    }

    /// The places of the criteria that were not removed.
    #[must_use]
    pub fn present(&self) -> Vec<usize> {
        (0..self.criteria.len()).filter(|n| !self.criteria[*n].gone).collect()
    }

    /// The sum of the weights that count as they are typed.
    #[must_use]
    pub fn whole(&self) -> u32 {
        self.criteria.iter().filter_map(DraftCriterion::counted).sum()
    }

    /// The share of a criterion in the total; none for one that does not count.
    #[must_use]
    pub fn share(&self, n: usize) -> Option<Share> {
        let whole = self.whole();
        let weight = self.criteria.get(n)?.counted()?;
        Some(Share { weight, whole })
    }

    /// The rubric of what was typed. New criteria get an id of `new_id`; blank ones and those that were removed are left out.
    ///
    /// # Errors
    /// By the names of the form's fields: as [`Rubric::parse`], with the places of the form for n, and `level-value-<n>-<m>`,
    /// `level-label-<n>-<m>` for a single level.
    pub fn rubric(&self, mut new_id: impl FnMut() -> CriterionId) -> Result<Rubric, FieldErrors> {
        let mut errors = FieldErrors::default();
        let (mut criteria, mut places) = (Vec::new(), Vec::new());
        for (n, row) in self.criteria.iter().enumerate().filter(|(_, row)| row.is_there()) {
            match row.criterion(n, &mut new_id) {
                Ok(criterion) => {
                    criteria.push(criterion);
                    places.push(n);
                }
                Err(wrong) => errors.0.extend(wrong.0),
            }
        }
        let is_whole = errors.is_empty();
        match Rubric::parse(criteria) {
            Ok(rubric) => errors.finish(Some(rubric)),
            Err(wrong) => {
                for (field, codes) in wrong.0 {
                    let place = field.rsplit_once('-').and_then(|(name, n)| {
                        let place = places.get(n.parse::<usize>().ok()?)?;
                        Some(format!("{name}-{place}"))
                    });
                    // Whether there are enough criteria is not known while some of them cannot be read.
                    if let Some(field) = place.or_else(|| is_whole.then_some(field)) {
                        codes.into_iter().for_each(|code| errors.add(&field, code));
                    }
                }
                Err(errors)
            }
        }
    }
}

#[cfg(test)]
mod tests;
