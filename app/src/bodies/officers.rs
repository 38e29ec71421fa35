//! Handlers: who leads a body, led it, and will.

use super::views::officers::Officers;
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::bodies::entity::body;
use server::bodies::{officers, service};
use server::routes::id as read_id;
use shared::accounts::Pseudonym;
use shared::bodies::{Officer, Term};
use shared::fields::FieldErrors;
use shared::ids::BodyId;
use shared::permissions::Operation;
use shared::time::Day;

async fn show(page: &Page, body: body::Model, state: FormState) -> server::Result<Response> {
    let now = officers::list(&page.platform, &body).await?;
    let former = officers::former(&page.platform, &body).await?;
    let may_name = page.viewer.may(Operation::BodyOfficers, &body.object());
    Ok(page.render(|| {
        let view = view! { <Officers body=body now=now former=former may_name=may_name state=state.clone() /> };
        Document::of_form(t!("officers-title"), &state, view)
    }))
}

pub async fn get_officers(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    let body = service::get(&page.platform, id).await?;
    let form = Form::of([("role", "deputy".to_owned()), ("from", Day::of(page.now).to_string())]);
    Ok(show(&page, body, FormState::filled(form)).await?)
}

fn read(form: &Form) -> Result<(Officer, Pseudonym, Term), FieldErrors> {
    let mut errors = FieldErrors::default();
    let role = errors.take("role", Officer::parse(form.get("role")));
    let name = errors.take("name", Pseudonym::parse(form.get("name")));
    let term = Term::parse(form.get("from"), form.get("until"))
        .map_err(|refused| errors.0.extend(refused.0))
        .ok();
    errors.finish((|| Some((role?, name?, term?)))())
}

pub async fn post_officer(page: Page, Path((_, id)): Path<(String, BodyId)>, form: Form) -> PageResult {
    let body = service::get(&page.platform, id).await?;
    page.viewer.require(Operation::BodyOfficers, &body.object())?;
    let result = match read(&form) {
        Ok((role, name, term)) => refused(officers::name(&page.platform, &page.viewer, id, role, &name, term).await)?,
        Err(errors) => Err(errors),
    };
    match result {
        Ok(()) => Ok(page.redirect_done(&format!("/assembly/bodies/{id}/officers"), "officer-named")),
        Err(errors) => Ok(show(&page, body, FormState::refused(form, errors)).await?),
    }
}

pub async fn post_end(page: Page, Path((_, id)): Path<(String, BodyId)>, form: Form) -> PageResult {
    let officer = read_id(form.get("officer"))?;
    officers::end(&page.platform, &page.viewer, id, officer).await?;
    Ok(page.redirect_done(&format!("/assembly/bodies/{id}/officers"), "officer-ended"))
}
