//! Handlers of the agenda: moving items, and copying those of an earlier meeting.

use super::views::{CopyForm, EditAgenda};
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::meetings::{agenda as items, service};
use server::preparation::{agenda, arrangements};
use server::{Error, Result};
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::{AgendaItemId, MeetingId};
use shared::permissions::Operation;
use shared::preparation::order::{Drop, Side, Spot, Step};

/// What an address says of the last move, so that it can be undone: `ITEM.INDEX` or `ITEM.INDEX.PARENT`.
#[derive(Clone, Copy)]
pub struct Undo {
    pub item: AgendaItemId,
    pub spot: Spot,
}

impl Undo {
    fn parse(raw: &str) -> Option<Self> {
        let mut parts = raw.split('.');
        let item = parts.next()?.parse().ok()?;
        let index = parts.next()?.parse().ok()?;
        let parent = match parts.next() {
            Some(id) => Some(id.parse().ok()?),
            None => None,
        };
        let spot = Spot { parent, index };
        Some(Self { item, spot })
    }

    /// As it stands in an address and in a form.
    pub fn write(&self) -> String {
        let begin = format!("{}.{}", self.item, self.spot.index);
        self.spot
            .parent
            .map_or(begin.clone(), |parent| format!("{begin}.{parent}"))
    }
}

pub async fn get_agenda(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    let platform = &page.platform;
    let meeting = service::get(platform, id).await?;
    page.viewer.require(Operation::MeetingManage, &meeting.object())?;
    let agenda = agenda::read(platform, &page.viewer, &meeting).await?;
    let arranged = arrangements::of(platform.db.read(), id).await?;
    let undo = Undo::parse(&page.query("undo"));
    let from = page.query("from").parse::<usize>().unwrap_or(1);
    let moves = meeting.is_going() && !agenda.lines.is_empty();
    Ok(page.render(|| {
        let view = view! { <EditAgenda meeting=meeting agenda=agenda arranged=arranged undo=undo from=from /> };
        let document = Document::new(t!("agenda-title"), view);
        if moves {
            document.with_script("agenda.js")
        } else {
            document
        }
    }))
}

fn id_of(form: &Form, field: &'static str) -> Result<AgendaItemId> {
    let id = form.get(field).parse();
    id.map_err(|_| Error::field(field, FieldCode::NotAChoice))
}

/// Moves an item by a button, a drop or a number; or undoes the last move.
pub async fn post_agenda(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let (platform, viewer) = (&page.platform, &page.viewer);
    viewer.require(Operation::MeetingManage, &service::get(platform, id).await?.object())?;
    let undone = Undo::parse(form.get("undo"));
    let item = match undone {
        Some(undo) => undo.item,
        None => id_of(&form, "item")?,
    };
    agenda::item(platform, viewer, id, item).await?;
    let from_console = form.get("from") != "agenda";
    let spot = match (undone, form.get("act")) {
        (Some(undo), _) => items::place(platform, viewer, item, |_| Ok(undo.spot)).await?,
        // One is asked once more first.
        (None, "remove") => return Ok(page.redirect(&format!("/assembly/meetings/{id}/items/{item}/remove"))),
        (None, "drop") => {
            let side = Side::parse(form.get("side")).map_err(|code| Error::field("side", code))?;
            let target = id_of(&form, "target")?;
            let drop = Drop { side, target };
            items::place(platform, viewer, item, |slots| drop.to(slots, item)).await?
        }
        (None, "to") => {
            let place = form.get("place").trim().parse::<usize>();
            let place = place.map_err(|_| Error::field("place", FieldCode::NotANumber))?;
            let spot = Spot {
                parent: None,
                index: place.saturating_sub(1),
            };
            items::place(platform, viewer, item, |_| Ok(spot)).await?
        }
        (None, step) => {
            let step = Step::parse(step).map_err(|code| Error::field("act", code))?;
            items::place(platform, viewer, item, |slots| step.to(slots, item)).await?
        }
    };
    if from_console {
        return Ok(page.redirect_done(&format!("/assembly/meetings/{id}/manage"), "saved"));
    }
    let here = format!("/assembly/meetings/{id}/agenda");
    let from = form.get("page").parse::<usize>().unwrap_or(1);
    if undone.is_some() {
        return Ok(page.redirect_done(&format!("{here}?from={from}"), "item-back"));
    }
    let undo = Undo { item, spot }.write();
    Ok(page.redirect_done(&format!("{here}?from={from}&undo={undo}"), "item-moved"))
}

async fn copy_page(page: &Page, id: MeetingId, state: FormState) -> Result<Response> {
    let meeting = service::get(&page.platform, id).await?;
    let earlier = agenda::earlier(&page.platform, &page.viewer, &meeting).await?;
    Ok(page.render(|| {
        let view = view! { <CopyForm meeting=meeting earlier=earlier state=state.clone() /> };
        Document::of_form(t!("agenda-copy"), &state, view)
    }))
}

pub async fn get_copy(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    Ok(copy_page(&page, id, FormState::empty()).await?)
}

pub async fn post_copy(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let result = match form.get("from").parse() {
        Ok(from) => refused(agenda::copy(&page.platform, &page.viewer, id, MeetingId(from)).await)?,
        Err(_) => Err(FieldErrors::one("from", FieldCode::Required)),
    };
    match result {
        Ok(_) => Ok(page.redirect_done(&format!("/assembly/meetings/{id}/agenda"), "agenda-copied")),
        Err(errors) => Ok(copy_page(&page, id, FormState::refused(form, errors)).await?),
    }
}
