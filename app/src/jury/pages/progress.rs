//! How a round comes along, and reminders by hand.

use super::id;
use crate::forms::{Form, FormState, refused};
use crate::jury::views::progress::{List, Progressing, Shown};
use crate::jury::views::remind::Remind;
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::accounts::AccountId;
use server::jury::progress::board::{get_board, see_conflicts};
use server::jury::progress::nudges::{candidates, nudge};
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::RoundId;
use shared::jury::JurorStanding;
use shared::jury::progress::{JurorOrder, SubmissionOrder};

pub async fn get_progress(page: Page, Path((_, round)): Path<(String, RoundId)>) -> PageResult {
    let board = get_board(&page.platform, &page.viewer, round).await?;
    // What an address says that nobody made is as if it said nothing.
    let shown = Shown {
        list: match page.query("list").as_str() {
            "submissions" => List::Submissions,
            _ => List::Jurors,
        },
        standing: JurorStanding::parse(&page.query("standing")).ok(),
        order: JurorOrder::parse(&page.query("by")).unwrap_or(JurorOrder::Standing),
        all: page.query("all") == "1",
        sorted: SubmissionOrder::parse(&page.query("by")).unwrap_or(SubmissionOrder::Missing),
        page: page.query("page").parse().unwrap_or(0),
    };
    Ok(page.render(|| Document::new(t!("board-title"), view! { <Progressing board=board shown=shown /> })))
}

/// Notes that the organiser has seen the new conflicts of interest.
pub async fn post_seen(page: Page, Path((_, round)): Path<(String, RoundId)>, _: Form) -> PageResult {
    see_conflicts(&page.platform, &page.viewer, round).await?;
    Ok(page.redirect_done(&format!("/jury/rounds/{round}/progress"), "conflicts-seen"))
}

/// Who is reminded: those who were chosen on the page before; when nobody was, those who have not begun.
pub async fn get_remind(page: Page, Path((_, round)): Path<(String, RoundId)>) -> PageResult {
    let query = page.path.split_once('?').map_or("", |(_, query)| query);
    let mut chosen = Form::parse(query);
    if !chosen.is_sent("juror") {
        let waiting = candidates(&page.platform, &page.viewer, round).await?.candidates;
        let idle = waiting.into_iter().filter(|one| !one.is_begun);
        chosen = Form::of(idle.map(|one| ("juror", one.juror.to_string())));
    }
    remind_page(&page, round, FormState::filled(chosen)).await
}

async fn remind_page(page: &Page, round: RoundId, state: FormState) -> PageResult {
    let nudging = candidates(&page.platform, &page.viewer, round).await?;
    Ok(page.render(|| {
        let form = state.clone();
        Document::of_form(
            t!("board-remind-title"),
            &state,
            view! { <Remind nudging=nudging state=form /> },
        )
    }))
}

fn read(form: &Form) -> Result<Vec<AccountId>, FieldErrors> {
    let mut errors = FieldErrors::default();
    let chosen = form.all("juror");
    if chosen.is_empty() {
        errors.add("juror", FieldCode::Required);
    }
    let jurors = chosen
        .into_iter()
        .filter_map(|raw| id(&mut errors, "juror", raw))
        .collect();
    errors.finish(Some(jurors))
}

pub async fn post_remind(page: Page, Path((_, round)): Path<(String, RoundId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let result = match read(&form) {
        Ok(jurors) => refused(nudge(&page.platform, &page.viewer, round, &jurors, form.get("note")).await)?,
        Err(errors) => Err(errors),
    };
    match result {
        Ok(_) => Ok(page.redirect_done(&format!("/jury/rounds/{round}/progress"), "jurors-reminded")),
        Err(errors) => remind_page(&page, round, FormState::refused(form, errors)).await,
    }
}
