//! The rules of a round, its jury, and what a team is told of them.

use crate::forms::{Form, FormState, refused};
use crate::jury::views::publication::Promises;
use crate::jury::views::rules::{JuryPage, RulesPage};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::jury::members::{Jury, get_jury as load_jury, set_jury};
use server::jury::publication;
use server::jury::rules::{RulesView, get_rules as load, set_rules};
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::{AccountId, ProposalId, RoundId};
use shared::jury::rounds::RulesForm;
use shared::jury::{Rules, Shown};

pub async fn get_rules(page: Page, Path((_, round)): Path<(String, RoundId)>) -> PageResult {
    let view = load(&page.platform, &page.viewer, round).await?;
    let rules = view.stated.row.stated();
    let text = |id: Option<String>| id.unwrap_or_default();
    let mut fields = vec![
        ("follows", text(rules.follows.map(|id| id.to_string()))),
        ("share", text(rules.share.map(|share| share.percent().to_string()))),
        ("track", text(rules.track.map(|id| id.to_string()))),
        ("early", text(rules.early.map(|early| early.least.to_string()))),
        ("calibration", rules.calibration.to_string()),
    ];
    if rules.early.is_some_and(|early| early.automatic) {
        fields.push(("automatic", "1".to_owned()));
    }
    let shown = Shown::WORDS.iter().filter(|word| rules.shown.has(word));
    fields.extend(shown.map(|word| ("shown", (*word).to_owned())));
    rules_page(&page, view, FormState::filled(Form::of(fields)))
}

fn rules_page(page: &Page, view: RulesView, state: FormState) -> PageResult {
    Ok(page.render(|| {
        let body = view! { <RulesPage view=view state=state.clone() /> };
        Document::of_form(t!("rounds-rules-title"), &state, body)
    }))
}

fn read(form: &Form, reviews_required: i32) -> Result<Rules, FieldErrors> {
    let value = |name: &str| form.get(name).to_owned();
    let rules = RulesForm {
        follows: value("follows"),
        share: value("share"),
        track: value("track"),
        early: value("early"),
        automatic: value("automatic"),
        calibration: value("calibration"),
        shown: Shown::of(&form.all("shown")),
    };
    Rules::parse(&rules, reviews_required)
}

pub async fn post_rules(page: Page, Path((_, round)): Path<(String, RoundId)>, form: Form) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    let view = load(platform, viewer, round).await?;
    let result = match read(&form, view.round.reviews_required) {
        Ok(rules) => refused(set_rules(platform, viewer, round, &rules).await)?,
        Err(errors) => Err(errors),
    };
    match result {
        Ok(()) => Ok(page.redirect_done(&format!("/jury/rounds/{round}/manage"), "round-rules")),
        Err(errors) => rules_page(&page, view, FormState::refused(form, errors)),
    }
}

pub async fn get_jury(page: Page, Path((_, round)): Path<(String, RoundId)>) -> PageResult {
    let jury = load_jury(&page.platform, &page.viewer, round).await?;
    let who = if jury.own_jury { "own" } else { "all" };
    let sitting = jury.jurors.iter().filter(|(_, _, sits, _)| *sits);
    let fields = sitting.map(|(id, ..)| ("jurors", id.to_string()));
    let form = Form::of(fields.chain([("who", who.to_owned())]));
    jury_page(&page, jury, FormState::filled(form))
}

fn jury_page(page: &Page, jury: Jury, state: FormState) -> PageResult {
    Ok(page.render(|| {
        let body = view! { <JuryPage jury=jury state=state.clone() /> };
        Document::of_form(t!("rounds-jury-title"), &state, body)
    }))
}

pub async fn post_jury(page: Page, Path((_, round)): Path<(String, RoundId)>, form: Form) -> PageResult {
    let named: Result<Vec<AccountId>, _> = form.all("jurors").into_iter().map(str::parse).collect();
    let result = match (form.get("who"), named) {
        ("own", Ok(jurors)) => refused(set_jury(&page.platform, &page.viewer, round, Some(&jurors)).await)?,
        ("own", Err(_)) => Err(FieldErrors::one("jurors", FieldCode::NotAChoice)),
        _ => refused(set_jury(&page.platform, &page.viewer, round, None).await)?,
    };
    match result {
        Ok(()) => Ok(page.redirect_done(&format!("/jury/rounds/{round}/manage"), "round-jury")),
        Err(errors) => {
            let jury = load_jury(&page.platform, &page.viewer, round).await?;
            jury_page(&page, jury, FormState::refused(form, errors))
        }
    }
}

pub async fn get_promises(page: Page, Path((_, proposal)): Path<(String, ProposalId)>) -> PageResult {
    let (number, promises) = publication::get_promises(&page.platform, &page.viewer, proposal).await?;
    Ok(page.render(|| {
        let body = view! { <Promises proposal=proposal number=number promises=promises /> };
        Document::new(t!("rounds-promises-title"), body)
    }))
}
