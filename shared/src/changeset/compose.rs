//! Two changes, one after the other, as one.

use super::{ChangeError, ChangeSet};

impl ChangeSet {
    /// This change and then `other`, which starts from the text this one makes, as one change.
    ///
    /// # Errors
    /// `WrongLength` when `other` was made for a text of another length, `SplitsPair`.
    pub fn compose(&self, other: &Self) -> Result<Self, ChangeError> {
        if self.length_after() != other.length_before() {
            return Err(ChangeError::WrongLength);
        }
        if self.is_empty() {
            return Ok(other.clone());
        }
        if other.is_empty() {
            return Ok(self.clone());
        }
        let mut set = Self {
            pieces: Vec::with_capacity(self.pieces.len() + other.pieces.len()),
        };
        let (mut a, mut b) = (self.walk(), other.walk());
        let mut open = false;
        loop {
            if a.done && b.done {
                return Ok(set);
            }
            if a.insert == Some(0) {
                set.add(a.length, Some(0), open);
                a.next();
                continue;
            }
            if b.length == 0 && !b.done {
                set.add(0, b.insert, open);
                set.add_text(b.text());
                b.next();
                continue;
            }
            if a.done || b.done {
                return Err(ChangeError::WrongLength);
            }
            let length = a.length_after().min(b.length);
            let count = set.pieces.len();
            // What `b` writes for its piece, once: at the piece's start.
            let from_b = b.insert.map(|insert| if b.offset == 0 { insert } else { 0 });
            match (a.insert, from_b) {
                (None, None) => set.add(length, None, open),
                (None, Some(insert)) => {
                    set.add(length, Some(insert), open);
                    if b.offset == 0 {
                        set.add_text(b.text());
                    }
                }
                (Some(_), None) => {
                    set.add(if a.offset == 0 { a.length } else { 0 }, Some(length), open);
                    set.add_text(a.text_part(length)?);
                }
                (Some(_), Some(insert)) => {
                    set.add(if a.offset == 0 { a.length } else { 0 }, Some(insert), open);
                    if b.offset == 0 {
                        set.add_text(b.text());
                    }
                }
            }
            let a_goes_on = a.insert.is_some_and(|insert| insert > length);
            let b_goes_on = b.insert.is_some() && b.length > length;
            open = (a_goes_on || b_goes_on) && (open || set.pieces.len() > count);
            a.forward_after(length);
            b.forward(length);
        }
    }
}
