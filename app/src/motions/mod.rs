//! Pages of motions: the text with numbered paragraphs, where it comes from, what was decided; and the inbox of a body.

mod inbox;
mod pages;
mod views;

pub use views::{MotionCard, Paragraphs};

use server::routes::Routes;
use shared::permissions::Operation;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/assembly/send", Operation::MotionSend, inbox::get_send)
        .post("/{lang}/assembly/send", Operation::MotionSend, inbox::post_send)
        .get(
            "/{lang}/assembly/bodies/{id}/inbox",
            Operation::MotionMake,
            inbox::get_inbox,
        )
        .post(
            "/{lang}/assembly/bodies/{id}/inbox",
            Operation::MotionMake,
            inbox::post_inbox,
        )
        .get(
            "/{lang}/assembly/motions/{id}",
            Operation::PublicRead,
            pages::get_motion,
        )
        .post(
            "/{lang}/assembly/motions/{id}/withdraw",
            Operation::MotionMake,
            pages::post_withdraw,
        )
        .get(
            "/{lang}/assembly/bodies/{id}/motions/new",
            Operation::MotionMake,
            pages::get_new,
        )
        .post(
            "/{lang}/assembly/bodies/{id}/motions/new",
            Operation::MotionMake,
            pages::post_new,
        )
}
