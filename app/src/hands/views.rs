//! A team's hand: whether it is up, since when, who comes; and the forms of those who may do something about it.

use crate::components::{Crumbs, ErrorSummary, ShortForm};
use crate::forms::FormState;
use crate::locale::{date_time, person};
use crate::page::link;
use crate::rooms::RoomPart;
use crate::t;
use crate::work::Waited;
use leptos::prelude::*;
use server::hands::read::{Hand, HandView};
use server::proposals::entity::proposal;
use shared::hands::HandState;

/// Characters of a question.
const LONGEST: u32 = 300;

/// The hand beside the text of a room.
#[component]
pub fn HandInRoom(view: HandView, number: String) -> impl IntoView {
    let open = view.hand.as_ref().is_some_and(|hand| hand.row.state.is_up());
    view! {
        <RoomPart name="hand" title=t!("hand-title") number=number open=open>
            <div class="stack tight" data-fresh="">
                <HandBody view=view state=FormState::empty() />
            </div>
        </RoomPart>
    }
}

/// A page of its own: where letters and My work lead, and where one goes without scripts.
#[component]
pub fn HandPage(view: HandView, proposals: Vec<proposal::Model>, state: FormState) -> impl IntoView {
    let team = view.team.clone();
    let places = vec![(link(&format!("/teams/{}", team.id)), team.name.to_string())];
    let rooms = proposals.into_iter().map(|proposal| {
        let (href, lang) = (link(&format!("/rooms/{}", proposal.number)), proposal.language.as_str());
        view! { <li><a href=href><span lang=lang dir="auto">{proposal.title.to_string()}</span></a></li> }
    });
    let rooms: Vec<_> = rooms.collect();
    let lead = if view.may_raise {
        t!("hand-lead")
    } else {
        t!("hand-lead-mentor")
    };
    view! {
        <Crumbs places=places />
        <div class="page-head"><h1>{t!("hand-title")}</h1><p class="lead">{lead}</p></div>
        <div class="narrow stack">
            <ErrorSummary state=state.clone() labels=vec![("question", t!("hand-question"))] />
            <section class="panel stack tight"><HandBody view=view state=state /></section>
            {(!rooms.is_empty()).then(|| view! {
                <section class="section">
                    <h2>{t!("hand-rooms")}</h2>
                    <ul class="plain">{rooms}</ul>
                </section>
            })}
        </div>
    }
}

/// What both show.
#[component]
pub fn HandBody(view: HandView, state: FormState) -> impl IntoView {
    let address = link(&format!("/teams/{}/hand", view.team.id));
    let (raises, answers) = (view.may_raise, view.may_answer);
    match view.hand {
        Some(hand) if hand.row.state.is_up() => {
            view! { <Raised hand=hand team=view.team.name.to_string() address=address raises=raises answers=answers /> }
                .into_any()
        }
        last => {
            let last = last.and_then(|hand| Some((hand.answered_by?, hand.row.ended_at?)));
            let done = last.map(|(name, ended)| {
                let words = t!("hand-was-done", person = person(&name), when = date_time(ended));
                view! { <p class="small">{words}</p> }
            });
            let none = if raises { t!("hand-hint") } else { t!("hand-none") };
            view! {
                {done}
                <p class="quiet small">{none}</p>
                {raises.then(|| view! {
                    <ShortForm
                        action=address
                        field="question"
                        label=t!("hand-question")
                        submit=t!("hand-raise")
                        act="raise"
                        maxlength=LONGEST
                        optional=true
                        state=state
                    />
                })}
            }
            .into_any()
        }
    }
}

/// A hand that is up.
#[component]
fn Raised(hand: Hand, team: String, address: String, raises: bool, answers: bool) -> impl IntoView {
    let is_new = hand.row.state == HandState::Up;
    let title = if raises {
        t!("hand-is-up")
    } else {
        t!("hand-team-asks", team = team)
    };
    let coming = hand
        .answered_by
        .filter(|_| !is_new)
        .map(|name| view! { <p class="badge done">{t!("hand-comes", person = person(&name))}</p> });
    let id = hand.row.id.to_string();
    view! {
        <p class="strong" data-up=id.clone()>{title}</p>
        {coming}
        <Waited since=hand.row.raised_at />
        <p class="quiet small">{t!("hand-raised-by", person = person(&hand.raised_by))}</p>
        {hand.row.question.map(|question| view! { <blockquote class="talk-quote" dir="auto">{question.to_string()}</blockquote> })}
        {answers.then(|| view! {
            <form method="post" action=format!("{address}/answer") class="cluster">
                <input type="hidden" name="hand" value=id.clone() />
                {is_new.then(|| view! { <button class="button compact" name="act" value="come">{t!("hand-come")}</button> })}
                <button class="button secondary compact" name="act" value="finish">{t!("hand-finish")}</button>
            </form>
        })}
        {raises.then(|| view! {
            <form method="post" action=address>
                <input type="hidden" name="hand" value=id />
                <button class="button secondary compact" name="act" value="lower">{t!("hand-lower")}</button>
            </form>
        })}
    }
}
