//! Results: figures, the reviews behind them, decisions, publication.

use super::desk::SubjectLink;
use super::rules::ShareWords;
use super::{DecisionBadge, OwnFirst, ReviewBadge, RoundBadge, SubjectName, name_of, points};
use crate::components::{
    Bar, BarChart, Column, Crumbs, DataTable, EmptyState, ErrorSummary, Row, Select, TextArea, Tone,
};
use crate::forms::FormState;
use crate::locale::number;
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::jury::results;
use server::jury::reviews::SeenReview;
use shared::jury::{DeterminationKind, RoundState, Rubric};

/// The figures of a round.
#[component]
pub fn Results(results: results::Results, state: FormState) -> impl IntoView {
    let id = results.round.id;
    let decides =
        results.may_decide && !results.meets && results.state == RoundState::Closed && !results.rows.is_empty();
    let all_decided = results.rows.iter().all(|row| row.decision.is_some());
    let waiting = results.waiting;
    let (share, has_next) = (results.share, results.has_next);
    let can_meet = results.may_decide && results.state == RoundState::Closed;
    let meeting = (results.meets || can_meet).then(|| {
        let words = if results.meets {
            t!("deliberation-title")
        } else {
            t!("deliberation-begin-title")
        };
        view! { <p><a class="button secondary" href=link(&format!("/jury/rounds/{id}/deliberation"))>{words}</a></p> }
    });
    let place = if results.may_decide {
        (link(&format!("/jury/rounds/{id}/manage")), t!("jury-manage-title"))
    } else {
        (link(&format!("/jury/rounds/{id}")), t!("jury-round"))
    };
    let bars = results
        .rows
        .iter()
        .filter(|row| row.figures.mean.is_some())
        .map(|row| Bar {
            label: name_of(&row.subject),
            value: t!("jury-points", points = points(row.figures.mean)),
            amount: row.figures.mean.map_or(0.0, |mean| f64::from(mean.0) / 100.0),
            tone: match row.decision {
                Some(decision) if !decision.is_selected() => Tone::Open,
                None => Tone::Grey,
                Some(_) => Tone::Full,
            },
        })
        .collect::<Vec<_>>();
    let rows = results.rows.clone();
    let (has_rows, has_bars) = (!rows.is_empty(), !bars.is_empty());
    view! {
        <Crumbs places=vec![(link("/jury"), t!("jury-desk-title")), place] />
        <div class="page-head">
            <h1>{t!("jury-results-title")}</h1>
            <p class="lead" dir="auto">{results.challenge.clone()}</p>
            <p><RoundBadge state=results.state /></p>
        </div>
        {meeting}
        {waiting.map(|(done, all)| view! { <OwnFirst done=done all=all /> })}
        {(waiting.is_none() && !has_rows).then(|| view! { <EmptyState title=t!("jury-results-none") text=t!("jury-results-none-text") /> })}
        {has_rows.then(|| view! {
            <ShareWords share=share />
            <section class="section"><Figures id=id rows=rows carries=share.is_some() /></section>
            {has_bars.then(|| view! { <section class="section"><BarChart caption=t!("jury-chart") bars=bars whole=100.0 /></section> })}
            <p class="small quiet">{t!("jury-figures-help")}</p>
            <p><a class="button secondary" href=link(&format!("/jury/rounds/{id}/figures"))>{t!("figures-link")}</a></p>
        })}
        {(has_next && results.may_decide).then(|| view! { <p><a class="button secondary" href=link(&format!("/jury/rounds/{id}/next"))>{t!("rounds-next-title")}</a></p> })}
        {decides.then(|| view! { <Decisions id=id rows=results.rows state=state all_decided=all_decided has_next=has_next /> })}
        {(results.state == RoundState::Published).then(|| view! { <p><a class="button secondary" href=link(&format!("/jury/rounds/{id}/outcome"))>{t!("jury-outcome-link")}</a></p> })}
    }
}

#[component]
fn Figures(id: shared::ids::RoundId, rows: Vec<results::Row>, carries: bool) -> impl IntoView {
    let mut columns = vec![
        Column::text(t!("jury-column-submission")),
        Column::number(t!("jury-column-rank")),
        Column::number(t!("jury-column-mean")),
        Column::number(t!("jury-column-median")),
        Column::number(t!("jury-column-range")),
        Column::number(t!("jury-column-spread")),
        Column::number(t!("jury-column-reviews")),
        Column::text(t!("jury-column-decision")),
    ];
    if carries {
        columns.insert(2, Column::number(t!("rounds-total")));
    }
    let rows = rows
        .into_iter()
        .map(|row| {
            let figures = row.figures;
            let range = match (figures.lowest, figures.highest) {
                (Some(low), Some(high)) => format!("{}–{}", points(Some(low)), points(Some(high))),
                _ => "–".to_owned(),
            };
            let href = link(&format!("/jury/rounds/{id}/submissions/{}", row.subject.submission));
            let mut cells: Vec<AnyView> = vec![
                figures
                    .rank
                    .map_or_else(|| "–".to_owned(), |rank| number(rank.into()))
                    .into_any(),
                points(figures.mean).into_any(),
                points(figures.median).into_any(),
                view! { <span class="ltr">{range}</span> }.into_any(),
                points(figures.spread).into_any(),
                number(figures.reviews.into()).into_any(),
                match row.decision {
                    Some(decision) => view! { <DecisionBadge decision=decision /> }.into_any(),
                    None => view! { <span class="nowrap">{t!("jury-undecided")}</span> }.into_any(),
                },
            ];
            if carries {
                cells.insert(1, points(figures.total()).into_any());
            }
            Row {
                head: view! { <SubjectLink subject=row.subject href=Some(href) /> }.into_any(),
                cells,
            }
        })
        .collect();
    view! { <DataTable caption=t!("jury-figures") columns=columns rows=rows /> }
}

