//! Preparing a meeting: the order and the times of its agenda, what else is arranged, papers, invitations, guests.
//!
//! [`order`] moves items and numbers them, [`times`] says when each begins, [`calendar`] writes the entry for a person's calendar,
//! [`replies`] says whether enough will come. The types here are what forms say of an item, a meeting, a paper and a guest.
//!
//! To add something that is arranged: a field of [`Arrangements`], its column in `meeting_arrangement`, its field in the form of a meeting.

pub mod calendar;
pub mod order;
pub mod replies;
pub mod times;

use crate::fields::{self, FieldCode, FieldErrors};
use crate::ids::AgendaItemId;
use crate::languages::Languages;
use crate::meetings::https_link;
use crate::words::words;
use serde::{Deserialize, Serialize};

/// Items of one agenda at most.
pub const MOST_ITEMS: usize = 500;
/// Papers of one meeting at most.
pub const MOST_DOCUMENTS: usize = 60;
/// Minutes that a meeting is planned to take when nobody said.
pub const USUAL_MINUTES: i32 = 120;
/// Minutes of one item at most.
pub const MOST_MINUTES: i64 = 600;

words! {
    /// Which seats of a meeting a list shows.
    pub enum SeatFilter {
        All = "all",
        /// Gave the code and waits for the chair.
        CheckedIn = "checked_in",
        Present = "present",
        Unanswered = "unanswered",
        Declined = "declined",
    }
}

/// What a form says of an item beside its title.
#[derive(Clone, Debug, Default)]
pub struct RawItemDetails<'a> {
    pub parent: &'a str,
    pub internal: bool,
    pub presenter: &'a str,
    pub notes: &'a str,
}

/// What is known of an item beside its title.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemDetails {
    /// The item that it is a part of.
    pub parent: Option<AgendaItemId>,
    /// Only the body sees it.
    pub internal: bool,
    /// Who presents it: up to 80 characters.
    pub presenter: String,
    /// Up to 2,000 characters.
    pub notes: String,
}

impl ItemDetails {
    /// # Errors
    /// By the fields `parent`, `presenter`, `notes`.
    pub fn parse(raw: &RawItemDetails<'_>) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let parent = match raw.parent {
            "" => Some(None),
            id => errors.take("parent", id.parse().map(Some).map_err(|_| FieldCode::NotAChoice)),
        };
        let presenter = errors.take("presenter", fields::line(raw.presenter, 0, 80));
        let notes = errors.take("notes", fields::text(raw.notes, 0, 2_000));
        let details = (|| {
            Some(Self {
                parent: parent?,
                internal: raw.internal,
                presenter: presenter?,
                notes: notes?,
            })
        })();
        errors.finish(details)
    }
}

/// What a form says of a meeting beside title, time and place.
#[derive(Clone, Debug, Default)]
pub struct RawArrangements<'a> {
    pub minutes: &'a str,
    pub access: &'a str,
    pub interpretation: &'a str,
    pub link_is_public: bool,
}

/// What is arranged for a meeting beside title, time and place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrangements {
    /// How long it is planned to take: 15 to 1,440.
    pub minutes: i32,
    /// How one gets into the place, also with a wheelchair or a pram: up to 500 characters.
    pub access: String,
    /// Into which languages somebody interprets.
    pub interpretation: Languages,
    /// Whether guests see where one joins from afar.
    pub link_is_public: bool,
}

impl Default for Arrangements {
    fn default() -> Self {
        Self {
            minutes: USUAL_MINUTES,
            access: String::new(),
            interpretation: Languages::of([]),
            link_is_public: false,
        }
    }
}

impl Arrangements {
    /// Without minutes the usual ones.
    ///
    /// # Errors
    /// By the fields `minutes`, `access`, `interpretation`.
    pub fn parse(raw: &RawArrangements<'_>) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let minutes = match raw.minutes.trim() {
            "" => Some(USUAL_MINUTES),
            said => errors
                .take("minutes", fields::number(said, 15, 1_440))
                .and_then(|minutes| i32::try_from(minutes).ok()),
        };
        let access = errors.take("access", fields::text(raw.access, 0, 500));
        let interpretation = errors.take("interpretation", Languages::parse(raw.interpretation));
        let arrangements = (|| {
            Some(Self {
                minutes: minutes?,
                access: access?,
                interpretation: interpretation?,
                link_is_public: raw.link_is_public,
            })
        })();
        errors.finish(arrangements)
    }
}

