//! What everybody reads: the list, one amendment, the proposed procedure, the versions.

use super::views::list::{AmendmentList, ProcedureTable};
use super::views::one::AmendmentPage;
use super::views::versions::{ComparisonPage, VersionPage, VersionsPage};
use super::views::{name_of, number_words};
use crate::forms::{Form, FormState};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::Error;
use server::amendments::list::{self, Filter};
use server::amendments::{read, versions};
use server::bodies::service as bodies;
use shared::amendments::AmendmentState;
use shared::ids::{AmendmentId, MotionId};

/// A value of the address that may be left out.
fn asked<T: std::str::FromStr>(page: &Page, name: &str) -> server::Result<Option<T>> {
    match page.query(name).as_str() {
        "" => Ok(None),
        raw => raw.parse().map(Some).map_err(|_| Error::NotFound),
    }
}

pub async fn get_list(page: Page, Path((_, id)): Path<(String, MotionId)>) -> PageResult {
    let filter = Filter {
        place: asked(&page, "place")?,
        state: asked::<AmendmentState>(&page, "show")?,
    };
    let found = list::list(&page.platform, &page.viewer, id, filter, asked(&page, "after")?).await?;
    let form = Form::of([("place", page.query("place")), ("show", page.query("show"))]);
    Ok(page.render(|| {
        let view = view! { <AmendmentList found=found filter=filter state=FormState::filled(form) /> };
        Document::new(t!("amendments-title"), view)
    }))
}

pub async fn get_procedure(page: Page, Path((_, id)): Path<(String, MotionId)>) -> PageResult {
    let after = asked::<AmendmentId>(&page, "after")?;
    let found = list::list(&page.platform, &page.viewer, id, Filter::default(), after).await?;
    Ok(page.render(|| Document::new(t!("procedure-title"), view! { <ProcedureTable found=found /> })))
}

pub async fn get_amendment(page: Page, Path((_, id)): Path<(String, AmendmentId)>) -> PageResult {
    show(&page, id, FormState::empty()).await
}

/// The page of an amendment; with what was chosen, where a decision or a vote was refused.
pub(super) async fn show(page: &Page, id: AmendmentId, state: FormState) -> PageResult {
    let shown = read::get(&page.platform, &page.viewer, id).await?;
    Ok(page.render(|| {
        let title = name_of(shown.line.number);
        let view = view! { <AmendmentPage shown=shown state=state.clone() /> };
        Document::of_form(title, &state, view)
    }))
}

pub async fn get_versions(page: Page, Path((_, id)): Path<(String, MotionId)>) -> PageResult {
    let version = versions::get(&page.platform, id, None).await?;
    let body = bodies::get(&page.platform, version.motion.body_id).await?;
    Ok(page.render(|| {
        Document::new(
            t!("versions-title"),
            view! { <VersionsPage version=version body=body /> },
        )
    }))
}

pub async fn get_version(page: Page, Path((_, id)): Path<(String, MotionId)>) -> PageResult {
    let version = versions::get(&page.platform, id, asked(&page, "number")?).await?;
    let body = bodies::get(&page.platform, version.motion.body_id).await?;
    Ok(page.render(|| {
        let title = t!("version-title", number = number_words(version.text.number));
        Document::new(title, view! { <VersionPage version=version body=body /> })
    }))
}

pub async fn get_comparison(page: Page, Path((_, id)): Path<(String, MotionId)>) -> PageResult {
    let (from, to) = (asked(&page, "from")?, asked(&page, "to")?);
    let found = versions::compare(&page.platform, id, from, to).await?;
    let body = bodies::get(&page.platform, found.motion.body_id).await?;
    Ok(page.render(|| {
        Document::new(
            t!("versions-compare"),
            view! { <ComparisonPage found=found body=body /> },
        )
    }))
}
