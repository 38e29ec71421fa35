//! Moving a change over another one that started from the same text.

use super::{ChangeError, ChangeSet};

impl ChangeSet {
    /// This change as it has to be made after `other`, when both were made for the same text. Where both insert at one place,
    /// `other`'s text comes first, or this one's with `before`.
    ///
    /// `a` then `b.map(a, false)` gives the same text as `b` then `a.map(b, true)`.
    ///
    /// # Errors
    /// `WrongLength` when the two were not made for texts of one length.
    pub fn map(&self, other: &Self, before: bool) -> Result<Self, ChangeError> {
        if other.is_empty() {
            return if self.length_before() == other.length_before() {
                Ok(self.clone())
            } else {
                Err(ChangeError::WrongLength)
            };
        }
        let mut set = Self {
            pieces: Vec::with_capacity(self.pieces.len() + 2),
        };
        let (mut a, mut b) = (self.walk(), other.walk());
        // For a change in `a` that is taken piece by piece: the index of the one whose text is already written.
        let mut written = 0;
        loop {
            if (a.done && b.length > 0) || (b.done && a.length > 0) {
                return Err(ChangeError::WrongLength);
            }
            if a.kept() && b.kept() {
                let length = a.length.min(b.length);
                set.add(length, None, false);
                a.forward(length);
                b.forward(length);
                continue;
            }
            let b_first = a.insert.is_none()
                || written == a.index
                || (a.offset == 0 && (b.length < a.length || (b.length == a.length && !before)));
            if let (Some(insert), true) = (b.insert, b_first) {
                // A change in `b` that comes first: step over what it wrote, and over the changes of `a` that it covers.
                let mut length = b.length;
                set.add(insert, None, false);
                while length > 0 {
                    if a.done {
                        return Err(ChangeError::WrongLength);
                    }
                    let part = a.length.min(length);
                    if let (Some(insert), true) = (a.insert, written < a.index && a.length <= part) {
                        set.add(0, Some(insert), false);
                        set.add_text(a.text());
                        written = a.index;
                    }
                    a.forward(part);
                    length -= part;
                }
                b.next();
            } else if let Some(insert) = a.insert {
                // A change in `a`, as far as the next change of `b` that writes something.
                let (mut length, mut left) = (0, a.length);
                while left > 0 {
                    if b.kept() {
                        let part = left.min(b.length);
                        length += part;
                        left -= part;
                        b.forward(part);
                    } else if b.insert == Some(0) && b.length < left {
                        left -= b.length;
                        b.next();
                    } else {
                        break;
                    }
                }
                let first = written < a.index;
                set.add(length, Some(if first { insert } else { 0 }), false);
                if first {
                    set.add_text(a.text());
                }
                written = a.index;
                a.forward(a.length - left);
            } else if a.done && b.done {
                return Ok(set);
            } else {
                return Err(ChangeError::WrongLength);
            }
        }
    }
}
