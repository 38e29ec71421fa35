//! The letter to a team, as page and as PDF, and what organisers see of the letters.

use super::shown;
use crate::forms::Form;
use crate::jury::letters::letter;
use crate::jury::views::letter::LetterPage;
use crate::jury::views::letters::Letters;
use crate::page::{Document, Page, PageResult, link};
use crate::{papers, t};
use axum::extract::Path;
use leptos::prelude::*;
use server::Error;
use server::jury::feedback::{self, Feedback};
use server::jury::letters;
use server::pdf;
use shared::ids::{ProposalId, RoundId, SubmissionId};
use shared::jury::Shown;

/// The feedback of the round that the address names, or of the one that was published last.
async fn feedback_of(page: &Page, proposal: ProposalId) -> Result<Feedback, Error> {
    let round = page.query("round").parse().ok();
    feedback::get_feedback_of(&page.platform, &page.viewer, proposal, round).await
}

/// What stands after the address, with its `?`.
fn query_of(page: &Page) -> String {
    let query = page.path.split_once('?');
    query.map_or_else(String::new, |(_, query)| format!("?{query}"))
}

pub async fn get_feedback(page: Page, Path((_, proposal)): Path<(String, ProposalId)>) -> PageResult {
    let feedback = feedback_of(&page, proposal).await?;
    let file = format!("/proposals/{proposal}/feedback.pdf{}", query_of(&page));
    Ok(letter_page(&page, &feedback, file, |feedback| {
        let place = link(&format!("/proposals/{}", feedback.subject.proposal));
        let outcome = link(&format!("/jury/rounds/{}/outcome", feedback.round.id));
        (
            vec![(place, feedback.subject.number.to_string())],
            Some((outcome, t!("jury-outcome-link"))),
        )
    }))
}

pub async fn get_feedback_file(page: Page, Path((_, proposal)): Path<(String, ProposalId)>) -> PageResult {
    let feedback = feedback_of(&page, proposal).await?;
    file(&page, feedback).await
}

pub async fn get_letters(page: Page, Path((_, round)): Path<(String, RoundId)>) -> PageResult {
    let after = page.query("after").parse().ok();
    let letters = letters::list_letters(&page.platform, &page.viewer, round, after).await?;
    let shown = chosen(&page).unwrap_or(letters.promise);
    Ok(page.render(|| Document::new(t!("letters-title"), view! { <Letters letters=letters shown=shown /> })))
}

pub async fn get_letter(page: Page, Path((_, round, submission)): Path<(String, RoundId, SubmissionId)>) -> PageResult {
    let feedback = letters::get_letter(&page.platform, &page.viewer, round, submission, chosen(&page)).await?;
    let query = query_of(&page);
    let file = format!("/jury/rounds/{round}/letters/{submission}/letter.pdf{query}");
    Ok(letter_page(&page, &feedback, file, |_| {
        let manage = link(&format!("/jury/rounds/{round}/manage"));
        let list = link(&format!("/jury/rounds/{round}/letters{query}"));
        (
            vec![(manage, t!("jury-manage-title")), (list, t!("letters-title"))],
            None,
        )
    }))
}

pub async fn get_letter_file(
    page: Page,
    Path((_, round, submission)): Path<(String, RoundId, SubmissionId)>,
) -> PageResult {
    let feedback = letters::get_letter(&page.platform, &page.viewer, round, submission, chosen(&page)).await?;
    file(&page, feedback).await
}

/// What an organiser wants to see in the letters; none for what was promised.
fn chosen(page: &Page) -> Option<Shown> {
    let form = Form::parse(page.path.split_once('?').map_or("", |(_, query)| query));
    form.is_sent("chosen").then(|| shown(&form))
}

type Ways = (Vec<(String, String)>, Option<(String, String)>);

/// The page of a letter; `ways` are the places above it and what leads on.
fn letter_page(
    page: &Page,
    feedback: &Feedback,
    file: String,
    ways: impl FnOnce(&Feedback) -> Ways,
) -> axum::response::Response {
    page.render(|| {
        let letter = letter(feedback, &page.platform.config.public_url);
        let (crumbs, more) = ways(feedback);
        let team = feedback.subject.language;
        let (proposal, others) = (feedback.subject.proposal, feedback.others.clone());
        let title = letter.name.clone();
        Document::new(
            title,
            view! { <LetterPage letter=letter crumbs=crumbs file=file team=team others=others proposal=proposal more=more /> },
        )
    })
}

/// The letter as a PDF in the language of its address.
async fn file(page: &Page, feedback: Feedback) -> PageResult {
    let letter = page.say(|| letter(&feedback, &page.platform.config.public_url));
    let name = format!("{}-{}", feedback.subject.number, page.language.as_str());
    Ok(papers::file(page, &name, pdf::letter(letter).await?))
}
