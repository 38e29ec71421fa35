//! Writing a change set piece by piece. When two pieces become one is part of what a change set means: it decides the order of
//! later insertions, so it is the same here as in the npm package.

use super::{ChangeSet, Piece};

impl ChangeSet {
    /// Adds a piece, or lengthens the last one where both are kept, both deleted, or both inserted; `join` makes it one always.
    pub(super) fn add(&mut self, length: u32, insert: Option<u32>, join: bool) {
        let written = insert.unwrap_or(0);
        if length == 0 && written == 0 {
            return;
        }
        if let Some(last) = self.pieces.last_mut() {
            if written == 0 && last.insert == insert {
                last.length += length;
                return;
            }
            if join || (length == 0 && last.length == 0) {
                last.length += length;
                last.insert = Some(last.insert.unwrap_or(0) + written);
                return;
            }
        }
        self.pieces.push(Piece {
            length,
            insert,
            text: String::new(),
        });
    }

    /// Adds to the text of the last piece. Its length is already counted by [`ChangeSet::add`].
    pub(super) fn add_text(&mut self, text: &str) {
        if let (Some(last), false) = (self.pieces.last_mut(), text.is_empty()) {
            last.text.push_str(text);
        }
    }
}
