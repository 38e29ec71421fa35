//! Handlers: the tasks of a meeting, and one task.

use super::views::tasks::{TaskPage, TasksPage};
use crate::forms::Form;
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::minutes::tasks;
use shared::ids::{MeetingId, MinutesTaskId};

pub async fn get_tasks(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    let tasks = tasks::list(&page.platform, &page.viewer, id).await?;
    Ok(page.render(|| Document::new(t!("minutes-tasks-title"), view! { <TasksPage tasks=tasks /> })))
}

pub async fn get_task(page: Page, Path((_, id)): Path<(String, MinutesTaskId)>) -> PageResult {
    let task = tasks::get(&page.platform, &page.viewer, id).await?;
    Ok(page.render(|| Document::new(t!("minutes-task"), view! { <TaskPage task=task /> })))
}

/// Done, or not yet.
pub async fn post_task(page: Page, Path((_, id)): Path<(String, MinutesTaskId)>, form: Form) -> PageResult {
    let is_done = form.get("act") != "undo";
    tasks::settle(&page.platform, &page.viewer, id, is_done).await?;
    let key = if is_done {
        "minutes-task-done"
    } else {
        "minutes-task-undone"
    };
    Ok(page.redirect_done(&format!("/assembly/tasks/{id}"), key))
}
