//! The lists of how a round comes along: jurors and submissions.

use super::progress::Shown;
use super::{ReviewBadge, desk::SubjectLink};
use crate::components::{Badge, Column, DataTable, EmptyState, Mark, Pagination, Progress, Row};
use crate::locale::{number, short_date};
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::jury::progress::board::{Board, JurorRow, SubjectRow};
use shared::jury::progress::{JurorOrder, SubmissionOrder};
use shared::jury::{JurorStanding, RoundState};
use shared::time::Timestamp;

/// Links of which one is where one is.
#[component]
fn Ways(label: String, ways: Vec<(String, String, bool)>) -> impl IntoView {
    let items = ways.into_iter().map(|(href, words, is_here)| {
        view! { <li><a class="tag" href=href aria-current=is_here.then_some("page")>{words}</a></li> }
    });
    let words = label.clone();
    view! {
        <nav class="cluster no-print" aria-label=label>
            <span class="small">{words}</span>
            <ul class="tags">{items.collect_view()}</ul>
        </nav>
    }
}

/// `Behind (3)`.
fn counted(words: &str, count: usize) -> String {
    format!("{words} ({})", number(i64::try_from(count).unwrap_or(i64::MAX)))
}

fn standing_badge(standing: JurorStanding) -> impl IntoView {
    let mark = match standing {
        JurorStanding::NotStarted => Mark::Owed,
        JurorStanding::Behind => Mark::Needs,
        JurorStanding::OnTheWay => Mark::Now,
        JurorStanding::Done => Mark::Done,
        JurorStanding::Idle => Mark::Next,
    };
    view! { <Badge mark=mark words=t_word!("juror-standing", standing.as_str()) /> }
}

fn day_or_never(moment: Option<Timestamp>) -> AnyView {
    moment.map_or_else(|| t!("board-never"), short_date).into_any()
}

/// Who has not started, who is behind, who is done; with boxes to choose whom to remind.
#[component]
pub fn Jurors(board: Board, shown: Shown) -> impl IntoView {
    let id = board.round.id;
    let standings = std::iter::once(None).chain(JurorStanding::ALL.iter().copied().map(Some));
    let filters = standings.map(|standing| {
        let words = standing.map_or_else(|| t!("board-all"), |one| t_word!("juror-standing", one.as_str()));
        let count = standing.map_or(board.jurors.len(), |one| board.count(one));
        let href = Shown { standing, ..shown }.first().address(id);
        (href, counted(&words, count), shown.standing == standing)
    });
    let orders = JurorOrder::ALL.iter().map(|order| {
        let href = Shown { order: *order, ..shown }.first().address(id);
        (href, t_word!("juror-order", order.as_str()), shown.order == *order)
    });
    let (rows, earlier, later) = shown.cut(board.jurors(shown.standing, shown.order), id);
    let may_remind = board.state == RoundState::Open;
    let has_left = may_remind && rows.iter().any(|row| row.left() > 0);
    let columns = vec![
        Column::text(t!("jury-column-juror")),
        Column::text(t!("jury-column-state")),
        Column::text(t!("jury-column-finished")),
        Column::number(t!("jury-column-begun")),
        Column::number(t!("jury-column-recused")),
        Column::text(t!("board-column-seen")),
        Column::text(t!("board-column-reminded")),
    ];
    let is_empty = rows.is_empty();
    let rows = rows.into_iter().map(|row| juror_row(row, may_remind)).collect();
    view! {
        <Ways label=t!("board-show") ways=filters.collect() />
        <Ways label=t!("board-order") ways=orders.collect() />
        {if is_empty {
            view! { <EmptyState title=t!("board-none") text=t!("board-none-text") /> }.into_any()
        } else {
            view! {
                <form method="get" action=link(&format!("/jury/rounds/{id}/progress/remind")) class="stack">
                    <DataTable caption=t!("jury-jurors") columns=columns rows=rows />
                    {has_left.then(|| view! {
                        <div class="stack tight no-print">
                            <p class="small" id="remind-help">{t!("board-remind-help")}</p>
                            <p><button class="button" aria-describedby="remind-help">{t!("board-remind")}</button></p>
                        </div>
                    })}
                </form>
            }.into_any()
        }}
        <Pagination earlier=earlier later=later />
    }
}

