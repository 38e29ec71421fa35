//! The JSON form, read with limits.

use super::{ChangeError, ChangeSet, LONGEST_TEXT, MOST_PIECES, Piece, text};
use serde::de::{Error as _, SeqAccess, Visitor};
use serde::ser::{SerializeSeq, SerializeTuple};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

impl ChangeSet {
    /// Reads the JSON form.
    ///
    /// # Errors
    /// `Malformed` when it is not one: also for pieces of length 0, for control characters and line breaks inside a line, and for lone
    /// surrogates; `TooManyPieces`, `TooLong`.
    pub fn from_json(json: &str) -> Result<Self, ChangeError> {
        serde_json::from_str(json).map_err(|error| Self::reason(&error))
    }

    /// The JSON form.
    #[must_use]
    pub fn to_json(&self) -> String {
        // A list of numbers and texts cannot fail to be written.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Why serde refused it.
    fn reason(error: &serde_json::Error) -> ChangeError {
        let said = error.to_string();
        let is = |reason: ChangeError| said.starts_with(&reason.to_string());
        [ChangeError::TooManyPieces, ChangeError::TooLong]
            .into_iter()
            .find(|r| is(*r))
            .unwrap_or(ChangeError::Malformed)
    }
}

impl<'de> Deserialize<'de> for ChangeSet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Whole;
        impl<'de> Visitor<'de> for Whole {
            type Value = ChangeSet;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of pieces")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<ChangeSet, A::Error> {
                let mut pieces = Vec::new();
                let (mut before, mut after) = (0_u32, 0_u32);
                while let Some(piece) = list.next_element::<Piece>()? {
                    if pieces.len() == MOST_PIECES {
                        return Err(A::Error::custom(ChangeError::TooManyPieces));
                    }
                    before = before.saturating_add(piece.length);
                    after = after.saturating_add(piece.insert.unwrap_or(piece.length));
                    if before > LONGEST_TEXT || after > LONGEST_TEXT {
                        return Err(A::Error::custom(ChangeError::TooLong));
                    }
                    pieces.push(piece);
                }
                Ok(ChangeSet { pieces })
            }
        }
        deserializer.deserialize_seq(Whole)
    }
}

impl<'de> Deserialize<'de> for Piece {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct One;
        impl<'de> Visitor<'de> for One {
            type Value = Piece;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a length, or a list of a length and lines")
            }

            fn visit_u64<E: serde::de::Error>(self, length: u64) -> Result<Piece, E> {
                let length = u32::try_from(length).map_err(|_| E::custom(ChangeError::TooLong))?;
                if length == 0 {
                    return Err(E::custom(ChangeError::Malformed));
                }
                Ok(Piece::kept(length))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Piece, A::Error> {
                let length: u32 = list
                    .next_element()?
                    .ok_or_else(|| A::Error::custom(ChangeError::Malformed))?;
                let mut text = String::new();
                let mut first = true;
                while let Some(line) = list.next_element::<std::borrow::Cow<'de, str>>()? {
                    if line.chars().any(|letter| letter < ' ' && letter != '\t') {
                        return Err(A::Error::custom(ChangeError::Malformed));
                    }
                    if !first {
                        text.push('\n');
                    }
                    text.push_str(&line);
                    first = false;
                    if text.len() > 4 * LONGEST_TEXT as usize {
                        return Err(A::Error::custom(ChangeError::TooLong));
                    }
                }
                let insert = text::utf16_length(&text).map_err(A::Error::custom)?;
                if length == 0 && insert == 0 {
                    return Err(A::Error::custom(ChangeError::Malformed));
                }
                Ok(Piece {
                    length,
                    insert: Some(insert),
                    text,
                })
            }
        }
        deserializer.deserialize_any(One)
    }
}

impl Serialize for ChangeSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(&self.pieces)
    }
}

impl Serialize for Piece {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.insert {
            None => serializer.serialize_u32(self.length),
            Some(0) => {
                let mut deletion = serializer.serialize_tuple(1)?;
                deletion.serialize_element(&self.length)?;
                deletion.end()
            }
            Some(_) => {
                let mut change = serializer.serialize_seq(None)?;
                change.serialize_element(&self.length)?;
                for line in self.text.split('\n') {
                    change.serialize_element(line)?;
                }
                change.end()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_json_form_comes_back_as_it_was() {
        for json in ["[]", "[5]", r#"[2,[1],3,[0,"a","b"]]"#, r#"[[3,"","🐦"],[1],[1]]"#] {
            assert_eq!(ChangeSet::from_json(json).unwrap().to_json(), json);
        }
    }

    #[test]
    fn hostile_forms_are_refused() {
        use ChangeError::{Malformed, TooLong, TooManyPieces};
        for (json, reason) in [
            ("", Malformed),
            ("{}", Malformed),
            ("null", Malformed),
            ("[-1]", Malformed),
            ("[1.5]", Malformed),
            ("[0]", Malformed),
            ("[[0]]", Malformed),
            ("[[]]", Malformed),
            (r#"[["a"]]"#, Malformed),
            (r#"["a"]"#, Malformed),
            ("[[1,2]]", Malformed),
            ("[[[1]]]", Malformed),
            ("[[1,null]]", Malformed),
            (r#"[[0,"a\nb"]]"#, Malformed),
            (r#"[[0,"a\rb"]]"#, Malformed),
            (r#"[[0,"\u0000"]]"#, Malformed),
            (r#"[[0,"\ud83d"]]"#, Malformed),
            (r#"[[0,"\udc26\ud83d"]]"#, Malformed),
            ("[4294967296]", TooLong),
            ("[200001]", TooLong),
            ("[100000,100001]", TooLong),
            ("[18446744073709551616]", Malformed),
            ("[1e999]", Malformed),
        ] {
            assert_eq!(ChangeSet::from_json(json), Err(reason), "{json}");
        }
        let nested = "[".repeat(100_000);
        assert_eq!(ChangeSet::from_json(&nested), Err(Malformed));
        let pieces = format!("[{}1]", "1,".repeat(MOST_PIECES));
        assert_eq!(ChangeSet::from_json(&pieces), Err(TooManyPieces));
        let long = format!(r#"[[0,"{}"]]"#, "x".repeat(LONGEST_TEXT as usize + 1));
        assert_eq!(ChangeSet::from_json(&long), Err(TooLong));
    }

    proptest! {
        #[test]
        fn no_bytes_bring_the_reader_down(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = serde_json::from_slice::<ChangeSet>(&bytes);
        }

        #[test]
        fn whatever_is_read_can_be_mapped_and_composed_without_harm(
            a in "\\[((\\[[0-9]\\]|[0-9]|\\[[0-3],\"[ab🐦]{0,3}\"\\]),){0,6}[1-9]\\]",
            b in "\\[((\\[[0-9]\\]|[0-9]|\\[[0-3],\"[ab🐦]{0,3}\"\\]),){0,6}[1-9]\\]",
        ) {
            if let (Ok(a), Ok(b)) = (ChangeSet::from_json(&a), ChangeSet::from_json(&b)) {
                let _ = a.map(&b, false);
                let _ = b.map(&a, true);
                let _ = a.compose(&b);
            }
        }
    }
}
