//! Handlers for chair and secretary: the offices of a body, and one of them.

use super::views::{OfficePage, Offices};
use crate::forms::{Form, FormState, kept, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::Error;
use server::bodies;
use server::bodies::entity::body;
use server::recommendations::entity::office;
use server::recommendations::offices::{self, NewOffice};
use shared::accounts::Pseudonym;
use shared::fields::FieldErrors;
use shared::ids::{BodyId, OfficeId};
use shared::permissions::Operation;

/// What the form of a new office starts with.
fn fresh(page: &Page) -> Vec<(&'static str, String)> {
    vec![
        ("days", "60".to_owned()),
        ("reminder_before", "14".to_owned()),
        ("language", page.language.as_str().to_owned()),
    ]
}

/// The field that names an official of `office`: each office has its own on the page.
pub fn official_field(office: OfficeId) -> String {
    format!("official-{office}")
}

async fn managed(page: &Page, id: BodyId) -> Result<body::Model, Error> {
    let body = bodies::service::get(&page.platform, id).await?;
    page.viewer.require(Operation::OfficeManage, &body.object())?;
    Ok(body)
}

pub async fn get_offices(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    let form = Form::of(fresh(&page));
    offices_page(&page, id, FormState::filled(form)).await
}

async fn offices_page(page: &Page, id: BodyId, state: FormState) -> PageResult {
    let body = managed(page, id).await?;
    let all = offices::list(&page.platform, Some(id)).await?;
    Ok(page.render(|| {
        let view = view! { <Offices body_id=id body_name=body.name.to_string() offices=all state=state.clone() /> };
        Document::of_form(t!("offices-title"), &state, view)
    }))
}

pub async fn post_office(page: Page, Path((_, id)): Path<(String, BodyId)>, form: Form) -> PageResult {
    let result = match NewOffice::parse(|name| form.get(name).to_owned()) {
        Ok(new) => kept(offices::create(&page.platform, &page.viewer, id, new).await, &form)?,
        Err(errors) => Err(FormState::refused(form, errors)),
    };
    match result {
        Ok(_) => Ok(page.redirect_done(&format!("/assembly/bodies/{id}/offices"), "office-added")),
        Err(state) => offices_page(&page, id, state).await,
    }
}

type OfPath = Path<(String, BodyId, OfficeId)>;

pub async fn post_official(page: Page, Path((_, id, office)): OfPath, form: Form) -> PageResult {
    managed(&page, id).await?;
    offices::get(&page.platform, id, office).await?;
    let field = official_field(office);
    let result = match Pseudonym::parse(form.get(&field)) {
        Ok(name) => refused(offices::name_official(&page.platform, &page.viewer, office, &name).await)?,
        Err(code) => Err(FieldErrors::one("official", code)),
    };
    match result {
        Ok(()) => Ok(page.redirect_done(&format!("/assembly/bodies/{id}/offices"), "official-named")),
        Err(refused) => {
            let mut errors = FieldErrors::default();
            for code in refused.0.into_values().flatten() {
                errors.add(&field, code);
            }
            let mut values: Vec<(&str, String)> = fresh(&page);
            values.push((&field, form.get(&field).to_owned()));
            let state = FormState::refused(Form::of(values), errors);
            offices_page(&page, id, state).await
        }
    }
}

fn office_page(page: &Page, body: &body::Model, office: office::Model, state: &FormState) -> axum::response::Response {
    page.render(|| {
        let view = view! { <OfficePage body_name=body.name.to_string() office=office state=state.clone() /> };
        Document::of_form(t!("office-edit"), state, view)
    })
}

pub async fn get_office(page: Page, Path((_, id, office)): OfPath) -> PageResult {
    let body = managed(&page, id).await?;
    let office = offices::get(&page.platform, id, office).await?;
    let form = Form::of([
        ("name", office.name.clone()),
        ("place", office.place.clone()),
        ("email", office.email.as_str().to_owned()),
        ("language", office.language.as_str().to_owned()),
        ("days", office.days.to_string()),
        ("reminder_before", office.reminder_before.to_string()),
    ]);
    Ok(office_page(&page, &body, office, &FormState::filled(form)))
}

pub async fn post_change(page: Page, Path((_, id, office)): OfPath, form: Form) -> PageResult {
    let body = managed(&page, id).await?;
    let row = offices::get(&page.platform, id, office).await?;
    let result = match NewOffice::parse(|name| form.get(name).to_owned()) {
        Ok(new) => kept(offices::update(&page.platform, &page.viewer, office, new).await, &form)?,
        Err(errors) => Err(FormState::refused(form, errors)),
    };
    match result {
        Ok(()) => Ok(page.redirect_done(&format!("/assembly/bodies/{id}/offices"), "saved")),
        Err(state) => Ok(office_page(&page, &body, row, &state)),
    }
}

/// Ends the office, or opens it again.
pub async fn post_end(page: Page, Path((_, id, office)): OfPath, form: Form) -> PageResult {
    offices::get(&page.platform, id, office).await?;
    let ended = form.get("act") != "reopen";
    offices::set_ended(&page.platform, &page.viewer, office, ended).await?;
    let place = format!("/assembly/bodies/{id}/offices");
    Ok(match ended {
        true => page.redirect_done(&place, "office-ended"),
        false => page.redirect_done(&place, "office-reopened"),
    })
}
