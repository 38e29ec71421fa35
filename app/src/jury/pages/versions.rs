//! A version of a rubric: read as it was, and tried without keeping anything.

use crate::forms::Form;
use crate::jury::views::rubric::Shown;
use crate::locale::plain;
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::jury::rubrics::versions::get_version as load;
use server::routes::id;
use shared::ids::ChallengeId;

pub async fn get_version(page: Page, Path((_, challenge, version)): Path<(String, ChallengeId, String)>) -> PageResult {
    version_page(&page, challenge, &version, Form::default(), false).await
}

pub async fn post_trial(
    page: Page,
    Path((_, challenge, version)): Path<(String, ChallengeId, String)>,
    form: Form,
) -> PageResult {
    version_page(&page, challenge, &version, form, true).await
}

async fn version_page(page: &Page, challenge: ChallengeId, version: &str, form: Form, is_tried: bool) -> PageResult {
    let before = page.query("before").parse().ok();
    let shown = load(&page.platform, &page.viewer, challenge, id(version)?, before).await?;
    Ok(page.render(|| {
        let title = plain(&t!("rubrics-version-title", version = shown.this.version));
        let view = view! { <Shown shown=shown form=form is_tried=is_tried /> };
        Document::new(title, view)
    }))
}
