//! Results, reviews of a submission, determination, publication, outcome.

use crate::forms::{Form, FormState, refused};
use crate::jury::views::feedback::Outcome;
use crate::jury::views::results::{Results, Reviews};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::jury::results::{self, Decision};
use shared::ids::{RoundId, SubmissionId};
use shared::permissions::Operation;

pub async fn get_results(page: Page, Path((_, round)): Path<(String, RoundId)>) -> PageResult {
    let results = results::get_results(&page.platform, &page.viewer, round).await?;
    let mut fields = Vec::new();
    for row in &results.rows {
        let id = row.subject.submission;
        let decision = row.decision.map_or("", |decision| decision.as_str());
        fields.push((format!("decision-{id}"), decision.to_owned()));
        fields.push((format!("reason-{id}"), row.reason.clone()));
    }
    let form = Form::of(fields.iter().map(|(name, value)| (name.as_str(), value.clone())));
    results_page(&page, results, FormState::filled(form))
}

fn results_page(page: &Page, results: results::Results, state: FormState) -> PageResult {
    let is_refused = !state.errors.is_empty();
    Ok(page.render(|| {
        let document = Document::new(
            t!("jury-results-title"),
            view! { <Results results=results state=state /> },
        );
        if is_refused { document.refused() } else { document }
    }))
}

pub async fn post_decisions(page: Page, Path((_, round)): Path<(String, RoundId)>, form: Form) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    let decisions: Vec<Decision> = form
        .iter()
        .filter_map(|(name, kind)| {
            let submission: SubmissionId = name.strip_prefix("decision-")?.parse().ok()?;
            let reason = form.get(&format!("reason-{submission}")).to_owned();
            Some(Decision {
                submission,
                kind: kind.to_owned(),
                reason,
            })
        })
        .collect();
    match refused(results::decide(platform, viewer, round, &decisions).await)? {
        Ok(()) => Ok(page.redirect_done(&format!("/jury/rounds/{round}/results"), "round-decided")),
        Err(errors) => {
            let results = results::get_results(platform, viewer, round).await?;
            results_page(&page, results, FormState::refused(form, errors))
        }
    }
}

pub async fn get_reviews(
    page: Page,
    Path((_, round, submission)): Path<(String, RoundId, SubmissionId)>,
) -> PageResult {
    let seen = results::get_reviews(&page.platform, &page.viewer, round, submission).await?;
    Ok(page.render(|| Document::new(t!("jury-reviews-title"), view! { <Reviews seen=seen /> })))
}

pub async fn get_outcome(page: Page, Path((_, round)): Path<(String, RoundId)>) -> PageResult {
    let outcome = results::get_outcome(&page.platform, round).await?;
    let may_manage = page.viewer.may(Operation::JuryManage, &outcome.round.object());
    Ok(page.render(|| {
        let body = view! { <Outcome outcome=outcome may_manage=may_manage /> };
        Document::new(t!("jury-outcome-title"), body)
    }))
}
