//! What everyone reads when a result is public.

use super::rules::ShareWords;
use super::{DecisionBadge, SubjectName, points};
use crate::components::{Column, DataTable, EmptyState, Row};
use crate::locale::{date_time, number, person};
use crate::page::link;
use crate::t;
use leptos::prelude::*;
use server::jury::results;

/// The published result of a round.
#[component]
pub fn Outcome(outcome: results::Outcome, may_manage: bool) -> impl IntoView {
    let less = link(&format!("/jury/rounds/{}/shown", outcome.round.id));
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
        {may_manage.then(|| view! { <p class="no-print"><a href=less>{t!("rounds-less-title")}</a></p> })}
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
