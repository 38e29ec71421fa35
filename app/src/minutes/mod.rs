//! Pages of minutes: the paper and its PDF for everybody, the desk of the secretary, what members ask, tasks, history, approval.
//!
//! [`paper`] says minutes in the reader's language, for the page and for the PDF; `lines.rs` says one thing that happened. To add a page: a
//! handler beside the others, a view in `views/`, its line below, its texts in `locales/*/minutes.ftl`.

mod approval;
mod edit;
mod lines;
mod pages;
pub mod paper;
mod remarks;
mod tasks;
mod views;

use server::Error;
use server::routes::Routes;
use shared::ids::{AgendaItemId, MeetingId};
use shared::permissions::Operation::{MinutesApprove, MinutesFollow, MinutesWrite, PublicRead, TaskSettle};

#[must_use]
pub fn routes() -> Routes {
    let pages = Routes::new()
        .get("/{lang}/assembly/meetings/{id}/minutes", PublicRead, pages::get_minutes)
        .get(
            "/{lang}/assembly/meetings/{id}/minutes/edit",
            MinutesWrite,
            edit::get_edit,
        )
        .post(
            "/{lang}/assembly/meetings/{id}/minutes/edit",
            MinutesWrite,
            edit::post_section,
        )
        .post(
            "/{lang}/assembly/meetings/{id}/minutes/line",
            MinutesWrite,
            edit::post_line,
        )
        .post(
            "/{lang}/assembly/meetings/{id}/minutes/language",
            MinutesWrite,
            edit::post_language,
        )
        .post(
            "/{lang}/assembly/meetings/{id}/minutes/step",
            MinutesWrite,
            approval::post_step,
        )
        .get(
            "/{lang}/assembly/meetings/{id}/minutes/approve",
            MinutesApprove,
            approval::get_approve,
        )
        .post(
            "/{lang}/assembly/meetings/{id}/minutes/approve",
            MinutesApprove,
            approval::post_approve,
        )
        .post(
            "/{lang}/assembly/meetings/{id}/minutes/publish",
            MinutesApprove,
            approval::post_publish,
        )
        .get(
            "/{lang}/assembly/meetings/{id}/minutes/addendum",
            MinutesApprove,
            approval::get_addendum,
        )
        .post(
            "/{lang}/assembly/meetings/{id}/minutes/addendum",
            MinutesApprove,
            approval::post_addendum,
        )
        .get(
            "/{lang}/assembly/meetings/{id}/minutes/remarks",
            MinutesFollow,
            remarks::get_remarks,
        )
        .post(
            "/{lang}/assembly/meetings/{id}/minutes/remarks",
            MinutesFollow,
            remarks::post_remark,
        )
        .post(
            "/{lang}/assembly/meetings/{id}/minutes/remarks/{asked}/answer",
            MinutesWrite,
            remarks::post_answer,
        )
        .get(
            "/{lang}/assembly/meetings/{id}/minutes/history",
            MinutesFollow,
            pages::get_history,
        )
        .get(
            "/{lang}/assembly/meetings/{id}/minutes/history/{step}",
            MinutesFollow,
            pages::get_version,
        )
        .get(
            "/{lang}/assembly/meetings/{id}/minutes/tasks",
            MinutesFollow,
            tasks::get_tasks,
        )
        .post(
            "/{lang}/assembly/meetings/{id}/minutes/tasks",
            MinutesWrite,
            edit::post_task,
        )
        .post(
            "/{lang}/assembly/meetings/{id}/minutes/tasks/remove",
            MinutesWrite,
            edit::post_task_remove,
        )
        .get("/{lang}/assembly/tasks/{task}", TaskSettle, tasks::get_task)
        .post("/{lang}/assembly/tasks/{task}", TaskSettle, tasks::post_task);
    if !server::pdf::AVAILABLE {
        return pages;
    }
    pages.get(
        "/{lang}/assembly/meetings/{id}/minutes.pdf",
        PublicRead,
        pages::get_file,
    )
}

/// The address of the minutes, without language.
fn path_of(id: MeetingId) -> String {
    format!("/assembly/meetings/{id}/minutes")
}

/// The word of the head in addresses and forms, where a point of the agenda has its id.
const HEAD: &str = "head";

/// A part as it stands in addresses and forms.
fn part_word(item: Option<AgendaItemId>) -> String {
    item.map_or_else(|| HEAD.to_owned(), |item| item.to_string())
}

/// The part that a form or an address names; the head for an empty one.
fn part_of(word: &str) -> Result<Option<AgendaItemId>, Error> {
    match word.trim() {
        "" | HEAD => Ok(None),
        id => id.parse().map(Some).map_err(|_| Error::NotFound),
    }
}
