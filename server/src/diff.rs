//! What differs between two texts, for people and for the log.
//!
//! How to use: [`word_diff`] for what people read ("these words went, those came"), [`difference`] for the change set that leads from one
//! text to the other, [`changed`] for merging paragraphs or words. Texts are compared line by line first, then word by word where lines
//! differ; a comparison that takes too long becomes coarser, never wrong.

use shared::changeset::{ChangeError, ChangeSet, utf16_length};
use similar::{Algorithm, DiffOp};
use std::ops::Range;
use std::time::{Duration, Instant};
use unicode_segmentation::UnicodeSegmentation;

/// How long a comparison of two texts may take; after that it is coarser.
const PATIENCE: Duration = Duration::from_millis(200);
/// Replacements in one change; more than that become one. A change set with too many pieces could not be read again.
const MOST_REPLACEMENTS: usize = 2_000;

/// A stretch of two texts that are compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    Same(String),
    /// In the first text only. It stands before what came in its place.
    Gone(String),
    /// In the second text only.
    New(String),
}

/// The words of a text, with the spaces and marks between them; joined they are the text.
/// Source: Unicode Standard Annex 29, word boundaries.
#[must_use]
pub fn words_of(text: &str) -> Vec<&str> {
    text.split_word_bounds().collect()
}

/// The ranges of lines, or of words, that differ, in the first text and in the second.
#[must_use]
pub fn changed(before: &[&str], after: &[&str]) -> Vec<(Range<usize>, Range<usize>)> {
    changed_until(before, after, Instant::now() + PATIENCE)
}

/// What went and what came, in whole words. White space between two words that are both replaced is replaced with them.
#[must_use]
pub fn word_diff(before: &str, after: &str) -> Vec<Part> {
    let mut joined: Vec<Step> = Vec::new();
    for step in steps(before, after) {
        match (step, joined.as_mut_slice()) {
            (Step::Changed(gone, new), [.., Step::Changed(first_gone, first_new), Step::Same(between)])
                if is_thin(between) && both_have_words(&[first_gone, &gone], &[first_new, &new]) =>
            {
                *first_gone = format!("{first_gone}{between}{gone}");
                *first_new = format!("{first_new}{between}{new}");
                joined.pop();
            }
            (step, _) => joined.push(step),
        }
    }
    let parts = joined.into_iter().flat_map(|step| match step {
        Step::Same(text) => vec![Part::Same(text)],
        Step::Changed(gone, new) => vec![Part::Gone(gone), Part::New(new)],
    });
    parts
        .filter(|part| !matches!(part, Part::Same(text) | Part::Gone(text) | Part::New(text) if text.is_empty()))
        .collect()
}

/// The change from one text to another, no larger than the words that differ, without their common beginning and end.
///
/// # Errors
/// `TooLong` when one of them is longer than a document may be.
pub fn difference(before: &str, after: &str) -> Result<ChangeSet, ChangeError> {
    let length = utf16_length(before)?;
    let mut replacements: Vec<(u32, u32, String)> = Vec::new();
    let mut position = 0;
    for step in steps(before, after) {
        match step {
            Step::Same(text) => position += utf16_length(&text)?,
            Step::Changed(gone, new) => {
                replacements.push(trimmed(position, &gone, &new)?);
                position += utf16_length(&gone)?;
            }
        }
    }
    if replacements.len() > MOST_REPLACEMENTS {
        replacements = vec![trimmed(0, before, after)?];
    }
    let replacements: Vec<_> = replacements
        .iter()
        .map(|(from, to, text)| (*from, *to, text.as_str()))
        .collect();
    ChangeSet::of(length, &replacements)
}

/// What is replaced when `gone`, which stands at `position`, becomes `new`: without what both begin and end with.
fn trimmed(position: u32, gone: &str, new: &str) -> Result<(u32, u32, String), ChangeError> {
    let start: usize = gone
        .chars()
        .zip(new.chars())
        .take_while(|(a, b)| a == b)
        .map(|(a, _)| a.len_utf8())
        .sum();
    let (rest, new_rest) = (&gone[start..], &new[start..]);
    let end: usize = rest
        .chars()
        .rev()
        .zip(new_rest.chars().rev())
        .take_while(|(a, b)| a == b)
        .map(|(a, _)| a.len_utf8())
        .sum();
    let first = position + utf16_length(&gone[..start])?;
    let last = first + utf16_length(&rest[..rest.len() - end])?;
    Ok((first, last, new_rest[..new_rest.len() - end].to_owned()))
}

enum Step {
    Same(String),
    /// What went, and what stands in its place.
    Changed(String, String),
}

/// From one text to the other: same and changed in turns.
fn steps(before: &str, after: &str) -> Vec<Step> {
    let deadline = Instant::now() + PATIENCE;
    let (old, new) = (lines(before), lines(after));
    let mut steps = Steps::default();
    let mut line = 0;
    for (gone, came) in changed_until(&old, &new, deadline) {
        steps.same(&old[line..gone.start]);
        line = gone.end;
        let (from, to) = (old[gone].concat(), new[came].concat());
        let (from, to) = (words_of(&from), words_of(&to));
        let mut word = 0;
        for (gone, came) in changed_until(&from, &to, deadline) {
            steps.same(&from[word..gone.start]);
            word = gone.end;
            steps.change(&from[gone], &to[came]);
        }
        steps.same(&from[word..]);
    }
    steps.same(&old[line..]);
    steps.0
}

