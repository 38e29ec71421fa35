//! One's own bar at the foot of the live page: the same buttons at the same place, one press each.

use crate::components::More;
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::speakers::reading::{Own, Speakers};
use shared::ids::MeetingId;
use shared::speakers::{Category, SpeechKind};

/// The keys that press the buttons, by kind.
const KEYS: [(SpeechKind, &str); 5] = [
    (SpeechKind::For, "f"),
    (SpeechKind::Against, "a"),
    (SpeechKind::Question, "q"),
    (SpeechKind::PointOfOrder, "o"),
    (SpeechKind::Reply, "r"),
];

/// Asking to speak and taking it back; empty for those who cannot, and while a vote waits for them, whose buttons stand there.
#[component]
pub fn SpeakBar(meeting: MeetingId, own: Option<(Speakers, Own)>, is_open: bool, has_vote: bool) -> impl IntoView {
    let shown = own.filter(|(_, own)| own.may_ask && is_open && !has_vote);
    view! {
        <div class="speak-place" data-live="speak">
            {shown
                .map(|(speakers, own)| {
                    if own.is_present {
                        view! { <Bar meeting=meeting speakers=speakers own=own /> }.into_any()
                    } else {
                        view! { <p class="speak-words small">{t!("speak-not-present")}</p> }.into_any()
                    }
                })}
        </div>
    }
}

#[component]
fn Bar(meeting: MeetingId, speakers: Speakers, own: Own) -> impl IntoView {
    let action = link(&format!("/assembly/meetings/{meeting}/speakers"));
    let ordinary = own.waits_for(SpeechKind::For);
    let words = match ordinary {
        _ if own.has_floor => t!("speak-floor"),
        Some((_, kind, place)) => t!(
            "speak-place",
            place = place,
            kind = t_word!("speech-kind", kind.as_str())
        ),
        None if speakers.is_closed => t!("speak-closed"),
        None => t!("speak-lead"),
    };
    let shut = own.has_floor || speakers.is_closed;
    let button = |kind: SpeechKind, disabled: bool| {
        let key = KEYS.iter().find(|(one, _)| *one == kind).map(|(_, key)| *key);
        view! {
            <button class="button secondary" name="kind" value=kind.as_str() data-hotkey=key disabled=disabled>
                {t_word!("speak-kind", kind.as_str())}
            </button>
        }
        .into_any()
    };
    let first = match ordinary {
        Some((speech, ..)) => {
            view! { <button class="button" name="off" value=speech.to_string() data-hotkey="t">{t!("speak-off")}</button> }
                .into_any()
        }
        None => [SpeechKind::For, SpeechKind::Against, SpeechKind::Question]
            .map(|kind| button(kind, shut))
            .collect_view()
            .into_any(),
    };
    let second = [SpeechKind::PointOfOrder, SpeechKind::Reply].map(|kind| match own.waits_for(kind) {
        Some((speech, ..)) => view! {
            <button class="button" name="off" value=speech.to_string()>{t_word!("speak-off", kind.as_str())}</button>
        }
        .into_any(),
        None => button(kind, kind == SpeechKind::Reply && shut),
    });
    view! {
        <form method="post" class="speak" action=action.clone() data-live-post="" aria-labelledby="speak-words">
            <input type="hidden" name="item" value=speakers.item.to_string() />
            <p class="speak-words" id="speak-words">{words}</p>
            <div class="speak-buttons">{first}</div>
            <div class="speak-buttons">{second.collect_view()}</div>
        </form>
        {own.category.map(|said| view! { <CategoryForm action=format!("{action}/category") said=said /> })}
    }
}

/// What one says of oneself where the body alternates by it.
#[component]
fn CategoryForm(action: String, said: Option<Category>) -> impl IntoView {
    let choices = [None].into_iter().chain(Category::ALL.iter().copied().map(Some));
    let buttons = choices.map(move |one| {
        let value = one.map(|one| one.as_str()).unwrap_or_default();
        let words = one.map_or_else(|| t!("category-none"), |one| t_word!("category", one.as_str()));
        view! {
            <button class="button secondary compact" name="category" value=value aria-pressed=(one == said).to_string()>{words}</button>
        }
    });
    view! {
        <More summary=t!("category-title")>
            <form method="post" class="stack tight" action=action data-live-post="">
                <p class="small">{t!("category-help")}</p>
                <div class="cluster">{buttons.collect_view()}</div>
            </form>
        </More>
    }
}
