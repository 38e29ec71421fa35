//! The list of records, one record, and the page that asks why one is withdrawn.

use crate::components::*;
use crate::errors::encode;
use crate::forms::FormState;
use crate::locale::short_date;
use crate::page::{link, use_page};
use crate::{t, t_word};
use leptos::prelude::*;
use server::markdown::to_html;
use server::practices::entity::version;
use server::practices::read::PracticeView;
use server::practices::search::Found;
use server::proposals::entity::proposal;
use shared::languages::Language;
use shared::practices::{Country, Part, PracticeLink, PracticeState, Theme, folded};

/// The name of a country in the page's language.
#[must_use]
pub fn country_name(country: &Country) -> String {
    t_word!("country", country.as_str())
}

/// City and country, as far as they are known.
#[must_use]
pub fn place_of(city: &str, country: Option<&Country>) -> String {
    match (city, country.map(country_name)) {
        ("", country) => country.unwrap_or_default(),
        (city, None) => city.to_owned(),
        (city, Some(country)) => t!("practice-place-of", city = city, country = country),
    }
}

fn place(version: &version::Model) -> String {
    place_of(&version.city, version.country.as_ref())
}

/// From when to when.
fn period(version: &version::Model) -> String {
    match (version.begin_year, version.end_year) {
        (None, None) => String::new(),
        (Some(begin), None) => t!("practice-since", year = begin.to_string()),
        (None, Some(end)) => t!("practice-until", year = end.to_string()),
        (Some(begin), Some(end)) if begin == end => begin.to_string(),
        (Some(begin), Some(end)) => format!("{begin}–{end}"),
    }
}

fn state_badge(state: PracticeState) -> impl IntoView {
    let mark = match state {
        PracticeState::Draft => Mark::Next,
        PracticeState::Published => Mark::Done,
        PracticeState::Withdrawn => Mark::Owed,
    };
    view! { <Badge mark=mark words=t_word!("practice-state", state.as_str()) /> }
}

/// One record of a list.
#[component]
fn Item(found: Found, #[prop(optional)] with_state: bool) -> impl IntoView {
    let (practice, version) = (found.practice, found.version);
    let lang = version.language.as_str();
    let badge = with_state.then(|| state_badge(practice.state));
    view! {
        <Card title=version.title.to_string() href=link(&format!("/library/{}", practice.id)) lang=lang level=2>
            <p lang=lang dir="auto">{version.summary.clone()}</p>
            <p class="card-meta">
                {badge}
                <span>{t_word!("practice-theme", version.theme.as_str())}</span>
                {[place(&version), period(&version)].into_iter().filter(|text| !text.is_empty()).map(|text| view! { <bdi>{text}</bdi> }).collect_view()}
                <span class="native" lang=lang>{version.language.own_name()}</span>
            </p>
        </Card>
    }
}

