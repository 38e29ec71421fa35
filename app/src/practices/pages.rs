//! Handlers of the list, of a record, and of the acts on it.

use super::form;
use super::views::{Drafts, Library, Record, Withdrawing};
use crate::errors::encode;
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::Error;
use server::practices::search::{self, Found, Place, Search};
use server::practices::{library, read, service};
use server::proposals::service::writable_drafts;
use shared::fields::FieldErrors;
use shared::ids::PracticeId;
use shared::languages::Language;
use shared::permissions::Operation;
use shared::practices::{Country, PracticeAct, Theme, WithdrawalReason};

/// Records on a page.
const PAGE: usize = 20;
/// The fields of the search.
const FIELDS: [&str; 4] = ["words", "country", "language", "theme"];

/// What fits on a page, and the path of what follows: `path` with `after`.
fn cut(mut found: Vec<Found>, path: &str) -> (Vec<Found>, Option<String>) {
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let later = found.last().filter(|_| more);
    let joint = if path.contains('?') { '&' } else { '?' };
    let later = later.map(|last| format!("{path}{joint}after={}", last.place()));
    (found, later)
}

pub async fn get_list(page: Page) -> PageResult {
    let query = Form::parse(page.path.split_once('?').map_or("", |(_, query)| query));
    let mut errors = FieldErrors::default();
    let asked = |name| Some(query.get(name)).filter(|value| !value.is_empty());
    let country = errors.take("country", asked("country").map(Country::parse).transpose());
    let language = errors.take("language", asked("language").map(Language::parse).transpose());
    let theme = errors.take("theme", asked("theme").map(Theme::parse).transpose());
    let search = Search {
        words: query.get("words").to_owned(),
        country: country.flatten(),
        language: language.flatten(),
        theme: theme.flatten(),
    };
    let after = Place::parse(query.get("after"));
    let found = search::find(&page.platform, &search, after, PAGE as u64 + 1).await?;
    let countries = search::countries(&page.platform).await?;
    let kept = query
        .iter()
        .filter(|(name, value)| FIELDS.contains(name) && !value.is_empty());
    let kept: Vec<_> = kept.map(|(name, value)| format!("{name}={}", encode(value))).collect();
    let is_asked = !kept.is_empty();
    let path = if is_asked {
        format!("/library?{}", kept.join("&"))
    } else {
        "/library".to_owned()
    };
    let (found, later) = cut(found, &path);
    let state = FormState::refused(query, errors);
    let may_write = page.viewer.may(Operation::PracticeWrite, &library(&page.viewer));
    Ok(page.render(|| {
        let body = view! {
            <Library found=found later=later countries=countries state=state.clone() is_asked=is_asked may_write=may_write />
        };
        Document::of_form(t!("practices-title"), &state, body)
    }))
}

pub async fn get_drafts(page: Page) -> PageResult {
    let after = Place::parse(&page.query("after"));
    let found = search::unpublished(&page.platform, &page.viewer, after, PAGE as u64 + 1).await?;
    let (found, later) = cut(found, "/library/drafts");
    Ok(page.render(|| Document::new(t!("practices-drafts"), view! { <Drafts found=found later=later /> })))
}

type RecordPath = Path<(String, PracticeId)>;

pub async fn get_record(page: Page, Path((_, id)): RecordPath) -> PageResult {
    let version = match page.query("version") {
        number if number.is_empty() => None,
        number => Some(number.parse().map_err(|_| Error::NotFound)?),
    };
    let view = read::load(&page.platform, &page.viewer, id, version).await?;
    let drafts = match page.viewer.is_signed_in() {
        true => writable_drafts(&page.platform, &page.viewer).await?,
        false => Vec::new(),
    };
    Ok(page.render(|| {
        Document::new(
            view.version.title.to_string(),
            view! { <Record view=view drafts=drafts /> },
        )
    }))
}

/// Publishes a record, or deletes a draft. What is missing from it is asked for in its form.
pub async fn post_record(page: Page, Path((_, id)): RecordPath, form: Form) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    viewer.require(Operation::PracticeWrite, &library(viewer))?;
    if form.get("act") == "remove" {
        service::remove(platform, viewer, id).await?;
        return Ok(page.redirect_done("/library/drafts", "practice-removed"));
    }
    if form.get("act") != PracticeAct::Publish.as_str() {
        return Err(Error::NotFound.into());
    }
    match refused(service::publish(platform, viewer, id).await)? {
        Ok(()) => Ok(page.redirect_done(&format!("/library/{id}"), "practice-published")),
        Err(missing) => {
            let view = read::load(platform, viewer, id, None).await?;
            let state = FormState::refused(form::filled(&view), missing);
            Ok(form::draw(&page, Some(&view), state, None))
        }
    }
}

async fn withdrawing(page: &Page, id: PracticeId, state: FormState) -> PageResult {
    page.viewer.require(Operation::PracticeWrite, &library(&page.viewer))?;
    let view = read::load(&page.platform, &page.viewer, id, None).await?;
    if view.practice.state.after(PracticeAct::Withdraw).is_none() {
        return Err(Error::Conflict("practice-state").into());
    }
    Ok(page.render(|| {
        let body = view! { <Withdrawing view=view state=state.clone() /> };
        Document::of_form(t!("practice-withdraw"), &state, body)
    }))
}

pub async fn get_withdraw(page: Page, Path((_, id)): RecordPath) -> PageResult {
    withdrawing(&page, id, FormState::empty()).await
}

pub async fn post_withdraw(page: Page, Path((_, id)): RecordPath, form: Form) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    viewer.require(Operation::PracticeWrite, &library(viewer))?;
    let done = match WithdrawalReason::parse(form.get("reason")) {
        Ok(reason) => refused(service::withdraw(platform, viewer, id, &reason).await)?,
        Err(code) => Err(FieldErrors::one("reason", code)),
    };
    match done {
        Ok(()) => Ok(page.redirect_done(&format!("/library/{id}"), "practice-withdrawn")),
        Err(errors) => withdrawing(&page, id, FormState::refused(form, errors)).await,
    }
}
