//! The scoring page: the frozen text on the start side, the rubric beside it (below on a phone).

use super::flags::OwnFlags;
use super::results::ReviewCard;
use super::scoring_parts::{Aside, Bar, Changed, Keys, OnDevice, PutOff, Total, Way, words};
use super::{ReviewBadge, kinds};
use crate::components::{Crumbs, ErrorSummary, Mark, Notice, Progress, Select, TextArea};
use crate::evidence::SectionAsSent;
use crate::forms::{Form, FormState};
use crate::locale::date_time;
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::jury::reviews::Task;
use shared::jury::{Criterion, RoundState, Rubric};
use shared::proposals::Frozen;

/// Everything a juror needs for one submission. `problem` is the conflict that kept the review from being saved.
#[component]
pub fn Scoring(
    task: Task,
    /// The form as it was saved last.
    kept: Form,
    state: FormState,
    /// The form by which it is put off.
    later: FormState,
    problem: Option<&'static str>,
) -> impl IntoView {
    let (done, all) = task.progress;
    let (is_open, counts) = (task.is_open(), task.assignment.state.counts());
    let here = link(&format!("/jury/assignments/{}", task.assignment.id));
    let round = link(&format!("/jury/rounds/{}", task.round.id));
    let is_late = !counts && task.state == RoundState::Closed;
    let is_over = task.state == RoundState::Published;
    let lang = task.rubric_row.language.as_str();
    let next = task
        .next
        .filter(|_| counts)
        .map(|next| link(&format!("/jury/assignments/{next}")));
    let reminder = task.later.as_ref().filter(|_| !counts).map(|row| row.note.clone());
    let put_off = reminder.clone().map(|note| (note, format!("{here}/later")));
    let id = task.assignment.id.to_string();
    let api = is_open.then(|| format!("/api/v1/jury/assignments/{id}/review"));
    let (version, total, is_kept) = (task.version().0, task.total(), task.review.is_some());
    let is_changed = problem == Some("review-changed");
    let until = t!("jury-until", when = date_time(task.round.closes_at));
    let (rubric, others) = (task.rubric, task.others);
    view! {
        <Crumbs places=vec![(link("/jury"), t!("jury-desk-title")), (round, t!("jury-round"))] />
        <div class="page-head">
            <h1 lang=task.subject.language.as_str() dir="auto">{task.text.title.clone()}</h1>
            <p>
                <span class="ltr">{task.subject.number.to_string()}</span>
                {task.subject.team_name.clone().map(|name| view! { " · " <bdi>{name}</bdi> })}
                " " <ReviewBadge state=task.assignment.state />
            </p>
            <Progress done=done whole=all rest=t!("jury-progress-rest") mark=(done == all).then_some(Mark::Done) />
            <Way trail=task.trail />
        </div>
        {next.map(|href| view! { <p class="actions"><a class="button" href=href>{t!("jury-next")}</a></p> })}
        <OnDevice />
        {put_off.map(|(note, action)| view! { <Notice><PutOff note=note action=action /></Notice> })}
        {problem.map(|code| view! { <Notice mark=Mark::Owed><p class="strong">{t!("jury-not-saved")}</p><p>{t_word!("conflict", code)}</p></Notice> })}
        {is_late.then(|| view! { <Notice mark=Mark::Owed><p>{t!("jury-late")}</p></Notice> })}
        <OwnFlags flags=task.flags action=format!("{here}/flag/take-back") />
        <div
            class="scoring"
            data-scoring=id
            data-api=api
            data-version=version
            data-finished=counts.then_some("")
            data-words=words()
        >
            <FrozenText text=task.text hash=task.hash blind=task.round.blind />
            <Bar rubric=rubric.clone() state=state.clone() is_open=is_open is_kept=is_kept />
            <div class="scoring-rubric stack" id="rubric" tabindex="-1">
                <h2>{t!("jury-your-scores")}</h2>
                <p class="small">{until} {is_open.then(|| view! { " · " <a href="#keys">{t!("scoring-keys")}</a> })}</p>
                {(!is_open).then(|| view! { <Notice><p>{t!("jury-closed-to-changes")}</p></Notice> })}
                <Total points=total is_final=counts />
                <Changed rubric=rubric.clone() kept=kept state=state.clone() here=here.clone() is_shown=is_changed />
                <form method="post" action=here.clone() class="form wide" autocomplete="off">
                    <ErrorSummary state=state.clone() labels=labels_of(&rubric) />
                    <input type="hidden" name="version" value=version />
                    {rubric.criteria().iter().map(|criterion| view! { <CriterionRow criterion=criterion.clone() whole=rubric.whole() lang=lang state=state.clone() /> }).collect_view()}
                    <TextArea name="feedback" label=t!("jury-feedback") help=t!("jury-feedback-help") rows=5 maxlength=4000 state=state.clone() />
                    <TextArea name="jury_note" label=t!("jury-jury-note") help=t!("jury-jury-note-help") rows=3 maxlength=4000 optional=true state=state.clone() />
                    <TextArea name="private_note" label=t!("jury-private-note") help=t!("jury-private-note-help") rows=3 maxlength=4000 optional=true state=state />
                    {is_open.then(|| view! {
                        <div class="actions" id="finish">
                            <button class="button" name="act" value="finish">{if counts { t!("jury-change") } else { t!("jury-finish") }}</button>
                            {(!counts).then(|| view! { <button class="button secondary" name="act" value="draft">{t!("jury-save-draft")}</button> })}
                            <a class="button text" href=format!("{here}/recuse")>{t!("jury-recuse-link")}</a>
                        </div>
                        <p class="small">{t!("jury-finish-help")}</p>
                    })}
                </form>
                <Aside here=here.clone() reminder=reminder can_put_off=!counts && !is_over can_flag=!is_over later=later />
            </div>
        </div>
        {counts.then(|| view! {
            <section class="section">
                <h2>{t!("jury-others")}</h2>
                {others.is_empty().then(|| view! { <p class="quiet">{t!("jury-others-none")}</p> })}
                <ul class="cards one">{others.into_iter().enumerate().map(|(n, review)| view! { <ReviewCard review=review n=n + 1 rubric=rubric.clone() lang=lang /> }).collect_view()}</ul>
            </section>
        })}
        {is_open.then(|| view! { <Keys /> })}
    }
}

