//! Handlers of the roll: who votes, and who of them in the room.

use super::views::roll::{RollTable, RollView};
use crate::forms::Form;
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::Error;
use server::bodies::service as bodies;
use server::meetings::service as meetings;
use server::polls::{roll_list, room, sight};
use shared::fields::FieldCode;
use shared::ids::{MandateId, PollId};
use shared::permissions::Operation;

pub async fn get_roll(page: Page, Path((_, id)): Path<(String, PollId)>) -> PageResult {
    let platform = &page.platform;
    let poll = sight::get(platform, &page.viewer, id).await?;
    let after = page.query("after").parse().ok().map(MandateId);
    let view = RollView {
        roll: roll_list::page(platform, &page.viewer, &poll, after).await?,
        body: bodies::get(platform, poll.body_id).await?,
        meeting: meetings::get(platform, poll.meeting_id).await?,
        may_note: page.viewer.may(Operation::PollRoom, &poll.object()),
        poll,
    };
    Ok(page.render(|| Document::new(t!("roll-title"), view! { <RollTable view=view /> })))
}

pub async fn post_roll(page: Page, Path((_, id)): Path<(String, PollId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let poll = sight::get(&page.platform, &page.viewer, id).await?;
    page.viewer.require(Operation::PollRoom, &poll.object())?;
    let mandate = form
        .get("mandate")
        .parse()
        .map(MandateId)
        .map_err(|_| Error::field("mandate", FieldCode::NotAChoice))?;
    let in_room = match form.get("act") {
        "tick" => true,
        "untick" => false,
        _ => return Err(Error::field("act", FieldCode::NotAChoice).into()),
    };
    room::tick(&page.platform, &page.viewer, id, mandate, in_room).await?;
    Ok(page.redirect_done(&format!("/assembly/polls/{id}/roll"), "saved"))
}
