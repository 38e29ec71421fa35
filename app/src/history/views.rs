//! The pages of the history: sections, timeline, comparison here; one version in `views/version.rs`.

mod version;

pub use version::{Restore, VersionPage};

use super::texts::Changes;
use crate::components::{Crumbs, EmptyState, Knot, Mark, Pagination, PersonMark, Thread};
use crate::locale::{date_time, number, person, plain, short_date};
use crate::page::link;
use crate::t;
use leptos::prelude::*;
use server::comments::read::SectionName;
use server::diff::Part;
use server::history::timeline::{Gathering, SectionHistory, Timeline};
use server::proposals::entity::proposal;
use shared::ids::{DocumentId, ProposalId};
use std::collections::BTreeMap;

/// The address of a document's history.
fn place(proposal: ProposalId, document: DocumentId) -> String {
    link(&format!("/proposals/{proposal}/history/{document}"))
}

/// The places above a page of the history.
fn above(proposal: &proposal::Model) -> Vec<(String, String)> {
    let own = link(&format!("/proposals/{}", proposal.id));
    vec![(own, proposal.title.to_string())]
}

/// The places above a document's history.
fn above_document(proposal: &proposal::Model) -> Vec<(String, String)> {
    let mut places = above(proposal);
    places.push((
        link(&format!("/proposals/{}/history", proposal.id)),
        t!("history-title"),
    ));
    places
}

/// The places above one of its versions.
fn above_version(proposal: &proposal::Model, section: &SectionName) -> Vec<(String, String)> {
    let mut places = above_document(proposal);
    places.push((place(proposal.id, section.document), section.title.clone()));
    places
}

#[component]
pub fn List(proposal: proposal::Model, sections: Vec<SectionHistory>) -> impl IntoView {
    let cards = sections.into_iter().map(|one| {
        let language = one.section.language.as_str();
        let href = place(proposal.id, one.section.document);
        let last = one.last.map(|(at, name)| {
            view! { <p class="card-meta">{t!("history-last", when = date_time(at), person = person(&name))}</p> }
        });
        let count = if one.head == 0 {
            t!("history-none")
        } else {
            t!("history-changes", count = one.head)
        };
        view! {
            <li class="card">
                <h2 class="card-title"><a href=href lang=language dir="auto">{one.section.title}</a></h2>
                <p>{count}</p>
                {last}
            </li>
        }
    });
    let cards = cards.collect_view();
    view! {
        <Crumbs places=above(&proposal) />
        <div class="page-head">
            <h1>{t!("history-title")}</h1>
            <p class="lead">{t!("history-lead")}</p>
        </div>
        <ul class="cards one">{cards}</ul>
    }
}

#[component]
pub fn TimelinePage(timeline: Timeline, is_newest: bool) -> impl IntoView {
    let proposal = timeline.access.proposal.clone();
    let base = place(proposal.id, timeline.section.document);
    let next = timeline.next.map(|before| format!("{base}?before={before}"));
    let is_empty = timeline.gatherings.is_empty();
    let knots = timeline.gatherings.iter().map(|one| knot(one, timeline.head, &base));
    let knots: Vec<Knot> = knots.collect();
    let room = link(&format!("/rooms/{}", proposal.number));
    let to_newest = (!is_newest).then(|| {
        view! { <p><a href=base.clone()>{t!("history-to-newest")}</a></p> }
    });
    let names = timeline.names.iter().map(|named| {
        view! { <li><a href=format!("{base}/text?version={}", named.version)><bdi>{named.name.clone()}</bdi></a></li> }
    });
    let names = (!timeline.names.is_empty()).then(|| {
        view! { <section class="panel stack tight"><h2>{t!("history-names")}</h2><ul>{names.collect_view()}</ul></section> }
    });
    let newest = timeline.gatherings.first().map_or(0, |gathering| gathering.first - 1);
    let choose = (!is_empty).then(|| {
        view! {
            <section class="panel stack tight">
                <h2>{t!("history-compare")}</h2>
                <Choose choices=choices(&timeline, &[]) from=newest to=timeline.head action=format!("{base}/compare") />
            </section>
        }
    });
    view! {
        <Crumbs places=above_document(&proposal) />
        <div class="page-head">
            <p class="eyebrow">{t!("history-title")}</p>
            <h1><bdi>{timeline.section.title.clone()}</bdi></h1>
            <p class="lead">{t!("history-of-lead")}</p>
        </div>
        <div class="cols">
            <div class="cols-main stack">
                {to_newest}
                {if is_empty {
                    view! { <EmptyState title=t!("history-none") text=t!("history-none-text") /> }.into_any()
                } else {
                    view! { <Thread knots=knots level=2 /> }.into_any()
                }}
                <Pagination earlier=next later=None />
            </div>
            <aside class="cols-side stack">
                <a class="button secondary" href=room>{t!("comments-to-text")}</a>
                {names}
                {choose}
            </aside>
        </div>
    }
}

