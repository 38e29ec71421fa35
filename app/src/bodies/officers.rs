//! Who leads a body.

use super::views::Officers;
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::bodies::entity::body;
use server::bodies::{service, standing};
use shared::accounts::Pseudonym;
use shared::fields::FieldErrors;
use shared::ids::BodyId;
use shared::permissions::{Operation, Role};

async fn body(page: &Page, id: BodyId) -> server::Result<body::Model> {
    let body = service::get(&page.platform, id).await?;
    page.viewer.require(Operation::BodyOfficers, &body.object())?;
    Ok(body)
}

async fn show(page: &Page, body: body::Model, state: FormState) -> server::Result<Response> {
    let officers = standing::officers(&page.platform, &body).await?;
    Ok(page.render(|| {
        let refused = !state.errors.is_empty();
        let document = Document::new(
            t!("officers-title"),
            view! { <Officers body=body officers=officers state=state /> },
        );
        if refused { document.refused() } else { document }
    }))
}

pub async fn get_officers(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    let body = body(&page, id).await?;
    Ok(show(
        &page,
        body,
        FormState::filled(Form::of([("role", "secretary".to_owned())])),
    )
    .await?)
}

fn read(form: &Form) -> Result<(Role, Pseudonym), FieldErrors> {
    let mut errors = FieldErrors::default();
    let role = errors.take("role", Role::parse(form.get("role")));
    let name = errors.take("name", Pseudonym::parse(form.get("name")));
    errors.finish(role.zip(name))
}

pub async fn post_officer(page: Page, Path((_, id)): Path<(String, BodyId)>, form: Form) -> PageResult {
    let body = body(&page, id).await?;
    let result = match read(&form) {
        Ok((role, name)) => refused(service::name_officer(&page.platform, &page.viewer, id, role, &name).await)?,
        Err(errors) => Err(errors),
    };
    match result {
        Ok(()) => Ok(page.redirect_done(&format!("/assembly/bodies/{id}/officers"), "saved")),
        Err(errors) => Ok(show(&page, body, FormState::refused(form, errors)).await?),
    }
}

pub async fn post_end(page: Page, Path((_, id)): Path<(String, BodyId)>, form: Form) -> PageResult {
    let body = body(&page, id).await?;
    let result = match read(&form) {
        Ok((role, name)) => refused(service::end_officer(&page.platform, &page.viewer, id, role, &name).await)?,
        Err(errors) => Err(errors),
    };
    match result {
        Ok(()) if body_is_still_theirs(&page, id).await? => {
            Ok(page.redirect_done(&format!("/assembly/bodies/{id}/officers"), "saved"))
        }
        // Who has just given up the last role goes where everybody may.
        Ok(()) => Ok(page.redirect_done(&format!("/assembly/bodies/{id}"), "saved")),
        Err(errors) => Ok(show(&page, body, FormState::refused(form, errors)).await?),
    }
}

async fn body_is_still_theirs(page: &Page, id: BodyId) -> server::Result<bool> {
    let Some(account) = page.viewer.account_id() else {
        return Ok(false);
    };
    let viewer = server::accounts::grants::viewer_of(&page.platform, account).await?;
    let body = service::get(&page.platform, id).await?;
    Ok(viewer.may(Operation::BodyOfficers, &body.object()))
}
