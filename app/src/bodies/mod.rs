//! Pages of bodies: what a body is, who sits in it, by which rules it decides; and the forms of those who lead it.

mod officers;
mod pages;
mod seats;
mod views;

pub use views::{MeetingCard, crumbs};

use server::routes::Routes;
use shared::permissions::Operation;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/assembly/bodies/new", Operation::BodyCreate, pages::get_new)
        .post("/{lang}/assembly/bodies/new", Operation::BodyCreate, pages::post_new)
        .get("/{lang}/assembly/bodies/{id}", Operation::PublicRead, pages::get_body)
        .get(
            "/{lang}/assembly/bodies/{id}/rules",
            Operation::BodyManage,
            pages::get_rules,
        )
        .post(
            "/{lang}/assembly/bodies/{id}/rules",
            Operation::BodyManage,
            pages::post_rules,
        )
        .get(
            "/{lang}/assembly/bodies/{id}/officers",
            Operation::BodyOfficers,
            officers::get_officers,
        )
        .post(
            "/{lang}/assembly/bodies/{id}/officers",
            Operation::BodyOfficers,
            officers::post_officer,
        )
        .post(
            "/{lang}/assembly/bodies/{id}/officers/end",
            Operation::BodyOfficers,
            officers::post_end,
        )
        .get(
            "/{lang}/assembly/bodies/{id}/members",
            Operation::PublicRead,
            seats::get_members,
        )
        .get(
            "/{lang}/assembly/bodies/{id}/members/new",
            Operation::BodyManage,
            seats::get_new,
        )
        .post(
            "/{lang}/assembly/bodies/{id}/members/new",
            Operation::BodyManage,
            seats::post_new,
        )
        .get(
            "/{lang}/assembly/bodies/{id}/members/{mandate}/end",
            Operation::BodyManage,
            seats::get_end,
        )
        .post(
            "/{lang}/assembly/bodies/{id}/members/{mandate}/end",
            Operation::BodyManage,
            seats::post_end,
        )
}
