//! The work of a jury: its jurors and its submissions as tables, in an order that one chooses; who is away.

use super::SubjectName;
use super::assigned::{Shown, languages_in_words};
use super::availability::{AbsenceFields, labels};
use super::topics::fields_in_words;
use crate::components::{
    Badge, Column, Crumbs, DataTable, EmptyState, ErrorSummary, Mark, More, Pagination, Row, Select, Tab, Tabs,
};
use crate::forms::FormState;
use crate::locale::{date, number, person, plain, short_date};
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::jury::paged::Paged;
use server::jury::workload::{Coverage, Head, JurorLoad};
use shared::ids::RoundId;
use shared::jury::RoundState;
use shared::jury::workload::{CoverageSort, WorkloadSort};

/// One of the two tables, with its order.
pub enum Table {
    Jurors(WorkloadSort, Paged<JurorLoad>),
    Submissions(CoverageSort, Paged<Coverage>),
}

/// The page of the jury's work.
#[component]
pub fn Workload(head: Head, table: Table, state: FormState) -> impl IntoView {
    let id = head.round.id;
    let at = move |part: &str| link(&format!("/jury/rounds/{id}/{part}"));
    let tab = |href: &str, words: String, is_here: bool| Tab {
        href: at(href),
        words,
        is_here,
    };
    let of_jurors = matches!(table, Table::Jurors(..));
    let tabs = vec![
        tab("workload", t!("workload-tab-jurors", count = head.jurors), of_jurors),
        tab(
            "workload?by=proposals",
            t!("workload-tab-proposals", count = head.submissions),
            !of_jurors,
        ),
    ];
    let required = u32::try_from(head.round.reviews_required).unwrap_or(1);
    let table = match table {
        Table::Jurors(sort, page) => jurors(id, sort, page),
        Table::Submissions(sort, page) => submissions(id, sort, page, required),
    };
    let can_mark = head.state != RoundState::Published && !head.names.is_empty();
    let labels = labels()
        .into_iter()
        .chain([("limit", t!("jury-juror-limit"))])
        .collect::<Vec<_>>();
    let refused = state.clone();
    view! {
        <Crumbs places=vec![(at("manage"), t!("jury-manage-title"))] />
        <div class="page-head">
            <h1>{t!("workload-title")}</h1>
            <p class="lead">{t!("workload-lead")}</p>
            <p dir="auto">{head.challenge.clone()}</p>
        </div>
        <ErrorSummary state=refused labels=labels />
        <p class="actions">
            <a class="button secondary" href=at("assign")>{t!("jury-assign-title")}</a>
            <a class="button secondary" href=at("requests")>{t!("swaps-requests")}</a>
        </p>
        <section class="section" id="limit">
            <Tabs label=t!("workload-title") tabs=tabs />
            {table}
        </section>
        {can_mark.then(|| view! { <section class="section"><MarkAway head=head state=state /></section> })}
    }
}

/// The orders of a table, as links.
fn orders(words: Vec<(String, String, bool)>) -> AnyView {
    let links = words.into_iter().map(|(href, words, is_here)| {
        view! { <li><a class="tag" href=href aria-current=is_here.then_some("true")>{words}</a></li> }
    });
    let links = links.collect_view();
    view! { <nav class="no-print" aria-label=plain(&t!("workload-sort"))><ul class="tags">{links}</ul></nav> }
        .into_any()
}

fn jurors(id: RoundId, sort: WorkloadSort, page: Paged<JurorLoad>) -> AnyView {
    if page.all == 0 {
        return view! { <EmptyState title=t!("jury-no-jurors") text=t!("jury-no-jurors-text") /> }.into_any();
    }
    let at = |sort: WorkloadSort, from: usize| link(&format!("/jury/rounds/{id}/workload?sort={sort}&from={from}"));
    let words = WorkloadSort::ALL.iter();
    let words = words.map(|one| (at(*one, 0), t_word!("workload-sort", one.as_str()), *one == sort));
    let orders = orders(words.collect());
    let columns = vec![
        Column::text(t!("jury-column-juror")),
        Column::text(t!("jury-juror-limit")),
        Column::number(t!("jury-column-assigned")),
        Column::number(t!("jury-column-begun")),
        Column::number(t!("jury-column-finished")),
        Column::number(t!("jury-column-recused")),
        Column::number(t!("workload-column-gone")),
        Column::text(t!("assign-column-languages")),
        Column::text(t!("assign-column-fields")),
        Column::text(t!("workload-column-seen")),
    ];
    let (earlier, later) = (
        page.earlier.map(|from| at(sort, from)),
        page.later.map(|from| at(sort, from)),
    );
    let rows = page.rows.into_iter().map(|line| juror_row(id, line)).collect();
    view! {
        {orders}
        <DataTable caption=t!("jury-jurors") columns=columns rows=rows />
        <p class="small quiet">{t!("workload-limit-help")}</p>
        <Pagination earlier=earlier later=later />
    }
    .into_any()
}

