//! A letter of a jury in words: everything is said already, in one language. The page and the PDF show the same.
//!
//! To add a part: a field here, its words in `app/src/jury/letters.rs`, its place in `app/src/jury/views/letter.rs` and in `letter.typ`.

use super::words::{Fact, Part, Words};
use serde::Serialize;
use shared::languages::Language;

/// One level of a criterion.
#[derive(Clone, Debug, Serialize)]
pub struct Level {
    pub label: Words,
    /// Jurors who chose it, in words: "2 of 3".
    pub count: String,
    /// The same as a part of all, from 0 to 1.
    pub share: f64,
}

/// What the jurors chose for one criterion.
#[derive(Clone, Debug, Serialize)]
pub struct Criterion {
    pub title: Words,
    pub levels: Vec<Level>,
}

/// What the jurors chose.
#[derive(Clone, Debug, Serialize)]
pub struct Criteria {
    pub title: String,
    pub lead: String,
    /// What stands above levels and counts.
    pub columns: [String; 2],
    pub list: Vec<Criterion>,
}

/// What the jurors wrote to the team.
#[derive(Clone, Debug, Serialize)]
pub struct Comments {
    pub title: String,
    pub lead: String,
    pub list: Vec<Words>,
}

/// A letter of a jury to a team.
#[derive(Clone, Debug, Serialize)]
pub struct Letter {
    pub lang: Language,
    pub rtl: bool,
    /// What the file is called in windows and lists; without marks of direction.
    pub name: String,
    pub title: String,
    pub sender: String,
    /// The day it was sent, in words; empty before.
    pub date: String,
    /// What says that it was not sent yet.
    pub draft: Option<String>,
    pub facts: Vec<Fact>,
    pub greeting: Words,
    pub decision: String,
    /// Reasons, figures, what comes next.
    pub parts: Vec<Part>,
    pub criteria: Option<Criteria>,
    pub comments: Option<Comments>,
    /// Where to ask.
    pub last: Part,
    pub closing: String,
    pub signature: Words,
    /// What the address below leads to.
    pub address_name: String,
    /// The permanent address of the proposal.
    pub address: String,
    /// What is said in a PDF whose fonts lack a letter of the text.
    pub missing: Option<String>,
}
