//! The agenda as everybody reads it: on the page of a meeting, and on paper.

use super::clock;
use super::papers::papers_list;
use crate::bodies::crumbs;
use crate::components::{Badge, Crumbs, Facts, Mark, Pagination};
use crate::locale::{date_time, plain};
use crate::motions::AdviceNote;
use crate::page::{link, use_page};
use crate::{t, t_word};
use leptos::prelude::*;
use server::bodies::entity::body;
use server::meetings::entity::meeting;
use server::motions::advice::entity as advice;
use server::preparation::agenda::{self, Line};
use server::preparation::entity::arrangement;
use shared::ids::MotionId;
use shared::meetings::AgendaItemState;
use std::collections::HashMap;

/// Items on one page of a meeting; the rest follows, and all stand on the page to print.
const PAGE: usize = 60;

/// How an item stands.
fn mark_of(state: AgendaItemState) -> Mark {
    match state {
        AgendaItemState::Waiting | AgendaItemState::Postponed => Mark::Next,
        AgendaItemState::Current => Mark::Now,
        AgendaItemState::Done => Mark::Done,
    }
}

/// An item's title, which leads to its motion.
pub(super) fn title_of(line: &Line) -> AnyView {
    let title = line.item.title.clone();
    match line.item.motion_id {
        Some(motion) => {
            view! { <a href=link(&format!("/assembly/motions/{motion}")) dir="auto">{title}</a> }.into_any()
        }
        None => view! { <span dir="auto">{title}</span> }.into_any(),
    }
}

/// What is said of an item in one line: when it begins, how it stands, what it is, how long it takes, who presents it.
pub(super) fn meta_of(line: &Line, with_state: bool) -> impl IntoView + use<> {
    let item = &line.item;
    let state = with_state.then(|| {
        let words = t_word!("item-state", item.state.as_str());
        view! { <Badge mark=mark_of(item.state) words=words /> }
    });
    let begins = line.begins.map(|at| view! { <span class="strong">{clock(at)}</span> });
    let minutes =
        (item.minutes > 0).then(|| view! { <span class="quiet">{t!("item-minutes", count = item.minutes)}</span> });
    let presenter = (!item.presenter.is_empty())
        .then(|| view! { <span class="quiet" dir="auto">{t!("item-presented", name = &item.presenter)}</span> });
    let internal = item
        .internal
        .then(|| view! { <Badge mark=Mark::Needs words=t!("item-internal-mark") /> });
    let kind = t_word!("item-kind", item.kind.as_str());
    view! {
        <p class="cluster small">
            {begins} {state} <span class="quiet">{kind}</span> {minutes} {presenter} {internal}
        </p>
    }
}

/// The agenda on the page of a meeting.
#[component]
pub fn Agenda(
    agenda: agenda::Agenda,
    meeting: meeting::Model,
    /// What the chair recommends to do with motions.
    advice: HashMap<MotionId, advice::Model>,
) -> impl IntoView {
    let page = use_page();
    let first = page.query("from").parse::<usize>().unwrap_or(1).saturating_sub(1);
    let total = agenda.lines.len();
    let first = if first < total { first - first % PAGE } else { 0 };
    let here = format!("/assembly/meetings/{}", meeting.id);
    let at = |from: usize| link(&format!("{here}?from={}", from + 1));
    let earlier = (first > 0).then(|| at(first - PAGE));
    let later = (first + PAGE < total).then(|| at(first + PAGE));
    let items = agenda
        .lines
        .into_iter()
        .skip(first)
        .take(PAGE)
        .map(|line| {
            let class = if line.number.part.is_some() {
                "agenda-item agenda-part"
            } else {
                "agenda-item"
            };
            let (title, meta) = (title_of(&line), meta_of(&line, true));
            let notes = notes_of(&line);
            let advice = line.item.motion_id.and_then(|motion| advice.get(&motion).cloned());
            view! {
                <li class=class>
                    <span class="agenda-number">{line.number.to_string()}</span>
                    <div class="stack tight">
                        <p class="strong">{title}</p>
                        {meta}
                        {notes}
                        {advice.map(|advice| view! { <AdviceNote advice=advice /> })}
                        {papers_list(&line.papers)}
                    </div>
                </li>
            }
        })
        .collect_view();
    view! {
        <ol class="agenda">{items}</ol>
        <Pagination earlier=earlier later=later />
    }
}

