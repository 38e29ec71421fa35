//! Proposals in other languages (`translations/`), and what an edition calls things (`translations.toml`).

use serde::Deserialize;
use shared::languages::Language;
use std::collections::BTreeMap;

/// The files.
pub const TRANSLATIONS: &[(&str, &str)] = &[
    (
        "wusata-mujtamaiyya.fr",
        include_str!("translations/wusata-mujtamaiyya.fr.md"),
    ),
    (
        "what-i-did-for-free.fr",
        include_str!("translations/what-i-did-for-free.fr.md"),
    ),
];

/// A proposal in another language.
#[derive(Clone, Debug)]
pub struct TranslationText {
    pub proposal: String,
    pub language: Language,
    pub by: String,
    /// Whether all paragraphs count as translated, or the first of each section.
    pub checks_all: bool,
    /// Section key and text.
    pub sections: Vec<(String, String)>,
}

/// What one thing is called.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryText {
    pub process: String,
    pub terms: BTreeMap<String, String>,
}
