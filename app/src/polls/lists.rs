//! Handlers: all polls of a body, or of a meeting.

use super::views::lists::PollList;
use crate::bodies::crumbs;
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::bodies::{entity::body, service as bodies};
use server::meetings::service as meetings;
use server::polls::reading::{self, Within};
use shared::ids::{BodyId, MeetingId};

async fn list(page: &Page, body: body::Model, name: String, within: Within, here: String) -> PageResult {
    let before = page.query("before").parse().ok();
    let (polls, more) = reading::list(&page.platform, &page.viewer, within, before).await?;
    let later = more
        .then(|| {
            polls
                .last()
                .map(|poll| page.link(&format!("{here}?before={}", poll.id)))
        })
        .flatten();
    let earlier = before.map(|_| page.link(&here));
    Ok(page.render(|| {
        let mut places = crumbs(&body);
        if let Within::Meeting(id) = within {
            places.push((page.link(&format!("/assembly/meetings/{id}")), name.clone()));
        }
        let view = view! { <PollList name=name places=places polls=polls later=later earlier=earlier /> };
        Document::new(t!("polls-title"), view)
    }))
}

pub async fn get_polls_of_body(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    let body = bodies::get(&page.platform, id).await?;
    let (name, here) = (body.name.clone(), format!("/assembly/bodies/{id}/polls"));
    list(&page, body, name, Within::Body(id), here).await
}

pub async fn get_polls_of_meeting(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    let meeting = meetings::get(&page.platform, id).await?;
    let body = bodies::get(&page.platform, meeting.body_id).await?;
    let here = format!("/assembly/meetings/{id}/polls");
    list(&page, body, meeting.title, Within::Meeting(id), here).await
}
