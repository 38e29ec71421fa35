//! What stands beside the text of a room.
//!
//! The server draws each part in the reader's language and with the reader's rights; `app/editor/beside.ts` sends its forms without leaving
//! the page, and asks for `/rooms/{number}/{name}` when the socket says that it has changed. It puts the answer in the place of what is in
//! `[data-fresh]`. A part folds; what somebody folds or opens stays so on their device. What calls for an answer, `[data-up]`, opens it.
//!
//! To add one: a word in `shared::rooms::Beside`, a page `/rooms/{number}/<word>` that draws what is in `[data-fresh]`, a line in `views.rs`.

use crate::locale::plain;
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// What the script says, as `app/editor/beside.ts` names it.
const SAID: [&str; 2] = ["sent", "failed"];

/// What the script says of any part, as its attribute `data-words` has it.
#[must_use]
pub fn part_words() -> String {
    let words = SAID.map(|word| (word, plain(&t_word!("room-said", word))));
    serde_json::to_string(&BTreeMap::from(words)).unwrap_or_default()
}

/// One part, with its title; `open` until somebody folds it.
#[component]
pub fn RoomPart(name: &'static str, title: String, number: String, open: bool, children: Children) -> impl IntoView {
    let heading = format!("{name}-title");
    view! {
        <section
            class="panel"
            aria-labelledby=heading.clone()
            data-beside=name
            data-part=link(&format!("/rooms/{number}/{name}"))
            data-words=part_words()
        >
            <p class="visually-hidden" role="status" data-said=""></p>
            <details class="fold" open=open>
                <summary>
                    <h2 id=heading.clone()>{title}</h2>
                    <span class="badge" data-news="" hidden>{t!("room-news")} " " <b class="num"></b></span>
                </summary>
                <div class="stack tight">{children()}</div>
            </details>
        </section>
    }
}
