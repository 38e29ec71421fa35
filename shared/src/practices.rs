//! The library of good practices: what a record says, what becomes of it, and how one is cited.
//!
//! A record is written as a draft, in parts if need be ([`PracticeText::parse`]), and published once nothing is missing
//! ([`PracticeText::missing`]). What is published is never changed: whoever edits it publishes its next version, and the earlier ones stay
//! readable, for somebody may have cited them. [`PracticeText::bytes`] are what a version's hash is made of. [`PracticeLink`] reads the address
//! of a record out of what a team pastes as a source.
//!
//! To add a long part: a line in [`Part`], a member of [`PracticeText`], its column and its label `practice-part-<word>`. To add a theme: a line
//! in [`Theme`] and its text.

mod fold;
mod places;

pub use fold::{folded, terms};
pub use places::Country;

use crate::evidence::SourceUrl;
use crate::fields::{self, FieldCode, FieldErrors};
use crate::ids::PracticeId;
use crate::languages::Language;
use crate::words::{texts, words};
use serde::{Deserialize, Serialize};

/// Characters of a part at most.
pub const LONGEST_PART: usize = 4_000;
/// Characters of the summary at most.
pub const LONGEST_SUMMARY: usize = 300;
/// The first and the last year that a period can name.
pub const YEARS: (i64, i64) = (1900, 2100);

words! {
    /// Where a record stands.
    pub enum PracticeState {
        /// Only those who write the library see it.
        Draft = "draft",
        /// Everybody reads and cites it.
        Published = "published",
        /// No longer in the list, with a reason; its address still shows what was cited.
        Withdrawn = "withdrawn",
    }

    /// What is done to a whole record.
    pub enum PracticeAct {
        /// For the first time, or again after it was withdrawn.
        Publish = "publish",
        Withdraw = "withdraw",
    }

    /// What a practice is about.
    pub enum Theme {
        Language = "language",
        Work = "work",
        Education = "education",
        Participation = "participation",
        Peers = "peers",
        Services = "services",
        Housing = "housing",
        Health = "health",
        Culture = "culture",
        Rights = "rights",
    }

    /// The long parts of a record, in their order.
    pub enum Part {
        Goal = "goal",
        Beneficiaries = "beneficiaries",
        Method = "method",
        Results = "results",
        Evaluation = "evaluation",
        Funding = "funding",
    }
}

texts! {
    /// What a practice is called: 5 to 120 characters on one line.
    PracticeTitle,
    /// Why a record was withdrawn: 5 to 300 characters.
    WithdrawalReason
}

impl PracticeTitle {
    /// # Errors
    /// `Required`, `TooShort`, `TooLong`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        fields::line(raw, 5, 120).map(Self)
    }
}

impl WithdrawalReason {
    /// # Errors
    /// `ReasonRequired` for none, `TooShort`, `TooLong`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        fields::text(raw, 5, 300).map(Self).map_err(|code| match code {
            FieldCode::Required => FieldCode::ReasonRequired,
            other => other,
        })
    }
}

impl PracticeState {
    /// The state after `act`; none when it cannot be done now.
    #[must_use]
    pub const fn after(self, act: PracticeAct) -> Option<Self> {
        match (self, act) {
            (Self::Draft | Self::Withdrawn, PracticeAct::Publish) => Some(Self::Published),
            (Self::Published, PracticeAct::Withdraw) => Some(Self::Withdrawn),
            _ => None,
        }
    }

    /// Whether everybody may read it, for it is or was published.
    #[must_use]
    pub const fn is_public(self) -> bool {
        matches!(self, Self::Published | Self::Withdrawn)
    }

    /// Whether its words can be changed: what was withdrawn is published again first.
    #[must_use]
    pub const fn is_writable(self) -> bool {
        matches!(self, Self::Draft | Self::Published)
    }
}

