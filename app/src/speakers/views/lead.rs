//! What those press who lead: the list with its acts, and the bar within thumb's reach.

use super::board::{OnFloor, SpeakerLine};
use crate::components::{Badge, LinkButton, Look, Mark, More};
use crate::locale::{person, plain};
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::meetings::entity::item;
use server::meetings::live::Live;
use server::polls::reading::Listed;
use server::speakers::reading::{Eligible, Lead, Speaker, Speakers};
use shared::ids::AgendaItemId;
use shared::meetings::AgendaItemState;
use shared::polls::PollState;
use shared::speakers::{LeadAct, SpeechKind, SpeechState};

/// The list of the current item with everything that can be done to it.
#[component]
pub fn LeadList(live: Live, speakers: Option<Speakers>, lead: Lead) -> impl IntoView {
    let here = format!("/assembly/meetings/{}", live.meeting.id);
    let action = link(&format!("{here}/speakers/lead"));
    let rules = link(&format!("/assembly/bodies/{}/speaking", live.body.id));
    let inner = speakers.map(|speakers| {
        let item = speakers.item;
        let last = speakers.waiting.len();
        let is_placed = speakers.waiting.iter().any(|one| one.is_placed);
        let rows = speakers.waiting.clone().into_iter().enumerate().map(|(at, one)| {
            view! { <Waiting action=action.clone() item=item speaker=one is_first=at == 0 is_last=at + 1 == last /> }
        });
        let rows = rows.collect_view();
        let toggle = if speakers.is_closed { LeadAct::Open } else { LeadAct::Close };
        view! {
            <div class="section-head">
                <h2 id="speakers-title">{t!("speakers-title")}</h2>
                {speakers.is_closed.then(|| view! { <Badge mark=Mark::Owed words=t!("speakers-closed") /> })}
            </div>
            <OnFloor now=speakers.now interrupted=speakers.interrupted />
            {if last > 0 {
                view! { <ol class="agenda">{rows}</ol> }.into_any()
            } else {
                view! { <p class="quiet">{t!("speakers-none")}</p> }.into_any()
            }}
            <form method="post" class="cluster" action=action.clone() data-live-post="">
                <input type="hidden" name="item" value=item.to_string() />
                <button class="button secondary compact" name="act" value=toggle.as_str() data-hotkey="c">{t_word!("lead-act", toggle.as_str())}</button>
                {is_placed
                    .then(|| view! { <button class="button text compact" name="act" value="by_rules">{t_word!("lead-act", "by_rules")}</button> })}
            </form>
            <AddForm action=link(&format!("{here}/speakers/add")) item=item people=lead.people />
        }
    });
    view! {
        <section class="section" data-live="lead-list" aria-label=plain(&t!("speakers-title"))>
            {inner}
            <div class="actions">
                <LinkButton href=link(&format!("{here}/speakers/guests")) look=Look::Text>{t!("speaking-guests-title")}</LinkButton>
                <LinkButton href=rules look=Look::Text>{t!("speaking-title")}</LinkButton>
                <LinkButton href=link(&format!("{here}/projector")) look=Look::Text>{t!("projector-title")}</LinkButton>
            </div>
        </section>
    }
}

/// Somebody who waits.
#[component]
fn Waiting(action: String, item: AgendaItemId, speaker: Speaker, is_first: bool, is_last: bool) -> impl IntoView {
    let name = person(&speaker.name);
    let label = |act: LeadAct| plain(&format!("{}: {name}", t_word!("lead-act", act.as_str())));
    let number = speaker.speech.to_string();
    view! {
        <li class="agenda-item lead-item">
            <p class="cluster"><SpeakerLine speaker=speaker /></p>
            <form method="post" class="cluster agenda-acts" action=action data-live-post="">
                <input type="hidden" name="item" value=item.to_string() />
                <input type="hidden" name="speech" value=number />
                <button class="button secondary compact" name="act" value="start" aria-label=label(LeadAct::Start)>{t_word!("lead-act", "start")}</button>
                <button class="button secondary compact" name="act" value="up" disabled=is_first aria-label=label(LeadAct::Up)>"↑"</button>
                <button class="button secondary compact" name="act" value="down" disabled=is_last aria-label=label(LeadAct::Down)>"↓"</button>
                <button class="button text compact" name="act" value="remove" aria-label=label(LeadAct::Remove)>{t_word!("lead-act", "remove")}</button>
            </form>
        </li>
    }
}

/// Puts somebody else on the list.
#[component]
fn AddForm(action: String, item: AgendaItemId, people: Vec<Eligible>) -> impl IntoView {
    (!people.is_empty()).then(|| {
        let options = people.into_iter().map(|one| {
            let name = person(&one.name);
            let words = if one.is_guest { t!("speaking-guests-mark", name = name) } else { name };
            view! { <option value=one.account.to_string()>{plain(&words)}</option> }
        });
        let kinds = SpeechKind::ALL
            .iter()
            .map(|kind| view! { <option value=kind.as_str()>{t_word!("speech-kind", kind.as_str())}</option> });
        view! {
            <More summary=t!("lead-add")>
                <form method="post" class="form" action=action data-live-post="">
                    <input type="hidden" name="item" value=item.to_string() />
                    <div class="field"><label for="person">{t!("lead-person")}</label><select id="person" name="person">{options.collect_view()}</select></div>
                    <div class="field"><label for="kind">{t!("lead-kind")}</label><select id="kind" name="kind">{kinds.collect_view()}</select></div>
                    <div class="actions"><button class="button secondary">{t!("lead-add-submit")}</button></div>
                </form>
            </More>
        }
    })
}

