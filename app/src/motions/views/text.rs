//! The text of a motion, each paragraph with its number, so that one can speak of it and lead to it.

use crate::t;
use leptos::prelude::*;
use server::markdown::to_html;
use shared::motions::paragraphs;

/// The paragraphs of a text with the ids `p1`, `p2` …
#[component]
pub fn Paragraphs(text: String, lang: &'static str) -> impl IntoView {
    let rows = paragraphs(&text).into_iter().map(|(number, text)| {
        view! {
            <li class="paragraph" id=format!("p{number}")>
                <a class="paragraph-number" href=format!("#p{number}") aria-label=t!("motion-paragraph", number = number)>{number}</a>
                <div class="prose" lang=lang dir="auto" inner_html=to_html(&text)></div>
            </li>
        }
    });
    view! { <ol class="paragraphs">{rows.collect_view()}</ol> }
}
