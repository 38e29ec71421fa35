//! How all jurors scored a sample, and what is said of it.

use super::points;
use crate::components::{Column, DataTable, EmptyState, More, Row, ShortForm};
use crate::forms::FormState;
use crate::locale::{date_time, number, person};
use crate::page::link;
use crate::t;
use leptos::prelude::*;
use server::jury::calibration::read::{Remark, Seen, Who};
use shared::jury::Rubric;

fn who_words(who: &Who) -> String {
    match who {
        Who::Me => t!("rounds-you"),
        Who::Named(name) => person(name),
        Who::Juror(n) => t!("jury-juror-n", n = *n),
    }
}

/// What all gave, side by side: a row a juror, a column a criterion.
#[component]
pub fn Compared(seen: Vec<Seen>, rubric: Rubric, lang: &'static str) -> impl IntoView {
    if seen.is_empty() {
        return view! { <EmptyState title=t!("rounds-compared") text=t!("jury-others-none") /> }.into_any();
    }
    let mut columns = vec![
        Column::text(t!("jury-column-juror")),
        Column::number(t!("rounds-total")),
    ];
    columns.extend(
        rubric
            .criteria()
            .iter()
            .map(|criterion| Column::text(criterion.title.clone())),
    );
    let reasons = seen
        .iter()
        .any(|one| one.scores.values().any(|score| !score.reason.is_empty()));
    let said: Vec<_> = seen
        .iter()
        .flat_map(|one| {
            let who = who_words(&one.who);
            let with_reason = rubric.criteria().iter().filter_map(|criterion| {
                let score = one.scores.get(&criterion.id)?;
                (!score.reason.is_empty()).then(|| (criterion.title.clone(), score.reason.clone()))
            });
            with_reason
                .map(|(criterion, reason)| (who.clone(), criterion, reason))
                .collect::<Vec<_>>()
        })
        .collect();
    let row = |one: Seen| {
        let cell = |criterion: &shared::jury::Criterion| {
            let value = one.scores.get(&criterion.id).and_then(|score| score.value);
            let level = criterion.levels.iter().find(|level| Some(level.value) == value);
            let words = level.map_or_else(
                || t!("jury-no-score"),
                |level| format!("{} – {}", level.value, level.label),
            );
            view! { <span lang=lang dir="auto">{words}</span> }.into_any()
        };
        let cells = rubric.criteria().iter().map(cell);
        Row {
            head: view! { <bdi>{who_words(&one.who)}</bdi> }.into_any(),
            cells: std::iter::once(points(one.total).into_any()).chain(cells).collect(),
        }
    };
    let count = number(i64::try_from(seen.len()).unwrap_or(i64::MAX));
    let rows = seen.into_iter().map(row).collect();
    view! {
        <h2>{t!("rounds-compared")}</h2>
        <p>{t!("rounds-compared-lead", count = count)}</p>
        <DataTable caption=t!("rounds-compared") columns=columns rows=rows />
        {reasons.then(|| view! {
            <More summary=t!("rounds-reasons")>
                <ul class="plain stack tight">
                    {said.into_iter().map(|(who, criterion, reason)| view! { <li><p class="small"><bdi>{who}</bdi> " · " <span lang=lang dir="auto">{criterion}</span></p><p dir="auto">{reason}</p></li> }).collect_view()}
                </ul>
            </More>
        })}
    }
    .into_any()
}

/// What is said of the scores, oldest first, and a place to say more.
#[component]
pub fn Remarks(id: shared::ids::SampleId, remarks: Vec<Remark>, state: FormState) -> impl IntoView {
    let action = link(&format!("/jury/samples/{id}/remarks"));
    let take_back = format!("{action}/take-back");
    view! {
        <h2>{t!("rounds-remarks")}</h2>
        {remarks.is_empty().then(|| view! { <p class="quiet">{t!("rounds-remarks-none")}</p> })}
        <ol class="comments">
            {remarks.into_iter().map(|remark| {
                let own = remark.who == Who::Me && remark.text.is_some();
                view! {
                    <li class="comment">
                        <div class="comment-head">
                            <p class="strong"><bdi>{who_words(&remark.who)}</bdi></p>
                            <p class="quiet small"><time datetime=format!("{}Z", remark.at.to_minute())>{date_time(remark.at)}</time></p>
                        </div>
                        {match remark.text {
                            Some(text) => view! { <p class="comment-text" dir="auto">{text.to_string()}</p> }.into_any(),
                            None => view! { <p class="quiet small">{t!("rounds-remark-gone")}</p> }.into_any(),
                        }}
                        {own.then(|| view! {
                            <form method="post" action=take_back.clone()>
                                <input type="hidden" name="remark" value=remark.id.to_string() />
                                <button class="button text compact">{t!("rounds-remark-take-back")}</button>
                            </form>
                        })}
                    </li>
                }
            }).collect_view()}
        </ol>
        <ShortForm action=action field="text" label=t!("rounds-remark") help=t!("rounds-remark-help") submit=t!("rounds-remark-say") maxlength=1_000 state=state />
    }
}
