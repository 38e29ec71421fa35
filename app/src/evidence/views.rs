//! Cards of a draft, on pages and in the part in the room.

use super::form::{Fields, NewCard, NewHere, labels};
use crate::components::{Button, Crumbs, EmptyState, ErrorSummary, Look};
use crate::forms::FormState;
use crate::locale::{date_time, decimal, person, short_date};
use crate::page::link;
use crate::practices::place_of;
use crate::rooms::RoomPart;
use crate::{t, t_word};
use leptos::prelude::*;
use server::evidence::entity::Model;
use server::evidence::files::entity;
use server::evidence::read::{CardView, Cards};
use server::proposals::entity::proposal;
use shared::evidence::source::FrozenFile;
use shared::evidence::{FrozenPractice, FrozenSource, LinkState, MOST_CARDS, SourceUrl};
use shared::time::Day;

/// Cards that the room shows; the others are on the page.
const IN_ROOM: usize = 30;

fn address_of(proposal: &proposal::Model) -> String {
    link(&format!("/proposals/{}/evidence", proposal.id))
}

/// How large a file is, in words.
fn size_of(bytes: u32) -> String {
    let bytes = f64::from(bytes);
    if bytes < 1e6 {
        t!("evidence-kilobytes", number = decimal((bytes / 1e3).ceil(), 0))
    } else {
        t!("evidence-megabytes", number = decimal(bytes / 1e6, 1))
    }
}

/// A file, to be saved, with its name, kind and size.
fn file_way(file: FrozenFile, title: Option<String>) -> AnyView {
    let (kind, size) = (file.kind.short(), size_of(file.size));
    let path = file.path();
    let name = title.is_some().then(|| file.name.clone());
    view! {
        <a href=path download="" dir="auto">{title.unwrap_or(file.name)}</a>
        " "
        <span class="quiet">"(" {name.map(|name| view! { <bdi>{name}</bdi> " · " })} <bdi>{kind}</bdi> " · " {size} ")"</span>
    }
    .into_any()
}

/// A record of the library in the version that was cited, with its place.
fn practice_way(practice: FrozenPractice, title: Option<String>) -> AnyView {
    let place = place_of(&practice.city, practice.country.as_ref());
    let (path, name) = (link(&practice.path()), practice.title.clone());
    let facts = t!("evidence-practice", version = practice.version);
    view! {
        {title.map(|title| view! { <bdi>{title}</bdi> " · " })}
        <a href=path lang=practice.language.as_str() dir="auto">{name}</a>
        " "
        <span class="quiet">"(" {(!place.is_empty()).then(|| view! { <bdi>{place}</bdi> " · " })} {facts} ")"</span>
    }
    .into_any()
}

/// A page on the web, with the name of its host.
fn link_way(url: &str, title: Option<String>) -> AnyView {
    match SourceUrl::parse(url) {
        Ok(url) => {
            let host = url.host().to_owned();
            let beside = title.is_some().then(|| host.clone());
            view! {
                <a href=url.to_string() rel="noopener noreferrer nofollow ugc" dir="auto">{title.unwrap_or(host)}</a>
                {beside.map(|host| view! { " " <bdi class="quiet ltr">"(" {host} ")"</bdi> })}
            }
            .into_any()
        }
        Err(_) => view! {
            {title.map(|title| view! { <bdi>{title}</bdi> " · " })}
            <span class="quiet">{t!("evidence-no-link")}</span>
        }
        .into_any(),
    }
}

/// Where it is said, by whom, and when; the only place where somebody is led to an address that a team has written.
#[component]
pub fn Source(
    source: FrozenSource,
    title: Option<String>,
    publisher: Option<String>,
    day: Option<Day>,
) -> impl IntoView {
    let whole = match source {
        FrozenSource::File { file } => file_way(file, title),
        FrozenSource::Practice { practice } => practice_way(practice, title),
        FrozenSource::Link { url } => link_way(&url, title),
    };
    view! {
        <p class="small">
            {whole}
            {publisher.map(|name| view! { " · " <bdi>{name}</bdi> })}
            {day.map(|day| view! { " · " <time datetime=day.to_string()>{short_date(day.start())}</time> })}
        </p>
    }
}

/// What the last look at the link has shown.
fn state_words(row: &Model) -> String {
    match row.link_state.zip(row.checked_at) {
        Some((state, at)) => t_word!("evidence-state", state.as_str(), date = date_time(at)),
        None => t!("evidence-state-none"),
    }
}

