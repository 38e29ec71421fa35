//! The rubric of a challenge as a form.

use crate::components::{Crumbs, ErrorSummary, Field, Select, TextArea};
use crate::forms::FormState;
use crate::page::link;
use crate::t;
use leptos::prelude::*;
use server::jury::rubrics::Editing;
use shared::languages::Language;

/// `rows` criteria, the last ones empty.
#[component]
pub fn RubricEditor(editing: Editing, rows: usize, state: FormState) -> impl IntoView {
    let lead = match &editing.newest {
        Some(newest) => t!("jury-rubric-version", version = newest.version),
        None => t!("jury-rubric-ready"),
    };
    let languages = Language::ALL
        .iter()
        .map(|one| (one.as_str().to_owned(), one.own_name().to_owned()))
        .collect();
    let ready = link(&format!("/jury/challenges/{}/rubric?ready=1", editing.challenge.id));
    view! {
        <Crumbs places=vec![(link(&format!("/jury/processes/{}", editing.process_slug)), t!("jury-process-title"))] />
        <div class="page-head">
            <h1>{t!("jury-rubric-title")}</h1>
            <p class="lead" lang=editing.challenge.language.as_str() dir="auto">{editing.challenge.title.clone()}</p>
            <p>{lead}</p>
        </div>
        <p>{t!("jury-rubric-help")}</p>
        {editing.newest.is_some().then(|| view! { <p><a href=ready>{t!("jury-rubric-start-ready")}</a></p> })}
        <form method="post" action=link(&format!("/jury/challenges/{}/rubric", editing.challenge.id)) class="form wide">
            <ErrorSummary state=state.clone() labels=labels_of(rows) />
            <Select name="language" label=t!("jury-rubric-language") choices=languages state=state.clone() />
            {(0..rows).map(|n| view! { <CriterionFields n=n state=state.clone() /> }).collect_view()}
            <div class="actions"><button class="button">{t!("jury-rubric-save")}</button></div>
        </form>
    }
}

fn labels_of(rows: usize) -> Vec<(String, String)> {
    let of_row = |n: usize| {
        let named = |field: &str, label: String| {
            (
                format!("{field}-{n}"),
                format!("{} {}: {label}", t!("jury-criterion"), n + 1),
            )
        };
        [
            named("title", t!("jury-criterion-title")),
            named("guidance", t!("jury-criterion-guidance")),
            named("weight", t!("jury-criterion-weight")),
            named("levels", t!("jury-criterion-levels")),
            named("reason-below", t!("jury-criterion-reason-below")),
        ]
    };
    let whole = ("criteria".to_owned(), t!("jury-criteria"));
    (0..rows).flat_map(of_row).chain([whole]).collect()
}

#[component]
fn CriterionFields(n: usize, state: FormState) -> impl IntoView {
    let name = |field: &str| format!("{field}-{n}");
    let tick = |field: &str, words: String| {
        let field = name(field);
        let checked = !state.value(&field).is_empty();
        view! {
            <div class="choice">
                <input type="checkbox" id=field.clone() name=field.clone() value="1" checked=checked />
                <label for=field>{words}</label>
            </div>
        }
    };
    let id = name("id");
    view! {
        <fieldset class="criterion">
            <legend>{t!("jury-criterion")} " " {crate::locale::number(i64::try_from(n + 1).unwrap_or(0))}</legend>
            <input type="hidden" name=id.clone() value=state.value(&id) />
            <Field name=name("title") label=t!("jury-criterion-title") maxlength=80 state=state.clone() />
            <TextArea name=name("guidance") label=t!("jury-criterion-guidance") rows=2 maxlength=600 optional=true state=state.clone() />
            <TextArea name=name("levels") label=t!("jury-criterion-levels") help=t!("jury-criterion-levels-help") rows=5 state=state.clone() />
            <div class="field-row">
                <Field name=name("weight") label=t!("jury-criterion-weight") kind="number" width="short" state=state.clone() />
                <Field name=name("reason-below") label=t!("jury-criterion-reason-below") kind="number" width="short" optional=true state=state.clone() />
            </div>
            {tick("required", t!("jury-criterion-required"))}
            {tick("independent", t!("jury-criterion-independent"))}
        </fieldset>
    }
}