/// The names of the fields, as their labels say them.
pub(super) fn labels_of(rubric: &Rubric) -> Vec<(String, String)> {
    let of_criteria = rubric.criteria().iter().flat_map(|criterion| {
        let reason = t!("jury-reason-for", criterion = &criterion.title);
        [
            (format!("score-{}", criterion.id), criterion.title.clone()),
            (format!("reason-{}", criterion.id), reason),
        ]
    });
    let notes = [
        ("feedback", t!("jury-feedback")),
        ("jury_note", t!("jury-jury-note")),
        ("private_note", t!("jury-private-note")),
    ];
    of_criteria
        .chain(notes.map(|(name, label)| (name.to_owned(), label)))
        .collect()
}

/// The text as it was frozen, with the ways between its sections and the rubric.
#[component]
fn FrozenText(text: Frozen, hash: String, blind: bool) -> impl IntoView {
    let titles: Vec<_> = text.sections.iter().map(|section| section.title.clone()).collect();
    view! {
        <article class="document stack scoring-text" id="text" tabindex="-1" aria-label=crate::locale::plain(&t!("jury-text"))>
            {blind.then(|| view! { <p class="small quiet">{t!("jury-blind")}</p> })}
            {(titles.len() > 1).then(|| view! {
                <nav class="no-print" aria-label=crate::locale::plain(&t!("scoring-sections"))>
                    <ul class="plain cluster small">
                        {titles.into_iter().enumerate().map(|(at, title)| view! { <li><a href=format!("#part-{at}") dir="auto">{title}</a></li> }).collect_view()}
                    </ul>
                </nav>
            })}
            {text.sections.into_iter().enumerate().map(|(at, section)| {
                let (cards, translations) = (text.evidence.clone(), text.translations.clone());
                view! {
                    <div id=format!("part-{at}")>
                        <SectionAsSent section=section at=at cards=cards translations=translations />
                        <p class="small no-print"><a href="#rubric">{t!("scoring-to-rubric")}</a></p>
                    </div>
                }
            }).collect_view()}
            <p class="small quiet">{t!("jury-frozen")} " " <span class="hash ltr">{hash}</span></p>
        </article>
    }
}

