//! Change sets: what one person changed in a text, and how two such changes made at the same time fit together.
//!
//! They mean exactly what `ChangeSet` of the npm package `@codemirror/state` means, because the browser's editor works with
//! that one and both sides must come to the same text, letter for letter. All positions and lengths are counted in UTF-16 code
//! units, line breaks are LF. The JSON form is a list of pieces in the order of the text: `5` keeps five units, `[3]` deletes
//! three, `[3, "ab", "c"]` puts `ab␤c` in the place of three (each string is one line).
//!
//! How to use: a change comes in by [`ChangeSet::from_json`] (or serde, the same limits), is moved over a change somebody else
//! made first with [`ChangeSet::map`], and makes the new text with [`ChangeSet::apply`]. A mark in a text (a cursor) moves with
//! [`ChangeSet::map_position`], a stretch of it (a comment's) with [`Passage::after`].
//!
//! To add an operation: a file beside `map.rs`, the same name in `e2e/changesets.mjs`, which makes the random cases with the
//! npm package, and one line in `tests/changeset_differential.rs`, which compares.

mod build;
mod compose;
mod iter;
mod map;
mod parse;
mod passage;
mod position;
mod rebase;
mod text;

pub use passage::Passage;
pub use position::{Deletion, Side};
pub use rebase::rebase;
pub use text::{Utf16Text, utf16_length};

use iter::Pieces;

/// The longest text a document may have, in UTF-16 code units.
pub const LONGEST_TEXT: u32 = 200_000;
/// The most pieces one change set may have.
pub const MOST_PIECES: usize = 10_000;

/// Why a change set cannot be read or used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChangeError {
    #[error("not a change set")]
    Malformed,
    #[error("more than {MOST_PIECES} pieces")]
    TooManyPieces,
    #[error("a text of more than {LONGEST_TEXT} UTF-16 code units")]
    TooLong,
    #[error("made for a text of another length")]
    WrongLength,
    #[error("cuts a surrogate pair in two")]
    SplitsPair,
}

/// One stretch of the text before the change.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Piece {
    /// Its length before the change.
    length: u32,
    /// `None` when it is kept, otherwise the length of what stands there afterwards.
    insert: Option<u32>,
    /// What stands there afterwards, when it is not kept.
    text: String,
}

/// A change to a text of a certain length.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChangeSet {
    pieces: Vec<Piece>,
}

impl ChangeSet {
    /// The change that changes nothing in a text of `length` units.
    #[must_use]
    pub fn empty(length: u32) -> Self {
        let pieces = if length == 0 {
            Vec::new()
        } else {
            vec![Piece::kept(length)]
        };
        Self { pieces }
    }

    /// One replacement: `text` in the place of `from..to` in a text of `length` units.
    ///
    /// # Errors
    /// `WrongLength` when the range is not inside the text, `TooLong`.
    pub fn replace(length: u32, from: u32, to: u32, text: &str) -> Result<Self, ChangeError> {
        Self::of(length, &[(from, to, text)])
    }

    /// Replacements `(from, to, text)` in the order of the text, not overlapping, in a text of `length` units.
    ///
    /// # Errors
    /// `WrongLength` when a range is not inside the text or not after the one before, `TooLong`.
    pub fn of(length: u32, replacements: &[(u32, u32, &str)]) -> Result<Self, ChangeError> {
        let mut set = Self::default();
        let mut position = 0;
        for (from, to, text) in replacements.iter().copied() {
            if from < position || to < from || to > length {
                return Err(ChangeError::WrongLength);
            }
            set.add(from - position, None, false);
            set.add(to - from, Some(text::utf16_length(text)?), false);
            set.add_text(text);
            position = to;
        }
        set.add(length - position, None, false);
        Ok(set)
    }

    /// The length of the text before the change, in UTF-16 code units.
    #[must_use]
    pub fn length_before(&self) -> u32 {
        self.pieces
            .iter()
            .map(|piece| piece.length)
            .fold(0, u32::saturating_add)
    }

    /// The length of the text after the change, in UTF-16 code units.
    #[must_use]
    pub fn length_after(&self) -> u32 {
        self.pieces
            .iter()
            .map(|piece| piece.insert.unwrap_or(piece.length))
            .fold(0, u32::saturating_add)
    }

