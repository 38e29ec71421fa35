//! The text of a motion as a version: paragraphs that keep their ids, each with where its words come from.

use super::{AmendmentNumber, ChangeKind};
use crate::motions::paragraphs;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// A paragraph of one motion, the same in all its versions: counted from 1 within the motion, never given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ParagraphId(pub u32);

/// A paragraph of a version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paragraph {
    pub id: ParagraphId,
    /// Markdown.
    pub text: String,
    /// The version that brought these words.
    pub since: u32,
    /// The amendments they come from; none when they are as the motion was submitted.
    pub from: Vec<AmendmentNumber>,
    /// Whether the chair merged the words of those amendments.
    pub merged: bool,
}

/// A version of a motion's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionText {
    /// 1 as submitted.
    pub number: u32,
    pub paragraphs: Vec<Paragraph>,
    /// The id that the next new paragraph gets.
    pub next: u32,
}

/// Where an amendment touches a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Place {
    /// The paragraph itself.
    At(ParagraphId),
    /// The gap after a paragraph; without one, before the first.
    After(Option<ParagraphId>),
}

/// What an amendment asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    Replace(ParagraphId, String),
    Delete(ParagraphId),
    /// After a paragraph; without one, before the first.
    Insert(Option<ParagraphId>, String),
}

impl Change {
    /// A change out of its stored parts; `paragraph` is 0 before the first.
    #[must_use]
    pub fn of(kind: ChangeKind, paragraph: u32, text: &str) -> Self {
        let id = ParagraphId(paragraph);
        match kind {
            ChangeKind::Replace => Self::Replace(id, text.to_owned()),
            ChangeKind::Delete => Self::Delete(id),
            ChangeKind::Insert => Self::Insert((paragraph > 0).then_some(id), text.to_owned()),
        }
    }

    #[must_use]
    pub fn place(&self) -> Place {
        match self {
            Self::Replace(id, _) | Self::Delete(id) => Place::At(*id),
            Self::Insert(id, _) => Place::After(*id),
        }
    }

    /// The words it brings; none when it deletes.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Replace(_, text) | Self::Insert(_, text) => text,
            Self::Delete(_) => "",
        }
    }
}

impl Place {
    /// The place as it is stored: whether it is the gap after a paragraph, and which one; 0 before the first.
    #[must_use]
    pub fn to_columns(self) -> (bool, u32) {
        match self {
            Self::At(id) => (false, id.0),
            Self::After(id) => (true, id.map_or(0, |id| id.0)),
        }
    }

    #[must_use]
    pub fn from_columns(is_gap: bool, paragraph: u32) -> Self {
        let id = ParagraphId(paragraph);
        match is_gap {
            false => Self::At(id),
            true => Self::After((paragraph > 0).then_some(id)),
        }
    }
}

impl VersionText {
    /// The text as submitted: version 1.
    #[must_use]
    pub fn submitted(text: &str) -> Self {
        let paragraphs: Vec<_> = paragraphs(text)
            .into_iter()
            .map(|(number, text)| Paragraph {
                id: ParagraphId(number),
                text,
                since: 1,
                from: Vec::new(),
                merged: false,
            })
            .collect();
        let next = u32::try_from(paragraphs.len()).unwrap_or(u32::MAX - 1) + 1;
        Self {
            number: 1,
            paragraphs,
            next,
        }
    }

    /// The whole text, an empty line between paragraphs.
    #[must_use]
    pub fn text(&self) -> String {
        let texts: Vec<_> = self
            .paragraphs
            .iter()
            .map(|paragraph| paragraph.text.as_str())
            .collect();
        texts.join("\n\n")
    }

    #[must_use]
    pub fn get(&self, id: ParagraphId) -> Option<&Paragraph> {
        self.paragraphs.iter().find(|paragraph| paragraph.id == id)
    }

    /// The number of a paragraph as one reads it, from 1.
    #[must_use]
    pub fn number_of(&self, id: ParagraphId) -> Option<u32> {
        let at = self.paragraphs.iter().position(|paragraph| paragraph.id == id)?;
        u32::try_from(at + 1).ok()
    }

    /// The paragraphs by their numbers, for looking up many.
    #[must_use]
    pub fn numbers(&self) -> HashMap<ParagraphId, u32> {
        (1..)
            .zip(&self.paragraphs)
            .map(|(number, paragraph)| (paragraph.id, number))
            .collect()
    }

    /// Whether an amendment can name this place.
    #[must_use]
    pub fn has(&self, place: Place) -> bool {
        match place {
            Place::At(id) | Place::After(Some(id)) => self.get(id).is_some(),
            Place::After(None) => true,
        }
    }

    /// Where a place stands in the text, for the order of a list: the number of its paragraph, 0 before the first.
    #[must_use]
    pub fn position(&self, place: Place) -> Option<u32> {
        match place {
            Place::At(id) | Place::After(Some(id)) => self.number_of(id),
            Place::After(None) => Some(0),
        }
    }

    /// Where an amendment that is still open stands in this version, which came after `before`. An insertion after a paragraph that is gone
    /// stands after the one before it; none when the paragraph that it would change is gone.
    #[must_use]
    pub fn follow(&self, before: &Self, place: Place) -> Option<Place> {
        if self.has(place) {
            return Some(place);
        }
        let Place::After(Some(gone)) = place else { return None };
        let at = before.paragraphs.iter().position(|paragraph| paragraph.id == gone)?;
        let nearest = before.paragraphs[..at].iter().rev().map(|paragraph| paragraph.id);
        Some(Place::After(nearest.into_iter().find(|id| self.get(*id).is_some())))
    }
}
