//! All figures of a round: what to be careful about, a chart and a table for each, and how each is counted.
//!
//! What is said of jurors and of the whole round is in [`jurors`].

mod jurors;

pub use jurors::juror_words;

use super::desk::SubjectLink;
use super::plots::{Drawn, Plot, Sign, dots, whisker};
use super::{OwnFirst, RoundBadge, SubjectName, points};
use crate::components::{Column, Crumbs, DataTable, EmptyState, Mark, More, Notice, Pagination, Row};
use crate::locale::{list, number};
use crate::page::link;
use crate::{t, t_word};
use jurors::{of_agreement, of_jurors, of_outliers};
use leptos::prelude::*;
use server::jury::study::{RoundFigures, Studied};
use shared::ids::RoundId;
use shared::jury::figures::cautions::Heed;
use shared::jury::figures::explained::{Figure, Part};
use shared::jury::figures::ranks::RankInterval;

/// Submissions on one page.
pub const PAGE: usize = 25;

/// The figures of a round, with the submissions that come after the `first` ones.
#[component]
pub fn Figures(figures: RoundFigures, first: usize) -> impl IntoView {
    let id = figures.round.id;
    let mut places = vec![(link("/jury"), t!("jury-desk-title"))];
    if figures.may_manage {
        places.push((link(&format!("/jury/rounds/{id}/manage")), t!("jury-manage-title")));
    }
    places.push((link(&format!("/jury/rounds/{id}/results")), t!("jury-results-title")));
    let waiting = figures.waiting;
    let is_empty = waiting.is_none() && figures.is_empty();
    let challenge = figures.challenge.clone();
    let state = figures.state;
    let whole = (waiting.is_none() && !is_empty).then(|| whole(figures, first));
    view! {
        <Crumbs places=places />
        <div class="page-head">
            <h1>{t!("figures-title")}</h1>
            <p class="lead" dir="auto">{challenge}</p>
            <p><RoundBadge state=state /></p>
        </div>
        {waiting.map(|(done, all)| view! { <OwnFirst done=done all=all /> })}
        {is_empty.then(|| view! { <EmptyState title=t!("figures-none") text=t!("figures-none-text") /> })}
        {whole}
    }
}

fn whole(figures: RoundFigures, first: usize) -> impl IntoView {
    let id = figures.round.id;
    let all = figures.rows.len();
    let ranked = figures.rows.iter().filter(|row| row.estimate.rank.is_some()).count();
    let ranked = u32::try_from(ranked).unwrap_or(u32::MAX);
    let last = all.min(first + PAGE);
    let at = |from: usize| link(&format!("/jury/rounds/{id}/figures?from={from}"));
    let earlier = (first > 0).then(|| at(first.saturating_sub(PAGE) + 1));
    let later = (last < all).then(|| at(last + 1));
    let rows = &figures.rows[first..last];
    let is_part = rows.len() < all;
    let is_nameless = figures.jurors.iter().any(|line| line.juror.name.is_none());
    view! {
        <p>{t!("figures-beside")}</p>
        <Cautions cautions=figures.cautions />
        <Files id=id />
        {is_part.then(|| view! { <p>{t!("figures-range", first = first + 1, last = last, all = all)}</p> })}
        <section class="section">{of_points(id, rows)}</section>
        <section class="section">{of_ranks(rows, ranked)}</section>
        <Pagination earlier=earlier later=later />
        <section class="section">{of_jurors(&figures.jurors, is_nameless)}</section>
        <section class="section">{of_agreement(figures.criteria, figures.totals, figures.language)}</section>
        <section class="section">{of_outliers(id, figures.outliers)}</section>
    }
}

#[component]
fn Cautions(cautions: Vec<Heed>) -> impl IntoView {
    let mark = (!cautions.is_empty()).then_some(Mark::Needs);
    let is_empty = cautions.is_empty();
    let lines = cautions
        .into_iter()
        .map(|heed| view! { <li>{t_word!("caution", heed.caution.as_str(), count = heed.count, of = heed.of)}</li> });
    view! {
        <section class="section">
            <h2>{t!("figures-careful")}</h2>
            <Notice mark=mark>
                {is_empty.then(|| view! { <p>{t!("figures-careful-none")}</p> })}
                {(!is_empty).then(|| view! { <ul>{lines.collect_view()}</ul> })}
            </Notice>
        </section>
    }
}

#[component]
fn Files(id: RoundId) -> impl IntoView {
    let tables = Part::ALL.iter().map(|part| {
        let href = link(&format!("/jury/rounds/{id}/figures.csv?of={part}"));
        view! { <a class="button text" href=href>{t!("figures-save-csv", table = t_word!("figures-part", part.as_str()))}</a> }
    });
    view! {
        <p class="actions">
            <a class="button secondary" href=link(&format!("/jury/rounds/{id}/figures.xlsx"))>{t!("figures-save-xlsx")}</a>
            {tables.collect_view()}
        </p>
    }
}

/// Formula and source of figures, folded.
#[component]
fn How(figures: &'static [Figure]) -> impl IntoView {
    let explained = figures.iter().map(|figure| {
        view! {
            <div class="stack tight">
                <p><strong>{t_word!("figure", figure.as_str())}</strong> " – " {t_word!("figure-how", figure.as_str())}</p>
                <p><code class="formula">{figure.formula()}</code></p>
                <p class="small quiet">{t!("figures-source")} " " <cite lang="en" dir="ltr">{figure.source()}</cite></p>
            </div>
        }
    });
    view! { <More summary=t!("figures-how")>{explained.collect_view()}</More> }
}

