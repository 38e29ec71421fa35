//! Handlers of the API's page.

use super::views::{Api, Shapes};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use serde_json::Value;
use server::api;
use std::sync::LazyLock;

/// The document as JSON; it does not change while the process runs.
static DOCUMENT: LazyLock<Value> = LazyLock::new(|| {
    let (_, _, openapi) = api::routes().finish();
    serde_json::to_value(api::describe(openapi)).unwrap_or_default()
});

/// Leads to the page in the visitor's language.
pub async fn get_api_anywhere(page: Page) -> Response {
    Redirect::temporary(&page.link("/api")).into_response()
}

pub async fn get_api(page: Page) -> PageResult {
    Ok(page.render(|| {
        Document::new(
            t!("api-title"),
            view! { <Api document=&DOCUMENT from=page.query("from") /> },
        )
    }))
}

pub async fn get_shapes(page: Page) -> PageResult {
    Ok(page.render(|| {
        Document::new(
            t!("api-shapes"),
            view! { <Shapes document=&DOCUMENT from=page.query("from") /> },
        )
    }))
}
