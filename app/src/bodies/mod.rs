//! Pages of bodies: what a body is and was, who sits in it and leads it, by which rules it decides; and the forms of those who lead it.

mod editing;
mod import;
mod mandates;
mod members;
mod officers;
mod pages;
mod rules;
mod seats;
mod views;

pub use views::body::{MeetingCard, crumbs};

use server::routes::Routes;
use shared::permissions::Operation;

#[must_use]
pub fn routes() -> Routes {
    of_bodies().merge(of_members()).merge(of_mandates())
}

fn of_bodies() -> Routes {
    use Operation::{BodyClose, BodyCreate, BodyEdit, BodyManage, BodyOfficers, PublicRead};
    Routes::new()
        .get("/{lang}/assembly/bodies", PublicRead, pages::get_tree)
        .get("/{lang}/assembly/bodies/new", BodyCreate, pages::get_new)
        .post("/{lang}/assembly/bodies/new", BodyCreate, pages::post_new)
        .get("/{lang}/assembly/bodies/{id}", PublicRead, pages::get_body)
        .get("/{lang}/assembly/bodies/{id}/edit", BodyEdit, editing::get_edit)
        .post("/{lang}/assembly/bodies/{id}/edit", BodyEdit, editing::post_edit)
        .get("/{lang}/assembly/bodies/{id}/history", PublicRead, editing::get_history)
        .get("/{lang}/assembly/bodies/{id}/close", BodyClose, editing::get_close)
        .post("/{lang}/assembly/bodies/{id}/close", BodyClose, editing::post_close)
        .post("/{lang}/assembly/bodies/{id}/reopen", BodyClose, editing::post_reopen)
        .get("/{lang}/assembly/bodies/{id}/rules", PublicRead, rules::get_rules)
        .get(
            "/{lang}/assembly/bodies/{id}/rules/change",
            BodyManage,
            rules::get_change,
        )
        .post(
            "/{lang}/assembly/bodies/{id}/rules/change",
            BodyManage,
            rules::post_change,
        )
        .post("/{lang}/assembly/bodies/{id}/rules/back", BodyManage, rules::post_back)
        .get(
            "/{lang}/assembly/bodies/{id}/officers",
            PublicRead,
            officers::get_officers,
        )
        .post(
            "/{lang}/assembly/bodies/{id}/officers",
            BodyOfficers,
            officers::post_officer,
        )
        .post(
            "/{lang}/assembly/bodies/{id}/officers/end",
            BodyOfficers,
            officers::post_end,
        )
}

fn of_members() -> Routes {
    use Operation::{BodyManage, PublicRead};
    Routes::new()
        .get("/{lang}/assembly/bodies/{id}/members", PublicRead, members::get_members)
        .get("/{lang}/assembly/bodies/{id}/members.csv", PublicRead, members::get_csv)
        .get("/{lang}/assembly/bodies/{id}/members/new", BodyManage, members::get_new)
        .post(
            "/{lang}/assembly/bodies/{id}/members/new",
            BodyManage,
            members::post_new,
        )
        .get(
            "/{lang}/assembly/bodies/{id}/members/import",
            BodyManage,
            import::get_import,
        )
        .post(
            "/{lang}/assembly/bodies/{id}/members/import",
            BodyManage,
            import::post_import,
        )
        .get("/{lang}/assembly/bodies/{id}/seats", PublicRead, seats::get_seats)
        .get("/{lang}/assembly/bodies/{id}/seats/new", BodyManage, seats::get_new)
        .post("/{lang}/assembly/bodies/{id}/seats/new", BodyManage, seats::post_new)
        .get("/{lang}/assembly/bodies/{id}/seats/{seat}", PublicRead, seats::get_seat)
        .get(
            "/{lang}/assembly/bodies/{id}/seats/{seat}/edit",
            BodyManage,
            seats::get_edit,
        )
        .post(
            "/{lang}/assembly/bodies/{id}/seats/{seat}/edit",
            BodyManage,
            seats::post_edit,
        )
}

fn of_mandates() -> Routes {
    use Operation::{BodyManage, MandateName, WorkRead};
    Routes::new()
        .get("/{lang}/assembly/bodies/{id}/mine", WorkRead, mandates::get_mine)
        .get(
            "/{lang}/assembly/bodies/{id}/members/{mandate}",
            BodyManage,
            mandates::get_mandate,
        )
        .get(
            "/{lang}/assembly/bodies/{id}/members/{mandate}/end",
            BodyManage,
            mandates::get_end,
        )
        .post(
            "/{lang}/assembly/bodies/{id}/members/{mandate}/end",
            BodyManage,
            mandates::post_end,
        )
        .get(
            "/{lang}/assembly/bodies/{id}/members/{mandate}/extend",
            BodyManage,
            mandates::get_extend,
        )
        .post(
            "/{lang}/assembly/bodies/{id}/members/{mandate}/extend",
            BodyManage,
            mandates::post_extend,
        )
        .get(
            "/{lang}/assembly/bodies/{id}/members/{mandate}/correct",
            BodyManage,
            mandates::get_correct,
        )
        .post(
            "/{lang}/assembly/bodies/{id}/members/{mandate}/correct",
            BodyManage,
            mandates::post_correct,
        )
        .get(
            "/{lang}/assembly/bodies/{id}/members/{mandate}/substitute",
            BodyManage,
            mandates::get_substitute,
        )
        .post(
            "/{lang}/assembly/bodies/{id}/members/{mandate}/substitute",
            BodyManage,
            mandates::post_substitute,
        )
        .get(
            "/{lang}/assembly/bodies/{id}/members/{mandate}/name",
            MandateName,
            mandates::get_name,
        )
        .post(
            "/{lang}/assembly/bodies/{id}/members/{mandate}/name",
            MandateName,
            mandates::post_name,
        )
}
