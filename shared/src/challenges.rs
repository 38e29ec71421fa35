//! A challenge: a question of policy that teams answer, and the sections that its answer has.
//!
//! [`ProcessText`], [`ChallengeText`] and [`SectionTemplate`] are made from what a form sent. A section says what belongs in it, how
//! many words it may have and whether it must be filled; [`crate::proposals`] checks a proposal against it.
//!
//! To add a ready-made section: a line in [`SectionKind`], its title and guidance in the locales under `section-<word>`.

use crate::fields::{self, FieldErrors};
use crate::languages::Languages;
use crate::processes::Slug;
use crate::words::words;
use serde::{Deserialize, Serialize};

words! {
    /// The sections a new challenge begins with; an organiser changes, removes and adds.
    pub enum SectionKind {
        Summary = "summary",
        Problem = "problem",
        Evidence = "evidence",
        Proposal = "proposal",
        People = "people",
        Costs = "costs",
        Measure = "measure",
    }
}

impl SectionKind {
    /// Word limit and whether it must be filled, as a new challenge offers them.
    #[must_use]
    pub const fn usual(self) -> (u32, bool) {
        match self {
            Self::Summary => (100, true),
            Self::Problem => (250, true),
            Self::Evidence => (300, false),
            Self::Proposal => (500, true),
            Self::People | Self::Measure => (150, true),
            Self::Costs => (150, false),
        }
    }
}

/// The fewest and the most words that a limit can be set to.
pub const WORD_LIMITS: (i64, i64) = (20, 5_000);

/// What a form says of a section.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SectionForm {
    pub title: String,
    pub guidance: String,
    /// Empty for no limit.
    pub word_limit: String,
    /// Any text for yes, as a ticked box sends it.
    pub required: String,
}

/// What belongs in a section.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SectionTemplate {
    /// 2 to 80 characters.
    pub title: String,
    /// Up to 1,000 characters.
    pub guidance: String,
    /// In words.
    pub word_limit: Option<u32>,
    pub required: bool,
}

/// Sections of a challenge at most.
pub const MAX_SECTIONS: usize = 12;

impl SectionTemplate {
    /// # Errors
    /// By the fields `title`, `guidance`, `word_limit`.
    pub fn parse(form: &SectionForm) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let title = errors.take("title", fields::line(&form.title, 2, 80));
        let guidance = errors.take("guidance", fields::text(&form.guidance, 0, 1_000));
        let word_limit = match form.word_limit.trim() {
            "" => Some(None),
            raw => errors
                .take("word_limit", fields::number(raw, WORD_LIMITS.0, WORD_LIMITS.1))
                .map(|n| u32::try_from(n).ok()),
        };
        let required = !form.required.trim().is_empty();
        let section = (|| {
            Some(Self {
                title: title?,
                guidance: guidance?,
                word_limit: word_limit?,
                required,
            })
        })();
        errors.finish(section)
    }
}

/// What a form says of a challenge.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ChallengeForm {
    pub title: String,
    /// Empty to make one of the title.
    pub slug: String,
    pub summary: String,
    pub text: String,
}

/// The words of a challenge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChallengeText {
    pub slug: Slug,
    /// 5 to 120 characters.
    pub title: String,
    /// 10 to 300 characters, for lists.
    pub summary: String,
    /// Up to 10,000 characters of Markdown.
    pub text: String,
}

impl ChallengeText {
    /// # Errors
    /// By the fields `title`, `slug` (`Required` when none was given and the title makes none), `summary`, `text`.
    pub fn parse(form: &ChallengeForm) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let slug = errors.take("slug", slug_or_title(&form.slug, &form.title));
        let title = errors.take("title", fields::line(&form.title, 5, 120));
        let summary = errors.take("summary", fields::line(&form.summary, 10, 300));
        let text = errors.take("text", fields::text(&form.text, 0, 10_000));
        errors.finish((|| {
            Some(Self {
                slug: slug?,
                title: title?,
                summary: summary?,
                text: text?,
            })
        })())
    }
}

fn slug_or_title(slug: &str, title: &str) -> Result<Slug, fields::FieldCode> {
    match slug.trim() {
        "" => Slug::of_title(title).ok_or(fields::FieldCode::Required),
        given => Slug::parse(given),
    }
}

