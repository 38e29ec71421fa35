//! A text that is quick to change anywhere and to keep an older state of.

use ropey::Rope;
use shared::changeset::{ChangeError, Utf16Text};
use std::fmt;

/// A document's text. A clone shares everything that is not changed later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoomText(Rope);

impl RoomText {
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(Rope::from_str(text))
    }

    /// The character at which the UTF-16 unit `unit` starts.
    fn place(&self, unit: u32) -> Result<usize, ChangeError> {
        let unit = unit as usize;
        let place = self
            .0
            .try_utf16_cu_to_char(unit)
            .map_err(|_| ChangeError::WrongLength)?;
        if self.0.char_to_utf16_cu(place) == unit {
            Ok(place)
        } else {
            Err(ChangeError::SplitsPair)
        }
    }
}

impl fmt::Display for RoomText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Utf16Text for RoomText {
    fn length_utf16(&self) -> u32 {
        u32::try_from(self.0.len_utf16_cu()).unwrap_or(u32::MAX)
    }

    fn slice(&self, from: u32, to: u32) -> Result<String, ChangeError> {
        let range = self.place(from)?..self.place(to)?;
        self.0
            .get_slice(range)
            .map(|part| part.to_string())
            .ok_or(ChangeError::WrongLength)
    }

    fn with_replacements<'a>(
        &self,
        replacements: impl Iterator<Item = (u32, u32, &'a str)>,
    ) -> Result<Self, ChangeError> {
        let mut found = Vec::new();
        for (from, to, text) in replacements {
            found.push((self.place(from)?, self.place(to)?, text));
        }
        let mut rope = self.0.clone();
        // From the end, so that the places before stay where they are.
        for (from, to, text) in found.into_iter().rev() {
            rope.remove(from..to);
            rope.insert(from, text);
        }
        Ok(Self(rope))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::changeset::ChangeSet;

    #[test]
    fn a_rope_changes_as_a_plain_text_does() {
        let plain = "a🐦b\nκόσμε".to_owned();
        let rope = RoomText::new(&plain);
        assert_eq!(rope.length_utf16(), plain.length_utf16());
        let length = rope.length_utf16();
        for from in 0..=length {
            for to in from..=length {
                for text in ["", "x", "🐦\n"] {
                    let change = ChangeSet::replace(length, from, to, text).unwrap();
                    let expected = change.apply(&plain);
                    assert_eq!(
                        change.apply(&rope).map(|text| text.to_string()),
                        expected,
                        "{from}..{to} {text:?}"
                    );
                }
                assert_eq!(rope.slice(from, to), plain.slice(from, to));
            }
        }
        let several = ChangeSet::of(length, &[(0, 1, "xyz"), (1, 3, ""), (4, 5, " ")]).unwrap();
        assert_eq!(several.apply(&rope).map(|text| text.to_string()), several.apply(&plain));
        assert_eq!(rope.to_string(), plain);
    }
}
