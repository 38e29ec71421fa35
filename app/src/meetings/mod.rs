//! Pages of meetings: the meeting for everybody, the live page for the room, the console of those who lead. Agenda, papers, invitations and the
//! list of who is there are pages of `preparation`.

mod live;
mod manage;
mod pages;
mod proxies;
mod views;

pub use views::{OwnParts, SharedParts};

use server::routes::Routes;
use shared::permissions::Operation;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(
            "/{lang}/assembly/bodies/{id}/meetings/new",
            Operation::MeetingManage,
            pages::get_new,
        )
        .post(
            "/{lang}/assembly/bodies/{id}/meetings/new",
            Operation::MeetingManage,
            pages::post_new,
        )
        .get(
            "/{lang}/assembly/meetings/{id}",
            Operation::PublicRead,
            pages::get_meeting,
        )
        .get(
            "/{lang}/assembly/meetings/{id}/edit",
            Operation::MeetingManage,
            pages::get_edit,
        )
        .post(
            "/{lang}/assembly/meetings/{id}/edit",
            Operation::MeetingManage,
            pages::post_edit,
        )
        .get(
            "/{lang}/assembly/meetings/{id}/live",
            Operation::PublicRead,
            live::get_live,
        )
        .post(
            "/{lang}/assembly/meetings/{id}/check-in",
            Operation::MeetingAttend,
            live::post_check_in,
        )
        .post(
            "/{lang}/assembly/meetings/{id}/proxy",
            Operation::MeetingAttend,
            proxies::post_proxy,
        )
        .get(
            "/{lang}/assembly/meetings/{id}/manage",
            Operation::MeetingManage,
            manage::get_manage,
        )
        .post(
            "/{lang}/assembly/meetings/{id}/state",
            Operation::MeetingLead,
            manage::post_state,
        )
        .post(
            "/{lang}/assembly/meetings/{id}/call",
            Operation::MeetingLead,
            manage::post_call,
        )
}
