//! Handlers of the history's pages.

use super::views::{Comparison, List, Restore, TimelinePage, VersionPage};
use crate::forms::{Form, FormState, refused};
use crate::locale::number;
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::Error;
use server::diff::Part;
use server::history::{read, service, timeline};
use shared::fields::FieldErrors;
use shared::history::VersionName;
use shared::ids::{DocumentId, ProposalId};

pub type DocumentPath = Path<(String, ProposalId, DocumentId)>;

/// Ways to see a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// As people read it.
    Text,
    /// What differs from a version before it.
    Changes,
    /// Who wrote which words.
    Authors,
}

impl Sight {
    pub const ALL: [Self; 3] = [Self::Text, Self::Changes, Self::Authors];

    /// The word in the address and in the key `history-view-…`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Changes => "changes",
            Self::Authors => "authors",
        }
    }
}

pub async fn list(page: Page, Path((_, id)): Path<(String, ProposalId)>) -> PageResult {
    let (access, sections) = timeline::all(&page.platform, &page.viewer, id).await?;
    Ok(page.render(|| {
        let view = view! { <List proposal=access.proposal sections=sections /> };
        Document::new(t!("history-title"), view)
    }))
}

/// The number of a version in the address, if there is one.
///
/// # Errors
/// `NotFound` for what is no number.
pub fn version_in(page: &Page, name: &str) -> Result<Option<u32>, Error> {
    match page.query(name).as_str() {
        "" => Ok(None),
        number => number.parse().map(Some).map_err(|_| Error::NotFound),
    }
}

pub async fn get_timeline(page: Page, Path((_, id, document)): DocumentPath) -> PageResult {
    let before = version_in(&page, "before")?;
    let timeline = timeline::of_document(&page.platform, &page.viewer, id, document, before).await?;
    Ok(page.render(|| {
        let title = t!("history-of", section = timeline.section.title.clone());
        Document::new(
            title,
            view! { <TimelinePage timeline=timeline is_newest=before.is_none() /> },
        )
    }))
}

pub async fn get_version(page: Page, Path((_, id, document)): DocumentPath) -> PageResult {
    version_page(&page, id, document, version_in(&page, "version")?, None).await
}

async fn version_page(
    page: &Page,
    id: ProposalId,
    document: DocumentId,
    version: Option<u32>,
    sent: Option<FormState>,
) -> PageResult {
    let view = read::version(&page.platform, &page.viewer, id, document, version).await?;
    let wanted = page.query("view");
    let sight = Sight::ALL.into_iter().find(|sight| sight.word() == wanted);
    let sight = sight.unwrap_or(Sight::Text);
    let since = version_in(page, "since")?.unwrap_or_else(|| view.version.saturating_sub(step(view.head)));
    let changes: Vec<Part> = if sight == Sight::Changes {
        read::compare(&page.platform, &page.viewer, id, document, since, view.version).await?
    } else {
        Vec::new()
    };
    let state = sent.unwrap_or_else(|| {
        let name = view.name.as_ref().map(|named| named.name.clone());
        FormState::filled(Form::of([("name", name.unwrap_or_default())]))
    });
    Ok(page.render(|| {
        let title = t!("history-of", section = view.section.title.clone());
        let view = view! { <VersionPage version=view sight=sight since=since changes=changes state=state.clone() /> };
        Document::of_form(title, &state, view).with_script("replay.js")
    }))
}

/// How far the replay goes with one step: a hundred of them are the whole history, and one is a change at least.
#[must_use]
pub fn step(head: u32) -> u32 {
    head.div_ceil(100).max(1)
}

/// Names a version, or takes its name away.
pub async fn post_name(page: Page, Path((_, id, document)): DocumentPath, form: Form) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    let version = form.get("version").parse::<u32>().map_err(|_| Error::NotFound)?;
    let back = format!("/proposals/{id}/history/{document}/text?version={version}");
    if form.get("act") == "unname" {
        service::unname(platform, viewer, id, document, version).await?;
        return Ok(page.redirect_done(&back, "version-unnamed"));
    }
    let result = match VersionName::parse(form.get("name")) {
        Ok(name) => refused(service::name(platform, viewer, id, document, version, &name).await)?,
        Err(code) => Err(FieldErrors::one("name", code)),
    };
    match result {
        Ok(()) => Ok(page.redirect_done(&back, "version-named")),
        Err(errors) => {
            let state = FormState::refused(form, errors);
            version_page(&page, id, document, Some(version), Some(state)).await
        }
    }
}

pub async fn get_comparison(page: Page, Path((_, id, document)): DocumentPath) -> PageResult {
    let timeline = timeline::of_document(&page.platform, &page.viewer, id, document, None).await?;
    let newest = timeline.gatherings.first().map_or(0, |gathering| gathering.first - 1);
    let from = version_in(&page, "from")?.unwrap_or(newest);
    let to = version_in(&page, "to")?.unwrap_or(timeline.head);
    let (from, to) = (from.min(to), from.max(to));
    let changes = read::compare(&page.platform, &page.viewer, id, document, from, to).await?;
    Ok(page.render(|| {
        let view = view! { <Comparison timeline=timeline from=from to=to changes=changes /> };
        Document::new(t!("history-compare"), view)
    }))
}

pub async fn get_restore(page: Page, Path((_, id, document)): DocumentPath) -> PageResult {
    let version = version_in(&page, "version")?;
    let view = read::version(&page.platform, &page.viewer, id, document, version).await?;
    if !view.may_change {
        return Err(Error::Forbidden.into());
    }
    if !view.is_writable {
        return Err(Error::Conflict("frozen").into());
    }
    Ok(page.render(|| {
        let title = t!("history-restore-title", version = number(view.version.into()));
        Document::new(title, view! { <Restore version=view /> })
    }))
}

pub async fn post_restore(page: Page, Path((_, id, document)): DocumentPath, form: Form) -> PageResult {
    let version = form.get("version").parse::<u32>().map_err(|_| Error::NotFound)?;
    let is_changed = service::restore(&page.platform, &page.viewer, id, document, version).await?;
    let done = if is_changed { "version-restored" } else { "version-same" };
    Ok(page.redirect_done(&format!("/proposals/{id}/history/{document}"), done))
}
