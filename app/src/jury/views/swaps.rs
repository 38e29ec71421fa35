//! Requests to take over a review: the form, a juror's list, and the organisers' list.

use super::SubjectName;
use crate::components::{Badge, Crumbs, EmptyState, ErrorSummary, Mark, Pagination, Select, TextArea};
use crate::forms::FormState;
use crate::locale::{date_time, person};
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::jury::paged::Paged;
use server::jury::swaps::read::{Asking, JurorSwaps, SeenSwap};
use shared::ids::{AccountId, RoundId, SwapId};
use shared::jury::swap::{SwapAnswer, SwapState};

/// Asking for one's review.
#[component]
pub fn Ask(asking: Asking, state: FormState) -> impl IntoView {
    let swaps = link(&format!("/jury/rounds/{}/swaps", asking.round.id));
    let recuse = link(&format!("/jury/assignments/{}/recuse", asking.assignment.id));
    let places = vec![
        (link("/jury"), t!("jury-desk-title")),
        (swaps.clone(), t!("swaps-title")),
    ];
    let body = match &asking {
        Asking { is_open: false, .. } => {
            let step = (recuse, t!("jury-recuse-title"));
            view! { <EmptyState title=t!("swap-closed") text=t!("swap-closed-text") first_step=step /> }.into_any()
        }
        Asking { standing: Some(_), .. } => {
            let step = (swaps, t!("swaps-title"));
            view! { <EmptyState title=t!("swap-standing") text=t!("swap-standing-text") first_step=step /> }.into_any()
        }
        Asking { takers: 0, .. } => {
            let step = (recuse, t!("jury-recuse-title"));
            view! { <EmptyState title=t!("swap-nobody") text=t!("swap-nobody-text") first_step=step /> }.into_any()
        }
        asking => view! { <AskForm asking=asking.clone() back=swaps state=state /> }.into_any(),
    };
    view! {
        <Crumbs places=places />
        <div class="page-head">
            <h1>{t!("swap-title")}</h1>
            <p class="lead"><SubjectName subject=asking.subject /></p>
        </div>
        {body}
    }
}

#[component]
fn AskForm(asking: Asking, back: String, state: FormState) -> impl IntoView {
    let named = !asking.names.is_empty();
    let names = asking
        .names
        .into_iter()
        .map(|(id, name)| (id.to_string(), person(&name)));
    let choices: Vec<_> = std::iter::once((String::new(), t!("swap-anyone")))
        .chain(names)
        .collect();
    let labels = vec![("juror", t!("swap-to")), ("reason", t!("swap-reason"))];
    let help = if named {
        t!("swap-lead")
    } else {
        t!("swap-lead-anonymous")
    };
    view! {
        <form method="post" class="form">
            <p>{help}</p>
            <p>{t!("swap-can", count = asking.takers)}</p>
            <ErrorSummary state=state.clone() labels=labels />
            {named.then(|| view! { <Select name="juror" label=t!("swap-to") choices=choices state=state.clone() /> })}
            <TextArea name="reason" label=t!("swap-reason") help=t!("swap-reason-help") rows=3 maxlength=500 state=state />
            <div class="actions">
                <button class="button">{t!("swap-ask")}</button>
                <a class="button secondary" href=back>{t!("confirm-back")}</a>
            </div>
        </form>
    }
}

#[component]
fn SwapBadge(state: SwapState) -> impl IntoView {
    let mark = match state {
        SwapState::Open => Mark::Needs,
        SwapState::Taken => Mark::Done,
        SwapState::Declined | SwapState::Withdrawn | SwapState::Ended => Mark::Next,
    };
    view! { <Badge mark=mark words=t_word!("swap-state", state.as_str()) /> }
}

/// What a juror is asked, and what they asked.
#[component]
pub fn Swaps(found: JurorSwaps) -> impl IntoView {
    let places = vec![
        (link("/jury"), t!("jury-desk-title")),
        (link(&format!("/jury/rounds/{}", found.round.id)), t!("jury-round")),
    ];
    let (no_asked, has_mine) = (found.asked.is_empty(), !found.mine.is_empty());
    view! {
        <Crumbs places=places />
        <div class="page-head"><h1>{t!("swaps-title")}</h1><p class="lead">{t!("swaps-lead")}</p><p dir="auto">{found.challenge}</p></div>
        <section class="section">
            <h2>{t!("swaps-asked")}</h2>
            {no_asked.then(|| view! { <EmptyState title=t!("swaps-none") text=t!("swaps-none-text") /> })}
            <ul class="cards one">
                {found.asked.into_iter().map(|swap| {
                    let named = swap.asked.is_some();
                    let id = swap.id;
                    view! {
                        <SwapCard swap=swap>
                            <Answer id=id answer=SwapAnswer::Take look="button" words=t!("swap-take") />
                            {named.then(|| view! { <Answer id=id answer=SwapAnswer::Decline look="button secondary" words=t!("swap-decline") /> })}
                        </SwapCard>
                    }
                }).collect_view()}
            </ul>
        </section>
        {has_mine.then(|| view! {
            <section class="section">
                <h2>{t!("swaps-mine")}</h2>
                <ul class="cards one">
                    {found.mine.into_iter().map(|swap| {
                        let (id, is_open) = (swap.id, swap.state == SwapState::Open);
                        view! {
                            <SwapCard swap=swap>
                                {is_open.then(|| view! { <Answer id=id answer=SwapAnswer::Withdraw look="button secondary" words=t!("swap-withdraw") /> })}
                            </SwapCard>
                        }
                    }).collect_view()}
                </ul>
            </section>
        })}
    }
}

