//! Views of polls: the page of a poll, its card in lists. The ballot, the forms and the lists have files of their own.

pub mod ballot;
pub mod ballots;
pub mod lists;
pub mod making;
pub mod paper;
pub mod roll;
pub mod room;
pub mod tie;

use super::result::{ResultWords, verdict_words};
use super::rules::PollRulesWords;
use super::words::Titles;
use crate::bodies::crumbs;
use crate::components::{Badge, Card, Crumbs, LinkButton, Look, Mark, Notice};
use crate::motions::AdviceNote;
use crate::page::{link, use_page};
use crate::{t, t_word};
use ballot::{Ballot, Draft};
use leptos::prelude::*;
use server::bodies::entity::body;
use server::meetings::entity::meeting;
use server::motions::{advice::entity as advice, entity as motion};
use server::polls::entity::{decision, poll};
use server::polls::reading::{Listed, MyVote};
use shared::ids::MotionId;
use shared::polls::roll::CastAs;
use shared::polls::{PollState, PublishedPoll, Secrecy, Verdict};
use std::collections::HashMap;

/// What the page of a poll shows.
pub struct PollView {
    pub poll: poll::Model,
    pub body: body::Model,
    pub meeting: meeting::Model,
    /// The motions that it decides.
    pub motions: Vec<motion::Model>,
    /// What the chair recommends to do with them.
    pub advice: HashMap<MotionId, advice::Model>,
    pub votes: Vec<MyVote>,
    /// What was published, and whether the ballots are left out.
    pub published: Option<(PublishedPoll, bool)>,
    /// What the chair decided about ties, once it is published.
    pub decisions: Vec<decision::Model>,
    pub may_lead: bool,
    /// Why the poll can have no result, for those who lead it.
    pub too_few: Option<&'static str>,
    /// Whether the reader may note votes of the room.
    pub may_note: bool,
    /// Whether the reader may see the roll.
    pub sees_roll: bool,
    pub draft: Draft,
    /// A vote that was not counted, to be shown with what was chosen.
    pub refused: Option<Refused>,
}

/// A vote that came too late or twice.
#[derive(Clone, Debug)]
pub struct Refused {
    pub why: &'static str,
    /// What was chosen, in words.
    pub chosen: String,
}

/// Where a poll stands, in words.
pub fn state_words(state: PollState, verdict: Option<Verdict>) -> String {
    match verdict {
        Some(Verdict::TooFew) => t!("poll-state-no-result"),
        _ => t_word!("poll-state", state.as_str()),
    }
}

/// How a state of a poll looks.
pub fn mark_of(state: PollState) -> Mark {
    match state {
        PollState::Created => Mark::Next,
        PollState::Started => Mark::Now,
        PollState::Finished | PollState::Published => Mark::Done,
    }
}

/// A poll in a list.
#[component]
pub fn PollCard(
    #[prop(into)] poll: Listed,
    /// 2 in a list that stands directly under the title of the page.
    #[prop(default = 3)]
    level: u8,
) -> impl IntoView {
    let mark = mark_of(poll.state);
    view! {
        <Card title=poll.title.clone() href=link(&format!("/assembly/polls/{}", poll.id)) mark=mark level=level>
            <p class="cluster">
                <Badge mark=mark words=state_words(poll.state, poll.verdict) />
                <span class="small quiet">{t_word!("method", poll.method.as_str())}</span>
                <span class="small quiet">{t_word!("secrecy", poll.secrecy.as_str())}</span>
            </p>
            {poll.verdict.map(|verdict| view! { <p class="strong">{verdict_words(verdict)}</p> })}
        </Card>
    }
}

/// The places above a page of this poll; `with_poll` when the page is below that of the poll.
pub fn places_of(body: &body::Model, meeting: &meeting::Model, below: Option<&poll::Model>) -> Vec<(String, String)> {
    let mut places = crumbs(body);
    places.push((
        link(&format!("/assembly/meetings/{}", meeting.id)),
        meeting.title.clone(),
    ));
    places.extend(below.map(|poll| (link(&format!("/assembly/polls/{}", poll.id)), poll.title.clone())));
    places
}

