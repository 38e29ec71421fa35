//! The place where one votes: on the live page three buttons that never move, on the page of the poll the whole ballot.

use super::paper::Paper;
use crate::forms::FormState;
use crate::page::link;
use crate::polls::result::verdict_words;
use crate::polls::words::Titles;
use crate::{t, t_word};
use leptos::prelude::*;
use server::polls::entity::{option, poll};
use server::polls::reading::MyVote;
use shared::ids::MandateId;
use shared::polls::roll::CastAs;
use shared::polls::{Method, PollState, Secrecy, Stance, Vote};

/// A ballot that is being filled in, as the page of a poll shows it.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    pub options: Vec<option::Model>,
    /// Whose vote it is; without it the next one that is to be cast.
    pub mandate: Option<MandateId>,
    /// What was chosen so far, and what is wrong with it.
    pub state: FormState,
    /// The button that was pressed, to go on there.
    pub pressed: String,
}

impl Draft {
    pub fn titles(&self) -> Titles {
        Titles::of(&self.options)
    }
}

/// The vote that the ballot is for: the one that was asked for, else the next that was not cast, else one that can be changed.
fn for_vote(votes: &[MyVote], asked: Option<MandateId>) -> Option<MyVote> {
    let open = || votes.iter().filter(|vote| vote.is_open());
    let asked = asked.and_then(|mandate| open().find(|vote| vote.mandate == mandate));
    asked
        .or_else(|| open().find(|vote| !vote.has_cast))
        .or_else(|| open().next())
        .cloned()
}

/// What is said under the question: whose vote it is, whether it stands, and who will know of it.
fn whose(poll: &poll::Model, vote: &MyVote, titles: &Titles) -> String {
    let for_whom = || match vote.right {
        CastAs::Holder => t_word!("ballot-secrecy", poll.secrecy.as_str()),
        CastAs::Substitute | CastAs::Proxy => t!("ballot-for", name = &vote.name),
    };
    match &vote.stands {
        Some((CastAs::Proxy, cast)) if vote.right == CastAs::Holder => t!("ballot-by-proxy", vote = titles.vote(cast)),
        Some((_, cast)) => format!(
            "{} {}",
            t!("ballot-done"),
            t!("ballot-stands", vote = titles.vote(cast))
        ),
        None => for_whom(),
    }
}

/// Why nothing can be pressed.
fn closed_words(poll: Option<&poll::Model>, votes: &[MyVote], may_attend: bool) -> String {
    let Some(poll) = poll else { return t!("ballot-nothing") };
    match poll.state {
        PollState::Created => t!("ballot-soon"),
        PollState::Started if votes.iter().any(|vote| vote.in_room) => t!("ballot-in-room"),
        PollState::Started if !votes.is_empty() && votes.iter().all(|vote| vote.by_holder) => t!("ballot-by-holder"),
        PollState::Started if !votes.is_empty() => format!("{} {}", t!("ballot-done"), t!("ballot-final")),
        PollState::Started if may_attend => t!("ballot-not-on-roll"),
        PollState::Started => t!("ballot-guest"),
        PollState::Finished => t!("ballot-over"),
        PollState::Published => poll.verdict.map_or_else(|| t!("ballot-published"), verdict_words),
    }
}

