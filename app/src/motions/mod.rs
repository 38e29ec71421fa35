//! Pages of motions: the text with numbered paragraphs, who stands behind it, what happened to it, what was decided, where it was sent on; blocks;
//! and the inbox of a body.

mod blocks;
mod forward;
mod inbox;
mod list;
mod pages;
mod rules;
mod steps;
mod views;
mod writing;

pub use views::{AdviceNote, BlockLinks, MotionCard, Paragraphs};

use server::routes::Routes;
use shared::permissions::Operation;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/assembly/send", Operation::MotionSend, inbox::get_send)
        .post("/{lang}/assembly/send", Operation::MotionSend, inbox::post_send)
        .merge(of_body())
        .merge(of_motion())
        .merge(of_blocks())
}

fn of_body() -> Routes {
    const INBOX: &str = "/{lang}/assembly/bodies/{id}/inbox";
    const ARRIVAL: &str = "/{lang}/assembly/bodies/{id}/inbox/{forwarding}";
    const LIST: &str = "/{lang}/assembly/bodies/{id}/motions";
    const NEW: &str = "/{lang}/assembly/bodies/{id}/motions/new";
    const RULES: &str = "/{lang}/assembly/bodies/{id}/motions/rules";
    Routes::new()
        .get(INBOX, Operation::MotionMake, inbox::get_inbox)
        .post(INBOX, Operation::MotionMake, inbox::post_inbox)
        .get(ARRIVAL, Operation::MotionMake, inbox::get_arrival)
        .post(ARRIVAL, Operation::MotionMake, inbox::post_arrival)
        .get(LIST, Operation::PublicRead, list::get_list)
        .get(NEW, Operation::MotionSubmit, writing::get_new)
        .post(NEW, Operation::MotionSubmit, writing::post_new)
        .get(RULES, Operation::BodyManage, rules::get_rules)
        .post(RULES, Operation::BodyManage, rules::post_rules)
}

fn of_motion() -> Routes {
    const MOTION: &str = "/{lang}/assembly/motions/{id}";
    let of = |act: &str| format!("{MOTION}/{act}");
    Routes::new()
        .get(MOTION, Operation::PublicRead, pages::get_motion)
        .post(&of("support"), Operation::MotionSupport, pages::post_support)
        .post(&of("submitters"), Operation::MotionSubmit, pages::post_submitters)
        .get(&of("rewrite"), Operation::MotionSubmit, writing::get_rewrite)
        .post(&of("rewrite"), Operation::MotionSubmit, writing::post_rewrite)
        .get(&of("withdraw"), Operation::MotionSubmit, steps::get_withdraw)
        .post(&of("withdraw"), Operation::MotionSubmit, steps::post_withdraw)
        .get(&of("move"), Operation::MotionMake, steps::get_move)
        .post(&of("move"), Operation::MotionMake, steps::post_move)
        .get(&of("advice"), Operation::MotionAdvise, steps::get_advice)
        .post(&of("advice"), Operation::MotionAdvise, steps::post_advice)
        .get(&of("forward"), Operation::MotionForward, forward::get_forward)
        .post(&of("forward"), Operation::MotionForward, forward::post_forward)
        .post(
            &of("forward/call-back"),
            Operation::MotionForward,
            forward::post_call_back,
        )
}

fn of_blocks() -> Routes {
    const OF_MEETING: &str = "/{lang}/assembly/meetings/{id}/blocks";
    const BLOCK: &str = "/{lang}/assembly/blocks/{id}";
    Routes::new()
        .get(OF_MEETING, Operation::PublicRead, blocks::get_blocks)
        .post(OF_MEETING, Operation::MeetingManage, blocks::post_blocks)
        .get(BLOCK, Operation::PublicRead, blocks::get_block)
        .post(BLOCK, Operation::MeetingManage, blocks::post_block)
        .post(
            "/{lang}/assembly/blocks/{id}/take-out",
            Operation::BlockTakeOut,
            blocks::post_take_out,
        )
}
