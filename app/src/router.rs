//! The one route table: pages, forms and the JSON API.

use crate::{
    accounts, admin, amendments, assembly, assets, bodies, chat, comments, errors, evidence, glossary, hands, history,
    home, images, jury, meetings, minutes, motions, open_data, polls, practices, preparation, processes, proposals,
    recommendations, recordings, rooms, showcase, speakers, teams, translations, work,
};
use axum::Router;
use axum::http::Uri;
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use server::routes::{Route, Routes};
use server::{Error, Platform, api, http};
use std::sync::Arc;

/// All pages and forms.
fn pages() -> Routes {
    Routes::new()
        .merge(accounts::routes())
        .merge(admin::routes())
        .merge(amendments::routes())
        .merge(assembly::routes())
        .merge(bodies::routes())
        .merge(chat::routes())
        .merge(comments::routes())
        .merge(evidence::routes())
        .merge(glossary::routes())
        .merge(hands::routes())
        .merge(history::routes())
        .merge(home::routes())
        .merge(images::routes())
        .merge(jury::routes())
        .merge(open_data::routes())
        .merge(practices::routes())
        .merge(preparation::routes())
        .merge(processes::routes())
        .merge(proposals::routes())
        .merge(recommendations::routes())
        .merge(recordings::routes())
        .merge(rooms::routes())
        .merge(meetings::routes())
        .merge(minutes::routes())
        .merge(motions::routes())
        .merge(polls::routes())
        .merge(showcase::routes())
        .merge(speakers::routes())
        .merge(teams::routes())
        .merge(translations::routes())
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
    let api_router = api_router.layer(middleware::from_fn_with_state(platform.clone(), http::answer_api));
    let document: Arc<str> = api::describe(openapi).to_pretty_json().unwrap_or_default().into();
    let describe = get(move || std::future::ready(([("content-type", "application/json")], document.to_string())));
    let router = pages
        .merge(api_router)
        .route("/api/v1/openapi.json", describe)
        .merge(assets::router());
    let router = http::surround(router, &table, platform)
        .layer(middleware::from_fn_with_state(platform.clone(), errors::draw_foreign));
    (router, table)
}

/// A page says so to people, JSON to programs.
async fn not_found(uri: Uri) -> Response {
    if uri.path().starts_with("/api/") {
        return Error::NotFound.into_response();
    }
    errors::PageError(Error::NotFound).into_response()
}
