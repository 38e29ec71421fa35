//! The room of a proposal: its sections as forms that work without scripts, and live with them.
//!
//! Two things wake in the browser, each without the other: the editor (`app/editor`, TypeScript) makes the forms live, and the island
//! beside it shows who is here by the editor's events.
//!
//! To add something that lives beside the text: a part that the server draws (`parts.rs`), or an island in `islands.rs` that listens to an
//! event of `app/editor/events.ts`.

#[cfg(feature = "ssr")]
mod editor;
pub mod islands;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
mod parts;
#[cfg(feature = "ssr")]
mod preview;
#[cfg(feature = "ssr")]
mod views;

#[cfg(feature = "ssr")]
pub use editor::{Editor, Stale, device_script, pictures_failed, pictures_script};
#[cfg(feature = "ssr")]
pub use pages::{Sent, page_of, send};
#[cfg(feature = "ssr")]
pub use parts::{RoomPart, part_words};
#[cfg(feature = "ssr")]
pub use routes::routes;
#[cfg(feature = "ssr")]
pub use views::{people_words, section_choices};

#[cfg(feature = "ssr")]
mod routes {
    use super::pages;
    use server::routes::Routes;
    use shared::permissions::Operation;

    #[must_use]
    pub fn routes() -> Routes {
        Routes::new()
            .get("/{lang}/rooms/{number}", Operation::RoomEnter, pages::get_room)
            .post("/{lang}/rooms/{number}", Operation::RoomEnter, pages::post_section)
            .post(
                "/{lang}/rooms/{number}/preview",
                Operation::RoomEnter,
                pages::post_preview,
            )
    }
}
