//! Pages of the jury.
//!
//! For jurors: `/jury` (what waits for me), a round (conflicts first), an assignment (text beside rubric). For organisers: the juries of a
//! process, rubrics, a round (how it goes, assignment, conflicts, results, figures and their files, publication, letters). For both: the jury's meeting and its protocol. For teams:
//! feedback, as a letter and as PDF. For everyone: the published outcome of a round.
//!
//! To add a page: a handler in `pages/`, a view in `views/`, its line below, its texts in `locales/*/jury.ftl`, or in the file of its part.

mod letters;
mod pages;
mod sheets;
mod views;

use pages::{
    assignment, availability, conflicts, deliberation, desk, figures, flags, letters as letter_pages, next, pairs,
    progress, publication, results, rounds, rubric, rules, samples, scoring, swaps, topics, tracks, versions, workload,
};
use server::routes::Routes;
use shared::permissions::Operation::{
    ConflictDeclare, DeliberationLead, DeliberationRead, DeliberationSpeak, FeedbackRead, JuryManage, JuryWork,
    PairCompare, PublicRead, ReviewRead, ReviewWrite, RubricRead, SampleDiscuss, SampleScore, SwapAnswer,
};

#[must_use]
pub fn routes() -> Routes {
    staffing()
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
        .get("/{lang}/jury/rounds/{id}/figures", ReviewRead, figures::get_figures)
        .get("/{lang}/jury/rounds/{id}/figures.csv", ReviewRead, figures::get_csv)
        .get("/{lang}/jury/rounds/{id}/figures.xlsx", ReviewRead, figures::get_xlsx)
        .get("/{lang}/jury/rounds/{id}/outcome", PublicRead, results::get_outcome)
        .get("/{lang}/jury/rounds/{id}/results", ReviewRead, results::get_results)
        .post("/{lang}/jury/rounds/{id}/results", JuryManage, results::post_decisions)
        .get("/{lang}/jury/rounds/{id}/publish", JuryManage, publication::get_publish)
        .post(
            "/{lang}/jury/rounds/{id}/publish",
            JuryManage,
            publication::post_publish,
        )
        .get("/{lang}/jury/rounds/{id}/shown", JuryManage, publication::get_shown)
        .post("/{lang}/jury/rounds/{id}/shown", JuryManage, publication::post_shown)
        .get("/{lang}/jury/rounds/{id}/rules", JuryManage, rules::get_rules)
        .post("/{lang}/jury/rounds/{id}/rules", JuryManage, rules::post_rules)
        .get("/{lang}/jury/rounds/{id}/jury", JuryManage, rules::get_jury)
        .post("/{lang}/jury/rounds/{id}/jury", JuryManage, rules::post_jury)
        .get("/{lang}/jury/rounds/{id}/next", JuryManage, next::get_next)
        .post("/{lang}/jury/rounds/{id}/next", JuryManage, next::post_next)
        .get("/{lang}/jury/rounds/{id}/samples", SampleDiscuss, samples::get_samples)
        .post("/{lang}/jury/rounds/{id}/samples", JuryManage, samples::post_from)
        .post(
            "/{lang}/jury/rounds/{id}/samples/written",
            JuryManage,
            samples::post_written,
        )
        .post(
            "/{lang}/jury/rounds/{id}/samples/remove",
            JuryManage,
            samples::post_remove,
        )
        .get("/{lang}/jury/samples/{sample}", SampleDiscuss, samples::get_sample)
        .post("/{lang}/jury/samples/{sample}", SampleScore, samples::post_sample)
        .post(
            "/{lang}/jury/samples/{sample}/remarks",
            SampleDiscuss,
            samples::post_remark,
        )
        .post(
            "/{lang}/jury/samples/{sample}/remarks/take-back",
            SampleDiscuss,
            samples::post_take_back,
        )
        .get("/{lang}/jury/challenges/{id}/tracks", JuryManage, tracks::get_tracks)
        .post("/{lang}/jury/challenges/{id}/tracks", JuryManage, tracks::post_add)
        .post(
            "/{lang}/jury/challenges/{id}/tracks/rename",
            JuryManage,
            tracks::post_rename,
        )
        .post(
            "/{lang}/jury/challenges/{id}/tracks/remove",
            JuryManage,
            tracks::post_remove,
        )
        .post(
            "/{lang}/jury/challenges/{id}/tracks/place",
            JuryManage,
            tracks::post_place,
        )
        .get("/{lang}/proposals/{id}/jury", FeedbackRead, rules::get_promises)
        .get(
            "/{lang}/jury/rounds/{id}/submissions/{submission}",
            ReviewRead,
            results::get_reviews,
        )
        .get("/{lang}/jury/rounds/{id}/pairs", PairCompare, pairs::get_pairs)
        .post("/{lang}/jury/rounds/{id}/pairs", PairCompare, pairs::post_pairs)
        .get("/{lang}/jury/rounds/{id}/pairs/ranking", ReviewRead, pairs::get_ranking)
        .get(
            "/{lang}/jury/rounds/{id}/pairs/settings",
            JuryManage,
            pairs::get_settings,
        )
        .post(
            "/{lang}/jury/rounds/{id}/pairs/settings",
            JuryManage,
            pairs::post_settings,
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
        .get("/{lang}/jury/rounds/{id}/progress", JuryManage, progress::get_progress)
        .post("/{lang}/jury/rounds/{id}/progress", JuryManage, progress::post_seen)
        .get(
            "/{lang}/jury/rounds/{id}/progress/remind",
            JuryManage,
            progress::get_remind,
        )
        .post(
            "/{lang}/jury/rounds/{id}/progress/remind",
            JuryManage,
            progress::post_remind,
        )
        .get(
            "/{lang}/jury/rounds/{id}/deliberation",
            DeliberationRead,
            deliberation::get_deliberation,
        )
        .post(
            "/{lang}/jury/rounds/{id}/deliberation",
            JuryManage,
            deliberation::post_hold,
        )
        .post(
            "/{lang}/jury/rounds/{id}/deliberation/order",
            DeliberationLead,
            deliberation::post_order,
        )
        .post(
            "/{lang}/jury/rounds/{id}/deliberation/call-off",
            JuryManage,
            deliberation::post_call_off,
        )
        .post(
            "/{lang}/jury/rounds/{id}/deliberation/current",
            DeliberationLead,
            deliberation::post_current,
        )
        .get(
            "/{lang}/jury/rounds/{id}/deliberation/protocol",
            DeliberationRead,
            deliberation::get_protocol_page,
        )
        .get(
            "/{lang}/jury/rounds/{id}/deliberation/submissions/{submission}",
            DeliberationRead,
            deliberation::get_deliberation_item,
        )
        .post(
            "/{lang}/jury/rounds/{id}/deliberation/submissions/{submission}/say",
            DeliberationSpeak,
            deliberation::post_say,
        )
        .get(
            "/{lang}/jury/rounds/{id}/deliberation/submissions/{submission}/remarks/{remark}",
            DeliberationRead,
            deliberation::get_remark_page,
        )
        .post(
            "/{lang}/jury/rounds/{id}/deliberation/submissions/{submission}/remarks/{remark}",
            DeliberationSpeak,
            deliberation::post_remove,
        )
        .post(
            "/{lang}/jury/rounds/{id}/deliberation/submissions/{submission}/propose",
            DeliberationSpeak,
            deliberation::post_propose,
        )
        .post(
            "/{lang}/jury/rounds/{id}/deliberation/submissions/{submission}/withdraw",
            DeliberationSpeak,
            deliberation::post_withdraw,
        )
        .post(
            "/{lang}/jury/rounds/{id}/deliberation/submissions/{submission}/voice",
            DeliberationSpeak,
            deliberation::post_voice,
        )
        .post(
            "/{lang}/jury/rounds/{id}/deliberation/submissions/{submission}/record",
            DeliberationLead,
            deliberation::post_record,
        )
        .post(
            "/{lang}/jury/rounds/{id}/deliberation/submissions/{submission}/reopen",
            DeliberationLead,
            deliberation::post_reopen,
        )
        .get("/{lang}/jury/processes/{slug}", JuryManage, rounds::get_process)
        .get("/{lang}/jury/challenges/{id}/rounds/new", JuryManage, rounds::get_new)
        .post("/{lang}/jury/challenges/{id}/rounds/new", JuryManage, rounds::post_new)
        .get("/{lang}/jury/challenges/{id}/rubric", JuryManage, rubric::get_rubric)
        .post("/{lang}/jury/challenges/{id}/rubric", JuryManage, rubric::post_rubric)
        .merge(letters_routes())
}

/// The letters to the teams; as PDF only where the program makes them.
fn letters_routes() -> Routes {
    let pages = Routes::new()
        .get(
            "/{lang}/proposals/{id}/feedback",
            FeedbackRead,
            letter_pages::get_feedback,
        )
        .get(
            "/{lang}/jury/rounds/{id}/letters",
            JuryManage,
            letter_pages::get_letters,
        )
        .get(
            "/{lang}/jury/rounds/{id}/letters/{submission}",
            JuryManage,
            letter_pages::get_letter,
        );
    if !server::pdf::AVAILABLE {
        return pages;
    }
    pages
        .get(
            "/{lang}/proposals/{id}/feedback.pdf",
            FeedbackRead,
            letter_pages::get_feedback_file,
        )
        .get(
            "/{lang}/jury/rounds/{id}/letters/{submission}/letter.pdf",
            JuryManage,
            letter_pages::get_letter_file,
        )
}

/// Who does the work: fields, absences, requests to take over, and the tables of all of it.
fn staffing() -> Routes {
    Routes::new()
        .get(
            "/{lang}/jury/rounds/{id}/availability",
            ConflictDeclare,
            availability::get_availability,
        )
        .post(
            "/{lang}/jury/rounds/{id}/availability",
            ConflictDeclare,
            availability::post_away,
        )
        .post(
            "/{lang}/jury/rounds/{id}/availability/back",
            ConflictDeclare,
            availability::post_back,
        )
        .post(
            "/{lang}/jury/rounds/{id}/fields",
            ConflictDeclare,
            availability::post_fields,
        )
        .get("/{lang}/jury/rounds/{id}/topics", JuryManage, topics::get_topics)
        .post("/{lang}/jury/rounds/{id}/topics", JuryManage, topics::post_topics)
        .get("/{lang}/jury/assignments/{id}/swap", ReviewWrite, swaps::get_ask)
        .post("/{lang}/jury/assignments/{id}/swap", ReviewWrite, swaps::post_ask)
        .get("/{lang}/jury/rounds/{id}/swaps", SwapAnswer, swaps::get_swaps)
        .post("/{lang}/jury/swaps/{id}/answer", SwapAnswer, swaps::post_answer)
        .get("/{lang}/jury/rounds/{id}/requests", JuryManage, swaps::get_requests)
        .post("/{lang}/jury/swaps/{id}/decision", JuryManage, swaps::post_decision)
        .get("/{lang}/jury/rounds/{id}/workload", JuryManage, workload::get_workload)
        .post(
            "/{lang}/jury/rounds/{id}/workload/limit",
            JuryManage,
            workload::post_limit,
        )
        .post(
            "/{lang}/jury/rounds/{id}/workload/away",
            JuryManage,
            workload::post_away,
        )
        .post(
            "/{lang}/jury/rounds/{id}/workload/back",
            JuryManage,
            workload::post_back,
        )
        .get(
            "/{lang}/jury/challenges/{id}/rubric/start",
            JuryManage,
            rubric::get_start,
        )
        .get(
            "/{lang}/jury/challenges/{id}/rubric/{version}",
            RubricRead,
            versions::get_version,
        )
        .post(
            "/{lang}/jury/challenges/{id}/rubric/{version}",
            RubricRead,
            versions::post_trial,
        )
}
