//! A draft as the fields of a form, and back.

use super::{Draft, DraftCriterion, DraftLevel, MAX_LEVEL_ROWS, MAX_ROWS};
use std::collections::BTreeMap;

impl Draft {
    /// What a form sent: names and values. Names that are not the form's are not read.
    #[must_use]
    pub fn read<'a>(sent: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let mut values = BTreeMap::new();
        for (name, value) in sent {
            values.entry(name).or_insert(value);
        }
        let value = |name: String| {
            values
                .get(name.as_str())
                .map_or_else(String::new, |value| (*value).to_owned())
        };
        let is_ticked = |name: String| values.get(name.as_str()).is_some_and(|value| !value.is_empty());
        let level = |n: usize, m: usize| DraftLevel {
            value: value(format!("level-value-{n}-{m}")),
            label: value(format!("level-label-{n}-{m}")),
            gone: is_ticked(format!("level-gone-{n}-{m}")),
        };
        let row = |n: usize| DraftCriterion {
            id: value(format!("id-{n}")),
            title: value(format!("title-{n}")),
            guidance: value(format!("guidance-{n}")),
            weight: value(format!("weight-{n}")),
            levels: (0..MAX_LEVEL_ROWS)
                .take_while(|m| values.contains_key(format!("level-label-{n}-{m}").as_str()))
                .map(|m| level(n, m))
                .collect(),
            required: is_ticked(format!("required-{n}")),
            independent: is_ticked(format!("independent-{n}")),
            reason_below: value(format!("reason-below-{n}")),
            gone: is_ticked(format!("gone-{n}")),
        };
        let rows = (0..MAX_ROWS).take_while(|n| values.contains_key(format!("title-{n}").as_str()));
        Self {
            criteria: rows.map(row).collect(),
        }
    }

    /// Every field of the form, as it would send them.
    #[must_use]
    pub fn fields(&self) -> Vec<(String, String)> {
        (0..self.criteria.len()).flat_map(|n| self.fields_of(n)).collect()
    }

    /// The fields of one criterion; an empty value for a box that is not ticked.
    #[must_use]
    pub fn fields_of(&self, n: usize) -> Vec<(String, String)> {
        let Some(row) = self.criteria.get(n) else {
            return Vec::new();
        };
        let tick = |yes: bool| if yes { "1".to_owned() } else { String::new() };
        let mut fields = vec![
            (format!("id-{n}"), row.id.clone()),
            (format!("title-{n}"), row.title.clone()),
            (format!("guidance-{n}"), row.guidance.clone()),
            (format!("weight-{n}"), row.weight.clone()),
            (format!("reason-below-{n}"), row.reason_below.clone()),
            (format!("required-{n}"), tick(row.required)),
            (format!("independent-{n}"), tick(row.independent)),
            (format!("gone-{n}"), tick(row.gone)),
        ];
        for (m, level) in row.levels.iter().enumerate() {
            fields.push((format!("level-value-{n}-{m}"), level.value.clone()));
            fields.push((format!("level-label-{n}-{m}"), level.label.clone()));
            fields.push((format!("level-gone-{n}-{m}"), tick(level.gone)));
        }
        fields
    }
}
