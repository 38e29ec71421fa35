//! Views of meetings: the page of one here; the live page, the console and the forms in files of their own.

mod console;
mod forms;
mod live;

pub use console::{Console, ConsoleView};
pub use forms::MeetingFields;
pub use live::{LivePage, OwnParts, SharedParts};

use super::proxies::{ProxyForm, ProxyPart};
use crate::bodies::crumbs;
use crate::components::{Badge, Crumbs, Facts, LinkButton, Look, Mark, Notice};
use crate::locale::{date_time, list, weekday};
use crate::motions::BlockLinks;
use crate::page::link;
use crate::polls::PollCard;
use crate::preparation::{Agenda, Answer, ReplyForm, clock, papers_list};
use crate::{t, t_word};
use leptos::prelude::*;
use server::meetings::entity::{item, meeting};
use server::meetings::live::Live;
use server::motions::{advice::entity as advice, blocks::entity::block};
use server::polls::reading::Listed;
use server::preparation::agenda;
use server::preparation::entity::arrangement;
use shared::ids::MotionId;
use shared::meetings::{AgendaItemState, MeetingState};
use shared::time::Timestamp;
use std::collections::HashMap;

/// What the page of a meeting shows.
pub struct MeetingView {
    pub live: Live,
    /// The latest ones.
    pub polls: Vec<Listed>,
    /// What the chair recommends to do with the motions of the agenda.
    pub advice: HashMap<MotionId, advice::Model>,
    /// Motions that are decided together.
    pub blocks: Vec<block::Model>,
    pub agenda: agenda::Agenda,
    pub arranged: arrangement::Model,
    /// For somebody who is invited and can still answer.
    pub answer: Option<Answer>,
    /// For a member who may give the vote to another.
    pub proxies: Option<ProxyPart>,
    /// Whether there are minutes that the person may read.
    pub has_minutes: bool,
}

fn state_mark(state: MeetingState) -> Mark {
    match state {
        MeetingState::Planned => Mark::Next,
        MeetingState::Open => Mark::Now,
        MeetingState::Closed | MeetingState::Minuted => Mark::Done,
        MeetingState::Cancelled => Mark::Owed,
    }
}

fn item_mark(state: AgendaItemState) -> Mark {
    match state {
        AgendaItemState::Waiting | AgendaItemState::Postponed => Mark::Next,
        AgendaItemState::Current => Mark::Now,
        AgendaItemState::Done => Mark::Done,
    }
}

/// What one must know to come. The link to join is for the body, unless it is public.
fn facts_of(meeting: &meeting::Model, arranged: &arrangement::Model, inside: bool) -> Vec<(String, AnyView)> {
    let ends = meeting.starts_at.plus(i64::from(arranged.minutes) * Timestamp::MINUTE);
    let when = view! {
        {weekday(meeting.starts_at)} ", " {date_time(meeting.starts_at)}
        <br />
        {t!("meeting-until")} " " {clock(ends)} " UTC"
    };
    let mut facts: Vec<(String, AnyView)> = vec![(t!("meeting-when"), when.into_any())];
    if !meeting.place.is_empty() {
        facts.push((
            t!("meeting-place"),
            view! { <bdi>{meeting.place.clone()}</bdi> }.into_any(),
        ));
    }
    if !arranged.access.is_empty() {
        let access = view! { <span dir="auto">{arranged.access.clone()}</span> };
        facts.push((t!("meeting-access"), access.into_any()));
    }
    let shows_link = inside || arranged.link_is_public;
    if meeting.link.is_some() && !shows_link {
        facts.push((t!("meeting-link"), t!("meeting-link-hidden").into_any()));
    }
    if let Some(address) = meeting.link.clone().filter(|_| shows_link) {
        facts.push((
            t!("meeting-link"),
            view! { <a href=address.clone() rel="noopener noreferrer" class="ltr">{address.clone()}</a> }.into_any(),
        ));
    }
    for (word, languages) in [
        (t!("meeting-languages"), &meeting.languages),
        (t!("meeting-interpretation"), &arranged.interpretation),
    ] {
        if !languages.is_empty() {
            let names: Vec<_> = languages
                .iter()
                .map(|language| language.own_name().to_owned())
                .collect();
            facts.push((word, list(&names).into_any()));
        }
    }
    facts
}

