//! A proposal: its states, its number, when it is complete, and the exact bytes that are frozen.
//!
//! [`ProposalState::after`] is the only way from state to state. [`check`] says what is missing in findings that a page puts into
//! words; [`Frozen::bytes`] is what the server hashes at submission and anyone can hash again.
//!
//! To add a state: a variant, its lines in [`ProposalState::after`], and a place in [`crate::custody`]. To add a check: a variant of
//! [`Finding`] and its text `finding-<word>` in the locales.

use crate::challenges::SectionTemplate;
use crate::evidence::FrozenCard;
use crate::fields::{self, FieldCode};
use crate::languages::Language;
use crate::processes::{Act, Closed, Slug, Standing};
use crate::translations::{FrozenTranslation, Progress};
use crate::words::{texts, words};
use serde::{Deserialize, Serialize};

words! {
    /// Where a proposal stands.
    pub enum ProposalState {
        Draft = "draft",
        Submitted = "submitted",
        UnderReview = "under_review",
        Selected = "selected",
        NotSelected = "not_selected",
        Motion = "motion",
    }

    /// What moves a proposal. A determination moves it when it is published; until then it is the jury's draft and can be changed.
    pub enum ProposalAct {
        Submit = "submit",
        Withdraw = "withdraw",
        StartReview = "start_review",
        Select = "select",
        NotSelect = "not_select",
        MakeMotion = "make_motion",
    }
}

impl ProposalAct {
    /// The act of the phases that must be open for it.
    #[must_use]
    pub const fn needs(self) -> Act {
        match self {
            Self::Submit => Act::Submit,
            Self::Withdraw => Act::Withdraw,
            Self::StartReview => Act::Review,
            Self::Select | Self::NotSelect => Act::Determine,
            Self::MakeMotion => Act::MakeMotion,
        }
    }
}

/// Why a proposal does not move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum NotMoved {
    #[error(transparent)]
    Closed(#[from] Closed),
    #[error("a proposal that is {state} cannot {act}")]
    WrongState { state: ProposalState, act: ProposalAct },
}

impl ProposalState {
    /// The state after an act.
    ///
    /// # Errors
    /// `WrongState` when no such step leads from here, else `Closed` when the phase does not open it.
    pub fn after(self, act: ProposalAct, standing: &Standing) -> Result<Self, NotMoved> {
        let next = match (self, act) {
            (Self::Draft, ProposalAct::Submit) => Self::Submitted,
            (Self::Submitted, ProposalAct::Withdraw) => Self::Draft,
            (Self::Submitted, ProposalAct::StartReview) => Self::UnderReview,
            (Self::UnderReview, ProposalAct::Select) => Self::Selected,
            (Self::UnderReview, ProposalAct::NotSelect) => Self::NotSelected,
            (Self::Selected, ProposalAct::MakeMotion) => Self::Motion,
            (state, act) => return Err(NotMoved::WrongState { state, act }),
        };
        standing.require(act.needs())?;
        Ok(next)
    }

    /// Whether the text may be changed: only as a draft, while drafting is open.
    #[must_use]
    pub fn is_writable(self, standing: &Standing) -> bool {
        self == Self::Draft && standing.opens(Act::Draft)
    }

    /// Whether everyone may know of it (number, title, challenge, state): from its submission on. A draft is its team's.
    #[must_use]
    pub const fn is_listed(self) -> bool {
        !matches!(self, Self::Draft)
    }

    /// Whether everyone may read its text and its team's name: once it is selected. What was not selected stays its team's own.
    #[must_use]
    pub const fn is_public(self) -> bool {
        matches!(self, Self::Selected | Self::Motion)
    }
}

texts! {
    /// The permanent number, as `IL-2026-014`.
    ProposalNumber,
    /// 5 to 140 characters on one line.
    ProposalTitle,
}

impl ProposalNumber {
    /// The number of the `count`-th proposal (from 1) of a year; at least three digits.
    #[must_use]
    pub fn new(year: u16, count: u32) -> Self {
        Self(format!("IL-{year:04}-{count:03}"))
    }

    /// A number as typed: small letters and leading zeros are put right.
    ///
    /// # Errors
    /// `Required`, `WrongCode`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        let raw = raw.trim();
        if raw.is_empty() {
            return Err(FieldCode::Required);
        }
        let number = || {
            let mut parts = raw.splitn(3, '-');
            let (prefix, year, count) = (parts.next()?, parts.next()?, parts.next()?);
            let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
            let right = prefix.eq_ignore_ascii_case("IL") && year.len() == 4 && digits(year) && digits(count);
            let (year, count) = (year.parse().ok()?, count.parse().ok()?);
            (right && count > 0).then(|| Self::new(year, count))
        };
        number().ok_or(FieldCode::WrongCode)
    }
}

impl ProposalTitle {
    /// # Errors
    /// `Required`, `TooShort`, `TooLong`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        fields::line(raw, 5, 140).map(Self)
    }
}

/// The words of a text: runs between white space that have a letter or a digit, so that a dash, a bullet or `**` is none. It counts
/// Latin, Greek and Arabic as their writers do; scripts without spaces (Chinese, Thai) are not among our languages.
#[must_use]
pub fn count_words(text: &str) -> u32 {
    let words = text
        .split_whitespace()
        .filter(|run| run.chars().any(char::is_alphanumeric))
        .count();
    u32::try_from(words).unwrap_or(u32::MAX)
}

