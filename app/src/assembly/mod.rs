//! The place "Assembly": all bodies, what comes next, what waits for the person who looks.

mod pages;
mod views;

use server::routes::Routes;
use shared::permissions::Operation;

#[must_use]
pub fn routes() -> Routes {
    Routes::new().get("/{lang}/assembly", Operation::PublicRead, pages::get_assembly)
}