fn juror_row(row: &JurorRow, may_remind: bool) -> Row {
    let name = row.name.clone();
    let field = format!("juror-{}", row.juror);
    let head = if may_remind && row.left() > 0 {
        view! {
            <span class="choice">
                <input type="checkbox" id=field.clone() name="juror" value=row.juror.to_string() />
                <label for=field><bdi>{name}</bdi></label>
            </span>
        }
        .into_any()
    } else {
        view! { <bdi>{name}</bdi> }.into_any()
    };
    let done = if row.load.assigned > 0 {
        let mark = (row.left() == 0).then_some(Mark::Done);
        view! { <Progress done=row.load.finished whole=row.load.assigned rest="" mark=mark /> }.into_any()
    } else {
        "–".into_any()
    };
    Row {
        head,
        cells: vec![
            standing_badge(row.standing).into_any(),
            done,
            number(row.load.begun.into()).into_any(),
            number(row.recused.into()).into_any(),
            day_or_never(row.seen_at),
            day_or_never(row.reminded_at),
        ],
    }
}

/// What lacks reviews, and who is still to finish some.
#[component]
pub fn Submissions(board: Board, shown: Shown) -> impl IntoView {
    let id = board.round.id;
    let required = u32::try_from(board.round.reviews_required).unwrap_or(1);
    let filters = [false, true].map(|all| {
        let (words, count) = if all {
            (t!("board-all"), board.subjects.len())
        } else {
            (
                t!("board-lacking-only"),
                board.subjects.iter().filter(|row| row.missing > 0).count(),
            )
        };
        let href = Shown { all, ..shown }.first().address(id);
        (href, counted(&words, count), shown.all == all)
    });
    let orders = SubmissionOrder::ALL.iter().map(|sorted| {
        let href = Shown {
            sorted: *sorted,
            ..shown
        }
        .first()
        .address(id);
        (
            href,
            t_word!("submission-order", sorted.as_str()),
            shown.sorted == *sorted,
        )
    });
    let (rows, earlier, later) = shown.cut(board.subjects(!shown.all, shown.sorted), id);
    let columns = vec![
        Column::text(t!("jury-column-submission")),
        Column::text(t!("jury-column-finished")),
        Column::number(t!("board-column-missing")),
        Column::text(t!("board-column-open")),
    ];
    let is_empty = rows.is_empty();
    let rows = rows.into_iter().map(|row| subject_row(row, required)).collect();
    view! {
        <Ways label=t!("board-show") ways=filters.into() />
        <Ways label=t!("board-order") ways=orders.collect() />
        {if is_empty {
            view! { <EmptyState title=t!("board-all-in") text=t!("board-all-in-text") /> }.into_any()
        } else {
            view! { <DataTable caption=t!("jury-in-round") columns=columns rows=rows /> }.into_any()
        }}
        <Pagination earlier=earlier later=later />
    }
}

fn subject_row(row: &SubjectRow, required: u32) -> Row {
    let mark = (row.missing == 0).then_some(Mark::Done);
    let open = match row.jurors.clone() {
        None => view! { <span class="small">{t!("board-hidden", count = row.begun)}</span> }.into_any(),
        Some(jurors) => view! {
            <ul class="plain stack tight">
                {jurors.into_iter().map(|(name, state)| view! { <li><bdi>{name}</bdi> " " <ReviewBadge state=state /></li> }).collect_view()}
            </ul>
        }
        .into_any(),
    };
    let lacks = (row.assigned < required).then(|| view! { <Badge mark=Mark::Owed words=t!("board-lacks-juror") /> });
    let finished = row.finished.min(required);
    Row {
        head: view! { <SubjectLink subject=row.subject.clone() href=None /> }.into_any(),
        cells: vec![
            view! { <Progress done=finished whole=required rest="" mark=mark /> }.into_any(),
            number(row.missing.into()).into_any(),
            view! { {open} {lacks} }.into_any(),
        ],
    }
}
