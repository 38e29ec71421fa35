//! My work: what waits for me, and what I was told.

mod pages;
mod views;

pub use views::{Item, Waited};

use server::routes::Routes;
use shared::permissions::Operation;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/work", Operation::WorkRead, pages::get_work)
        .post("/{lang}/work", Operation::WorkRead, pages::post_work)
}
