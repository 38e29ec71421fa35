//! A letter of a jury in words: everything is said already, in one language. The page and the PDF show the same.
//!
//! To add a part: a field here, its words in `app/src/jury/letters.rs`, its place in `app/src/jury/views/letter.rs` and in `letter.typ`.

use serde::Serialize;
use shared::languages::{Direction, Language};

/// What somebody wrote, or a sentence that holds it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Words {
    pub text: String,
    /// Where it is known.
    pub lang: Option<Language>,
    /// Read from right to left, going by its first letter.
    pub rtl: bool,
}

impl Words {
    /// Words in a language that nobody noted.
    #[must_use]
    pub fn of(text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            rtl: first_direction(&text) == Some(Direction::RightToLeft),
            lang: None,
            text,
        }
    }

    /// Words in `language`; where they have no letter at all, they run as it does.
    #[must_use]
    pub fn in_language(text: impl Into<String>, language: Language) -> Self {
        let text = text.into();
        let direction = first_direction(&text).unwrap_or(language.dir());
        Self {
            rtl: direction == Direction::RightToLeft,
            lang: Some(language),
            text,
        }
    }
}

/// The direction of the first letter, as `dir="auto"` finds it; what stands in marks of isolation counts too, for it may be all there is.
fn first_direction(text: &str) -> Option<Direction> {
    let first = text.chars().find(|c| c.is_alphabetic())?;
    // Hebrew to Arabic Extended-A, their presentation forms, and the scripts of these directions beyond: Unicode 16, Bidi_Class R and AL.
    let is_rtl = matches!(first, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}');
    Some(if is_rtl {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    })
}

/// A line of the letter's head: what it is, and its value.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    pub name: String,
    pub words: Words,
}

/// A part with a heading of its own.
#[derive(Clone, Debug, Serialize)]
pub struct Part {
    pub title: String,
    pub words: Vec<Words>,
}

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

#[cfg(test)]
mod direction_tests {
    use super::*;

    #[test]
    fn words_run_as_their_first_letter_does() {
        for (text, rtl) in [
            ("Say who pays.", false),
            ("مكتب in every town", true),
            ("12 – «مكتب»", true),
            ("\u{2068}Le Pont\u{2069}", false),
            ("שלום", true),
            ("Ελλάδα", false),
            ("123", false),
            ("", false),
        ] {
            assert_eq!(Words::of(text).rtl, rtl, "{text}");
        }
        assert!(Words::in_language("3 –", Language::Arabic).rtl);
        assert!(!Words::in_language("Three", Language::Arabic).rtl);
    }
}
