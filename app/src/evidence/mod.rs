//! Sources: the page of a draft's evidence cards with its forms, one card, the part in the room, texts that were sent with their sources, and the files that
//! are sources.
//!
//! A card is drawn by the same parts everywhere: the team sees with it whether its link works, everybody else claim and source only.

mod files;
mod form;
mod frozen;
mod pages;
mod views;

pub use frozen::{OfProposal, SectionAsSent};
pub use pages::in_room;
pub use views::{EvidenceInRoom, Source};

use server::routes::Routes;
use shared::permissions::Operation;

/// The pages whose forms may hold a file.
pub const LIST: &str = "/{lang}/proposals/{id}/evidence";
pub const CARD: &str = "/{lang}/proposals/{id}/evidence/{card}";

#[must_use]
pub fn routes() -> Routes {
    use Operation::{EvidenceRead, EvidenceWrite, SourceFileRead};
    Routes::new()
        .get("/sources/{file}", SourceFileRead, files::get_file)
        .get("/{lang}/rooms/{number}/evidence", EvidenceRead, pages::get_part)
        .get(LIST, EvidenceRead, pages::get_list)
        .post(LIST, EvidenceWrite, pages::post_list)
        .get(CARD, EvidenceRead, pages::get_card)
        .post(CARD, EvidenceWrite, pages::post_card)
}