/// What a form says of a process.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ProcessForm {
    pub title: String,
    /// Empty to make one of the title.
    pub slug: String,
    pub summary: String,
    pub year: String,
    /// Codes with spaces or commas between.
    pub languages: String,
    pub team_limit: String,
}

/// The words and limits of a process.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProcessText {
    pub slug: Slug,
    /// 5 to 120 characters.
    pub title: String,
    /// 10 to 500 characters.
    pub summary: String,
    /// The year in its proposals' numbers.
    pub year: u16,
    /// The languages in which teams may write.
    pub languages: Languages,
    /// Members of a team at most.
    pub team_limit: u8,
}

impl ProcessText {
    /// # Errors
    /// By the fields `title`, `slug`, `summary`, `year` (2000–2999), `languages` (at least one), `team_limit` (2–12).
    pub fn parse(form: &ProcessForm) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let slug = errors.take("slug", slug_or_title(&form.slug, &form.title));
        let title = errors.take("title", fields::line(&form.title, 5, 120));
        let summary = errors.take("summary", fields::line(&form.summary, 10, 500));
        let year = errors.take("year", fields::number(&form.year, 2_000, 2_999));
        let languages = errors.take("languages", Languages::parse_some(&form.languages));
        let limits = (
            i64::from(crate::teams::TEAM_LIMITS.0),
            i64::from(crate::teams::TEAM_LIMITS.1),
        );
        let team_limit = errors.take("team_limit", fields::number(&form.team_limit, limits.0, limits.1));
        let text = (|| {
            Some(Self {
                slug: slug?,
                title: title?,
                summary: summary?,
                year: u16::try_from(year?).ok()?,
                languages: languages?,
                team_limit: u8::try_from(team_limit?).ok()?,
            })
        })();
        errors.finish(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fields::FieldCode;

    #[test]
    fn a_section_says_what_is_wrong_with_it() {
        let form = SectionForm {
            title: "Costs".into(),
            word_limit: "200".into(),
            required: "on".into(),
            ..Default::default()
        };
        let section = SectionTemplate::parse(&form).unwrap();
        assert_eq!((section.word_limit, section.required), (Some(200), true));
        let errors = SectionTemplate::parse(&SectionForm {
            word_limit: "5".into(),
            ..Default::default()
        })
        .unwrap_err();
        assert_eq!(errors.of("title"), [FieldCode::Required]);
        assert_eq!(errors.of("word_limit"), [FieldCode::OutOfRange]);
        let open = SectionForm {
            title: "Costs".into(),
            ..Default::default()
        };
        assert_eq!(
            SectionTemplate::parse(&open).map(|s| (s.word_limit, s.required)),
            Ok((None, false))
        );
    }

    #[test]
    fn a_challenge_takes_its_slug_from_its_title_when_it_has_none() {
        let form = ChallengeForm {
            title: "Language and territory".into(),
            summary: "How can a town help?".into(),
            ..Default::default()
        };
        assert_eq!(
            ChallengeText::parse(&form).unwrap().slug.as_str(),
            "language-and-territory"
        );
        let arabic = ChallengeForm {
            title: "اللغة والمدينة".into(),
            ..form
        };
        assert_eq!(
            ChallengeText::parse(&arabic).unwrap_err().of("slug"),
            [FieldCode::Required]
        );
    }

    #[test]
    fn a_process_is_checked_field_by_field() {
        let good = ProcessForm {
            title: "Inquiry Lab 2026".into(),
            slug: String::new(),
            summary: "Young people answer questions of policy.".into(),
            year: "2026".into(),
            languages: "en fr ar".into(),
            team_limit: "5".into(),
        };
        assert_eq!(ProcessText::parse(&good).unwrap().slug.as_str(), "inquiry-lab-2026");
        let errors = ProcessText::parse(&ProcessForm {
            year: "26".into(),
            team_limit: "1".into(),
            ..good
        })
        .unwrap_err();
        assert_eq!(errors.of("year"), [FieldCode::OutOfRange]);
        assert_eq!(errors.of("team_limit"), [FieldCode::OutOfRange]);
    }
}
