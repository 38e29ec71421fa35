//! Handlers: handing to the members, approving, publishing, correcting.

use super::views::approval::{AddendumPage, ApprovePage};
use super::{part_of, path_of};
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::minutes::reading::{self, Extent};
use server::minutes::{addenda, approval};
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::MeetingId;
use shared::languages::Language;
use shared::minutes::{AddendumText, Approval, MinutesAct};
use shared::permissions::Operation;
use shared::time::Day;

/// Hands the draft to the members, or takes it back.
pub async fn post_step(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let done = match MinutesAct::parse(form.get("act")) {
        Ok(MinutesAct::Hand) => {
            approval::hand(&page.platform, &page.viewer, id, page.language).await?;
            "minutes-handed"
        }
        Ok(MinutesAct::TakeBack) => {
            approval::take_back(&page.platform, &page.viewer, id).await?;
            "minutes-taken-back"
        }
        _ => return Err(Error::field("act", FieldCode::NotAChoice).into()),
    };
    Ok(page.redirect_done(&path_of(id), done))
}

async fn approve_page(page: &Page, id: MeetingId, state: Option<FormState>) -> Result<Response, Error> {
    let approving = approval::approving(&page.platform, &page.viewer, id).await?;
    let state = state.unwrap_or_else(|| {
        let today = Day::of(page.now).to_string();
        FormState::filled(Form::of([("day", today)]))
    });
    Ok(page.render(|| {
        let shown = state.clone();
        Document::of_form(
            t!("minutes-approve-title"),
            &state,
            view! { <ApprovePage approving=approving state=shown /> },
        )
    }))
}

pub async fn get_approve(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    Ok(approve_page(&page, id, None).await?)
}

pub async fn post_approve(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    let desk = approval::approving(&page.platform, &page.viewer, id).await?.desk;
    let parsed = Approval::parse(form.get("day"), form.get("by"), desk.meeting.day(), Day::of(page.now));
    let approved = match parsed {
        Ok(given) => refused(approval::approve(&page.platform, &page.viewer, id, given).await)?,
        Err(errors) => Err(errors),
    };
    match approved {
        Ok(()) => Ok(page.redirect_done(&path_of(id), "minutes-approved")),
        Err(errors) => Ok(approve_page(&page, id, Some(FormState::refused(form, errors))).await?),
    }
}

pub async fn post_publish(page: Page, Path((_, id)): Path<(String, MeetingId)>, _: Form) -> PageResult {
    approval::publish(&page.platform, &page.viewer, id).await?;
    Ok(page.redirect_done(&path_of(id), "minutes-published"))
}

async fn addendum_page(page: &Page, id: MeetingId, state: FormState) -> Result<Response, Error> {
    let minutes = reading::get(&page.platform, &page.viewer, id, Extent::Mine, page.language).await?;
    page.viewer
        .require(Operation::MinutesApprove, &minutes.desk.meeting.object())?;
    Ok(page.render(|| {
        let shown = state.clone();
        Document::of_form(
            t!("minutes-addendum-new"),
            &state,
            view! { <AddendumPage minutes=minutes state=shown /> },
        )
    }))
}

pub async fn get_addendum(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    let form = Form::of([("language", page.language.to_string())]);
    Ok(addendum_page(&page, id, FormState::filled(form)).await?)
}

pub async fn post_addendum(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    let part = part_of(form.get("part"))?;
    let mut errors = FieldErrors::default();
    let text = errors.take("text", AddendumText::parse(form.get("text")));
    let language = errors.take("language", Language::parse(form.get("language")));
    match errors.finish(text.zip(language)) {
        Ok((text, language)) => {
            addenda::add(&page.platform, &page.viewer, id, part, &text, language).await?;
            Ok(page.redirect_done(&path_of(id), "minutes-corrected"))
        }
        Err(errors) => Ok(addendum_page(&page, id, FormState::refused(form, errors)).await?),
    }
}
