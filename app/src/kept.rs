//! Words that somebody wrote in a form whose page is gone meanwhile.

use crate::components::Kept;
use crate::forms::FormState;
use crate::page::{Document, Page, PageResult};
use axum::response::Response;
use leptos::prelude::*;
use server::Error;

/// Why the form is gone, and the words, to copy; `state` says why.
pub fn kept_page(page: &Page, title: fn() -> String, state: FormState) -> Response {
    page.render(|| {
        let shown = state.clone();
        let view = view! {
            <section class="narrow stack">
                <h1>{title()}</h1>
                <Kept state=shown />
            </section>
        };
        Document::of_form(title(), &state, view)
    })
}

/// The page of a refused form, `again`; the words alone when that page is refused as well.
///
/// # Errors
/// Those of `again` but `Conflict`.
pub fn again_or_kept(
    page: &Page,
    title: fn() -> String,
    again: server::Result<Response>,
    state: FormState,
) -> PageResult {
    match again {
        Err(Error::Conflict(why)) => Ok(kept_page(page, title, FormState::in_conflict(state.form, why))),
        again => Ok(again?),
    }
}
