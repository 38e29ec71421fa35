//! Handlers: what members ask to be put right, and the answers.

use super::views::remarks::{RemarksPage, RemarksView};
use super::{part_of, path_of};
use crate::forms::{Form, FormState};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::minutes::remarks;
use shared::fields::FieldErrors;
use shared::ids::{MeetingId, MinutesRemarkId};
use shared::minutes::{AnswerText, RemarkDecision, RemarkText};

async fn remarks_page(
    page: &Page,
    id: MeetingId,
    asked: FormState,
    answer: Option<(MinutesRemarkId, FormState)>,
) -> Result<Response, Error> {
    let after = page.query("after").parse().ok();
    let remarks = remarks::list(&page.platform, &page.viewer, id, after).await?;
    let is_refused = !asked.errors.is_empty() || answer.as_ref().is_some_and(|(_, state)| !state.errors.is_empty());
    let view = RemarksView { remarks, asked, answer };
    Ok(page.render(|| {
        let document = Document::new(t!("minutes-remarks"), view! { <RemarksPage view=view /> });
        if is_refused { document.refused() } else { document }
    }))
}

pub async fn get_remarks(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    let open = page.query("answer").parse().ok();
    let answer = open.map(|remark| (remark, FormState::empty()));
    Ok(remarks_page(&page, id, FormState::empty(), answer).await?)
}

pub async fn post_remark(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    let part = part_of(form.get("part"))?;
    match RemarkText::parse(form.get("text")) {
        Ok(text) => {
            remarks::ask(&page.platform, &page.viewer, id, part, &text).await?;
            Ok(page.redirect_done(&format!("{}/remarks", path_of(id)), "minutes-remark-sent"))
        }
        Err(code) => {
            let state = FormState::refused(form, FieldErrors::one("text", code));
            Ok(remarks_page(&page, id, state, None).await?)
        }
    }
}

pub async fn post_answer(
    page: Page,
    Path((_, id, remark)): Path<(String, MeetingId, MinutesRemarkId)>,
    form: Form,
) -> PageResult {
    let mut errors = FieldErrors::default();
    let decision = errors.take("decision", RemarkDecision::parse(form.get("decision")));
    let words = errors.take("answer", AnswerText::parse(form.get("answer")));
    match errors.finish(decision.zip(words)) {
        Ok((decision, words)) => {
            remarks::answer(&page.platform, &page.viewer, id, remark, decision, &words).await?;
            Ok(page.redirect_done(&format!("{}/remarks", path_of(id)), "minutes-answered"))
        }
        Err(errors) => {
            let answer = Some((remark, FormState::refused(form, errors)));
            Ok(remarks_page(&page, id, FormState::empty(), answer).await?)
        }
    }
}
