//! Voice notes: recording one, hearing it, typing what is said, and taking that into the text.
//!
//! All of it works without scripts: phones offer their own recorder for a file of sound. `app/recorder/main.ts` adds a button that records in the page.

mod pages;
mod sound;
mod views;

use server::routes::Routes;
use shared::permissions::Operation;

/// The one page that takes a file.
pub const FORM: &str = "/{lang}/rooms/{number}/recordings";
const ONE: &str = "/{lang}/rooms/{number}/recordings/{recording}";

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/recordings/{recording}", Operation::RecordingRead, sound::get_sound)
        .get(FORM, Operation::RecordingRead, pages::get_list)
        .post(FORM, Operation::RecordingWrite, pages::post_list)
        .get(ONE, Operation::RecordingRead, pages::get_one)
        .post(ONE, Operation::RecordingRead, pages::post_one)
}
