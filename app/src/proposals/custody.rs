//! The custody page: the whole life of a proposal on one page, dated, linked, made to be printed.

use crate::components::{Badge, Facts, Knot, Mark, Thread};
use crate::locale::{date, short_date};
use crate::page::{Document, Page, PageResult, link, use_page};
use crate::{t, t_word};
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use server::proposals::custody::{self, Custody};
use shared::custody::{Step, StepKind, StepLink, StepState, loose_ends};
use shared::ids::ProposalId;
use shared::proposals::ProposalNumber;
use shared::time::Day;

/// The permanent address leads to the page in the visitor's language.
pub async fn get_permanent(page: Page, Path(number): Path<String>) -> Response {
    match ProposalNumber::parse(&number) {
        Ok(number) => Redirect::temporary(&page.link(&format!("/p/{number}"))).into_response(),
        Err(_) => crate::errors::PageError(server::Error::NotFound).into_response(),
    }
}

pub async fn get_custody(page: Page, Path((_, number)): Path<(String, String)>) -> PageResult {
    let custody = custody::load(&page.platform, &page.viewer, &number).await?;
    let title = format!("{} {}", custody.access.proposal.number, custody.access.proposal.title);
    Ok(page.render(|| Document::new(title, view! { <CustodyPage custody=custody /> })))
}

fn mark(state: StepState) -> Mark {
    match state {
        StepState::Done => Mark::Done,
        StepState::Now => Mark::Now,
        StepState::Next => Mark::Next,
        StepState::Owed => Mark::Owed,
    }
}

/// The answer in one line: what is owed, else what happens now, else how it ended.
fn now_words(steps: &[Step]) -> String {
    let owed: Vec<_> = loose_ends(steps)
        .map(|step| t_word!("custody-owed", step.kind.as_str(), name = name(step)))
        .collect();
    if !owed.is_empty() {
        return owed.join(" ");
    }
    let now = steps.iter().find(|step| step.state == StepState::Now);
    let next = steps.iter().find(|step| step.state == StepState::Next);
    match now.or(next).or(steps.last()) {
        Some(step) if step.state == StepState::Done => t_word!("custody-done", step.kind.as_str(), name = name(step)),
        Some(step) => t_word!("custody-now", step.kind.as_str(), name = name(step)),
        None => String::new(),
    }
}

fn name(step: &Step) -> String {
    step.name.clone().unwrap_or_default()
}

/// The address of what a step rests on, where this viewer may go.
fn href(at: usize, id: ProposalId, custody: &Custody) -> Option<String> {
    let path = match custody.steps[at].link? {
        StepLink::Text if custody.is_inside => format!("/proposals/{id}"),
        StepLink::Submission if custody.may_read_submission => format!("/proposals/{id}/text"),
        StepLink::Jury => match custody.round? {
            _ if custody.may_read_feedback => format!("/proposals/{id}/feedback"),
            round => format!("/jury/rounds/{round}/outcome"),
        },
        StepLink::Round(round) if custody.may_read_feedback => format!("/proposals/{id}/feedback?round={round}"),
        StepLink::Round(round) => format!("/jury/rounds/{round}/outcome"),
        StepLink::Text | StepLink::Submission => return None,
        StepLink::Motion(id) => format!("/assembly/motions/{id}"),
        StepLink::Poll(id) => format!("/assembly/polls/{id}"),
        StepLink::Recommendation(id) => format!("/recommendations/{id}"),
        // It stands on the page of its recommendation, which comes before it.
        StepLink::Milestone(_) => {
            let mut earlier = custody.steps[..at].iter().rev();
            let id = earlier.find_map(|step| match step.link {
                Some(StepLink::Recommendation(id)) => Some(id),
                _ => None,
            })?;
            format!("/recommendations/{id}")
        }
    };
    Some(link(&path))
}

