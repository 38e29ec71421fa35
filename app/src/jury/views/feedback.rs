//! What a team and everyone read when a result is public.

use super::rules::ShareWords;
use super::{DecisionBadge, SubjectName, points};
use crate::components::{Bar, BarChart, Column, Crumbs, DataTable, EmptyState, Facts, Row, Tone};
use crate::locale::{date_time, number, person};
use crate::page::link;
use crate::t;
use leptos::prelude::*;
use server::jury::feedback::{self, CriterionFeedback};
use server::jury::results;

/// The jury's letter to a team.
#[component]
pub fn Feedback(feedback: feedback::Feedback) -> impl IntoView {
    let proposal = feedback.subject.proposal;
    let outcome = link(&format!("/jury/rounds/{}/outcome", feedback.round.id));
    let others = feedback.others.clone();
    view! {
        <Crumbs places=vec![(link(&format!("/proposals/{proposal}")), feedback.subject.number.to_string())] />
        <article class="document stack">
            <div class="document-head page-head">
                <h1>{t!("jury-feedback-title")}</h1>
                <p class="lead"><SubjectName subject=feedback.subject.clone() /></p>
            </div>
            <FeedbackBody feedback=feedback />
            {(!others.is_empty()).then(|| view! {
                <section class="stack tight">
                    <h2>{t!("rounds-others-title")}</h2>
                    <ul class="plain stack tight">
                        {others.into_iter().map(|one| view! {
                            <li>
                                <a href=link(&format!("/proposals/{proposal}/feedback?round={}", one.round))>{t!("rounds-published-at", when = date_time(one.at))}</a>
                                " " <DecisionBadge decision=one.decision />
                            </li>
                        }).collect_view()}
                    </ul>
                </section>
            })}
            <p class="document-foot"><a href=outcome>{t!("jury-outcome-link")}</a></p>
        </article>
    }
}

/// What the letter says, without its head.
#[component]
pub fn FeedbackBody(feedback: feedback::Feedback) -> impl IntoView {
    let lang = feedback.rubric_row.language.as_str();
    let mut facts: Vec<(String, AnyView)> = vec![
        (
            t!("jury-decision"),
            view! { <DecisionBadge decision=feedback.decision /> }.into_any(),
        ),
        (t!("jury-column-reviews"), number(feedback.reviews.into()).into_any()),
    ];
    if feedback.mean.is_some() {
        facts.push((
            if feedback.share.is_some() {
                t!("rounds-total")
            } else {
                t!("jury-column-mean")
            },
            t!("jury-points", points = points(feedback.mean)).into_any(),
        ));
    }
    if let Some((rank, of)) = feedback.rank {
        facts.push((
            t!("jury-column-rank"),
            t!("jury-rank-of", rank = rank, all = of).into_any(),
        ));
    }
    if let Some(at) = feedback.round.published_at {
        facts.push((t!("jury-published"), date_time(at).into_any()));
    }
    let has_criteria = !feedback.criteria.is_empty();
    let has_comments = !feedback.comments.is_empty();
    view! {
            <Facts facts=facts />
            <ShareWords share=feedback.share />
            <section class="stack tight">
                <h2>{t!("jury-decision-reason")}</h2>
                <p dir="auto">{feedback.reason}</p>
            </section>
            {has_comments.then(|| view! {
                <section class="stack">
                    <h2>{t!("jury-comments")}</h2>
                    <ul class="cards one">{feedback.comments.into_iter().map(|text| view! { <li class="card"><p dir="auto">{text}</p></li> }).collect_view()}</ul>
                </section>
            })}
            {has_criteria.then(|| view! {
                <section class="stack">
                    <h2>{t!("jury-criteria")}</h2>
                    {feedback.criteria.into_iter().map(|one| view! { <CriterionChart one=one lang=lang /> }).collect_view()}
                </section>
            })}
    }
}

/// How the jurors spread over the levels of one criterion.
#[component]
fn CriterionChart(one: CriterionFeedback, lang: &'static str) -> impl IntoView {
    let all: u32 = one.counts.iter().sum();
    let bars = one
        .criterion
        .levels
        .iter()
        .zip(one.counts)
        .map(|(level, count)| Bar {
            label: format!("{} – {}", level.value, level.label),
            value: t!("jury-count-of", count = count, all = all),
            amount: f64::from(count),
            tone: Tone::Full,
        })
        .collect();
    view! { <div lang=lang dir="auto"><BarChart caption=one.criterion.title bars=bars whole=f64::from(all) /></div> }
}

/// The published result of a round.
#[component]
pub fn Outcome(outcome: results::Outcome) -> impl IntoView {
    let is_empty = outcome.rows.is_empty();
    view! {
        <div class="page-head">
            <h1>{t!("jury-outcome-title")}</h1>
            <p class="lead" dir="auto">{outcome.challenge.clone()}</p>
            {outcome.round.published_at.map(|at| view! { <p>{t!("jury-published")} " " {date_time(at)}</p> })}
        </div>
        {if is_empty {
            view! { <EmptyState title=t!("jury-results-none") text=t!("jury-results-none-text") /> }.into_any()
        } else {
            view! { <OutcomeTable outcome=outcome /> }.into_any()
        }}
    }
}

/// Its lines, with who decided where names are shown.
#[component]
pub fn OutcomeTable(outcome: results::Outcome) -> impl IntoView {
    let (totals, ranks) = (outcome.round.show_totals, outcome.round.show_ranks);
    let mut columns = vec![
        Column::text(t!("jury-column-submission")),
        Column::text(t!("jury-column-decision")),
    ];
    columns.extend(ranks.then(|| Column::number(t!("jury-column-rank"))));
    let carries = outcome.share.is_some();
    columns.extend(totals.then(|| {
        Column::number(if carries {
            t!("rounds-total")
        } else {
            t!("jury-column-mean")
        })
    }));
    columns.push(Column::number(t!("jury-column-reviews")));
    columns.push(Column::text(t!("jury-decision-reason")));
    let rows = outcome
        .rows
        .into_iter()
        .map(|row| {
            let href = format!("/p/{}", row.subject.number);
            let mut cells: Vec<AnyView> = vec![view! { <DecisionBadge decision=row.decision /> }.into_any()];
            if ranks {
                cells.push(
                    row.rank
                        .map_or_else(|| "–".to_owned(), |rank| number(rank.into()))
                        .into_any(),
                );
            }
            if totals {
                cells.push(points(row.mean).into_any());
            }
            cells.push(number(row.reviews.into()).into_any());
            cells.push(view! { <span dir="auto">{row.reason}</span> }.into_any());
            Row {
                head: view! { <a href=href><SubjectName subject=row.subject /></a> }.into_any(),
                cells,
            }
        })
        .collect();
    let jurors = outcome.jurors;
    view! {
        <DataTable caption=t!("jury-outcome-title") columns=columns rows=rows />
        <ShareWords share=outcome.share />
        {(!jurors.is_empty()).then(|| view! {
            <section class="stack tight">
                <p class="strong">{t!("jury-jurors")}</p>
                <ul class="plain">{jurors.into_iter().map(|name| view! { <li><bdi>{person(&name)}</bdi></li> }).collect_view()}</ul>
            </section>
        })}
    }
}
