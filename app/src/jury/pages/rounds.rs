//! The juries of a process, a new round, and how a round goes.

use crate::forms::{Form, FormState, refused};
use crate::jury::views::flags::OpenFlags;
use crate::jury::views::rounds::{Manage, ProcessJury, Settings};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::jury::rounds::{RoundForm, RoundSettings, create_round, move_round_for, update_round};
use server::jury::scoring::flags;
use server::jury::{desk, rubrics, rules};
use shared::fields::FieldErrors;
use shared::ids::{ChallengeId, RoundId};
use shared::jury::{RoundAct, RoundState};
use shared::time::Timestamp;

pub async fn get_process(page: Page, Path((_, slug)): Path<(String, String)>) -> PageResult {
    let jury = desk::get_process_jury(&page.platform, &page.viewer, &slug).await?;
    Ok(page.render(|| Document::new(t!("jury-process-title"), view! { <ProcessJury jury=jury /> })))
}

pub async fn get_new(page: Page, Path((_, challenge)): Path<(String, ChallengeId)>) -> PageResult {
    let closes = page.now.plus(14 * Timestamp::DAY);
    let form = Form::of([
        ("reviews_required", "3".to_owned()),
        ("juror_limit", "10".to_owned()),
        ("closes_at", closes.to_minute()),
        ("anonymous", "1".to_owned()),
    ]);
    new_page(&page, challenge, FormState::filled(form)).await
}

async fn new_page(page: &Page, challenge: ChallengeId, state: FormState) -> PageResult {
    let editing = rubrics::get_rubric(&page.platform, &page.viewer, challenge).await?;
    let is_refused = !state.errors.is_empty();
    Ok(page.render(|| {
        let lead = editing.challenge.title;
        let back = format!("/jury/processes/{}", editing.process_slug);
        let view = view! { <Settings title=t!("jury-new-title") lead=lead back=back state=state is_planned=true /> };
        let document = Document::new(t!("jury-new-title"), view);
        if is_refused { document.refused() } else { document }
    }))
}

fn read(form: &Form, now: Timestamp) -> Result<RoundSettings, FieldErrors> {
    let value = |name: &str| form.get(name).to_owned();
    let form = RoundForm {
        reviews_required: value("reviews_required"),
        juror_limit: value("juror_limit"),
        closes_at: value("closes_at"),
        blind: value("blind"),
        anonymous: value("anonymous"),
    };
    RoundSettings::parse(&form, now)
}

pub async fn post_new(page: Page, Path((_, challenge)): Path<(String, ChallengeId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let result = match read(&form, page.now) {
        Ok(settings) => refused(create_round(&page.platform, &page.viewer, challenge, &settings).await)?,
        Err(errors) => Err(errors),
    };
    match result {
        Ok(round) => Ok(page.redirect_done(&format!("/jury/rounds/{round}/manage"), "round-created")),
        Err(errors) => new_page(&page, challenge, FormState::refused(form, errors)).await,
    }
}

pub async fn get_manage(page: Page, Path((_, round)): Path<(String, RoundId)>) -> PageResult {
    manage_page(&page, round, FormState::empty()).await
}

async fn manage_page(page: &Page, round: RoundId, state: FormState) -> PageResult {
    let overview = desk::get_overview(&page.platform, &page.viewer, round).await?;
    let rules = rules::get_rules(&page.platform, &page.viewer, round).await?;
    let flags = flags::list(&page.platform, &page.viewer, round, true, None).await?;
    Ok(page.render(|| {
        let body = view! { <Manage overview=overview rules=rules state=state.clone() /> <OpenFlags list=flags /> };
        Document::of_form(t!("jury-manage-title"), &state, body)
    }))
}

pub async fn post_move(page: Page, Path((_, round)): Path<(String, RoundId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let act = RoundAct::parse(form.get("act")).map_err(|code| server::Error::field("act", code))?;
    let moved = move_round_for(&page.platform, &page.viewer, round, act, form.get("reason")).await;
    if let Err(errors) = refused(moved)? {
        return manage_page(&page, round, FormState::refused(form, errors)).await;
    }
    let done = match act {
        RoundAct::Open => "round-open",
        RoundAct::Close | RoundAct::Publish => "round-close",
        RoundAct::Reopen => "round-reopen",
    };
    Ok(page.redirect_done(&format!("/jury/rounds/{round}/manage"), done))
}

pub async fn get_settings(page: Page, Path((_, round)): Path<(String, RoundId)>) -> PageResult {
    let overview = desk::get_overview(&page.platform, &page.viewer, round).await?;
    let row = &overview.round;
    let tick = |yes: bool| if yes { "1".to_owned() } else { String::new() };
    let form = Form::of([
        ("reviews_required", row.reviews_required.to_string()),
        ("juror_limit", row.juror_limit.to_string()),
        ("closes_at", row.closes_at.to_minute()),
        ("blind", tick(row.blind)),
        ("anonymous", tick(row.anonymous)),
    ]);
    settings_page(&page, overview, FormState::filled(form))
}

fn settings_page(page: &Page, overview: desk::Overview, state: FormState) -> PageResult {
    let is_refused = !state.errors.is_empty();
    Ok(page.render(|| {
        let back = format!("/jury/rounds/{}/manage", overview.round.id);
        let is_planned = overview.round.state == RoundState::Planned;
        let lead = overview.challenge.title;
        let view = view! { <Settings title=t!("jury-settings-title") lead=lead back=back state=state is_planned=is_planned /> };
        let document = Document::new(t!("jury-settings-title"), view);
        if is_refused { document.refused() } else { document }
    }))
}

pub async fn post_settings(page: Page, Path((_, round)): Path<(String, RoundId)>, form: Form) -> PageResult {
    let result = match read(&form, page.now) {
        Ok(settings) => refused(update_round(&page.platform, &page.viewer, round, &settings).await)?,
        Err(errors) => Err(errors),
    };
    match result {
        Ok(()) => Ok(page.redirect_done(&format!("/jury/rounds/{round}/manage"), "round-saved")),
        Err(errors) => {
            let overview = desk::get_overview(&page.platform, &page.viewer, round).await?;
            settings_page(&page, overview, FormState::refused(form, errors))
        }
    }
}
