//! Handlers of the console: state, agenda, attendance.

use super::views::{Console, ConsoleView, NewItemForm};
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::speakers;
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::meetings::agenda::{self, NewItem};
use server::meetings::{attendance, live, service};
use server::motions::service as motions;
use server::polls::reading;
use server::speakers::reading as speaking;
use shared::fields::{self, FieldCode, FieldErrors};
use shared::ids::{AccountId, AgendaItemId, MeetingId};
use shared::meetings::{AgendaItemKind, AttendanceAct, MeetingAct};
use shared::permissions::Operation;

pub async fn get_manage(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    let platform = &page.platform;
    let meeting = service::get(platform, id).await?;
    page.viewer.require(Operation::MeetingManage, &meeting.object())?;
    let live = live::view(platform, &page.viewer, id).await?;
    let current = live.current.as_ref().map(|(item, _)| item.id);
    let view = ConsoleView {
        speakers: speakers::of_live(platform, &live).await?,
        lead: speaking::for_lead(platform, &page.viewer, &meeting, current).await?,
        live,
        people: attendance::expected(platform, &page.viewer, &meeting).await?,
        polls: reading::of_meeting(platform, id).await?,
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

pub async fn post_agenda(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let item = item_of(&form)?;
    match form.get("act") {
        "up" => agenda::move_item(&page.platform, &page.viewer, item, -1).await?,
        "down" => agenda::move_item(&page.platform, &page.viewer, item, 1).await?,
        "remove" => agenda::remove(&page.platform, &page.viewer, item).await?,
        _ => return Err(Error::field("act", FieldCode::NotAChoice).into()),
    }
    Ok(back(&page, id))
}

pub async fn post_attendance(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let account: AccountId = form
        .get("account")
        .parse()
        .map_err(|_| Error::field("account", FieldCode::NotAChoice))?;
    let act = AttendanceAct::parse(form.get("act")).map_err(|code| Error::field("act", code))?;
    if act == AttendanceAct::CheckIn {
        // That is the member's own act, with the code.
        return Err(Error::field("act", FieldCode::NotAChoice).into());
    }
    attendance::set(&page.platform, &page.viewer, id, account, act).await?;
    Ok(back(&page, id))
}

async fn item_page(page: &Page, id: MeetingId, state: FormState) -> server::Result<Response> {
    let meeting = service::get(&page.platform, id).await?;
    page.viewer.require(Operation::MeetingManage, &meeting.object())?;
    let motions = motions::waiting(&page.platform, meeting.body_id).await?;
    Ok(page.render(|| {
        let refused = !state.errors.is_empty();
        let document = Document::new(
            t!("item-new"),
            view! { <NewItemForm meeting=meeting motions=motions state=state /> },
        );
        if refused { document.refused() } else { document }
    }))
}

pub async fn get_new_item(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    let form = Form::of([("minutes", "15".to_owned()), ("kind", "topic".to_owned())]);
    Ok(item_page(&page, id, FormState::filled(form)).await?)
}

/// An item of the form; a motion makes it an item of that kind, and gives it its title when the form has none.
fn read_item(form: &Form, motions: &[server::motions::entity::Model]) -> Result<NewItem, FieldErrors> {
    let mut errors = FieldErrors::default();
    let motion = match form.get("motion") {
        "" => Some(None),
        id => {
            let found = motions.iter().find(|motion| motion.id.to_string() == id);
            errors.take("motion", found.map(Some).ok_or(FieldCode::NotAChoice))
        }
    };
    let kind = match motion {
        Some(Some(_)) => Some(AgendaItemKind::Motion),
        _ => errors.take("kind", AgendaItemKind::parse(form.get("kind"))),
    };
    let title = match (form.get("title").trim(), motion) {
        ("", Some(Some(motion))) => Some(motion.title.clone()),
        (raw, _) => errors.take("title", fields::line(raw, 3, 140)),
    };
    let minutes = errors.take("minutes", fields::number(form.get("minutes"), 0, 600));
    let item = (|| {
        Some(NewItem {
            kind: kind?,
            title: title?,
            motion: motion?.map(|motion| motion.id),
            minutes: i32::try_from(minutes?).ok()?,
        })
    })();
    errors.finish(item)
}

pub async fn post_new_item(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    let meeting = service::get(&page.platform, id).await?;
    page.viewer.require(Operation::MeetingManage, &meeting.object())?;
    let motions = motions::waiting(&page.platform, meeting.body_id).await?;
    let result = match read_item(&form, &motions) {
        Ok(item) => refused(agenda::add(&page.platform, &page.viewer, id, item).await)?,
        Err(errors) => Err(errors),
    };
    match result {
        Ok(_) => Ok(back(&page, id)),
        Err(errors) => Ok(item_page(&page, id, FormState::refused(form, errors)).await?),
    }
}
