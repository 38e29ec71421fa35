//! A text in another language beside its source: paragraph by paragraph, and the words that an edition uses for the same thing.
//!
//! How to use: [`paragraphs`] cuts a text, [`same_words`] makes of a paragraph what must stay the same for its translation to be true, and
//! [`Progress`] counts. Which paragraphs have been translated is asked of `server::translations`.
//!
//! To add a state of a paragraph: a line in [`ParagraphState`], its text `paragraph-state-<word>` in the locales, and its place in
//! `server/src/translations/marks.rs`.

use crate::fields::{self, FieldCode};
use crate::languages::Language;
use crate::words::{texts, words};
use serde::{Deserialize, Serialize};

words! {
    /// How the translation of a paragraph stands to its source.
    pub enum ParagraphState {
        /// Nobody has said that it is translated.
        New = "new",
        /// The source has changed since.
        Changed = "changed",
        /// A machine has drafted it, and nobody has read that yet.
        Machine = "machine",
        /// Somebody has said that it says the same.
        Checked = "checked",
    }
}

texts! {
    /// A word for something, in one language.
    Term
}

impl Term {
    /// One line of 1 to 100 characters.
    ///
    /// # Errors
    /// `Required`, `TooLong`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        fields::line(raw, 1, 100).map(Self)
    }
}

/// The paragraphs of a text: what stands between empty lines.
pub fn paragraphs(text: &str) -> impl Iterator<Item = String> {
    let mut lines = text.lines();
    std::iter::from_fn(move || {
        let mut paragraph: Vec<&str> = Vec::new();
        for line in lines.by_ref() {
            if !line.trim().is_empty() {
                paragraph.push(line.trim_end());
            } else if !paragraph.is_empty() {
                break;
            }
        }
        (!paragraph.is_empty()).then(|| paragraph.join("\n"))
    })
}

/// A paragraph without what changes nothing for its translation: how its words are spaced and where its lines break.
#[must_use]
pub fn same_words(paragraph: &str) -> String {
    paragraph.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How far a translation has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Paragraphs that somebody has checked.
    pub checked: u32,
    /// Paragraphs whose source has changed since.
    pub changed: u32,
    /// Paragraphs that a machine drafted and nobody has read.
    pub machine: u32,
    /// All paragraphs of the source.
    pub whole: u32,
}

impl Progress {
    /// What these states come to.
    pub fn of(states: impl IntoIterator<Item = ParagraphState>) -> Self {
        states.into_iter().fold(Self::default(), |mut sum, state| {
            sum.whole += 1;
            match state {
                ParagraphState::New => {}
                ParagraphState::Changed => sum.changed += 1,
                ParagraphState::Machine => sum.machine += 1,
                ParagraphState::Checked => sum.checked += 1,
            }
            sum
        })
    }

    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            checked: self.checked + other.checked,
            changed: self.changed + other.changed,
            machine: self.machine + other.machine,
            whole: self.whole + other.whole,
        }
    }

    /// Whether somebody has checked every paragraph, of which there are some.
    #[must_use]
    pub fn is_complete(self) -> bool {
        self.whole > 0 && self.checked == self.whole
    }
}

/// A section of a text that was sent, in another language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenTranslation {
    /// The section's place, from 0.
    pub section: u32,
    pub language: Language,
    pub text: String,
    /// How far it was when the text was sent.
    pub progress: Progress,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn paragraphs_stand_between_empty_lines() {
        let found: Vec<_> = paragraphs("\n\n# Why  \nRents went up.\n \t\n\n- one\n- two\n\nEnd").collect();
        assert_eq!(found, ["# Why\nRents went up.", "- one\n- two", "End"]);
        assert_eq!(paragraphs(" \n\t\n").count(), 0);
    }

    #[test]
    fn spaces_and_line_breaks_change_no_words() {
        assert_eq!(same_words(" Rents  went\nup. "), same_words("Rents went up."));
        assert_ne!(same_words("Rents went up."), same_words("Rents went down."));
    }

    #[test]
    fn a_translation_is_complete_when_every_paragraph_is_checked() {
        use ParagraphState::*;
        assert!(Progress::of([Checked, Checked]).is_complete());
        for open in [New, Changed, Machine] {
            assert!(!Progress::of([Checked, open]).is_complete());
        }
        assert!(!Progress::of([]).is_complete());
        assert_eq!(Progress::of([Checked]).plus(Progress::of([New, Machine])).whole, 3);
    }

    proptest! {
        #[test]
        fn no_word_is_lost_between_paragraphs(text in "[ab .\n\t]{0,80}") {
            let joined = paragraphs(&text).collect::<Vec<_>>().join(" ");
            prop_assert_eq!(same_words(&joined), same_words(&text));
        }
    }
}