    /// Whether the text stays as it is.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self.pieces.as_slice() {
            [] => true,
            [one] => one.insert.is_none(),
            _ => false,
        }
    }

    /// How many pieces the change has: what its work and its size grow with.
    #[must_use]
    pub fn piece_count(&self) -> usize {
        self.pieces.len()
    }

    /// How many UTF-16 code units are written and how many are taken away.
    #[must_use]
    pub fn weight(&self) -> (u32, u32) {
        let changed = self
            .pieces
            .iter()
            .filter_map(|piece| piece.insert.map(|insert| (insert, piece.length)));
        changed.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
    }

    /// The text after the change.
    ///
    /// # Errors
    /// `WrongLength` when `text` has not the length the change was made for, `SplitsPair`, `TooLong`. `text` is as before.
    pub fn apply<T: Utf16Text>(&self, text: &T) -> Result<T, ChangeError> {
        if self.length_before() != text.length_utf16() {
            return Err(ChangeError::WrongLength);
        }
        if self.length_after() > LONGEST_TEXT {
            return Err(ChangeError::TooLong);
        }
        text.with_replacements(self.replacements())
    }

    /// The change that takes this one back. `before` is the text this one was made for.
    ///
    /// # Errors
    /// `WrongLength`, `SplitsPair`.
    pub fn invert<T: Utf16Text>(&self, before: &T) -> Result<Self, ChangeError> {
        if self.length_before() != before.length_utf16() {
            return Err(ChangeError::WrongLength);
        }
        let mut pieces = Vec::with_capacity(self.pieces.len());
        let mut position = 0;
        for piece in &self.pieces {
            let end = position + piece.length;
            pieces.push(match piece.insert {
                None => piece.clone(),
                Some(insert) => Piece {
                    length: insert,
                    insert: Some(piece.length),
                    text: if piece.length == 0 {
                        String::new()
                    } else {
                        before.slice(position, end)?
                    },
                },
            });
            position = end;
        }
        Ok(Self { pieces })
    }

    /// What is replaced: `(from, to, text)` with positions in the text before the change, in order.
    pub fn replacements(&self) -> impl Iterator<Item = (u32, u32, &str)> {
        let mut position = 0;
        self.pieces.iter().filter_map(move |piece| {
            let from = position;
            position += piece.length;
            piece.insert.map(|_| (from, position, piece.text.as_str()))
        })
    }

    fn walk(&self) -> Pieces<'_> {
        Pieces::new(&self.pieces)
    }
}

impl Piece {
    fn kept(length: u32) -> Self {
        Self {
            length,
            insert: None,
            text: String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> String {
        text.to_owned()
    }

    #[test]
    fn two_changes_made_at_once_come_to_one_text_in_either_order() {
        let base = text("hello world");
        let a = ChangeSet::replace(11, 5, 5, ",").unwrap();
        let b = ChangeSet::replace(11, 0, 5, "good bye").unwrap();
        let ab = b.map(&a, false).unwrap().apply(&a.apply(&base).unwrap()).unwrap();
        let ba = a.map(&b, true).unwrap().apply(&b.apply(&base).unwrap()).unwrap();
        assert_eq!(ab, "good bye, world");
        assert_eq!(ab, ba);
    }

    #[test]
    fn what_is_inverted_is_as_before() {
        let base = text("a🐦b\nc");
        let change = ChangeSet::of(6, &[(1, 3, ""), (4, 5, "x\ny")]).unwrap();
        let after = change.apply(&base).unwrap();
        assert_eq!(after, "abx\nyc");
        assert_eq!(change.invert(&base).unwrap().apply(&after).unwrap(), base);
    }

    #[test]
    fn a_surrogate_pair_is_never_cut() {
        let base = text("a🐦b");
        let cuts = ChangeSet::replace(4, 2, 3, "").unwrap();
        assert_eq!(cuts.apply(&base), Err(ChangeError::SplitsPair));
        assert_eq!(cuts.invert(&base), Err(ChangeError::SplitsPair));
        let inside = ChangeSet::replace(4, 2, 2, "x").unwrap();
        assert_eq!(inside.apply(&base), Err(ChangeError::SplitsPair));
        let written = ChangeSet::replace(0, 0, 0, "🐦").unwrap();
        let half_taken = ChangeSet::replace(2, 1, 2, "").unwrap();
        assert_eq!(written.compose(&half_taken), Err(ChangeError::SplitsPair));
    }

    #[test]
    fn a_change_for_another_text_is_refused() {
        let change = ChangeSet::replace(3, 0, 0, "x").unwrap();
        assert_eq!(change.apply(&text("ab")), Err(ChangeError::WrongLength));
        assert_eq!(change.map(&ChangeSet::empty(3), false), Ok(change.clone()));
        assert_eq!(
            change.map(&ChangeSet::replace(2, 0, 0, "x").unwrap(), false),
            Err(ChangeError::WrongLength)
        );
        assert_eq!(change.compose(&change), Err(ChangeError::WrongLength));
        assert_eq!(ChangeSet::replace(3, 2, 4, ""), Err(ChangeError::WrongLength));
        let long = "x".repeat(LONGEST_TEXT as usize);
        assert_eq!(
            ChangeSet::replace(1, 0, 0, &long).unwrap().apply(&text("a")),
            Err(ChangeError::TooLong)
        );
    }
}
