//! Samples that jurors score first.

use super::scoring::{scores_form, scores_of};
use crate::forms::{Form, FormState, refused};
use crate::jury::views::samples::{SamplePage, SamplesPage};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::Error;
use server::jury::calibration::read::{Opened, get_sample as load_sample, get_samples as load};
use server::jury::calibration::remarks::{add_remark, take_back_remark};
use server::jury::calibration::{add_from, add_written, remove_sample, save_sample};
use server::jury::reviews::Step;
use server::routes::id;
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::{RoundId, SampleId};
use shared::jury::calibration::RemarkText;
use shared::languages::Language;

pub async fn get_samples(page: Page, Path((_, round)): Path<(String, RoundId)>) -> PageResult {
    samples_page(&page, round, FormState::empty()).await
}

async fn samples_page(page: &Page, round: RoundId, state: FormState) -> PageResult {
    let samples = load(&page.platform, &page.viewer, round).await?;
    Ok(page.render(|| {
        let body = view! { <SamplesPage samples=samples state=state.clone() /> };
        Document::of_form(t!("rounds-samples-title"), &state, body)
    }))
}

async fn added(page: &Page, round: RoundId, form: Form, result: Result<SampleId, FieldErrors>) -> PageResult {
    match result {
        Ok(_) => Ok(page.redirect_done(&format!("/jury/rounds/{round}/samples"), "sample-added")),
        Err(errors) => samples_page(page, round, FormState::refused(form, errors)).await,
    }
}

pub async fn post_from(page: Page, Path((_, round)): Path<(String, RoundId)>, form: Form) -> PageResult {
    let result = match form.get("submission").parse() {
        Ok(submission) => refused(add_from(&page.platform, &page.viewer, round, submission).await)?,
        Err(_) => Err(FieldErrors::one("submission", FieldCode::Required)),
    };
    added(&page, round, form, result).await
}

pub async fn post_written(page: Page, Path((_, round)): Path<(String, RoundId)>, form: Form) -> PageResult {
    let language = Language::parse(form.get("language")).unwrap_or(page.language);
    let (title, text) = (form.get("title"), form.get("text"));
    let result = refused(add_written(&page.platform, &page.viewer, round, language, title, text).await)?;
    added(&page, round, form, result).await
}

pub async fn post_remove(page: Page, Path((_, round)): Path<(String, RoundId)>, form: Form) -> PageResult {
    remove_sample(&page.platform, &page.viewer, round, id(form.get("sample"))?).await?;
    Ok(page.redirect_done(&format!("/jury/rounds/{round}/samples"), "sample-removed"))
}

pub async fn get_sample(page: Page, Path((_, sample)): Path<(String, SampleId)>) -> PageResult {
    let opened = load_sample(&page.platform, &page.viewer, sample).await?;
    let scores = opened.mine.clone().map(|(scores, _)| scores).unwrap_or_default();
    sample_page(&page, opened, FormState::filled(scores_form(scores)))
}

fn sample_page(page: &Page, opened: Opened, state: FormState) -> PageResult {
    Ok(page.render(|| {
        let title = opened.text.title.clone();
        let body = view! { <SamplePage opened=opened state=state.clone() /> };
        Document::of_form(title, &state, body)
    }))
}

pub async fn post_sample(page: Page, Path((_, sample)): Path<(String, SampleId)>, form: Form) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    let opened = load_sample(platform, viewer, sample).await?;
    let (_, rubric) = opened.rubric.as_ref().ok_or(Error::NotFound)?;
    let (step, done) = if form.get("act") == "finish" {
        (Step::Finish, "sample-finished")
    } else {
        (Step::Draft, "review-draft")
    };
    match refused(save_sample(platform, viewer, sample, &scores_of(&form, rubric), step).await)? {
        Ok(_) => Ok(page.redirect_done(&format!("/jury/samples/{sample}"), done)),
        Err(errors) => sample_page(&page, opened, FormState::refused(form, errors)),
    }
}

pub async fn post_remark(page: Page, Path((_, sample)): Path<(String, SampleId)>, form: Form) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    let result = match RemarkText::parse(form.get("text")) {
        Ok(text) => refused(add_remark(platform, viewer, sample, &text).await)?.map(drop),
        Err(code) => Err(FieldErrors::one("text", code)),
    };
    match result {
        Ok(()) => Ok(page.redirect_done(&format!("/jury/samples/{sample}"), "sample-remark")),
        Err(errors) => {
            let opened = load_sample(platform, viewer, sample).await?;
            sample_page(&page, opened, FormState::refused(form, errors))
        }
    }
}

pub async fn post_take_back(page: Page, Path((_, sample)): Path<(String, SampleId)>, form: Form) -> PageResult {
    take_back_remark(&page.platform, &page.viewer, sample, id(form.get("remark"))?).await?;
    Ok(page.redirect_done(&format!("/jury/samples/{sample}"), "sample-remark-back"))
}
