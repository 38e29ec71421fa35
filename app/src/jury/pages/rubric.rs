//! A challenge's rubric: where to begin, and the builder. Its buttons send the whole form; only "save" writes.

use crate::forms::{Form, refused};
use crate::jury::views::rubric::{Builder, Building, DraftPreview, Start};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::jury::rubrics::copies::{get_source, list_sources};
use server::jury::rubrics::{Editing, get_rubric as load, ready, save_seen};
use shared::ids::{ChallengeId, CriterionId};
use shared::jury::draft::{Draft, DraftAct};
use shared::jury::{ReadyKind, Rubric};
use shared::languages::Language;

pub async fn get_rubric(page: Page, Path((_, challenge)): Path<(String, ChallengeId)>) -> PageResult {
    let editing = load(&page.platform, &page.viewer, challenge).await?;
    match begun(&page, &editing).await? {
        Some((draft, language, is_new)) => Ok(builder(&page, Building::begun(editing, draft, language, is_new))),
        None => start(&page, editing).await,
    }
}

pub async fn get_start(page: Page, Path((_, challenge)): Path<(String, ChallengeId)>) -> PageResult {
    let editing = load(&page.platform, &page.viewer, challenge).await?;
    start(&page, editing).await
}

async fn start(page: &Page, editing: Editing) -> PageResult {
    let after = page.query("after").parse().ok();
    let sources = list_sources(&page.platform, &page.viewer, editing.challenge.id, after).await?;
    Ok(page.render(|| {
        Document::new(
            t!("rubrics-start-title"),
            view! { <Start editing=editing sources=sources /> },
        )
    }))
}

fn new_id(page: &Page) -> CriterionId {
    page.platform.clock.new_id()
}

/// What the builder begins with: what the address chooses, else the newest version; whether it is something that is not saved.
async fn begun(page: &Page, editing: &Editing) -> Result<Option<(Draft, Language, bool)>, Error> {
    let chosen = Language::parse(&page.query("language")).unwrap_or(page.language);
    if let Ok(kind) = ReadyKind::parse(&page.query("ready")) {
        let criteria = ready(&page.platform, kind, chosen);
        return Ok(Some((Draft::of(&criteria), chosen, true)));
    }
    if let Ok(source) = page.query("copy").parse() {
        let (language, criteria) = get_source(&page.platform, &page.viewer, editing.challenge.id, source).await?;
        return Ok(Some((Draft::of(&criteria), language, true)));
    }
    if page.query("empty") == "1" {
        return Ok(Some((Draft::empty(new_id(page)), chosen, true)));
    }
    let Some(newest) = &editing.newest else {
        return Ok(None);
    };
    Ok(Some((Draft::of(newest.rubric()?.criteria()), newest.language, false)))
}

fn builder(page: &Page, building: Building) -> Response {
    let (is_refused, is_problem) = (!building.errors.is_empty(), building.problem.is_some());
    page.render(|| {
        let document = Document::new(t!("jury-rubric-title"), view! { <Builder building=building /> });
        match (is_problem, is_refused) {
            (true, _) => document.with_status(StatusCode::CONFLICT),
            (_, true) => document.refused(),
            _ => document,
        }
    })
}

pub async fn post_rubric(page: Page, Path((_, challenge)): Path<(String, ChallengeId)>, form: Form) -> PageResult {
    let editing = load(&page.platform, &page.viewer, challenge).await?;
    let mut building = Building::sent(editing, &form, page.language);
    let act = form.get("act").to_owned();
    if !["", "save", "preview", "try"].contains(&act.as_str()) {
        if let Some(act) = DraftAct::parse(&act) {
            building.focus = building.draft.apply(act, || new_id(&page));
        }
        return Ok(builder(&page, building));
    }
    match building.draft.rubric(|| new_id(&page)) {
        Ok(rubric) if act == "preview" || act == "try" => Ok(preview(&page, building, rubric, form)),
        Ok(rubric) => save(&page, building, rubric).await,
        Err(errors) => {
            building.errors = errors;
            Ok(builder(&page, building))
        }
    }
}

fn preview(page: &Page, building: Building, rubric: Rubric, form: Form) -> Response {
    let is_tried = form.get("act") == "try";
    page.render(|| {
        let view = view! { <DraftPreview building=building rubric=rubric form=form is_tried=is_tried /> };
        Document::new(t!("rubrics-preview-title"), view)
    })
}

async fn save(page: &Page, mut building: Building, rubric: Rubric) -> PageResult {
    let (platform, viewer, challenge) = (&page.platform, &page.viewer, building.editing.challenge.id);
    let criteria = rubric.criteria().to_vec();
    let (seen, language) = (building.seen, building.language);
    let saved = save_seen(platform, viewer, challenge, Some(seen), language, criteria).await;
    if let Err(Error::Conflict(code)) = saved {
        // What was typed stays; saved once more, it comes after what the others saved.
        building.editing = load(platform, viewer, challenge).await?;
        building.seen = building.editing.version();
        building.problem = Some(code);
        return Ok(builder(page, building));
    }
    match refused(saved)? {
        Ok(row) => {
            let is_same = row.version == seen;
            let done = if is_same { "rubric-unchanged" } else { "rubric-saved" };
            Ok(page.redirect_done(&format!("/jury/challenges/{challenge}/rubric/{}", row.version), done))
        }
        Err(errors) => {
            building.errors = errors;
            Ok(builder(page, building))
        }
    }
}
