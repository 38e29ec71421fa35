//! A rubric as the juror sees it, to be filled in on trial: nothing of it is kept.

use super::builder::Building;
use super::place;
use crate::components::{Crumbs, ErrorSummary, Mark, Notice};
use crate::forms::{Form, FormState};
use crate::jury::views::points;
use crate::jury::views::scoring::CriterionRow;
use crate::page::link;
use crate::t;
use leptos::prelude::*;
use shared::jury::rubric::Score;
use shared::jury::{Rubric, Scores};
use shared::languages::Language;

/// The scores that a form gives on trial, for the criteria of the rubric alone.
fn scores_of(form: &Form, rubric: &Rubric) -> Scores {
    let score = |id: String| {
        let raw = form.get(&format!("score-{id}")).trim().to_owned();
        Score {
            // No level has this value: the rubric refuses it.
            value: (!raw.is_empty()).then(|| raw.parse().unwrap_or(u32::MAX)),
            reason: form.get(&format!("reason-{id}")).to_owned(),
        }
    };
    let criteria = rubric.criteria().iter();
    criteria.map(|one| (one.id, score(one.id.to_string()))).collect()
}

/// The criteria with their levels, inside of a form; what was tried stands on top: the total, and what a juror would be asked for.
#[component]
pub fn Trial(rubric: Rubric, language: Language, form: Form, is_tried: bool) -> impl IntoView {
    let lang = language.as_str();
    let scores = scores_of(&form, &rubric);
    let errors = rubric.check(&scores).err().filter(|_| is_tried).unwrap_or_default();
    let is_whole = errors.is_empty();
    let state = FormState::refused(form, errors);
    let tried = is_tried.then(|| {
        let words = match (rubric.total(&scores), rubric.unweighted(&scores)) {
            (Some(total), even) => t!(
                "rubrics-trial-total",
                points = points(Some(total)),
                unweighted = points(even)
            ),
            (None, _) => t!("rubrics-trial-none"),
        };
        view! {
            <Notice mark=if is_whole { Mark::Done } else { Mark::Needs }>
                <p class="strong">{words}</p>
                {is_whole.then(|| view! { <p>{t!("rubrics-trial-ready")}</p> })}
            </Notice>
        }
    });
    let labels: Vec<_> = rubric
        .criteria()
        .iter()
        .flat_map(|criterion| {
            let reason = t!("jury-reason-for", criterion = &criterion.title);
            [
                (format!("score-{}", criterion.id), criterion.title.clone()),
                (format!("reason-{}", criterion.id), reason),
            ]
        })
        .collect();
    let whole = rubric.whole();
    let rows = rubric
        .criteria()
        .iter()
        .map(|criterion| view! { <CriterionRow criterion=criterion.clone() whole=whole lang=lang state=state.clone() /> })
        .collect_view();
    view! {
        {tried}
        <div dir="auto"><ErrorSummary state=state.clone() labels=labels /></div>
        {rows}
    }
}

/// The preview of a draft: it goes along hidden, so that nothing of it is lost.
#[component]
pub fn DraftPreview(building: Building, rubric: Rubric, form: Form, is_tried: bool) -> impl IntoView {
    let challenge = &building.editing.challenge;
    let at = link(&place(challenge.id));
    let fields = building
        .hidden()
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
        .collect_view();
    view! {
        <Crumbs places=vec![(link(&format!("/jury/processes/{}", building.editing.process_slug)), t!("jury-process-title"))] />
        <div class="page-head">
            <h1>{t!("rubrics-preview-title")}</h1>
            <p class="lead" lang=challenge.language.as_str() dir="auto">{challenge.title.clone()}</p>
            <p>{t!("rubrics-preview-lead")}</p>
        </div>
        <Notice mark=Mark::Needs><p>{t!("rubrics-unsaved")}</p></Notice>
        <form method="post" action=at class="form wide">
            {fields}
            <Trial rubric=rubric language=building.language form=form is_tried=is_tried />
            <div class="actions">
                <button class="button" name="act" value="try">{t!("rubrics-try")}</button>
                <button class="button secondary" name="act" value="edit">{t!("rubrics-back")}</button>
                <button class="button secondary" name="act" value="save">{t!("jury-rubric-save")}</button>
            </div>
        </form>
    }
}
