//! Who goes on from a round.

use crate::forms::{Form, FormState, refused};
use crate::jury::views::next::{Asked, NextPage};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::jury::chain::{self, Choice, Choosing};
use server::routes::id;
use shared::ids::{RoundId, SubmissionId};
use shared::jury::rounds::GoBy;

pub async fn get_next(page: Page, Path((_, round)): Path<(String, RoundId)>) -> PageResult {
    let by = GoBy::parse(&page.query("by")).unwrap_or(GoBy::Total);
    let asked = page.query("best").parse().ok().map(|count| (count, by));
    let choosing = chain::get_next(&page.platform, &page.viewer, round, asked).await?;
    next_page(&page, choosing, Asked(asked), FormState::empty())
}

fn next_page(page: &Page, choosing: Choosing, asked: Asked, state: FormState) -> PageResult {
    Ok(page.render(|| {
        let body = view! { <NextPage choosing=choosing asked=asked state=state.clone() /> };
        Document::of_form(t!("rounds-next-title"), &state, body)
    }))
}

pub async fn post_next(page: Page, Path((_, round)): Path<(String, RoundId)>, form: Form) -> PageResult {
    let goes: server::Result<Vec<SubmissionId>> = form.all("goes").into_iter().map(id).collect();
    let choice = Choice {
        goes: goes?,
        reason: form.get("reason").to_owned(),
        decides_others: !form.get("decides").is_empty(),
        others_reason: form.get("others_reason").to_owned(),
    };
    match refused(chain::choose(&page.platform, &page.viewer, round, &choice).await)? {
        Ok(()) => Ok(page.redirect_done(&format!("/jury/rounds/{round}/next"), "round-goes-on")),
        Err(errors) => {
            let choosing = chain::get_next(&page.platform, &page.viewer, round, None).await?;
            next_page(&page, choosing, Asked::default(), FormState::refused(form, errors))
        }
    }
}
