//! The work of a jury, and what organisers do about it: limits, absences.

use super::availability::absence_of;
use super::id;
use crate::forms::{Form, FormState, refused};
use crate::jury::views::workload::{Table, Workload};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::jury::absences;
use server::jury::assignments::set_limit;
use server::jury::workload::{get_coverage, get_workload as get_jurors};
use shared::fields::{self, FieldErrors};
use shared::ids::{AccountId, RoundId};
use shared::jury::workload::{CoverageSort, WorkloadSort};

pub async fn get_workload(page: Page, Path((_, round)): Path<(String, RoundId)>) -> PageResult {
    workload_page(&page, round, FormState::empty()).await
}

async fn workload_page(page: &Page, round: RoundId, state: FormState) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    let (sort, from) = (page.query("sort"), page.query("from").parse().unwrap_or(0));
    let (head, table) = if page.query("by") == "proposals" {
        let sort = CoverageSort::parse(&sort).unwrap_or(CoverageSort::Number);
        let (head, lines) = get_coverage(platform, viewer, round, sort, from).await?;
        (head, Table::Submissions(sort, lines))
    } else {
        let sort = WorkloadSort::parse(&sort).unwrap_or(WorkloadSort::Name);
        let (head, lines) = get_jurors(platform, viewer, round, sort, from).await?;
        (head, Table::Jurors(sort, lines))
    };
    Ok(page.render(|| {
        let shown = state.clone();
        let view = view! { <Workload head=head table=table state=shown /> };
        Document::of_form(t!("workload-title"), &state, view)
    }))
}

fn back(page: &Page, round: RoundId, done: &str) -> axum::response::Response {
    page.redirect_done(&format!("/jury/rounds/{round}/workload"), done)
}

pub async fn post_limit(page: Page, Path((_, round)): Path<(String, RoundId)>, form: Form) -> PageResult {
    let mut errors = FieldErrors::default();
    let juror = id(&mut errors, "juror", form.get("juror"));
    let limit = match form.get("limit").trim() {
        // Nothing for the limit of the round.
        "" => Some(None),
        raw => errors
            .take("limit", fields::number(raw, 0, 200))
            .map(|limit| u32::try_from(limit).ok()),
    };
    let result = match errors.finish(juror.zip(limit)) {
        Ok((juror, limit)) => refused(set_limit(&page.platform, &page.viewer, round, juror, limit).await)?,
        Err(errors) => Err(errors),
    };
    match result {
        Ok(()) => Ok(back(&page, round, "juror-limit")),
        Err(errors) => workload_page(&page, round, FormState::refused(Form::default(), errors)).await,
    }
}

pub async fn post_away(page: Page, Path((_, round)): Path<(String, RoundId)>, form: Form) -> PageResult {
    let mut errors = FieldErrors::default();
    let juror = id::<AccountId>(&mut errors, "juror", form.get("juror"));
    let result = match errors.finish(juror) {
        Ok(juror) => {
            let marked = absences::mark_away(&page.platform, &page.viewer, round, juror, absence_of(&form)).await;
            refused(marked)?
        }
        Err(errors) => Err(errors),
    };
    match result {
        Ok(_) => Ok(back(&page, round, "juror-marked-away")),
        Err(errors) => workload_page(&page, round, FormState::refused(form, errors)).await,
    }
}

pub async fn post_back(page: Page, Path((_, round)): Path<(String, RoundId)>, form: Form) -> PageResult {
    let juror = server::routes::id::<AccountId>(form.get("juror"))?;
    absences::mark_back(&page.platform, &page.viewer, round, juror).await?;
    Ok(back(&page, round, "juror-marked-back"))
}
