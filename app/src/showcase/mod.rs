//! The component page `/{lang}/_components`: every building block with its classes at work. Demo instances only.
//!
//! To add a block: a section in `views.rs`, its texts in `locales/*/showcase.ftl`.

mod pages;
mod views;

use server::routes::Routes;
use shared::permissions::Operation;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/_components", Operation::PublicRead, pages::get_components)
        .get("/{lang}/_components/confirm", Operation::PublicRead, pages::get_confirm)
}
