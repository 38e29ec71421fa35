//! All bodies, as a tree that is a list.

use super::languages_words;
use crate::components::{Badge, Crumbs, EmptyState, LinkButton, Look, Mark};
use crate::locale::date;
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::bodies::entity::body;
use shared::bodies::Branch;
use shared::ids::BodyId;

#[component]
pub fn Tree(
    trees: Vec<Branch<body::Model>>,
    closed: Vec<body::Model>,
    mine: Vec<BodyId>,
    may_found: bool,
) -> impl IntoView {
    let nothing = trees.is_empty();
    let any_closed = !closed.is_empty();
    view! {
        <Crumbs places=vec![(link("/assembly"), t!("assembly-title"))] />
        <div class="page-head"><h1>{t!("bodies-title")}</h1><p class="lead">{t!("bodies-lead")}</p></div>
        {if nothing {
            view! { <EmptyState title=t!("assembly-empty-title") text=t!("assembly-empty-text") /> }.into_any()
        } else {
            view! { <ul class="tree">{trees.into_iter().map(|tree| grown(tree, &mine)).collect_view()}</ul> }.into_any()
        }}
        {may_found
            .then(|| view! { <p class="actions"><LinkButton href=link("/assembly/bodies/new") look=Look::Secondary>{t!("body-new")}</LinkButton></p> })}
        {any_closed
            .then(|| {
                view! {
                    <section class="section" aria-labelledby="closed">
                        <h2 id="closed">{t!("bodies-closed")}</h2>
                        <ul class="plain">{closed.into_iter().map(closed_body).collect_view()}</ul>
                    </section>
                }
            })}
    }
}

fn named(body: &body::Model) -> AnyView {
    let href = link(&format!("/assembly/bodies/{}", body.id));
    view! { <a href=href dir="auto" lang=body.language.as_str()>{body.name.clone()}</a> }.into_any()
}

fn grown(tree: Branch<body::Model>, mine: &[BodyId]) -> AnyView {
    let Branch { body, below } = tree;
    let is_mine = mine.contains(&body.id);
    let below =
        (!below.is_empty()).then(|| view! { <ul>{below.into_iter().map(|one| grown(one, mine)).collect_view()}</ul> });
    view! {
        <li>
            <div class="tree-body">
                <p class="card-title">{named(&body)} {is_mine.then(|| view! { " " <Badge mark=Mark::Now words=t!("assembly-mine") /> })}</p>
                <p class="card-meta">
                    <span>{t_word!("body-level", body.level.as_str())}</span>
                    {(!body.place.is_empty()).then(|| view! { <bdi>{body.place.clone()}</bdi> })}
                    {(!body.languages.is_empty()).then(|| view! { <span>{languages_words(&body.languages)}</span> })}
                </p>
            </div>
            {below}
        </li>
    }
    .into_any()
}

fn closed_body(body: body::Model) -> AnyView {
    let since = body.closed_day.map(|day| t!("body-closed-on", date = date(day)));
    view! { <li>{named(&body)} " " <span class="quiet">{since}</span></li> }.into_any()
}