/// An item of an agenda, with what stands at its end.
#[component]
fn Item(item: item::Model, #[prop(optional, into)] number: String, children: ChildrenFn) -> impl IntoView {
    let number = if number.is_empty() {
        item.position.to_string()
    } else {
        number
    };
    let class = if item.parent_id.is_some() {
        "agenda-item agenda-part"
    } else {
        "agenda-item"
    };
    let mark = item_mark(item.state);
    let title = match item.motion_id {
        Some(motion) => {
            view! { <a href=link(&format!("/assembly/motions/{motion}")) dir="auto">{item.title.clone()}</a> }
                .into_any()
        }
        None => view! { <span dir="auto">{item.title.clone()}</span> }.into_any(),
    };
    view! {
        <li class=class>
            <span class="agenda-number">{number}</span>
            <div class="stack tight">
                <p class="strong">{title}</p>
                <p class="cluster small">
                    <Badge mark=mark words=t_word!("item-state", item.state.as_str()) />
                    <span class="quiet">{t_word!("item-kind", item.kind.as_str())}</span>
                    {(item.minutes > 0).then(|| view! { <span class="quiet">{t!("item-minutes", count = item.minutes)}</span> })}
                </p>
            </div>
            {children()}
        </li>
    }
}

#[component]
pub fn MeetingPage(view: MeetingView) -> impl IntoView {
    let MeetingView {
        live,
        polls,
        advice,
        blocks,
        agenda,
        arranged,
        answer,
        proxies,
        has_minutes,
    } = view;
    let Live {
        meeting,
        body,
        presence,
        may_manage,
        ..
    } = live;
    let here = format!("/assembly/meetings/{}", meeting.id);
    let mut facts = facts_of(&meeting, &arranged, agenda.inside);
    if !matches!(meeting.state, MeetingState::Planned | MeetingState::Cancelled) {
        let words = t!(
            "meeting-present",
            present = presence.present,
            mandates = presence.mandates
        );
        facts.push((t!("meeting-attendance"), words.into_any()));
    }
    let mark = state_mark(meeting.state);
    let (has_items, has_polls) = (!agenda.lines.is_empty(), !polls.is_empty());
    let papers = papers_list(&agenda.papers);
    let why = arranged.cancelled_why.clone();
    let of_meeting = meeting.clone();
    let of_answer = meeting.clone();
    let live_look = if meeting.state == MeetingState::Open {
        Look::Primary
    } else {
        Look::Secondary
    };
    let minutes = has_minutes.then(|| link(&format!("{here}/minutes")));
    view! {
        <Crumbs places=crumbs(&body) />
        <div class="page-head">
            <h1 dir="auto">{meeting.title.clone()}</h1>
            <p><Badge mark=mark words=t_word!("meeting-state", meeting.state.as_str()) /></p>
        </div>
        {why.map(|why| view! { <Notice mark=Some(Mark::Owed)><p class="strong">{t!("meeting-cancelled-why")}</p><p dir="auto">{why}</p></Notice> })}
        <div class="cols">
            <div class="cols-main stack loose">
                <section class="section" aria-labelledby="agenda">
                    <h2 id="agenda">{t!("meeting-agenda")}</h2>
                    {if has_items {
                        view! { <Agenda agenda=agenda meeting=of_meeting advice=advice /> }.into_any()
                    } else {
                        view! { <p class="quiet">{t!("meeting-no-items")}</p> }.into_any()
                    }}
                </section>
                <BlockLinks meeting=meeting.id blocks=blocks may_manage=may_manage />
                {papers.map(|papers| view! { <section class="section" aria-labelledby="papers"><h2 id="papers">{t!("papers-title")}</h2>{papers}</section> })}
                {has_polls
                    .then(|| {
                        view! {
                            <section class="section" aria-labelledby="polls">
                                <h2 id="polls">{t!("meeting-polls")}</h2>
                                <ul class="cards">{polls.into_iter().map(|poll| view! { <PollCard poll=poll /> }).collect_view()}</ul>
                                <p><a href=link(&format!("{here}/polls"))>{t!("polls-of-meeting")}</a></p>
                            </section>
                        }
                    })}
                <p class="actions">
                    <LinkButton href=link(&format!("{here}/live")) look=live_look>{t!("meeting-live")}</LinkButton>
                    {may_manage.then(|| view! { <LinkButton href=link(&format!("{here}/manage")) look=Look::Secondary>{t!("console-title")}</LinkButton> })}
                    {minutes.map(|href| view! { <LinkButton href=href look=Look::Secondary>{t!("minutes-title")}</LinkButton> })}
                </p>
            </div>
            <aside class="cols-side stack">
                {answer.map(|answer| view! { <ReplyForm meeting=of_answer answer=answer /> })}
                <div class="panel stack tight">
                    <h2 class="card-title">{t!("meeting-about")}</h2>
                    <Facts facts=facts />
                    <p class="no-print"><a href=link(&format!("{here}/calendar.ics")) download="">{t!("meeting-calendar")}</a></p>
                    <p class="no-print"><a href=link(&format!("{here}/print"))>{t!("agenda-print")}</a></p>
                </div>
                {proxies.map(|part| view! { <ProxyForm action=link(&format!("{here}/proxy")) part=part /> })}
            </aside>
        </div>
    }
}
