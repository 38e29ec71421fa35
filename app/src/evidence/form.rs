//! The forms that add and change a card.

use super::files::KEPT;
use crate::components::{Button, ErrorSummary, Field, FileField, Select, TextArea};
use crate::forms::FormState;
use crate::locale::plain;
use crate::t;
use leptos::prelude::*;
use server::evidence::files::{FIELD, entity};
use shared::evidence::{LONGEST_CLAIM, LONGEST_URL};

/// What a file dialog offers first; what counts are the bytes.
const OFFERED: &str = "application/pdf,image/jpeg,image/png,image/webp,image/gif,text/csv,text/plain";

fn longest(characters: usize) -> u32 {
    u32::try_from(characters).unwrap_or(u32::MAX)
}

/// The form for a source of marked words; it shows when there are some.
#[component]
pub fn NewHere(action: String) -> impl IntoView {
    view! {
        <form class="talk-form evidence-form" method="post" enctype="multipart/form-data" action=action data-new-evidence="" hidden>
            <blockquote class="talk-quote" dir="auto" data-quote=plain(&t!("evidence-whole"))></blockquote>
            {["document", "version", "from", "to"].map(|name| view! { <input type="hidden" name=name /> }).collect_view()}
            <Fields state=FormState::empty() rows=2 file=None brief=true />
            <p class="field-error" data-error="" hidden></p>
            <div class="cluster">
                <button class="button compact">{t!("evidence-add")}</button>
                <button type="button" class="button text compact" data-cancel="">{t!("evidence-cancel")}</button>
            </div>
        </form>
    }
}

/// The fields of a claim and its source; `brief` beside a text, where the others can be added later.
#[component]
pub fn Fields(
    state: FormState,
    rows: u32,
    /// A file that was sent before.
    file: Option<entity::Model>,
    #[prop(optional)] brief: bool,
) -> impl IntoView {
    let is_kept = !state.value(KEPT).is_empty();
    let (claim_help, url_help) = if brief {
        (String::new(), String::new())
    } else {
        (t!("evidence-claim-help"), t!("evidence-url-help"))
    };
    view! {
        <TextArea name="claim" label=t!("evidence-claim") help=claim_help rows=rows maxlength=longest(LONGEST_CLAIM) state=state.clone() />
        <Field name="url" label=t!("evidence-url") help=url_help inputmode="url" maxlength=longest(LONGEST_URL) state=state.clone() />
        {file.map(|file| view! {
            <div class="choice">
                <input type="checkbox" id=KEPT name=KEPT value=file.id.to_string() checked=is_kept />
                <label for=KEPT>{t!("evidence-file-kept", name = file.name)}</label>
            </div>
        })}
        <FileField name=FIELD label=t!("evidence-file") help=t!("evidence-file-help") accept=OFFERED state=state.clone() />
        <Field name="title" label=t!("evidence-source-title") maxlength=200 optional=true state=state.clone() />
        {(!brief).then(|| view! {
            <Field name="publisher" label=t!("evidence-publisher") maxlength=120 optional=true state=state.clone() />
            <Field name="day" label=t!("evidence-day") kind="date" width="short" optional=true state=state />
        })}
    }
}

/// Adds a card, about words that were copied out of a section or about all of it.
#[component]
pub fn NewCard(sections: Vec<(String, String)>, state: FormState, file: Option<entity::Model>) -> impl IntoView {
    view! {
        <section class="panel stack" id="new">
            <h2>{t!("evidence-new")}</h2>
            <ErrorSummary state=state.clone() labels=labels() />
            <form class="form evidence-form" method="post" enctype="multipart/form-data">
                <Select name="document" label=t!("evidence-section") state=state.clone() choices=sections />
                <TextArea name="passage" label=t!("evidence-passage") help=t!("evidence-passage-help") rows=2 optional=true state=state.clone() />
                <Fields state=state rows=3 file=file />
                <Button>{t!("evidence-add")}</Button>
            </form>
        </section>
    }
}

pub fn labels() -> Vec<(&'static str, String)> {
    vec![
        ("document", t!("evidence-section")),
        ("passage", t!("evidence-passage")),
        ("claim", t!("evidence-claim")),
        ("url", t!("evidence-url")),
        (FIELD, t!("evidence-file")),
        ("title", t!("evidence-source-title")),
        ("publisher", t!("evidence-publisher")),
        ("day", t!("evidence-day")),
    ]
}
