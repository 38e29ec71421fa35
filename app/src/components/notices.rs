//! Messages: notices, empty places, and the meaning of a word of the field.

use super::marks::{Mark, with_mark};
use leptos::prelude::*;

/// One message. Without a mark it informs.
#[component]
pub fn Notice(#[prop(optional_no_strip, into)] mark: Option<Mark>, children: Children) -> impl IntoView {
    view! { <div class=with_mark("notice", mark)>{children()}</div> }
}

/// A place with nothing in it yet: what it is for, and the first step.
#[component]
pub fn EmptyState(
    #[prop(into)] title: String,
    #[prop(into)] text: String,
    /// Address and words of the first step.
    #[prop(optional)]
    first_step: Option<(String, String)>,
) -> impl IntoView {
    view! {
        <div class="empty">
            <svg viewBox="0 0 56 24" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" aria-hidden="true">
                <path d="M2 12h20c10 0 12-8 7-9s-8 8 0 14 16 3 24-5" />
            </svg>
            <h2 class="card-title">{title}</h2>
            <p>{text}</p>
            {first_step.map(|(href, words)| view! { <a class="button secondary" href=href>{words}</a> })}
        </div>
    }
}