/// What a record says, in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PracticeText {
    pub title: PracticeTitle,
    /// In one or two sentences, for lists; up to 300 characters.
    pub summary: String,
    pub goal: String,
    pub beneficiaries: String,
    pub method: String,
    pub results: String,
    pub evaluation: String,
    pub funding: String,
    /// Who did it, up to 160 characters.
    pub organisation: String,
    /// How to reach the organisation (not a person), up to 200 characters.
    pub contact: String,
    pub country: Option<Country>,
    /// Up to 80 characters.
    pub city: String,
    /// The first year.
    pub begin: Option<i32>,
    /// The last year; none when it goes on, or nobody knows.
    pub end: Option<i32>,
    /// The languages that were spoken, up to 160 characters.
    pub languages: String,
    pub source: Option<SourceUrl>,
    /// The language that the record is written in.
    pub language: Language,
    pub theme: Theme,
}

/// A record as somebody types it.
#[derive(Clone, Copy, Debug, Default)]
pub struct RawPractice<'a> {
    pub title: &'a str,
    pub summary: &'a str,
    pub goal: &'a str,
    pub beneficiaries: &'a str,
    pub method: &'a str,
    pub results: &'a str,
    pub evaluation: &'a str,
    pub funding: &'a str,
    pub organisation: &'a str,
    pub contact: &'a str,
    pub country: &'a str,
    pub city: &'a str,
    pub begin: &'a str,
    pub end: &'a str,
    pub languages: &'a str,
    pub source: &'a str,
    pub language: &'a str,
    pub theme: &'a str,
}

fn is_there(text: &&str) -> bool {
    !text.trim().is_empty()
}

fn year(raw: &str) -> Result<Option<i32>, FieldCode> {
    let year = Some(raw)
        .filter(is_there)
        .map(|raw| fields::number(raw, YEARS.0, YEARS.1));
    Ok(year.transpose()?.and_then(|year| i32::try_from(year).ok()))
}

impl PracticeText {
    /// Reads what a form or the JSON API sends. A draft needs its title, language and theme; every other field may be empty.
    ///
    /// # Errors
    /// Every refused field; `end: EndBeforeStart` for a period that runs backwards.
    pub fn parse(raw: RawPractice<'_>) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let title = errors.take("title", PracticeTitle::parse(raw.title));
        let summary = errors.take("summary", fields::line(raw.summary, 0, LONGEST_SUMMARY));
        let mut part = |part: Part, raw: &str| errors.take(part.as_str(), fields::text(raw, 0, LONGEST_PART));
        let goal = part(Part::Goal, raw.goal);
        let beneficiaries = part(Part::Beneficiaries, raw.beneficiaries);
        let method = part(Part::Method, raw.method);
        let results = part(Part::Results, raw.results);
        let evaluation = part(Part::Evaluation, raw.evaluation);
        let funding = part(Part::Funding, raw.funding);
        let organisation = errors.take("organisation", fields::line(raw.organisation, 0, 160));
        let contact = errors.take("contact", fields::line(raw.contact, 0, 200));
        let country = Some(raw.country).filter(is_there).map(Country::parse).transpose();
        let country = errors.take("country", country);
        let city = errors.take("city", fields::line(raw.city, 0, 80));
        let (begin, end) = (errors.take("begin", year(raw.begin)), errors.take("end", year(raw.end)));
        if let (Some(Some(begin)), Some(Some(end))) = (begin, end)
            && end < begin
        {
            errors.add("end", FieldCode::EndBeforeStart);
        }
        let languages = errors.take("languages", fields::line(raw.languages, 0, 160));
        let source = Some(raw.source).filter(is_there).map(SourceUrl::parse).transpose();
        let source = errors.take("source", source);
        let language = errors.take("language", Language::parse(raw.language));
        let theme = errors.take("theme", Theme::parse(raw.theme));
        let whole = (|| {
            Some(Self {
                title: title?,
                summary: summary?,
                goal: goal?,
                beneficiaries: beneficiaries?,
                method: method?,
                results: results?,
                evaluation: evaluation?,
                funding: funding?,
                organisation: organisation?,
                contact: contact?,
                country: country?,
                city: city?,
                begin: begin?,
                end: end?,
                languages: languages?,
                source: source?,
                language: language?,
                theme: theme?,
            })
        })();
        errors.finish(whole)
    }

