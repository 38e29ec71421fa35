//! The page of all words, and the tip beside one.

use super::Word;
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;

fn name(word: Word) -> String {
    t_word!("glossary-word", word.as_str())
}

fn meaning(word: Word) -> String {
    t_word!("glossary-word", format!("{}-text", word.as_str()))
}

#[component]
pub fn Glossary() -> impl IntoView {
    let mut words: Vec<_> = Word::ALL.iter().map(|word| (name(*word), *word)).collect();
    words.sort_by_key(|(name, _)| name.to_lowercase());
    let rows = words.into_iter().map(|(name, word)| {
        view! { <div id=word.as_str()><dt>{name}</dt><dd>{meaning(word)}</dd></div> }
    });
    view! {
        <div class="page-head"><h1>{t!("glossary-title")}</h1><p class="lead">{t!("glossary-lead")}</p></div>
        <dl class="facts sentences">{rows.collect_view()}</dl>
    }
}

/// A word of the field that tells its meaning when touched. `words` replace its usual name, as the sentence needs it. Once a page
/// for each word.
#[component]
pub fn Term(word: Word, #[prop(optional, into)] words: String) -> impl IntoView {
    let id = format!("word-{}", word.as_str());
    let shown = if words.is_empty() { name(word) } else { words };
    view! {
        <button type="button" class="term" popovertarget=id.clone()>{shown}</button>
        <span class="tip" id=id popover="auto">
            <strong>{name(word)}</strong>
            " "
            {meaning(word)}
            " "
            <a href=format!("{}#{}", link("/glossary"), word.as_str())>{t!("glossary-all")}</a>
        </span>
    }
}
