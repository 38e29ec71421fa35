//! A proposal in other languages: the list of them, and one beside its source, section by section.
//!
//! The forms on the right are the room's own (`rooms::Editor`), live with scripts; what stands left of them is drawn by the server and
//! kept fresh as the parts of a room are (`rooms::RoomPart`). [`frozen`] shows what was sent with a text.

pub mod frozen;
mod pages;
mod views;
mod wordlist;
mod wordlist_views;

use server::routes::Routes;
use shared::permissions::Operation;

#[must_use]
pub fn routes() -> Routes {
    use Operation::{PublicRead, TranslationRead, TranslationWrite, WordlistWrite};
    let all = "/{lang}/rooms/{number}/languages";
    let one = "/{lang}/rooms/{number}/languages/{language}";
    let entry = "/{lang}/processes/{slug}/wordlist/{entry}";
    Routes::new()
        .get(all, TranslationRead, pages::get_languages)
        .post(all, TranslationWrite, pages::post_language)
        .get(one, TranslationRead, pages::get_language)
        .post(one, TranslationWrite, pages::post_text)
        .get(
            "/{lang}/rooms/{number}/translations/{document}",
            TranslationRead,
            pages::get_source,
        )
        .post(&format!("{one}/checks"), TranslationWrite, pages::post_check)
        .post(&format!("{one}/draft"), TranslationWrite, pages::post_draft)
        .get("/{lang}/processes/{slug}/wordlist", PublicRead, wordlist::get_wordlist)
        .post("/{lang}/processes/{slug}/wordlist", WordlistWrite, wordlist::post_entry)
        .get(entry, WordlistWrite, wordlist::get_entry)
        .post(entry, WordlistWrite, wordlist::post_change)
        .post(&format!("{entry}/remove"), WordlistWrite, wordlist::post_remove)
}
