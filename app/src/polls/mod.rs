//! Pages of polls: the vote, the result in words, the published list; and the forms of the chair.

mod pages;
mod result;
mod rules;
mod views;

pub use result::{explain, verdict_words};
pub use rules::{RulesFields, RulesPreview, read_rules, rules_form, rules_labels};
pub use views::{Acts, Ballot, PollCard};

use server::routes::Routes;
use shared::permissions::Operation;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/assembly/polls/{id}", Operation::PublicRead, pages::get_poll)
        .post("/{lang}/assembly/polls/{id}", Operation::PollCast, pages::post_ballot)
        .post("/{lang}/assembly/polls/{id}/act", Operation::PollLead, pages::post_act)
        .get(
            "/{lang}/assembly/polls/{id}/ballots",
            Operation::PublicRead,
            pages::get_ballots,
        )
        .get(
            "/{lang}/assembly/meetings/{id}/polls/new",
            Operation::PollLead,
            pages::get_new,
        )
        .post(
            "/{lang}/assembly/meetings/{id}/polls/new",
            Operation::PollLead,
            pages::post_new,
        )
}
