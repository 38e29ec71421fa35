//! Handlers: the minutes as page and as PDF, their history.

use super::paper::paper;
use super::path_of;
use super::views::history::{HistoryPage, VersionPage};
use super::views::paper::MinutesPage;
use crate::page::{Document, Page, PageResult};
use crate::{papers, t};
use axum::extract::Path;
use leptos::prelude::*;
use server::Error;
use server::minutes::reading::{self, Extent};
use server::minutes::{history, remarks};
use server::pdf;
use shared::ids::MeetingId;

pub async fn get_minutes(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    let minutes = match reading::get(platform, viewer, id, Extent::Mine, page.language).await {
        // A member who was told of the draft finds why it is away.
        Err(Error::NotFound) if remarks::list(platform, viewer, id, None).await.is_ok() => {
            return Ok(page.redirect(&format!("{}/remarks", path_of(id))));
        }
        found => found?,
    };
    let public_url = &page.platform.config.public_url;
    Ok(page.render(|| {
        let paper = paper(&minutes, public_url);
        let title = paper.name.clone();
        Document::new(title, view! { <MinutesPage desk=minutes.desk.clone() paper=paper /> })
    }))
}

/// The minutes as everybody reads them, whoever asks: a file goes from hand to hand.
pub async fn get_file(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    let minutes = reading::get(&page.platform, &page.viewer, id, Extent::Public, page.language).await?;
    let paper = page.say(|| paper(&minutes, &page.platform.config.public_url));
    let name = format!("minutes-{}-{}", minutes.desk.meeting.day(), page.language.as_str());
    Ok(papers::file(&page, &name, pdf::minutes(paper).await?))
}

pub async fn get_history(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    let before = page.query("before").parse().ok();
    let history = history::list(&page.platform, &page.viewer, id, before).await?;
    Ok(page.render(|| Document::new(t!("minutes-history"), view! { <HistoryPage history=history /> })))
}

pub async fn get_version(page: Page, Path((_, id, step)): Path<(String, MeetingId, i32)>) -> PageResult {
    let version = history::version(&page.platform, &page.viewer, id, step).await?;
    let frozen = match version.step.content {
        Some(_) => Some(reading::at_version(&page.platform, &version).await?),
        None => None,
    };
    let public_url = &page.platform.config.public_url;
    Ok(page.render(|| {
        let whole = frozen.map(|minutes| paper(&minutes, public_url));
        let here = path_of(id);
        Document::new(
            t!("minutes-step", number = step),
            view! { <VersionPage version=version whole=whole here=here /> },
        )
    }))
}
