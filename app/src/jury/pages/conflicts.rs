//! Conflicts of interest of a round, for its organisers.

use super::id;
use crate::forms::{Form, FormState, refused};
use crate::jury::views::conflicts::Conflicts;
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::Error;
use server::jury::conflicts::{NewConflict, lift_conflict, list_conflicts, pin_conflict};
use shared::fields::FieldErrors;
use shared::ids::RoundId;
use shared::jury::ConflictKind;
use shared::jury::assignment::Pair;

pub async fn get_conflicts(page: Page, Path((_, round)): Path<(String, RoundId)>) -> PageResult {
    conflicts_page(&page, round, FormState::empty()).await
}

async fn conflicts_page(page: &Page, round: RoundId, state: FormState) -> PageResult {
    let list = list_conflicts(&page.platform, &page.viewer, round).await?;
    let is_refused = !state.errors.is_empty();
    Ok(page.render(|| {
        let document = Document::new(
            t!("jury-conflicts-title"),
            view! { <Conflicts list=list state=state /> },
        );
        if is_refused { document.refused() } else { document }
    }))
}

pub async fn post_pin(page: Page, Path((_, round)): Path<(String, RoundId)>, form: Form) -> PageResult {
    let mut errors = FieldErrors::default();
    let submission = id(&mut errors, "submission", form.get("submission"));
    let juror = id(&mut errors, "juror", form.get("juror"));
    let kind = errors.take("kind", ConflictKind::parse(form.get("kind")));
    let pair = submission
        .zip(juror)
        .map(|(submission, juror)| Pair { submission, juror });
    let note = form.get("note").to_owned();
    let read = pair.zip(kind.map(|kind| NewConflict { kind, note }));
    let result = match errors.finish(read) {
        Ok((pair, new)) => refused(pin_conflict(&page.platform, &page.viewer, round, pair, &new).await)?,
        Err(errors) => Err(errors),
    };
    match result {
        Ok(()) => Ok(page.redirect_done(&format!("/jury/rounds/{round}/conflicts"), "conflict-pinned")),
        Err(errors) => conflicts_page(&page, round, FormState::refused(form, errors)).await,
    }
}

pub async fn post_lift(page: Page, Path((_, round)): Path<(String, RoundId)>, form: Form) -> PageResult {
    let submission = form.get("submission").parse().map_err(|_| Error::NotFound)?;
    let juror = form.get("juror").parse().map_err(|_| Error::NotFound)?;
    let kind = ConflictKind::parse(form.get("kind")).map_err(|_| Error::NotFound)?;
    let pair = Pair { submission, juror };
    let lifted = lift_conflict(&page.platform, &page.viewer, round, pair, kind, form.get("reason")).await;
    match refused(lifted)? {
        Ok(()) => Ok(page.redirect_done(&format!("/jury/rounds/{round}/conflicts"), "conflict-lifted")),
        Err(errors) => conflicts_page(&page, round, FormState::refused(form, errors)).await,
    }
}
