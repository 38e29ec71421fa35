//! What is wrong with a form: codes by field, turned into words at the edge.
//!
//! A rule that refuses a value adds a [`FieldCode`]; the page shows the text with the key `field-<code>` beside the field.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Why a value is refused. The name in kebab case is the key of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FieldCode {
    Required,
    TooShort,
    TooLong,
    NotAnEmail,
    NotANumber,
    OutOfRange,
    NotADate,
    EndBeforeStart,
    NotAChoice,
    Taken,
    WrongPassword,
    WrongCode,
    NotAllowedCharacters,
    ReasonRequired,
    /// A password that others would guess.
    TooEasy,
    /// Begins before the one before it has ended.
    Overlap,
    /// Nobody has this pseudonym.
    NoSuchPerson,
    /// These words are not in the text.
    NotInText,
    /// These words stand in several places.
    SeveralPlaces,
    /// No address of a page on the web.
    NotALink,
    /// Too many in a short time.
    TooFast,
    /// No file that can be read as a picture.
    NotAPicture,
    /// A picture of too many bytes or pixels.
    PictureTooLarge,
    /// A link and a file, where one of them is wanted.
    OneSource,
    /// No file of a kind that can be a source.
    NotASource,
    /// A file of too many bytes, or one that unfolds to too many.
    FileTooLarge,
    /// A file that asks for a password.
    FileLocked,
    /// A file that could do something by itself, or holds other files.
    FileActive,
    /// No file that can be read as one track of sound.
    NotASound,
    /// A voice note of too many bytes.
    SoundTooLarge,
    /// Somebody else has changed it since it was read.
    ChangedMeanwhile,
    /// A good practice that is not published, or not in this version.
    NotPublished,
    /// The same words as before.
    NoChange,
    /// A marked choice between words is still open.
    ChoiceOpen,
    Unknown,
}

impl FieldCode {
    /// The code as it stands in JSON and in the keys of the locales, as `too-long`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::TooShort => "too-short",
            Self::TooLong => "too-long",
            Self::NotAnEmail => "not-an-email",
            Self::NotANumber => "not-a-number",
            Self::OutOfRange => "out-of-range",
            Self::NotADate => "not-a-date",
            Self::EndBeforeStart => "end-before-start",
            Self::NotAChoice => "not-a-choice",
            Self::Taken => "taken",
            Self::WrongPassword => "wrong-password",
            Self::WrongCode => "wrong-code",
            Self::NotAllowedCharacters => "not-allowed-characters",
            Self::ReasonRequired => "reason-required",
            Self::TooEasy => "too-easy",
            Self::Overlap => "overlap",
            Self::NoSuchPerson => "no-such-person",
            Self::NotInText => "not-in-text",
            Self::SeveralPlaces => "several-places",
            Self::NotALink => "not-a-link",
            Self::TooFast => "too-fast",
            Self::NotAPicture => "not-a-picture",
            Self::PictureTooLarge => "picture-too-large",
            Self::OneSource => "one-source",
            Self::NotASource => "not-a-source",
            Self::FileTooLarge => "file-too-large",
            Self::FileLocked => "file-locked",
            Self::FileActive => "file-active",
            Self::NotASound => "not-a-sound",
            Self::SoundTooLarge => "sound-too-large",
            Self::ChangedMeanwhile => "changed-meanwhile",
            Self::NotPublished => "not-published",
            Self::NoChange => "no-change",
            Self::ChoiceOpen => "choice-open",
            Self::Unknown => "unknown",
        }
    }
}

impl std::fmt::Display for FieldCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.key())
    }
}

impl std::error::Error for FieldCode {}

/// Every refused field with its codes; empty when all is well.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FieldErrors(pub BTreeMap<String, Vec<FieldCode>>);

impl FieldErrors {
    /// One refused field.
    #[must_use]
    pub fn one(field: &str, code: FieldCode) -> Self {
        let mut errors = Self::default();
        errors.add(field, code);
        errors
    }

    pub fn add(&mut self, field: &str, code: FieldCode) {
        let codes = self.0.entry(field.to_owned()).or_default();
        if !codes.contains(&code) {
            codes.push(code);
        }
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    #[must_use]
    pub fn of(&self, field: &str) -> &[FieldCode] {
        self.0.get(field).map_or(&[], Vec::as_slice)
    }

    /// Takes the value out of a parse, or notes why `field` is refused.
    pub fn take<T>(&mut self, field: &str, parsed: Result<T, FieldCode>) -> Option<T> {
        parsed.map_err(|code| self.add(field, code)).ok()
    }

    /// `value` when nothing was refused.
    ///
    /// # Errors
    /// The refused fields.
    pub fn finish<T>(self, value: Option<T>) -> Result<T, Self> {
        match value {
            Some(value) if self.is_empty() => Ok(value),
            _ => Err(self),
        }
    }
}

/// A text of `min..=max` characters after trimming, with line breaks as LF and without other control characters.
///
/// # Errors
/// `Required` when empty though `min > 0`, `TooShort`, `TooLong`.
pub fn text(raw: &str, min: usize, max: usize) -> Result<String, FieldCode> {
    let clean: String = raw
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .chars()
        .filter(|c| !c.is_control() || *c == '\n' || *c == '\t')
        .collect();
    let clean = clean.trim();
    let length = clean.chars().count();
    match length {
        0 if min > 0 => Err(FieldCode::Required),
        _ if length < min => Err(FieldCode::TooShort),
        _ if length > max => Err(FieldCode::TooLong),
        _ => Ok(clean.to_owned()),
    }
}

/// Like [`text`], on one line: every run of white space is one space.
///
/// # Errors
/// As [`text`].
pub fn line(raw: &str, min: usize, max: usize) -> Result<String, FieldCode> {
    // Control characters go first: one between two spaces would leave both.
    let words = raw.split_whitespace().map(|word| word.replace(char::is_control, ""));
    let words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
    text(&words.join(" "), min, max)
}

/// A whole number within `min..=max`.
///
/// # Errors
/// `Required`, `NotANumber`, `OutOfRange`.
pub fn number(raw: &str, min: i64, max: i64) -> Result<i64, FieldCode> {
    let raw = raw.trim();
    if raw.is_empty() {
        return Err(FieldCode::Required);
    }
    let number: i64 = raw.parse().map_err(|_| FieldCode::NotANumber)?;
    if (min..=max).contains(&number) {
        Ok(number)
    } else {
        Err(FieldCode::OutOfRange)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_trimmed_and_measured_in_characters() {
        assert_eq!(text("  مرحبا\r\nبك ", 1, 8).as_deref(), Ok("مرحبا\nبك"));
        assert_eq!(text(" \n", 1, 8), Err(FieldCode::Required));
        assert_eq!(text("a", 2, 8), Err(FieldCode::TooShort));
        assert_eq!(text("123456789", 2, 8), Err(FieldCode::TooLong));
        assert_eq!(text("a\u{0}\u{1b}[31mb", 1, 8).as_deref(), Ok("a[31mb"));
    }

    #[test]
    fn a_number_says_what_is_wrong_with_it() {
        assert_eq!(number("7", 1, 7), Ok(7));
        assert_eq!(number("8", 1, 7), Err(FieldCode::OutOfRange));
        assert_eq!(number("7.5", 1, 9), Err(FieldCode::NotANumber));
        assert_eq!(number("", 1, 9), Err(FieldCode::Required));
    }
}