#[component]
pub fn PollPage(view: PollView) -> impl IntoView {
    let PollView {
        poll,
        body,
        meeting,
        motions,
        advice,
        votes,
        published,
        decisions,
        may_lead,
        too_few,
        may_note,
        sees_roll,
        draft,
        refused,
    } = view;
    let mark = mark_of(poll.state);
    let signed_in = use_page().viewer.is_signed_in();
    let places = places_of(&body, &meeting, None);
    let (state, id) = (poll.state, poll.id);
    let here = link(&format!("/assembly/polls/{id}"));
    let secret = poll.secrecy == Secrecy::Secret;
    let rules = poll
        .contest()
        .ok()
        .map(|contest| view! { <PollRulesWords contest=contest rules=poll.rules() /> });
    let titles = draft.titles();
    let is_over = matches!(state, PollState::Finished | PollState::Published);
    let result = match published {
        Some((file, hidden)) => {
            view! { <Published poll=poll.clone() file=file decisions=decisions hidden=hidden /> }.into_any()
        }
        None if state == PollState::Finished => {
            let words = too_few.map_or_else(|| t!("poll-finished-plain"), |why| t_word!("conflict", why));
            view! { <Notice><p>{words}</p></Notice> }.into_any()
        }
        None => {
            let words = poll.verdict.map(verdict_words);
            words
                .map(|words| view! { <p class="result"><bdi>{words}</bdi></p> })
                .into_any()
        }
    };
    let all = link(&format!("/assembly/bodies/{}/polls", body.id));
    view! {
        <Crumbs places=places />
        <div class="page-head">
            <h1 dir="auto">{poll.title.clone()}</h1>
            <p class="cluster">
                <Badge mark=mark words=state_words(state, poll.verdict) />
                <span class="quiet">{t_word!("method", poll.method.as_str())}</span>
                <span class="quiet">{t_word!("secrecy", poll.secrecy.as_str())}</span>
            </p>
        </div>
        {refused.map(|refused| view! { <NotCounted refused=refused /> })}
        <Motions motions=motions advice=advice />
        {secret.then(|| view! { <Notice><p>{t!("poll-secret-plain")}</p></Notice> })}
        {result}
        {may_lead.then(|| view! { <Acts poll=poll.clone() too_few=too_few.is_some() /> })}
        {(may_note && (state == PollState::Started || state == PollState::Finished))
            .then(|| view! { <p><LinkButton href=format!("{here}/room") look=Look::Secondary>{t!("inroom-title")}</LinkButton></p> })}
        {(state == PollState::Created && poll.method.has_options()).then(|| view! { <Options titles=titles.clone() options=poll.options /> })}
        <section class="section" aria-labelledby="rules">
            <h2 id="rules">{t!("poll-rules")}</h2>
            {rules}
        </section>
        {(state == PollState::Started && !signed_in)
            .then(|| view! { <p><a href=link(&format!("/log-in?next=/assembly/polls/{id}"))>{t!("layout-log-in")}</a></p> })}
        <p class="cluster">
            <a href=link(&format!("/assembly/meetings/{}/live", meeting.id))>{t!("meeting-live")}</a>
            {(sees_roll && state != PollState::Created).then(|| view! { <a href=format!("{here}/roll")>{t!("roll-title")}</a> })}
            <a href=link(&format!("/assembly/meetings/{}/polls", meeting.id))>{t!("polls-of-meeting")}</a>
            <a href=all>{t!("polls-of-body")}</a>
        </p>
        {(votes.len() > 1 && state == PollState::Started)
            .then(|| view! { <MyVotes poll=poll.clone() votes=votes.clone() titles=titles /> })}
        {(!is_over).then(|| view! { <Ballot poll=Some(poll.clone()) votes=votes may_attend=signed_in draft=Some(draft) /> })}
    }
}

#[component]
fn NotCounted(refused: Refused) -> impl IntoView {
    view! {
        <div class="notice owed" role="alert">
            <p><strong>{t_word!("conflict", refused.why)}</strong></p>
            <p><bdi>{t!("ballot-not-counted", chosen = refused.chosen)}</bdi></p>
        </div>
    }
}

/// What the poll is about: one motion, or those of a block.
#[component]
fn Motions(motions: Vec<motion::Model>, mut advice: HashMap<MotionId, advice::Model>) -> impl IntoView {
    let mut title = |motion: motion::Model| {
        let advice = advice
            .remove(&motion.id)
            .map(|advice| view! { <AdviceNote advice=advice /> });
        let href = link(&format!("/assembly/motions/{}", motion.id));
        view! { <a href=href dir="auto" lang=motion.language.as_str()>{motion.title}</a> {advice} }
    };
    match motions.len() {
        0 => ().into_any(),
        1 => view! { <div>{t!("poll-on-motion")} " " {motions.into_iter().map(title).collect_view()}</div> }.into_any(),
        count => view! {
            <div class="stack tight">
                <p>{t!("poll-on-block", count = count)}</p>
                <ol class="rules">{motions.into_iter().map(|motion| view! { <li>{title(motion)}</li> }).collect_view()}</ol>
            </div>
        }
        .into_any(),
    }
}

