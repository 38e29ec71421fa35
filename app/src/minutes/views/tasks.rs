//! Tasks of a meeting, and one task.

use super::super::lines::someone;
use super::places;
use crate::components::{Badge, Column, Crumbs, DataTable, EmptyState, Facts, Mark, Row};
use crate::locale::{date, short_date};
use crate::page::{link, use_page};
use crate::t;
use leptos::prelude::*;
use server::minutes::entity::task;
use server::minutes::tasks::{Task, Tasks};
use shared::time::Day;

/// Done, late, or to come.
fn badge(row: &task::Model) -> AnyView {
    let today = Day::of(use_page().now);
    match (row.done_at, row.due_day) {
        (Some(at), _) => {
            view! { <Badge mark=Mark::Done words=t!("minutes-task-done-on", date = short_date(at)) /> }.into_any()
        }
        (None, Some(due)) if due < today => view! { <Badge mark=Mark::Owed /> }.into_any(),
        (None, _) => view! { <Badge mark=Mark::Next words=t!("minutes-task-open") /> }.into_any(),
    }
}

#[component]
pub fn TasksPage(tasks: Tasks) -> impl IntoView {
    let Tasks { desk, list, names } = tasks;
    let is_empty = list.is_empty();
    let columns = vec![
        Column::text(t!("minutes-column-what")),
        Column::text(t!("minutes-column-who")),
        Column::text(t!("minutes-column-until")),
        Column::text(t!("minutes-column-state")),
    ];
    let me = use_page().viewer.account_id();
    let row = |task: task::Model| {
        let may_open = desk.may_write || (me.is_some() && task.account_id == me);
        let state = badge(&task);
        let who = someone(&names, &task.someone());
        let due = task.due_day.map_or_else(|| "–".to_owned(), date);
        let head = match may_open {
            true => {
                view! { <a href=link(&format!("/assembly/tasks/{}", task.id))><bdi>{task.what}</bdi></a> }.into_any()
            }
            false => view! { <bdi>{task.what}</bdi> }.into_any(),
        };
        Row {
            head,
            cells: vec![view! { <bdi>{who}</bdi> }.into_any(), due.into_any(), state],
        }
    };
    let rows = list.into_iter().map(row).collect();
    view! {
        <Crumbs places=places(&desk, true) />
        <div class="page-head"><h1>{t!("minutes-tasks-title")}</h1></div>
        {if is_empty {
            view! { <EmptyState title=t!("minutes-tasks-none") text=t!("minutes-tasks-none-text") /> }.into_any()
        } else {
            view! { <DataTable caption=t!("minutes-tasks-title") columns=columns rows=rows /> }.into_any()
        }}
    }
}

#[component]
pub fn TaskPage(task: Task) -> impl IntoView {
    let Task { row, desk, names } = task;
    let meeting = link(&format!("/assembly/meetings/{}", desk.meeting.id));
    let meeting = view! { <a href=meeting><bdi>{desk.meeting.title.clone()}</bdi></a> };
    let who = someone(&names, &row.someone());
    let mut facts: Vec<(String, AnyView)> = vec![
        (t!("minutes-column-who"), view! { <bdi>{who}</bdi> }.into_any()),
        (t!("minutes-task-from"), meeting.into_any()),
    ];
    if let Some(due) = row.due_day {
        facts.push((t!("minutes-column-until"), date(due).into_any()));
    }
    let (act, words, look) = match row.done_at {
        None => ("done", t!("minutes-task-done"), "button"),
        Some(_) => ("undo", t!("minutes-task-undo"), "button secondary"),
    };
    view! {
        <Crumbs places=places(&desk, false) />
        <div class="page-head"><h1><bdi>{row.what.clone()}</bdi></h1><p>{badge(&row)}</p></div>
        <div class="stack loose">
            <Facts facts=facts />
            <form method="post" class="actions"><button class=look name="act" value=act>{words}</button></form>
        </div>
    }
}
