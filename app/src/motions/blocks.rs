//! Handlers of blocks: motions of a meeting that are decided together.

use super::views::{BlockPage, BlocksPage};
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::motions::blocks::reading;
use server::motions::blocks::service::{self, Change};
use shared::fields::FieldCode;
use shared::ids::{BlockId, MeetingId, MotionId};

fn path(id: BlockId) -> String {
    format!("/assembly/blocks/{id}")
}

fn motion(raw: &str) -> server::Result<MotionId> {
    raw.parse().map_err(|_| Error::field("motion", FieldCode::NotAChoice))
}

async fn draw_all(page: &Page, id: MeetingId, state: FormState) -> server::Result<Response> {
    let blocks = reading::view_all(&page.platform, &page.viewer, id).await?;
    Ok(page.render(|| {
        let view = view! { <BlocksPage blocks=blocks state=state.clone() /> };
        Document::of_form(t!("blocks-title"), &state, view)
    }))
}

pub async fn get_blocks(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    Ok(draw_all(&page, id, FormState::empty()).await?)
}

pub async fn post_blocks(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let with = form
        .all("motion")
        .into_iter()
        .map(motion)
        .collect::<Result<Vec<_>, _>>();
    let made = match with {
        Ok(with) => service::make(&page.platform, &page.viewer, id, form.get("title"), &with).await,
        Err(error) => Err(error),
    };
    match refused(made)? {
        Ok(block) => Ok(page.redirect_done(&path(block), "block-made")),
        Err(errors) => Ok(draw_all(&page, id, FormState::refused(form, errors)).await?),
    }
}

async fn draw(page: &Page, id: BlockId, state: FormState) -> server::Result<Response> {
    let (block, around) = reading::view(&page.platform, &page.viewer, id).await?;
    Ok(page.render(|| {
        let title = block.block.title.clone();
        let view = view! { <BlockPage block=block around=around state=state.clone() /> };
        Document::of_form(title, &state, view)
    }))
}

pub async fn get_block(page: Page, Path((_, id)): Path<(String, BlockId)>) -> PageResult {
    Ok(draw(&page, id, FormState::empty()).await?)
}

pub async fn post_block(page: Page, Path((_, id)): Path<(String, BlockId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let (platform, viewer) = (&page.platform, &page.viewer);
    let of_motion = || motion(form.get("motion"));
    let change = match form.get("act") {
        "dissolve" => {
            let meeting = service::remove(platform, viewer, id).await?;
            return Ok(page.redirect_done(&format!("/assembly/meetings/{meeting}/blocks"), "block-removed"));
        }
        "rename" => Ok(Change::Rename(form.get("title").to_owned())),
        "add" => of_motion().map(Change::Add),
        "remove" => of_motion().map(Change::Remove),
        "up" => of_motion().map(|motion| Change::Move(motion, -1)),
        "down" => of_motion().map(|motion| Change::Move(motion, 1)),
        "put_back" => of_motion().map(Change::PutBack),
        _ => Err(Error::field("act", FieldCode::NotAChoice)),
    };
    let done = match change {
        Ok(change) => service::change(platform, viewer, id, change).await,
        Err(error) => Err(error),
    };
    match refused(done)? {
        Ok(()) => Ok(page.redirect_done(&path(id), "saved")),
        Err(errors) => Ok(draw(&page, id, FormState::refused(form, errors)).await?),
    }
}

pub async fn post_take_out(page: Page, Path((_, id)): Path<(String, BlockId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let motion = motion(form.get("motion"))?;
    service::take_out(&page.platform, &page.viewer, id, motion, form.get("why")).await?;
    Ok(page.redirect_done(&path(id), "taken-out"))
}
