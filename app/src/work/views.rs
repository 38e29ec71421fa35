//! Views of My work.

use crate::components::{Badge, Card, EmptyState, Mark, Pagination};
use crate::locale::{date, short_date, text_of};
use crate::page::{link, use_page};
use crate::t;
use leptos::prelude::*;
use server::notices::entity::Model;
use server::work::Waiting;
use server::work::places::Place;
use shared::hands;
use shared::time::{Day, Timestamp};

#[component]
pub fn Work(waiting: Vec<Waiting>, places: Vec<Place>, notices: Vec<Model>, earlier: Option<String>) -> impl IntoView {
    let unread = notices.iter().any(|notice| notice.read_at.is_none());
    let lead = t!("work-lead", count = waiting.len());
    view! {
        <div class="page-head"><h1>{t!("work-title")}</h1><p class="lead">{lead}</p></div>
        <div class="cols">
            <div class="cols-main stack loose">
                <section class="section" aria-labelledby="waiting">
                    <h2 id="waiting" class="visually-hidden">{t!("work-waiting")}</h2>
                    {if waiting.is_empty() {
                        view! { <EmptyState title=t!("work-empty-title") text=t!("work-empty-text") first_step=(link(""), t!("work-empty-step")) /> }.into_any()
                    } else {
                        view! { <ul class="work-list">{waiting.into_iter().map(|item| view! { <Item item=item /> }).collect_view()}</ul> }.into_any()
                    }}
                </section>
                <section class="section" aria-labelledby="told">
                    <div class="section-head">
                        <h2 id="told">{t!("work-told")}</h2>
                        {unread.then(|| view! { <form method="post" action=link("/work")><button class="button text compact">{t!("work-read-all")}</button></form> })}
                    </div>
                    {if notices.is_empty() {
                        view! { <p class="quiet">{t!("work-told-nothing")}</p> }.into_any()
                    } else {
                        view! { <ul class="cards one told">{notices.into_iter().map(|notice| view! { <Told notice=notice /> }).collect_view()}</ul> }.into_any()
                    }}
                    <Pagination earlier=earlier.map(|path| link(&path)) later=None />
                </section>
            </div>
            {(!places.is_empty()).then(|| view! {
                <aside class="cols-side">
                    <nav class="panel stack tight" aria-labelledby="places">
                        <h2 id="places">{t!("work-places")}</h2>
                        <ul class="plain">{places.into_iter().map(|place| view! { <Where place=place /> }).collect_view()}</ul>
                    </nav>
                </aside>
            })}
        </div>
    }
}

/// A place that the person comes back to.
#[component]
fn Where(place: Place) -> impl IntoView {
    let (path, words, lang) = match place {
        Place::Team { id, name } => (format!("/teams/{id}"), name, None),
        Place::Edition { slug, title, language } => {
            (format!("/processes/{slug}/manage"), title, Some(language.as_str()))
        }
        Place::Jury => ("/jury".to_owned(), t!("jury-desk-title"), None),
        Place::Body { id, name, language } => (format!("/assembly/bodies/{id}"), name, Some(language.as_str())),
        Place::Office => (
            "/recommendations?show=waiting".to_owned(),
            t!("recommendations-title"),
            None,
        ),
        Place::Admin => ("/admin".to_owned(), t!("admin-title"), None),
    };
    view! { <li class="cluster"><a href=link(&path)><span lang=lang dir="auto">{words}</span></a></li> }
}

/// One thing that waits, with the act that settles it.
#[component]
pub fn Item(item: Waiting) -> impl IntoView {
    let values: Vec<_> = item
        .values
        .iter()
        .map(|(name, value)| ((*name).to_owned(), value.clone()))
        .collect();
    let what = text_of("waiting", item.key, &values);
    let act = text_of("waiting", &format!("{}-act", item.key), &values);
    view! {
        <li class="card needs">
            <div class="work-item">
                <div class="stack tight">
                    <p class="strong"><bdi>{what}</bdi></p>
                    {item.since.map(|since| view! { <Waited since=since /> })}
                    {item.due.map(|due| view! { <Due due=due /> })}
                </div>
                <a class="button secondary" href=link(&item.path)>{act}</a>
            </div>
        </li>
    }
}

/// "in 3 days, Tuesday, 24 November 2026", louder the nearer it is.
#[component]
pub fn Due(due: Timestamp) -> impl IntoView {
    let now = use_page().now;
    let days = Day::of(due).since(Day::of(now));
    let day = date(Day::of(due));
    let (class, words) = match days {
        ..0 => ("due late", t!("due-late", days = -i64::from(days), date = day)),
        0 => ("due soon", t!("due-today", date = day)),
        1..=3 => ("due soon", t!("due-in", days = days, date = day)),
        _ => ("due", t!("due-in", days = days, date = day)),
    };
    view! { <p class=class>{words}</p> }
}

/// "Waiting for 12 minutes".
#[component]
pub fn Waited(since: Timestamp) -> impl IntoView {
    let words = match hands::Waited::between(since, use_page().now) {
        hands::Waited::Minutes(count) => t!("waited-minutes", count = count),
        hands::Waited::Hours(count) => t!("waited-hours", count = count),
        hands::Waited::Days(count) => t!("waited-days", count = count),
    };
    view! { <p class="due soon"><time datetime=format!("{}Z", since.to_minute())>{words}</time></p> }
}

/// One thing the person was told.
#[component]
fn Told(notice: Model) -> impl IntoView {
    let words = text_of("notice", &notice.key, &notice.values());
    view! {
        <Card title=words href=link(&notice.path)>
            <p class="card-meta">
                {short_date(notice.created_at)} " "
                {notice.read_at.is_none().then(|| view! { <Badge mark=Mark::Needs words=t!("work-new") /> })}
            </p>
        </Card>
    }
}
