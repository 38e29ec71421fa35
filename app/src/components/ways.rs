//! Ways through the pages: tabs and the places above this one.

use crate::t;
use leptos::prelude::*;

/// A tab: every tab has its own address.
#[derive(Clone, Debug)]
pub struct Tab {
    pub href: String,
    pub words: String,
    pub is_here: bool,
}

/// Pages that belong together; `label` says to what.
#[component]
pub fn Tabs(#[prop(into)] label: String, tabs: Vec<Tab>) -> impl IntoView {
    let links = tabs
        .into_iter()
        .map(|tab| view! { <a href=tab.href aria-current=tab.is_here.then_some("page")>{tab.words}</a> });
    view! { <nav class="tabs" aria-label=crate::locale::plain(&label)>{links.collect_view()}</nav> }
}

/// The places above this page, from the widest on: address and words.
#[component]
pub fn Crumbs(places: Vec<(String, String)>) -> impl IntoView {
    let items = places
        .into_iter()
        .map(|(href, words)| view! { <li><a href=href dir="auto">{words}</a></li> });
    view! { <nav class="crumbs" aria-label=t!("crumbs-label")><ol>{items.collect_view()}</ol></nav> }
}
