//! Words on paper: with their language and their direction.

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

/// A line of a paper's head: what it is, and its value.
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

#[cfg(test)]
mod tests {
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
