//! Finals by pairs: the juror's two texts, the ranking, and what an organiser asks for.

use crate::forms::{Form, FormState, refused};
use crate::jury::views::pairs::{Pairs, PairsSettings, Ranking};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::http::StatusCode;
use leptos::prelude::*;
use server::Error;
use server::jury::pairs::{self, Desk};
use server::jury::{access, desk};
use shared::ids::{RoundId, SubmissionId};
use shared::jury::pairs::Couple;
use std::collections::BTreeSet;

/// Two ids with a `~` between them.
fn couple(text: &str) -> Option<Couple> {
    let (one, other) = text.split_once('~')?;
    Couple::of(one.parse().ok()?, other.parse().ok()?)
}

/// Couples that are put off, parted by dots.
fn put_off(page: &Page) -> (String, BTreeSet<Couple>) {
    let later = page.query("later");
    let couples = later.split('.').filter_map(couple).take(200).collect();
    (later, couples)
}

pub async fn get_pairs(page: Page, Path((_, round)): Path<(String, RoundId)>) -> PageResult {
    let (later, couples) = put_off(&page);
    let wanted = match page.query("pair") {
        text if text.is_empty() => None,
        text => Some(couple(&text).ok_or(Error::NotFound)?),
    };
    let desk = pairs::desk(&page.platform, &page.viewer, round, wanted, &couples).await?;
    let form = desk.said.as_ref().map(|(preferred, reason)| {
        Form::of([("preferred", preferred.as_str().to_owned()), ("reason", reason.clone())])
    });
    Ok(pairs_page(
        &page,
        desk,
        later,
        FormState::filled(form.unwrap_or_default()),
        None,
    ))
}

fn pairs_page(
    page: &Page,
    desk: Desk,
    later: String,
    state: FormState,
    problem: Option<&'static str>,
) -> axum::response::Response {
    page.render(|| {
        let body = view! { <Pairs desk=desk later=later state=state.clone() problem=problem /> };
        let document = Document::of_form(t!("pairs-title"), &state, body);
        match problem {
            Some(_) => document.with_status(StatusCode::CONFLICT),
            None => document,
        }
    })
}

pub async fn post_pairs(page: Page, Path((_, round)): Path<(String, RoundId)>, form: Form) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    let id = |name: &str| form.get(name).parse::<SubmissionId>().map_err(|_| Error::NotFound);
    let both = [id("first")?, id("second")?];
    let given = pairs::compare(platform, viewer, round, both, form.get("preferred"), form.get("reason")).await;
    let (problem, state) = match given {
        Err(Error::Conflict(code)) => (Some(code), FormState::filled(form)),
        given => match refused(given)? {
            Ok(()) => return Ok(page.redirect_done(&format!("/jury/rounds/{round}/pairs"), "pair-given")),
            Err(errors) => (None, FormState::refused(form, errors)),
        },
    };
    let wanted = Couple::of(both[0], both[1]);
    let desk = pairs::desk(platform, viewer, round, wanted, &BTreeSet::new()).await?;
    Ok(pairs_page(&page, desk, String::new(), state, problem))
}

pub async fn get_ranking(page: Page, Path((_, round)): Path<(String, RoundId)>) -> PageResult {
    let ranking = pairs::ranking(&page.platform, &page.viewer, round).await?;
    Ok(page.render(|| Document::new(t!("pairs-ranking-title"), view! { <Ranking ranking=ranking /> })))
}

pub async fn get_settings(page: Page, Path((_, round)): Path<(String, RoundId)>) -> PageResult {
    let db = page.platform.db.read();
    let row = access::managed(db, &page.viewer, round).await?;
    let each = pairs::asked(db, row.id).await?.map(|each| each.to_string());
    let form = Form::of([("each", each.unwrap_or_default())]);
    settings_page(&page, round, FormState::filled(form)).await
}

async fn settings_page(page: &Page, round: RoundId, state: FormState) -> PageResult {
    let overview = desk::get_overview(&page.platform, &page.viewer, round).await?;
    Ok(page.render(|| {
        let body = view! { <PairsSettings overview=overview state=state.clone() /> };
        Document::of_form(t!("pairs-settings-title"), &state, body)
    }))
}

pub async fn post_settings(page: Page, Path((_, round)): Path<(String, RoundId)>, form: Form) -> PageResult {
    let set = pairs::set(&page.platform, &page.viewer, round, form.get("each")).await;
    match refused(set)? {
        Ok(()) => Ok(page.redirect_done(&format!("/jury/rounds/{round}/manage"), "pairs-set")),
        Err(errors) => settings_page(&page, round, FormState::refused(form, errors)).await,
    }
}
