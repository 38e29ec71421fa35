//! Translations as they were sent with a text: for jurors, officials and readers.

use super::views::{in_language, name_of};
use crate::page::use_page;
use crate::t;
use leptos::prelude::*;
use server::markdown::to_html;
use shared::languages::Language;
use shared::translations::{FrozenTranslation, Progress};

/// One section in its other languages, under its text; nothing without any. The one in the reader's language is open.
#[component]
pub fn OfSection(
    translations: Vec<FrozenTranslation>,
    /// The section's place, from 0.
    at: usize,
    /// The language of the text that counts.
    source: Language,
) -> impl IntoView {
    let reader = use_page().language;
    let here = translations.into_iter().filter(|one| one.section as usize == at);
    let drawn = here.map(|one| {
        let language = one.language;
        view! {
            <details class="more" open=language == reader>
                <summary><bdi class="native" lang=language.as_str()>{name_of(language)}</bdi></summary>
                <p class="small quiet">{how_far(one.progress, source)}</p>
                <div class="prose" lang=language.as_str() dir=language.dir().as_str() inner_html=to_html(&one.text)></div>
            </details>
        }
    });
    drawn.collect_view()
}

/// How far a translation was, and which text counts.
fn how_far(progress: Progress, source: Language) -> String {
    let source = in_language(source);
    if progress.is_complete() {
        t!("translation-frozen-complete", source = source)
    } else if progress.machine > 0 {
        t!("translation-frozen-machine", source = source)
    } else {
        t!("translation-frozen-incomplete", source = source)
    }
}