/// What can be chosen, before the vote begins.
#[component]
fn Options(titles: Titles, options: i32) -> impl IntoView {
    let numbers = 1..=u16::try_from(options).unwrap_or_default();
    view! {
        <section class="section" aria-labelledby="options">
            <h2 id="options">{t!("poll-options-title")}</h2>
            <ol class="rules">{numbers.map(|number| view! { <li dir="auto">{titles.get(number)}</li> }).collect_view()}</ol>
        </section>
    }
}

#[component]
fn Published(poll: poll::Model, file: PublishedPoll, decisions: Vec<decision::Model>, hidden: bool) -> impl IntoView {
    let here = link(&format!("/assembly/polls/{}", poll.id));
    let download = format!("/api/v1/polls/{}/file", poll.id);
    view! {
        <section class="section stack" aria-labelledby="result">
            <h2 id="result">{t!("result-title")}</h2>
            <ResultWords file=file decisions=decisions />
            <p class="actions">
                {(!hidden)
                    .then(|| {
                        view! {
                            <LinkButton href=format!("{here}/ballots") look=Look::Secondary>{t!("ballots-title")}</LinkButton>
                            <a class="button text" href=download download="">{t!("ballots-file")}</a>
                        }
                    })}
                {hidden.then(|| view! { <span class="quiet">{t!("ballots-members-only")}</span> })}
            </p>
        </section>
    }
}

/// All votes that the reader may cast, with what became of each.
#[component]
fn MyVotes(poll: poll::Model, votes: Vec<MyVote>, titles: Titles) -> impl IntoView {
    let here = link(&format!("/assembly/polls/{}", poll.id));
    let row = |vote: MyVote| {
        let words = match &vote.stands {
            _ if vote.in_room => t!("ballot-in-room"),
            _ if vote.by_holder => t!("ballot-by-holder"),
            Some((CastAs::Proxy, cast)) if vote.right == CastAs::Holder => {
                t!("ballot-by-proxy", vote = titles.vote(cast))
            }
            Some((_, cast)) => t!("ballot-stands", vote = titles.vote(cast)),
            None if vote.has_cast => t!("ballot-done"),
            None => t!("ballot-open"),
        };
        let act = vote.is_open().then(|| {
            let href = format!("{here}?vote={}#ballot", vote.mandate);
            let words = if vote.has_cast {
                t!("ballot-change")
            } else {
                t!("ballot-fill")
            };
            view! { <a href=href>{words} <span class="visually-hidden">": " {vote.name.clone()}</span></a> }
        });
        let right = (vote.right != CastAs::Holder)
            .then(|| view! { <span class="quiet">" (" {t_word!("cast-as", vote.right.as_str())} ")"</span> });
        view! { <li><p><bdi class="strong">{vote.name.clone()}</bdi> {right} ": " <bdi>{words}</bdi> " " {act}</p></li> }
    };
    view! {
        <section class="section" aria-labelledby="my-votes">
            <h2 id="my-votes">{t!("ballot-mine")}</h2>
            <ul class="plain">{votes.into_iter().map(row).collect_view()}</ul>
        </section>
    }
}

/// What the chair can do with the poll now.
#[component]
pub fn Acts(
    #[prop(into)] poll: Listed,
    /// It can have no result.
    #[prop(optional)]
    too_few: bool,
) -> impl IntoView {
    let acts: &[(&str, Look)] = match poll.state {
        PollState::Created => &[("start", Look::Primary), ("remove", Look::Text)],
        PollState::Started => &[("stop", Look::Danger)],
        PollState::Finished if too_few => &[("end-without-result", Look::Danger)],
        PollState::Finished => &[("publish", Look::Primary)],
        PollState::Published => &[],
    };
    let class = |look: &Look| match look {
        Look::Danger => "button danger",
        Look::Text => "button text",
        _ => "button",
    };
    (!acts.is_empty()).then(|| {
        let action = link(&format!("/assembly/polls/{}/act", poll.id));
        view! {
            <form method="post" class="actions" action=action>
                {acts
                    .iter()
                    .map(|(act, look)| view! { <button class=class(look) name="act" value=*act>{t_word!("poll-act", act)}</button> })
                    .collect_view()}
            </form>
        }
    })
}
