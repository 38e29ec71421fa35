//! Pages of teams: find one, begin one, join, leave, hand over.

mod form;
mod pages;
mod views;

use server::routes::Routes;
use shared::permissions::Operation;

#[must_use]
pub fn routes() -> Routes {
    use Operation::{ProcessPeople, TeamHandOver, TeamJoin, TeamLead, TeamRead, TeamWrite};
    Routes::new()
        .get("/{lang}/teams", TeamRead, pages::get_teams)
        .get("/{lang}/teams/new", TeamJoin, form::get_new)
        .post("/{lang}/teams/new", TeamJoin, form::post_new)
        .post("/{lang}/teams/join", TeamJoin, pages::post_join)
        .get("/{lang}/teams/{id}", TeamRead, pages::get_team)
        .get("/{lang}/teams/{id}/edit", TeamLead, form::get_edit)
        .post("/{lang}/teams/{id}/edit", TeamLead, form::post_edit)
        .post("/{lang}/teams/{id}/code", TeamLead, pages::post_code)
        .post("/{lang}/teams/{id}/ask", TeamJoin, pages::post_ask)
        .post("/{lang}/teams/{id}/take-back", TeamJoin, pages::post_take_back)
        .post("/{lang}/teams/{id}/requests/{request}", TeamLead, pages::post_request)
        .get("/{lang}/teams/{id}/leave", TeamWrite, pages::get_leave)
        .post("/{lang}/teams/{id}/leave", TeamWrite, pages::post_leave)
        .post("/{lang}/teams/{id}/lead", TeamHandOver, pages::post_lead)
        .post("/{lang}/teams/{id}/mentors", ProcessPeople, pages::post_mentor)
        .post("/{lang}/teams/{id}/mentors/dismiss", ProcessPeople, pages::post_dismiss)
}
