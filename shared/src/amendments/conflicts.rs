//! Why amendments do not fit together, or no longer fit into the text.

use super::ChangeKind;
use super::text::{Place, VersionText};
use crate::words::words;

words! {
    /// Why two amendments, or one and the text, do not fit together.
    pub enum ConflictKind {
        /// Both replace the same paragraph.
        SameParagraph = "same_paragraph",
        /// One deletes the paragraph, the other replaces it.
        Deletion = "deletion",
        /// Both insert at the same place.
        SamePlace = "same_place",
        /// The paragraph has other words since the amendment was written.
        Changed = "changed",
        /// The paragraph is no longer there.
        Gone = "gone",
    }
}

impl ConflictKind {
    /// Whether two changes of one paragraph, or of the gap after it, meet.
    #[must_use]
    pub const fn between(one: ChangeKind, other: ChangeKind) -> Option<Self> {
        match (one, other) {
            (ChangeKind::Replace, ChangeKind::Replace) => Some(Self::SameParagraph),
            (ChangeKind::Replace, ChangeKind::Delete) | (ChangeKind::Delete, ChangeKind::Replace) => {
                Some(Self::Deletion)
            }
            (ChangeKind::Insert, ChangeKind::Insert) => Some(Self::SamePlace),
            _ => None,
        }
    }

    /// What keeps an amendment, written for the version `written`, from fitting into the text as it is.
    #[must_use]
    pub fn with_text(text: &VersionText, place: Place, written: u32) -> Option<Self> {
        match place {
            _ if !text.has(place) => Some(Self::Gone),
            Place::At(id) if text.get(id).is_some_and(|paragraph| paragraph.since > written) => Some(Self::Changed),
            _ => None,
        }
    }
}
