//! Handlers of My work.

use super::views::Work;
use crate::forms::Form;
use crate::page::{Document, Page, PageResult};
use crate::t;
use leptos::prelude::*;
use server::{notices, work};

/// Notices on one page.
const PAGE: usize = 20;

pub async fn get_work(page: Page) -> PageResult {
    let before = page.query("before").parse().ok();
    let waiting = work::waiting(&page.platform, &page.viewer).await?;
    let places = work::places::find(&page.platform, &page.viewer).await?;
    let mut notices = notices::list(&page.platform, &page.viewer, before, PAGE as u64 + 1).await?;
    let more = notices.len() > PAGE;
    notices.truncate(PAGE);
    let earlier = more
        .then(|| notices.last().map(|notice| format!("/work?before={}", notice.id)))
        .flatten();
    Ok(page.render(|| {
        Document::new(
            t!("work-title"),
            view! { <Work waiting=waiting places=places notices=notices earlier=earlier /> },
        )
    }))
}

/// Marks everything as read.
pub async fn post_work(page: Page, _: Form) -> PageResult {
    notices::read_all(&page.platform, &page.viewer).await?;
    Ok(page.redirect("/work"))
}