/// What the one large button says, and whether there is anything to do.
fn next_words(speakers: &Speakers) -> (String, bool) {
    let first = speakers.waiting.first();
    let goes_back = speakers
        .interrupted
        .as_ref()
        .filter(|_| first.is_none_or(|one| one.kind != SpeechKind::PointOfOrder));
    match (goes_back, first, &speakers.now) {
        (Some(back), ..) => (t!("lead-back", name = person(&back.name)), true),
        (None, Some(first), _) => (t!("lead-next", name = person(&first.name)), true),
        (None, None, Some(_)) => (t_word!("lead-act", "end"), true),
        (None, None, None) => (t!("speakers-none"), false),
    }
}

/// The acts of every minute, at the foot of the screen.
#[component]
pub fn LeadBar(live: Live, speakers: Option<Speakers>, polls: Vec<Listed>, undo: Option<LeadAct>) -> impl IntoView {
    let here = format!("/assembly/meetings/{}", live.meeting.id);
    let inner = speakers.map(|speakers| {
        let (words, can) = next_words(&speakers);
        let clock = speakers.now.as_ref().map(|now| match now.state {
            SpeechState::Paused => LeadAct::Resume,
            _ => LeadAct::Pause,
        });
        let ends = speakers.now.is_some() && !(speakers.waiting.is_empty() && speakers.interrupted.is_none());
        let undo = undo.map(|act| {
            let label = plain(&t!("lead-undo-of", act = t_word!("lead-act", act.as_str())));
            view! { <button class="button text" name="act" value="undo" data-hotkey="u" aria-label=label>{t_word!("lead-act", "undo")}</button> }
        });
        view! {
            <form method="post" class="lead-bar-acts" action=link(&format!("{here}/speakers/lead")) data-live-post="">
                <input type="hidden" name="item" value=speakers.item.to_string() />
                <button class="button lead-next" name="act" value="next" data-hotkey="n" disabled=!can>{words}</button>
                {clock
                    .map(|act| view! { <button class="button secondary" name="act" value=act.as_str() data-hotkey="p">{t_word!("lead-act", act.as_str())}</button> })}
                {ends.then(|| view! { <button class="button secondary" name="act" value="end" data-hotkey="e">{t_word!("lead-act", "end")}</button> })}
                {undo}
            </form>
        }
    });
    let next = live
        .items
        .iter()
        .find(|item| item.state == AgendaItemState::Waiting)
        .cloned();
    let leads = live.may_lead.then(|| {
        view! {
            <div class="lead-bar-acts">
                {vote_of(&live, &polls).map(|(poll, act)| view! { <VoteButton action=link(&format!("{here}/manage/vote")) poll=poll act=act /> })}
                {next.map(|item| view! { <NextItem action=link(&format!("{here}/call")) item=item /> })}
            </div>
        }
    });
    view! {
        <div class="lead-bar" data-live="lead-bar" role="group" aria-label=plain(&t!("lead-bar"))>{inner}{leads}</div>
    }
}

/// The vote that runs, or the one that waits for the current item.
fn vote_of(live: &Live, polls: &[Listed]) -> Option<(Listed, &'static str)> {
    let running = polls.iter().find(|poll| poll.state == PollState::Started);
    let current = live.current.as_ref().map(|(item, _)| item.id)?;
    let waits = |poll: &&Listed| poll.state == PollState::Created && poll.item_id == Some(current);
    let found = running.map(|poll| (poll, "stop"));
    let found = found.or_else(|| polls.iter().find(waits).map(|poll| (poll, "start")));
    found.map(|(poll, act)| (poll.clone(), act))
}

#[component]
fn VoteButton(action: String, poll: Listed, act: &'static str) -> impl IntoView {
    let class = if act == "stop" {
        "button danger"
    } else {
        "button secondary"
    };
    let label = plain(&format!("{}: {}", t_word!("poll-act", act), poll.title));
    view! {
        <form method="post" action=action data-live-post="">
            <input type="hidden" name="poll" value=poll.id.to_string() />
            <button class=class name="act" value=act data-hotkey="v" aria-label=label>{t_word!("poll-act", act)}</button>
        </form>
    }
}

#[component]
fn NextItem(action: String, item: item::Model) -> impl IntoView {
    let label = plain(&format!("{}: {}", t!("lead-next-item"), item.title));
    view! {
        <form method="post" action=action data-live-post="">
            <button class="button secondary" name="item" value=item.id.to_string() data-hotkey="i" aria-label=label>{t!("lead-next-item")}</button>
        </form>
    }
}
