//! Cards in a list, and facts in pairs.

use super::marks::{Mark, heading, with_mark};
use leptos::prelude::*;

/// One thing of a `ul.cards`; the link of its title covers the card.
#[component]
pub fn Card(
    #[prop(into)] title: String,
    #[prop(optional, into)] href: Option<String>,
    #[prop(optional_no_strip, into)] mark: Option<Mark>,
    /// The language the title is written in, where people wrote it.
    #[prop(optional)]
    lang: Option<&'static str>,
    /// 2 in a list that stands directly under the title of the page.
    #[prop(default = 3)]
    level: u8,
    children: Children,
) -> impl IntoView {
    let title = match href {
        Some(href) => view! { <a href=href lang=lang dir="auto">{title}</a> }.into_any(),
        None => view! { <span lang=lang dir="auto">{title}</span> }.into_any(),
    };
    view! { <li class=with_mark("card", mark)>{heading(level, "card-title", title)}{children()}</li> }
}

/// Words and their values.
#[component]
pub fn Facts(facts: Vec<(String, AnyView)>) -> impl IntoView {
    let rows = facts
        .into_iter()
        .map(|(word, value)| view! { <div><dt>{word}</dt><dd>{value}</dd></div> });
    view! { <dl class="facts">{rows.collect_view()}</dl> }
}
