//! Records of the library (`practices.toml`).

use serde::Deserialize;
use shared::fields::FieldErrors;
use shared::practices::{PracticeState, PracticeText, RawPractice};

/// A record; fields that are not there are empty.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RecordText {
    pub key: String,
    pub state: String,
    /// Why it was withdrawn.
    pub reason: String,
    /// The results in the second version.
    pub later: String,
    pub title: String,
    pub summary: String,
    pub goal: String,
    pub beneficiaries: String,
    pub method: String,
    pub results: String,
    pub evaluation: String,
    pub funding: String,
    pub organisation: String,
    pub contact: String,
    pub country: String,
    pub city: String,
    pub begin: String,
    pub end: String,
    pub languages: String,
    pub source: String,
    pub language: String,
    pub theme: String,
}

impl RecordText {
    /// What it says, with these `results`.
    ///
    /// # Errors
    /// Every refused field.
    pub fn parse(&self, results: &str) -> Result<PracticeText, FieldErrors> {
        PracticeText::parse(RawPractice {
            title: &self.title,
            summary: &self.summary,
            goal: &self.goal,
            beneficiaries: &self.beneficiaries,
            method: &self.method,
            results,
            evaluation: &self.evaluation,
            funding: &self.funding,
            organisation: &self.organisation,
            contact: &self.contact,
            country: &self.country,
            city: &self.city,
            begin: &self.begin,
            end: &self.end,
            languages: &self.languages,
            source: &self.source,
            language: &self.language,
            theme: &self.theme,
        })
    }

    #[must_use]
    pub fn is_draft(&self) -> bool {
        self.state == PracticeState::Draft.as_str()
    }
}
