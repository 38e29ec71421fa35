//! The page of a link to answer that does not work any more.

use crate::components::Kept;
use crate::forms::FormState;
use crate::t;
use leptos::prelude::*;

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
