//! People, editions with their challenges, and teams (`people.toml`, `processes.toml`, `teams.toml`).

use serde::Deserialize;
use shared::languages::Language;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonText {
    pub key: String,
    pub pseudonym: String,
    pub language: Language,
    /// Set for those whose account the log-in page shows: what they are.
    pub role: Option<String>,
}

/// Days of a phase, counted from today: from, until.
pub type Days = (i32, i32);

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProcessText {
    pub key: String,
    pub slug: String,
    pub title: String,
    pub summary: String,
    pub languages: String,
    pub team_limit: u8,
    pub year: String,
    pub created: i32,
    pub registration: Days,
    pub drafting: Days,
    pub jury: Days,
    pub results: Days,
    pub assembly: Days,
    pub challenge: Vec<ChallengeText>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChallengeText {
    pub key: String,
    pub slug: String,
    pub title: String,
    pub summary: String,
    pub text: String,
    /// Keys of sections, in their order.
    pub section: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SectionText {
    pub key: String,
    pub title: String,
    pub guidance: String,
    pub limit: u32,
    pub required: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TeamText {
    pub key: String,
    pub process: String,
    pub name: String,
    pub description: String,
    pub languages: String,
    pub interests: String,
    /// The first one leads.
    pub members: Vec<String>,
    pub mentor: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestText {
    pub team: String,
    pub person: String,
    pub message: String,
}
