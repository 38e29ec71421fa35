//! What a juror puts off and flags, and what organisers answer.

use super::scoring::{Around, scoring_page};
use crate::forms::{Form, FormState, refused};
use crate::jury::views::flags::{Flag, Flags, answer_field};
use crate::page::{Document, Page, PageResult};
use crate::{t, t_word};
use axum::extract::Path;
use axum::http::StatusCode;
use leptos::prelude::*;
use server::Error;
use server::jury::reviews::open_assignment;
use server::jury::scoring::{flags, queue};
use shared::fields::FieldErrors;
use shared::ids::{AssignmentId, FlagId, RoundId};
use shared::jury::NewFlag;

pub async fn post_later(page: Page, Path((_, id)): Path<(String, AssignmentId)>, form: Form) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    if form.get("act") == "now" {
        queue::take_up(platform, viewer, id).await?;
        return Ok(page.redirect_done(&format!("/jury/assignments/{id}"), "review-taken-up"));
    }
    match refused(queue::put_off(platform, viewer, id, form.get("note")).await)? {
        Ok(Some(next)) => Ok(page.redirect_done(&format!("/jury/assignments/{next}"), "review-put-off")),
        Ok(None) => Ok(page.redirect_done("/jury", "review-put-off")),
        Err(errors) => {
            let task = open_assignment(platform, viewer, id).await?;
            let around = Around {
                later: FormState::refused(form, errors),
                ..Around::default()
            };
            scoring_page(&page, task, None, around)
        }
    }
}

pub async fn get_flag(page: Page, Path((_, id)): Path<(String, AssignmentId)>) -> PageResult {
    flag_page(&page, id, FormState::empty(), None).await
}

async fn flag_page(page: &Page, id: AssignmentId, state: FormState, problem: Option<&'static str>) -> PageResult {
    let task = open_assignment(&page.platform, &page.viewer, id).await?;
    Ok(page.render(|| {
        let words = problem.map(|code| t_word!("conflict", code));
        let form = state.clone();
        let document = Document::of_form(
            t!("flag-title"),
            &form,
            view! { <Flag task=task state=state problem=words /> },
        );
        match problem {
            Some(_) => document.with_status(StatusCode::CONFLICT),
            None => document,
        }
    }))
}

pub async fn post_flag(page: Page, Path((_, id)): Path<(String, AssignmentId)>, form: Form) -> PageResult {
    let raised = match NewFlag::parse(form.get("kind"), form.get("reason")) {
        Ok(new) => flags::raise(&page.platform, &page.viewer, id, &new).await,
        Err(errors) => Err(Error::Invalid(errors)),
    };
    if let Err(Error::Conflict(code)) = raised {
        return flag_page(&page, id, FormState::filled(form), Some(code)).await;
    }
    match refused(raised)? {
        Ok(_) => Ok(page.redirect_done(&format!("/jury/assignments/{id}"), "flag-raised")),
        Err(errors) => flag_page(&page, id, FormState::refused(form, errors), None).await,
    }
}

pub async fn post_take_back(page: Page, Path((_, id)): Path<(String, AssignmentId)>, form: Form) -> PageResult {
    let flag: FlagId = form.get("flag").parse().map_err(|_| Error::NotFound)?;
    flags::take_back(&page.platform, &page.viewer, id, flag).await?;
    Ok(page.redirect_done(&format!("/jury/assignments/{id}"), "flag-taken-back"))
}

pub async fn get_flags(page: Page, Path((_, round)): Path<(String, RoundId)>) -> PageResult {
    flags_page(&page, round, FormState::empty(), None).await
}

async fn flags_page(page: &Page, round: RoundId, state: FormState, problem: Option<&'static str>) -> PageResult {
    let all = page.query("all") == "1";
    let after: Option<FlagId> = page.query("after").parse().ok();
    let mut address = page.link(&format!("/jury/rounds/{round}/flags"));
    let place = [
        all.then(|| "all=1".to_owned()),
        after.map(|after| format!("after={after}")),
    ];
    let place: Vec<String> = place.into_iter().flatten().collect();
    if !place.is_empty() {
        address = format!("{address}?{}", place.join("&"));
    }
    let list = flags::list(&page.platform, &page.viewer, round, !all, after).await?;
    Ok(page.render(|| {
        let words = problem.map(|code| t_word!("conflict", code));
        let form = state.clone();
        let document = Document::of_form(
            t!("flags-title"),
            &form,
            view! { <Flags list=list all=all address=address state=state problem=words /> },
        );
        match problem {
            Some(_) => document.with_status(StatusCode::CONFLICT),
            None => document,
        }
    }))
}

pub async fn post_answer(page: Page, Path((_, round)): Path<(String, RoundId)>, form: Form) -> PageResult {
    let flag: FlagId = form.get("flag").parse().map_err(|_| Error::NotFound)?;
    let field = answer_field(&flag.to_string());
    let answered = flags::answer(&page.platform, &page.viewer, round, flag, form.get(&field)).await;
    if let Err(Error::Conflict(code)) = answered {
        return flags_page(&page, round, FormState::filled(form), Some(code)).await;
    }
    match refused(answered)? {
        Ok(()) => Ok(page.redirect_done(&format!("/jury/rounds/{round}/flags"), "flag-answered")),
        Err(FieldErrors(errors)) => {
            let named = errors.into_values().map(|codes| (field.clone(), codes));
            let state = FormState::refused(form, FieldErrors(named.collect()));
            flags_page(&page, round, state, None).await
        }
    }
}