/// One thing to mend before submission, or worth a thought.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "finding", rename_all = "snake_case")]
pub enum Finding {
    /// The proposal has no title of 5 to 140 characters.
    TitleMissing,
    /// A required section has no words. Sections are named by their place (from 0) and title.
    SectionMissing { at: usize, title: String },
    /// A section has `over` words more than its limit.
    SectionTooLong {
        at: usize,
        title: String,
        words: u32,
        limit: u32,
        over: u32,
    },
    /// A section that may stay empty is empty.
    SectionEmpty { at: usize, title: String },
}

impl Finding {
    /// Whether it stands against submission.
    #[must_use]
    pub const fn blocks(&self) -> bool {
        !matches!(self, Self::SectionEmpty { .. })
    }

    /// The stored word of its kind; its text is `finding-<word>` with `-` for `_`.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::TitleMissing => "title_missing",
            Self::SectionMissing { .. } => "section_missing",
            Self::SectionTooLong { .. } => "section_too_long",
            Self::SectionEmpty { .. } => "section_empty",
        }
    }
}

/// What is to be mended, in the order of the page; ready to submit when nothing in it blocks.
#[must_use]
pub fn check<'a>(title: &str, sections: impl IntoIterator<Item = (&'a SectionTemplate, &'a str)>) -> Vec<Finding> {
    let mut findings = Vec::new();
    if ProposalTitle::parse(title).is_err() {
        findings.push(Finding::TitleMissing);
    }
    for (at, (template, text)) in sections.into_iter().enumerate() {
        let title = template.title.clone();
        match (count_words(text), template.word_limit) {
            (0, _) if template.required => findings.push(Finding::SectionMissing { at, title }),
            (0, _) => findings.push(Finding::SectionEmpty { at, title }),
            (words, Some(limit)) if words > limit => {
                findings.push(Finding::SectionTooLong {
                    at,
                    title,
                    words,
                    limit,
                    over: words - limit,
                });
            }
            _ => {}
        }
    }
    findings
}

/// One section of a frozen text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenSection {
    pub title: String,
    pub language: Language,
    pub text: String,
}

/// A proposal as it was submitted. Authors are not in it: an author may leave the platform, and the hash must still hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frozen {
    pub number: ProposalNumber,
    pub challenge: Slug,
    pub title: String,
    pub sections: Vec<FrozenSection>,
    /// The sources, in the order of the sections.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<FrozenCard>,
    /// Sections in other languages, in the order of the sections.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub translations: Vec<FrozenTranslation>,
}

impl Frozen {
    /// The bytes that are hashed (SHA-256, written in hex). First the line `inquiry-lab-submission/1`, then fields, each
    /// `name length LF bytes LF` with the length in bytes: `number`, `challenge`, `title`, and for each section in order
    /// `section`, `language`, `text`. Line breaks in fields are LF; texts are otherwise as stored, in UTF-8.
    ///
    /// With sources the first line is `inquiry-lab-submission/2`, and for each of them follow `of` (the number of its section, from 0),
    /// `quote` (`quote-gone` when nothing of it was left), `claim`, `link`, `source`, `publisher`, `date`; those that are absent are left out.
    ///
    /// With translations the first line is `inquiry-lab-submission/3`, and for each of them follow `translation` (the number of its section),
    /// `language`, `text`, and how many paragraphs its source had (`paragraphs`) and how many of them were then translated (`checked`), changed
    /// since (`changed`), drafted by a machine and not read (`machine`).
    ///
    /// With a file among the sources the first line is `inquiry-lab-submission/4`, and in place of `link` its card has `file` (what it is called), `kind`
    /// (`pdf`, `jpeg`, `png`, `csv`, `text`), `size` (in bytes) and `sha256` (of its bytes, in hex).
    ///
    /// With a record of the library among the sources the first line is `inquiry-lab-submission/5`, and in place of `link` its card has `practice` (its
    /// title), `id`, `version`, `language`, `country` and `city` (both may be empty) and `sha256` (of that version, as its page says it).
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let of_sources = self.evidence.iter().map(|card| card.source.version()).max();
        let of_translations = (!self.translations.is_empty()).then_some(3);
        let version = of_sources.max(of_translations).unwrap_or(1);
        let mut out = format!("inquiry-lab-submission/{version}\n").into_bytes();
        let mut field = |name: &str, value: &str| {
            let value = value.replace("\r\n", "\n").replace('\r', "\n");
            out.extend_from_slice(format!("{name} {}\n{value}\n", value.len()).as_bytes());
        };
        field("number", self.number.as_str());
        field("challenge", self.challenge.as_str());
        field("title", &self.title);
        for section in &self.sections {
            field("section", &section.title);
            field("language", section.language.as_str());
            field("text", &section.text);
        }
        for card in &self.evidence {
            field("of", &card.section.to_string());
            if let Some(quote) = &card.quote {
                field(if card.is_gone { "quote-gone" } else { "quote" }, quote);
            }
            field("claim", &card.claim);
            for (name, value) in card.source.fields() {
                field(name, &value);
            }
            for (name, value) in [("source", &card.title), ("publisher", &card.publisher)] {
                if let Some(value) = value {
                    field(name, value);
                }
            }
            if let Some(day) = card.day {
                field("date", &day.to_string());
            }
        }
        for one in &self.translations {
            field("translation", &one.section.to_string());
            field("language", one.language.as_str());
            field("text", &one.text);
            let Progress {
                checked,
                changed,
                machine,
                whole,
            } = one.progress;
            for (name, count) in [
                ("paragraphs", whole),
                ("checked", checked),
                ("changed", changed),
                ("machine", machine),
            ] {
                field(name, &count.to_string());
            }
        }
        out
    }
}

#[cfg(test)]
mod tests;
