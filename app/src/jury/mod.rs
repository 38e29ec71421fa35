//! Pages of the jury.
//!
//! For jurors: `/jury` (what waits for me), a round (conflicts first), an assignment (text beside rubric). For organisers: the juries of a
//! process, rubrics, a round (how it goes, assignment, conflicts, results, publication). For teams: feedback. For everyone: the
//! published outcome of a round.
//!
//! To add a page: a handler in `pages/`, a view in `views/`, its line below, its texts in `locales/*/jury.ftl`.

mod pages;
mod views;

use pages::{assignment, conflicts, desk, flags, results, rounds, rubric, scoring};
use server::routes::Routes;
use shared::permissions::Operation::{
    ConflictDeclare, FeedbackRead, JuryManage, JuryWork, PublicRead, ReviewRead, ReviewWrite,
};

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/jury", JuryWork, desk::get_desk)
        .get("/{lang}/jury/assignments/{id}", ReviewWrite, scoring::get_assignment)
        .post("/{lang}/jury/assignments/{id}", ReviewWrite, scoring::post_assignment)
        .get("/{lang}/jury/assignments/{id}/recuse", ReviewWrite, scoring::get_recuse)
        .post(
            "/{lang}/jury/assignments/{id}/recuse",
            ReviewWrite,
            scoring::post_recuse,
        )
        .post("/{lang}/jury/assignments/{id}/later", ReviewWrite, flags::post_later)
        .get("/{lang}/jury/assignments/{id}/flag", ReviewWrite, flags::get_flag)
        .post("/{lang}/jury/assignments/{id}/flag", ReviewWrite, flags::post_flag)
        .post(
            "/{lang}/jury/assignments/{id}/flag/take-back",
            ReviewWrite,
            flags::post_take_back,
        )
        .get("/{lang}/jury/rounds/{id}", ConflictDeclare, desk::get_round)
        .post("/{lang}/jury/rounds/{id}", ConflictDeclare, desk::post_conflict)
        .post(
            "/{lang}/jury/rounds/{id}/take-back",
            ConflictDeclare,
            desk::post_take_back,
        )
        .post(
            "/{lang}/jury/rounds/{id}/languages",
            ConflictDeclare,
            desk::post_languages,
        )
        .get("/{lang}/jury/rounds/{id}/outcome", PublicRead, results::get_outcome)
        .get("/{lang}/jury/rounds/{id}/results", ReviewRead, results::get_results)
        .post("/{lang}/jury/rounds/{id}/results", JuryManage, results::post_decisions)
        .get("/{lang}/jury/rounds/{id}/publish", JuryManage, results::get_publish)
        .post("/{lang}/jury/rounds/{id}/publish", JuryManage, results::post_publish)
        .get(
            "/{lang}/jury/rounds/{id}/submissions/{submission}",
            ReviewRead,
            results::get_reviews,
        )
        .get("/{lang}/jury/rounds/{id}/manage", JuryManage, rounds::get_manage)
        .post("/{lang}/jury/rounds/{id}/manage", JuryManage, rounds::post_move)
        .get("/{lang}/jury/rounds/{id}/flags", JuryManage, flags::get_flags)
        .post("/{lang}/jury/rounds/{id}/flags", JuryManage, flags::post_answer)
        .get("/{lang}/jury/rounds/{id}/settings", JuryManage, rounds::get_settings)
        .post("/{lang}/jury/rounds/{id}/settings", JuryManage, rounds::post_settings)
        .get("/{lang}/jury/rounds/{id}/assign", JuryManage, assignment::get_assign)
        .post("/{lang}/jury/rounds/{id}/assign", JuryManage, assignment::post_publish)
        .post("/{lang}/jury/rounds/{id}/assign/add", JuryManage, assignment::post_add)
        .post(
            "/{lang}/jury/rounds/{id}/assign/remove",
            JuryManage,
            assignment::post_remove,
        )
        .post(
            "/{lang}/jury/rounds/{id}/assign/limit",
            JuryManage,
            assignment::post_limit,
        )
        .get(
            "/{lang}/jury/rounds/{id}/conflicts",
            JuryManage,
            conflicts::get_conflicts,
        )
        .post("/{lang}/jury/rounds/{id}/conflicts", JuryManage, conflicts::post_pin)
        .post(
            "/{lang}/jury/rounds/{id}/conflicts/lift",
            JuryManage,
            conflicts::post_lift,
        )
        .get("/{lang}/jury/processes/{slug}", JuryManage, rounds::get_process)
        .get("/{lang}/jury/challenges/{id}/rounds/new", JuryManage, rounds::get_new)
        .post("/{lang}/jury/challenges/{id}/rounds/new", JuryManage, rounds::post_new)
        .get("/{lang}/jury/challenges/{id}/rubric", JuryManage, rubric::get_rubric)
        .post("/{lang}/jury/challenges/{id}/rubric", JuryManage, rubric::post_rubric)
        .get("/{lang}/proposals/{id}/feedback", FeedbackRead, results::get_feedback)
}
