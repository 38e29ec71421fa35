//! the word list of an edition, and one entry of it.

use crate::components::{Button, Crumbs, EmptyState, ErrorSummary, Field, Look, Pagination};
use crate::forms::FormState;
use crate::page::link;
use crate::t;
use leptos::prelude::*;
use server::processes::Edition;
use server::translations::wordlist::{Entry, WordlistPage};
use shared::languages::Language;

/// The field of a form with the word of a language.
#[must_use]
pub fn field_of(language: Language) -> String {
    format!("term-{language}")
}

fn address(edition: &Edition) -> String {
    link(&format!("/processes/{}/wordlist", edition.process.slug))
}

fn place(edition: &Edition) -> (String, String) {
    (
        link(&format!("/processes/{}", edition.process.slug)),
        edition.process.title.clone(),
    )
}

fn labels() -> Vec<(String, String)> {
    let words = Language::ALL
        .iter()
        .map(|language| (field_of(*language), language.own_name().to_owned()));
    words.chain([("terms".to_owned(), t!("wordlist-words"))]).collect()
}

/// All entries, and the form for another.
#[component]
pub fn Wordlist(found: WordlistPage, state: FormState) -> impl IntoView {
    let base = address(&found.edition);
    let later = found.next.map(|after| format!("{base}?after={after}"));
    let (may_write, is_empty) = (found.may_write, found.entries.is_empty());
    let entries: Vec<_> = found
        .entries
        .into_iter()
        .map(|entry| view! { <Terms change=may_write.then(|| format!("{base}/{}", entry.id)) entry=entry /> })
        .collect();
    let list = if is_empty {
        view! { <EmptyState title=t!("wordlist-none") text=t!("wordlist-none-text") /> }.into_any()
    } else {
        view! { <ul class="cards">{entries}</ul> }.into_any()
    };
    view! {
        <Crumbs places=vec![place(&found.edition)] />
        <div class="page-head">
            <h1>{t!("wordlist-title")}</h1>
            <p class="lead">{t!("wordlist-lead")}</p>
        </div>
        <div class="stack loose">
            <ErrorSummary state=state.clone() labels=labels() />
            <section class="section">
                <h2>{t!("wordlist-list")}</h2>
                {list}
                <Pagination later=later />
            </section>
            {may_write.then(|| view! {
                <section class="section">
                    <h2>{t!("wordlist-add")}</h2>
                    <EntryForm action=base submit=t!("wordlist-add-act") state=state />
                </section>
            })}
        </div>
    }
}

/// What one thing is called.
#[component]
fn Terms(entry: Entry, change: Option<String>) -> impl IntoView {
    let words = entry.terms.into_iter().map(|(language, term)| {
        view! {
            <div>
                <dt><bdi class="native" lang=language.as_str()>{language.own_name()}</bdi></dt>
                <dd><bdi lang=language.as_str()>{term.to_string()}</bdi></dd>
            </div>
        }
    });
    view! {
        <li class="card">
            <dl class="facts">{words.collect_view()}</dl>
            {change.map(|href| view! { <p><a class="button text compact" href=href>{t!("wordlist-change")}</a></p> })}
        </li>
    }
}

/// A word for each language; two of them at least.
#[component]
fn EntryForm(action: String, submit: String, state: FormState) -> impl IntoView {
    let fields = Language::ALL
        .iter()
        .map(|language| view! { <Field name=field_of(*language) label=language.own_name() maxlength=100 optional=true state=state.clone() /> })
        .collect_view();
    view! {
        <form class="form wide" method="post" action=action>
            <p class="help" id="terms">{t!("wordlist-words-help")}</p>
            <div class="field-row">{fields}</div>
            <div class="actions"><Button>{submit}</Button></div>
        </form>
    }
}

/// One entry: change it, or take it out.
#[component]
pub fn EntryPage(edition: Edition, entry: Entry, state: FormState) -> impl IntoView {
    let base = address(&edition);
    let action = format!("{base}/{}", entry.id);
    view! {
        <Crumbs places=vec![place(&edition), (base, t!("wordlist-title"))] />
        <div class="page-head"><h1>{t!("wordlist-entry")}</h1></div>
        <div class="stack loose">
            <ErrorSummary state=state.clone() labels=labels() />
            <EntryForm action=action.clone() submit=t!("wordlist-change-act") state=state />
            <section class="section">
                <h2>{t!("wordlist-remove")}</h2>
                <form class="stack tight" method="post" action=format!("{action}/remove")>
                    <p>{t!("wordlist-remove-effect")}</p>
                    <div class="actions"><Button look=Look::Danger>{t!("wordlist-remove-act")}</Button></div>
                </form>
            </section>
        </div>
    }
}
