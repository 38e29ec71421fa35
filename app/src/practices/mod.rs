//! Pages of the library of good practices: find a record, read it in any of its versions, write, publish and withdraw it.

mod form;
mod pages;
mod views;

pub use views::place_of;

use server::routes::Routes;
use shared::permissions::Operation;

#[must_use]
pub fn routes() -> Routes {
    use Operation::{PracticeRead, PracticeWrite, PublicRead};
    let (record, edit, withdraw) = (
        "/{lang}/library/{id}",
        "/{lang}/library/{id}/edit",
        "/{lang}/library/{id}/withdraw",
    );
    Routes::new()
        .get("/{lang}/library", PublicRead, pages::get_list)
        .get("/{lang}/library/drafts", PracticeWrite, pages::get_drafts)
        .get("/{lang}/library/new", PracticeWrite, form::get_new)
        .post("/{lang}/library/new", PracticeWrite, form::post_new)
        .get(record, PracticeRead, pages::get_record)
        .post(record, PracticeWrite, pages::post_record)
        .get(edit, PracticeWrite, form::get_edit)
        .post(edit, PracticeWrite, form::post_edit)
        .get(withdraw, PracticeWrite, pages::get_withdraw)
        .post(withdraw, PracticeWrite, pages::post_withdraw)
}
