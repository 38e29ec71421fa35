//! Handlers of facts, letters, jobs and the audit log.

use super::views::{Audit, Jobs, Letter, Outbox, Overview};
use crate::forms::Form;
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::accounts::service;
use server::audit::{self, Filter};
use server::{instance, jobs, mail};
use shared::ids::JobId;

/// Rows on one page.
pub(super) const PAGE: usize = 50;

/// Cuts a list that was asked for one row more; gives whether there are more.
pub(super) fn cut<T>(rows: &mut Vec<T>) -> bool {
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    more
}

/// # Errors
/// `Forbidden` to others than admins, as everywhere here.
pub async fn get_admin(page: Page) -> PageResult {
    let facts = instance::facts(&page.platform, &page.viewer).await?;
    Ok(page.render(|| Document::new(t!("admin-title"), view! { <Overview facts=facts /> })))
}

/// Walks the audit log.
pub async fn post_admin(page: Page, _: Form) -> PageResult {
    instance::check_audit(&page.platform, &page.viewer).await?;
    Ok(page.redirect("/admin"))
}

pub async fn get_outbox(page: Page) -> PageResult {
    let before = page.query("before").parse().ok();
    let facts = instance::facts(&page.platform, &page.viewer).await?;
    let mut letters = mail::list_outbox(&page.platform, &page.viewer, before, PAGE + 1).await?;
    let more = cut(&mut letters);
    Ok(page.render(|| {
        let view = view! { <Outbox letters=letters more=more sends_mail=facts.sends_mail /> };
        Document::new(t!("admin-outbox"), view)
    }))
}

/// # Errors
/// `NotFound` when the letter is not there any more.
pub async fn get_letter(page: Page, Path((_, id)): Path<(String, JobId)>) -> PageResult {
    let letter = mail::get_outbox_letter(&page.platform, &page.viewer, id).await?;
    Ok(page.render(|| Document::new(t!("admin-outbox"), view! { <Letter letter=letter /> })))
}

pub async fn get_jobs(page: Page) -> PageResult {
    let before = page.query("before").parse().ok();
    let mut dead = jobs::list_dead(&page.platform, &page.viewer, before, PAGE as u64 + 1).await?;
    let more = cut(&mut dead);
    Ok(page.render(|| Document::new(t!("admin-jobs"), view! { <Jobs jobs=dead more=more /> })))
}

/// # Errors
/// `NotFound` when the job is not dead.
pub async fn post_retry(page: Page, Path((_, id)): Path<(String, JobId)>) -> PageResult {
    jobs::retry(&page.platform, &page.viewer, id).await?;
    Ok(page.redirect_done("/admin/jobs", "job-retried"))
}

pub async fn get_audit(page: Page) -> PageResult {
    let (action, object) = (page.query("action"), page.query("object"));
    let filter = Filter {
        action,
        actor: page.query("actor").parse().ok(),
        object: object.trim().parse().ok(),
    };
    let before = page.query("before").parse().ok();
    let mut lines = audit::list(&page.platform, &page.viewer, &filter, before, PAGE as u64 + 1).await?;
    let more = cut(&mut lines);
    let names = service::pseudonyms(page.platform.db.read(), lines.iter().filter_map(|line| line.actor_id)).await?;
    Ok(page.render(|| {
        Document::new(
            t!("admin-audit"),
            view! { <Audit lines=lines names=names filter=filter more=more /> },
        )
    }))
}
