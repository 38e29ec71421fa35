//! How a round comes along: figures, who has not started, what lacks reviews.

use super::RoundBadge;
use super::progress_lists::{Jurors, Submissions};
use crate::components::{Crumbs, EmptyState, Facts, Mark, Notice, Progress, Tab, Tabs};
use crate::locale::{date, date_time, number};
use crate::page::{link, use_page};
use crate::{t, t_word};
use leptos::prelude::*;
use server::jury::progress::board::Board;
use shared::ids::RoundId;
use shared::jury::progress::{JurorOrder, SubmissionOrder};
use shared::jury::{JurorStanding, RoundState};
use shared::time::{Day, Timestamp};

/// Rows on one page.
const PAGE: usize = 50;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    Jurors,
    Submissions,
}

/// What the address asks for.
#[derive(Clone, Copy, Debug)]
pub struct Shown {
    pub list: List,
    pub standing: Option<JurorStanding>,
    pub order: JurorOrder,
    /// Also submissions that lack nothing.
    pub all: bool,
    pub sorted: SubmissionOrder,
    pub page: usize,
}

impl Shown {
    /// The address of the page that shows this.
    pub fn address(self, round: RoundId) -> String {
        let path = format!("/jury/rounds/{round}/progress");
        let page = if self.page > 0 {
            format!("&page={}", self.page)
        } else {
            String::new()
        };
        link(&match self.list {
            List::Jurors => {
                let standing = self.standing.map(|one| format!("&standing={one}")).unwrap_or_default();
                format!("{path}?by={}{standing}{page}", self.order)
            }
            List::Submissions => {
                let all = if self.all { "&all=1" } else { "" };
                format!("{path}?list=submissions&by={}{all}{page}", self.sorted)
            }
        })
    }

    /// The same from the beginning of the list.
    pub const fn first(self) -> Self {
        Self { page: 0, ..self }
    }

    /// The rows of this page of the list, and the links to the pages beside it.
    pub fn cut<T>(self, rows: Vec<T>, round: RoundId) -> (Vec<T>, Option<String>, Option<String>) {
        let from = self.page.saturating_mul(PAGE);
        let at = |page| Self { page, ..self }.address(round);
        let later = rows.len() > from.saturating_add(PAGE);
        let earlier = self.page.checked_sub(1).map(at);
        let rows = rows.into_iter().skip(from).take(PAGE).collect();
        (rows, earlier, later.then(|| at(self.page + 1)))
    }
}

/// The page.
#[component]
pub fn Progressing(board: Board, shown: Shown) -> impl IntoView {
    let id = board.round.id;
    let at = move |part: &str| link(&format!("/jury/rounds/{id}/{part}"));
    let head = view! {
        <Crumbs places=vec![(at("manage"), t!("jury-manage-title"))] />
        <div class="page-head">
            <h1>{t!("board-title")}</h1>
            <p class="lead" dir="auto">{board.challenge.clone()}</p>
            <p><RoundBadge state=board.state /></p>
        </div>
    };
    if board.state == RoundState::Planned {
        let empty = view! { <EmptyState title=t!("board-planned") text=t!("board-planned-text") first_step=(at("manage"), t!("jury-manage-title")) /> };
        return view! { {head} {empty} }.into_any();
    }
    let tab = |list, words| Tab {
        href: Shown { list, ..shown }.first().address(id),
        words,
        is_here: shown.list == list,
    };
    let tabs = vec![
        tab(List::Jurors, t!("jury-jurors")),
        tab(List::Submissions, t!("jury-in-round")),
    ];
    let figures = board.figures;
    let is_whole = figures.finished == figures.required;
    let body = match shown.list {
        List::Jurors => view! { <Jurors board=board.clone() shown=shown /> }.into_any(),
        List::Submissions => view! { <Submissions board=board.clone() shown=shown /> }.into_any(),
    };
    view! {
        {head}
        <Progress done=figures.finished whole=figures.required rest=t!("jury-reviews-in") mark=is_whole.then_some(Mark::Done) />
        {(figures.new_conflicts > 0).then(|| view! {
            <Notice mark=Mark::Needs>
                <p>{t!("board-new-conflicts", count = figures.new_conflicts)} " " <a href=at("conflicts")>{t!("jury-conflicts-title")}</a></p>
                <form method="post" action=at("progress") class="no-print"><button class="button secondary compact">{t!("board-conflicts-seen")}</button></form>
            </Notice>
        })}
        {(figures.unassigned > 0).then(|| view! {
            <Notice mark=Mark::Needs><p>{t!("jury-lacking", count = figures.unassigned)} " " <a href=at("assign")>{t!("jury-assign-title")}</a></p></Notice>
        })}
        <Facts facts=facts(&board) />
        <Tabs label=t!("board-lists") tabs=tabs />
        {body}
    }
    .into_any()
}

fn facts(board: &Board) -> Vec<(String, AnyView)> {
    let figures = board.figures;
    let closes = board.round.closes_at;
    let now = use_page().now;
    let left = if board.state == RoundState::Open {
        t!("board-days-left", days = closes.since(now) / Timestamp::DAY)
    } else {
        t!("board-over")
    };
    let mut facts: Vec<(String, AnyView)> = vec![
        (t!("jury-closes-at"), date_time(closes).into_any()),
        (t!("board-left"), left.into_any()),
        (t!("board-lacking"), number(figures.lacking.into()).into_any()),
    ];
    for standing in JurorStanding::ALL {
        let count = i64::try_from(board.count(*standing)).unwrap_or(i64::MAX);
        facts.push((t_word!("juror-standing", standing.as_str()), number(count).into_any()));
    }
    if board.state == RoundState::Open && figures.finished < figures.required {
        let pace = match figures.in_by {
            Some(at) if at > closes => t!("board-pace-late", date = date(Day::of(at))),
            Some(at) => t!("board-pace-in-time", date = date(Day::of(at))),
            None => t!("board-pace-none"),
        };
        facts.push((t!("board-pace"), pace.into_any()));
    }
    facts
}
