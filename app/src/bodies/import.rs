//! Handlers: many members from a table, looked through first.

use super::pages::managed;
use super::views::import::ImportPage;
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::bodies::entity::body;
use server::bodies::import::{self, Looked};
use shared::bodies::import::{TableRefused, read};
use shared::ids::BodyId;

fn show(
    page: &Page,
    body: body::Model,
    state: FormState,
    looked: Option<Looked>,
    why: Option<TableRefused>,
) -> Response {
    page.render(|| {
        let wrong = why.is_some() || looked.as_ref().is_some_and(|looked| !looked.is_good());
        let view = view! { <ImportPage body=body state=state looked=looked why=why /> };
        let document = Document::new(t!("import-title"), view);
        if wrong { document.refused() } else { document }
    })
}

pub async fn get_import(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    let body = managed(&page, id).await?;
    Ok(show(&page, body, FormState::empty(), None, None))
}

/// Looks the table through; seats everybody in it when the button of the preview was pressed and nothing is wrong.
pub async fn post_import(page: Page, Path((_, id)): Path<(String, BodyId)>, form: Form) -> PageResult {
    let body = managed(&page, id).await?;
    let table = form.get("table").to_owned();
    if let Err(why) = read(&table) {
        return Ok(show(&page, body, FormState::filled(form), None, Some(why)));
    }
    if form.get("act") == "seat" {
        match refused(import::run(&page.platform, &page.viewer, id, &table).await) {
            Ok(Ok(_)) => {
                return Ok(page.redirect_done(&format!("/assembly/bodies/{id}/members"), "members-imported"));
            }
            // Something changed since the preview: the lines say what.
            Ok(Err(_)) | Err(Error::Conflict("table-wrong")) => {}
            Err(error) => return Err(error.into()),
        }
    }
    let looked = import::look(&page.platform, &page.viewer, id, &table).await?;
    Ok(show(&page, body, FormState::filled(form), Some(looked), None))
}
