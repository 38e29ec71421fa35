//! Who reviews what: the preview, its publication, changes by hand.

use super::id;
use crate::forms::{Form, FormState, refused};
use crate::jury::views::assigned::{Part, Shown};
use crate::jury::views::assignment::Assign;
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::Error;
use server::jury::assignments::{add_assignment, preview, publish_assignment, remove_assignment};
use shared::fields::FieldErrors;
use shared::ids::RoundId;
use shared::jury::assignment::Pair;

pub async fn get_assign(page: Page, Path((_, round)): Path<(String, RoundId)>) -> PageResult {
    assign_page(&page, round, FormState::empty()).await
}

async fn assign_page(page: &Page, round: RoundId, state: FormState) -> PageResult {
    let preview = preview(&page.platform, &page.viewer, round).await?;
    let shown = Shown {
        part: match page.query("by").as_str() {
            "jurors" => Part::Jurors,
            "not-met" => Part::NotMet,
            _ => Part::Proposals,
        },
        from: page.query("from").parse().unwrap_or(0),
        juror: page.query("juror").parse().ok(),
        submission: page.query("submission").parse().ok(),
    };
    let is_refused = !state.errors.is_empty();
    Ok(page.render(|| {
        let document = Document::new(
            t!("jury-assign-title"),
            view! { <Assign preview=preview shown=shown state=state /> },
        );
        if is_refused { document.refused() } else { document }
    }))
}

fn back(page: &Page, round: RoundId, done: &str) -> axum::response::Response {
    page.redirect_done(&format!("/jury/rounds/{round}/assign"), done)
}

pub async fn post_publish(page: Page, Path((_, round)): Path<(String, RoundId)>, form: Form) -> PageResult {
    publish_assignment(&page.platform, &page.viewer, round, form.get("seal")).await?;
    Ok(back(&page, round, "assignment-published"))
}

pub async fn post_add(page: Page, Path((_, round)): Path<(String, RoundId)>, form: Form) -> PageResult {
    let mut errors = FieldErrors::default();
    let submission = id(&mut errors, "submission", form.get("submission"));
    let juror = id(&mut errors, "juror", form.get("juror"));
    let pair = submission
        .zip(juror)
        .map(|(submission, juror)| Pair { submission, juror });
    let result = match errors.finish(pair) {
        Ok(pair) => refused(add_assignment(&page.platform, &page.viewer, round, pair).await)?,
        Err(errors) => Err(errors),
    };
    match result {
        Ok(_) => Ok(back(&page, round, "assignment-added")),
        Err(errors) => assign_page(&page, round, FormState::refused(form, errors)).await,
    }
}

pub async fn post_remove(page: Page, Path((_, round)): Path<(String, RoundId)>, form: Form) -> PageResult {
    let assignment = form.get("assignment").parse().map_err(|_| Error::NotFound)?;
    remove_assignment(&page.platform, &page.viewer, round, assignment).await?;
    Ok(back(&page, round, "assignment-removed"))
}