/// Published records and the search.
#[component]
pub fn Library(
    found: Vec<Found>,
    later: Option<String>,
    /// Those that have records.
    countries: Vec<Country>,
    state: FormState,
    /// Something was searched for.
    is_asked: bool,
    may_write: bool,
) -> impl IntoView {
    let any = || (String::new(), t!("practices-any"));
    let mut countries: Vec<_> = countries
        .iter()
        .map(|code| (code.to_string(), country_name(code)))
        .collect();
    countries.sort_by_cached_key(|(_, name)| folded(name));
    countries.insert(0, any());
    let themes = Theme::ALL
        .iter()
        .map(|one| (one.to_string(), t_word!("practice-theme", one.as_str())));
    let themes = std::iter::once(any()).chain(themes).collect();
    let languages = Language::ALL
        .iter()
        .map(|one| (one.to_string(), one.own_name().to_owned()));
    let languages = std::iter::once(any()).chain(languages).collect();
    let list = match (found.is_empty(), is_asked) {
        (true, true) => {
            let all = (link("/library"), t!("practices-all"));
            view! { <EmptyState title=t!("practices-none-title") text=t!("practices-none-text") first_step=all /> }
                .into_any()
        }
        (true, false) => {
            view! { <EmptyState title=t!("practices-empty-title") text=t!("practices-empty-text") /> }.into_any()
        }
        (false, _) => {
            let items = found
                .into_iter()
                .map(|found| view! { <Item found=found /> })
                .collect_view();
            view! { <ul class="cards one">{items}</ul> }.into_any()
        }
    };
    view! {
        <div class="page-head"><h1>{t!("practices-title")}</h1><p class="lead">{t!("practices-lead")}</p></div>
        {may_write.then(|| view! {
            <p class="actions">
                <LinkButton href=link("/library/new")>{t!("practice-new")}</LinkButton>
                <LinkButton href=link("/library/drafts") look=Look::Text>{t!("practices-drafts")}</LinkButton>
            </p>
        })}
        <form method="get" action=link("/library") class="filter">
            <Field name="words" label=t!("practices-words") maxlength=100 state=state.clone() />
            <Select name="country" label=t!("practice-field-country") choices=countries state=state.clone() />
            <Select name="theme" label=t!("practice-field-theme") choices=themes state=state.clone() />
            <Select name="language" label=t!("practice-field-language") choices=languages state=state />
            <Button look=Look::Secondary>{t!("practices-search")}</Button>
        </form>
        {list}
        <Pagination later=later.map(|path| link(&path)) />
    }
}

/// Drafts and withdrawn records.
#[component]
pub fn Drafts(found: Vec<Found>, later: Option<String>) -> impl IntoView {
    let list = if found.is_empty() {
        let step = (link("/library/new"), t!("practice-new"));
        view! { <EmptyState title=t!("practices-no-drafts") text=t!("practices-no-drafts-text") first_step=step /> }
            .into_any()
    } else {
        let items = found
            .into_iter()
            .map(|found| view! { <Item found=found with_state=true /> })
            .collect_view();
        view! { <ul class="cards one">{items}</ul> }.into_any()
    };
    view! {
        <Crumbs places=vec![(link("/library"), t!("practices-title"))] />
        <div class="page-head"><h1>{t!("practices-drafts")}</h1><p class="lead">{t!("practices-drafts-lead")}</p></div>
        {list}
        <Pagination later=later.map(|path| link(&path)) />
    }
}

/// What one must know of a record before its words: that it is a draft, was withdrawn, or has a newer version.
#[component]
fn Standing(view: PracticeView) -> impl IntoView {
    let practice = view.practice.clone();
    let record = link(&format!("/library/{}", practice.id));
    let draft = (practice.state == PracticeState::Draft)
        .then(|| view! { <Notice mark=Mark::Next><p>{t!("practice-draft-note")}</p></Notice> });
    let withdrawn = practice
        .withdrawn_at
        .zip(practice.withdrawn_reason)
        .map(|(at, reason)| {
            view! {
                <Notice mark=Mark::Owed>
                    <p>{t!("practice-withdrawn-note", date = short_date(at))}</p>
                    <p dir="auto">{reason.to_string()}</p>
                </Notice>
            }
        });
    let old = (!view.is_newest()).then(|| {
        let words = t!(
            "practice-old-version",
            number = view.version.number,
            date = short_date(view.version.saved_at)
        );
        view! { <Notice><p>{words}</p><p><a href=record>{t!("practice-newest")}</a></p></Notice> }
    });
    view! { {withdrawn} {draft} {old} }
}

