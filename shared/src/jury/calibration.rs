//! Samples that all jurors of a round score first, so that they find out how they differ. Nothing of it counts in any figure.
//!
//! A [`Sample`] is the text that is scored: of an earlier edition, without the names in it, or written by an organiser. [`leaning`] puts
//! into a word how a juror scored beside the others.
//!
//! To add a word for another difference: a variant of [`Leaning`] and its line in [`leaning`].

use super::figures::Points;
use crate::evidence::FrozenCard;
use crate::fields::{self, FieldCode, FieldErrors};
use crate::languages::Language;
use crate::proposals::{Frozen, FrozenSection};
use crate::words::{texts, words};
use serde::{Deserialize, Serialize};

/// Samples of a round: two show a difference, more than three cost too much time.
pub const SAMPLES: std::ops::RangeInclusive<usize> = 2..=3;

words! {
    /// Whether samples come first.
    pub enum Calibration {
        None = "none",
        /// Jurors are asked to.
        Advised = "advised",
        /// The proposals wait until a juror has scored them.
        Required = "required",
    }

    /// How a juror scored beside the others.
    pub enum Leaning {
        MuchStricter = "much_stricter",
        Stricter = "stricter",
        Alike = "alike",
        Kinder = "kinder",
        MuchKinder = "much_kinder",
    }
}

/// Points of difference, in hundredths, from which on a juror is called stricter or kinder, and much so.
const APART: i32 = 500;
const FAR_APART: i32 = 1_500;

texts! {
    /// What somebody says of the scores of a sample: 1 to 1,000 characters.
    RemarkText
}

impl RemarkText {
    /// # Errors
    /// `Required`, `TooLong`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        fields::text(raw, 1, 1_000).map(Self)
    }
}

/// A text that is scored first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sample {
    pub title: String,
    pub sections: Vec<FrozenSection>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<FrozenCard>,
}

impl Sample {
    /// A text that was sent to a jury before, in which no name is left. Pictures of it stay only where everybody may see them; else their
    /// descriptions stand in their place.
    #[must_use]
    pub fn of(frozen: Frozen, is_public: bool) -> Self {
        let shown = |text: String| if is_public { text } else { without_pictures(&text) };
        let sections = frozen.sections.into_iter().map(|section| FrozenSection {
            text: shown(section.text),
            ..section
        });
        Self {
            title: frozen.title,
            sections: sections.collect(),
            evidence: frozen.evidence,
        }
    }

    /// A text that an organiser writes: a title of 5 to 140 characters, and 50 to 20,000 characters.
    ///
    /// # Errors
    /// By the fields `title`, `text`: `Required`, `TooShort`, `TooLong`.
    pub fn written(title: &str, text: &str, language: Language) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let title = errors.take("title", fields::line(title, 5, 140));
        let text = errors.take("text", fields::text(text, 50, 20_000));
        let sample = title.zip(text).map(|(title, text)| Self {
            sections: vec![FrozenSection {
                title: title.clone(),
                language,
                text,
            }],
            title,
            evidence: Vec::new(),
        });
        errors.finish(sample)
    }
}

/// The text with the description of each picture (`![description](address)`) in its place.
fn without_pictures(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("![") {
        let (before, picture) = rest.split_at(at);
        out.push_str(before);
        let end = picture.find("](").and_then(|middle| {
            let after = &picture[middle + 2..];
            after.find(')').map(|end| (middle, middle + 2 + end + 1))
        });
        match end {
            Some((middle, end)) => {
                out.push_str(&picture[2..middle]);
                rest = &picture[end..];
            }
            None => {
                out.push_str(picture);
                rest = "";
            }
        }
    }
    out.push_str(rest);
    out
}

/// How a juror scored beside the others, and by how many points more (below 0: less), from pairs of the juror's own total of a sample
/// and the mean of the others' totals; `None` without a pair.
#[must_use]
pub fn leaning(pairs: &[(Points, Points)]) -> Option<(Leaning, Points)> {
    let count = i64::try_from(pairs.len()).ok().filter(|&count| count > 0)?;
    let sum: i64 = pairs
        .iter()
        .map(|(own, others)| i64::from(own.0) - i64::from(others.0))
        .sum();
    // Halves go away from 0, so that more and less are treated alike.
    let mean = (2 * sum.abs() + count) / (2 * count) * sum.signum();
    let points = i32::try_from(mean).ok()?;
    let leaning = match points {
        _ if points <= -FAR_APART => Leaning::MuchStricter,
        _ if points <= -APART => Leaning::Stricter,
        _ if points < APART => Leaning::Alike,
        _ if points < FAR_APART => Leaning::Kinder,
        _ => Leaning::MuchKinder,
    };
    Some((leaning, Points(points)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn who_gives_much_less_than_the_others_is_much_stricter() {
        let word = |own, others| leaning(&[(Points(own), Points(others))]).unwrap().0;
        assert_eq!(word(3_000, 6_000), Leaning::MuchStricter);
        assert_eq!(word(5_500, 6_000), Leaning::Stricter);
        assert_eq!(word(5_501, 6_000), Leaning::Alike);
        assert_eq!(word(6_500, 6_000), Leaning::Kinder);
        assert_eq!(word(7_500, 6_000), Leaning::MuchKinder);
        assert_eq!(leaning(&[]), None);
    }

    #[test]
    fn samples_are_weighed_together() {
        let pairs = [(Points(2_000), Points(4_000)), (Points(8_000), Points(6_000))];
        assert_eq!(leaning(&pairs), Some((Leaning::Alike, Points(0))));
    }

    #[test]
    fn a_written_sample_has_a_title_and_enough_words() {
        let errors = Sample::written("A", "short", Language::English).unwrap_err();
        assert_eq!(errors.of("title"), [FieldCode::TooShort]);
        assert_eq!(errors.of("text"), [FieldCode::TooShort]);
        let sample = Sample::written("A desk in every town", &"Words. ".repeat(20), Language::French).unwrap();
        assert_eq!(sample.sections[0].language, Language::French);
    }

    #[test]
    fn pictures_leave_their_description() {
        assert_eq!(
            without_pictures("A ![a map](/images/1#2x3) and ![b](c)."),
            "A a map and b."
        );
        assert_eq!(without_pictures("![open](never closed"), "![open](never closed");
        assert_eq!(without_pictures("Nothing at all"), "Nothing at all");
    }

    proptest! {
        #[test]
        fn the_other_side_is_the_mirror(pairs in proptest::collection::vec((0_i32..=10_000, 0_i32..=10_000), 1..4)) {
            let points: Vec<_> = pairs.iter().map(|&(own, others)| (Points(own), Points(others))).collect();
            let turned: Vec<_> = points.iter().map(|&(own, others)| (others, own)).collect();
            let (word, by) = leaning(&points).unwrap();
            let (other, less) = leaning(&turned).unwrap();
            prop_assert_eq!(by.0, -less.0);
            let place = |word: Leaning| Leaning::ALL.iter().position(|one| *one == word).unwrap();
            prop_assert_eq!(place(word), 4 - place(other));
        }
    }
}
