//! What somebody wrote for a form that is gone meanwhile.

use crate::components::{ErrorSummary, inside_textarea};
use crate::forms::FormState;
use crate::t;
use leptos::prelude::*;

/// Why the form is gone, and the words that were written, to copy; nothing without a conflict.
#[component]
pub fn Kept(state: FormState) -> impl IntoView {
    let words = state.form.words();
    let labels: Vec<(&str, String)> = Vec::new();
    state.conflict.map(|_| {
        view! {
            <div class="stack">
                <ErrorSummary state=state labels=labels />
                {(!words.is_empty())
                    .then(|| {
                        view! {
                            <div class="field">
                                <label for="kept">{t!("foreign-kept")}</label>
                                <textarea id="kept" rows="8" dir="auto" readonly>{inside_textarea(&words)}</textarea>
                            </div>
                        }
                    })}
            </div>
        }
    })
}

/// The page of a link that does not work any more, for somebody who has written an answer.
#[component]
pub fn LinkUsed(state: FormState) -> impl IntoView {
    view! {
        <section class="narrow stack">
            <h1>{t!("answer-title")}</h1>
            <Kept state=state />
        </section>
    }
}
