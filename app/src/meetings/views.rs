//! Views of meetings: the page of one here; the live page, the console and the forms in files of their own.

mod console;
mod forms;
mod live;

pub use console::{Console, ConsoleView};
pub use forms::{MeetingFields, NewItemForm};
pub use live::LivePage;

use crate::bodies::crumbs;
use crate::components::{Badge, Crumbs, Facts, LinkButton, Look, Mark, Select};
use crate::forms::FormState;
use crate::locale::{date_time, list};
use crate::page::link;
use crate::polls::PollCard;
use crate::{t, t_word};
use leptos::prelude::*;
use server::bodies::members::Member;
use server::meetings::entity::{item, meeting};
use server::meetings::live::Live;
use server::polls::entity::poll;
use shared::ids::MandateId;
use shared::meetings::{AgendaItemState, MeetingState};

/// What the page of a meeting shows.
pub struct MeetingView {
    pub live: Live,
    pub polls: Vec<poll::Model>,
    /// For a member: the others, and to whom the vote is given.
    pub proxies: Option<(Vec<Member>, Option<MandateId>)>,
    /// Whether there are minutes that the person may read.
    pub has_minutes: bool,
}

fn state_mark(state: MeetingState) -> Mark {
    match state {
        MeetingState::Planned => Mark::Next,
        MeetingState::Open => Mark::Now,
        MeetingState::Closed | MeetingState::Minuted => Mark::Done,
    }
}

fn item_mark(state: AgendaItemState) -> Mark {
    match state {
        AgendaItemState::Waiting | AgendaItemState::Postponed => Mark::Next,
        AgendaItemState::Current => Mark::Now,
        AgendaItemState::Done => Mark::Done,
    }
}

fn facts_of(meeting: &meeting::Model) -> Vec<(String, AnyView)> {
    let mut facts: Vec<(String, AnyView)> = vec![(t!("meeting-when"), date_time(meeting.starts_at).into_any())];
    if !meeting.place.is_empty() {
        facts.push((
            t!("meeting-place"),
            view! { <bdi>{meeting.place.clone()}</bdi> }.into_any(),
        ));
    }
    if let Some(address) = meeting.link.clone() {
        facts.push((
            t!("meeting-link"),
            view! { <a href=address.clone() rel="noopener noreferrer" class="ltr">{address.clone()}</a> }.into_any(),
        ));
    }
    if !meeting.languages.is_empty() {
        let names: Vec<_> = meeting
            .languages
            .iter()
            .map(|language| language.own_name().to_owned())
            .collect();
        facts.push((t!("meeting-languages"), list(&names).into_any()));
    }
    facts
}

/// An item of an agenda, with what stands at its end.
#[component]
fn Item(item: item::Model, children: ChildrenFn) -> impl IntoView {
    let mark = item_mark(item.state);
    let title = match item.motion_id {
        Some(motion) => {
            view! { <a href=link(&format!("/assembly/motions/{motion}")) dir="auto">{item.title.clone()}</a> }
                .into_any()
        }
        None => view! { <span dir="auto">{item.title.clone()}</span> }.into_any(),
    };
    view! {
        <li class="agenda-item">
            <span class="agenda-number">{item.position}</span>
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
        proxies,
        has_minutes,
    } = view;
    let Live {
        meeting,
        body,
        items,
        presence,
        may_manage,
        ..
    } = live;
    let here = format!("/assembly/meetings/{}", meeting.id);
    let mut facts = facts_of(&meeting);
    if meeting.state != MeetingState::Planned {
        let words = t!(
            "meeting-present",
            present = presence.present,
            mandates = presence.mandates
        );
        facts.push((t!("meeting-attendance"), words.into_any()));
    }
    let mark = state_mark(meeting.state);
    let (has_items, has_polls) = (!items.is_empty(), !polls.is_empty());
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
        <div class="cols">
            <div class="cols-main stack loose">
                <section class="section" aria-labelledby="agenda">
                    <h2 id="agenda">{t!("meeting-agenda")}</h2>
                    {if has_items {
                        view! { <ol class="agenda">{items.into_iter().map(|item| view! { <Item item=item>""</Item> }).collect_view()}</ol> }.into_any()
                    } else {
                        view! { <p class="quiet">{t!("meeting-no-items")}</p> }.into_any()
                    }}
                </section>
                {has_polls
                    .then(|| {
                        view! {
                            <section class="section" aria-labelledby="polls">
                                <h2 id="polls">{t!("meeting-polls")}</h2>
                                <ul class="cards">{polls.into_iter().map(|poll| view! { <PollCard poll=poll /> }).collect_view()}</ul>
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
                <div class="panel stack tight"><h2 class="card-title">{t!("meeting-about")}</h2><Facts facts=facts /></div>
                {proxies.map(|(members, given)| view! { <ProxyForm action=link(&format!("{here}/proxy")) members=members given=given /> })}
            </aside>
        </div>
    }
}

/// Giving one's vote to another member when one cannot come.
#[component]
fn ProxyForm(action: String, members: Vec<Member>, given: Option<MandateId>) -> impl IntoView {
    let mut choices = vec![(String::new(), t!("proxy-none"))];
    choices.extend(
        members
            .into_iter()
            .map(|member| (member.mandate.to_string(), member.name)),
    );
    let chosen = given.map(|id| id.to_string()).unwrap_or_default();
    let state = FormState::filled(crate::forms::Form::of([("to", chosen)]));
    view! {
        <form method="post" class="panel stack tight" action=action>
            <h2 class="card-title">{t!("proxy-title")}</h2>
            <Select name="to" label=t!("proxy-to") help=t!("proxy-help") choices=choices state=state />
            <div class="actions"><button class="button secondary">{t!("form-save")}</button></div>
        </form>
    }
}
