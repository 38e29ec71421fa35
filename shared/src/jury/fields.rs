//! Fields of knowledge: what a juror knows in a round, and what a submission is about, both by the themes of the library.
//!
//! [`Themes`] is a set of them, stored as `work housing`; [`experts`] gives the pairs in which somebody knows the field.

use super::assignment::Pair;
use crate::fields::FieldCode;
use crate::ids::{AccountId, SubmissionId};
use crate::practices::Theme;
use crate::words::texts;
use std::collections::{BTreeMap, BTreeSet};

texts! {
    /// A set of themes, in the order of [`Theme::ALL`], as `work housing`.
    Themes
}

impl Themes {
    /// The themes of a text such as `work housing`; none is none.
    ///
    /// # Errors
    /// `NotAChoice` when one of them is not ours.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        let words = raw.split([' ', ',']).filter(|word| !word.is_empty());
        words.map(Theme::parse).collect::<Result<Vec<_>, _>>().map(Self::of)
    }

    #[must_use]
    pub fn of(themes: impl IntoIterator<Item = Theme>) -> Self {
        let set: BTreeSet<_> = themes.into_iter().collect();
        Self(set.into_iter().map(Theme::as_str).collect::<Vec<_>>().join(" "))
    }

    pub fn iter(&self) -> impl Iterator<Item = Theme> {
        self.0.split(' ').filter_map(|word| Theme::parse(word).ok())
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether both have a theme.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        self.iter().any(|one| other.iter().any(|theme| theme == one))
    }
}

/// Jurors who know a field of a submission, with the submission.
#[must_use]
pub fn experts(topics: &BTreeMap<SubmissionId, Themes>, fields: &BTreeMap<AccountId, Themes>) -> BTreeSet<Pair> {
    let of_submission = |(submission, topics): (&SubmissionId, &Themes)| {
        let knows = fields.iter().filter(|(_, fields)| fields.meets(topics));
        let pair = |(juror, _): (&AccountId, &Themes)| Pair {
            submission: *submission,
            juror: *juror,
        };
        knows.map(pair).collect::<Vec<_>>()
    };
    topics.iter().flat_map(of_submission).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_set_of_themes_has_one_form() {
        let set = Themes::parse("housing, work housing").unwrap();
        assert_eq!(set.as_str(), "work housing");
        assert_eq!(Themes::parse(set.as_str()), Ok(set));
        assert_eq!(Themes::parse("weather"), Err(FieldCode::NotAChoice));
        assert!(Themes::parse(" ").unwrap().is_empty());
    }

    #[test]
    fn who_knows_one_of_the_fields_of_a_submission_is_an_expert_on_it() {
        let (submission, other) = (SubmissionId(Uuid::from_u128(1)), SubmissionId(Uuid::from_u128(2)));
        let juror = |n| AccountId(Uuid::from_u128(n));
        let themes = |raw| Themes::parse(raw).unwrap();
        let topics = [(submission, themes("work rights")), (other, themes(""))].into();
        let fields = [
            (juror(1), themes("rights health")),
            (juror(2), themes("health")),
            (juror(3), themes("")),
        ];
        let pair = Pair {
            submission,
            juror: juror(1),
        };
        assert_eq!(experts(&topics, &fields.into()), [pair].into());
    }
}
