//! Handlers of the public pages of recommendations.

use super::views::{List, Show};
use crate::forms::{Form, FormState};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::accounts::Viewer;
use server::recommendations::offices;
use server::recommendations::service::{self, Filter, Whole};
use shared::fields::{FieldErrors, text};
use shared::ids::RecommendationId;
use shared::permissions::{Object, Operation, Scope};
use shared::time::Day;

pub async fn list(page: Page) -> PageResult {
    let word = page.query("show");
    let filter = match word.as_str() {
        "overdue" => Filter::Overdue,
        "waiting" => Filter::Waiting,
        "answered" => Filter::Answered,
        _ => Filter::All,
    };
    let (rows, next) = service::list(&page.platform, filter, None, page.query("after").parse().ok()).await?;
    let records = offices::records(&page.platform, Day::of(page.now)).await?;
    let next = next.map(|id| format!("/recommendations?show={word}&after={id}"));
    Ok(page.render(|| {
        Document::new(
            t!("recommendations-title"),
            view! { <List rows=rows records=records filter=filter next=next /> },
        )
    }))
}

/// What the person may do on the page.
#[derive(Clone, Copy, Debug, Default)]
pub struct Rights {
    pub answer: bool,
    pub report: bool,
    pub supply: bool,
}

fn rights(viewer: &Viewer, whole: &Whole) -> Rights {
    let office = Object::in_scope(Scope::Office(whole.row.office_id));
    let body = Object::in_scope(Scope::Body(whole.row.body_id));
    Rights {
        answer: viewer.may(Operation::RecommendationAnswer, &office),
        report: viewer.may(Operation::MilestoneReport, &office),
        supply: viewer.may(Operation::RecommendationSend, &body),
    }
}

pub async fn show(page: Page, Path((_, id)): Path<(String, RecommendationId)>) -> PageResult {
    let whole = service::get(&page.platform, id).await?;
    Ok(show_page(&page, whole, FormState::empty()))
}

fn show_page(page: &Page, whole: Whole, state: FormState) -> Response {
    let rights = rights(&page.viewer, &whole);
    page.render(|| {
        let refused = !state.errors.is_empty();
        let document = Document::new(
            whole.row.title.clone(),
            view! { <Show whole=whole rights=rights state=state /> },
        );
        if refused { document.refused() } else { document }
    })
}

/// The body sends what the office asked for.
pub async fn supply(page: Page, Path((_, id)): Path<(String, RecommendationId)>, form: Form) -> PageResult {
    match text(form.get("supplement"), 10, 10_000) {
        Ok(supplement) => {
            service::supply(&page.platform, &page.viewer, id, supplement).await?;
            Ok(page.redirect_done(&service::path(id), "office-supplied"))
        }
        Err(code) => {
            let whole = service::get(&page.platform, id).await?;
            if !rights(&page.viewer, &whole).supply {
                return Err(server::Error::Forbidden.into());
            }
            Ok(show_page(
                &page,
                whole,
                FormState::refused(form, FieldErrors::one("supplement", code)),
            ))
        }
    }
}
