//! What a record said in one version. The one version of a draft is written over; what was published is not touched again.

use sea_orm::Set;
use sea_orm::entity::prelude::*;
use sha2::{Digest, Sha256};
use shared::evidence::{FrozenPractice, SourceUrl};
use shared::ids::{AccountId, PracticeId, PracticeVersionId};
use shared::languages::Language;
use shared::practices::{Country, PracticeText, PracticeTitle, Theme};
use shared::time::Timestamp;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "practice_version")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PracticeVersionId,
    pub practice_id: PracticeId,
    /// From 1.
    pub number: i32,
    pub author_id: AccountId,
    pub saved_at: Timestamp,
    pub title: PracticeTitle,
    pub summary: String,
    pub goal: String,
    pub beneficiaries: String,
    pub method: String,
    pub results: String,
    pub evaluation: String,
    pub funding: String,
    pub organisation: String,
    pub contact: String,
    pub country: Option<Country>,
    pub city: String,
    pub begin_year: Option<i32>,
    pub end_year: Option<i32>,
    pub languages: String,
    pub source: Option<SourceUrl>,
    pub language: Language,
    pub theme: Theme,
    /// SHA-256 of [`PracticeText::bytes`], in hex.
    pub hash: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// SHA-256 of a text, in hex; anybody can compute it again.
#[must_use]
pub fn hash_of(text: &PracticeText) -> String {
    hex::encode(Sha256::digest(text.bytes()))
}

impl ActiveModel {
    /// Puts the words of `text` and their hash into the row.
    #[must_use]
    pub fn with_text(mut self, text: &PracticeText) -> Self {
        self.title = Set(text.title.clone());
        self.summary = Set(text.summary.clone());
        self.goal = Set(text.goal.clone());
        self.beneficiaries = Set(text.beneficiaries.clone());
        self.method = Set(text.method.clone());
        self.results = Set(text.results.clone());
        self.evaluation = Set(text.evaluation.clone());
        self.funding = Set(text.funding.clone());
        self.organisation = Set(text.organisation.clone());
        self.contact = Set(text.contact.clone());
        self.country = Set(text.country.clone());
        self.city = Set(text.city.clone());
        self.begin_year = Set(text.begin);
        self.end_year = Set(text.end);
        self.languages = Set(text.languages.clone());
        self.source = Set(text.source.clone());
        self.language = Set(text.language);
        self.theme = Set(text.theme);
        self.hash = Set(hash_of(text));
        self
    }
}

impl Model {
    /// The words of the version.
    #[must_use]
    pub fn text(&self) -> PracticeText {
        let row = self.clone();
        PracticeText {
            title: row.title,
            summary: row.summary,
            goal: row.goal,
            beneficiaries: row.beneficiaries,
            method: row.method,
            results: row.results,
            evaluation: row.evaluation,
            funding: row.funding,
            organisation: row.organisation,
            contact: row.contact,
            country: row.country,
            city: row.city,
            begin: row.begin_year,
            end: row.end_year,
            languages: row.languages,
            source: row.source,
            language: row.language,
            theme: row.theme,
        }
    }

    /// The version as a proposal that cites it is sent to the jury.
    #[must_use]
    pub fn frozen(&self) -> FrozenPractice {
        FrozenPractice {
            id: self.practice_id,
            version: self.number,
            title: self.title.to_string(),
            language: self.language,
            country: self.country.clone(),
            city: self.city.clone(),
            sha256: self.hash.clone(),
        }
    }
}
