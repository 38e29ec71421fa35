//! Pages of polls: the vote, the result in words, the published list, the roll; and the forms of chair and secretary.

mod ballots;
mod charts;
mod lists;
mod making;
mod order;
mod pages;
mod result;
mod roll;
mod room;
mod rules;
mod views;
mod words;

pub use result::{explain, verdict_words};
pub use rules::{RulesFields, RulesPreview, read_rules, rules_form, rules_labels};
pub use views::ballot::Ballot;
pub use views::{Acts, PollCard, state_words};

use server::routes::Routes;
use shared::permissions::Operation;

#[must_use]
pub fn routes() -> Routes {
    let new = "/{lang}/assembly/meetings/{id}/polls/new";
    let (roll, room) = ("/{lang}/assembly/polls/{id}/roll", "/{lang}/assembly/polls/{id}/room");
    Routes::new()
        .get("/{lang}/assembly/polls/{id}", Operation::PublicRead, pages::get_poll)
        .post("/{lang}/assembly/polls/{id}", Operation::PollCast, pages::post_ballot)
        .post("/{lang}/assembly/polls/{id}/act", Operation::PollLead, pages::post_act)
        .get(
            "/{lang}/assembly/polls/{id}/ballots",
            Operation::PublicRead,
            ballots::get_ballots,
        )
        .get(roll, Operation::PublicRead, roll::get_roll)
        .post(roll, Operation::PollRoom, roll::post_roll)
        .get(room, Operation::PollRoom, room::get_room)
        .post(room, Operation::PollRoom, room::post_room)
        .get(
            "/{lang}/assembly/bodies/{id}/polls",
            Operation::PublicRead,
            lists::get_polls_of_body,
        )
        .get(
            "/{lang}/assembly/meetings/{id}/polls",
            Operation::PublicRead,
            lists::get_polls_of_meeting,
        )
        .get(new, Operation::PollLead, making::get_new)
        .post(new, Operation::PollLead, making::post_new)
}
