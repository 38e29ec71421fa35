//! A letter before it is put into words.

use serde::{Deserialize, Serialize};
use shared::languages::Language;

/// A letter to one person.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Letter {
    pub to: String,
    pub language: Language,
    pub key: String,
    pub values: Vec<(String, String)>,
    /// The body's list.
    #[serde(default)]
    pub lines: Vec<Line>,
    /// What it ends with, after the body.
    #[serde(default)]
    pub tail: Option<Line>,
    /// An entry for the reader's calendar. In the outbox it is left out: who hands a letter over has its words.
    #[serde(default)]
    pub attached: Option<Attached>,
}

/// An entry for a calendar (iCalendar) that goes with a letter.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Attached {
    /// As in the entry itself: `REQUEST`, `CANCEL`.
    pub method: String,
    pub text: String,
}

/// A sentence in a letter's list.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Line {
    /// The whole key of its text.
    pub key: String,
    pub values: Vec<(String, String)>,
    /// Stands under it as it is, as an address; may be empty.
    pub under: String,
}

fn owned(values: &[(&str, String)]) -> Vec<(String, String)> {
    let pair = |(name, value): &(&str, String)| ((*name).to_owned(), value.clone());
    values.iter().map(pair).collect()
}

/// Values as the translator takes them.
pub(super) fn borrowed(values: &[(String, String)]) -> Vec<(&str, String)> {
    values
        .iter()
        .map(|(name, value)| (name.as_str(), value.clone()))
        .collect()
}

impl Letter {
    #[must_use]
    pub fn new(to: &str, language: Language, key: &str, values: &[(&str, String)]) -> Self {
        Self {
            to: to.to_owned(),
            language,
            key: key.to_owned(),
            values: owned(values),
            lines: Vec::new(),
            tail: None,
            attached: None,
        }
    }

    /// One more sentence in the list; `under` stands below it as it is.
    #[must_use]
    pub fn with_line(mut self, key: &str, values: &[(&str, String)], under: String) -> Self {
        self.lines.push(Line {
            key: key.to_owned(),
            values: owned(values),
            under,
        });
        self
    }

    /// The sentence it ends with.
    #[must_use]
    pub fn with_tail(mut self, key: &str, values: &[(&str, String)]) -> Self {
        self.tail = Some(Line {
            key: key.to_owned(),
            values: owned(values),
            under: String::new(),
        });
        self
    }
}
