//! Samples that jurors score first: the list of a round, and one sample.

use super::compared::{Compared, Remarks};
use super::scoring::CriterionRow;
use super::{RoundBadge, name_of, points};
use crate::components::{
    Badge, Column, Crumbs, DataTable, EmptyState, ErrorSummary, Field, Mark, Notice, Progress, Row, Select, TextArea,
    language_choices,
};
use crate::evidence::SectionAsSent;
use crate::forms::FormState;
use crate::locale::person;
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::jury::calibration::read::{Line, Opened, Samples};
use shared::jury::calibration::{Calibration, Leaning, SAMPLES};
use shared::jury::{Points, RoundState, Rubric};

/// How somebody scored beside the others, as a sentence.
fn leaning_words((leaning, by): (Leaning, Points)) -> String {
    t!(
        "rounds-leaning",
        leaning = t_word!("leaning", leaning.as_str()),
        points = points(Some(by))
    )
}

/// The samples of a round.
#[component]
pub fn SamplesPage(samples: Samples, state: FormState) -> impl IntoView {
    let id = samples.round.id;
    let place = if samples.runs {
        (link(&format!("/jury/rounds/{id}/manage")), t!("jury-manage-title"))
    } else {
        (link(&format!("/jury/rounds/{id}")), t!("jury-round"))
    };
    let planned = samples.round.state == RoundState::Planned;
    let chooses = planned && samples.runs;
    let (count, is_empty) = (samples.lines.len(), samples.lines.is_empty());
    let done = samples.lines.iter().filter(|line| line.mine == Some(true)).count();
    let small = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let required = samples.calibration == Calibration::Required;
    let is_wanted = samples.calibration != Calibration::None;
    let columns = vec![
        Column::text(t!("jury-column-juror")),
        Column::text(t!("rounds-beside")),
        Column::number(t!("rounds-difference")),
    ];
    let leanings: Vec<Row> = samples
        .leanings
        .into_iter()
        .map(|(name, word, by)| Row {
            head: view! { <bdi>{person(&name)}</bdi> }.into_any(),
            cells: vec![
                t_word!("leaning", word.as_str()).into_any(),
                view! { <bdi class="ltr">{points(Some(by))}</bdi> }.into_any(),
            ],
        })
        .collect();
    view! {
        <Crumbs places=vec![place] />
        <div class="page-head">
            <h1>{t!("rounds-samples-title")}</h1>
            <p class="lead" dir="auto">{samples.challenge}</p>
            <p><RoundBadge state=samples.state /></p>
        </div>
        <p>{t!("rounds-samples-lead")}</p>
        {(samples.is_juror && !planned && count > 0).then(|| view! { <Progress done=small(done) whole=small(count) rest=t!("rounds-samples-done") mark=(done == count).then_some(Mark::Done) /> })}
        {(samples.is_juror && required && done < count).then(|| view! { <Notice mark=Mark::Needs><p>{t!("conflict-samples-first")}</p></Notice> })}
        {samples.leaning.map(|leaning| view! { <Notice mark=Mark::Done><p>{leaning_words(leaning)}</p></Notice> })}
        {(chooses && is_wanted && !SAMPLES.contains(&count)).then(|| view! { <Notice mark=Mark::Needs><p>{t!("conflict-no-samples")}</p></Notice> })}
        {(chooses && !is_wanted).then(|| view! { <Notice><p>{t!("rounds-samples-unasked")} " " <a href=link(&format!("/jury/rounds/{id}/rules"))>{t!("rounds-rules-title")}</a></p></Notice> })}
        {is_empty.then(|| view! { <EmptyState title=t!("rounds-samples-none") text=t!("rounds-samples-none-text") /> })}
        <ul class="cards one">{samples.lines.into_iter().map(|line| view! { <SampleCard line=line chooses=chooses is_juror=samples.is_juror planned=planned /> }).collect_view()}</ul>
        {(!leanings.is_empty()).then(|| view! { <section class="section"><DataTable caption=t!("rounds-leanings") columns=columns rows=leanings /></section> })}
        {(chooses && count < *SAMPLES.end()).then(|| view! { <NewSample id=id choices=samples.choices.iter().map(|one| (one.submission.to_string(), name_of(one))).collect() state=state /> })}
    }
}

#[component]
fn SampleCard(line: Line, chooses: bool, is_juror: bool, planned: bool) -> impl IntoView {
    let href = link(&format!("/jury/samples/{}", line.id));
    let lang = line.row.language.as_str();
    let (mark, words) = match line.mine {
        Some(true) => (Mark::Done, t!("review-state-finished")),
        Some(false) => (Mark::Now, t!("review-state-draft")),
        None => (Mark::Needs, t!("review-state-assigned")),
    };
    let remove = link(&format!("/jury/rounds/{}/samples/remove", line.row.round_id));
    view! {
        <li class="card">
            <h2 class="card-title"><a href=href lang=lang dir="auto">{line.text.title}</a></h2>
            {(!planned).then(|| view! {
                <p class="card-meta">
                    {is_juror.then(|| view! { <Badge mark=mark words=words /> " " })}
                    {t!("rounds-sample-finished", count = line.finished)}
                </p>
            })}
            {chooses.then(|| view! {
                <form method="post" action=remove class="card-foot">
                    <input type="hidden" name="sample" value=line.id.to_string() />
                    <button class="button secondary compact">{t!("jury-remove")}</button>
                </form>
            })}
        </li>
    }
}

