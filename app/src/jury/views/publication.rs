//! The last question before a result is public, with exactly what will be read; showing less afterwards; and what a team is told before.

use super::RoundBadge;
use super::feedback::OutcomeTable;
use super::letter::LetterText;
use super::rules::{RoundRules, shown_choices};
use crate::components::{Choices, Crumbs, EmptyState};
use crate::forms::{Form, FormState};
use crate::jury::letters::letter;
use crate::locale::date_time;
use crate::page::{link, use_page};
use crate::t;
use leptos::prelude::*;
use server::jury::entity::round;
use server::jury::publication::{Preview, Showing};
use server::jury::rules::Stated;
use shared::ids::ProposalId;
use shared::jury::Shown;
use shared::proposals::ProposalNumber;

/// The form of what is shown.
fn form_of(shown: Shown) -> FormState {
    let words = Shown::WORDS.iter().filter(|word| shown.has(word));
    FormState::filled(Form::of(words.map(|word| ("show", (*word).to_owned()))))
}

/// What is to be public, side by side: for everyone, and for a team.
#[component]
pub fn Publish(preview: Preview) -> impl IntoView {
    let id = preview.outcome.round.id;
    let shown = preview.shown;
    let is_long_list = preview.goes_on > 0;
    let effect = if is_long_list {
        t!(
            "rounds-publish-long",
            goes_on = preview.goes_on,
            selected = preview.selected,
            all = preview.all
        )
    } else {
        t!("jury-publish-effect", selected = preview.selected, all = preview.all)
    };
    let has_rows = !preview.outcome.rows.is_empty();
    let address = use_page().platform.config.public_url.clone();
    view! {
        <div class="page-head"><h1>{t!("jury-publish-title")}</h1><p class="lead">{t!("rounds-publish-lead")}</p></div>
        <form method="get" class="form">
            <input type="hidden" name="seen" value="1" />
            <Choices name="show" legend=t!("jury-show") help=t!("rounds-publish-help") choices=shown_choices(preview.promise) state=form_of(shown) />
            <div class="actions"><button class="button secondary">{t!("rounds-publish-look")}</button></div>
        </form>
        <div class="texts-beside">
            <section class="stack">
                <h2>{t!("rounds-for-everyone")}</h2>
                {if has_rows {
                    view! { <OutcomeTable outcome=preview.outcome /> }.into_any()
                } else {
                    view! { <EmptyState title=t!("jury-results-none") text=t!("rounds-publish-undecided") /> }.into_any()
                }}
            </section>
            <section class="stack">
                <h2>{t!("rounds-for-team")}</h2>
                {match preview.feedback {
                    Some(feedback) => view! { <LetterText letter=letter(&feedback, &address) is_page=false /> }.into_any(),
                    None => view! { <p class="quiet">{t!("rounds-publish-undecided")}</p> }.into_any(),
                }}
            </section>
        </div>
        <div class="confirm">
            <p class="effect">{effect}</p>
            <form method="post" action=link(&format!("/jury/rounds/{id}/publish"))>
                {Shown::WORDS.iter().filter(|word| shown.has(word)).map(|word| view! { <input type="hidden" name="show" value=*word /> }).collect_view()}
                <div class="actions">
                    <button class="button danger sure">{t!("jury-publish")}</button>
                    <a class="button secondary" href=link(&format!("/jury/rounds/{id}/results"))>{t!("confirm-back")}</a>
                </div>
            </form>
        </div>
    }
}

/// Showing less of what is public.
#[component]
pub fn ShowLess(showing: Showing) -> impl IntoView {
    let id = showing.round.id;
    let choices = shown_choices(showing.shown);
    view! {
        <Crumbs places=vec![(link(&format!("/jury/rounds/{id}/manage")), t!("jury-manage-title"))] />
        <div class="page-head"><h1>{t!("rounds-less-title")}</h1><p class="lead">{t!("rounds-less-lead")}</p></div>
        {if choices.is_empty() {
            view! { <EmptyState title=t!("rounds-less-title") text=t!("rounds-shown-nothing") /> }.into_any()
        } else {
            view! {
                <form method="post" class="form">
                    <Choices name="show" legend=t!("jury-show") choices=choices state=form_of(showing.shown) />
                    <div class="actions">
                        <button class="button danger sure">{t!("rounds-less")}</button>
                        <a class="button secondary" href=link(&format!("/jury/rounds/{id}/manage"))>{t!("confirm-back")}</a>
                    </div>
                </form>
            }.into_any()
        }}
    }
}

/// What the rounds of a proposal stated, for its team.
#[component]
pub fn Promises(proposal: ProposalId, number: ProposalNumber, promises: Vec<(round::Model, Stated)>) -> impl IntoView {
    let now = use_page().now;
    view! {
        <Crumbs places=vec![(link(&format!("/proposals/{proposal}")), number.to_string())] />
        <div class="page-head"><h1>{t!("rounds-promises-title")}</h1><p class="lead">{t!("rounds-promises-lead")}</p></div>
        <ul class="cards one">
            {promises.into_iter().map(|(round, stated)| view! {
                <li class="card">
                    <h2 class="card-title">{t!("jury-round-until", when = date_time(round.closes_at))}</h2>
                    <p class="card-meta"><RoundBadge state=round.state_at(now) /></p>
                    <RoundRules stated=stated />
                </li>
            }).collect_view()}
        </ul>
    }
}
