//! The list as everybody sees it, and the timer.

use super::Kind;
use crate::components::{Badge, Mark, More};
use crate::locale::{person, plain};
use crate::{t, t_word};
use leptos::prelude::*;
use server::speakers::reading::{Speaker, Speakers};
use shared::speakers::{SpeakingRules, SpeechKind, SpeechState, minutes};
use shared::time::Timestamp;

/// The list of the current item, as a part of the live page; empty while no item is called.
#[component]
pub fn SpeakerBoard(speakers: Option<Speakers>) -> impl IntoView {
    view! {
        <div data-live="speakers">
            {speakers
                .map(|speakers| {
                    let (rules, is_closed) = (speakers.rules, speakers.is_closed);
                    view! {
                        <section class="section" aria-labelledby="speakers-title">
                            <div class="section-head">
                                <h2 id="speakers-title">{t!("speakers-title")}</h2>
                                {is_closed.then(|| view! { <Badge mark=Mark::Owed words=t!("speakers-closed") /> })}
                            </div>
                            <OnFloor now=speakers.now interrupted=speakers.interrupted />
                            {if speakers.waiting.is_empty() {
                                view! { <p class="quiet">{t!("speakers-none")}</p> }.into_any()
                            } else {
                                view! {
                                    <ol class="speakers numbered">
                                        {speakers.waiting.into_iter().map(|one| view! { <li><SpeakerLine speaker=one /></li> }).collect_view()}
                                    </ol>
                                }
                                    .into_any()
                            }}
                            <More summary=t!("speakers-rules")><OrderInWords rules=rules /></More>
                        </section>
                    }
                })}
        </div>
    }
}

/// A name and what they speak for.
#[component]
pub fn SpeakerLine(speaker: Speaker) -> impl IntoView {
    view! { <bdi>{person(&speaker.name)}</bdi> " " <Kind kind=speaker.kind /> }
}

/// Who has the floor, with the time; and who goes on after a point of order.
#[component]
pub fn OnFloor(now: Option<Speaker>, interrupted: Option<Speaker>) -> impl IntoView {
    let after = interrupted.map(|one| {
        let spent = minutes(one.clock.spent);
        t!("speakers-interrupted", name = person(&one.name), spent = spent)
    });
    match now {
        Some(speaker) => {
            let said = plain(&t!(
                "speakers-said",
                name = person(&speaker.name),
                kind = t_word!("speech-kind", speaker.kind.as_str())
            ));
            view! {
                <div class="floor" data-said=said>
                    <p class="eyebrow">{t!("speakers-now")}</p>
                    <p class="floor-name"><SpeakerLine speaker=speaker.clone() /></p>
                    <Timer speaker=speaker />
                    {after.map(|words| view! { <p class="small quiet">{words}</p> })}
                </div>
            }
            .into_any()
        }
        None => view! { <p class="quiet">{t!("speakers-nobody")}</p> }.into_any(),
    }
}

/// A time of the day in Coordinated Universal Time, as `18:03:20`.
fn time_of_day(moment: Timestamp) -> String {
    let seconds = moment.0.rem_euclid(Timestamp::DAY) / Timestamp::SECOND;
    format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// The time of a speech: in words that stay true however long the page is kept, and by `live.js` as a clock that runs.
#[component]
pub fn Timer(speaker: Speaker) -> impl IntoView {
    let clock = speaker.clock;
    let limit = i64::from(clock.limit) * Timestamp::SECOND;
    let is_paused = speaker.state == SpeechState::Paused;
    let spent = minutes(clock.spent);
    let mut words = match clock.since {
        Some(since) => t!("timer-since", time = time_of_day(since)),
        None => t!("timer-paused", spent = spent.as_str()),
    };
    if clock.since.is_some() && clock.spent > 0 {
        words = format!("{words} {}", t!("timer-before", spent = spent));
    }
    let allowed = if clock.limit > 0 {
        t!("timer-allowed", limit = minutes(limit))
    } else {
        t!("timer-unlimited")
    };
    let digits = clock.left_at(Timestamp(0)).filter(|_| is_paused).map(minutes);
    view! {
        <div
            class="timer"
            data-timer=speaker.speech.to_string()
            data-since=clock.since.map(|since| since.0)
            data-spent=clock.spent
            data-limit=limit
            data-left-words=plain(&t!("timer-left"))
            data-soon-words=plain(&t!("timer-soon"))
            data-over-words=plain(&t!("timer-over"))
        >
            <p class="timer-digits ltr" role="timer" data-timer-digits="">{digits}</p>
            <p class="timer-words" data-timer-words=""></p>
            <p class="small">{words} " " {allowed}</p>
        </div>
    }
}

/// How the order is made, and how long one may speak.
#[component]
pub fn OrderInWords(rules: SpeakingRules) -> impl IntoView {
    let mut lines = vec![t!("says-points-first")];
    if rules.newcomers_first {
        lines.push(t!("says-newcomers"));
    }
    if rules.quota {
        lines.push(t!("says-quota"));
    }
    lines.push(t_word!("says-order", rules.order.as_str()));
    let limits = SpeechKind::ALL.iter().map(|&kind| {
        let words = match rules.limit(kind) {
            0 => t!("timer-unlimited"),
            limit => t!("timer-allowed", limit = minutes(i64::from(limit) * Timestamp::SECOND)),
        };
        view! { <div><dt>{t_word!("speech-kind", kind.as_str())}</dt><dd>{words}</dd></div> }
    });
    view! {
        <ul class="rules">{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
        <dl class="facts">{limits.collect_view()}</dl>
    }
}