fn of_points(id: RoundId, rows: &[Studied]) -> AnyView {
    let drawn = rows
        .iter()
        .map(|row| {
            let figures = &row.figures;
            let totals: Vec<_> = row.totals.iter().map(|total| points(Some(*total))).collect();
            let words = if totals.is_empty() {
                t!("figures-no-review")
            } else {
                let (mean, median) = (points(figures.mean), points(figures.median));
                t!(
                    "figures-points-words",
                    totals = list(&totals),
                    mean = mean,
                    median = median
                )
            };
            Drawn {
                name: view! { <SubjectName subject=row.subject.clone() /> }.into_any(),
                title: row.subject.number.to_string(),
                value: points(figures.mean).into_any(),
                words,
                drawing: dots(&row.totals, figures.mean, figures.median),
            }
        })
        .collect();
    let key = vec![
        (Sign::Dot, t!("figures-key-review")),
        (Sign::Mean, t!("jury-column-mean")),
        (Sign::Median, t!("jury-column-median")),
    ];
    let columns = vec![
        Column::text(t!("jury-column-submission")),
        Column::number(t!("figures-column-totals")),
        Column::number(t!("figures-column-mean")),
        Column::number(t!("figures-column-equal")),
        Column::number(t!("jury-column-median")),
        Column::number(t!("jury-column-spread")),
        Column::number(t!("figures-column-outliers")),
    ];
    let lines = rows
        .iter()
        .map(|row| {
            let figures = &row.figures;
            let href = link(&format!("/jury/rounds/{id}/submissions/{}", row.subject.submission));
            let totals: Vec<_> = row.totals.iter().map(|total| points(Some(*total))).collect();
            let totals = if totals.is_empty() {
                "–".to_owned()
            } else {
                totals.join(" · ")
            };
            Row {
                head: view! { <SubjectLink subject=row.subject.clone() href=Some(href) /> }.into_any(),
                cells: vec![
                    view! { <span class="ltr">{totals}</span> }.into_any(),
                    points(figures.mean).into_any(),
                    points(figures.unweighted).into_any(),
                    points(figures.median).into_any(),
                    points(figures.spread).into_any(),
                    number(row.outliers.into()).into_any(),
                ],
            }
        })
        .collect();
    let axis = [0, 50, 100].map(number).to_vec();
    view! {
        <h2>{t!("figures-points")}</h2>
        <p>{t!("figures-points-lead")}</p>
        <Plot id="points" caption=t!("figures-points-chart") key=key axis=axis rows=drawn />
        <DataTable caption=t!("figures-points") columns=columns rows=lines />
        <How figures=&[Figure::Total, Figure::Mean, Figure::Median, Figure::Spread] />
    }
    .into_any()
}

fn between(ranks: RankInterval) -> String {
    let (best, worst) = (number(ranks.best.into()), number(ranks.worst.into()));
    if best == worst {
        best
    } else {
        format!("{best}–{worst}")
    }
}

fn of_ranks(rows: &[Studied], all: u32) -> AnyView {
    let drawn = rows
        .iter()
        .filter_map(|row| {
            let (rank, ranks) = row.estimate.rank.zip(row.estimate.ranks)?;
            let place = number(rank.into());
            let (best, worst) = (number(ranks.best.into()), number(ranks.worst.into()));
            Some(Drawn {
                name: view! { <SubjectName subject=row.subject.clone() /> }.into_any(),
                title: row.subject.number.to_string(),
                value: view! { <span class="ltr nowrap">{format!("{place} ({})", between(ranks))}</span> }.into_any(),
                words: t!("figures-ranks-words", rank = place, best = best, worst = worst),
                drawing: whisker(rank, ranks, all),
            })
        })
        .collect::<Vec<_>>();
    let key = vec![
        (Sign::Dot, t!("figures-column-rank-estimate")),
        (Sign::Whisker, t!("figures-column-possible")),
    ];
    let columns = vec![
        Column::text(t!("jury-column-submission")),
        Column::number(t!("figures-column-rank-mean")),
        Column::number(t!("figures-column-rank-estimate")),
        Column::number(t!("figures-column-possible")),
        Column::number(t!("figures-column-estimate")),
        Column::number(t!("figures-column-standardised")),
        Column::number(t!("jury-column-reviews")),
    ];
    let place = |rank: Option<u32>| rank.map_or_else(|| "–".to_owned(), |rank| number(rank.into()));
    let lines = rows
        .iter()
        .map(|row| Row {
            head: view! { <SubjectName subject=row.subject.clone() /> }.into_any(),
            cells: vec![
                place(row.figures.rank).into_any(),
                place(row.estimate.rank).into_any(),
                view! { <span class="ltr nowrap">{row.estimate.ranks.map_or_else(|| "–".to_owned(), between)}</span> }
                    .into_any(),
                points(row.estimate.estimate).into_any(),
                points(row.estimate.standardised).into_any(),
                number(row.figures.reviews.into()).into_any(),
            ],
        })
        .collect();
    let axis = vec![number(1), number(all.into())];
    let has_ranks = !drawn.is_empty();
    view! {
        <h2>{t!("figures-ranks")}</h2>
        <p>{t!("figures-ranks-lead")}</p>
        {has_ranks.then(|| view! { <Plot id="ranks" caption=t!("figures-ranks-chart") key=key axis=axis rows=drawn /> })}
        <DataTable caption=t!("figures-ranks") columns=columns rows=lines />
        <How figures=&[Figure::Standardised, Figure::Estimate, Figure::Ranks] />
    }
    .into_any()
}
