//! Views of polls.

use super::result::{ResultWords, verdict_words};
use super::rules::{RulesFields, RulesPreview, rules_labels};
use crate::bodies::crumbs;
use crate::components::{
    Badge, Card, Column, Crumbs, DataTable, ErrorSummary, Field, LinkButton, Look, Mark, Notice, Row, Select,
};
use crate::forms::FormState;
use crate::page::{link, use_page};
use crate::{t, t_word};
use leptos::prelude::*;
use server::bodies::entity::body;
use server::meetings::entity::{item, meeting};
use server::motions::entity as motion;
use server::polls::entity::poll;
use server::polls::reading::MyVote;
use shared::polls::roll::CastAs;
use shared::polls::{PollState, PublishedBallot, PublishedPoll, Secrecy, Stance};

/// What the page of a poll shows.
pub struct PollView {
    pub poll: poll::Model,
    pub body: body::Model,
    pub meeting: meeting::Model,
    pub motion: Option<motion::Model>,
    pub votes: Vec<MyVote>,
    /// What was published, and whether the ballots are left out.
    pub published: Option<(PublishedPoll, bool)>,
    pub may_lead: bool,
    /// A vote that was not counted, to be shown with what was chosen.
    pub refused: Option<Refused>,
}

/// A vote that came too late or twice.
#[derive(Clone, Copy, Debug)]
pub struct Refused {
    pub why: &'static str,
    pub chosen: Stance,
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
pub fn PollCard(poll: poll::Model) -> impl IntoView {
    let mark = mark_of(poll.state);
    view! {
        <Card title=poll.title.clone() href=link(&format!("/assembly/polls/{}", poll.id)) mark=mark>
            <p class="cluster">
                <Badge mark=mark words=t_word!("poll-state", poll.state.as_str()) />
                <span class="small quiet">{t_word!("secrecy", poll.secrecy.as_str())}</span>
            </p>
            {poll.verdict.map(|verdict| view! { <p class="strong">{verdict_words(verdict)}</p> })}
        </Card>
    }
}

/// The place of the three buttons. It is always there and always of the same size; while there is nothing to press, it says why.
#[component]
pub fn Ballot(
    poll: Option<poll::Model>,
    votes: Vec<MyVote>,
    /// Whether the reader belongs to the body; others are told that they look on.
    may_attend: bool,
) -> impl IntoView {
    let open = poll.as_ref().filter(|poll| poll.state == PollState::Started);
    let next = open.and_then(|_| votes.iter().find(|vote| !vote.has_cast)).cloned();
    let question = poll
        .as_ref()
        .map_or_else(|| t!("ballot-no-poll"), |poll| poll.title.clone());
    let key = match (&poll, &next) {
        (Some(poll), next) => format!(
            "{}:{}:{}",
            poll.id,
            poll.state,
            next.as_ref().map_or(String::new(), |vote| vote.mandate.to_string())
        ),
        (None, _) => String::new(),
    };
    let (whose, inner) = match (poll, next) {
        (Some(poll), Some(vote)) => {
            let whose = match vote.right {
                CastAs::Holder => t_word!("ballot-secrecy", poll.secrecy.as_str()),
                CastAs::Substitute | CastAs::Proxy => t!("ballot-for", name = &vote.name),
            };
            let action = link(&format!("/assembly/polls/{}", poll.id));
            let api = format!("/api/v1/polls/{}/ballots", poll.id);
            let buttons = Stance::ALL
                .iter()
                .map(|stance| view! { <button class="vote" name="stance" value=stance.as_str()>{t_word!("stance", stance.as_str())}</button> })
                .collect_view();
            let form = view! {
                <form method="post" action=action data-api=api>
                    <input type="hidden" name="mandate" value=vote.mandate.to_string() />
                    <div class="votes" role="group" aria-labelledby="ballot-question">{buttons}</div>
                </form>
            };
            (whose, form.into_any())
        }
        (poll, _) => {
            let why = match poll {
                None => t!("ballot-nothing"),
                Some(poll) => match poll.state {
                    PollState::Created => t!("ballot-soon"),
                    PollState::Started if !votes.is_empty() => t!("ballot-done"),
                    PollState::Started if may_attend => t!("ballot-not-on-roll"),
                    PollState::Started => t!("ballot-guest"),
                    PollState::Finished => t!("ballot-over"),
                    PollState::Published => poll.verdict.map(verdict_words).unwrap_or_default(),
                },
            };
            (
                String::new(),
                view! { <div class="votes"><p class="votes-none">{why}</p></div> }.into_any(),
            )
        }
    };
    view! {
        <section class="ballot" id="ballot" data-live="ballot" data-key=key aria-labelledby="ballot-question">
            <p class="ballot-question" id="ballot-question"><bdi>{question}</bdi></p>
            <p class="small quiet ballot-whose">{whose}</p>
            {inner}
        </section>
    }
}

#[component]
pub fn PollPage(view: PollView) -> impl IntoView {
    let PollView {
        poll,
        body,
        meeting,
        motion,
        votes,
        published,
        may_lead,
        refused,
    } = view;
    let mark = mark_of(poll.state);
    let signed_in = use_page().viewer.is_signed_in();
    let live = link(&format!("/assembly/meetings/{}/live", meeting.id));
    let mut places = crumbs(&body);
    places.push((
        link(&format!("/assembly/meetings/{}", meeting.id)),
        meeting.title.clone(),
    ));
    let secret = poll.secrecy == Secrecy::Secret;
    let running = poll.state == PollState::Started;
    let (ballot_poll, rules, state, id) = (poll.clone(), poll.rules(), poll.state, poll.id);
    let show_ballot = matches!(state, PollState::Created | PollState::Started);
    view! {
        <Crumbs places=places />
        <div class="page-head">
            <h1 dir="auto">{poll.title.clone()}</h1>
            <p class="cluster">
                <Badge mark=mark words=t_word!("poll-state", state.as_str()) />
                <span class="quiet">{t_word!("secrecy", poll.secrecy.as_str())}</span>
            </p>
        </div>
        {refused
            .map(|refused| {
                let chosen = t_word!("stance", refused.chosen.as_str());
                view! {
                    <div class="notice owed" role="alert">
                        <p><strong>{t_word!("conflict", refused.why)}</strong></p>
                        <p>{t!("ballot-not-counted", chosen = chosen)}</p>
                    </div>
                }
            })}
        {motion
            .map(|motion| {
                let href = link(&format!("/assembly/motions/{}", motion.id));
                view! { <p>{t!("poll-on-motion")} " " <a href=href dir="auto" lang=motion.language.as_str()>{motion.title}</a></p> }
            })}
        {secret.then(|| view! { <Notice><p>{t!("poll-secret-plain")}</p></Notice> })}
        {match published {
            Some((file, hidden)) => view! {
                <section class="section stack" aria-labelledby="result">
                    <h2 id="result">{t!("result-title")}</h2>
                    <ResultWords outcome=file.outcome />
                    <p class="actions">
                        {(!hidden)
                            .then(|| {
                                view! {
                                    <a class="button secondary" href=link(&format!("/assembly/polls/{id}/ballots"))>{t!("ballots-title")}</a>
                                    <a class="button text" href=format!("/api/v1/polls/{id}/file") download="">{t!("ballots-file")}</a>
                                }
                            })}
                        {hidden.then(|| view! { <span class="quiet">{t!("ballots-members-only")}</span> })}
                    </p>
                </section>
            }
            .into_any(),
            None if state == PollState::Finished => view! { <Notice><p>{t!("poll-finished-plain")}</p></Notice> }.into_any(),
            None => ().into_any(),
        }}
        {may_lead.then(|| view! { <Acts poll=poll.clone() /> })}
        <section class="section" aria-labelledby="rules">
            <h2 id="rules">{t!("poll-rules")}</h2>
            <RulesPreview rules=rules />
        </section>
        {(running && !signed_in).then(|| view! { <p><a href=link(&format!("/log-in?next=/assembly/polls/{id}"))>{t!("layout-log-in")}</a></p> })}
        <p><a href=live>{t!("meeting-live")}</a></p>
        {show_ballot.then(|| view! { <Ballot poll=Some(ballot_poll) votes=votes may_attend=signed_in /> })}
    }
}

/// What the chair can do with the poll now.
#[component]
pub fn Acts(poll: poll::Model) -> impl IntoView {
    let acts: &[(&str, Look)] = match poll.state {
        PollState::Created => &[("start", Look::Primary), ("remove", Look::Text)],
        PollState::Started => &[("stop", Look::Danger)],
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

/// Shown once after a cast: that it counts, and the receipt of a secret vote.
#[component]
pub fn Counted(poll: poll::Model, receipt: Option<String>, more: bool) -> impl IntoView {
    let live = link(&format!("/assembly/meetings/{}/live", poll.meeting_id));
    let again = link(&format!("/assembly/polls/{}", poll.id));
    view! {
        <div class="narrow stack">
            <div class="page-head"><h1>{t!("counted-title")}</h1><p class="lead" dir="auto">{poll.title}</p></div>
            {receipt
                .map(|code| {
                    view! {
                        <p>{t!("counted-receipt")}</p>
                        <p class="code ltr">{code}</p>
                        <p>{t!("counted-receipt-help")}</p>
                        <p class="small">{t!("poll-secret-plain")}</p>
                    }
                })}
            <p class="actions">
                {more.then(|| view! { <LinkButton href=again>{t!("counted-next")}</LinkButton> })}
                <LinkButton href=live look=Look::Secondary>{t!("meeting-live")}</LinkButton>
            </p>
        </div>
    }
}

/// The published list of ballots.
#[component]
pub fn Ballots(poll: poll::Model, body: body::Model, file: PublishedPoll) -> impl IntoView {
    let secret = poll.secrecy == Secrecy::Secret;
    let mut places = crumbs(&body);
    places.push((link(&format!("/assembly/polls/{}", poll.id)), poll.title.clone()));
    let first = if secret {
        t!("ballots-receipt")
    } else {
        t!("member-name")
    };
    let columns = vec![Column::text(first), Column::text(t!("ballots-stance"))];
    let rows = file
        .ballots
        .into_iter()
        .map(|ballot| match ballot {
            PublishedBallot::Secret { receipt, stance } => Row {
                head: view! { <code class="ltr">{receipt.to_string()}</code> }.into_any(),
                cells: vec![t_word!("stance", stance.as_str()).into_any()],
            },
            PublishedBallot::Named { name, cast_as, stance } => {
                let right = match cast_as {
                    CastAs::Holder => String::new(),
                    other => format!(" ({})", t_word!("cast-as", other.as_str())),
                };
                Row {
                    head: view! { <bdi>{name}</bdi> {right} }.into_any(),
                    cells: vec![t_word!("stance", stance.as_str()).into_any()],
                }
            }
        })
        .collect();
    view! {
        <Crumbs places=places />
        <div class="page-head">
            <h1>{t!("ballots-title")}</h1>
            <p class="lead">{if secret { t!("ballots-lead-secret") } else { t!("ballots-lead-named") }}</p>
        </div>
        <DataTable caption=t!("ballots-title") columns=columns rows=rows />
        <p>{t!("ballots-verify")} " " <code class="ltr">"inquiry-lab verify poll FILE"</code></p>
        <p class="actions">
            <a class="button secondary" href=format!("/api/v1/polls/{}/file", poll.id) download="">{t!("ballots-file")}</a>
        </p>
    }
}

#[component]
pub fn NewPollForm(
    meeting: meeting::Model,
    body: body::Model,
    items: Vec<item::Model>,
    state: FormState,
) -> impl IntoView {
    let mut labels = vec![("title", t!("poll-question")), ("item", t!("poll-item"))];
    labels.extend(rules_labels());
    let mut choices = vec![(String::new(), t!("poll-item-none"))];
    choices.extend(
        items
            .into_iter()
            .map(|item| (item.id.to_string(), format!("{}. {}", item.position, item.title))),
    );
    let mut places = crumbs(&body);
    places.push((
        link(&format!("/assembly/meetings/{}/manage", meeting.id)),
        meeting.title,
    ));
    view! {
        <Crumbs places=places />
        <div class="page-head"><h1>{t!("poll-new")}</h1><p class="lead">{t!("poll-new-lead")}</p></div>
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=labels />
            <Field name="title" label=t!("poll-question") help=t!("poll-question-help") maxlength=200 state=state.clone() />
            <Select name="item" label=t!("poll-item") choices=choices state=state.clone() />
            <RulesFields state=state />
            <div class="actions"><button class="button">{t!("poll-new-submit")}</button></div>
        </form>
    }
}
