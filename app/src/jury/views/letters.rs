//! The letters of a round, for its organisers.

use super::{DecisionBadge, RoundBadge, SubjectName};
use crate::components::{Badge, Column, Crumbs, DataTable, EmptyState, Mark, Notice, Pagination, Row};
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::jury::letters::{self, Line};
use server::jury::results::Shown;
use shared::ids::RoundId;
use shared::jury::RoundState;

/// The list of letters; before the result is public with the choice of what they show.
#[component]
pub fn Letters(letters: letters::Letters, shown: Shown) -> impl IntoView {
    let id = letters.round.id;
    let place = (link(&format!("/jury/rounds/{id}/manage")), t!("jury-manage-title"));
    let is_sent = letters.state == RoundState::Published;
    let is_early = !is_sent && letters.state != RoundState::Closed;
    // What is chosen goes from page to page.
    let query = if is_sent { String::new() } else { query_of(shown) };
    let later = letters.after.map(|after| {
        let joint = if query.is_empty() { '?' } else { '&' };
        link(&format!("/jury/rounds/{id}/letters{query}{joint}after={after}"))
    });
    let list = match letters.lines.is_empty() {
        _ if is_early => view! { <EmptyState title=t!("letters-early") text=t!("letters-early-text") /> }.into_any(),
        true => view! { <EmptyState title=t!("letters-none") text=t!("letters-none-text") /> }.into_any(),
        false => view! { <List id=id lines=letters.lines is_sent=is_sent query=query /> }.into_any(),
    };
    view! {
        <Crumbs places=vec![(link("/jury"), t!("jury-desk-title")), place] />
        <div class="page-head">
            <h1>{t!("letters-title")}</h1>
            <p class="lead" dir="auto">{letters.challenge}</p>
            <p><RoundBadge state=letters.state /></p>
        </div>
        {(!is_sent && !is_early).then(|| view! {
            <Notice><p>{t!("letters-preview")}</p></Notice>
            <Choice shown=shown />
        })}
        <section class="section">{list} <Pagination earlier=None later=later /></section>
    }
}

/// The choice as the end of an address.
fn query_of(shown: Shown) -> String {
    let chosen = [
        ("feedback", shown.feedback),
        ("totals", shown.totals),
        ("ranks", shown.ranks),
    ];
    let chosen = chosen.into_iter().filter(|(_, on)| *on);
    chosen.fold("?chosen=1".to_owned(), |query, (name, _)| query + "&show=" + name)
}

/// What the letters show, as it is asked when the result is published.
#[component]
fn Choice(shown: Shown) -> impl IntoView {
    let choice = |value: &'static str, words: String, on: bool| {
        let id = format!("show-{value}");
        view! {
            <div class="choice">
                <input type="checkbox" id=id.clone() name="show" value=value checked=on />
                <label for=id>{words}</label>
            </div>
        }
    };
    view! {
        <form method="get" class="form">
            <input type="hidden" name="chosen" value="1" />
            <fieldset class="choices">
                <legend>{t!("jury-show")}</legend>
                {choice("feedback", t_word!("shown", "feedback"), shown.feedback)}
                {choice("totals", t_word!("shown", "totals"), shown.totals)}
                {choice("ranks", t_word!("shown", "ranks"), shown.ranks)}
            </fieldset>
            <div class="actions"><button class="button secondary">{t!("letters-show")}</button></div>
        </form>
    }
}

#[component]
fn List(id: RoundId, lines: Vec<Line>, is_sent: bool, query: String) -> impl IntoView {
    let mut columns = vec![
        Column::text(t!("letter-title")),
        Column::text(t!("jury-column-decision")),
        Column::text(t!("jury-column-state")),
    ];
    columns.extend(server::pdf::AVAILABLE.then(|| Column::text("PDF")));
    let row = |line: Line| {
        let path = format!("/jury/rounds/{id}/letters/{}", line.subject.submission);
        let (href, team) = (link(&format!("{path}{query}")), line.subject.language);
        let name = view! { <SubjectName subject=line.subject /> };
        let Some(decision) = line.decision else {
            let mut cells = vec![t!("jury-undecided").into_any(), "–".into_any()];
            cells.extend(server::pdf::AVAILABLE.then(|| "–".into_any()));
            return Row {
                head: name.into_any(),
                cells,
            };
        };
        let (mark, words) = if is_sent {
            (Mark::Done, t!("letters-sent"))
        } else {
            (Mark::Needs, t!("letters-not-sent"))
        };
        // In the language in which the team writes.
        let code = team.as_str();
        let file = format!("/{code}{path}/letter.pdf{query}");
        let file =
            view! { <a href=file hreflang=code type="application/pdf"><bdi lang=code>{team.own_name()}</bdi></a> };
        let mut cells = vec![
            view! { <DecisionBadge decision=decision /> }.into_any(),
            view! { <Badge mark=mark words=words /> }.into_any(),
        ];
        cells.extend(server::pdf::AVAILABLE.then(|| file.into_any()));
        Row {
            head: view! { <a href=href>{name}</a> }.into_any(),
            cells,
        }
    };
    let rows: Vec<Row> = lines.into_iter().map(row).collect();
    view! { <DataTable caption=t!("letters-title") columns=columns rows=rows /> }
}
