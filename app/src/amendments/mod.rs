//! Pages of amendments: the list of a motion, each with its decision, the proposed procedure, the merge view, and the versions of the text.
//!
//! A form begins at a paragraph of the motion's page ([`MotionText`]); all acts are plain forms.

mod lead;
mod merging;
mod pages;
mod views;
mod write;

pub use views::text::{MotionLinks, MotionText};
pub use views::what_changes;

use server::routes::Routes;
use shared::permissions::Operation;

#[must_use]
pub fn routes() -> Routes {
    of_motions().merge(of_submitters()).merge(of_leaders())
}

fn of_motions() -> Routes {
    Routes::new()
        .get(
            "/{lang}/assembly/motions/{id}/amendments",
            Operation::PublicRead,
            pages::get_list,
        )
        .get(
            "/{lang}/assembly/motions/{id}/procedure",
            Operation::PublicRead,
            pages::get_procedure,
        )
        .get(
            "/{lang}/assembly/motions/{id}/versions",
            Operation::PublicRead,
            pages::get_versions,
        )
        .get(
            "/{lang}/assembly/motions/{id}/version",
            Operation::PublicRead,
            pages::get_version,
        )
        .get(
            "/{lang}/assembly/motions/{id}/compare",
            Operation::PublicRead,
            pages::get_comparison,
        )
        .get(
            "/{lang}/assembly/amendments/{amendment}",
            Operation::PublicRead,
            pages::get_amendment,
        )
}

fn of_submitters() -> Routes {
    Routes::new()
        .get(
            "/{lang}/assembly/motions/{id}/amendments/new",
            Operation::AmendmentPropose,
            write::get_new,
        )
        .post(
            "/{lang}/assembly/motions/{id}/amendments/new",
            Operation::AmendmentPropose,
            write::post_new,
        )
        .get(
            "/{lang}/assembly/amendments/{amendment}/amend",
            Operation::AmendmentPropose,
            write::get_sub,
        )
        .post(
            "/{lang}/assembly/amendments/{amendment}/amend",
            Operation::AmendmentPropose,
            write::post_sub,
        )
        .post(
            "/{lang}/assembly/amendments/{amendment}/support",
            Operation::AmendmentPropose,
            write::post_support,
        )
        .get(
            "/{lang}/assembly/amendments/{amendment}/edit",
            Operation::AmendmentChange,
            write::get_edit,
        )
        .post(
            "/{lang}/assembly/amendments/{amendment}/edit",
            Operation::AmendmentChange,
            write::post_edit,
        )
        .post(
            "/{lang}/assembly/amendments/{amendment}/submit",
            Operation::AmendmentChange,
            write::post_submit,
        )
        .get(
            "/{lang}/assembly/amendments/{amendment}/withdraw",
            Operation::AmendmentChange,
            write::get_withdraw,
        )
        .post(
            "/{lang}/assembly/amendments/{amendment}/withdraw",
            Operation::AmendmentChange,
            write::post_withdraw,
        )
        .post(
            "/{lang}/assembly/amendments/{amendment}/answer",
            Operation::AmendmentChange,
            write::post_answer,
        )
        .post(
            "/{lang}/assembly/amendments/{amendment}/accept",
            Operation::AmendmentAccept,
            lead::post_accept,
        )
}

fn of_leaders() -> Routes {
    let operation = Operation::AmendmentLead;
    Routes::new()
        .post(
            "/{lang}/assembly/motions/{id}/amendments/taking",
            operation,
            lead::post_taking,
        )
        .get(
            "/{lang}/assembly/amendments/{amendment}/procedure",
            operation,
            lead::get_procedure,
        )
        .post(
            "/{lang}/assembly/amendments/{amendment}/procedure",
            operation,
            lead::post_procedure,
        )
        .post(
            "/{lang}/assembly/amendments/{amendment}/decide",
            operation,
            lead::post_decide,
        )
        .post(
            "/{lang}/assembly/amendments/{amendment}/poll",
            operation,
            lead::post_poll,
        )
        .post(
            "/{lang}/assembly/amendments/{amendment}/reopen",
            operation,
            lead::post_reopen,
        )
        .get("/{lang}/assembly/motions/{id}/merge", operation, merging::get_merge)
        .post("/{lang}/assembly/motions/{id}/merge", operation, merging::post_merge)
        .post(
            "/{lang}/assembly/motions/{id}/merge/settle",
            operation,
            merging::post_settle,
        )
}
