//! The words of the field: one page with all of them, and a tip beside a word wherever it stands.
//!
//! How to use: `view! { <p>"…" <Term word=Word::Quorum /> "…"</p> }`. The tip is a popover and needs no script; a browser without
//! popovers shows it beside the word.
//!
//! To add a word: a variant below, its name `glossary-word-<word>` and its meaning `glossary-word-<word>-text` in all
//! eight `locales/*/glossary.ftl`.

mod pages;
mod views;

use server::routes::Routes;
use shared::permissions::Operation;

pub use views::Term;

/// A word of the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    Abstention,
    Amendment,
    Body,
    Conflict,
    Fingerprint,
    Mandate,
    Motion,
    Quorum,
    Recommendation,
    Rubric,
    SecretVote,
}

impl Word {
    pub const ALL: [Self; 11] = [
        Self::Abstention,
        Self::Amendment,
        Self::Body,
        Self::Conflict,
        Self::Fingerprint,
        Self::Mandate,
        Self::Motion,
        Self::Quorum,
        Self::Recommendation,
        Self::Rubric,
        Self::SecretVote,
    ];

    /// The word in keys and addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Abstention => "abstention",
            Self::Amendment => "amendment",
            Self::Body => "body",
            Self::Conflict => "conflict",
            Self::Fingerprint => "fingerprint",
            Self::Mandate => "mandate",
            Self::Motion => "motion",
            Self::Quorum => "quorum",
            Self::Recommendation => "recommendation",
            Self::Rubric => "rubric",
            Self::SecretVote => "secret-vote",
        }
    }
}

#[must_use]
pub fn routes() -> Routes {
    Routes::new().get("/{lang}/glossary", Operation::PublicRead, pages::get_glossary)
}
