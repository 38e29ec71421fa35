//! A rubric: where to begin, the builder, the preview as the juror sees it, its versions.

mod builder;
mod criterion;
mod preview;
mod start;
mod versions;

pub use builder::{Builder, Building};
pub use preview::DraftPreview;
pub use start::Start;
pub use versions::Shown;

use leptos::prelude::*;
use shared::languages::Language;

/// The address of a challenge's rubric, without the language.
fn place(challenge: shared::ids::ChallengeId) -> String {
    format!("/jury/challenges/{challenge}/rubric")
}

/// A language by its own name, in its own letters.
fn own_name(language: Language) -> AnyView {
    view! { <bdi lang=language.as_str()>{language.own_name()}</bdi> }.into_any()
}