#[derive(Default)]
struct Steps(Vec<Step>);

impl Steps {
    fn same(&mut self, words: &[&str]) {
        match self.0.last_mut() {
            _ if words.is_empty() => {}
            Some(Step::Same(text)) => words.iter().for_each(|word| text.push_str(word)),
            _ => self.0.push(Step::Same(words.concat())),
        }
    }

    fn change(&mut self, gone: &[&str], came: &[&str]) {
        if let Some(Step::Changed(before, after)) = self.0.last_mut() {
            gone.iter().for_each(|word| before.push_str(word));
            came.iter().for_each(|word| after.push_str(word));
        } else {
            self.0.push(Step::Changed(gone.concat(), came.concat()));
        }
    }
}

/// Spaces within a line.
fn is_thin(text: &str) -> bool {
    text.chars().all(|letter| letter.is_whitespace() && letter != '\n')
}

fn both_have_words(gone: &[&str], new: &[&str]) -> bool {
    let has_words = |texts: &[&str]| texts.iter().any(|text| !text.trim().is_empty());
    has_words(gone) && has_words(new)
}

/// Lines with their breaks.
fn lines(text: &str) -> Vec<&str> {
    text.split_inclusive('\n').collect()
}

fn changed_until(before: &[&str], after: &[&str], deadline: Instant) -> Vec<(Range<usize>, Range<usize>)> {
    similar::capture_diff_slices_deadline(Algorithm::Myers, before, after, Some(deadline))
        .into_iter()
        .filter(|op| !matches!(op, DiffOp::Equal { .. }))
        .map(|op| (op.old_range(), op.new_range()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use shared::changeset::MOST_PIECES;

    fn gone(text: &str) -> Part {
        Part::Gone(text.into())
    }

    fn new(text: &str) -> Part {
        Part::New(text.into())
    }

    fn same(text: &str) -> Part {
        Part::Same(text.into())
    }

    #[test]
    fn only_what_differs_is_changed() {
        let change = difference("one\ntwo 🐦 birds\nthree\n", "one\ntwo 🐦🐦 birds\nthree\nfour\n").unwrap();
        assert_eq!(change.to_json(), r#"[10,[0,"🐦"],13,[0,"four",""]]"#);
        let word = difference("Rooms are dear.", "Rooms are clean.").unwrap();
        assert_eq!(word.to_json(), r#"[10,[4,"clean"],1]"#);
    }

    #[test]
    fn people_read_whole_words_that_went_and_came() {
        assert_eq!(
            word_diff("Rooms are dear.\nMany wait.\n", "Rooms are clean.\nMany wait.\n"),
            [same("Rooms are "), gone("dear"), new("clean"), same(".\nMany wait.\n")]
        );
        // The space between two replaced words is no island.
        assert_eq!(
            word_diff("the old red bus", "the new blue bus"),
            [same("the "), gone("old red"), new("new blue"), same(" bus")]
        );
        assert_eq!(
            word_diff("غرف كثيرة", "غرف قليلة"),
            [same("غرف "), gone("كثيرة"), new("قليلة")]
        );
        assert_eq!(word_diff("", "one"), [new("one")]);
        assert_eq!(word_diff("one", ""), [gone("one")]);
        assert_eq!(word_diff("one", "one"), [same("one")]);
        assert!(word_diff("", "").is_empty());
    }

    #[test]
    fn a_change_can_always_be_read_again() {
        let before: String = (0..20_000).map(|at| format!("{at} same ")).collect();
        let after: String = (0..20_000).map(|at| format!("{} same ", at + 1_000_000)).collect();
        let change = difference(&before[..190_000], &after[..190_000]).unwrap();
        assert!(change.piece_count() <= MOST_PIECES);
        assert_eq!(ChangeSet::from_json(&change.to_json()), Ok(change.clone()));
        assert_eq!(change.apply(&before[..190_000].to_owned()).unwrap(), after[..190_000]);
    }

    proptest! {
        #[test]
        fn a_difference_leads_from_one_text_to_the_other(before in "[ab🐦 \n]{0,30}", after in "[ab🐦 \n]{0,30}") {
            let change = difference(&before, &after).unwrap();
            prop_assert_eq!(change.apply(&before).unwrap(), after);
        }

        #[test]
        fn both_texts_can_be_read_out_of_what_people_see(before in "[ab. \n]{0,30}", after in "[ab. \n]{0,30}") {
            let parts = word_diff(&before, &after);
            let of = |leaves: fn(&Part) -> Option<&str>| parts.iter().filter_map(leaves).collect::<String>();
            prop_assert_eq!(of(|part| match part { Part::Same(text) | Part::Gone(text) => Some(text), Part::New(_) => None }), before);
            prop_assert_eq!(of(|part| match part { Part::Same(text) | Part::New(text) => Some(text), Part::Gone(_) => None }), after);
        }

        #[test]
        fn words_joined_are_the_text(text: String) {
            prop_assert_eq!(words_of(&text).concat(), text);
        }
    }
}
