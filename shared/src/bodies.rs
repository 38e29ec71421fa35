//! Advisory bodies: their levels and tree, and the mandates of their members.
//!
//! [`Term::holds`] answers whether a mandate counts on a day; [`check_parent`] keeps the tree in order, [`tree`] draws it; [`members`] is what
//! a form says of a member, [`import`] reads a table of them. Who may vote in a poll is computed from mandates in [`crate::polls::roll`].
//!
//! To add a level: a variant of [`BodyLevel`] in its order, from the nearest to people to the farthest.

pub mod import;
pub mod members;
mod tree;

use crate::fields::{self, FieldCode, FieldErrors};
use crate::languages::Languages;
use crate::processes::Slug;
use crate::time::Day;
use crate::words::words;
use serde::{Deserialize, Serialize};

pub use tree::{Branch, branches};

words! {
    /// How far a body reaches; a later one reaches farther.
    pub enum BodyLevel {
        Municipal = "municipal",
        Regional = "regional",
        National = "national",
        European = "european",
    }

    /// How a person came to a seat.
    pub enum MandateOrigin {
        Elected = "elected",
        Lot = "lot",
        Nominated = "nominated",
        Delegated = "delegated",
    }

    /// Under which name a member appears to the public.
    pub enum NameShown {
        Public = "public",
        Pseudonym = "pseudonym",
    }

    /// Who leads a body.
    pub enum Officer {
        Chair = "chair",
        /// Leads when the chair does not, with the same rights.
        Deputy = "deputy",
        Secretary = "secretary",
    }
}

/// A reason for an act that people will ask about: 3 to 500 characters.
///
/// # Errors
/// `ReasonRequired` without one; `TooShort`, `TooLong`.
pub fn reason(raw: &str) -> Result<String, FieldCode> {
    fields::text(raw, 3, 500).map_err(|code| match code {
        FieldCode::Required => FieldCode::ReasonRequired,
        other => other,
    })
}

/// A body may hang under another only when that one is of a higher level; so the tree has no circle.
///
/// # Errors
/// `NotAChoice` when the parent is not of a higher level.
pub fn check_parent(child: BodyLevel, parent: BodyLevel) -> Result<(), FieldCode> {
    if parent > child {
        Ok(())
    } else {
        Err(FieldCode::NotAChoice)
    }
}

/// The days of a mandate, both included; without a last day it runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    pub from: Day,
    pub until: Option<Day>,
}

impl Term {
    /// A term as a form sends it; an empty `until` is open.
    ///
    /// # Errors
    /// By the fields `from` and `until`: `Required`, `NotADate`, `EndBeforeStart`.
    pub fn parse(from: &str, until: &str) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let from = errors.take("from", Day::parse(from));
        let until = if until.trim().is_empty() {
            Some(None)
        } else {
            errors.take("until", Day::parse(until)).map(Some)
        };
        if let (Some(from), Some(Some(until))) = (from, until)
            && until < from
        {
            errors.add("until", FieldCode::EndBeforeStart);
        }
        errors.finish((|| {
            Some(Self {
                from: from?,
                until: until?,
            })
        })())
    }

    #[must_use]
    pub fn holds(&self, day: Day) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }

    /// The days that two terms share.
    #[must_use]
    pub fn within(&self, other: &Self) -> Option<Self> {
        let until = match (self.until, other.until) {
            (Some(one), Some(two)) => Some(one.min(two)),
            (one, two) => one.or(two),
        };
        let from = self.from.max(other.from);
        until.is_none_or(|until| from <= until).then_some(Self { from, until })
    }

    /// Whether two terms share a day: one seat is held by one person at a time.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        self.within(other).is_some()
    }
}

/// What a form says of a body.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct BodyForm {
    pub name: String,
    /// Empty to make one of the name.
    pub slug: String,
    pub place: String,
    pub level: String,
    pub competence: String,
    /// As `en fr ar`.
    pub languages: String,
    pub description: String,
    pub contact: String,
}

/// The words of a body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BodyText {
    /// 3 to 120 characters.
    pub name: String,
    pub slug: Slug,
    /// The town, region or country; up to 80 characters.
    pub place: String,
    pub level: BodyLevel,
    /// What it may decide; up to 2,000 characters.
    pub competence: String,
    /// What it speaks.
    pub languages: Languages,
    /// What it is and how it works; up to 5,000 characters.
    pub description: String,
    /// How one reaches it; up to 500 characters.
    pub contact: String,
}

