//! The five states that everything on the thread can be in, and the small parts that say them.

use crate::t_word;
use leptos::prelude::*;

/// How something stands. It is the second class of many parts, and it is always written out too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Tied and finished.
    Done,
    /// Happening.
    Now,
    /// To come.
    Next,
    /// Waits for the person who reads.
    Needs,
    /// A loose end: somebody is late with it.
    Owed,
}

impl Mark {
    /// The class in the style sheets, and the end of the key `mark-…`.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Now => "now",
            Self::Next => "next",
            Self::Needs => "needs",
            Self::Owed => "owed",
        }
    }

    /// The state in words.
    #[must_use]
    pub fn words(self) -> String {
        t_word!("mark", self.class())
    }
}

/// `base` with the class of `mark` behind it.
pub(super) fn with_mark(base: &str, mark: Option<Mark>) -> String {
    mark.map_or_else(|| base.to_owned(), |mark| format!("{base} {}", mark.class()))
}

/// A heading of the second or third level.
pub(super) fn heading(level: u8, class: &'static str, title: AnyView) -> AnyView {
    match level {
        2 => view! { <h2 class=class>{title}</h2> }.into_any(),
        _ => view! { <h3 class=class>{title}</h3> }.into_any(),
    }
}

/// A state in words on a ground of its colour; `words` replace the usual ones.
#[component]
pub fn Badge(mark: Mark, #[prop(optional, into)] words: String) -> impl IntoView {
    let words = if words.is_empty() { mark.words() } else { words };
    view! { <span class=with_mark("badge", Some(mark))>{words}</span> }
}

/// Topics or languages: words, and an address where there is a list of the same.
#[component]
pub fn Tags(tags: Vec<(String, Option<String>)>) -> impl IntoView {
    let items = tags.into_iter().map(|(words, href)| match href {
        Some(href) => view! { <li><a class="tag" href=href>{words}</a></li> }.into_any(),
        None => view! { <li><span class="tag">{words}</span></li> }.into_any(),
    });
    view! { <ul class="tags">{items.collect_view()}</ul> }
}

/// The permanent number of a proposal, leading to its whole life.
#[component]
pub fn Stamp(#[prop(into)] number: String) -> impl IntoView {
    view! { <a class="stamp" href=format!("/p/{number}")>{number.clone()}</a> }
}
