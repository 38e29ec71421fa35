//! Papers, as page and as PDF: what letters and minutes share.

use crate::page::Page;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use server::pdf::Words;
use shared::languages::Language;

/// A PDF in the language of its address, called `name`. It is shown, not only saved, and has no `sandbox`, in which browsers show no PDF: it is set by
/// this program from words alone, and has neither scripts nor links.
#[must_use]
pub fn file(page: &Page, name: &str, pdf: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/pdf".to_owned()),
        (header::CONTENT_DISPOSITION, format!("inline; filename=\"{name}.pdf\"")),
        (header::CONTENT_LANGUAGE, page.language.as_str().to_owned()),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'".to_owned(),
        ),
    ];
    (headers, pdf).into_response()
}

/// Words within a line.
#[component]
pub fn Inline(words: Words) -> impl IntoView {
    view! { <bdi lang=words.lang.map(Language::as_str)>{words.text}</bdi> }
}

/// What somebody said; each of its lines is a paragraph.
#[component]
pub fn Said(words: Words) -> impl IntoView {
    let lang = words.lang.map(Language::as_str);
    let lines = words.text.lines().filter(|line| !line.trim().is_empty());
    lines
        .map(|line| view! { <p lang=lang dir="auto">{line.to_owned()}</p> })
        .collect_view()
}
