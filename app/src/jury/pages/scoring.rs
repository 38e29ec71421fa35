//! The scoring page: keep a draft, finish, or stand back.

use crate::forms::{Form, FormState, refused};
use crate::jury::views::scoring::{Recuse, Scoring};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::http::StatusCode;
use leptos::prelude::*;
use server::Error;
use server::jury::reviews::{ReviewForm, Step, Task, open_assignment, recuse, round_of, save_review_on};
use shared::ids::AssignmentId;
use shared::jury::rubric::Score;
use shared::jury::{ConflictKind, Rubric, Scores};
use shared::time::Timestamp;

pub async fn get_assignment(page: Page, Path((_, id)): Path<(String, AssignmentId)>) -> PageResult {
    let task = match open_assignment(&page.platform, &page.viewer, id).await {
        // The way to the samples, instead of a page that says that they come first.
        Err(Error::Conflict("samples-first")) => {
            let round = round_of(&page.platform, &page.viewer, id).await?;
            return Ok(page.redirect(&format!("/jury/rounds/{round}/samples")));
        }
        task => task?,
    };
    scoring_page(&page, task, None, Around::default())
}

/// What stands around the form besides the task.
#[derive(Default)]
pub(super) struct Around {
    /// The conflict that kept a review from being saved; what was typed stays on the page.
    pub problem: Option<&'static str>,
    /// The form by which it is put off.
    pub later: FormState,
}

/// The page with the form as it was `sent`, or else as it was saved last.
pub(super) fn scoring_page(page: &Page, task: Task, sent: Option<FormState>, around: Around) -> PageResult {
    let kept = form_of(&task)?;
    let state = sent.unwrap_or_else(|| FormState::filled(kept.clone()));
    let is_refused = !state.errors.is_empty() || !around.later.errors.is_empty();
    Ok(page.render(|| {
        let title = task.text.title.clone();
        let Around { problem, later } = around;
        let view = view! { <Scoring task=task kept=kept state=state later=later problem=problem /> };
        let document = Document::new(title, view).with_script("scoring.js");
        match (problem, is_refused) {
            (Some(_), _) => document.with_status(StatusCode::CONFLICT),
            (_, true) => document.refused(),
            _ => document,
        }
    }))
}

/// The form as it was saved last.
fn form_of(task: &Task) -> Result<Form, Error> {
    let Some(review) = &task.review else {
        return Ok(Form::default());
    };
    let mut fields = vec![
        ("private_note".to_owned(), review.private_note.clone()),
        ("jury_note".to_owned(), review.jury_note.clone()),
        ("feedback".to_owned(), review.feedback.clone()),
    ];
    fields.extend(score_fields(review.scores()?));
    Ok(Form::of(
        fields.iter().map(|(name, value)| (name.as_str(), value.clone())),
    ))
}

fn score_fields(scores: Scores) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for (id, score) in scores {
        fields.extend(score.value.map(|value| (format!("score-{id}"), value.to_string())));
        fields.push((format!("reason-{id}"), score.reason));
    }
    fields
}

/// Scores as their form sends them.
pub(super) fn scores_form(scores: Scores) -> Form {
    let fields = score_fields(scores);
    Form::of(fields.iter().map(|(name, value)| (name.as_str(), value.clone())))
}

/// The scores of the rubric's own criteria; whatever else was sent is not read.
pub(super) fn scores_of(form: &Form, rubric: &Rubric) -> Scores {
    let score = |id| {
        let raw = form.get(&format!("score-{id}")).trim().to_owned();
        // No level has this value: the rubric refuses it.
        let value = (!raw.is_empty()).then(|| raw.parse().unwrap_or(u32::MAX));
        let reason = form.get(&format!("reason-{id}")).to_owned();
        Score { value, reason }
    };
    rubric.criteria().iter().map(|one| (one.id, score(one.id))).collect()
}

fn read(form: &Form, rubric: &Rubric) -> ReviewForm {
    ReviewForm {
        scores: scores_of(form, rubric),
        private_note: form.get("private_note").to_owned(),
        jury_note: form.get("jury_note").to_owned(),
        feedback: form.get("feedback").to_owned(),
    }
}

pub async fn post_assignment(page: Page, Path((_, id)): Path<(String, AssignmentId)>, form: Form) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    let task = open_assignment(platform, viewer, id).await?;
    let step = if form.get("act") == "finish" {
        Step::Finish
    } else {
        Step::Draft
    };
    // A page that says no version, as one from before, writes over what is kept.
    let base = form.get("version").parse().ok().map(Timestamp);
    let saved = save_review_on(platform, viewer, id, &read(&form, &task.rubric), step, base).await;
    let (state, problem) = match saved {
        Ok(_) if step == Step::Draft => {
            return Ok(page.redirect_done(&format!("/jury/assignments/{id}"), "review-draft"));
        }
        Ok(_) => return Ok(page.redirect_done(&format!("/jury/assignments/{id}"), "review-finished")),
        Err(Error::Conflict(code)) => (FormState::filled(form), Some(code)),
        Err(Error::Invalid(errors)) => (FormState::refused(form, errors), None),
        Err(other) => return Err(other.into()),
    };
    // With the version of what is kept by now: what lacks something was kept as a draft.
    let task = open_assignment(platform, viewer, id).await?;
    let around = Around {
        problem,
        ..Around::default()
    };
    scoring_page(&page, task, Some(state), around)
}

pub async fn get_recuse(page: Page, Path((_, id)): Path<(String, AssignmentId)>) -> PageResult {
    recuse_page(&page, id, FormState::empty()).await
}

async fn recuse_page(page: &Page, id: AssignmentId, state: FormState) -> PageResult {
    let task = open_assignment(&page.platform, &page.viewer, id).await?;
    let is_refused = !state.errors.is_empty();
    Ok(page.render(|| {
        let document = Document::new(t!("jury-recuse-title"), view! { <Recuse task=task state=state /> });
        if is_refused { document.refused() } else { document }
    }))
}

pub async fn post_recuse(page: Page, Path((_, id)): Path<(String, AssignmentId)>, form: Form) -> PageResult {
    let kind = ConflictKind::parse(form.get("kind")).ok();
    let result = recuse(&page.platform, &page.viewer, id, kind, form.get("note")).await;
    match refused(result)? {
        Ok(round) => Ok(page.redirect_done(&format!("/jury/rounds/{round}"), "review-recused")),
        Err(errors) => recuse_page(&page, id, FormState::refused(form, errors)).await,
    }
}
