//! The eight languages of the pages, and which of them a browser asks for.
//!
//! [`Language::parse`] reads the first part of an address (`/fr/…`), [`negotiate`] reads `Accept-Language`, [`Languages`] is a set of
//! them (what a team, a person or a juror reads), stored as `en fr`.
//!
//! To add a language: a variant with its code and its name in itself, then a folder of locales; the tests name what is missing.

use crate::fields::FieldCode;
use crate::words::{texts, words};
use std::collections::BTreeSet;

words! {
    /// A language of the pages, by its ISO 639-1 code.
    pub enum Language {
        English = "en",
        French = "fr",
        Italian = "it",
        German = "de",
        Portuguese = "pt",
        Romanian = "ro",
        Greek = "el",
        Arabic = "ar",
    }

    /// The direction of a script, as in the attribute `dir`.
    pub enum Direction {
        LeftToRight = "ltr",
        RightToLeft = "rtl",
    }
}

impl Language {
    #[must_use]
    pub const fn dir(self) -> Direction {
        match self {
            Self::Arabic => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }

    /// The language's name in itself, for the language switch.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::French => "Français",
            Self::Italian => "Italiano",
            Self::German => "Deutsch",
            Self::Portuguese => "Português",
            Self::Romanian => "Română",
            Self::Greek => "Ελληνικά",
            Self::Arabic => "العربية",
        }
    }

    /// The language of a tag such as `fr`, `pt-BR` or `AR_eg`, by its first part.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let first = tag.trim().split(['-', '_']).next()?;
        Self::ALL
            .iter()
            .copied()
            .find(|language| language.as_str().eq_ignore_ascii_case(first))
    }
}

/// The language of ours that an `Accept-Language` header likes best; `None` when it names none (or only refuses: `q=0`).
///
/// The highest quality wins, among equals the first named. `*` is no wish for any one language and is passed over.
/// Source: RFC 9110, section 12.5.4.
#[must_use]
pub fn negotiate(header: &str) -> Option<Language> {
    let mut best: Option<(u16, Language)> = None;
    // A header of a browser has under ten tags; a longer one is not read to its end.
    for part in header.split(',').take(50) {
        let mut pieces = part.split(';');
        let Some(language) = pieces.next().and_then(Language::of_tag) else {
            continue;
        };
        let quality = pieces
            .find_map(|piece| {
                piece
                    .trim()
                    .strip_prefix("q=")
                    .or_else(|| piece.trim().strip_prefix("Q="))
            })
            .map_or(Some(1000), thousandths);
        let Some(quality @ 1..) = quality else { continue };
        if best.is_none_or(|(so_far, _)| quality > so_far) {
            best = Some((quality, language));
        }
    }
    best.map(|(_, language)| language)
}

/// `0.8` as 800; `None` for what is no quality.
fn thousandths(raw: &str) -> Option<u16> {
    let raw = raw.trim();
    let (whole, part) = raw.split_once('.').unwrap_or((raw, ""));
    if part.len() > 3 || !part.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let whole: u16 = whole.parse().ok().filter(|&w| w <= 1)?;
    let part: u16 = if part.is_empty() {
        0
    } else {
        format!("{part:0<3}").parse().ok()?
    };
    Some((whole * 1000 + part).min(1000))
}

texts! {
    /// A set of languages, in the order of [`Language::ALL`], as `en fr ar`.
    Languages
}

impl Languages {
    /// The languages of a text such as `en fr` or `en,fr`; none is none.
    ///
    /// # Errors
    /// `NotAChoice` when one of them is not ours.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        let codes = raw.split([' ', ',']).filter(|code| !code.is_empty());
        codes.map(Language::parse).collect::<Result<Vec<_>, _>>().map(Self::of)
    }

    /// As [`Languages::parse`], with at least one.
    ///
    /// # Errors
    /// `Required` when there is none, `NotAChoice`.
    pub fn parse_some(raw: &str) -> Result<Self, FieldCode> {
        Self::parse(raw).and_then(|all| {
            if all.is_empty() {
                Err(FieldCode::Required)
            } else {
                Ok(all)
            }
        })
    }

    #[must_use]
    pub fn of(languages: impl IntoIterator<Item = Language>) -> Self {
        let set: BTreeSet<_> = languages.into_iter().collect();
        Self(set.into_iter().map(Language::as_str).collect::<Vec<_>>().join(" "))
    }

    pub fn iter(&self) -> impl Iterator<Item = Language> {
        self.0.split(' ').filter_map(Language::of_tag)
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    #[must_use]
    pub fn contains(&self, language: Language) -> bool {
        self.iter().any(|one| one == language)
    }

    /// The languages that both have.
    #[must_use]
    pub fn common(&self, other: &Self) -> Self {
        Self::of(self.iter().filter(|&language| other.contains(language)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_browser_gets_the_language_it_likes_best() {
        assert_eq!(negotiate("fr-CH, fr;q=0.9, en;q=0.8"), Some(Language::French));
        assert_eq!(negotiate("en;q=0.2, ar-EG;q=0.75, el;q=0.75"), Some(Language::Arabic));
        assert_eq!(negotiate("uk, fa;q=0.9, PT-br;q=0.1"), Some(Language::Portuguese));
        assert_eq!(negotiate("*"), None);
        assert_eq!(negotiate("de;q=0, it;q=0.001"), Some(Language::Italian));
        assert_eq!(negotiate("de;q=2, it;q=x, ro"), Some(Language::Romanian));
        assert_eq!(negotiate(""), None);
    }

    #[test]
    fn only_arabic_runs_from_right_to_left() {
        let right: Vec<_> = Language::ALL
            .iter()
            .filter(|l| l.dir() == Direction::RightToLeft)
            .collect();
        assert_eq!(right, [&Language::Arabic]);
    }

    #[test]
    fn a_set_of_languages_has_one_form() {
        let set = Languages::parse("ar,en fr en").unwrap();
        assert_eq!(set.as_str(), "en fr ar");
        assert_eq!(set.common(&Languages::parse("ar it").unwrap()).as_str(), "ar");
        assert_eq!(Languages::parse("en xx"), Err(FieldCode::NotAChoice));
        assert_eq!(Languages::parse_some(" "), Err(FieldCode::Required));
    }

    proptest! {
        #[test]
        fn any_header_is_read_without_panic(header: String) {
            let _ = negotiate(&header);
        }

        #[test]
        fn a_named_language_without_quality_beats_lower_ones(first in 0_usize..8, second in 0_usize..8, q in 0_u16..1000) {
            let (first, second) = (Language::ALL[first], Language::ALL[second]);
            prop_assert_eq!(negotiate(&format!("{second};q=0.{q:03}, {first}")), Some(first));
        }
    }
}
