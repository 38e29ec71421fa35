//! What waits for a juror, and a round before reading: conflicts and languages.

use super::id;
use crate::forms::{Form, FormState, refused};
use crate::jury::views::desk::{Desk, JurorRound};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::jury::conflicts::{NewConflict, declare_conflict, take_back_conflict};
use server::jury::{assignments, desk};
use shared::fields::FieldErrors;
use shared::ids::{RoundId, SubmissionId};
use shared::jury::{ConflictKind, DeskFilter};
use shared::languages::{Language, Languages};

pub async fn get_desk(page: Page) -> PageResult {
    let filter = DeskFilter::parse(&page.query("state")).unwrap_or(DeskFilter::Open);
    let after = page.query("after").parse().ok();
    let desk = desk::get_desk(&page.platform, &page.viewer, filter, after).await?;
    Ok(page.render(|| {
        let view = view! { <Desk desk=desk filter=filter /> };
        Document::new(t!("jury-desk-title"), view).with_script("scoring.js")
    }))
}

pub async fn get_round(page: Page, Path((_, round)): Path<(String, RoundId)>) -> PageResult {
    round_page(&page, round, FormState::empty()).await
}

async fn round_page(page: &Page, round: RoundId, state: FormState) -> PageResult {
    let found = desk::get_juror_round(&page.platform, &page.viewer, round).await?;
    let is_refused = !state.errors.is_empty();
    let filter = DeskFilter::parse(&page.query("state")).ok();
    let after = page.query("after").parse().ok();
    let response: Response = page.render(|| {
        let title = t!("jury-round-title", challenge = &found.challenge);
        let document = Document::new(
            crate::locale::plain(&title),
            view! { <JurorRound found=found state=state filter=filter after=after /> },
        )
        .with_script("scoring.js");
        if is_refused { document.refused() } else { document }
    });
    Ok(response)
}

fn read_conflict(form: &Form) -> Result<(SubmissionId, NewConflict), FieldErrors> {
    let mut errors = FieldErrors::default();
    let submission = id(&mut errors, "submission", form.get("submission"));
    let kind = errors.take("kind", ConflictKind::parse(form.get("kind")));
    let note = form.get("note").to_owned();
    let read = submission.zip(kind.map(|kind| NewConflict { kind, note }));
    errors.finish(read)
}

pub async fn post_conflict(page: Page, Path((_, round)): Path<(String, RoundId)>, form: Form) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    let result = match read_conflict(&form) {
        Ok((submission, new)) => refused(declare_conflict(platform, viewer, round, submission, &new).await)?,
        Err(errors) => Err(errors),
    };
    match result {
        Ok(()) => Ok(page.redirect_done(&format!("/jury/rounds/{round}"), "conflict-declared")),
        Err(errors) => round_page(&page, round, FormState::refused(form, errors)).await,
    }
}

pub async fn post_take_back(page: Page, Path((_, round)): Path<(String, RoundId)>, form: Form) -> PageResult {
    let submission = form.get("submission").parse().map_err(|_| Error::NotFound)?;
    let kind = ConflictKind::parse(form.get("kind")).map_err(|_| Error::NotFound)?;
    take_back_conflict(&page.platform, &page.viewer, round, submission, kind).await?;
    Ok(page.redirect_done(&format!("/jury/rounds/{round}"), "conflict-taken-back"))
}

pub async fn post_languages(page: Page, Path((_, round)): Path<(String, RoundId)>, form: Form) -> PageResult {
    let chosen = form.all("languages");
    let languages = Languages::of(
        Language::ALL
            .iter()
            .copied()
            .filter(|one| chosen.contains(&one.as_str())),
    );
    let saved = assignments::set_languages(&page.platform, &page.viewer, round, languages).await;
    match refused(saved)? {
        Ok(()) => Ok(page.redirect_done(&format!("/jury/rounds/{round}"), "jury-languages")),
        Err(errors) => round_page(&page, round, FormState::refused(form, errors)).await,
    }
}
