//! The form by which a tie is decided: it comes when the chair publishes, and only when there is one.

use super::places_of;
use crate::components::{Choices, Crumbs, ErrorSummary, Field, TextArea};
use crate::forms::FormState;
use crate::page::link;
use crate::polls::words::Titles;
use crate::t;
use leptos::prelude::*;
use server::bodies::entity::body;
use server::meetings::entity::meeting;
use server::polls::entity::poll;
use shared::polls::tally::ties::TieAt;
use shared::polls::{Tie, TieRule};

pub struct TieView {
    pub poll: poll::Model,
    pub body: body::Model,
    pub meeting: meeting::Model,
    pub titles: Titles,
    pub tie: Tie,
    pub state: FormState,
}

#[component]
pub fn TieForm(view: TieView) -> impl IntoView {
    let TieView {
        poll,
        body,
        meeting,
        titles,
        tie,
        state,
    } = view;
    let action = link(&format!("/assembly/polls/{}/act", poll.id));
    let tied = titles.list(tie.options.iter().copied());
    let legend = match tie.at {
        TieAt::Exclusion => t!("tie-out"),
        TieAt::Question | TieAt::Place => t!("tie-wins", count = tie.places),
    };
    let labels = vec![
        ("wins", legend.clone()),
        ("reason", t!("tie-reason")),
        ("seed", t!("tie-seed")),
    ];
    let choices = tie
        .options
        .iter()
        .map(|option| (option.to_string(), titles.label(*option)))
        .collect();
    let single = tie.at == TieAt::Exclusion || tie.places == 1;
    let inner = if tie.rule == TieRule::Lot {
        view! {
            <Field name="seed" label=t!("tie-seed") help=t!("tie-seed-help") maxlength=80 autocomplete="off" state=state.clone() />
            <div class="actions"><button class="button" name="act" value="draw">{t!("tie-draw")}</button></div>
        }
        .into_any()
    } else {
        view! {
            <Choices name="wins" legend=legend choices=choices single=single state=state.clone() />
            <TextArea name="reason" label=t!("tie-reason") help=t!("tie-reason-help") rows=3 maxlength=1_000 state=state.clone() />
            <div class="actions"><button class="button" name="act" value="decide">{t!("tie-decide")}</button></div>
        }
        .into_any()
    };
    view! {
        <Crumbs places=places_of(&body, &meeting, Some(&poll)) />
        <div class="page-head">
            <h1>{t!("tie-title")}</h1>
            <p class="lead"><bdi>{t!("tie-lead", titles = tied)}</bdi></p>
            {tie.round.map(|round| view! { <p class="quiet">{t!("tie-round", round = round)}</p> })}
        </div>
        <form method="post" class="form" action=action>
            <ErrorSummary state=state labels=labels />
            {inner}
        </form>
    }
}