fn juror_row(id: RoundId, line: JurorLoad) -> Row {
    let only = Shown {
        juror: Some(line.juror),
        ..Shown::default()
    };
    let (name, href) = (person(&line.name), only.address(id, 0));
    let absence = line.absence.map(|absence| match absence.until_day {
        Some(day) => t!("workload-away-until", day = date(day)),
        None => t!("workload-stopped"),
    });
    let back = link(&format!("/jury/rounds/{id}/workload/back"));
    let (juror, who) = (line.juror.to_string(), name.clone());
    let head = view! {
        <a href=href><bdi>{name.clone()}</bdi></a>
        {(!line.is_juror).then(|| view! { " " <Badge mark=Mark::Next words=t!("workload-former") /> })}
        {absence.map(|words| view! {
            " " <Badge mark=Mark::Owed words=words />
            <form method="post" action=back>
                <input type="hidden" name="juror" value=juror />
                <button class="button text compact">{t!("workload-back")}<span class="visually-hidden">" " {who}</span></button>
            </form>
        })}
    };
    let seen = line.seen.map_or_else(|| t!("workload-never"), short_date);
    let figures = [line.assigned, line.drafts, line.finished, line.recused, line.gone];
    let figures = figures.map(|figure| number(figure.into()).into_any());
    let limit = view! { <Limit round=id juror=line.juror.to_string() name=name limit=line.limit /> };
    let mut cells = vec![if line.is_juror {
        limit.into_any()
    } else {
        number(0).into_any()
    }];
    cells.extend(figures);
    cells.extend([
        languages_in_words(&line.languages),
        fields_in_words(&line.fields).into_any(),
        seen.into_any(),
    ]);
    Row {
        head: head.into_any(),
        cells,
    }
}

/// Another limit for one juror, in the row.
#[component]
fn Limit(round: RoundId, juror: String, name: String, limit: u32) -> impl IntoView {
    let field = format!("limit-{juror}");
    view! {
        <form method="post" action=link(&format!("/jury/rounds/{round}/workload/limit")) class="limit">
            <input type="hidden" name="juror" value=juror />
            <label class="visually-hidden" for=field.clone()>{t!("workload-limit-of", name = name)}</label>
            <input class="input" type="number" min="0" max="200" id=field name="limit" value=limit.to_string() />
            <button class="button text compact">{t!("jury-save")}</button>
        </form>
    }
}

fn submissions(id: RoundId, sort: CoverageSort, page: Paged<Coverage>, required: u32) -> AnyView {
    if page.all == 0 {
        return view! { <EmptyState title=t!("jury-no-submissions") text=t!("jury-no-submissions-text") /> }.into_any();
    }
    let at = |sort: CoverageSort, from: usize| {
        link(&format!(
            "/jury/rounds/{id}/workload?by=proposals&sort={sort}&from={from}"
        ))
    };
    let words = CoverageSort::ALL.iter();
    let words = words.map(|one| (at(*one, 0), t_word!("coverage-sort", one.as_str()), *one == sort));
    let orders = orders(words.collect());
    let columns = vec![
        Column::text(t!("jury-column-submission")),
        Column::number(t!("jury-column-finished")),
        Column::number(t!("jury-column-assigned")),
        Column::text(t!("assign-column-fields")),
        Column::text(t!("jury-column-state")),
    ];
    let (earlier, later) = (
        page.earlier.map(|from| at(sort, from)),
        page.later.map(|from| at(sort, from)),
    );
    let rows = page.rows.into_iter().map(|line| {
        let only = Shown {
            submission: Some(line.subject.submission),
            ..Shown::default()
        };
        let href = only.address(id, 0);
        let state = if line.assigned < required {
            view! { <Badge mark=Mark::Owed words=t!("jury-missing", count = required - line.assigned) /> }.into_any()
        } else if line.finished < required {
            view! { <Badge mark=Mark::Now /> }.into_any()
        } else {
            view! { <Badge mark=Mark::Done /> }.into_any()
        };
        let figures = [line.finished, line.assigned];
        let mut cells: Vec<AnyView> = figures
            .map(|figure| t!("jury-count-of", count = figure, all = required).into_any())
            .into();
        cells.extend([fields_in_words(&line.topics).into_any(), state]);
        Row {
            head: view! { <a href=href><SubjectName subject=line.subject /></a> }.into_any(),
            cells,
        }
    });
    let rows = rows.collect();
    view! {
        {orders}
        <DataTable caption=t!("jury-in-round") columns=columns rows=rows />
        <Pagination earlier=earlier later=later />
    }
    .into_any()
}

/// An organiser says that a juror is away.
#[component]
fn MarkAway(head: Head, state: FormState) -> impl IntoView {
    let here = head.names.into_iter().filter(|(_, _, is_away)| !is_away);
    let choices: Vec<_> = std::iter::once((String::new(), t!("jury-choose-juror")))
        .chain(here.map(|(id, name, _)| (id.to_string(), person(&name))))
        .collect();
    view! {
        <More summary=t!("workload-mark")>
            <form method="post" action=link(&format!("/jury/rounds/{}/workload/away", head.round.id)) class="form">
                <p>{t!("workload-mark-help")}</p>
                <Select name="juror" label=t!("jury-column-juror") choices=choices state=state.clone() />
                <AbsenceFields state=state />
                <div class="actions"><button class="button secondary">{t!("workload-mark-act")}</button></div>
            </form>
        </More>
    }
}
