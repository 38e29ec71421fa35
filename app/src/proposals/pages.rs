//! Handlers of the list, of beginning a proposal, and of the team's own page.

use super::views::{List, New, Show};
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::proposals::service::{self, Filter, ProposalView};
use server::{Error, challenges, processes, teams};
use shared::fields::FieldErrors;
use shared::ids::{ChallengeId, ProposalId};
use shared::languages::Language;
use shared::permissions::Operation;
use shared::processes::Act;
use shared::proposals::ProposalTitle;

/// Proposals on one page.
const PAGE: usize = 50;

pub async fn list(page: Page, Path((_, slug)): Path<(String, String)>) -> PageResult {
    let edition = processes::service::find(&page.platform, &slug).await?;
    let all = challenges::service::of_process(page.platform.db.read(), edition.process.id).await?;
    let challenge = page.query("challenge").parse::<ChallengeId>().ok();
    let selected = page.query("show") == "selected";
    let filter = Filter {
        process: edition.process.id,
        challenge,
        selected,
    };
    let mut rows = service::list(
        &page.platform,
        filter,
        page.query("after").parse().ok(),
        PAGE as u64 + 1,
    )
    .await?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let next = rows.last().filter(|_| more).map(|last| last.proposal.id);
    Ok(page.render(|| {
        let view = view! { <List edition=edition challenges=all rows=rows filter=filter next=next /> };
        Document::new(t!("proposals-title"), view)
    }))
}

/// The challenge in the address and the viewer's team in its process.
async fn chosen(
    page: &Page,
) -> Result<
    (
        challenges::entity::challenge::Model,
        teams::entity::team::Model,
        processes::edition::Edition,
    ),
    Error,
> {
    page.viewer.person()?;
    let id = page
        .query("challenge")
        .parse::<ChallengeId>()
        .map_err(|_| Error::NotFound)?;
    let db = page.platform.db.read();
    let challenge = challenges::service::by_ids(db, [id])
        .await?
        .remove(&id)
        .ok_or(Error::NotFound)?;
    let own = teams::read::own(&page.platform, &page.viewer).await?;
    let team = own.into_iter().find(|team| team.process_id == challenge.process_id);
    let edition = processes::edition::load(db, challenge.process_id).await?;
    Ok((challenge, team.ok_or(Error::Conflict("no-team"))?, edition))
}

pub async fn get_new(page: Page) -> PageResult {
    let form = Form::of([("language", page.language.as_str().to_owned())]);
    new_page(&page, FormState::filled(form)).await
}

async fn new_page(page: &Page, state: FormState) -> PageResult {
    let (challenge, team, edition) = chosen(page).await?;
    edition.require(Act::Draft, page.now)?;
    Ok(page.render(|| {
        let refused = !state.errors.is_empty();
        let view = view! { <New challenge=challenge team=team edition=edition state=state /> };
        let document = Document::new(t!("proposal-new-title"), view);
        if refused { document.refused() } else { document }
    }))
}

pub async fn post_new(page: Page, form: Form) -> PageResult {
    let (challenge, team, _) = chosen(&page).await?;
    let mut errors = FieldErrors::default();
    let title = errors.take("title", ProposalTitle::parse(form.get("title")));
    let language = errors.take("language", Language::parse(form.get("language")));
    let result = match errors.finish(title.zip(language)) {
        Ok((title, language)) => {
            refused(service::start(&page.platform, &page.viewer, team.id, challenge.id, &title, language).await)?
        }
        Err(errors) => Err(errors),
    };
    match result {
        Ok(id) => Ok(page.redirect_done(&format!("/proposals/{id}"), "proposal-started")),
        Err(errors) => new_page(&page, FormState::refused(form, errors)).await,
    }
}

/// What the person may do on the page.
#[derive(Clone, Copy, Debug)]
pub struct Rights {
    pub write: bool,
    pub submit: bool,
    pub withdraw: bool,
    /// See how the text came to be.
    pub history: bool,
}

/// What the viewer may do with the proposal at this moment.
pub fn rights(page: &Page, view: &ProposalView) -> Rights {
    use shared::proposals::ProposalState;
    let standing = view.access.edition.standing(page.now);
    let state = view.access.proposal.state;
    let member = page.viewer.may(Operation::TeamWrite, &view.access.object);
    Rights {
        write: member && state.is_writable(&standing),
        submit: member && state == ProposalState::Draft && standing.opens(Act::Submit),
        withdraw: member && state == ProposalState::Submitted && standing.opens(Act::Withdraw),
        history: page.viewer.may(Operation::HistoryRead, &view.access.object),
    }
}

pub async fn show(page: Page, Path((_, id)): Path<(String, ProposalId)>) -> PageResult {
    let view = service::load(&page.platform, &page.viewer, id).await?;
    let form = Form::of([("title", view.access.proposal.title.to_string())]);
    Ok(show_page(&page, view, FormState::filled(form)))
}

fn show_page(page: &Page, view: ProposalView, state: FormState) -> Response {
    let rights = rights(page, &view);
    page.render(|| {
        let refused = !state.errors.is_empty();
        let title = view.access.proposal.title.to_string();
        let document = Document::new(title, view! { <Show view=view rights=rights state=state /> });
        if refused { document.refused() } else { document }
    })
}

/// Changes the title.
pub async fn rename(page: Page, Path((_, id)): Path<(String, ProposalId)>, form: Form) -> PageResult {
    let result = match ProposalTitle::parse(form.get("title")) {
        Ok(title) => refused(service::rename(&page.platform, &page.viewer, id, &title).await)?,
        Err(code) => Err(FieldErrors::one("title", code)),
    };
    match result {
        Ok(()) => Ok(page.redirect_done(&format!("/proposals/{id}"), "proposal-renamed")),
        Err(errors) => {
            let view = service::load(&page.platform, &page.viewer, id).await?;
            page.viewer.require(Operation::TeamWrite, &view.access.object)?;
            Ok(show_page(&page, view, FormState::refused(form, errors)))
        }
    }
}
