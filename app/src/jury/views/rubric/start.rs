//! Where a rubric begins: a ready one, an earlier one, an empty one. Nothing is written by choosing.

use super::{own_name, place};
use crate::components::{
    Column, Crumbs, DataTable, EmptyState, LinkButton, Look, Pagination, Row, Select, language_choices,
};
use crate::forms::{Form, FormState};
use crate::locale::{number, short_date};
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::jury::rubrics::Editing;
use server::jury::rubrics::copies::{Source, Sources};
use shared::ids::ChallengeId;
use shared::jury::ReadyKind;

/// The three ways to begin.
#[component]
pub fn Start(editing: Editing, sources: Sources) -> impl IntoView {
    let id = editing.challenge.id;
    let at = link(&place(id));
    let version = editing.version();
    let language = [("language", editing.challenge.language.to_string())];
    let state = FormState::filled(Form::of(language));
    let later = sources
        .after
        .map(|after| link(&format!("{}/start?after={after}", place(id))));
    view! {
        <Crumbs places=vec![(link(&format!("/jury/processes/{}", editing.process_slug)), t!("jury-process-title"))] />
        <div class="page-head">
            <h1>{t!("rubrics-start-title")}</h1>
            <p class="lead" lang=editing.challenge.language.as_str() dir="auto">{editing.challenge.title.clone()}</p>
            <p>{t!("rubrics-start-lead")}</p>
            {(version > 0).then(|| view! { <p>{t!("rubrics-start-keeps", version = version, next = version + 1)} " " <a href=link(&place(id))>{t!("rubrics-edit")}</a></p> })}
        </div>
        <section class="section stack">
            <h2>{t!("rubrics-start-ready")}</h2>
            <p>{t!("rubrics-start-ready-help")}</p>
            <form method="get" action=at class="stack">
                <div class="form"><Select name="language" label=t!("jury-rubric-language") choices=language_choices() state=state /></div>
                <ul class="cards">{ReadyKind::ALL.iter().map(|kind| view! { <Ready kind=*kind /> }).collect_view()}</ul>
            </form>
        </section>
        <section class="section stack">
            <h2>{t!("rubrics-start-copy")}</h2>
            <p>{t!("rubrics-start-copy-help")}</p>
            <Copies challenge=id items=sources.items />
            <Pagination later=later earlier=None />
        </section>
        <section class="section stack">
            <h2>{t!("rubrics-start-empty")}</h2>
            <p>{t!("rubrics-start-empty-help")}</p>
            <p><LinkButton href=link(&format!("{}?empty=1", place(id))) look=Look::Secondary>{t!("rubrics-start-empty-act")}</LinkButton></p>
        </section>
    }
}

/// A ready rubric: what it is for, its criteria with their weights.
#[component]
fn Ready(kind: ReadyKind) -> impl IntoView {
    let name = t_word!("ready", kind.as_str());
    let whole = kind.whole();
    let criteria = kind.criteria().iter().map(|criterion| {
        let weight = if criterion.independent {
            t!("jury-independent")
        } else {
            t!("jury-weight", weight = criterion.weight, whole = whole)
        };
        view! { <li>{t_word!("ready", criterion.word)} " " <span class="weight">{weight}</span></li> }
    });
    view! {
        <li class="card">
            <h3 class="card-title">{name.clone()}</h3>
            <p>{t_word!("ready", &format!("{}-about", kind.as_str()))}</p>
            <ul class="plain small">{criteria.collect_view()}</ul>
            <p class="card-foot"><button class="button secondary" name="ready" value=kind.as_str()>{t!("rubrics-take", name = name)}</button></p>
        </li>
    }
}

/// Rubrics that may be copied; the link of one opens the builder filled with it.
#[component]
fn Copies(challenge: ChallengeId, items: Vec<Source>) -> impl IntoView {
    if items.is_empty() {
        return view! { <EmptyState title=t!("rubrics-start-copy-none") text=t!("rubrics-start-copy-none-text") /> }
            .into_any();
    }
    let columns = vec![
        Column::text(t!("rubrics-column-challenge")),
        Column::text(t!("rubrics-column-process")),
        Column::number(t!("rubrics-column-version")),
        Column::text(t!("rubrics-column-language")),
        Column::text(t!("rubrics-column-saved")),
    ];
    let row = |source: Source| {
        let href = link(&format!("{}?copy={}", place(challenge), source.rubric));
        Row {
            head: view! { <a href=href lang=source.challenge_language.as_str() dir="auto">{source.challenge}</a> }
                .into_any(),
            cells: vec![
                view! { <bdi>{source.process}</bdi> }.into_any(),
                number(source.version.into()).into_any(),
                own_name(source.language),
                short_date(source.created_at).into_any(),
            ],
        }
    };
    let rows = items.into_iter().map(row).collect();
    view! { <DataTable caption=t!("rubrics-start-copy") columns=columns rows=rows /> }.into_any()
}
