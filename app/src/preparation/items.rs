//! Handlers of one item: adding it, changing it, taking it off the agenda.

use super::views::ItemForm;
use crate::components::Confirm;
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult, link};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::Result;
use server::meetings::agenda::{self as items, NewItem};
use server::meetings::{entity::item, service};
use server::motions::service::{self as motions, Ready};
use server::preparation::agenda;
use shared::fields::{self, FieldCode, FieldErrors};
use shared::ids::{AgendaItemId, MeetingId};
use shared::meetings::AgendaItemKind;
use shared::permissions::Operation;
use shared::preparation::{ItemDetails, MOST_MINUTES, RawItemDetails};

type OnePath = Path<(String, MeetingId, AgendaItemId)>;

/// The form of an item; `own` is the one that is changed.
async fn form_page(page: &Page, id: MeetingId, own: Option<item::Model>, state: FormState) -> Result<Response> {
    let platform = &page.platform;
    let meeting = service::get(platform, id).await?;
    page.viewer.require(Operation::MeetingManage, &meeting.object())?;
    meeting.check_going()?;
    let motions = match own {
        Some(_) => Vec::new(),
        None => motions::waiting(platform, meeting.body_id).await?,
    };
    let agenda = agenda::read(platform, &page.viewer, &meeting).await?;
    let has_parts = |id: AgendaItemId| agenda.lines.iter().any(|line| line.item.parent_id == Some(id));
    let parents = match &own {
        // What has parts cannot be a part.
        Some(own) if has_parts(own.id) => Vec::new(),
        own => {
            let own = own.as_ref().map(|own| own.id);
            let tops = agenda
                .lines
                .iter()
                .filter(|line| line.number.part.is_none() && Some(line.item.id) != own);
            tops.map(|line| {
                (
                    line.item.id.to_string(),
                    format!("{} · {}", line.number, line.item.title),
                )
            })
            .collect()
        }
    };
    Ok(page.render(|| {
        let title = if own.is_some() { t!("item-edit") } else { t!("item-new") };
        let view = view! { <ItemForm title=title.clone() meeting=meeting motions=motions parents=parents own=own state=state.clone() /> };
        Document::of_form(title, &state, view)
    }))
}

pub async fn get_new(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    let form = Form::of([("minutes", "15".to_owned()), ("kind", "topic".to_owned())]);
    Ok(form_page(&page, id, None, FormState::filled(form)).await?)
}

/// An item of the form; a motion makes it an item of that kind, and gives it its title when the form has none.
fn read(form: &Form, motions: &[Ready], own: Option<&item::Model>) -> Result<(NewItem, ItemDetails), FieldErrors> {
    let mut errors = FieldErrors::default();
    let motion = match form.get("motion") {
        "" => Some(None),
        id => {
            let found = motions.iter().find(|motion| motion.id.to_string() == id);
            errors.take("motion", found.map(Some).ok_or(FieldCode::NotAChoice))
        }
    };
    let is_motion = matches!(motion, Some(Some(_))) || own.is_some_and(|own| own.motion_id.is_some());
    let kind = if is_motion {
        Some(AgendaItemKind::Motion)
    } else {
        errors.take("kind", AgendaItemKind::parse(form.get("kind")))
    };
    let title = match (form.get("title").trim(), motion) {
        ("", Some(Some(motion))) => Some(motion.title.clone()),
        (raw, _) => errors.take("title", fields::line(raw, 3, 140)),
    };
    let minutes = errors.take("minutes", fields::number(form.get("minutes"), 0, MOST_MINUTES));
    let details = ItemDetails::parse(&RawItemDetails {
        parent: form.get("parent"),
        internal: form.get("internal") == "yes",
        presenter: form.get("presenter"),
        notes: form.get("notes"),
    });
    let details = details.map_err(|refused| errors.0.extend(refused.0)).ok();
    let item = (|| {
        let new = NewItem {
            kind: kind?,
            title: title?,
            motion: motion?.map(|motion| motion.id),
            minutes: i32::try_from(minutes?).ok()?,
        };
        Some((new, details?))
    })();
    errors.finish(item)
}

fn to_agenda(page: &Page, id: MeetingId, done: &str) -> Response {
    page.redirect_done(&format!("/assembly/meetings/{id}/agenda"), done)
}

pub async fn post_new(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    let meeting = service::get(&page.platform, id).await?;
    page.viewer.require(Operation::MeetingManage, &meeting.object())?;
    let motions = motions::waiting(&page.platform, meeting.body_id).await?;
    let result = match read(&form, &motions, None) {
        Ok((new, details)) => refused(items::add_with(&page.platform, &page.viewer, id, new, details).await)?,
        Err(errors) => Err(errors),
    };
    match result {
        Ok(_) => Ok(to_agenda(&page, id, "item-added")),
        Err(errors) => Ok(form_page(&page, id, None, FormState::refused(form, errors)).await?),
    }
}

pub async fn get_edit(page: Page, Path((_, id, item)): OnePath) -> PageResult {
    let own = agenda::item(&page.platform, &page.viewer, id, item).await?;
    let form = Form::of([
        ("title", own.title.clone()),
        ("kind", own.kind.to_string()),
        ("minutes", own.minutes.to_string()),
        ("parent", own.parent_id.map(|id| id.to_string()).unwrap_or_default()),
        ("internal", if own.internal { "yes".to_owned() } else { String::new() }),
        ("presenter", own.presenter.clone()),
        ("notes", own.notes.clone()),
    ]);
    Ok(form_page(&page, id, Some(own), FormState::filled(form)).await?)
}

pub async fn post_edit(page: Page, Path((_, id, item)): OnePath, form: Form) -> PageResult {
    let own = agenda::item(&page.platform, &page.viewer, id, item).await?;
    let result = match read(&form, &[], Some(&own)) {
        Ok((new, details)) => refused(agenda::change(&page.platform, &page.viewer, item, new, details).await)?,
        Err(errors) => Err(errors),
    };
    match result {
        Ok(()) => Ok(to_agenda(&page, id, "saved")),
        Err(errors) => Ok(form_page(&page, id, Some(own), FormState::refused(form, errors)).await?),
    }
}

pub async fn get_remove(page: Page, Path((_, id, item)): OnePath) -> PageResult {
    let own = agenda::item(&page.platform, &page.viewer, id, item).await?;
    let here = format!("/assembly/meetings/{id}");
    Ok(page.render(|| {
        let effect = if own.motion_id.is_some() {
            t!("item-remove-motion", title = &own.title)
        } else {
            t!("item-remove-effect", title = &own.title)
        };
        let view = view! {
            <Confirm
                title=t!("item-remove-sure")
                effect=effect
                action=link(&format!("{here}/items/{item}/remove"))
                submit=t!("item-remove-submit")
                back=link(&format!("{here}/agenda"))
            />
        };
        Document::new(t!("item-remove-sure"), view)
    }))
}

pub async fn post_remove(page: Page, Path((_, id, item)): OnePath, _: Form) -> PageResult {
    agenda::item(&page.platform, &page.viewer, id, item).await?;
    items::remove(&page.platform, &page.viewer, item).await?;
    Ok(to_agenda(&page, id, "item-removed"))
}