/// The place of the buttons. It is always there and always of the same size; while there is nothing to press, it says why. With a `draft`
/// it is the whole ballot, without one a ballot that is more than a button is behind a link.
#[component]
pub fn Ballot(
    poll: Option<poll::Model>,
    votes: Vec<MyVote>,
    /// Whether the reader belongs to the body; others are told that they look on.
    may_attend: bool,
    #[prop(optional_no_strip)] draft: Option<Draft>,
) -> impl IntoView {
    let open = poll.as_ref().filter(|poll| poll.state == PollState::Started);
    let asked = draft.as_ref().and_then(|draft| draft.mandate);
    let next = open.and_then(|_| for_vote(&votes, asked));
    let question = poll
        .as_ref()
        .map_or_else(|| t!("ballot-no-poll"), |poll| poll.title.clone());
    let key = poll.as_ref().map_or_else(String::new, |poll| {
        let vote = next.as_ref().map_or_else(String::new, |vote| {
            let stands = vote
                .stands
                .as_ref()
                .map_or_else(String::new, |(_, vote)| vote.to_string());
            format!("{}:{stands}", vote.mandate)
        });
        format!("{}:{}:{vote}", poll.id, poll.state)
    });
    let (words, inner, is_whole) = match (poll, next) {
        (Some(poll), Some(vote)) => {
            let titles = draft.as_ref().map(Draft::titles).unwrap_or_default();
            let is_question = poll.method == Method::YesNo;
            // Without the titles of the options a vote has no words here.
            let words = match (&draft, is_question) {
                (None, false) if vote.stands.is_some() => t!("ballot-done"),
                _ => whose(&poll, &vote, &titles),
            };
            match draft {
                Some(draft) if !is_question => (
                    words,
                    view! { <Paper poll=poll vote=vote draft=draft /> }.into_any(),
                    true,
                ),
                None if !is_question => (words, view! { <Way poll=poll vote=vote /> }.into_any(), false),
                _ => (words, view! { <Buttons poll=poll vote=vote /> }.into_any(), false),
            }
        }
        (poll, _) => {
            let why = closed_words(poll.as_ref(), &votes, may_attend);
            let inner = view! { <div class="votes"><p class="votes-none">{why}</p></div> };
            (String::new(), inner.into_any(), false)
        }
    };
    let class = match (is_whole, may_attend) {
        (true, _) => "ballot whole",
        (false, true) => "ballot",
        (false, false) => "ballot looks-on",
    };
    view! {
        <section class=class id="ballot" data-live="ballot" data-key=key aria-labelledby="ballot-question">
            <p class="ballot-question" id="ballot-question"><bdi>{question}</bdi></p>
            <p class="small quiet ballot-whose"><bdi>{words}</bdi></p>
            {inner}
        </section>
    }
}

/// Yes, no, abstain.
#[component]
fn Buttons(poll: poll::Model, vote: MyVote) -> impl IntoView {
    let action = link(&format!("/assembly/polls/{}", poll.id));
    let api = format!("/api/v1/polls/{}/ballots", poll.id);
    let stands = match vote.stands {
        Some((_, Vote::Stance(stance))) => Some(stance),
        _ => None,
    };
    let button = |stance: &Stance| {
        let is_mine = stands == Some(*stance);
        let class = if is_mine { "vote mine" } else { "vote" };
        let pressed = stands.map(|_| if is_mine { "true" } else { "false" });
        view! { <button class=class name="vote" value=stance.as_str() aria-pressed=pressed>{t_word!("stance", stance.as_str())}</button> }
    };
    view! {
        <form method="post" action=action data-api=api>
            <input type="hidden" name="mandate" value=vote.mandate.to_string() />
            {(poll.secrecy == Secrecy::Secret).then(|| view! { <Agreement is_given=false /> })}
            <div class="votes" role="group" aria-labelledby="ballot-question">{Stance::ALL.iter().map(button).collect_view()}</div>
        </form>
    }
}

/// On the live page: the way to a ballot that is more than a button.
#[component]
fn Way(poll: poll::Model, vote: MyVote) -> impl IntoView {
    let href = link(&format!("/assembly/polls/{}?vote={}#ballot", poll.id, vote.mandate));
    let words = if vote.stands.is_some() {
        t!("ballot-change")
    } else {
        t!("ballot-fill")
    };
    view! { <div class="votes one"><a class="vote" href=href>{words}</a></div> }
}

/// That one's secret vote may be known when too few vote to hide among.
#[component]
pub fn Agreement(is_given: bool) -> impl IntoView {
    view! {
        <p class="choice small">
            <input type="checkbox" id="agrees" name="agrees" value="yes" checked=is_given />
            <label for="agrees">{t!("ballot-agree")}</label>
        </p>
    }
}
