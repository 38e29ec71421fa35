//! Handler of the page of all words.

use super::views::Glossary;
use crate::page::{Document, Page, PageResult};
use crate::t;
use leptos::prelude::*;

pub async fn get_glossary(page: Page) -> PageResult {
    Ok(page.render(|| Document::new(t!("glossary-title"), view! { <Glossary /> })))
}
