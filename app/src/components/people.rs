//! People by their initials, in one of ten colours.

use leptos::prelude::*;
use shared::people::{colour_of, initials};

/// A person's initials and name. The colour follows from the name, so it is the same on every page.
#[component]
pub fn PersonMark(#[prop(into)] name: String) -> impl IntoView {
    let name = crate::locale::person(&name);
    view! {
        <span class="person">
            <span class=format!("initials presence-{}", colour_of(&name)) aria-hidden="true">{initials(&name)}</span>
            <bdi>{name}</bdi>
        </span>
    }
}
