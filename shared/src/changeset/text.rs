//! Texts measured and cut in UTF-16 code units.

use super::{ChangeError, LONGEST_TEXT};

/// A text a change set can be applied to.
pub trait Utf16Text: Sized {
    /// The length in UTF-16 code units.
    fn length_utf16(&self) -> u32;

    /// The units `from..to`.
    ///
    /// # Errors
    /// `WrongLength` when the range is not inside the text, `SplitsPair`.
    fn slice(&self, from: u32, to: u32) -> Result<String, ChangeError>;

    /// The text with each `(from, to, text)` replaced: positions in the text as it is, in order, inside it.
    ///
    /// # Errors
    /// As [`Utf16Text::slice`].
    fn with_replacements<'a>(
        &self,
        replacements: impl Iterator<Item = (u32, u32, &'a str)>,
    ) -> Result<Self, ChangeError>;
}

impl Utf16Text for String {
    fn length_utf16(&self) -> u32 {
        utf16_length(self).unwrap_or(u32::MAX)
    }

    fn slice(&self, from: u32, to: u32) -> Result<String, ChangeError> {
        slice(self, from, to).map(str::to_owned)
    }

    fn with_replacements<'a>(
        &self,
        replacements: impl Iterator<Item = (u32, u32, &'a str)>,
    ) -> Result<Self, ChangeError> {
        let mut new = String::with_capacity(self.len());
        let mut rest = self.as_str();
        let mut position = 0;
        for (from, to, text) in replacements {
            let kept = byte_of(rest, from.checked_sub(position).ok_or(ChangeError::WrongLength)?)?;
            new.push_str(&rest[..kept]);
            rest = &rest[kept..];
            rest = &rest[byte_of(rest, to.checked_sub(from).ok_or(ChangeError::WrongLength)?)?..];
            new.push_str(text);
            position = to;
        }
        new.push_str(rest);
        Ok(new)
    }
}

/// The length of a text in UTF-16 code units.
///
/// # Errors
/// `TooLong` when it is longer than a document may be.
pub fn utf16_length(text: &str) -> Result<u32, ChangeError> {
    let units: usize = text.chars().map(char::len_utf16).sum();
    u32::try_from(units)
        .ok()
        .filter(|units| *units <= LONGEST_TEXT)
        .ok_or(ChangeError::TooLong)
}

/// The units `from..to` of `text`.
pub(super) fn slice(text: &str, from: u32, to: u32) -> Result<&str, ChangeError> {
    let rest = &text[byte_of(text, from)?..];
    Ok(&rest[..byte_of(rest, to.checked_sub(from).ok_or(ChangeError::WrongLength)?)?])
}

/// The byte at which the unit `position` starts.
fn byte_of(text: &str, position: u32) -> Result<usize, ChangeError> {
    let mut left = position as usize;
    // The first bytes of most texts are ASCII, where a unit is a byte.
    let bytes = text.as_bytes();
    let plain = bytes.iter().take(left).take_while(|byte| byte.is_ascii()).count();
    left -= plain;
    let mut byte = plain;
    for letter in text[plain..].chars() {
        if left == 0 {
            return Ok(byte);
        }
        left = left.checked_sub(letter.len_utf16()).ok_or(ChangeError::SplitsPair)?;
        byte += letter.len_utf8();
    }
    if left == 0 {
        Ok(byte)
    } else {
        Err(ChangeError::WrongLength)
    }
}
