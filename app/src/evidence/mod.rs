//! Sources: the page of a draft's evidence cards with its forms, one card, the part in the room, and the cards under a text that was sent.
//!
//! A card is drawn by the same parts everywhere: the team sees with it whether its link works, everybody else claim and source only.

mod frozen;
mod pages;
mod views;

pub use frozen::{OfProposal, OfSection};
pub use pages::in_room;
pub use views::EvidenceInRoom;

use server::routes::Routes;
use shared::permissions::Operation;

#[must_use]
pub fn routes() -> Routes {
    use Operation::{EvidenceRead, EvidenceWrite};
    let (list, card) = (
        "/{lang}/proposals/{id}/evidence",
        "/{lang}/proposals/{id}/evidence/{card}",
    );
    Routes::new()
        .get("/{lang}/rooms/{number}/evidence", EvidenceRead, pages::get_part)
        .get(list, EvidenceRead, pages::get_list)
        .post(list, EvidenceWrite, pages::post_list)
        .get(card, EvidenceRead, pages::get_card)
        .post(card, EvidenceWrite, pages::post_card)
}