/// One form for the decisions of the whole round.
#[component]
fn Decisions(
    id: shared::ids::RoundId,
    rows: Vec<results::Row>,
    state: FormState,
    all_decided: bool,
    has_next: bool,
) -> impl IntoView {
    let labels = rows
        .iter()
        .flat_map(|row| {
            let name = row.subject.number.to_string();
            let of = |field: &str| format!("{field}-{}", row.subject.submission);
            [(of("decision"), name.clone()), (of("reason"), name)]
        })
        .collect::<Vec<_>>();
    let choices: Vec<_> = std::iter::once((String::new(), t!("jury-undecided")))
        .chain(
            DeterminationKind::ALL
                .iter()
                .filter(|kind| has_next || **kind != DeterminationKind::GoesOn)
                .map(|kind| (kind.as_str().to_owned(), t_word!("decision", kind.as_str()))),
        )
        .collect();
    let fields = rows
        .into_iter()
        .map(|row| {
            let submission = row.subject.submission;
            let mean = t!("jury-points", points = points(row.figures.total()));
            view! {
                <fieldset class="criterion">
                    <legend><span><SubjectName subject=row.subject /></span> <span class="weight">{mean}</span></legend>
                    <Select name=format!("decision-{submission}") label=t!("jury-decision") choices=choices.clone() state=state.clone() />
                    <TextArea name=format!("reason-{submission}") label=t!("jury-decision-reason") rows=3 maxlength=2000 state=state.clone() />
                </fieldset>
            }
        })
        .collect_view();
    view! {
        <section class="section" id="decisions">
            <h2>{t!("jury-decide-title")}</h2>
            <p>{t!("jury-decide-lead")}</p>
            <form method="post" action=link(&format!("/jury/rounds/{id}/results")) class="form wide">
                <ErrorSummary state=state.clone() labels=labels />
                {fields}
                <div class="actions">
                    <button class="button">{t!("jury-decide")}</button>
                    {all_decided.then(|| view! {
                        <a class="button secondary" href=link(&format!("/jury/rounds/{id}/letters"))>{t!("letters-title")}</a>
                        <a class="button secondary" href=link(&format!("/jury/rounds/{id}/publish"))>{t!("jury-publish-link")}</a>
                    })}
                </div>
            </form>
        </section>
    }
}

/// All reviews of one submission.
#[component]
pub fn Reviews(seen: results::SubmissionReviews) -> impl IntoView {
    let id = seen.round.id;
    let lang = seen.rubric_row.language.as_str();
    let is_empty = seen.reviews.is_empty();
    view! {
        <Crumbs places=vec![(link("/jury"), t!("jury-desk-title")), (link(&format!("/jury/rounds/{id}/results")), t!("jury-results-title"))] />
        <div class="page-head"><h1>{t!("jury-reviews-title")}</h1><p class="lead"><SubjectName subject=seen.subject /></p></div>
        {is_empty.then(|| view! { <EmptyState title=t!("jury-results-none") text=t!("jury-results-none-text") /> })}
        <ul class="cards one">
            {seen.reviews.into_iter().enumerate().map(|(n, review)| view! { <ReviewCard review=review n=n + 1 rubric=seen.rubric.clone() lang=lang /> }).collect_view()}
        </ul>
    }
}

/// One review, with its reasons.
#[component]
pub fn ReviewCard(review: SeenReview, n: usize, rubric: Rubric, lang: &'static str) -> impl IntoView {
    let name = match review.author {
        Some(name) => view! { <bdi>{name}</bdi> }.into_any(),
        None => t!("jury-juror-n", n = n).into_any(),
    };
    let scores = rubric
        .criteria()
        .iter()
        .filter_map(|criterion| {
            let score = review.scores.get(&criterion.id)?;
            let level = criterion.levels.iter().find(|level| Some(level.value) == score.value);
            let words = level.map_or_else(|| t!("jury-no-score"), |level| format!("{} – {}", level.value, level.label));
            let reason = score.reason.clone();
            Some(view! {
                <div>
                    <dt lang=lang dir="auto">{criterion.title.clone()}</dt>
                    <dd><span lang=lang dir="auto">{words}</span> {(!reason.is_empty()).then(|| view! { <p class="small" dir="auto">{reason}</p> })}</dd>
                </div>
            })
        })
        .collect_view();
    let note =
        |title: String, text: String| (!text.is_empty()).then(|| view! { <h3>{title}</h3> <p dir="auto">{text}</p> });
    view! {
        <li class="card">
            <h2 class="card-title">{name} " – " {t!("jury-points", points = points(review.total))}</h2>
            <p class="card-meta"><ReviewBadge state=review.state /></p>
            <dl class="facts">{scores}</dl>
            {note(t!("jury-jury-note"), review.jury_note)}
            {note(t!("jury-feedback"), review.feedback)}
        </li>
    }
}