/// One criterion: its levels as rows, a reason below.
#[component]
pub fn CriterionRow(criterion: Criterion, whole: u32, lang: &'static str, state: FormState) -> impl IntoView {
    let field = format!("score-{}", criterion.id);
    let reason = format!("reason-{}", criterion.id);
    let chosen = state.value(&field);
    let invalid = state.has_error(&field);
    let needs_reason = chosen.parse().is_ok_and(|value| criterion.demands_reason(value));
    let has_reason = needs_reason || !state.value(&reason).is_empty() || state.has_error(&reason);
    let weight = if criterion.independent {
        t!("jury-independent")
    } else {
        t!("jury-weight", weight = criterion.weight, whole = whole)
    };
    let help = criterion
        .reason_below
        .map_or_else(String::new, |below| t!("jury-reason-below", value = below));
    let levels = criterion.levels.into_iter().map(|level| {
        let id = format!("{field}-{}", level.value);
        let checked = chosen == level.value.to_string();
        view! {
            <div class="level">
                <input type="radio" id=id.clone() name=field.clone() value=level.value.to_string() checked=checked />
                <span class="figure" aria-hidden="true">{level.value.to_string()}</span>
                <label for=id><span class="visually-hidden">{level.value.to_string()} ": "</span><span lang=lang dir="auto">{level.label}</span></label>
            </div>
        }
    }).collect_view();
    let none = (!criterion.required).then(|| {
        let id = format!("{field}-none");
        view! {
            <div class="level">
                <input type="radio" id=id.clone() name=field.clone() value="" checked=chosen.is_empty() />
                <span class="figure" aria-hidden="true">"–"</span>
                <label for=id>{t!("jury-no-score")}</label>
            </div>
        }
    });
    view! {
        <fieldset
            class=if invalid { "criterion invalid" } else { "criterion" }
            id=field.clone()
            tabindex="-1"
            data-criterion=criterion.id.to_string()
            data-below=criterion.reason_below
            data-required=criterion.required.then_some("")
        >
            <legend><span lang=lang dir="auto">{criterion.title.clone()}</span> <span class="weight">{weight}</span></legend>
            {(!criterion.guidance.is_empty()).then(|| view! { <p class="help" lang=lang dir="auto">{criterion.guidance}</p> })}
            {levels}
            {none}
            {invalid.then(|| view! { <p class="field-error">{t!("jury-score-missing")}</p> })}
            <details class=if needs_reason { "reason needed" } else { "reason" } open=has_reason>
                <summary>{t!("scoring-give-reason")}</summary>
                <TextArea name=reason label=t!("jury-reason") help=help rows=2 maxlength=2000 optional=!needs_reason state=state />
            </details>
            <p class="small no-print"><a href="#text">{t!("scoring-to-text")}</a></p>
        </fieldset>
    }
}

/// Standing back from one submission.
#[component]
pub fn Recuse(task: Task, state: FormState) -> impl IntoView {
    let back = link(&format!("/jury/assignments/{}", task.assignment.id));
    let labels = vec![("kind", t!("jury-conflict-kind")), ("note", t!("jury-recuse-note"))];
    view! {
        <Crumbs places=vec![(link("/jury"), t!("jury-desk-title")), (back.clone(), t!("jury-task"))] />
        <div class="page-head"><h1>{t!("jury-recuse-title")}</h1><p class="lead" lang=task.subject.language.as_str() dir="auto">{task.text.title}</p></div>
        <form method="post" class="form">
            <p>{t!("jury-recuse-effect")}</p>
            <ErrorSummary state=state.clone() labels=labels />
            <Select name="kind" label=t!("jury-conflict-kind") choices=kinds(t!("jury-recuse-no-conflict")) state=state.clone() />
            <TextArea name="note" label=t!("jury-recuse-note") help=t!("jury-recuse-note-help") rows=3 maxlength=500 state=state />
            <div class="actions">
                <button class="button danger sure">{t!("jury-recuse")}</button>
                <a class="button secondary" href=back>{t!("confirm-back")}</a>
            </div>
        </form>
    }
}