fn facts(version: &version::Model) -> Vec<(String, AnyView)> {
    let lang = version.language.as_str();
    let own = |text: &str| view! { <span lang=lang dir="auto">{text.to_owned()}</span> }.into_any();
    let mut facts = Vec::new();
    let mut add = |word: String, text: &str, value: AnyView| {
        if !text.is_empty() {
            facts.push((word, value));
        }
    };
    add(
        t!("practice-field-organisation"),
        &version.organisation,
        own(&version.organisation),
    );
    let place = place(version);
    add(
        t!("practice-place"),
        &place,
        view! { <bdi>{place.clone()}</bdi> }.into_any(),
    );
    let period = period(version);
    add(
        t!("practice-period"),
        &period,
        view! { <bdi>{period.clone()}</bdi> }.into_any(),
    );
    add(
        t!("practice-field-languages"),
        &version.languages,
        own(&version.languages),
    );
    let theme = t_word!("practice-theme", version.theme.as_str());
    add(t!("practice-field-theme"), &theme, theme.clone().into_any());
    add(t!("practice-field-contact"), &version.contact, own(&version.contact));
    let source = version.source.as_ref().map(|url| {
        let host = url.host().to_owned();
        view! { <a href=url.to_string() rel="noopener noreferrer nofollow ugc" dir="ltr">{host}</a> }.into_any()
    });
    if let Some(source) = source {
        add(t!("practice-field-source"), "link", source);
    }
    let name = version.language.own_name();
    add(
        t!("practice-field-language"),
        name,
        view! { <span class="native" lang=lang>{name}</span> }.into_any(),
    );
    facts
}

/// A record in one of its versions.
#[component]
pub fn Record(
    view: PracticeView,
    /// Drafts in which the viewer can cite it.
    drafts: Vec<proposal::Model>,
) -> impl IntoView {
    let (version, practice) = (view.version.clone(), view.practice.clone());
    let language = version.language;
    let lang = language.as_str();
    let text = version.text();
    let parts = Part::ALL.iter().filter(|part| !text.part(**part).is_empty());
    let parts = parts.map(|part| {
        view! {
            <section class="section">
                <h2>{t_word!("practice-part", part.as_str())}</h2>
                <div class="prose" lang=lang dir="auto" inner_html=to_html(text.part(*part))></div>
            </section>
        }
    });
    let parts = parts.collect_view();
    let is_draft = practice.state == PracticeState::Draft;
    let can_cite = practice.state == PracticeState::Published;
    let versions = (!is_draft).then(|| view! { <Versions view=view.clone() /> });
    let acts = view.may_write.then(|| view! { <Acts view=view.clone() /> });
    let summary = Some(version.summary.clone()).filter(|text| !text.is_empty());
    view! {
        <Crumbs places=vec![(link("/library"), t!("practices-title"))] />
        <div class="page-head">
            <h1 lang=lang dir="auto">{version.title.to_string()}</h1>
            {summary.map(|text| view! { <p class="lead" lang=lang dir="auto">{text}</p> })}
        </div>
        <Standing view=view.clone() />
        <div class="cols">
            <article class="cols-main">{parts} <CitedBy proposals=view.cited_by.clone() /></article>
            <aside class="cols-side stack">
                <section class="panel"><h2>{t!("practice-facts")}</h2><Facts facts=facts(&version) /></section>
                {acts}
                {can_cite.then(|| view! { <Cite view=view.clone() drafts=drafts /> })}
                {versions}
            </aside>
        </div>
    }
}

/// The published proposals that rest on the record.
#[component]
fn CitedBy(proposals: Vec<proposal::Model>) -> impl IntoView {
    let rows = proposals.into_iter().map(|proposal| {
        let lang = proposal.language.as_str();
        view! {
            <Card title=proposal.title.to_string() href=link(&format!("/p/{}", proposal.number)) lang=lang>
                <p class="card-meta"><span class="ltr">{proposal.number.to_string()}</span></p>
            </Card>
        }
    });
    let rows: Vec<_> = rows.collect();
    (!rows.is_empty())
        .then(|| view! { <section class="section" id="cited"><h2>{t!("practice-cited")}</h2><ul class="cards one">{rows}</ul></section> })
}

