//! Publishing a result, and showing less of it.

use super::shown;
use crate::forms::Form;
use crate::jury::views::publication::{Publish, ShowLess};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::jury::{publication, results};
use shared::ids::RoundId;

pub async fn get_publish(page: Page, Path((_, round)): Path<(String, RoundId)>) -> PageResult {
    let query = Form::parse(page.path.split_once('?').map_or("", |(_, query)| query));
    // Boxes that are not ticked are not sent: without this, none of them would look like all of them.
    let wanted = query.is_sent("seen").then(|| shown(&query));
    let preview = publication::preview(&page.platform, &page.viewer, round, wanted).await?;
    Ok(page.render(|| Document::new(t!("jury-publish-title"), view! { <Publish preview=preview /> })))
}

pub async fn post_publish(page: Page, Path((_, round)): Path<(String, RoundId)>, form: Form) -> PageResult {
    results::publish(&page.platform, &page.viewer, round, shown(&form)).await?;
    Ok(page.redirect_done(&format!("/jury/rounds/{round}/outcome"), "round-published"))
}

pub async fn get_shown(page: Page, Path((_, round)): Path<(String, RoundId)>) -> PageResult {
    let showing = publication::get_shown(&page.platform, &page.viewer, round).await?;
    Ok(page.render(|| Document::new(t!("rounds-less-title"), view! { <ShowLess showing=showing /> })))
}

pub async fn post_shown(page: Page, Path((_, round)): Path<(String, RoundId)>, form: Form) -> PageResult {
    publication::show_less(&page.platform, &page.viewer, round, shown(&form)).await?;
    Ok(page.redirect_done(&format!("/jury/rounds/{round}/outcome"), "round-less"))
}
