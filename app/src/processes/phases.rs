//! Handlers of dates and of phases by hand.

use super::manage::overview;
use super::manage_views::{Dates, Tab};
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::processes::{Edition, holds, service};
use server::routes::id;
use shared::fields::FieldErrors;
use shared::ids::PhaseHoldId;
use shared::processes::{Hold, Phase, PhaseKind, Plan};
use shared::time::Timestamp;

fn dates_page(page: &Page, edition: Edition, state: FormState) -> Response {
    page.render(|| {
        let refused = !state.errors.is_empty();
        let document = Document::new(t!("manage-phases"), view! { <Dates edition=edition state=state /> });
        if refused { document.refused() } else { document }
    })
}

pub async fn get_phases(page: Page, Path((_, slug)): Path<(String, String)>) -> PageResult {
    page.viewer.person()?;
    let edition = service::find_to_manage(&page.platform, &page.viewer, &slug).await?;
    let values: Vec<(String, String)> = edition
        .plan
        .phases()
        .iter()
        .flat_map(|phase| {
            let name = |end: &str| format!("{}_{end}", phase.kind);
            [
                (name("from"), phase.from.to_minute()),
                (name("until"), phase.until.to_minute()),
            ]
        })
        .collect();
    let form = Form::of(values.iter().map(|(name, value)| (name.as_str(), value.clone())));
    Ok(dates_page(&page, edition, FormState::filled(form)))
}

/// Reads the dates; a phase without dates is none.
fn read_plan(form: &Form) -> Result<Plan, FieldErrors> {
    let mut errors = FieldErrors::default();
    let mut phases = Vec::new();
    for &kind in PhaseKind::ALL {
        let (from_name, until_name) = (format!("{kind}_from"), format!("{kind}_until"));
        let (from, until) = (form.get(&from_name), form.get(&until_name));
        if from.trim().is_empty() && until.trim().is_empty() {
            continue;
        }
        let from = errors.take(&from_name, Timestamp::parse_minute(from));
        let until = errors.take(&until_name, Timestamp::parse_minute(until));
        if let Some((from, until)) = from.zip(until) {
            phases.push(Phase { kind, from, until });
        }
    }
    let phases = errors.finish(Some(phases))?;
    Plan::parse(phases)
}

pub async fn post_phases(page: Page, Path((_, slug)): Path<(String, String)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let edition = service::find_to_manage(&page.platform, &page.viewer, &slug).await?;
    match read_plan(&form) {
        Err(errors) => Ok(dates_page(&page, edition, FormState::refused(form, errors))),
        Ok(plan) => {
            service::set_phases(&page.platform, &page.viewer, edition.process.id, &plan).await?;
            Ok(page.redirect_done(&Tab::Overview.path(&edition), "phases-saved"))
        }
    }
}

/// Back to the overview, which offers to undo for a moment.
fn done(page: &Page, edition: &Edition, act: PhaseHoldId, key: &str) -> Response {
    page.redirect_done(&format!("{}?undo={act}", Tab::Overview.path(edition)), key)
}

pub async fn post_hold(page: Page, Path((_, slug)): Path<(String, String)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let edition = service::find_to_manage(&page.platform, &page.viewer, &slug).await?;
    let hold = Hold::parse(form.get("phase"), form.get("until"), form.get("reason"), page.now);
    let held = match hold {
        Ok(hold) => refused(holds::hold(&page.platform, &page.viewer, edition.process.id, &hold).await)?,
        Err(errors) => Err(errors),
    };
    Ok(match held {
        Ok(act) => done(&page, &edition, act, "phase-held"),
        Err(errors) => overview(&page, edition, FormState::refused(form, errors)).await?,
    })
}

pub async fn post_lift(page: Page, Path((_, slug)): Path<(String, String)>, _: Form) -> PageResult {
    page.viewer.person()?;
    let edition = service::find_to_manage(&page.platform, &page.viewer, &slug).await?;
    let act = holds::lift(&page.platform, &page.viewer, edition.process.id).await?;
    Ok(done(&page, &edition, act, "phase-lifted"))
}

pub async fn post_undo(page: Page, Path((_, slug)): Path<(String, String)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let edition = service::find_to_manage(&page.platform, &page.viewer, &slug).await?;
    holds::undo(&page.platform, &page.viewer, edition.process.id, id(form.get("act"))?).await?;
    Ok(page.redirect_done(&Tab::Overview.path(&edition), "phase-undone"))
}
