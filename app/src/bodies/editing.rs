//! Handlers: changing what a body says of itself, what it said before, closing it and opening it again.

use super::views::forms::{CloseForm, EditForm};
use super::views::history::History;
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::bodies::entity::body;
use server::bodies::{editing, service};
use shared::bodies::{BodyForm, BodyText, reason};
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::BodyId;
use shared::permissions::Operation;
use std::collections::HashMap;

/// The words of a body in a form; the address does not stand in it.
pub fn read_text(form: &Form, slug: String) -> Result<BodyText, FieldErrors> {
    let get = |name: &str| form.get(name).to_owned();
    BodyText::parse(&BodyForm {
        name: get("name"),
        slug,
        place: get("place"),
        level: get("level"),
        competence: get("competence"),
        languages: form.all("languages").join(" "),
        description: get("description"),
        contact: get("contact"),
    })
}

/// The body above, if one is chosen.
pub fn read_parent(form: &Form) -> Result<Option<BodyId>, FieldCode> {
    match form.get("parent") {
        "" => Ok(None),
        id => id.parse().map(Some).map_err(|_| FieldCode::NotAChoice),
    }
}

async fn body_for(page: &Page, id: BodyId, operation: Operation) -> server::Result<body::Model> {
    let body = service::get(&page.platform, id).await?;
    page.viewer.require(operation, &body.object())?;
    Ok(body)
}

async fn edit_page(page: &Page, body: body::Model, state: FormState) -> server::Result<Response> {
    let mut parents = service::list(&page.platform).await?;
    parents.retain(|one| one.level > body.level || Some(one.id) == body.parent_id);
    Ok(page.render(|| {
        let view = view! { <EditForm body=body parents=parents state=state.clone() /> };
        Document::of_form(t!("body-edit"), &state, view)
    }))
}

pub async fn get_edit(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    let body = body_for(&page, id, Operation::BodyEdit).await?;
    let said = body.said();
    let mut fields = vec![
        ("name", said.text.name),
        ("place", said.text.place),
        ("level", said.text.level.to_string()),
        ("parent", said.parent.map(|id| id.to_string()).unwrap_or_default()),
        ("competence", said.text.competence),
        ("description", said.text.description),
        ("contact", said.text.contact),
    ];
    fields.extend(
        said.text
            .languages
            .iter()
            .map(|language| ("languages", language.to_string())),
    );
    Ok(edit_page(&page, body, FormState::filled(Form::of(fields))).await?)
}

pub async fn post_edit(page: Page, Path((_, id)): Path<(String, BodyId)>, form: Form) -> PageResult {
    let body = body_for(&page, id, Operation::BodyEdit).await?;
    let mut errors = FieldErrors::default();
    let text = read_text(&form, body.slug.to_string())
        .map_err(|refused| errors.0.extend(refused.0))
        .ok();
    let parent = errors.take("parent", read_parent(&form));
    let result = match errors.finish(text.zip(parent)) {
        Ok((text, parent)) => refused(editing::edit(&page.platform, &page.viewer, id, text, parent).await)?,
        Err(errors) => Err(errors),
    };
    match result {
        Ok(()) => Ok(page.redirect_done(&format!("/assembly/bodies/{id}"), "saved")),
        Err(errors) => Ok(edit_page(&page, body, FormState::refused(form, errors)).await?),
    }
}

pub async fn get_history(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    let body = service::get(&page.platform, id).await?;
    let (changes, more) = editing::history(&page.platform, &body, page.query("before").parse().ok()).await?;
    let all = service::list_all(&page.platform).await?;
    let names: HashMap<BodyId, String> = all.into_iter().map(|one| (one.id, one.name)).collect();
    Ok(page.render(|| {
        let view = view! { <History body=body changes=changes more=more names=names /> };
        Document::new(t!("body-history"), view)
    }))
}

fn close_page(page: &Page, body: body::Model, state: FormState) -> Response {
    page.render(|| {
        Document::of_form(
            t!("body-close"),
            &state,
            view! { <CloseForm body=body state=state.clone() /> },
        )
    })
}

pub async fn get_close(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    let body = body_for(&page, id, Operation::BodyClose).await?;
    Ok(close_page(&page, body, FormState::empty()))
}

pub async fn post_close(page: Page, Path((_, id)): Path<(String, BodyId)>, form: Form) -> PageResult {
    let body = body_for(&page, id, Operation::BodyClose).await?;
    let result = match reason(form.get("reason")) {
        Ok(reason) => refused(editing::close(&page.platform, &page.viewer, id, reason).await)?,
        Err(code) => Err(FieldErrors::one("reason", code)),
    };
    match result {
        Ok(()) => Ok(page.redirect_done(&format!("/assembly/bodies/{id}"), "body-closed")),
        Err(errors) => Ok(close_page(&page, body, FormState::refused(form, errors))),
    }
}

pub async fn post_reopen(page: Page, Path((_, id)): Path<(String, BodyId)>, _: Form) -> PageResult {
    editing::reopen(&page.platform, &page.viewer, id).await?;
    Ok(page.redirect_done(&format!("/assembly/bodies/{id}"), "body-reopened"))
}
