//! Walking along the pieces of a change set, part of a piece at a time.

use super::{ChangeError, Piece, text};

/// A place in a change set: the rest of the piece it stands in.
pub(super) struct Pieces<'a> {
    pieces: &'a [Piece],
    /// One more than the index of the piece it stands in.
    pub index: usize,
    /// What is left of the piece's length before the change.
    pub length: u32,
    /// What is left of its length afterwards, `None` when the piece is kept.
    pub insert: Option<u32>,
    /// How much of the piece is behind.
    pub offset: u32,
    /// Whether the end is reached.
    pub done: bool,
}

impl<'a> Pieces<'a> {
    pub fn new(pieces: &'a [Piece]) -> Self {
        let mut walk = Self {
            pieces,
            index: 0,
            length: 0,
            insert: None,
            offset: 0,
            done: false,
        };
        walk.next();
        walk
    }

    pub fn next(&mut self) {
        self.offset = 0;
        if let Some(piece) = self.pieces.get(self.index) {
            self.index += 1;
            self.length = piece.length;
            self.insert = piece.insert;
        } else {
            self.length = 0;
            self.insert = None;
            self.done = true;
        }
    }

    /// Kept, and not at the end.
    pub fn kept(&self) -> bool {
        !self.done && self.insert.is_none()
    }

    /// What is left of the length after the change.
    pub fn length_after(&self) -> u32 {
        self.insert.unwrap_or(self.length)
    }

    /// The whole text of the piece.
    pub fn text(&self) -> &'a str {
        &self.pieces[self.index - 1].text
    }

    /// `length` units of the piece's text, from where the walk stands.
    pub fn text_part(&self, length: u32) -> Result<&'a str, ChangeError> {
        text::slice(self.text(), self.offset, self.offset + length)
    }

    /// On by `length` units of the text before the change.
    pub fn forward(&mut self, length: u32) {
        if length == self.length {
            self.next();
        } else {
            self.length -= length;
            self.offset += length;
        }
    }

    /// On by `length` units of the text after the change.
    pub fn forward_after(&mut self, length: u32) {
        match self.insert {
            None => self.forward(length),
            Some(insert) if insert == length => self.next(),
            Some(insert) => {
                self.insert = Some(insert - length);
                self.offset += length;
            }
        }
    }
}
