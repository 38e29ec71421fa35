//! What a body said of itself before.

use super::body::crumbs;
use crate::components::{Crumbs, Facts, Pagination};
use crate::locale::{date_time, person, plain};
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::bodies::editing::{Change, Said};
use server::bodies::entity::body;
use shared::ids::BodyId;
use shared::languages::Language;
use std::collections::HashMap;

#[component]
pub fn History(body: body::Model, changes: Vec<Change>, more: bool, names: HashMap<BodyId, String>) -> impl IntoView {
    let here = format!("/assembly/bodies/{}/history", body.id);
    let later = changes
        .last()
        .filter(|_| more)
        .map(|change| link(&format!("{here}?before={}", change.id)));
    let nothing = changes.is_empty();
    let items = changes.into_iter().map(|change| item(change, &names)).collect_view();
    view! {
        <Crumbs places=crumbs(&body) />
        <div class="page-head"><h1>{t!("body-history")}</h1><p class="lead">{t!("body-history-lead")}</p></div>
        {if nothing {
            view! { <p class="quiet">{t!("body-history-none")}</p> }.into_any()
        } else {
            view! { <ol class="cards one">{items}</ol> }.into_any()
        }}
        <Pagination later=later />
    }
}

fn item(change: Change, names: &HashMap<BodyId, String>) -> AnyView {
    let by = change
        .by
        .map_or_else(|| t!("body-changed"), |by| t!("body-changed-by", name = person(&by)));
    let facts = parts(&change.before, &change.after, names)
        .into_iter()
        .map(|(word, before, after)| {
            let old = if before.is_empty() {
                view! { <span class="quiet">{t!("body-was-empty")}</span> }.into_any()
            } else {
                view! { <del dir="auto">{before}</del> }.into_any()
            };
            let new = if after.is_empty() {
                view! { <span class="quiet">{t!("body-is-empty")}</span> }.into_any()
            } else {
                view! { <ins dir="auto">{after}</ins> }.into_any()
            };
            (
                word,
                view! { <div class="history-text">{old} " " {new}</div> }.into_any(),
            )
        })
        .collect();
    view! {
        <li class="card">
            <h2 class="card-title">{date_time(change.at)}</h2>
            <p class="card-meta">{by}</p>
            <Facts facts=facts />
        </li>
    }
    .into_any()
}

/// What differs: its word, what stood there, what stands there.
fn parts(before: &Said, after: &Said, names: &HashMap<BodyId, String>) -> Vec<(String, String, String)> {
    let both = [before, after];
    let above = both.map(|said| {
        let name = said.parent.and_then(|id| names.get(&id).cloned());
        name.unwrap_or_else(|| plain(&t!("body-above-none")))
    });
    let level = both.map(|said| plain(&t_word!("body-level", said.text.level.as_str())));
    let languages = both.map(|said| {
        said.text
            .languages
            .iter()
            .map(Language::own_name)
            .collect::<Vec<_>>()
            .join(", ")
    });
    let all = [
        (t!("body-name"), both.map(|said| said.text.name.clone())),
        (t!("body-level"), level),
        (t!("body-place"), both.map(|said| said.text.place.clone())),
        (t!("body-above"), above),
        (t!("body-competence"), both.map(|said| said.text.competence.clone())),
        (t!("body-description"), both.map(|said| said.text.description.clone())),
        (t!("body-languages"), languages),
        (t!("body-contact"), both.map(|said| said.text.contact.clone())),
    ];
    all.into_iter()
        .filter(|(_, [before, after])| before != after)
        .map(|(word, [before, after])| (word, before, after))
        .collect()
}
