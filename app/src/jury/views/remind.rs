//! Reminding jurors by hand: who, with which words, and the button that does it.

use crate::components::{Choices, Crumbs, EmptyState, ErrorSummary, Field, Notice};
use crate::forms::FormState;
use crate::locale::{list, short_date};
use crate::page::link;
use crate::t;
use leptos::prelude::*;
use server::jury::progress::nudges::{Candidate, Nudging};
use shared::jury::RoundState;

/// Chooses jurors and asks once more.
#[component]
pub fn Remind(nudging: Nudging, state: FormState) -> impl IntoView {
    let back = link(&format!("/jury/rounds/{}/progress", nudging.round.id));
    let is_open = nudging.state == RoundState::Open;
    let (today, free): (Vec<_>, Vec<_>) = nudging.candidates.into_iter().partition(|one| one.was_today);
    let today: Vec<_> = today.into_iter().map(|one| one.name).collect();
    let labels = vec![("juror", t!("board-remind-who")), ("note", t!("board-remind-note"))];
    let nobody = free.is_empty();
    let choices = free
        .into_iter()
        .map(|one| (one.juror.to_string(), words(&one)))
        .collect();
    view! {
        <Crumbs places=vec![(back.clone(), t!("board-title"))] />
        <div class="page-head"><h1>{t!("board-remind-title")}</h1><p class="lead" dir="auto">{nudging.challenge}</p></div>
        <ErrorSummary state=state.clone() labels=labels />
        {(!today.is_empty()).then(|| view! { <Notice><p>{t!("board-remind-today", names = list(&today))}</p></Notice> })}
        {match (is_open, nobody) {
            (false, _) => view! { <EmptyState title=t!("conflict-round-not-open") text=t!("board-remind-closed") first_step=(back, t!("board-title")) /> }.into_any(),
            (true, true) => view! { <EmptyState title=t!("board-remind-nobody") text=t!("board-remind-nobody-text") first_step=(back, t!("board-title")) /> }.into_any(),
            (true, false) => view! {
                <form method="post" class="form">
                    <p>{t!("board-remind-lead")}</p>
                    <Choices name="juror" legend=t!("board-remind-who") choices=choices state=state.clone() />
                    <Field name="note" label=t!("board-remind-note") help=t!("board-remind-note-help") maxlength=300 optional=true state=state />
                    <div class="actions">
                        <button class="button">{t!("board-remind-submit")}</button>
                        <a class="button text" href=back>{t!("confirm-back")}</a>
                    </div>
                </form>
            }.into_any(),
        }}
    }
}

fn words(one: &Candidate) -> String {
    match one.last {
        Some(last) => t!(
            "board-remind-choice-last",
            name = &one.name,
            count = one.left,
            date = short_date(last)
        ),
        None => t!("board-remind-choice", name = &one.name, count = one.left),
    }
}