/// One request, with what can be done about it.
#[component]
fn SwapCard(swap: SeenSwap, children: Children) -> impl IntoView {
    let asked = match &swap.asked {
        Some(name) => t!("swaps-to", name = person(name)),
        None => t!("swaps-to-anyone"),
    };
    let card = if swap.state == SwapState::Open {
        "card needs"
    } else {
        "card"
    };
    view! {
        <li class=card>
            <h3 class="card-title"><SubjectName subject=swap.subject /></h3>
            <p class="card-meta">
                <SwapBadge state=swap.state /> " " {date_time(swap.created_at)}
            </p>
            <p dir="auto">{swap.reason}</p>
            <p class="small">
                {swap.asker.map(|name| view! { {t!("swaps-from", name = person(&name))} " " })}
                {asked}
                {swap.taken_by.map(|name| view! { " " {t!("swaps-taken-by", name = person(&name))} })}
            </p>
            <div class="card-foot actions">{children()}</div>
        </li>
    }
}

#[component]
fn Answer(id: SwapId, answer: SwapAnswer, look: &'static str, words: String) -> impl IntoView {
    view! {
        <form method="post" action=link(&format!("/jury/swaps/{id}/answer"))>
            <button class=look name="answer" value=answer.as_str()>{words}</button>
        </form>
    }
}

/// Every request of a round, for its organisers.
#[component]
pub fn Requests(round: RoundId, page: Paged<SeenSwap>) -> impl IntoView {
    let at = move |part: &str| link(&format!("/jury/rounds/{round}/{part}"));
    let pages = move |from: usize| at(&format!("requests?from={from}"));
    let is_empty = page.all == 0;
    let (earlier, later) = (page.earlier.map(pages), page.later.map(pages));
    let cards = page.rows.into_iter().map(|swap| {
        let (id, is_open, takers) = (swap.id, swap.state == SwapState::Open, swap.takers.clone());
        view! { <SwapCard swap=swap>{is_open.then(|| view! { <Decide id=id takers=takers /> })}</SwapCard> }
    });
    let cards = cards.collect_view();
    view! {
        <Crumbs places=vec![(at("manage"), t!("jury-manage-title"))] />
        <div class="page-head"><h1>{t!("swaps-requests")}</h1><p class="lead">{t!("swaps-requests-lead")}</p></div>
        {is_empty.then(|| view! { <EmptyState title=t!("swaps-none") text=t!("swaps-requests-none") /> })}
        {(!is_empty).then(|| view! { <h2 class="visually-hidden">{t!("swaps-all")}</h2> })}
        <ul class="cards one">{cards}</ul>
        <Pagination earlier=earlier later=later />
    }
}

/// An organiser's two ways: give the review to somebody who can take it, or decline.
#[component]
fn Decide(id: SwapId, takers: Vec<(AccountId, String)>) -> impl IntoView {
    let action = link(&format!("/jury/swaps/{id}/decision"));
    let field = format!("juror-{id}");
    let has_takers = !takers.is_empty();
    let options = takers
        .into_iter()
        .map(|(juror, name)| view! { <option value=juror.to_string()>{person(&name)}</option> })
        .collect_view();
    view! {
        {has_takers.then(|| view! {
            <form method="post" action=action.clone() class="cluster">
                <label class="small" for=field.clone()>{t!("swap-give-to")}</label>
                <select class="input" id=field.clone() name="juror">{options}</select>
                <button class="button secondary compact" name="act" value="give">{t!("jury-add")}</button>
            </form>
        })}
        {(!has_takers).then(|| view! { <p class="small">{t!("swap-nobody")}</p> })}
        <form method="post" action=action><button class="button text compact" name="act" value="decline">{t!("swap-decline")}</button></form>
    }
}
