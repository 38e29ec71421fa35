//! Views of the jury's pages.

pub mod assigned;
pub mod assignment;
pub mod availability;
pub mod compared;
pub mod conflicts;
pub mod deliberation;
pub mod desk;
pub mod feedback;
pub mod figures;
pub mod flags;
mod hub;
pub mod letter;
pub mod letters;
pub mod next;
pub mod pairs;
pub mod plots;
pub mod progress;
pub mod progress_lists;
pub mod publication;
pub mod remind;
pub mod results;
pub mod rounds;
pub mod rubric;
pub mod rules;
pub mod samples;
pub mod scoring;
pub mod scoring_parts;
pub mod swaps;
pub mod topics;
pub mod tracks;
pub mod workload;

use crate::components::{Badge, Mark, Notice, Progress};
use crate::locale::decimal;
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::jury::subjects::Subject;
use shared::jury::{ConflictKind, DeterminationKind, Points, ReviewState, RoundState};

/// Points as the page's language writes them; a dash where there are none.
pub(super) fn points(points: Option<Points>) -> String {
    points.map_or_else(|| "–".to_owned(), |points| decimal(f64::from(points.0) / 100.0, 1))
}

/// What a juror reads who still has reviews to write, instead of figures.
#[component]
fn OwnFirst(done: u32, all: u32) -> impl IntoView {
    view! {
        <Notice><p>{t!("jury-results-wait")}</p></Notice>
        <Progress done=done whole=all rest=t!("jury-progress-rest") />
        <p><a class="button" href=link("/jury")>{t!("jury-to-desk")}</a></p>
    }
}

/// Number and title of a submission on one line, for choices and charts.
fn name_of(subject: &Subject) -> String {
    format!("{} · {}", subject.number, subject.title)
}

/// Number and title, the title in its language.
#[component]
fn SubjectName(subject: Subject) -> impl IntoView {
    view! {
        <span class="ltr nowrap">{subject.number.to_string()}</span>
        " · "
        <span lang=subject.language.as_str() dir="auto">{subject.title}</span>
    }
}

#[component]
fn RoundBadge(state: RoundState) -> impl IntoView {
    let mark = match state {
        RoundState::Planned => Mark::Next,
        RoundState::Open => Mark::Now,
        RoundState::Closed => Mark::Needs,
        RoundState::Published => Mark::Done,
    };
    view! { <Badge mark=mark words=t_word!("round-state", state.as_str()) /> }
}

#[component]
fn ReviewBadge(state: ReviewState) -> impl IntoView {
    let mark = match state {
        ReviewState::Assigned => Mark::Needs,
        ReviewState::Draft => Mark::Now,
        ReviewState::Finished | ReviewState::Late => Mark::Done,
        ReviewState::Recused | ReviewState::Away => Mark::Next,
    };
    view! { <Badge mark=mark words=t_word!("review-state", state.as_str()) /> }
}

#[component]
fn DecisionBadge(decision: DeterminationKind) -> impl IntoView {
    let mark = match decision {
        DeterminationKind::Selected | DeterminationKind::SelectedWithConditions => Mark::Done,
        DeterminationKind::GoesOn => Mark::Now,
        DeterminationKind::NotSelected => Mark::Next,
    };
    view! { <Badge mark=mark words=t_word!("decision", decision.as_str()) /> }
}

/// The kinds of conflicts that people name, with a first line that chooses none.
fn kinds(none: String) -> Vec<(String, String)> {
    let word = |kind: &ConflictKind| (kind.as_str().to_owned(), t_word!("conflict-kind", kind.as_str()));
    std::iter::once((String::new(), none))
        .chain(ConflictKind::ALL.iter().map(word))
        .collect()
}
