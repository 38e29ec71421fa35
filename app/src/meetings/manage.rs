//! Handlers of the console: the state of the meeting, the item that is called.

use super::views::{Console, ConsoleView};
use crate::forms::Form;
use crate::page::{Document, Page, PageResult};
use crate::speakers;
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::meetings::{agenda, live, service};
use server::polls::reading;
use server::preparation::seats::{self, Wanted};
use server::speakers::reading as speaking;
use shared::fields::FieldCode;
use shared::ids::{AgendaItemId, MeetingId};
use shared::meetings::MeetingAct;
use shared::permissions::Operation;
use shared::preparation::SeatFilter;

pub async fn get_manage(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    let platform = &page.platform;
    let meeting = service::get(platform, id).await?;
    page.viewer.require(Operation::MeetingManage, &meeting.object())?;
    let live = live::view(platform, &page.viewer, id).await?;
    let current = live.current.as_ref().map(|(item, _)| item.id);
    let checked_in = Wanted {
        filter: SeatFilter::CheckedIn,
        ..Wanted::default()
    };
    let view = ConsoleView {
        speakers: speakers::of_live(platform, &live).await?,
        lead: speaking::for_lead(platform, &page.viewer, &meeting, current).await?,
        live,
        waiting: seats::list(platform, &page.viewer, &meeting, &checked_in).await?.0,
        polls: reading::of_meeting(platform, id, true).await?,
    };
    Ok(page.render(|| Document::new(t!("console-title"), view! { <Console view=view /> }).with_script("live.js")))
}

fn back(page: &Page, id: MeetingId) -> Response {
    page.redirect_done(&format!("/assembly/meetings/{id}/manage"), "saved")
}

pub async fn post_state(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let act = MeetingAct::parse(form.get("act")).map_err(|code| Error::field("act", code))?;
    service::step(&page.platform, &page.viewer, id, act).await?;
    Ok(back(&page, id))
}

fn item_of(form: &Form) -> server::Result<AgendaItemId> {
    form.get("item")
        .parse()
        .map_err(|_| Error::field("item", FieldCode::NotAChoice))
}

pub async fn post_call(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    agenda::call(&page.platform, &page.viewer, item_of(&form)?).await?;
    Ok(back(&page, id))
}
