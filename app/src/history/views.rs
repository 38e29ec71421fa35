//! The pages of the history.

use super::pages::{Sight, step};
use super::texts::{Authors, Changes};
use crate::components::{
    Arrow, Button, Confirm, Crumbs, EmptyState, ErrorSummary, Field, Knot, Look, Mark, Pagination, PersonMark, Tab,
    Tabs, Thread,
};
use crate::forms::FormState;
use crate::locale::{date_time, number, person, plain, short_date};
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::comments::read::SectionName;
use server::diff::Part;
use server::history::read::Version;
use server::history::timeline::{Gathering, SectionHistory, Timeline};
use server::markdown::to_html;
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

#[component]
pub fn VersionPage(version: Version, sight: Sight, since: u32, changes: Vec<Part>, state: FormState) -> impl IntoView {
    let proposal = version.access.proposal.clone();
    let section = version.section.clone();
    let base = place(proposal.id, section.document);
    let here = version.version;
    let tabs = Sight::ALL.map(|other| Tab {
        href: format!("{base}/text?version={here}&view={}", other.word()),
        words: t_word!("history-view", other.word()),
        is_here: other == sight,
    });
    let title = version.name.as_ref().map(|named| named.name.clone());
    let title = title.unwrap_or_else(|| t!("history-version", version = number(here.into())));
    let made = match &version.made {
        Some((at, name)) => t!("history-made", when = date_time(*at), person = person(name)),
        None => t!("history-at-start"),
    };
    let is_blank = version.text.trim().is_empty();
    let text = match sight {
        Sight::Text if is_blank => view! { <p class="quiet">{t!("history-blank")}</p> }.into_any(),
        Sight::Text => view! {
            <div class="prose" lang=section.language.as_str() dir="auto" inner_html=to_html(&version.text)></div>
        }
        .into_any(),
        Sight::Changes => view! {
            <p>{t!("history-changes-since", version = number(since.into()))}</p>
            <Changes parts=changes language=section.language />
        }
        .into_any(),
        Sight::Authors if is_blank => view! { <p class="quiet">{t!("history-blank")}</p> }.into_any(),
        Sight::Authors => view! {
            <Authors writers=version.writers.clone() written=version.written.clone() language=section.language />
        }
        .into_any(),
    };
    view! {
        <Crumbs places=above_version(&proposal, &section) />
        <div class="page-head">
            <h1 dir="auto">{title}</h1>
            <p class="lead">{t!("history-version-of", version = number(here.into()), head = number(version.head.into()))} " " {made}</p>
        </div>
        <Replay base=base.clone() here=here head=version.head sight=sight />
        <div class="cols">
            <div class="cols-main stack">
                <Tabs label=t!("history-views") tabs=tabs.to_vec() />
                <div class="stack tight">{text}</div>
            </div>
            <aside class="cols-side stack"><Acts version=version base=base state=state /></aside>
        </div>
    }
}

/// The way through all versions: a slider, and a step forth or back.
#[component]
fn Replay(base: String, here: u32, head: u32, sight: Sight) -> impl IntoView {
    let step = step(head);
    let to = |version: u32| format!("{base}/text?version={version}&view={}", sight.word());
    let back = (here > 0).then(|| (to(0), to(here.saturating_sub(step))));
    let forth = (here < head).then(|| (to((here + step).min(head)), to(head)));
    let action = format!("{base}/text");
    view! {
        <div class="history-replay">
            <form method="get" action=action>
                <label for="version">{t!("history-replay")}</label>
                <input type="range" id="version" name="version" min="0" max=head value=here />
                <input type="hidden" name="view" value=sight.word() />
                <button class="button secondary compact">{t!("history-replay-go")}</button>
            </form>
            <nav class="cluster spread" aria-label=plain(&t!("history-steps"))>
                {back.map(|(first, earlier)| view! {
                    <span class="cluster">
                        <a class="button text compact" href=first>{t!("history-first")}</a>
                        <a class="button secondary compact" rel="prev" href=earlier><Arrow back=true /> {t!("history-earlier")}</a>
                    </span>
                })}
                {forth.map(|(later, last)| view! {
                    <span class="cluster">
                        <a class="button secondary compact" rel="next" href=later>{t!("history-later")} <Arrow /></a>
                        <a class="button text compact" href=last>{t!("history-to-newest")}</a>
                    </span>
                })}
            </nav>
        </div>
    }
}

/// What can be done with a version.
#[component]
fn Acts(version: Version, base: String, state: FormState) -> impl IntoView {
    let here = version.version;
    let named = || {
        version.name.as_ref().map(|named| {
            let words = t!(
                "history-named-by",
                person = person(&named.by),
                when = date_time(named.at)
            );
            view! { <p class="quiet small">{words}</p> }
        })
    };
    let is_named = version.name.is_some();
    let action = format!("{base}/text?version={here}");
    let name = version.may_name().then(|| {
        view! {
            <section class="panel stack tight">
                <h2>{t!("history-name-title")}</h2>
                <ErrorSummary state=state.clone() labels=vec![("name", t!("history-name"))] />
                <form class="form" method="post" action=action.clone()>
                    <Field name="name" label=t!("history-name") help=t!("history-name-help") maxlength=80 state=state />
                    <input type="hidden" name="version" value=here />
                    <div class="actions">
                        <Button look=Look::Secondary name="act" value="name">{t!("history-name-submit")}</Button>
                        {is_named.then(|| view! { <Button look=Look::Text name="act" value="unname">{t!("history-unname")}</Button> })}
                    </div>
                </form>
                {named()}
            </section>
        }
    });
    let named = (!version.may_name()).then(named);
    let restore = version.may_restore().then(|| {
        view! { <a class="button secondary" href=format!("{base}/restore?version={here}")>{t!("history-restore")}</a> }
    });
    let frozen =
        (version.may_change && !version.is_writable).then(|| view! { <p class="quiet small">{t!("room-frozen")}</p> });
    let compare = (here < version.head).then(|| {
        let href = format!("{base}/compare?from={here}&to={}", version.head);
        view! { <a href=href>{t!("history-compare-newest")}</a> }
    });
    view! {
        {name}
        {named}
        {restore}
        {frozen}
        <section class="panel stack tight">
            <h2>{t!("history-more")}</h2>
            <ul>
                {compare.map(|link| view! { <li>{link}</li> })}
                <li><a href=format!("{base}/export?version={here}&as=markdown")>{t!("history-export-markdown")}</a></li>
                <li><a href=format!("{base}/export?version={here}&as=html")>{t!("history-export-html")}</a></li>
            </ul>
        </section>
    }
}

/// Asks once more before an older text comes back.
#[component]
pub fn Restore(version: Version) -> impl IntoView {
    let base = place(version.access.proposal.id, version.section.document);
    let here = version.version;
    view! {
        <Confirm
            title=t!("history-restore-title", version = number(here.into()))
            effect=t!("history-restore-effect")
            action=format!("{base}/restore")
            submit=t!("history-restore-submit")
            back=format!("{base}/text?version={here}")
            fields=vec![("version", here.to_string())]
        />
    }
}
