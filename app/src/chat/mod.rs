//! The chat of a room: beside its text, and as pages for those without scripts.
//!
//! The room and the page draw messages the same; `app/editor/beside.ts` sends the room's form and asks for the newest messages anew.

mod pages;
mod views;

pub use pages::in_room;
pub use views::ChatInRoom;

use server::routes::Routes;
use shared::permissions::Operation;

#[must_use]
pub fn routes() -> Routes {
    use Operation::{ChatChange, ChatModerate, ChatRead, ChatWrite};
    let message = "/{lang}/proposals/{id}/chat/{message}";
    Routes::new()
        .get("/{lang}/rooms/{number}/chat", ChatRead, pages::get_part)
        .get("/{lang}/proposals/{id}/chat", ChatRead, pages::get_chat)
        .post("/{lang}/proposals/{id}/chat", ChatWrite, pages::post_chat)
        .get(message, ChatRead, pages::get_message)
        .post(message, ChatChange, pages::post_message)
        .post(&format!("{message}/hide"), ChatModerate, pages::post_hide)
}
