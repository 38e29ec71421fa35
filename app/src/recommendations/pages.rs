//! Handlers of the public pages of recommendations.

use super::views::{List, Show};
use crate::forms::{Form, FormState, kept};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::accounts::Viewer;
use server::recommendations::lists::{self, Filter};
use server::recommendations::replies::{self, Replied};
use server::recommendations::service::{self, Whole};
use server::recommendations::{follows, records};
use shared::fields::{FieldErrors, text};
use shared::ids::RecommendationId;
use shared::permissions::{Object, Operation, Scope};
use shared::recommendations::ReplyDecision;
use shared::time::Day;

pub async fn list(page: Page) -> PageResult {
    let word = page.query("show");
    let filter = match word.as_str() {
        "overdue" => Filter::Overdue,
        "waiting" => Filter::Waiting,
        "answered" => Filter::Answered,
        _ => Filter::All,
    };
    let (rows, next) = lists::list(&page.platform, filter, None, page.query("after").parse().ok()).await?;
    let records = records::records(&page.platform, Day::of(page.now)).await?;
    let next = next.map(|id| format!("/recommendations?show={word}&after={id}"));
    Ok(page.render(|| {
        Document::new(
            t!("recommendations-title"),
            view! { <List rows=rows records=records filter=filter next=next /> },
        )
    }))
}

/// What the person may do on the page.
#[derive(Clone, Copy, Debug, Default)]
pub struct Rights {
    pub answer: bool,
    pub report: bool,
    pub supply: bool,
}

fn rights(viewer: &Viewer, whole: &Whole) -> Rights {
    let office = Object::in_scope(Scope::Office(whole.row.office_id));
    let body = Object::in_scope(Scope::Body(whole.row.body_id));
    Rights {
        answer: viewer.may(Operation::RecommendationAnswer, &office),
        report: viewer.may(Operation::MilestoneReport, &office),
        supply: viewer.may(Operation::RecommendationSend, &body),
    }
}

/// Who stands around a recommendation.
#[derive(Clone, Debug, Default)]
pub struct Circle {
    pub follows: bool,
    pub followers: u64,
    pub replied: Replied,
}

pub async fn show(page: Page, Path((_, id)): Path<(String, RecommendationId)>) -> PageResult {
    Ok(show_page(&page, id, FormState::empty()).await?)
}

async fn show_page(page: &Page, id: RecommendationId, state: FormState) -> server::Result<Response> {
    let whole = service::get(&page.platform, id).await?;
    let (follows, followers) = follows::seen(&page.platform, &page.viewer, id).await?;
    let circle = Circle {
        follows,
        followers,
        replied: replies::of(&page.platform, &page.viewer, &whole.row).await?,
    };
    let rights = rights(&page.viewer, &whole);
    Ok(page.render(|| {
        let title = whole.row.title.clone();
        let view = view! { <Show whole=whole rights=rights circle=circle state=state.clone() /> };
        Document::of_form(title, &state, view)
    }))
}

/// The body sends what the office asked for.
pub async fn supply(page: Page, Path((_, id)): Path<(String, RecommendationId)>, form: Form) -> PageResult {
    match text(form.get("supplement"), 10, 10_000) {
        Ok(supplement) => {
            let sent = service::supply(&page.platform, &page.viewer, id, supplement).await;
            match kept(sent, &form)? {
                Ok(()) => Ok(page.redirect_done(&service::path(id), "office-supplied")),
                Err(state) => Ok(show_page(&page, id, state).await?),
            }
        }
        Err(code) => {
            let whole = service::get(&page.platform, id).await?;
            if !rights(&page.viewer, &whole).supply {
                return Err(server::Error::Forbidden.into());
            }
            let errors = FieldErrors::one("supplement", code);
            Ok(show_page(&page, id, FormState::refused(form, errors)).await?)
        }
    }
}

pub async fn post_follow(page: Page, Path((_, id)): Path<(String, RecommendationId)>, form: Form) -> PageResult {
    let wanted = form.get("follow") != "no";
    follows::follow(&page.platform, &page.viewer, id, wanted).await?;
    let path = service::path(id);
    Ok(match wanted {
        true => page.redirect_done(&path, "followed"),
        false => page.redirect_done(&path, "unfollowed"),
    })
}

/// The authors reply to the answer.
pub async fn post_reply(page: Page, Path((_, id)): Path<(String, RecommendationId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    match text(form.get("reply"), 10, 5_000) {
        Ok(reply) => {
            let sent = replies::reply(&page.platform, &page.viewer, id, reply).await;
            match kept(sent, &form)? {
                Ok(()) => Ok(page.redirect_done(&service::path(id), "replied")),
                Err(state) => Ok(show_page(&page, id, state).await?),
            }
        }
        Err(code) => {
            let whole = service::get(&page.platform, id).await?;
            if !replies::of(&page.platform, &page.viewer, &whole.row).await?.may_reply {
                return Err(server::Error::Forbidden.into());
            }
            let errors = FieldErrors::one("reply", code);
            Ok(show_page(&page, id, FormState::refused(form, errors)).await?)
        }
    }
}

/// The body says what it makes of the reply.
pub async fn post_decide(page: Page, Path((_, id)): Path<(String, RecommendationId)>, form: Form) -> PageResult {
    let mut errors = FieldErrors::default();
    let decision = errors.take("decision", ReplyDecision::parse(form.get("decision")));
    let note = errors.take("note", text(form.get("note"), 0, 2_000));
    match errors.finish(decision.zip(note)) {
        Ok((decision, note)) => {
            let sent = replies::decide(&page.platform, &page.viewer, id, decision, note).await;
            match kept(sent, &form)? {
                Ok(()) => Ok(page.redirect_done(&service::path(id), "saved")),
                Err(state) => Ok(show_page(&page, id, state).await?),
            }
        }
        Err(errors) => {
            let whole = service::get(&page.platform, id).await?;
            page.viewer.require(
                Operation::RecommendationSend,
                &Object::in_scope(Scope::Body(whole.row.body_id)),
            )?;
            Ok(show_page(&page, id, FormState::refused(form, errors)).await?)
        }
    }
}