/// Why a meeting does not take place: 3 to 500 characters.
///
/// # Errors
/// `ReasonRequired`, `TooShort`, `TooLong`.
pub fn reason(raw: &str) -> Result<String, FieldCode> {
    fields::text(raw, 3, 500).map_err(|code| match code {
        FieldCode::Required => FieldCode::ReasonRequired,
        other => other,
    })
}

/// What a form says of a paper.
#[derive(Clone, Debug, Default)]
pub struct RawPaper<'a> {
    pub title: &'a str,
    pub item: &'a str,
    pub link: &'a str,
    pub internal: bool,
}

/// A paper beside its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// 3 to 120 characters.
    pub title: String,
    /// The item that it belongs to; none for the whole meeting.
    pub item: Option<AgendaItemId>,
    /// Where it is, when it is no file.
    pub link: Option<String>,
    /// Only the body sees it.
    pub internal: bool,
}

impl Paper {
    /// # Errors
    /// By the fields `title`, `item`, `link`.
    pub fn parse(raw: &RawPaper<'_>) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let title = errors.take("title", fields::line(raw.title, 3, 120));
        let item = match raw.item {
            "" => Some(None),
            id => errors.take("item", id.parse().map(Some).map_err(|_| FieldCode::NotAChoice)),
        };
        let link = errors.take("link", https_link(raw.link));
        let paper = (|| {
            Some(Self {
                title: title?,
                item: item?,
                link: link?,
                internal: raw.internal,
            })
        })();
        errors.finish(paper)
    }
}

/// Somebody who is no member and comes in by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guest {
    /// 2 to 80 characters, as the guest wants to be called.
    pub name: String,
    /// For whom they come: up to 80 characters.
    pub capacity: String,
}

impl Guest {
    /// # Errors
    /// By the fields `name`, `capacity`.
    pub fn parse(name: &str, capacity: &str) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let name = errors.take("name", fields::line(name, 2, 80));
        let capacity = errors.take("capacity", fields::line(capacity, 0, 80));
        errors.finish(name.zip(capacity).map(|(name, capacity)| Self { name, capacity }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_said_is_the_usual() {
        assert_eq!(
            Arrangements::parse(&RawArrangements::default()),
            Ok(Arrangements::default())
        );
        let raw = RawArrangements {
            minutes: "5",
            interpretation: "fr xx",
            ..Default::default()
        };
        let refused = Arrangements::parse(&raw).unwrap_err();
        assert_eq!(refused.of("minutes"), [FieldCode::OutOfRange]);
        assert_eq!(refused.of("interpretation"), [FieldCode::NotAChoice]);
    }

    #[test]
    fn a_paper_is_named_and_its_link_is_safe() {
        let raw = RawPaper {
            title: "  The  budget ",
            link: "https://town.example/budget",
            ..Default::default()
        };
        assert_eq!(Paper::parse(&raw).unwrap().title, "The budget");
        let raw = RawPaper {
            title: "",
            item: "no id",
            link: "javascript:x",
            internal: true,
        };
        let refused = Paper::parse(&raw).unwrap_err();
        assert_eq!(refused.of("title"), [FieldCode::Required]);
        assert_eq!(refused.of("item"), [FieldCode::NotAChoice]);
        assert_eq!(refused.of("link"), [FieldCode::NotAllowedCharacters]);
    }

    #[test]
    fn a_cancellation_has_a_reason_and_a_guest_a_name() {
        assert_eq!(reason("  "), Err(FieldCode::ReasonRequired));
        assert_eq!(reason("The hall is flooded.").as_deref(), Ok("The hall is flooded."));
        assert_eq!(Guest::parse("", "").unwrap_err().of("name"), [FieldCode::Required]);
        assert!(Guest::parse("Ada", "Town office").is_ok());
    }
}
