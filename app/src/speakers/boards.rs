//! What the live page and the projector show: as a whole, and in parts that `live.js` exchanges.
//!
//! The parts that all see alike are drawn once for everybody by `platform.boards`, as somebody without an account sees them; nothing personal
//! can get into them.

use super::of_live;
use super::views::Projector;
use crate::meetings::{OwnParts, SharedParts};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use server::Error;
use server::accounts::Viewer;
use server::meetings::{live, service as meetings};
use server::preparation::sees_inside;
use server::speakers::boards::{Age, Key};
use server::speakers::reading;
use shared::ids::MeetingId;
use shared::time::Timestamp;
use std::sync::Arc;

/// How long a part may be kept when no bell rings, in milliseconds.
const LIVE: i64 = 10 * Timestamp::SECOND;
/// Shorter on the projector, whose count of votes cast rings no bell.
const PROJECTOR: i64 = 2 * Timestamp::SECOND;

fn html(bytes: Bytes) -> Response {
    ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], bytes).into_response()
}

/// The page as somebody without an account gets it.
fn for_all(page: &Page) -> Page {
    Page {
        viewer: Viewer::anonymous(),
        ..page.clone()
    }
}

fn key(page: &Page, meeting: MeetingId, board: &'static str) -> Key {
    Key {
        meeting,
        language: page.language,
        board,
    }
}

/// How old a board may be for this page; `since` is when it heard that something changed.
fn age(page: &Page, life: i64) -> Age {
    Age::of(&page.platform, life, page.query("since").parse().ok().map(Timestamp))
}

pub async fn get_live(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    let age = age(&page, LIVE);
    let (page, platform) = (for_all(&page), &page.platform);
    let draw = || async {
        let live = live::view(platform, &page.viewer, id).await?;
        let speakers = of_live(platform, &live).await?;
        let part = page.part(|| view! { <SharedParts live=live speakers=speakers /> }.into_any());
        Ok::<_, Error>(Bytes::from(part))
    };
    Ok(html(
        platform.boards.get(key(&page, id, "live"), platform, age, draw).await?,
    ))
}

/// The same for those who see what is internal, drawn once for all of them.
pub async fn get_inside(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    let meeting = meetings::get(&page.platform, id).await?;
    if !sees_inside(page.platform.db.read(), &page.viewer, &meeting).await? {
        return Err(Error::Forbidden.into());
    }
    let age = age(&page, LIVE);
    let (page, platform) = (for_all(&page), &page.platform);
    let draw = || async {
        let live = live::inside(platform, id).await?;
        let speakers = of_live(platform, &live).await?;
        let part = page.part(|| view! { <SharedParts live=live speakers=speakers /> }.into_any());
        Ok::<_, Error>(Bytes::from(part))
    };
    let key = key(&page, id, "inside");
    Ok(html(platform.boards.get(key, platform, age, draw).await?))
}

/// One's own part: the ballot, the place on the list, the way in.
pub async fn get_mine(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    page.viewer.person()?;
    let platform = &page.platform;
    let read = || async {
        let mut live = live::inside(platform, id).await?;
        let speakers = of_live(platform, &live).await?;
        // It may be large, and nobody's own part shows it.
        if let Some(poll) = &mut live.poll {
            poll.file = None;
        }
        Ok::<_, Error>(Arc::new((live, speakers)))
    };
    let shared = platform
        .lives
        .get(key(&page, id, "inside"), platform, age(&page, LIVE), read)
        .await?;
    let (live, speakers) = match live::personal(platform, &page.viewer, &shared.0).await? {
        Some(live) => (live, shared.1.clone()),
        None => {
            let live = live::view(platform, &page.viewer, id).await?;
            let speakers = of_live(platform, &live).await?;
            (live, speakers)
        }
    };
    let own = match speakers {
        Some(speakers) => {
            let own = reading::own(platform, &page.viewer, &live.meeting, &speakers).await?;
            Some((speakers, own))
        }
        None => None,
    };
    Ok(page.render_part(|| view! { <OwnParts live=live own=own /> }.into_any()))
}

type Wall = (live::Live, Option<reading::Speakers>, Option<(u64, u64)>);

/// What hangs on the wall: the meeting, its list, and how many have voted.
async fn load(page: &Page, id: MeetingId) -> server::Result<Wall> {
    let platform = &page.platform;
    let live = live::view(platform, &page.viewer, id).await?;
    let speakers = of_live(platform, &live).await?;
    let cast = match &live.poll {
        Some(poll) => reading::cast_so_far(platform, poll).await?,
        None => None,
    };
    Ok((live, speakers, cast))
}

pub async fn get_projector(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    let page = for_all(&page);
    let (live, speakers, cast) = load(&page, id).await?;
    Ok(page.render(|| {
        let title = format!("{} – {}", t!("projector-title"), live.meeting.title);
        let view = view! { <Projector live=live speakers=speakers cast=cast whole=true /> };
        Document::new(title, view).with_script("live.js").bare()
    }))
}

pub async fn get_projector_parts(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    let age = age(&page, PROJECTOR);
    let (page, platform) = (for_all(&page), &page.platform);
    let draw = || async {
        let (live, speakers, cast) = load(&page, id).await?;
        let part = page.part(|| view! { <Projector live=live speakers=speakers cast=cast whole=false /> }.into_any());
        Ok::<_, Error>(Bytes::from(part))
    };
    let key = key(&page, id, "projector");
    Ok(html(platform.boards.get(key, platform, age, draw).await?))
}
