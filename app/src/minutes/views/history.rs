//! The history of the minutes: every step, and the words of one.

use super::super::part_word;
use super::paper::Paper;
use super::{path_of, places};
use crate::components::{Crumbs, EmptyState, Pagination, PersonMark};
use crate::history::Changes;
use crate::locale::date_time;
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::markdown::to_html;
use server::minutes::entity::version;
use server::minutes::history::{History, Version};
use server::minutes::reading::Names;
use server::pdf;
use shared::languages::Language;
use shared::minutes::VersionKind;

/// Who did it, and when.
fn by(row: &version::Model, names: &Names) -> AnyView {
    let who = row.made_by.map(|who| names.of(who).to_owned());
    view! {
        <p class="knot-when cluster"><time datetime=format!("{}Z", row.made_at.to_minute())>{date_time(row.made_at)}</time> {who.map(|name| view! { <PersonMark name=name /> })}</p>
    }
    .into_any()
}

#[component]
pub fn HistoryPage(history: History) -> impl IntoView {
    let History {
        desk,
        steps,
        names,
        earlier,
    } = history;
    let here = link(&format!("{}/history", path_of(desk.meeting.id)));
    let is_empty = steps.is_empty();
    let knots: Vec<_> = steps
        .into_iter()
        .map(|row| {
            let href = format!("{here}/{}", row.number);
            view! {
                <li class="knot done">
                    {by(&row, &names)}
                    <h2 class="knot-title"><a href=href>{format!("{}. ", row.number)}{t_word!("minutes-version", row.kind.as_str())}</a></h2>
                </li>
            }
        })
        .collect();
    let earlier = earlier.map(|before| format!("{here}?before={before}"));
    view! {
        <Crumbs places=places(&desk, true) />
        <div class="page-head"><h1>{t!("minutes-history")}</h1><p class="lead">{t!("minutes-history-lead")}</p></div>
        {if is_empty {
            view! { <EmptyState title=t!("minutes-history-none") text=t!("minutes-history-none-text") /> }.into_any()
        } else {
            view! { <ol class="thread">{knots}</ol> }.into_any()
        }}
        <Pagination earlier=earlier />
    }
}

#[component]
pub fn VersionPage(version: Version, whole: Option<pdf::Minutes>, here: String) -> impl IntoView {
    let Version {
        desk,
        step,
        names,
        parts,
    } = version;
    let mut way = places(&desk, true);
    way.push((link(&format!("{here}/history")), t!("minutes-history")));
    let lang = step.language.unwrap_or(Language::English);
    let part = step
        .item_id
        .map(|item| link(&format!("{here}/edit?part={}", part_word(Some(item)))));
    let is_draft = desk.may_write && desk.state() == shared::minutes::MinutesState::Draft;
    let body = match (step.kind, whole) {
        (VersionKind::Edit, _) => view! { <Changes parts=parts language=lang /> }.into_any(),
        (_, Some(paper)) => view! { <h2 class="visually-hidden">{t!("minutes-title")}</h2><Paper paper=paper is_page=false /> }.into_any(),
        (_, None) if step.text.is_empty() => view! { <p class="quiet">{t!("minutes-step-plain")}</p> }.into_any(),
        (_, None) => {
            view! { <h2 class="visually-hidden">{t!("minutes-text")}</h2><div class="prose" lang=lang.as_str() dir="auto" inner_html=to_html(&step.text)></div> }.into_any()
        }
    };
    view! {
        <Crumbs places=way />
        <div class="page-head">
            <h1>{t!("minutes-step", number = step.number)}</h1>
            <p class="lead">{t_word!("minutes-version", step.kind.as_str())}</p>
            {by(&step, &names)}
        </div>
        {body}
        {part.filter(|_| is_draft).map(|href| view! { <p class="actions"><a class="button secondary" href=href>{t!("minutes-write-here")}</a></p> })}
    }
}
