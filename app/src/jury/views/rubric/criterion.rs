//! One criterion in the builder: its card, its levels, and what stands in its place once it is removed.

use crate::components::{Field, TextArea};
use crate::forms::FormState;
use crate::locale::plain;
use crate::{t, t_word};
use leptos::prelude::*;
use shared::jury::draft::{Draft, DraftAct, DraftCriterion, DraftLevel};
use shared::jury::rubric::MAX_LEVELS;

/// A button that sends the form to have an act done to it; it takes the focus where the person was at it.
pub(super) fn act_button(act: DraftAct, words: String, class: &'static str, focus: Option<&str>) -> AnyView {
    let act = act.to_string();
    let is_here = focus == Some(act.as_str());
    view! { <button class=class id=act.clone() name="act" value=act autofocus=is_here>{words}</button> }.into_any()
}

fn hidden(fields: Vec<(String, String)>) -> AnyView {
    fields
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
        .collect_view()
        .into_any()
}

/// The n-th criterion of the form; `place` counts those that are there, from 0.
#[component]
pub fn Card(
    draft: Draft,
    n: usize,
    place: Option<usize>,
    count: usize,
    state: FormState,
    focus: Option<String>,
) -> impl IntoView {
    let Some(place) = place else {
        return gone(&draft, n, focus.as_deref());
    };
    let row = &draft.criteria[n];
    let share = match draft.share(n) {
        _ if row.independent => t!("jury-independent"),
        Some(share) => t!(
            "rubrics-share",
            weight = share.weight,
            whole = share.whole,
            percent = share.percent()
        ),
        None => String::new(),
    };
    let card = format!("criterion-{n}");
    let is_here = focus.as_deref() == Some(card.as_str());
    let name = |field: &str| format!("{field}-{n}");
    let tick = |field: &str, words: String, is_ticked: bool| {
        let field = name(field);
        view! {
            <div class="choice">
                <input type="checkbox" id=field.clone() name=field.clone() value="1" checked=is_ticked />
                <label for=field>{words}</label>
            </div>
        }
    };
    let id = row.id.clone();
    let focus = focus.as_deref();
    let button = |act: DraftAct, words: String| act_button(act, words, "button secondary compact", focus);
    view! {
        <fieldset class="criterion" id=card tabindex=is_here.then_some("-1") autofocus=is_here>
            <legend>{t!("rubrics-criterion-n", n = place + 1, count = count)} " " <span class="weight">{share}</span></legend>
            <input type="hidden" name=name("id") value=id />
            <Field name=name("title") label=t!("jury-criterion-title") maxlength=80 state=state.clone() />
            <TextArea name=name("guidance") label=t!("jury-criterion-guidance") rows=2 maxlength=600 optional=true state=state.clone() />
            {levels(row, n, &state, focus)}
            <div class="field-row">
                <Field name=name("weight") label=t!("jury-criterion-weight") inputmode="numeric" width="short" state=state.clone() />
                <Field name=name("reason-below") label=t!("jury-criterion-reason-below") help=t!("rubrics-reason-below-help") inputmode="numeric" width="short" optional=true state=state />
            </div>
            {tick("required", t!("jury-criterion-required"), row.required)}
            {tick("independent", t!("jury-criterion-independent"), row.independent)}
            <div class="actions">
                {(place > 0).then(|| button(DraftAct::Up(n), t!("rubrics-up")))}
                {(place + 1 < count).then(|| button(DraftAct::Down(n), t!("rubrics-down")))}
                {button(DraftAct::Remove(n), t!("rubrics-remove"))}
            </div>
        </fieldset>
    }
    .into_any()
}

/// The levels of a criterion.
fn levels(row: &DraftCriterion, n: usize, state: &FormState, focus: Option<&str>) -> AnyView {
    let id = format!("levels-{n}");
    let errors = state.errors.of(&id).iter().map(|code| t_word!("field", code.key()));
    let errors: Vec<String> = errors.collect();
    let described = (!errors.is_empty()).then(|| format!("{id}-error"));
    let is_full = row.levels.iter().filter(|level| !level.gone).count() >= MAX_LEVELS;
    let rows = row.levels.iter().enumerate().map(|(m, level)| {
        if level.gone {
            gone_level(level, n, m, focus)
        } else {
            level_row(n, m, state, focus)
        }
    });
    view! {
        <fieldset class="levels" id=id.clone() aria-describedby=described>
            <legend>{t!("jury-criterion-levels")}</legend>
            <p class="help">{t!("rubrics-levels-help")}</p>
            {rows.collect_view()}
            {(!errors.is_empty()).then(|| view! { <p class="field-error" id=format!("{id}-error")>{errors.join(" ")}</p> })}
            {(!is_full).then(|| view! { <p>{act_button(DraftAct::AddLevel(n), t!("rubrics-level-add"), "button text compact", focus)}</p> })}
        </fieldset>
    }
    .into_any()
}

fn level_row(n: usize, m: usize, state: &FormState, focus: Option<&str>) -> AnyView {
    let label = format!("level-label-{n}-{m}");
    let is_here = focus == Some(label.as_str());
    let remove = t!("rubrics-level-remove", n = m + 1);
    view! {
        <div class="level-row">
            <Field name=format!("level-value-{n}-{m}") label=t!("rubrics-level-value", n = m + 1) inputmode="numeric" state=state.clone() />
            <TextArea name=label label=t!("rubrics-level-label", n = m + 1) rows=2 maxlength=200 autofocus=is_here state=state.clone() />
            {act_button(DraftAct::RemoveLevel(n, m), remove, "button text compact", focus)}
        </div>
    }
    .into_any()
}

fn gone_level(level: &DraftLevel, n: usize, m: usize, focus: Option<&str>) -> AnyView {
    let fields = vec![
        (format!("level-value-{n}-{m}"), level.value.clone()),
        (format!("level-label-{n}-{m}"), level.label.clone()),
        (format!("level-gone-{n}-{m}"), "1".to_owned()),
    ];
    let name = plain(&format!("{} {}", level.value, level.label));
    view! {
        <p class="cluster small">
            <bdi>{t!("rubrics-gone", name = name)}</bdi>
            {act_button(DraftAct::RestoreLevel(n, m), t!("rubrics-take-back"), "button text compact", focus)}
            {hidden(fields)}
        </p>
    }
    .into_any()
}

/// What stands in the place of a criterion that was removed.
fn gone(draft: &Draft, n: usize, focus: Option<&str>) -> AnyView {
    let title = draft.criteria[n].title.trim().to_owned();
    let name = if title.is_empty() {
        t!("rubrics-untitled")
    } else {
        title
    };
    view! {
        <div class="notice">
            <p class="strong"><bdi>{t!("rubrics-gone", name = name)}</bdi></p>
            <p>{t!("rubrics-gone-help")}</p>
            <p>{act_button(DraftAct::Restore(n), t!("rubrics-take-back"), "button secondary compact", focus)}</p>
            {hidden(draft.fields_of(n))}
        </div>
    }
    .into_any()
}
