//! Pages of speakers: the list beside the current item, the bar with which one asks, the chair's bar, the projector, guests, and the rules of a
//! body. What all see alike is drawn once ([`boards`]); what is one's own is loaded apart.

mod acts;
mod boards;
mod guests;
mod rules;
mod views;

pub use views::{LeadBar, LeadList, SpeakBar, SpeakerBoard};

use server::Platform;
use server::meetings::live::Live;
use server::routes::Routes;
use server::speakers::reading::{self, Speakers};
use shared::meetings::MeetingState;
use shared::permissions::Operation;

/// The list of the item that the room is at, while the meeting is open.
///
/// # Errors
/// The database's.
pub async fn of_live(platform: &Platform, live: &Live) -> server::Result<Option<Speakers>> {
    match &live.current {
        Some((item, _)) if live.meeting.state == MeetingState::Open => {
            Ok(Some(reading::list(platform, &live.meeting, item).await?))
        }
        _ => Ok(None),
    }
}

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(
            "/{lang}/assembly/bodies/{id}/speaking",
            Operation::BodyManage,
            rules::get_rules,
        )
        .post(
            "/{lang}/assembly/bodies/{id}/speaking",
            Operation::BodyManage,
            rules::post_rules,
        )
        .get(
            "/{lang}/assembly/meetings/{id}/live/parts",
            Operation::PublicRead,
            boards::get_live,
        )
        .get(
            "/{lang}/assembly/meetings/{id}/live/inside",
            Operation::MeetingPapersRead,
            boards::get_inside,
        )
        .get(
            "/{lang}/assembly/meetings/{id}/live/mine",
            Operation::MeetingFollow,
            boards::get_mine,
        )
        .get(
            "/{lang}/assembly/meetings/{id}/projector",
            Operation::PublicRead,
            boards::get_projector,
        )
        .get(
            "/{lang}/assembly/meetings/{id}/projector/parts",
            Operation::PublicRead,
            boards::get_projector_parts,
        )
        .post(
            "/{lang}/assembly/meetings/{id}/speakers",
            Operation::SpeechAsk,
            acts::post_speech,
        )
        .post(
            "/{lang}/assembly/meetings/{id}/speakers/category",
            Operation::SpeechAsk,
            acts::post_category,
        )
        .post(
            "/{lang}/assembly/meetings/{id}/speakers/lead",
            Operation::SpeakersLead,
            acts::post_lead,
        )
        .post(
            "/{lang}/assembly/meetings/{id}/speakers/add",
            Operation::SpeakersLead,
            acts::post_add,
        )
        .post(
            "/{lang}/assembly/meetings/{id}/manage/vote",
            Operation::PollLead,
            acts::post_vote,
        )
        .get(
            "/{lang}/assembly/meetings/{id}/speakers/guests",
            Operation::SpeakersLead,
            guests::get_guests,
        )
        .post(
            "/{lang}/assembly/meetings/{id}/speakers/guests",
            Operation::SpeakersLead,
            guests::post_guest,
        )
        .post(
            "/{lang}/assembly/meetings/{id}/speakers/guests/dismiss",
            Operation::SpeakersLead,
            guests::post_dismiss,
        )
}