/// How a team names the record as its source: from here, or by its address.
#[component]
fn Cite(view: PracticeView, drafts: Vec<proposal::Model>) -> impl IntoView {
    let own = PracticeLink {
        practice: view.practice.id,
        version: Some(view.version.number),
    };
    let path = link(&own.path());
    let address = format!("{}{path}", use_page().platform.config.public_url.trim_end_matches('/'));
    let rows = drafts.into_iter().map(|proposal| {
        let href = link(&format!(
            "/proposals/{}/evidence?source={}#new",
            proposal.id,
            encode(&address)
        ));
        view! { <li><a href=href lang=proposal.language.as_str() dir="auto">{proposal.title.to_string()}</a></li> }
    });
    let rows: Vec<_> = rows.collect();
    let (is_empty, list) = (rows.is_empty(), view! { <ul class="plain">{rows}</ul> });
    view! {
        <section class="panel">
            <h2>{t!("practice-cite")}</h2>
            {(!is_empty).then(|| view! { <p class="small">{t!("practice-cite-in")}</p> {list} })}
            <p class="small">{t!("practice-cite-address")}</p>
            <p class="hash">{address}</p>
        </section>
    }
}

/// Every version that was published, and the code of the one that is shown.
#[component]
fn Versions(view: PracticeView) -> impl IntoView {
    let (id, shown) = (view.practice.id, view.version.number);
    let rows = view.versions.into_iter().map(|(number, at)| {
        let words = t!("practice-version", number = number, date = short_date(at));
        let href = link(&format!("/library/{id}?version={number}"));
        view! { <li><a href=href aria-current=(number == shown).then_some("page")>{words}</a></li> }
    });
    view! {
        <section class="panel">
            <h2>{t!("practice-versions")}</h2>
            <ul class="plain">{rows.collect_view()}</ul>
            <details class="more">
                <summary>{t!("practice-hash")}</summary>
                <div class="stack tight">
                    <p class="small">{t!("practice-hash-help")}</p>
                    <p class="hash">{view.version.hash}</p>
                </div>
            </details>
        </section>
    }
}

/// What those who write the library can do with a record.
#[component]
fn Acts(view: PracticeView) -> impl IntoView {
    let record = link(&format!("/library/{}", view.practice.id));
    let state = view.practice.state;
    let publish = (state != PracticeState::Published).then(|| {
        view! {
            <form method="post" action=record.clone()>
                <Button name="act" value="publish">{t!("practice-publish")}</Button>
            </form>
        }
    });
    let edit = state.is_writable().then(
        || view! { <LinkButton href=format!("{record}/edit") look=Look::Secondary>{t!("practice-edit")}</LinkButton> },
    );
    let withdraw = (state == PracticeState::Published)
        .then(|| view! { <LinkButton href=format!("{record}/withdraw") look=Look::Text>{t!("practice-withdraw")}</LinkButton> });
    let remove = (state == PracticeState::Draft).then(|| {
        view! {
            <More summary=t!("practice-remove-title")>
                <p>{t!("practice-remove-effect")}</p>
                <form method="post" action=record>
                    <Button look=Look::Danger name="act" value="remove">{t!("practice-remove")}</Button>
                </form>
            </More>
        }
    });
    view! {
        <section class="panel">
            <h2>{t!("practice-acts")}</h2>
            <p>{state_badge(state)}</p>
            <div class="actions">{publish} {edit} {withdraw}</div>
            {remove}
        </section>
    }
}

/// Asks for the reason before a record leaves the list.
#[component]
pub fn Withdrawing(view: PracticeView, state: FormState) -> impl IntoView {
    let record = link(&format!("/library/{}", view.practice.id));
    let (title, action) = (view.version.title.to_string(), format!("{record}/withdraw"));
    view! {
        <Crumbs places=vec![(link("/library"), t!("practices-title")), (record.clone(), title)] />
        <div class="page-head"><h1>{t!("practice-withdraw")}</h1><p class="lead">{t!("practice-withdraw-effect")}</p></div>
        <form method="post" action=action class="form">
            <ErrorSummary state=state.clone() labels=vec![("reason", t!("practice-withdraw-reason"))] />
            <TextArea name="reason" label=t!("practice-withdraw-reason") help=t!("practice-withdraw-reason-help") rows=3 maxlength=300 state=state />
            <div class="actions">
                <Button look=Look::Sure>{t!("practice-withdraw-submit")}</Button>
                <LinkButton href=record look=Look::Secondary>{t!("confirm-back")}</LinkButton>
            </div>
        </form>
    }
}