/// Longer notes are folded.
fn notes_of(line: &Line) -> Option<AnyView> {
    let notes = line.item.notes.clone();
    match notes.chars().count() {
        0 => None,
        1..=160 => Some(view! { <p class="small" dir="auto">{notes}</p> }.into_any()),
        _ => {
            let paragraphs = notes
                .split('\n')
                .filter(|one| !one.trim().is_empty())
                .map(str::to_owned);
            let paragraphs: Vec<_> = paragraphs
                .map(|one| view! { <p class="small" dir="auto">{one}</p> })
                .collect();
            Some(view! { <details class="more"><summary>{t!("item-notes")}</summary><div class="stack tight">{paragraphs}</div></details> }.into_any())
        }
    }
}

/// The whole agenda as a paper to print.
#[component]
pub fn PrintedAgenda(
    meeting: meeting::Model,
    body: body::Model,
    agenda: agenda::Agenda,
    arranged: arrangement::Model,
) -> impl IntoView {
    let mut places = crumbs(&body);
    places.push((
        link(&format!("/assembly/meetings/{}", meeting.id)),
        meeting.title.clone(),
    ));
    let mut facts: Vec<(String, AnyView)> = vec![(t!("meeting-when"), date_time(meeting.starts_at).into_any())];
    if !meeting.place.is_empty() {
        facts.push((
            t!("meeting-place"),
            view! { <bdi>{meeting.place.clone()}</bdi> }.into_any(),
        ));
    }
    if !arranged.access.is_empty() {
        facts.push((
            t!("meeting-access"),
            view! { <span dir="auto">{arranged.access.clone()}</span> }.into_any(),
        ));
    }
    if let Some(languages) = arranged.interpreted() {
        facts.push((t!("meeting-interpretation"), languages.into_any()));
    }
    if agenda.minutes > 0 {
        facts.push((
            t!("agenda-length"),
            t!("item-minutes", count = agenda.minutes).into_any(),
        ));
    }
    let is_empty = agenda.lines.is_empty();
    let has_internal = agenda.lines.iter().any(|line| line.item.internal);
    let rows = agenda
        .lines
        .iter()
        .map(|line| {
            let begins = line.begins.map(clock);
            let title = line.item.title.clone();
            let presenter = line.item.presenter.clone();
            let notes = line.item.notes.clone();
            let papers: Vec<_> = line.papers.iter().map(|paper| paper.title.clone()).collect();
            let kind = t_word!("item-kind", line.item.kind.as_str());
            view! {
                <tr>
                    <th scope="row">{line.number.to_string()}</th>
                    <td data-label=plain(&t!("agenda-begins"))>{begins}</td>
                    <td data-label=plain(&t!("item-title"))>
                        <p class="strong" dir="auto">{title}</p>
                        <p class="small quiet">{kind}</p>
                        {(!notes.is_empty()).then(|| view! { <p class="small" dir="auto">{notes}</p> })}
                        {papers.into_iter().map(|title| view! { <p class="small" dir="auto">{title}</p> }).collect_view()}
                    </td>
                    <td data-label=plain(&t!("item-presenter"))><bdi>{presenter}</bdi></td>
                </tr>
            }
        })
        .collect_view();
    let caption = t!("meeting-agenda");
    view! {
        <Crumbs places=places />
        <article class="document stack">
            <header class="document-head">
                <p dir="auto">{body.name}</p>
                <h1 dir="auto">{meeting.title}</h1>
            </header>
            <Facts facts=facts />
            {has_internal.then(|| view! { <p class="small">{t!("agenda-with-internal")}</p> })}
            {if is_empty {
                view! { <p class="quiet">{t!("meeting-no-items")}</p> }.into_any()
            } else {
                view! {
                    <div class="table-wrap">
                        <table class="table to-cards">
                            <caption>{caption}</caption>
                            <thead>
                                <tr>
                                    <th scope="col">{t!("agenda-number")}</th>
                                    <th scope="col">{t!("agenda-begins")}</th>
                                    <th scope="col">{t!("item-title")}</th>
                                    <th scope="col">{t!("item-presenter")}</th>
                                </tr>
                            </thead>
                            <tbody>{rows}</tbody>
                        </table>
                    </div>
                }
                .into_any()
            }}
        </article>
        <p class="no-print">{t!("agenda-print-help")}</p>
    }
}
