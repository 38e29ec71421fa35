//! Pictures: the form that adds one to a section of a draft, the list of all of them, and the files that the texts show.
//!
//! The form stands on a page of its own for those without scripts. In a room `app/editor/images.ts` asks for the same form as a part, sends it, and puts
//! what comes back into the text where the cursor is.

mod pages;
mod views;

use server::routes::Routes;
use shared::permissions::Operation;

/// The page that takes a picture.
pub const FORM: &str = "/{lang}/rooms/{number}/images";

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/images/{image}", Operation::ImageRead, pages::get_file)
        .get(FORM, Operation::ImageWrite, pages::get_form)
        .post(FORM, Operation::ImageWrite, pages::post_form)
        .get("/{lang}/proposals/{id}/images", Operation::ImageList, pages::get_list)
        .post(
            "/{lang}/proposals/{id}/images",
            Operation::ImageRemove,
            pages::post_list,
        )
}