fn knot(one: &Gathering, head: u32, base: &str) -> Knot {
    let is_newest = one.last == head;
    let count = t!("history-changes", count = one.last - one.first + 1);
    let version = t!("history-version", version = number(one.last.into()));
    // The title leads to the last version: only its own name may stand there.
    let (own, others): (Vec<_>, Vec<_>) = one.names.iter().partition(|named| named.version == one.last);
    let title = own.first().map_or(version, |named| named.name.clone());
    let (mark, words, more) = if is_newest {
        (Mark::Now, t!("history-newest"), Some(count))
    } else {
        (Mark::Done, count, None)
    };
    let text = format!("{base}/text?version={}", one.last);
    let changed = format!("{base}/text?version={}&view=changes&since={}", one.last, one.first - 1);
    let authors = format!("{base}/text?version={}&view=authors", one.last);
    let is_named = !others.is_empty();
    let names = others.iter().map(|named| {
        let href = format!("{base}/text?version={}", named.version);
        view! { <li><a href=href><bdi>{named.name.clone()}</bdi></a></li> }
    });
    let names = is_named.then(|| view! { <ul>{names.collect_view()}</ul> });
    let people = one
        .writers
        .iter()
        .map(|name| view! { <li><PersonMark name=name.clone() /></li> });
    let body = view! {
        <ul class="people">{people.collect_view()}</ul>
        {more.map(|count| view! { <p class="quiet small">{count}</p> })}
        {names}
        <p class="cluster"><a href=changed>{t!("history-what-changed")}</a> <a href=authors>{t!("history-who")}</a></p>
    };
    Knot::new(mark, title)
        .when(date_time(one.ended_at))
        .machine_time(format!("{}Z", one.ended_at.to_minute()))
        .words(words)
        .link(text)
        .body(body)
}

/// Versions to choose from, the newest first: those of the page, those with a name, and `more`.
fn choices(timeline: &Timeline, more: &[u32]) -> Vec<(u32, String)> {
    let mut found = BTreeMap::from([(0, t!("history-empty"))]);
    for version in more.iter().filter(|version| **version > 0) {
        found.insert(*version, t!("history-version", version = number((*version).into())));
    }
    for gathering in &timeline.gatherings {
        let version = t!("history-version", version = number(gathering.last.into()));
        found.insert(
            gathering.last,
            format!("{version} – {}", short_date(gathering.ended_at)),
        );
    }
    for named in &timeline.names {
        let version = t!("history-version", version = number(named.version.into()));
        found.insert(named.version, format!("{} – {version}", named.name));
    }
    found
        .into_iter()
        .rev()
        .map(|(version, words)| (version, plain(&words)))
        .collect()
}

/// Two versions to choose.
#[component]
fn Choose(choices: Vec<(u32, String)>, from: u32, to: u32, action: String) -> impl IntoView {
    let fields = [
        ("from", t!("history-compare-from"), from),
        ("to", t!("history-compare-to"), to),
    ];
    let fields = fields.map(|(name, label, chosen)| {
        let options = choices.iter().map(|(version, words)| {
            view! { <option value=version.to_string() selected=*version == chosen dir="auto">{words.clone()}</option> }
        });
        view! {
            <div class="field">
                <label for=name>{label}</label>
                <select id=name name=name>{options.collect_view()}</select>
            </div>
        }
    });
    view! {
        <form class="form" method="get" action=action>
            {fields.into_iter().collect_view()}
            <div class="actions"><button class="button secondary">{t!("history-compare-go")}</button></div>
        </form>
    }
}

#[component]
pub fn Comparison(timeline: Timeline, from: u32, to: u32, changes: Vec<Part>) -> impl IntoView {
    let proposal = timeline.access.proposal.clone();
    let section = timeline.section.clone();
    let base = place(proposal.id, section.document);
    let choices = choices(&timeline, &[from, to]);
    let words = |version: u32| {
        let found = choices.iter().find(|(known, _)| *known == version);
        found.map(|(_, words)| words.clone()).unwrap_or_default()
    };
    let (older, newer) = (words(from), words(to));
    view! {
        <Crumbs places=above_version(&proposal, &section) />
        <div class="page-head">
            <h1>{t!("history-compare")}</h1>
            <p class="lead">{t!("history-compared", older = older, newer = newer)}</p>
        </div>
        <div class="cols">
            <div class="cols-main stack tight"><Changes parts=changes language=section.language /></div>
            <aside class="cols-side stack">
                <section class="panel stack tight">
                    <h2>{t!("history-compare-others")}</h2>
                    <Choose choices=choices from=from to=to action=format!("{base}/compare") />
                </section>
            </aside>
        </div>
    }
}
