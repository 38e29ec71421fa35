//! What is shown after a cast, and the published list of ballots.

use super::places_of;
use crate::components::{Column, Crumbs, DataTable, LinkButton, Look, Pagination, Row};
use crate::locale::plain;
use crate::page::link;
use crate::polls::words::Titles;
use crate::{t, t_word};
use leptos::prelude::*;
use server::bodies::entity::body;
use server::meetings::entity::meeting;
use server::polls::entity::poll;
use shared::polls::roll::CastAs;
use shared::polls::{Contest, PublishedBallot, Room, Secrecy, Vote};
use std::collections::BTreeMap;

/// Shown once after a cast: that it counts, whether it can be changed, and the receipt of a secret vote.
#[component]
pub fn Counted(poll: poll::Model, receipt: Option<String>, chosen: String, more: bool) -> impl IntoView {
    let live = link(&format!("/assembly/meetings/{}/live", poll.meeting_id));
    let again = link(&format!("/assembly/polls/{}", poll.id));
    let named = poll.secrecy == Secrecy::Named;
    view! {
        <div class="narrow stack">
            <div class="page-head"><h1>{t!("counted-title")}</h1><p class="lead" dir="auto">{poll.title}</p></div>
            {receipt
                .map(|code| {
                    view! {
                        <p>{t!("counted-receipt")}</p>
                        <p class="code ltr">{code}</p>
                        <p>{t!("counted-receipt-help")}</p>
                        <p>{t!("ballot-final")}</p>
                        <p class="small">{t!("poll-secret-plain")}</p>
                    }
                })}
            {named.then(|| view! { <p><bdi>{t!("ballot-stands", vote = chosen)}</bdi></p> })}
            <p class="actions">
                {more.then(|| view! { <LinkButton href=again.clone()>{t!("counted-next")}</LinkButton> })}
                <LinkButton href=live look=Look::Secondary>{t!("meeting-live")}</LinkButton>
                {(named && !more).then(|| view! { <LinkButton href=again look=Look::Text>{t!("ballot-change")}</LinkButton> })}
            </p>
        </div>
    }
}

/// One line of the list.
pub struct Listed {
    pub ballot: PublishedBallot,
    pub vote: Option<Vote>,
}

/// The published list of ballots, a page of it.
pub struct BallotsView {
    pub poll: poll::Model,
    pub body: body::Model,
    pub meeting: meeting::Model,
    pub titles: Titles,
    pub ballots: Vec<Listed>,
    /// The page that is shown, from 1.
    pub page: usize,
    /// What each page begins with.
    pub starts: Vec<String>,
    pub contest: Contest,
    /// What came from the room, shown with the last page.
    pub room: Room,
}

#[component]
pub fn Ballots(view: BallotsView) -> impl IntoView {
    let BallotsView {
        poll,
        body,
        meeting,
        titles,
        ballots,
        page,
        starts,
        contest,
        room,
    } = view;
    let has_room = page >= starts.len() && !room.is_empty();
    let secret = poll.secrecy == Secrecy::Secret;
    let places = places_of(&body, &meeting, Some(&poll));
    let here = link(&format!("/assembly/polls/{}/ballots", poll.id));
    let first = if secret {
        t!("ballots-receipt")
    } else {
        t!("member-name")
    };
    let columns = vec![Column::text(first), Column::text(t!("ballots-stance"))];
    let rows = ballots
        .into_iter()
        .map(|line| {
            let vote = line.vote.as_ref().map(|vote| titles.vote(vote)).unwrap_or_default();
            let head = match line.ballot {
                PublishedBallot::Secret { receipt, .. } => {
                    view! { <code class="ltr">{receipt.to_string()}</code> }.into_any()
                }
                PublishedBallot::Named { name, cast_as, .. } => {
                    let right = match cast_as {
                        CastAs::Holder => String::new(),
                        other => format!(" ({})", t_word!("cast-as", other.as_str())),
                    };
                    view! { <bdi>{crate::locale::person(&name)}</bdi> {right} }.into_any()
                }
            };
            Row {
                head,
                cells: vec![view! { <bdi>{vote}</bdi> }.into_any()],
            }
        })
        .collect();
    let to = |page: usize| format!("{here}?page={page}");
    let pages = starts.len();
    let starts = (1..)
        .zip(starts)
        .map(|(number, start)| {
            let is_here = (number == page).then_some("page");
            view! { <li><a href=to(number) aria-current=is_here><bdi>{start}</bdi>"…"</a></li> }
        })
        .collect_view();
    view! {
        <Crumbs places=places />
        <div class="page-head">
            <h1>{t!("ballots-title")}</h1>
            <p class="lead">{if secret { t!("ballots-lead-secret") } else { t!("ballots-lead-named") }}</p>
        </div>
        {(pages > 1)
            .then(|| view! { <nav aria-label=plain(&t!("ballots-pages"))><ul class="plain cluster">{starts}</ul></nav> })}
        <DataTable caption=t!("ballots-title") columns=columns rows=rows />
        <Pagination earlier=(page > 1).then(|| to(page - 1)) later=(page < pages).then(|| to(page + 1)) />
        {has_room.then(|| view! { <FromRoom contest=contest room=room titles=titles.clone() /> })}
        <p>{t!("ballots-verify")} " " <code class="ltr">"inquiry-lab verify poll FILE"</code></p>
        <p class="actions">
            <a class="button secondary" href=format!("/api/v1/polls/{}/file", poll.id) download="">{t!("ballots-file")}</a>
        </p>
    }
}

/// Hands and papers: votes of nobody in particular.
#[component]
fn FromRoom(contest: Contest, room: Room, titles: Titles) -> impl IntoView {
    let columns = || vec![Column::text(t!("ballots-stance")), Column::number(t!("result-votes"))];
    let row = |(words, count): (String, u32)| Row {
        head: view! { <bdi>{words}</bdi> }.into_any(),
        cells: vec![count.into_any()],
    };
    let hands = room.hands.as_ref().map(|hands| {
        let counts = contest.numbers().map(|option| titles.get(option)).zip(hands.counts.iter().copied());
        let abstain = (t_word!("stance", "abstain"), hands.abstain);
        let rows = counts.chain([abstain]).map(row).collect();
        view! { <DataTable caption=t!("ballots-hands", count = hands.ballots + hands.abstain) columns=columns() rows=rows /> }
    });
    let mut papers: BTreeMap<&str, u32> = BTreeMap::new();
    for paper in &room.papers {
        *papers.entry(paper).or_default() += 1;
    }
    let count = room.papers.len();
    let papers = (count > 0).then(|| {
        let words =
            |text: &str| Vote::parse(&contest, text).map_or_else(|_| text.to_owned(), |vote| titles.vote(&vote));
        let rows = papers.iter().map(|(text, count)| row((words(text), *count))).collect();
        view! { <DataTable caption=t!("ballots-papers", count = count) columns=columns() rows=rows /> }
    });
    view! {
        <section class="section stack" aria-labelledby="from-room">
            <h2 id="from-room">{t!("ballots-room")}</h2>
            {hands}
            {papers}
        </section>
    }
}