impl BodyText {
    /// # Errors
    /// By the fields of the form.
    pub fn parse(form: &BodyForm) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let name = errors.take("name", fields::line(&form.name, 3, 120));
        let slug = match form.slug.trim() {
            "" => Slug::of_title(&form.name).ok_or(FieldCode::Required),
            given => Slug::parse(given),
        };
        let slug = errors.take("slug", slug);
        let place = errors.take("place", fields::line(&form.place, 0, 80));
        let level = errors.take("level", BodyLevel::parse(&form.level));
        let competence = errors.take("competence", fields::text(&form.competence, 0, 2_000));
        let languages = errors.take("languages", Languages::parse(&form.languages));
        let description = errors.take("description", fields::text(&form.description, 0, 5_000));
        let contact = errors.take("contact", fields::text(&form.contact, 0, 500));
        let body = (|| {
            Some(Self {
                name: name?,
                slug: slug?,
                place: place?,
                level: level?,
                competence: competence?,
                languages: languages?,
                description: description?,
                contact: contact?,
            })
        })();
        errors.finish(body)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn term(from: i32, until: Option<i32>) -> Term {
        Term {
            from: Day(from),
            until: until.map(Day),
        }
    }

    #[test]
    fn a_mandate_holds_on_its_first_and_its_last_day() {
        let held: Vec<_> = (0..5).filter(|&day| term(1, Some(3)).holds(Day(day))).collect();
        assert_eq!(held, [1, 2, 3]);
        assert!(term(1, None).holds(Day(90_000)));
    }

    #[test]
    fn a_body_hangs_only_under_a_higher_one() {
        assert_eq!(check_parent(BodyLevel::Municipal, BodyLevel::European), Ok(()));
        assert_eq!(
            check_parent(BodyLevel::Municipal, BodyLevel::Municipal),
            Err(FieldCode::NotAChoice)
        );
        assert_eq!(
            check_parent(BodyLevel::National, BodyLevel::Regional),
            Err(FieldCode::NotAChoice)
        );
    }

    #[test]
    fn a_term_that_ends_before_it_begins_is_refused() {
        assert_eq!(
            Term::parse("2026-02-01", "2026-01-31").unwrap_err().of("until"),
            [FieldCode::EndBeforeStart]
        );
        assert_eq!(Term::parse("2026-02-01", "").unwrap().until, None);
        assert_eq!(Term::parse("", "soon").unwrap_err().0.len(), 2);
    }

    #[test]
    fn a_body_is_checked_field_by_field() {
        let form = BodyForm {
            name: "Conseil des jeunes d’Amiens".into(),
            level: "municipal".into(),
            ..Default::default()
        };
        assert_eq!(
            BodyText::parse(&form).unwrap().slug.as_str(),
            "conseil-des-jeunes-d-amiens"
        );
        let errors = BodyText::parse(&BodyForm {
            level: "planet".into(),
            ..Default::default()
        })
        .unwrap_err();
        assert_eq!(errors.of("level"), [FieldCode::NotAChoice]);
        assert_eq!(errors.of("name"), [FieldCode::Required]);
        assert_eq!(reason(" "), Err(FieldCode::ReasonRequired));
        assert_eq!(reason("no"), Err(FieldCode::TooShort));
    }

    proptest! {
        #[test]
        fn terms_meet_exactly_when_a_day_is_in_both(a in 0_i32..20, b in 0_i32..20, c in 0_i32..20, d in 0_i32..20) {
            let (one, two) = (term(a.min(b), Some(a.max(b))), term(c.min(d), Some(c.max(d))));
            let shared = (0..20).any(|day| one.holds(Day(day)) && two.holds(Day(day)));
            prop_assert_eq!(one.meets(&two), shared);
            prop_assert_eq!(two.meets(&one), shared);
            let both = one.within(&two);
            let days = (0..20).filter(|&day| one.holds(Day(day)) && two.holds(Day(day)));
            prop_assert!(days.eq((0..20).filter(|&day| both.is_some_and(|both| both.holds(Day(day))))));
        }
    }
}
