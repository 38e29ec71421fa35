//! Requests to take over a review: asking, answering, deciding.

use crate::forms::{Form, FormState, refused};
use crate::jury::views::swaps::{Ask, Requests, Swaps};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::Error;
use server::jury::swaps;
use server::jury::swaps::read;
use server::routes::id;
use shared::ids::{AccountId, AssignmentId, RoundId, SwapId};
use shared::jury::swap::SwapAnswer;

pub async fn get_ask(page: Page, Path((_, id)): Path<(String, AssignmentId)>) -> PageResult {
    ask_page(&page, id, FormState::empty()).await
}

async fn ask_page(page: &Page, id: AssignmentId, state: FormState) -> PageResult {
    let asking = read::get_asking(&page.platform, &page.viewer, id).await?;
    Ok(page.render(|| {
        let shown = state.clone();
        Document::of_form(t!("swap-title"), &state, view! { <Ask asking=asking state=shown /> })
    }))
}

pub async fn post_ask(page: Page, Path((_, id)): Path<(String, AssignmentId)>, form: Form) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    let juror = match form.get("juror") {
        "" => None,
        raw => Some(server::routes::id::<AccountId>(raw)?),
    };
    match refused(swaps::ask(platform, viewer, id, juror, form.get("reason")).await)? {
        Ok(_) => {
            let round = read::get_asking(platform, viewer, id).await?.round.id;
            Ok(page.redirect_done(&format!("/jury/rounds/{round}/swaps"), "swap-asked"))
        }
        Err(errors) => ask_page(&page, id, FormState::refused(form, errors)).await,
    }
}

pub async fn get_swaps(page: Page, Path((_, round)): Path<(String, RoundId)>) -> PageResult {
    let found = read::get_swaps(&page.platform, &page.viewer, round).await?;
    Ok(page.render(|| Document::new(t!("swaps-title"), view! { <Swaps found=found /> })))
}

pub async fn post_answer(page: Page, Path((_, id)): Path<(String, SwapId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let answer = SwapAnswer::parse(form.get("answer")).map_err(|code| Error::field("answer", code))?;
    let round = swaps::answer(&page.platform, &page.viewer, id, answer).await?;
    let done = match answer {
        SwapAnswer::Take => "swap-taken",
        SwapAnswer::Decline => "swap-declined",
        SwapAnswer::Withdraw => "swap-withdrawn",
    };
    Ok(page.redirect_done(&format!("/jury/rounds/{round}/swaps"), done))
}

pub async fn get_requests(page: Page, Path((_, round)): Path<(String, RoundId)>) -> PageResult {
    let from = page.query("from").parse().unwrap_or(0);
    let (round, list) = read::list_swaps(&page.platform, &page.viewer, round, from).await?;
    Ok(page.render(|| Document::new(t!("swaps-requests"), view! { <Requests round=round.id page=list /> })))
}

pub async fn post_decision(page: Page, Path((_, swap)): Path<(String, SwapId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let juror = match form.get("act") {
        "decline" => None,
        _ => Some(id::<AccountId>(form.get("juror"))?),
    };
    let round = swaps::decide_swap(&page.platform, &page.viewer, swap, juror).await?;
    let done = if juror.is_some() { "swap-given" } else { "swap-declined" };
    Ok(page.redirect_done(&format!("/jury/rounds/{round}/requests"), done))
}
