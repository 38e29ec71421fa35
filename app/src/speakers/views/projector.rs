//! What hangs on the wall: nothing to press, large and of high contrast.

use super::Kind;
use super::board::Timer;
use crate::locale::{person, plain};
use crate::page::link;
use crate::polls::verdict_words;
use crate::{t, t_word};
use leptos::prelude::*;
use server::meetings::live::Live;
use server::polls::entity::poll;
use server::speakers::reading::Speakers;
use shared::polls::PollState;

/// How many of those who wait are named.
const NAMED: usize = 4;

/// The projector's page, or with `whole` unset its parts alone.
#[component]
pub fn Projector(live: Live, speakers: Option<Speakers>, cast: Option<(u64, u64)>, whole: bool) -> impl IntoView {
    let total = live.total();
    let number = live
        .current
        .as_ref()
        .map(|(item, _)| live.number(item.id))
        .unwrap_or_default();
    let Live {
        meeting,
        current,
        presence,
        poll,
        ..
    } = live;
    let parts = link(&format!("/assembly/meetings/{}/projector/parts", meeting.id));
    let socket = format!("/api/v1/meetings/{}/live", meeting.id);
    let inner = view! {
        <section class="projector-item" data-live="now" aria-label=plain(&t!("live-now"))>
            {match current {
                Some((item, _)) => view! {
                    <p class="projector-small">{t!("live-item", number = number.clone(), total = total)}</p>
                    <h2 dir="auto">{item.title}</h2>
                }
                    .into_any(),
                None => view! { <h2>{t_word!("live-none", meeting.state.as_str())}</h2> }.into_any(),
            }}
        </section>
        <section data-live="vote" aria-label=plain(&t!("projector-vote"))>
            {poll.map(|poll| view! { <Vote poll=poll cast=cast /> })}
        </section>
        <section data-live="speakers" aria-label=plain(&t!("speakers-title"))>
            {speakers.map(|speakers| view! { <FloorAtWall speakers=speakers /> })}
        </section>
        <p class="projector-small" data-live="presence">{t!("meeting-present", present = presence.present, mandates = presence.mandates)}</p>
    };
    if !whole {
        return inner.into_any();
    }
    view! {
        <div
            class="projector"
            tabindex="0"
            data-live-socket=socket
            data-live-parts=parts
            data-lost=plain(&t!("live-lost"))
            data-back=""
        >
            <h1 class="projector-small" dir="auto">{meeting.title}</h1>
            {inner}
            <p class="projector-small" role="status" data-live-status=""></p>
            <p class="visually-hidden" role="status" data-timer-said=""></p>
        </div>
    }
    .into_any()
}

/// Who has the floor, the time, and who comes next.
#[component]
fn FloorAtWall(speakers: Speakers) -> impl IntoView {
    let more = speakers.waiting.len().saturating_sub(NAMED);
    let waiting = speakers.waiting.into_iter().take(NAMED).map(|one| {
        view! { <li><bdi>{person(&one.name)}</bdi> " " <Kind kind=one.kind /></li> }
    });
    let waiting = waiting.collect_view();
    view! {
        {speakers
            .now
            .map(|now| {
                view! {
                    <p class="projector-name"><bdi>{person(&now.name)}</bdi> " " <Kind kind=now.kind /></p>
                    <Timer speaker=now />
                }
            })}
        {speakers.is_closed.then(|| view! { <p class="projector-small">{t!("speakers-closed")}</p> })}
        <ol class="projector-next">{waiting}</ol>
        {(more > 0).then(|| view! { <p class="projector-small">{t!("projector-more", count = more)}</p> })}
    }
}

/// A vote: of a named one how many have voted while it runs, never what; the result once it is published.
#[component]
fn Vote(poll: poll::Model, cast: Option<(u64, u64)>) -> impl IntoView {
    let words = match poll.state {
        PollState::Created => t!("ballot-soon"),
        PollState::Started => cast.map_or_else(
            || t!("ballot-guest"),
            |(cast, roll)| t!("projector-cast", cast = cast, roll = roll),
        ),
        PollState::Finished => t!("ballot-over"),
        PollState::Published => poll.verdict.map(verdict_words).unwrap_or_default(),
    };
    // The count rings no bell: a cast must not be heard. So the page looks again by itself.
    let often = cast.is_some().then_some("");
    view! {
        <div class="stack tight" data-live-often=often>
            <h2 dir="auto">{poll.title}</h2>
            <p class="projector-name">{words}</p>
        </div>
    }
}
