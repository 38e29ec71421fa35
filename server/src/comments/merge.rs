//! How one side's change of some words comes into what the other side has made of them.
//!
//! How to use: [`rebased`] for the change, [`merged`] for the words that come of it.

use crate::diff::{changed, words_of};
use std::ops::Range;

/// Words of the text before, and what took their place.
type Hunk<'a> = (Range<usize>, Vec<&'a str>);

fn hunks<'a>(before: &[&str], after: &[&'a str]) -> Vec<Hunk<'a>> {
    changed(before, after)
        .into_iter()
        .map(|(gone, came)| (gone, after[came].to_vec()))
        .collect()
}

/// Whether two changes touch the same words, or one puts words in where the other changes some.
fn meet(a: &Range<usize>, b: &Range<usize>) -> bool {
    let touch = a.start <= b.end && b.start <= a.end;
    touch && (a.is_empty() || b.is_empty() || (a.start < b.end && b.start < a.end))
}

/// What the way from `base` to `proposed` means for `current`, which others have made of `base`: places in UTF-16 units of `current`, in
/// order, and the words for them. None when both changed the same words: nobody can know what is meant.
#[must_use]
pub fn rebased(base: &str, current: &str, proposed: &str) -> Option<Vec<(u32, u32, String)>> {
    // Said before anything is compared: on a busy machine a comparison may be coarser the second time.
    if current == proposed {
        return Some(Vec::new());
    }
    let (old, now, new) = (words_of(base), words_of(current), words_of(proposed));
    let (theirs, ours) = (hunks(&old, &now), hunks(&old, &new));
    // Both may have done the same.
    let ours: Vec<_> = ours.into_iter().filter(|hunk| !theirs.contains(hunk)).collect();
    let units = |words: &[&str]| words.iter().map(|word| word.encode_utf16().count() as u32).sum::<u32>();
    let mut found = Vec::with_capacity(ours.len());
    for (range, words) in &ours {
        if theirs.iter().any(|(other, _)| meet(range, other)) {
            return None;
        }
        // Where the words stand now: moved by what came before them.
        let before = theirs.iter().filter(|(other, _)| other.end <= range.start);
        let (gone, come) = before.fold((0, 0), |(gone, come), (other, words)| {
            (gone + other.len(), come + words.len())
        });
        let from = range.start + come - gone;
        let start = units(&now[..from]);
        found.push((start, start + units(&now[from..from + range.len()]), words.concat()));
    }
    Some(found)
}

/// The text that comes of [`rebased`].
#[must_use]
pub fn merged(base: &str, current: &str, proposed: &str) -> Option<String> {
    let places = rebased(base, current, proposed)?;
    let units: Vec<u16> = current.encode_utf16().collect();
    let (mut text, mut at) = (Vec::with_capacity(units.len()), 0);
    for (from, to, words) in places {
        text.extend_from_slice(&units[at..from as usize]);
        text.extend(words.encode_utf16());
        at = to as usize;
    }
    text.extend_from_slice(&units[at..]);
    Some(String::from_utf16_lossy(&text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_suggestion_comes_into_a_text_that_has_changed_elsewhere() {
        let base = "Rooms are too dear for us 🐦.";
        let merge = |current, proposed| merged(base, current, proposed);
        assert_eq!(
            merge(
                "All rooms here are too dear for us 🐦.",
                "Rooms are too dear for students 🐦."
            )
            .as_deref(),
            Some("All rooms here are too dear for students 🐦.")
        );
        assert_eq!(
            merge("Rooms 🐦🐦 are too dear for us 🐦!", "Rooms are dear for us 🐦.").as_deref(),
            Some("Rooms 🐦🐦 are dear for us 🐦!")
        );
        assert_eq!(
            merge("Rooms are very dear for us 🐦.", "Rooms are far dear for us 🐦."),
            None
        );
        assert_eq!(
            merge("Rooms are too, too dear for us 🐦.", ""),
            None,
            "words that nobody has seen do not go"
        );
        assert_eq!(merge(base, "").as_deref(), Some(""));
        assert_eq!(merged("a b", "a c", "a c").as_deref(), Some("a c"), "both did the same");
        assert_eq!(merged("a b", "a x b", "a y b"), None, "both put words in at one place");
    }

    /// One side's change: of each word what is kept, and new words before it.
    #[derive(Clone, Debug)]
    struct Side(Vec<(bool, u8)>);

    fn side() -> impl Strategy<Value = Side> {
        let one = (
            prop_oneof![4 => Just(true), 1 => Just(false)],
            prop_oneof![6 => Just(0_u8), 1 => 1..3_u8],
        );
        proptest::collection::vec(one, 12).prop_map(Side)
    }

    /// The text after the change; what is new is named after the side.
    fn text(side: &Side, name: &str) -> String {
        let mut words = Vec::new();
        for (at, (keeps, new)) in side.0.iter().enumerate() {
            words.extend((0..*new).map(|count| format!("{name}{at}x{count}")));
            words.extend(keeps.then(|| format!("w{at}")));
        }
        words.join(" ")
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn without_changes_of_others_the_proposed_words_stand(base in "[ab. \n]{0,20}", proposed in "[ab. 🐦\n]{0,20}") {
            prop_assert_eq!(merged(&base, &base, &proposed), Some(proposed));
        }

        #[test]
        fn a_suggestion_that_changes_nothing_leaves_the_text(base in "[ab. \n]{0,20}", current in "[ab. 🐦\n]{0,20}") {
            prop_assert_eq!(merged(&base, &current, &base), Some(current));
        }

        /// Nothing that others wrote is lost, nothing that they took out comes back, and the suggestion comes in whole.
        #[test]
        fn two_sides_come_together_whole_or_not_at_all(theirs in side(), ours in side()) {
            let base = text(&Side(vec![(true, 0); 12]), "");
            let (current, proposed) = (text(&theirs, "theirs"), text(&ours, "ours"));
            let Some(both) = merged(&base, &current, &proposed) else {
                // Refused only when the two come near each other: some word, or the gap before or after it, is changed by both.
                let touched = |side: &Side, at: usize| {
                    let (keeps, new) = side.0[at];
                    !keeps || new > 0 || side.0.get(at + 1).is_some_and(|(_, new)| *new > 0)
                        || (at > 0 && !side.0[at - 1].0) || side.0.get(at + 1).is_some_and(|(keeps, _)| !keeps)
                };
                prop_assert!((0..12).any(|at| touched(&theirs, at) && touched(&ours, at)), "{} | {}", current, proposed);
                return Ok(());
            };
            let words: Vec<&str> = both.split_whitespace().collect();
            for (at, (their, our)) in theirs.0.iter().zip(&ours.0).enumerate() {
                let there = words.contains(&format!("w{at}").as_str());
                prop_assert_eq!(there, their.0 && our.0, "w{} in {}", at, both);
            }
            for side in [&current, &proposed] {
                let new: Vec<&str> = side.split_whitespace().filter(|word| !word.starts_with('w')).collect();
                let found: Vec<&str> = words.iter().copied().filter(|word| new.contains(word)).collect();
                prop_assert_eq!(found, new, "{}", &both);
            }
        }
    }
}
