//! The history of a draft: its sections, the versions of one section, one version (its text, what changed, who wrote what), two of them
//! beside each other, the way back, and files of any version.
//!
//! All of it is pages without scripts: a version is an address, and the replay is a form that asks for one.

mod files;
mod pages;
mod texts;
mod views;

pub use texts::Changes;

use server::routes::Routes;
use shared::permissions::Operation;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/proposals/{id}/history", Operation::HistoryRead, pages::list)
        .get(
            "/{lang}/proposals/{id}/history/{document}",
            Operation::HistoryRead,
            pages::get_timeline,
        )
        .get(
            "/{lang}/proposals/{id}/history/{document}/text",
            Operation::HistoryRead,
            pages::get_version,
        )
        .post(
            "/{lang}/proposals/{id}/history/{document}/text",
            Operation::HistoryChange,
            pages::post_name,
        )
        .get(
            "/{lang}/proposals/{id}/history/{document}/compare",
            Operation::HistoryRead,
            pages::get_comparison,
        )
        .get(
            "/{lang}/proposals/{id}/history/{document}/restore",
            Operation::HistoryChange,
            pages::get_restore,
        )
        .post(
            "/{lang}/proposals/{id}/history/{document}/restore",
            Operation::HistoryChange,
            pages::post_restore,
        )
        .get(
            "/{lang}/proposals/{id}/history/{document}/export",
            Operation::HistoryRead,
            files::get_file,
        )
}
