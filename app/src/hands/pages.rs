//! Handlers of the hand's page and of its part in the room.

use super::views::{HandBody, HandPage};
use crate::forms::{Form, FormState};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::hands::api::parse_answer;
use server::hands::{read, service};
use server::proposals::access;
use server::{Error, proposals};
use shared::fields::FieldErrors;
use shared::hands::{HandAct, HandQuestion};
use shared::ids::{HandId, TeamId};
use shared::proposals::ProposalNumber;

/// The part of a room's page.
pub async fn get_part(page: Page, Path((_, number)): Path<(String, String)>) -> PageResult {
    page.viewer.person()?;
    let number = ProposalNumber::parse(&number).map_err(|_| Error::NotFound)?;
    let db = page.platform.db.read();
    let access = access::load_by_number(db, &page.viewer, &number, page.now).await?;
    let view = read::load(&page.platform, &page.viewer, access.proposal.team_id).await?;
    Ok(page.render_part(|| view! { <HandBody view=view state=FormState::empty() /> }.into_any()))
}

pub async fn get_hand(page: Page, Path((_, id)): Path<(String, TeamId)>) -> PageResult {
    hand_page(&page, id, FormState::empty()).await
}

async fn hand_page(page: &Page, id: TeamId, state: FormState) -> PageResult {
    let view = read::load(&page.platform, &page.viewer, id).await?;
    let proposals = proposals::service::of_team(page.platform.db.read(), id).await?;
    Ok(page.render(|| {
        let body = view! { <HandPage view=view proposals=proposals state=state.clone() /> };
        Document::of_form(t!("hand-title"), &state, body)
    }))
}

/// The hand that a form means.
fn hand_of(form: &Form) -> Result<HandId, Error> {
    form.get("hand").parse().map_err(|_| Error::NotFound)
}

/// Raises the team's hand or lowers it.
pub async fn post_hand(page: Page, Path((_, id)): Path<(String, TeamId)>, form: Form) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    let back = format!("/teams/{id}/hand");
    if form.get("act") == "lower" {
        service::step(platform, viewer, id, hand_of(&form)?, HandAct::Lower).await?;
        return Ok(page.redirect_done(&back, "hand-lowered"));
    }
    match HandQuestion::parse_optional(form.get("question")) {
        Ok(question) => {
            service::raise(platform, viewer, id, question.as_ref()).await?;
            Ok(page.redirect_done(&back, "hand-raised"))
        }
        Err(code) => {
            let errors = FieldErrors::one("question", code);
            hand_page(&page, id, FormState::refused(form, errors)).await
        }
    }
}

/// A mentor comes, or says that it is done.
pub async fn post_answer(page: Page, Path((_, id)): Path<(String, TeamId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let act = parse_answer(form.get("act"))?;
    service::step(&page.platform, &page.viewer, id, hand_of(&form)?, act).await?;
    let done = match act {
        HandAct::Come => "hand-coming",
        HandAct::Finish | HandAct::Lower => "hand-done",
    };
    Ok(page.redirect_done(&format!("/teams/{id}/hand"), done))
}