/// A card as its team, its mentors and the organisers see it.
#[component]
fn CardItem(
    card: CardView,
    lang: Option<&'static str>,
    /// Where it is changed, for those who may.
    href: Option<String>,
    /// Beside a text only a link that does not work is spoken of.
    #[prop(optional)]
    brief: bool,
) -> impl IntoView {
    let is_broken = matches!(card.row.link_state, Some(LinkState::Silent | LinkState::Gone));
    let note = (is_broken || !brief) && card.file.is_none() && card.practice.is_none();
    let note = note.then(|| state_words(&card.row));
    let source = card.source();
    let row = card.row;
    let is_gone = card.quote.as_ref().is_some_and(|quote| quote.place.is_none());
    // What `app/editor/cites.ts` marks in the text.
    let place = card.quote.as_ref().and_then(|quote| quote.place).filter(|_| brief);
    let cited = place.map(|(version, at)| format!("{} {version} {} {}", row.document_id, at.from(), at.to()));
    let has_words = cited.is_some();
    let quote = card.quote.map(|quote| quote.words);
    view! {
        <li class="talk evidence-card" id=format!("evidence-{}", row.id) data-cited=cited>
            {match quote {
                Some(words) => view! { <blockquote class="talk-quote" dir="auto" lang=lang>{words}</blockquote> }.into_any(),
                None => view! { <p class="small quiet">{t!("evidence-whole")}</p> }.into_any(),
            }}
            {is_gone.then(|| view! { <p class="small strong">{t!("comments-gone")}</p> })}
            {has_words.then(|| view! { <button type="button" class="button text compact" data-show="" hidden>{t!("comments-show")}</button> })}
            <p class="evidence-claim" dir="auto" lang=lang>{row.claim.to_string()}</p>
            <Source source=source title=row.title.map(String::from) publisher=row.publisher.map(String::from) day=row.day />
            {note.map(|words| view! { <p class=if is_broken { "small evidence-broken" } else { "small quiet" }>{words}</p> })}
            {href.map(|href| view! { <p><a class="button text compact" href=href>{t!("evidence-change")}</a></p> })}
        </li>
    }
}

/// Where each card is changed, if the viewer may now.
fn ways(cards: &Cards) -> Option<String> {
    (cards.may_write && cards.is_writable).then(|| address_of(&cards.access.proposal))
}