#[component]
fn CustodyPage(custody: Custody) -> impl IntoView {
    let proposal = custody.access.proposal.clone();
    let language = proposal.language.as_str();
    let knots = (0..custody.steps.len()).map(|at| knot(at, &custody)).collect();
    let permanent = format!("{}/p/{}", use_page().platform.config.public_url, proposal.number);
    let process = custody.access.edition.process.clone();
    let challenge = custody.challenge.clone();
    let mut facts = vec![
        (t!("custody-edition"), view! { <a href=link(&format!("/processes/{}", process.slug))><bdi>{process.title}</bdi></a> }.into_any()),
        (
            t!("custody-challenge"),
            view! { <a href=link(&format!("/processes/{}/challenges/{}", process.slug, challenge.id))><bdi>{challenge.title}</bdi></a> }
                .into_any(),
        ),
        (t!("custody-language"), view! { <span class="native">{proposal.language.own_name()}</span> }.into_any()),
        (t!("custody-begun"), short_date(proposal.created_at).into_any()),
        (
            t!("custody-writing"),
            t!("custody-writing-words", people = custody.writing.people, changes = custody.writing.changes).into_any(),
        ),
    ];
    if let Some(team) = custody.team.clone() {
        facts.insert(
            0,
            (
                t!("custody-team"),
                view! { <bdi>{team.name.to_string()}</bdi> }.into_any(),
            ),
        );
    }
    view! {
        <article class="stack loose">
            <header class="custody-head">
                <p class="cluster"><span class="stamp">{proposal.number.to_string()}</span> <Badge mark=Mark::Now words=t_word!("proposal-state", proposal.state.as_str()) /></p>
                <h1 lang=language dir="auto">{proposal.title.to_string()}</h1>
                <p class="custody-now">{now_words(&custody.steps)}</p>
            </header>
            <div class="cols">
                <section class="cols-main section" aria-labelledby="life">
                    <h2 id="life">{t!("custody-life")}</h2>
                    <Thread knots=knots />
                </section>
                <aside class="cols-side stack">
                    <div class="panel"><h2>{t!("custody-facts")}</h2><Facts facts=facts /></div>
                    {(custody.in_jury && custody.may_read_feedback).then(|| view! { <p><a href=link(&format!("/proposals/{}/jury", proposal.id))>{t!("rounds-promises-title")}</a></p> })}
                    {custody
                        .submission
                        .map(|submission| {
                            view! {
                                <div class="panel">
                                    <h2>{t!("custody-hash")}</h2>
                                    <p class="small">{t!("custody-hash-help")}</p>
                                    <p class="hash">{submission.hash}</p>
                                </div>
                            }
                        })}
                    <p class="small quiet">{t!("custody-permanent")} " " <bdi class="ltr">{permanent}</bdi></p>
                </aside>
            </div>
        </article>
    }
}

/// A step as a knot: when, what, by whom, how it ended.
fn knot(at: usize, custody: &Custody) -> Knot {
    let step = &custody.steps[at];
    let title = match step.kind {
        StepKind::Milestone => step.name.clone().unwrap_or_default(),
        kind => t_word!("custody-step", kind.as_str()),
    };
    let when = match (step.state, step.at, step.due) {
        (StepState::Done, Some(at), _) => short_date(at),
        (_, _, Some(due)) => t!("custody-due", date = date(Day::of(due))),
        (_, Some(at), None) => t!("custody-since", date = short_date(at)),
        (_, None, None) => String::new(),
    };
    let mut words: Vec<String> = vec![t_word!("custody-by", step.by.as_str())];
    if step.kind != StepKind::Milestone
        && let Some(name) = &step.name
    {
        words = vec![name.clone()];
    }
    if let Some(outcome) = &step.outcome {
        words.push(t_word!("custody-outcome", outcome));
    }
    let body = view! {
        <p>
            {words
                .into_iter()
                .enumerate()
                .map(|(index, words)| view! { {(index > 0).then_some(" · ")} <bdi>{words}</bdi> })
                .collect_view()}
        </p>
    };
    let mut knot = Knot::new(mark(step.state), title).when(when).body(body);
    if let Some(href) = href(at, custody.access.proposal.id, custody) {
        knot = knot.link(href);
    }
    if let Some(at) = step.at {
        knot = knot.machine_time(Day::of(at).to_string());
    }
    knot
}
