//! The start page, and the pages about this site.

mod pages;
mod views;

use server::routes::Routes;
use shared::permissions::Operation;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/", Operation::PublicRead, pages::get_root)
        .get("/{lang}", Operation::PublicRead, pages::get_home)
        .get("/{lang}/privacy", Operation::PublicRead, pages::get_privacy)
        .get("/{lang}/accessibility", Operation::PublicRead, pages::get_accessibility)
}
