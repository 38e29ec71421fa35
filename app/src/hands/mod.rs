//! The hand of a team: raised in its room or on a page of its own, answered by its mentor there.
//!
//! The part in the room and the page draw the same; `app/editor/beside.ts` sends the room's forms and asks for the part anew.

mod pages;
mod views;

pub use views::HandInRoom;

use server::routes::Routes;
use shared::permissions::Operation;

#[must_use]
pub fn routes() -> Routes {
    use Operation::{HandAnswer, HandRaise, HandRead};
    Routes::new()
        .get("/{lang}/rooms/{number}/hand", HandRead, pages::get_part)
        .get("/{lang}/teams/{id}/hand", HandRead, pages::get_hand)
        .post("/{lang}/teams/{id}/hand", HandRaise, pages::post_hand)
        .post("/{lang}/teams/{id}/hand/answer", HandAnswer, pages::post_answer)
}
