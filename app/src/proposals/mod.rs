//! Pages of proposals: the team's own page, sending and taking back, the frozen text, the public list, and the custody page.

mod custody;
mod pages;
mod sending;
mod views;

use server::routes::Routes;
use shared::permissions::Operation;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/p/{number}", Operation::PublicRead, custody::get_permanent)
        .get("/{lang}/p/{number}", Operation::PublicRead, custody::get_custody)
        .get("/{lang}/processes/{slug}/proposals", Operation::PublicRead, pages::list)
        .get("/{lang}/proposals/new", Operation::TeamWrite, pages::get_new)
        .post("/{lang}/proposals/new", Operation::TeamWrite, pages::post_new)
        .get("/{lang}/proposals/{id}", Operation::ProposalRead, pages::show)
        .post("/{lang}/proposals/{id}", Operation::TeamWrite, pages::rename)
        .get(
            "/{lang}/proposals/{id}/submit",
            Operation::TeamWrite,
            sending::get_submit,
        )
        .post(
            "/{lang}/proposals/{id}/submit",
            Operation::TeamWrite,
            sending::post_submit,
        )
        .get(
            "/{lang}/proposals/{id}/withdraw",
            Operation::TeamWrite,
            sending::get_withdraw,
        )
        .post(
            "/{lang}/proposals/{id}/withdraw",
            Operation::TeamWrite,
            sending::post_withdraw,
        )
        .get(
            "/{lang}/proposals/{id}/text",
            Operation::SubmissionRead,
            sending::get_text,
        )
}
