//! The tracks of a challenge.

use crate::forms::{Form, FormState, refused};
use crate::jury::views::tracks::TracksPage;
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::jury::tracks;
use server::routes::id;
use shared::ids::{ChallengeId, ProposalId, TrackId};

pub async fn get_tracks(page: Page, Path((_, challenge)): Path<(String, ChallengeId)>) -> PageResult {
    tracks_page(&page, challenge, FormState::empty()).await
}

async fn tracks_page(page: &Page, challenge: ChallengeId, state: FormState) -> PageResult {
    let found = tracks::get_tracks(&page.platform, &page.viewer, challenge).await?;
    Ok(page.render(|| {
        let body = view! { <TracksPage found=found state=state.clone() /> };
        Document::of_form(t!("rounds-tracks-title"), &state, body)
    }))
}

/// Back to the tracks, or the same page with what was refused.
async fn answer(page: &Page, challenge: ChallengeId, form: Form, done: &str, result: server::Result<()>) -> PageResult {
    match refused(result)? {
        Ok(()) => Ok(page.redirect_done(&format!("/jury/challenges/{challenge}/tracks"), done)),
        Err(errors) => tracks_page(page, challenge, FormState::refused(form, errors)).await,
    }
}

pub async fn post_add(page: Page, Path((_, challenge)): Path<(String, ChallengeId)>, form: Form) -> PageResult {
    let made = tracks::add_track(&page.platform, &page.viewer, challenge, form.get("name")).await;
    answer(&page, challenge, form, "track-added", made.map(drop)).await
}

pub async fn post_rename(page: Page, Path((_, challenge)): Path<(String, ChallengeId)>, form: Form) -> PageResult {
    let track: TrackId = id(form.get("track"))?;
    let renamed = tracks::rename_track(&page.platform, &page.viewer, challenge, track, form.get("name")).await;
    answer(&page, challenge, form, "track-renamed", renamed).await
}

pub async fn post_remove(page: Page, Path((_, challenge)): Path<(String, ChallengeId)>, form: Form) -> PageResult {
    let track: TrackId = id(form.get("track"))?;
    let removed = tracks::remove_track(&page.platform, &page.viewer, challenge, track).await;
    answer(&page, challenge, form, "track-removed", removed).await
}

pub async fn post_place(page: Page, Path((_, challenge)): Path<(String, ChallengeId)>, form: Form) -> PageResult {
    let mut placed: Vec<(ProposalId, Option<TrackId>)> = Vec::new();
    for (name, value) in form.iter() {
        let Some(proposal) = name.strip_prefix("track-") else {
            continue;
        };
        let track = if value.is_empty() { None } else { Some(id(value)?) };
        placed.push((id(proposal)?, track));
    }
    let done = tracks::place(&page.platform, &page.viewer, challenge, &placed).await;
    answer(&page, challenge, form, "track-placed", done).await
}
