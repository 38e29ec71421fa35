//! Handlers of the public pages of an edition.

use super::challenge_views::ChallengePage;
use super::views::{EditionPage, Editions};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::jury::publication::published_of;
use server::proposals::service::{Filter, list, own};
use server::routes::id;
use server::{challenges, processes};
use shared::ids::ProcessId;

/// Editions on a page.
const EDITIONS: usize = 20;

pub async fn get_processes(page: Page) -> PageResult {
    let before: Option<ProcessId> = page.query("before").parse().ok();
    let mut editions = processes::service::list(&page.platform, before, EDITIONS as u64 + 1).await?;
    let more = editions.len() > EDITIONS;
    editions.truncate(EDITIONS);
    let later = editions
        .last()
        .filter(|_| more)
        .map(|last| format!("/processes?before={}", last.process.id));
    Ok(page.render(|| {
        Document::new(
            t!("processes-title"),
            view! { <Editions editions=editions later=later /> },
        )
    }))
}

pub async fn get_process(page: Page, Path((_, slug)): Path<(String, String)>) -> PageResult {
    let view = processes::read::load(&page.platform, &page.viewer, &slug).await?;
    let challenges = view.challenges.iter().map(|challenge| challenge.id);
    let published = published_of(page.platform.db.read(), challenges).await?;
    Ok(page.render(|| {
        let title = view.edition.process.title.clone();
        Document::new(title, view! { <EditionPage view=view published=published /> })
    }))
}

pub async fn get_challenge(page: Page, Path((_, slug, challenge)): Path<(String, String, String)>) -> PageResult {
    let edition = processes::service::find(&page.platform, &slug).await?;
    let view = challenges::service::load(&page.platform, edition.process.id, id(&challenge)?).await?;
    let filter = Filter {
        process: edition.process.id,
        challenge: Some(view.challenge.id),
        selected: true,
    };
    let selected = list(&page.platform, filter, None, 6).await?;
    let published = published_of(page.platform.db.read(), [view.challenge.id]).await?;
    let (in_team, own) = own(&page.platform, &page.viewer, edition.process.id, view.challenge.id).await?;
    Ok(page.render(|| {
        let title = view.challenge.title.clone();
        Document::new(
            title,
            view! { <ChallengePage edition=edition view=view selected=selected published=published in_team=in_team own=own /> },
        )
    }))
}
