//! Suggestions: other words for a passage, and why they are declined.
//!
//! To add a state: a word in [`SuggestionState`], its text in the drawing of a talk (`app/src/comments/suggestions.rs`).

use crate::fields::{self, FieldCode};
use crate::words::{texts, words};

words! {
    /// What became of a suggestion.
    pub enum SuggestionState {
        Open = "open",
        /// Its words are in the text.
        Accepted = "accepted",
        Declined = "declined",
        /// Its author took it back.
        Withdrawn = "withdrawn",
    }
}

texts! {
    /// The words in the place of a passage: up to 4,000 characters, none to take the passage out.
    Replacement,
    /// Why a suggestion is declined: 2 to 300 characters.
    DeclineReason
}

impl Replacement {
    /// # Errors
    /// `TooLong`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        fields::text(raw, 0, 4_000).map(Self)
    }

    /// The words as they stand in the place of `passage`: with the white space at its ends, which nobody sees and nobody types.
    #[must_use]
    pub fn in_place_of(&self, passage: &str) -> String {
        let words = passage.trim();
        if self.0.is_empty() || words.is_empty() {
            return self.0.clone();
        }
        let start = passage.len() - passage.trim_start().len();
        let (before, rest) = passage.split_at(start);
        format!("{before}{}{}", self.0, &rest[words.len()..])
    }
}

impl DeclineReason {
    /// # Errors
    /// `ReasonRequired`, `TooShort`, `TooLong`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        match fields::text(raw, 2, 300) {
            Err(FieldCode::Required) => Err(FieldCode::ReasonRequired),
            other => other.map(Self),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_to_decline_says_something() {
        assert_eq!(DeclineReason::parse(" "), Err(FieldCode::ReasonRequired));
        assert_eq!(DeclineReason::parse("x"), Err(FieldCode::TooShort));
        assert_eq!(DeclineReason::parse("no").as_ref().map(DeclineReason::as_str), Ok("no"));
    }

    #[test]
    fn suggested_words_keep_the_white_space_around_what_they_replace() {
        let words = |raw: &str| Replacement::parse(raw).unwrap();
        assert_eq!(words(" three ").in_place_of(" one two\n"), " three\n");
        assert_eq!(words("drei").in_place_of("two"), "drei");
        assert_eq!(words("drei").in_place_of("  "), "drei");
        assert_eq!(words(" \n").in_place_of(" two "), "", "none take the passage out");
        assert_eq!(Replacement::parse(&"x".repeat(4_001)), Err(FieldCode::TooLong));
    }
}
