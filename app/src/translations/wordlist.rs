//! Handlers of an edition's word list.

use super::wordlist_views::{EntryPage, Wordlist, field_of};
use crate::forms::{Form, FormState};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::Error;
use server::translations::wordlist::{self, Words};
use shared::fields::FieldErrors;
use shared::ids::EntryId;
use shared::languages::Language;
use shared::translations::Term;

/// Entries on a page.
const A_PAGE: u64 = 50;

pub async fn get_wordlist(page: Page, Path((_, slug)): Path<(String, String)>) -> PageResult {
    all(&page, &slug, FormState::empty()).await
}

async fn all(page: &Page, slug: &str, state: FormState) -> PageResult {
    let after = page.query("after").parse().ok();
    let found = wordlist::list(&page.platform, &page.viewer, slug, after, A_PAGE).await?;
    Ok(page.render(|| {
        Document::of_form(
            t!("wordlist-title"),
            &state,
            view! { <Wordlist found=found state=state.clone() /> },
        )
    }))
}

/// The words of a form: a field `term-<language>` for each language.
fn words_of(form: &Form) -> Result<Words, Error> {
    let (mut words, mut errors) = (Words::new(), FieldErrors::default());
    for language in Language::ALL {
        let field = field_of(*language);
        let raw = form.get(&field).trim();
        if !raw.is_empty() {
            let term = errors.take(&field, Term::parse(raw));
            words.extend(term.map(|term| (*language, term)));
        }
    }
    if errors.is_empty() {
        Ok(words)
    } else {
        Err(Error::Invalid(errors))
    }
}

/// Adds an entry.
pub async fn post_entry(page: Page, Path((_, slug)): Path<(String, String)>, form: Form) -> PageResult {
    match wordlist::put(&page.platform, &page.viewer, &slug, None, words_of(&form)).await {
        Ok(_) => Ok(page.redirect_done(&format!("/processes/{slug}/wordlist"), "wordlist-added")),
        Err(Error::Invalid(errors)) => all(&page, &slug, FormState::refused(form, errors)).await,
        Err(other) => Err(other.into()),
    }
}

type EntryPath = Path<(String, String, EntryId)>;

pub async fn get_entry(page: Page, Path((_, slug, id)): EntryPath) -> PageResult {
    one(&page, &slug, id, None).await
}

async fn one(page: &Page, slug: &str, id: EntryId, refused: Option<FormState>) -> PageResult {
    let (edition, entry) = wordlist::one(&page.platform, &page.viewer, slug, id).await?;
    let state = refused.unwrap_or_else(|| {
        let words: Vec<_> = entry
            .terms
            .iter()
            .map(|(language, term)| (field_of(*language), term.to_string()))
            .collect();
        FormState::filled(Form::of(
            words.iter().map(|(field, term)| (field.as_str(), term.clone())),
        ))
    });
    Ok(page.render(|| {
        Document::of_form(
            t!("wordlist-entry"),
            &state,
            view! { <EntryPage edition=edition entry=entry state=state.clone() /> },
        )
    }))
}

/// Changes an entry.
pub async fn post_change(page: Page, Path((_, slug, id)): EntryPath, form: Form) -> PageResult {
    match wordlist::put(&page.platform, &page.viewer, &slug, Some(id), words_of(&form)).await {
        Ok(_) => Ok(page.redirect_done(&format!("/processes/{slug}/wordlist"), "wordlist-changed")),
        Err(Error::Invalid(errors)) => one(&page, &slug, id, Some(FormState::refused(form, errors))).await,
        Err(other) => Err(other.into()),
    }
}

/// Takes an entry out.
pub async fn post_remove(page: Page, Path((_, slug, id)): EntryPath, _: Form) -> PageResult {
    wordlist::remove(&page.platform, &page.viewer, &slug, id).await?;
    Ok(page.redirect_done(&format!("/processes/{slug}/wordlist"), "wordlist-removed"))
}
