//! Handlers of the start page and the pages about this site.

use super::views::{About, Home};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use server::processes;

/// Latest steps on the start page.
const LATEST: u64 = 6;

/// Leads to the start page in the visitor's language.
pub async fn get_root(page: Page) -> Response {
    Redirect::temporary(&page.link("")).into_response()
}

pub async fn get_home(page: Page) -> PageResult {
    let edition = processes::read::newest(&page.platform, &page.viewer).await?;
    let latest = processes::read::latest(&page.platform, LATEST).await?;
    Ok(page.render(|| Document::new(t!("site-name"), view! { <Home edition=edition latest=latest /> })))
}

pub async fn get_privacy(page: Page) -> PageResult {
    Ok(page.render(|| {
        let title = t!("privacy-title");
        let parts = vec![
            (t!("privacy-name-title"), t!("privacy-name-text")),
            (t!("privacy-never-title"), t!("privacy-never-text")),
            (t!("privacy-keep-title"), t!("privacy-keep-text")),
            (t!("privacy-see-title"), t!("privacy-see-text")),
        ];
        Document::new(title.clone(), view! { <About title=title parts=parts /> })
    }))
}

pub async fn get_accessibility(page: Page) -> PageResult {
    Ok(page.render(|| {
        let title = t!("accessibility-title");
        let parts = vec![
            (t!("accessibility-aim-title"), t!("accessibility-aim-text")),
            (t!("accessibility-how-title"), t!("accessibility-how-text")),
            (t!("accessibility-help-title"), t!("accessibility-help-text")),
        ];
        Document::new(title.clone(), view! { <About title=title parts=parts /> })
    }))
}