    /// The words of a long part.
    #[must_use]
    pub fn part(&self, part: Part) -> &str {
        match part {
            Part::Goal => &self.goal,
            Part::Beneficiaries => &self.beneficiaries,
            Part::Method => &self.method,
            Part::Results => &self.results,
            Part::Evaluation => &self.evaluation,
            Part::Funding => &self.funding,
        }
    }

    /// What everybody needs to judge a practice, and is not written yet; nothing may be missing from what is published.
    #[must_use]
    pub fn missing(&self) -> FieldErrors {
        let mut errors = FieldErrors::default();
        let needed = [
            ("summary", &self.summary),
            ("goal", &self.goal),
            ("beneficiaries", &self.beneficiaries),
            ("method", &self.method),
            ("results", &self.results),
            ("organisation", &self.organisation),
        ];
        for (field, _) in needed.iter().filter(|(_, text)| text.is_empty()) {
            errors.add(field, FieldCode::Required);
        }
        if self.country.is_none() {
            errors.add("country", FieldCode::Required);
        }
        errors
    }

    /// What a search looks through: everything but the contact and the link.
    #[must_use]
    pub fn for_search(&self) -> String {
        let head = [
            self.title.as_str(),
            &self.summary,
            &self.city,
            &self.organisation,
            &self.languages,
        ];
        let parts = Part::ALL.iter().map(|part| self.part(*part));
        folded(&head.into_iter().chain(parts).collect::<Vec<_>>().join(" "))
    }

    /// What the hash of a version is made of: the line `inquiry-lab-practice/1`, then every field that is not empty as its name, the number of
    /// bytes, and on the next line its words. Anybody can make it again from the JSON of the version.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let mut out = b"inquiry-lab-practice/1\n".to_vec();
        let mut field = |name: &str, value: &str| {
            if !value.is_empty() {
                out.extend_from_slice(format!("{name} {}\n{value}\n", value.len()).as_bytes());
            }
        };
        let year = |year: Option<i32>| year.map(|year| year.to_string()).unwrap_or_default();
        field("language", self.language.as_str());
        field("theme", self.theme.as_str());
        field("title", self.title.as_str());
        field("summary", &self.summary);
        for part in Part::ALL {
            field(part.as_str(), self.part(*part));
        }
        field("organisation", &self.organisation);
        field("contact", &self.contact);
        field("country", self.country.as_ref().map_or("", Country::as_str));
        field("city", &self.city);
        field("begin", &year(self.begin));
        field("end", &year(self.end));
        field("languages", &self.languages);
        field("source", self.source.as_ref().map_or("", SourceUrl::as_str));
        out
    }
}

/// The address of a record on this platform, out of what somebody pasted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PracticeLink {
    pub practice: PracticeId,
    /// None for the newest version.
    pub version: Option<i32>,
}

impl PracticeLink {
    /// Reads `https://lab.example/fr/library/<id>`, also with `?version=2`, at the platform's own address `home`, or without any host. None for
    /// every other address.
    #[must_use]
    pub fn find(raw: &str, home: &str) -> Option<Self> {
        let (raw, home) = (raw.trim(), home.trim_end_matches('/'));
        let path = match raw.split_at_checked(home.len()) {
            Some((start, path)) if !home.is_empty() && start.eq_ignore_ascii_case(home) => path,
            _ => raw,
        };
        let path = path.split('#').next().unwrap_or_default();
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let mut parts = path.strip_prefix('/')?.trim_end_matches('/').split('/');
        Language::parse(parts.next()?).ok()?;
        if parts.next()? != "library" {
            return None;
        }
        let practice = parts.next()?.parse().ok()?;
        let version = query.split('&').find_map(|pair| pair.strip_prefix("version="));
        let version = version.map(str::parse::<i32>).transpose().ok()?;
        parts.next().is_none().then_some(Self { practice, version })
    }

    /// The path of the record after the language, as a page links to it.
    #[must_use]
    pub fn path(&self) -> String {
        let version = self.version.map(|version| format!("?version={version}"));
        format!("/library/{}{}", self.practice, version.unwrap_or_default())
    }
}

#[cfg(test)]
mod tests;
