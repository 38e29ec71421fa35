//! Where a mark in the text stands after a change.

use super::{ChangeError, ChangeSet};

/// On which side of a mark a text goes that is written exactly there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The mark stays before it.
    Before,
    /// The mark goes after it.
    After,
}

/// Which deletions take a mark away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deletion {
    /// None: the mark stays where the deleted text was.
    Ignore,
    /// One that reaches over the mark on both sides.
    Across,
    /// One of the character before the mark.
    CharacterBefore,
    /// One of the character after the mark.
    CharacterAfter,
}

impl ChangeSet {
    /// Where the mark at `position` stands after the change; `None` when a deletion that counts has taken it away.
    ///
    /// # Errors
    /// `WrongLength` when the position is behind the end of the text.
    pub fn map_position(&self, position: u32, side: Side, deletion: Deletion) -> Result<Option<u32>, ChangeError> {
        let (mut before, mut after) = (0, 0);
        for piece in &self.pieces {
            let end = before + piece.length;
            match piece.insert {
                None => {
                    if end > position {
                        return Ok(Some(after + (position - before)));
                    }
                    after += piece.length;
                }
                Some(insert) => {
                    let gone = match deletion {
                        Deletion::Ignore => false,
                        Deletion::Across => before < position && end > position,
                        Deletion::CharacterBefore => before < position,
                        Deletion::CharacterAfter => end > position,
                    };
                    if gone && end >= position {
                        return Ok(None);
                    }
                    if end > position || (end == position && side == Side::Before && piece.length == 0) {
                        return Ok(Some(if position == before || side == Side::Before {
                            after
                        } else {
                            after + insert
                        }));
                    }
                    after += insert;
                }
            }
            before = end;
        }
        if position > before {
            Err(ChangeError::WrongLength)
        } else {
            Ok(Some(after))
        }
    }
}
