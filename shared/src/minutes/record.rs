//! Minutes as a whole: what happened and what was written, by the points of the agenda; and what outsiders read of it.

use super::facts::{Line, Someone};
use crate::ids::{AccountId, AgendaItemId};
use crate::languages::Language;
use crate::meetings::AgendaItemKind;
use crate::time::Day;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A line that is left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hidden {
    pub key: String,
    pub reason: String,
}

/// What somebody has to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    pub who: Someone,
    pub what: String,
    pub due: Option<Day>,
}

/// A point of the agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    pub item: AgendaItemId,
    /// As the agenda counts it: `3`, or `3.1`.
    pub number: String,
    pub title: String,
    pub kind: AgendaItemKind,
}

/// The head of the minutes, or what was at one point of the agenda.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// None for the head.
    pub point: Option<Point>,
    /// For the members of the body only.
    pub is_internal: bool,
    pub lines: Vec<Line>,
    pub hidden: Vec<Hidden>,
    /// What the secretary wrote, as Markdown.
    pub text: String,
    pub tasks: Vec<Task>,
}

impl Section {
    /// Which point of the agenda it is about; none for the head.
    #[must_use]
    pub fn item(&self) -> Option<AgendaItemId> {
        self.point.as_ref().map(|point| point.item)
    }

    /// Why a line is left out; none for one that is told.
    #[must_use]
    pub fn hidden_for(&self, key: &str) -> Option<&str> {
        let hidden = self.hidden.iter().find(|hidden| hidden.key == key);
        hidden.map(|hidden| hidden.reason.as_str())
    }
}

/// The minutes of one meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub title: String,
    /// Of what the secretary wrote.
    pub language: Language,
    pub sections: Vec<Section>,
    /// Sections that are not in it because they are internal.
    #[serde(default)]
    pub left_out: u32,
}

impl Record {
    /// What an outsider reads: no internal section, no hidden line, no reason; only how many there are.
    #[must_use]
    pub fn public(mut self) -> Self {
        let all = self.sections.len();
        self.sections.retain(|section| !section.is_internal);
        self.left_out = u32::try_from(all - self.sections.len()).unwrap_or(u32::MAX);
        for section in &mut self.sections {
            let hidden: BTreeSet<_> = section.hidden.iter().map(|hidden| hidden.key.clone()).collect();
            section.lines.retain(|line| !hidden.contains(&line.key));
            section.hidden.iter_mut().for_each(|hidden| {
                hidden.key.clear();
                hidden.reason.clear();
            });
        }
        self
    }

    /// All accounts in it, each once.
    #[must_use]
    pub fn people(&self) -> BTreeSet<AccountId> {
        let lines = self.sections.iter().flat_map(|section| &section.lines);
        let tasks = self.sections.iter().flat_map(|section| &section.tasks);
        let of_tasks = tasks.filter_map(|task| match task.who {
            Someone::Account(account) => Some(account),
            Someone::Named(_) => None,
        });
        lines.flat_map(|line| line.fact.people()).chain(of_tasks).collect()
    }

    /// The part about `item`; the head for none.
    #[must_use]
    pub fn section(&self, item: Option<AgendaItemId>) -> Option<&Section> {
        self.sections.iter().find(|section| section.item() == item)
    }
}
