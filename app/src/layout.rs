//! The frame of every page: head, top bar, languages, foot.

use crate::assets::address;
use crate::locale::{has, plain};
use crate::page::{Page, use_page};
use crate::{t, t_word};
use leptos::prelude::*;
use shared::languages::Language;

/// The whole document around `body`; a bare one has no bar and no foot.
#[component]
pub fn Shell(title: String, scripts: Vec<&'static str>, body: AnyView, is_bare: bool) -> impl IntoView {
    let page = use_page();
    let name = t!("site-name");
    let heading = if title.is_empty() || title == name {
        name.clone()
    } else {
        format!("{title} – {name}")
    };
    let (nonce, language) = (page.nonce.to_string(), page.language);
    let letters = page.saves_data.then_some("system");
    let framed = !is_bare;
    view! {
        <!DOCTYPE html>
        <html lang=language.as_str() dir=language.dir().as_str() data-fonts=letters>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <title>{plain(&heading)}</title>
                <link rel="icon" type="image/svg+xml" href=address("favicon.svg") />
                <link rel="stylesheet" href=address("main.css") />
                {scripts
                    .into_iter()
                    .map(|name| view! { <script type="module" src=address(name) nonce=nonce.clone()></script> })
                    .collect_view()}
            </head>
            <body>
                {framed.then(|| view! { <a class="skip" href="#main">{t!("layout-skip")}</a> <TopBar page=page.clone() /> })}
                <main class="page" id="main" tabindex="-1">
                    {done_notice(&page)}
                    {body}
                </main>
                {framed.then(|| view! { <Foot page=page.clone() /> })}
            </body>
        </html>
    }
}

/// The text `done-<key>` that a redirect asked for; unknown keys say nothing.
fn done_notice(page: &Page) -> Option<impl IntoView + use<>> {
    let key = page.query("done");
    let known = !key.is_empty() && key.len() < 40 && has(&format!("done-{key}"));
    known.then(|| view! { <div class="notice done" role="status"><p>{t_word!("done", key)}</p></div> })
}

#[component]
fn TopBar(page: Page) -> impl IntoView {
    let home = page.link("");
    let person = page.viewer.person().ok().map(|person| person.pseudonym.clone());
    let account = match person {
        Some(name) => view! { <a href=page.link("/account")><bdi>{name}</bdi></a> }.into_any(),
        None => view! { <a href=page.link("/log-in")>{t!("layout-log-in")}</a> }.into_any(),
    };
    view! {
        <header class="topbar">
            <div class="topbar-in">
                <a class="brand" href=home.clone()>
                    <svg viewBox="0 0 32 32" fill="none" aria-hidden="true" width="30" height="30">
                        <path class="stitch" d="M9 2v13c0 8 4 13 10 13 5 0 8-3 8-7s-3-7-7-7-7 3-7 7c0 5-3 9-9 9" stroke-width="3" stroke-linecap="round" />
                        <circle class="loose" cx="9" cy="4" r="3" />
                    </svg>
                    {t!("site-name")}
                </a>
                <Places page=page.clone() />
                <div class="topbar-end">
                    <Languages page=page />
                    {account}
                </div>
            </div>
        </header>
    }
}

/// The fixed places, at most four; the one that holds this page is marked.
#[component]
fn Places(page: Page) -> impl IntoView {
    let mut places = vec![("", t!("place-edition"))];
    if page.viewer.is_signed_in() {
        places.push(("/work", t!("place-work")));
    }
    places.push(("/assembly", t!("place-assembly")));
    let path = page.path.split('?').next().unwrap_or_default().to_owned();
    view! {
        <nav class="places" aria-label=plain(&t!("layout-places"))>
            {places
                .into_iter()
                .map(|(place, name)| {
                    let here = if place.is_empty() { path.is_empty() || path == "/" } else { path.starts_with(place) };
                    view! { <a href=page.link(place) aria-current=here.then_some("page")>{name}</a> }
                })
                .collect_view()}
        </nav>
    }
}

/// The same page in each language.
#[component]
fn Languages(page: Page) -> impl IntoView {
    let path = page.path.clone();
    view! {
        <details class="languages">
            <summary>
                <span class="visually-hidden">{t!("layout-language")} ": "</span>
                {page.language.own_name()}
            </summary>
            <ul>
                {Language::ALL
                    .iter()
                    .map(|language| {
                        let code = language.as_str();
                        let here = (*language == page.language).then_some("true");
                        view! {
                            <li>
                                <a href=format!("/{code}{path}") lang=code hreflang=code dir=language.dir().as_str() aria-current=here>
                                    {language.own_name()}
                                </a>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </details>
    }
}

#[component]
fn Foot(page: Page) -> impl IntoView {
    view! {
        <footer class="foot">
            <div class="foot-in">
                <p>{t!("layout-foot")}</p>
                <ul>
                    <li><a href=page.link("/library")>{t!("practices-title")}</a></li>
                    <li><a href=page.link("/glossary")>{t!("glossary-title")}</a></li>
                    <li><a href=page.link("/privacy")>{t!("layout-privacy")}</a></li>
                    <li><a href=page.link("/accessibility")>{t!("layout-accessibility")}</a></li>
                    <li><a href=page.link("/api")>{t!("layout-api")}</a></li>
                </ul>
            </div>
        </footer>
    }
}
