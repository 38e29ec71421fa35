//! Pages of editions: the public page, its challenges, and what an organiser manages.
//!
//! To add a page of the organiser: a handler in `manage.rs`, a tab in `manage_views::Manage`.

mod challenge_form;
mod challenge_views;
mod manage;
mod manage_views;
mod pages;
mod phases;
mod views;

use server::routes::Routes;
use shared::permissions::Operation;

pub use views::{Challenges, EditionThread, Selected, challenge_path, edition_path, state_badge};

#[must_use]
pub fn routes() -> Routes {
    use Operation::{ProcessCreate, ProcessManage, ProcessPeople, PublicRead};
    Routes::new()
        .get("/{lang}/processes", PublicRead, pages::get_processes)
        .get("/{lang}/processes/new", ProcessCreate, manage::get_new)
        .post("/{lang}/processes/new", ProcessCreate, manage::post_new)
        .get("/{lang}/processes/{slug}", PublicRead, pages::get_process)
        .get(
            "/{lang}/processes/{slug}/challenges/{id}",
            PublicRead,
            pages::get_challenge,
        )
        .get("/{lang}/processes/{slug}/manage", ProcessManage, manage::get_manage)
        .post("/{lang}/processes/{slug}/manage/hold", ProcessManage, phases::post_hold)
        .post("/{lang}/processes/{slug}/manage/lift", ProcessManage, phases::post_lift)
        .post("/{lang}/processes/{slug}/manage/undo", ProcessManage, phases::post_undo)
        .get(
            "/{lang}/processes/{slug}/manage/phases",
            ProcessManage,
            phases::get_phases,
        )
        .post(
            "/{lang}/processes/{slug}/manage/phases",
            ProcessManage,
            phases::post_phases,
        )
        .get(
            "/{lang}/processes/{slug}/manage/words",
            ProcessManage,
            manage::get_words,
        )
        .post(
            "/{lang}/processes/{slug}/manage/words",
            ProcessManage,
            manage::post_words,
        )
        .get(
            "/{lang}/processes/{slug}/manage/challenges",
            ProcessManage,
            challenge_form::get_challenges,
        )
        .get(
            "/{lang}/processes/{slug}/manage/challenges/new",
            ProcessManage,
            challenge_form::get_new,
        )
        .post(
            "/{lang}/processes/{slug}/manage/challenges/new",
            ProcessManage,
            challenge_form::post_new,
        )
        .get(
            "/{lang}/processes/{slug}/manage/challenges/{id}",
            ProcessManage,
            challenge_form::get_edit,
        )
        .post(
            "/{lang}/processes/{slug}/manage/challenges/{id}",
            ProcessManage,
            challenge_form::post_edit,
        )
        .post(
            "/{lang}/processes/{slug}/manage/challenges/{id}/up",
            ProcessManage,
            challenge_form::post_up,
        )
        .get(
            "/{lang}/processes/{slug}/manage/people",
            ProcessPeople,
            manage::get_people,
        )
        .post(
            "/{lang}/processes/{slug}/manage/people",
            ProcessPeople,
            manage::post_people,
        )
        .post(
            "/{lang}/processes/{slug}/manage/people/dismiss",
            ProcessPeople,
            manage::post_dismiss,
        )
}
