//! The pages that list the JSON API: every route, its parameters, bodies and answers, and their shapes, read from the OpenAPI document itself. No script.

mod pages;
mod views;

use server::routes::Routes;
use shared::permissions::Operation;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/api", Operation::PublicRead, pages::get_api_anywhere)
        .get("/{lang}/api", Operation::PublicRead, pages::get_api)
        .get("/{lang}/api/shapes", Operation::PublicRead, pages::get_shapes)
}
