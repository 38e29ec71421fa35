//! Who goes on from a round: the best of a figure as a suggestion, ticks, reasons.

use super::{DecisionBadge, SubjectName, points};
use crate::components::{Crumbs, EmptyState, ErrorSummary, Mark, Notice, TextArea};
use crate::forms::FormState;
use crate::locale::number;
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::jury::chain::Choosing;
use shared::jury::RoundState;
use shared::jury::rounds::GoBy;

/// What was asked for: how many, by which figure.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked(pub Option<(usize, GoBy)>);

#[component]
pub fn NextPage(choosing: Choosing, asked: Asked, state: FormState) -> impl IntoView {
    let id = choosing.results.round.id;
    let rows = choosing.results.rows;
    let meets = choosing.results.meets;
    let may_record = choosing.results.state == RoundState::Closed && !rows.is_empty() && !meets;
    let is_open = choosing.has_next || !choosing.taken.is_empty();
    let count = asked.0.map_or_else(|| choosing.goes.len().max(1), |(count, _)| count);
    let by = asked.0.map_or(GoBy::Total, |(_, by)| by);
    let labels = vec![
        ("goes", t!("rounds-goes")),
        ("reason", t!("rounds-goes-reason")),
        ("others_reason", t!("rounds-others-reason")),
    ];
    let chosen: Vec<String> = match state.errors.is_empty() {
        true => choosing.goes.iter().map(ToString::to_string).collect(),
        false => state.form.all("goes").into_iter().map(str::to_owned).collect(),
    };
    let decides = !state.value("decides").is_empty();
    let is_empty = rows.is_empty();
    let lines = rows
        .into_iter()
        .map(|row| {
            let submission = row.subject.submission;
            let (value, field) = (submission.to_string(), format!("goes-{submission}"));
            let checked = chosen.contains(&value);
            let rank = row
                .figures
                .rank
                .map_or_else(|| "–".to_owned(), |rank| number(rank.into()));
            let figures = t!(
                "rounds-goes-figures",
                rank = rank,
                total = points(row.figures.total()),
                median = points(row.figures.median)
            );
            let taken = choosing.taken.contains(&submission);
            view! {
                <div class="choice">
                    <input type="checkbox" id=field.clone() name="goes" value=value checked=checked />
                    <label for=field><SubjectName subject=row.subject /></label>
                    <p class="help">
                        {figures}
                        {row.decision.map(|decision| view! { " " <DecisionBadge decision=decision /> })}
                        {taken.then(|| view! { " " {t!("rounds-goes-taken")} })}
                    </p>
                </div>
            }
        })
        .collect_view();
    view! {
        <Crumbs places=vec![(link(&format!("/jury/rounds/{id}/manage")), t!("jury-manage-title")), (link(&format!("/jury/rounds/{id}/results")), t!("jury-results-title"))] />
        <div class="page-head"><h1>{t!("rounds-next-title")}</h1><p class="lead" dir="auto">{choosing.results.challenge}</p></div>
        <p>{t!("rounds-next-lead")}</p>
        {(!is_open).then(|| view! {
            <Notice mark=Mark::Needs>
                <p>{t!("rounds-next-missing")}</p>
                <p><a class="button secondary" href=link(&format!("/jury/challenges/{}/rounds/new", choosing.results.round.challenge_id))>{t!("jury-new-title")}</a></p>
            </Notice>
        })}
        {meets.then(|| view! {
            <Notice mark=Mark::Needs>
                <p>{t!("conflict-jury-meets")}</p>
                <p><a class="button secondary" href=link(&format!("/jury/rounds/{id}/deliberation"))>{t!("deliberation-title")}</a></p>
            </Notice>
        })}
        {is_empty.then(|| view! { <EmptyState title=t!("jury-results-none") text=t!("jury-results-none-text") /> })}
        {(!is_empty).then(|| view! {
            <form method="get" class="filter">
                <div class="field short"><label for="best">{t!("rounds-best")}</label><input id="best" name="best" type="number" min="1" value=count.to_string() /></div>
                <div class="field">
                    <label for="by">{t!("rounds-by")}</label>
                    <select id="by" name="by">
                        {GoBy::ALL.iter().map(|word| view! { <option value=word.as_str() selected=*word == by>{t_word!("go-by", word.as_str())}</option> }).collect_view()}
                    </select>
                </div>
                <button class="button secondary">{t!("rounds-best-show")}</button>
            </form>
            {asked.0.is_some().then(|| view! { <Notice><p>{t!("rounds-best-shown", count = chosen.len())}</p></Notice> })}
            <form method="post" class="form wide">
                <ErrorSummary state=state.clone() labels=labels />
                <fieldset class="choices" id="goes"><legend>{t!("rounds-goes")}</legend>{lines}</fieldset>
                {may_record.then(|| view! {
                    <TextArea name="reason" label=t!("rounds-goes-reason") help=t!("rounds-goes-reason-help") rows=3 maxlength=2000 state=state.clone() />
                    <div class="choice">
                        <input type="checkbox" id="decides" name="decides" value="1" checked=decides />
                        <label for="decides">{t!("rounds-others")}</label>
                        <p class="help">{t!("rounds-others-help")}</p>
                    </div>
                    <TextArea name="others_reason" label=t!("rounds-others-reason") rows=3 maxlength=2000 optional=true state=state />
                    <div class="actions"><button class="button">{t!("rounds-goes-record")}</button></div>
                })}
                {(!may_record && !meets).then(|| view! { <p class="quiet">{t!("conflict-round-not-closed")}</p> })}
            </form>
        })}
    }
}
