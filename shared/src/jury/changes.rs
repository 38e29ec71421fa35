//! What differs between two versions of a rubric, criterion by criterion, to be said in words.
//!
//! Criteria are the same by their ids, levels by their values. To add a property of criteria: a kind of [`What`], its line in [`of_criterion`].

use super::rubric::{Criterion, Level, Rubric};
use crate::ids::CriterionId;
use std::collections::BTreeMap;

/// One difference, at the criterion that has this title now (or had it last).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub title: String,
    pub what: What,
}

/// What is different at a criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    Added,
    Removed,
    Title { before: String },
    Guidance { before: String, after: String },
    Weight { before: u32, after: u32 },
    Required(bool),
    Independent(bool),
    ReasonBelow(Option<u32>),
    LevelAdded(Level),
    LevelRemoved(Level),
    LevelText { value: u32, before: String, after: String },
}

/// All differences of two versions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Criteria that both have stand in another order.
    pub is_reordered: bool,
    /// Those of the newer version in its order, then what was removed.
    pub of_criteria: Vec<Change>,
}

impl Changes {
    /// What became of `old` in `new`.
    #[must_use]
    pub fn between(old: &Rubric, new: &Rubric) -> Self {
        let before: BTreeMap<CriterionId, &Criterion> = old.criteria().iter().map(|one| (one.id, one)).collect();
        let after: BTreeMap<CriterionId, &Criterion> = new.criteria().iter().map(|one| (one.id, one)).collect();
        let kept = |criteria: &[Criterion], other: &BTreeMap<CriterionId, &Criterion>| -> Vec<CriterionId> {
            let ids = criteria.iter().map(|one| one.id);
            ids.filter(|id| other.contains_key(id)).collect()
        };
        let mut of_criteria = Vec::new();
        for criterion in new.criteria() {
            match before.get(&criterion.id) {
                Some(earlier) => of_criterion(earlier, criterion, &mut of_criteria),
                None => of_criteria.push(at(criterion, What::Added)),
            }
        }
        let gone = old.criteria().iter().filter(|one| !after.contains_key(&one.id));
        of_criteria.extend(gone.map(|one| at(one, What::Removed)));
        Self {
            is_reordered: kept(old.criteria(), &after) != kept(new.criteria(), &before),
            of_criteria,
        }
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        !self.is_reordered && self.of_criteria.is_empty()
    }
}

fn at(criterion: &Criterion, what: What) -> Change {
    Change {
        title: criterion.title.clone(),
        what,
    }
}

fn of_criterion(old: &Criterion, new: &Criterion, found: &mut Vec<Change>) {
    let mut note = |differs: bool, what: What| {
        if differs {
            found.push(at(new, what));
        }
    };
    let before = old.title.clone();
    note(old.title != new.title, What::Title { before });
    let (before, after) = (old.guidance.clone(), new.guidance.clone());
    note(old.guidance != new.guidance, What::Guidance { before, after });
    let (before, after) = (old.weight, new.weight);
    note(before != after, What::Weight { before, after });
    note(old.required != new.required, What::Required(new.required));
    note(old.independent != new.independent, What::Independent(new.independent));
    note(
        old.reason_below != new.reason_below,
        What::ReasonBelow(new.reason_below),
    );
    let find = |levels: &[Level], value: u32| levels.iter().find(|level| level.value == value).cloned();
    for level in &new.levels {
        match find(&old.levels, level.value) {
            None => note(true, What::LevelAdded(level.clone())),
            Some(earlier) => {
                let what = What::LevelText {
                    value: level.value,
                    before: earlier.label.clone(),
                    after: level.label.clone(),
                };
                note(earlier.label != level.label, what);
            }
        }
    }
    for level in &old.levels {
        note(
            find(&new.levels, level.value).is_none(),
            What::LevelRemoved(level.clone()),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn criterion(n: u128, title: &str) -> Criterion {
        let level = |value: u32| Level {
            value,
            label: format!("level {value}"),
        };
        Criterion {
            id: CriterionId(Uuid::from_u128(n)),
            title: title.into(),
            guidance: String::new(),
            weight: 2,
            levels: (0..3).map(level).collect(),
            required: true,
            independent: false,
            reason_below: None,
        }
    }

    fn rubric(criteria: &[Criterion]) -> Rubric {
        Rubric::parse(criteria.to_vec()).unwrap()
    }

    fn found(old: &[Criterion], new: &[Criterion]) -> Vec<(String, What)> {
        let changes = Changes::between(&rubric(old), &rubric(new));
        changes
            .of_criteria
            .into_iter()
            .map(|one| (one.title, one.what))
            .collect()
    }

    #[test]
    fn a_version_does_not_differ_from_itself() {
        let same = rubric(&[criterion(1, "Clear"), criterion(2, "Costs")]);
        assert!(Changes::between(&same, &same).is_empty());
    }

    #[test]
    fn each_difference_is_named_where_it_is() {
        let old = [criterion(1, "Clear"), criterion(2, "Costs")];
        let mut new = [criterion(1, "Clear"), criterion(3, "Proof")];
        new[0].weight = 3;
        new[0].reason_below = Some(1);
        new[0].levels[1].label = "says it".into();
        new[0].levels.remove(2);
        let changes = found(&old, &new);
        let text = What::LevelText {
            value: 1,
            before: "level 1".into(),
            after: "says it".into(),
        };
        let gone = What::LevelRemoved(old[0].levels[2].clone());
        let expected = [
            ("Clear", What::Weight { before: 2, after: 3 }),
            ("Clear", What::ReasonBelow(Some(1))),
            ("Clear", text),
            ("Clear", gone),
            ("Proof", What::Added),
            ("Costs", What::Removed),
        ];
        assert_eq!(changes, expected.map(|(title, what)| (title.to_owned(), what)));
    }

    #[test]
    fn another_order_is_said_once() {
        let (one, two) = (criterion(1, "Clear"), criterion(2, "Costs"));
        let changes = Changes::between(
            &rubric(&[one.clone(), two.clone()]),
            &rubric(&[two.clone(), one.clone()]),
        );
        assert!(changes.is_reordered && changes.of_criteria.is_empty());
        // A new one in front is no other order.
        let changes = Changes::between(&rubric(std::slice::from_ref(&one)), &rubric(&[two, one.clone()]));
        assert!(!changes.is_reordered && changes.of_criteria.len() == 1);
    }
}
