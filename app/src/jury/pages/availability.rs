//! A juror's part in a round: fields, and absence.

use crate::forms::{Form, FormState, refused};
use crate::jury::views::availability::Availability;
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::jury::{absences, expertise};
use shared::ids::RoundId;
use shared::jury::absence::RawAbsence;
use shared::jury::fields::Themes;
use shared::practices::Theme;

pub async fn get_availability(page: Page, Path((_, round)): Path<(String, RoundId)>) -> PageResult {
    availability_page(&page, round, FormState::empty()).await
}

async fn availability_page(page: &Page, round: RoundId, state: FormState) -> PageResult {
    let found = absences::get_availability(&page.platform, &page.viewer, round).await?;
    Ok(page.render(|| {
        let shown = state.clone();
        Document::of_form(
            t!("away-title"),
            &state,
            view! { <Availability found=found state=shown /> },
        )
    }))
}

/// An absence as a form says it.
pub(super) fn absence_of(form: &Form) -> RawAbsence<'_> {
    RawAbsence {
        kind: form.get("kind"),
        from: form.get("from"),
        until: form.get("until"),
        keeps: !form.get("keeps").is_empty(),
        reason: form.get("reason"),
    }
}

pub async fn post_away(page: Page, Path((_, round)): Path<(String, RoundId)>, form: Form) -> PageResult {
    let said = absences::leave(&page.platform, &page.viewer, round, absence_of(&form)).await;
    match refused(said)? {
        Ok(_) => Ok(page.redirect_done(&format!("/jury/rounds/{round}/availability"), "juror-away")),
        Err(errors) => availability_page(&page, round, FormState::refused(form, errors)).await,
    }
}

pub async fn post_back(page: Page, Path((_, round)): Path<(String, RoundId)>) -> PageResult {
    absences::come_back(&page.platform, &page.viewer, round).await?;
    Ok(page.redirect_done(&format!("/jury/rounds/{round}/availability"), "juror-back"))
}

/// The themes ticked under `name`; what is no theme is not read.
pub(super) fn themes_of(form: &Form, name: &str) -> Themes {
    Themes::of(form.all(name).into_iter().filter_map(|word| Theme::parse(word).ok()))
}

pub async fn post_fields(page: Page, Path((_, round)): Path<(String, RoundId)>, form: Form) -> PageResult {
    expertise::set_fields(&page.platform, &page.viewer, round, themes_of(&form, "fields")).await?;
    Ok(page.redirect_done(&format!("/jury/rounds/{round}/availability"), "jury-fields"))
}