/// A submission of an earlier edition, or a text of one's own.
#[component]
fn NewSample(id: shared::ids::RoundId, choices: Vec<(String, String)>, state: FormState) -> impl IntoView {
    let labels = vec![
        ("submission", t!("rounds-sample-from")),
        ("title", t!("rounds-sample-title")),
        ("text", t!("rounds-sample-text")),
    ];
    let has_choices = !choices.is_empty();
    let choices = std::iter::once((String::new(), t!("jury-choose-submission")))
        .chain(choices)
        .collect();
    let is_typed = state.form.is_sent("title");
    view! {
        <section class="section">
            <h2>{t!("rounds-sample-add")}</h2>
            <ErrorSummary state=state.clone() labels=labels />
            {has_choices.then(|| view! {
                <form method="post" action=link(&format!("/jury/rounds/{id}/samples")) class="form">
                    <Select name="submission" label=t!("rounds-sample-from") help=t!("rounds-sample-from-help") choices=choices state=state.clone() />
                    <div class="actions"><button class="button">{t!("rounds-sample-take")}</button></div>
                </form>
            })}
            <details class="more" open=is_typed || !has_choices>
                <summary>{t!("rounds-sample-write")}</summary>
                <form method="post" action=link(&format!("/jury/rounds/{id}/samples/written")) class="form">
                    <Field name="title" label=t!("rounds-sample-title") maxlength=140 state=state.clone() />
                    <Select name="language" label=t!("rounds-sample-language") choices=language_choices() state=state.clone() />
                    <TextArea name="text" label=t!("rounds-sample-text") help=t!("rounds-sample-text-help") rows=12 maxlength=20_000 state=state />
                    <div class="actions"><button class="button secondary">{t!("rounds-sample-add")}</button></div>
                </form>
            </details>
        </section>
    }
}

/// One sample: its text beside the rubric; once one's own scores are in, how all scored it and what is said of it.
#[component]
pub fn SamplePage(opened: Opened, state: FormState) -> impl IntoView {
    let round = opened.round.id;
    let list = link(&format!("/jury/rounds/{round}/samples"));
    let discusses = opened.may_discuss();
    let finished = opened.mine.as_ref().is_some_and(|(_, finished)| *finished);
    let open = matches!(opened.round.state, RoundState::Open | RoundState::Closed);
    let scores = opened.is_juror && !finished && open;
    let lang = opened.language.as_str();
    let next = opened.next.filter(|next| finished && *next != opened.id);
    let (cards, text) = (opened.text.evidence.clone(), opened.text.clone());
    let rubric = opened.rubric.clone();
    view! {
        <Crumbs places=vec![(list, t!("rounds-samples-title"))] />
        <div class="page-head">
            <h1 lang=lang dir="auto">{text.title}</h1>
            <p>{t!("rounds-sample-note")}</p>
        </div>
        {next.map(|next| view! { <p class="actions"><a class="button" href=link(&format!("/jury/samples/{next}"))>{t!("rounds-sample-next")}</a></p> })}
        {(finished && next.is_none() && open).then(|| view! { <p class="actions"><a class="button" href=link("/jury")>{t!("jury-to-desk")}</a></p> })}
        <div class="scoring">
            <article class="document stack" aria-label=crate::locale::plain(&t!("jury-text"))>
                {text.sections.into_iter().enumerate().map(|(at, section)| view! { <SectionAsSent section=section at=at cards=cards.clone() translations=Vec::new() /> }).collect_view()}
            </article>
            <div class="scoring-rubric stack">
                {match rubric.clone() {
                    Some((row, rubric)) if scores => view! { <Score rubric=rubric lang=row.language.as_str() state=state.clone() /> }.into_any(),
                    Some(_) if discusses => view! {
                        {opened.leaning.map(|leaning| view! { <Notice mark=Mark::Done><p>{leaning_words(leaning)}</p></Notice> })}
                        <Remarks id=opened.id remarks=opened.remarks state=state.clone() />
                    }.into_any(),
                    Some(_) => view! { <Notice><p>{t!("jury-closed-to-changes")}</p></Notice> }.into_any(),
                    None => view! { <Notice><p>{t!("rounds-sample-later")}</p></Notice> }.into_any(),
                }}
            </div>
        </div>
        {rubric.filter(|_| discusses).map(|(row, rubric)| view! { <section class="section"><Compared seen=opened.seen rubric=rubric lang=row.language.as_str() /></section> })}
    }
}

/// The form of one's own scores.
#[component]
fn Score(rubric: Rubric, lang: &'static str, state: FormState) -> impl IntoView {
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
    view! {
        <h2>{t!("jury-your-scores")}</h2>
        <form method="post" class="form wide">
            <ErrorSummary state=state.clone() labels=labels />
            {rubric.criteria().iter().map(|criterion| view! { <CriterionRow criterion=criterion.clone() whole=rubric.whole() lang=lang state=state.clone() /> }).collect_view()}
            <div class="actions">
                <button class="button" name="act" value="finish">{t!("rounds-sample-give")}</button>
                <button class="button secondary" name="act" value="draft">{t!("jury-save-draft")}</button>
            </div>
            <p class="small">{t!("rounds-sample-give-help")}</p>
        </form>
    }
}