/// The cards beside the text of a room, each with the name of its section.
#[component]
pub fn InRoom(cards: Cards) -> impl IntoView {
    let way = ways(&cards);
    let hint = if way.is_some() {
        t!("evidence-hint")
    } else {
        t!("evidence-none")
    };
    let is_empty = cards.cards.is_empty();
    let mut shown: Vec<(usize, String, Option<&'static str>, Vec<CardView>)> = Vec::new();
    for card in cards.cards.iter().take(IN_ROOM).cloned() {
        let Some((at, section)) = cards.section(card.row.document_id) else {
            continue;
        };
        match shown.last_mut().filter(|(last, ..)| *last == at) {
            Some((.., here)) => here.push(card),
            None => shown.push((at, section.title.clone(), Some(section.language.as_str()), vec![card])),
        }
    }
    view! {
        {is_empty.then(|| view! { <p class="quiet small">{hint}</p> })}
        {shown
            .into_iter()
            .map(|(at, title, lang, cards)| {
                let way = way.clone();
                let is_cited = cards
                    .iter()
                    .any(|card| card.quote.as_ref().is_some_and(|quote| quote.place.is_some()));
                let script = is_cited.then(|| crate::assets::address("cites.js"));
                view! {
                    <p class="small"><a href=format!("#section-{at}")><bdi>{title}</bdi></a></p>
                    <ul class="comments" data-script=script>
                        {cards
                            .into_iter()
                            .map(|card| {
                                let href = way.as_ref().map(|way| format!("{way}/{}", card.row.id));
                                view! { <CardItem card=card lang=lang href=href brief=true /> }
                            })
                            .collect_view()}
                    </ul>
                }
            })
            .collect_view()}
    }
}

/// The part of the room's page, with the form for words that are marked in the editor.
#[component]
pub fn EvidenceInRoom(cards: Cards, number: String) -> impl IntoView {
    let all = address_of(&cards.access.proposal);
    // Also while the text is closed: it may open again before the page is left.
    let form = cards.may_write.then(|| all.clone());
    view! {
        <RoomPart name="evidence" title=t!("evidence-title") number=number open=true>
            {form.map(|action| view! { <NewHere action=action /> })}
            <div class="stack tight" data-fresh=""><InRoom cards=cards /></div>
            <p><a href=all>{t!("evidence-all")}</a></p>
        </RoomPart>
    }
}

/// Why nothing was done, when a form could not know it.
#[component]
fn InTheWay(conflict: Option<&'static str>) -> impl IntoView {
    conflict.map(|code| {
        view! { <div class="notice owed" role="alert"><p class="field-error">{t_word!("conflict", code)}</p></div> }
    })
}

fn places(proposal: &proposal::Model, inner: bool) -> Vec<(String, String)> {
    let mut places = vec![(link(&format!("/rooms/{}", proposal.number)), proposal.title.to_string())];
    if inner {
        places.push((address_of(proposal), t!("evidence-title")));
    }
    places
}

/// All cards of a draft by its sections, and the form for a new one.
#[component]
pub fn List(
    cards: Cards,
    state: FormState,
    conflict: Option<&'static str>,
    /// One that was sent with a form that was refused.
    file: Option<entity::Model>,
) -> impl IntoView {
    let proposal = cards.access.proposal.clone();
    let way = ways(&cards);
    // A form that was sent comes back with what was typed, also when the text was closed meanwhile.
    let is_back = cards.may_write && (conflict.is_some() || !state.errors.is_empty());
    let form = (way.is_some() || is_back).then(|| {
        let sections = cards.sections.iter();
        sections
            .map(|section| (section.document.to_string(), section.title.clone()))
            .collect::<Vec<_>>()
    });
    let is_closed = cards.may_write && !cards.is_writable && conflict.is_none();
    let count = t!("evidence-count", count = cards.cards.len(), most = MOST_CARDS);
    let is_empty = cards.cards.is_empty();
    let by_section = cards.sections.iter().map(|section| {
        let here = cards
            .cards
            .iter()
            .filter(|card| card.row.document_id == section.document);
        (
            section.title.clone(),
            section.language.as_str(),
            here.cloned().collect::<Vec<_>>(),
        )
    });
    let by_section: Vec<_> = by_section.filter(|(.., here)| !here.is_empty()).collect();
    view! {
        <Crumbs places=places(&proposal, false) />
        <div class="page-head"><h1>{t!("evidence-title")}</h1><p class="lead">{t!("evidence-lead")}</p></div>
        <InTheWay conflict=conflict />
        {is_closed.then(|| view! { <div class="notice"><p>{t!("conflict-frozen")}</p></div> })}
        <div class="cols">
            <div class="cols-main stack loose">
                <p class="quiet">{count}</p>
                {is_empty.then(|| view! { <EmptyState title=t!("evidence-none") text=t!("evidence-hint") /> })}
                {by_section
                    .into_iter()
                    .map(|(title, lang, cards)| {
                        let way = way.clone();
                        view! {
                            <section class="section">
                                <h2><bdi>{title}</bdi></h2>
                                <ul class="comments">
                                    {cards
                                        .into_iter()
                                        .map(|card| {
                                            let href = way.as_ref().map(|way| format!("{way}/{}", card.row.id));
                                            view! { <CardItem card=card lang=Some(lang) href=href /> }
                                        })
                                        .collect_view()}
                                </ul>
                            </section>
                        }
                    })
                    .collect_view()}
            </div>
            <aside class="cols-side">{form.map(|sections| view! { <NewCard sections=sections state=state file=file /> })}</aside>
        </div>
    }
}

/// One card: its team changes it or removes it.
#[component]
pub fn OneCard(
    cards: Cards,
    state: FormState,
    conflict: Option<&'static str>,
    /// The card's own, or one that was sent with a form that was refused.
    file: Option<entity::Model>,
) -> impl IntoView {
    let proposal = cards.access.proposal.clone();
    let is_back = cards.may_write && (conflict.is_some() || !state.errors.is_empty());
    let may_change = ways(&cards).is_some() || is_back;
    let card = cards.cards.first().cloned();
    let section = card.as_ref().and_then(|card| cards.section(card.row.document_id));
    let lang = section.map(|(_, section)| section.language.as_str());
    let title = section.map(|(_, section)| section.title.clone());
    let shown = card.map(|card| {
        let action = format!("{}/{}", address_of(&proposal), card.row.id);
        let added = t!("evidence-by", person = person(&card.author), date = date_time(card.row.created_at));
        view! {
            <section class="section">
                {title.map(|title| view! { <h2><bdi>{title}</bdi></h2> })}
                <ul class="comments"><CardItem card=card lang=lang href=None /></ul>
                <p class="small quiet">{added}</p>
            </section>
            {may_change.then(|| view! {
                <section class="section">
                    <h2>{t!("evidence-change-title")}</h2>
                    <ErrorSummary state=state.clone() labels=labels() />
                    <form class="form evidence-form" method="post" enctype="multipart/form-data" action=action.clone()>
                        <input type="hidden" name="seen" value=state.value("seen") />
                        <Fields state=state.clone() rows=3 file=file.clone() />
                        <div class="actions"><Button name="act" value="save">{t!("evidence-save")}</Button></div>
                    </form>
                </section>
                <section class="section">
                    <h2>{t!("evidence-remove-title")}</h2>
                    <form class="stack tight" method="post" action=action>
                        <p>{t!("evidence-remove-effect")}</p>
                        <div class="actions"><Button look=Look::Danger name="act" value="remove">{t!("evidence-remove")}</Button></div>
                    </form>
                </section>
            })}
        }
    });
    view! {
        <Crumbs places=places(&proposal, true) />
        <div class="page-head"><h1>{t!("evidence-card-title")}</h1></div>
        <div class="narrow stack loose"><InTheWay conflict=conflict /> {shown}</div>
    }
}
