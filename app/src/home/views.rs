//! The start page and plain pages of text.

use crate::components::ThreadDrawing;
use crate::page::use_page;
use crate::t;
use leptos::prelude::*;

/// What this is, and the first step.
#[component]
pub fn Home() -> impl IntoView {
    let page = use_page();
    view! {
        <div class="edition-head">
            <h1>{t!("home-title")}</h1>
            <p class="lead">{t!("home-lead")}</p>
            {(!page.viewer.is_signed_in())
                .then(|| {
                    view! {
                        <p class="actions">
                            <a class="button" href=page.link("/sign-up")>{t!("home-join")}</a>
                            <a class="button text" href=page.link("/log-in")>{t!("layout-log-in")}</a>
                        </p>
                    }
                })}
            <ThreadDrawing />
        </div>
    }
}

/// A page of titled paragraphs.
#[component]
pub fn About(title: String, parts: Vec<(String, String)>) -> impl IntoView {
    view! {
        <div class="page-head"><h1>{title}</h1></div>
        <div class="prose">
            {parts.into_iter().map(|(title, text)| view! { <h2>{title}</h2> <p>{text}</p> }).collect_view()}
        </div>
    }
}
