//! The one route table: pages, forms and the JSON API.

use crate::{accounts, assets, errors, glossary, home, recommendations, rooms, showcase, work};
use axum::Router;
use axum::middleware;
use axum::routing::get;
use server::routes::{Route, Routes};
use server::{Platform, api, http};
use std::sync::Arc;

/// All pages and forms.
fn pages() -> Routes {
    Routes::new()
        .merge(accounts::routes())
        .merge(glossary::routes())
        .merge(home::routes())
        .merge(recommendations::routes())
        .merge(rooms::routes())
        .merge(showcase::routes())
        .merge(work::routes())
}

/// Everything the platform answers to, and the table of it for tests.
pub fn build(platform: &Platform) -> (Router, Vec<Route>) {
    let (pages, mut table, _) = pages().finish();
    let pages = pages
        .fallback(not_found)
        .layer(middleware::from_fn_with_state(platform.clone(), errors::draw));
    let (api_router, api_table, openapi) = api::routes().finish();
    table.extend(api_table);
    let document: Arc<str> = api::describe(openapi).to_pretty_json().unwrap_or_default().into();
    let describe = get(move || std::future::ready(([("content-type", "application/json")], document.to_string())));
    let router = pages
        .merge(api_router)
        .route("/api/v1/openapi.json", describe)
        .merge(assets::router());
    (http::surround(router, platform), table)
}

async fn not_found() -> errors::PageError {
    server::Error::NotFound.into()
}
