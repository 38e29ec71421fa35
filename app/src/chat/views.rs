//! Messages, the form for a new one, and what can be done about one.

use crate::components::{Button, Crumbs, ErrorSummary, Look, Pagination, PersonMark, ShortForm, TextArea};
use crate::forms::FormState;
use crate::locale::{date_time, plain};
use crate::page::link;
use crate::rooms::RoomPart;
use crate::t;
use leptos::prelude::*;
use server::chat::read::{Chat, MessageView};
use server::proposals::entity::proposal;
use shared::chat::LONGEST;

/// Where the chat of a proposal is.
fn address_of(proposal: &proposal::Model) -> String {
    link(&format!("/proposals/{}/chat", proposal.id))
}

fn longest() -> u32 {
    u32::try_from(LONGEST).unwrap_or(u32::MAX)
}

/// The newest messages beside the text of a room.
#[component]
pub fn ChatInRoom(chat: Chat, number: String) -> impl IntoView {
    let all = address_of(&chat.access.proposal);
    let form = chat.may_write.then(|| all.clone());
    view! {
        <RoomPart name="chat" title=t!("chat-title") number=number open=true>
            <div data-fresh=""><Log chat=chat boxed=true /></div>
            {form.map(|action| view! { <Say action=action state=FormState::empty() /> })}
            <p><a href=all>{t!("chat-all")}</a></p>
        </RoomPart>
    }
}

#[component]
fn Say(action: String, state: FormState) -> impl IntoView {
    view! { <ShortForm action=action field="text" label=t!("chat-text") submit=t!("chat-send") maxlength=longest() state=state /> }
}

/// Messages, the newest last; in a box that scrolls beside a text.
#[component]
pub fn Log(chat: Chat, boxed: bool) -> impl IntoView {
    let base = address_of(&chat.access.proposal);
    let may_moderate = chat.may_moderate;
    let none = chat
        .messages
        .is_empty()
        .then(|| view! { <li class="quiet small" id="chat-none">{t!("chat-none")}</li> });
    let lines = chat
        .messages
        .into_iter()
        .map(|message| view! { <Line message=message base=base.clone() may_moderate=may_moderate /> })
        .collect_view();
    let lines = view! { <ol class="comments" data-lines="">{none} {lines}</ol> };
    if boxed {
        view! { <div class="chat-log" role="log" tabindex="0" aria-label=plain(&t!("chat-log"))>{lines}</div> }
            .into_any()
    } else {
        lines.into_any()
    }
}

/// What one person says.
#[component]
fn Line(message: MessageView, base: String, may_moderate: bool) -> impl IntoView {
    let href = format!("{base}/{}", message.id);
    let act = match (message.is_gone, message.own, may_moderate) {
        (true, ..) | (_, false, false) => None,
        (_, true, _) => Some(t!("chat-take-back")),
        (_, _, true) => Some(t!("chat-hide")),
    };
    let note = match (message.is_gone, &message.hidden) {
        (true, _) => Some(t!("chat-gone")),
        (_, Some(reason)) => Some(t!("chat-hidden", reason = reason)),
        _ => None,
    };
    view! {
        <li class="comment" id=format!("chat-{}", message.id)>
            <div class="comment-head">
                <PersonMark name=message.author />
                <p class="quiet small"><time datetime=format!("{}Z", message.created_at.to_minute())>{date_time(message.created_at)}</time></p>
            </div>
            {note.map(|words| view! { <p class="quiet small">{words}</p> })}
            {message.text.map(|text| view! { <p class="comment-text" dir="auto">{text}</p> })}
            {act.map(|words| view! { <p><a class="button text compact" href=href>{words}</a></p> })}
        </li>
    }
}

fn places(proposal: &proposal::Model, inner: bool) -> Vec<(String, String)> {
    let mut places = vec![(link(&format!("/rooms/{}", proposal.number)), proposal.title.to_string())];
    if inner {
        places.push((address_of(proposal), t!("chat-title")));
    }
    places
}

/// The chat as a page of its own, page by page.
#[component]
pub fn ChatPage(chat: Chat, is_older: bool, state: FormState) -> impl IntoView {
    let base = address_of(&chat.access.proposal);
    let earlier = chat.earlier.map(|before| format!("{base}?before={before}"));
    let later = is_older.then(|| base.clone());
    let form = chat.may_write.then_some(base);
    view! {
        <Crumbs places=places(&chat.access.proposal, false) />
        <div class="page-head"><h1>{t!("chat-title")}</h1><p class="lead">{t!("chat-lead")}</p></div>
        <div class="narrow stack loose">
            <ErrorSummary state=state.clone() labels=vec![("text", t!("chat-text"))] />
            <Log chat=chat boxed=false />
            <Pagination earlier=earlier later=later />
            {form.map(|action| view! { <Say action=action state=state /> })}
        </div>
    }
}

/// One message: its author takes it back, others hide it.
#[component]
pub fn OneMessage(chat: Chat, state: FormState) -> impl IntoView {
    let proposal = chat.access.proposal.clone();
    let message = chat.messages.first().cloned();
    let acts = message.filter(|message| !message.is_gone).map(|message| {
        let action = format!("{}/{}", address_of(&proposal), message.id);
        let hides = chat.may_moderate;
        let is_hidden = message.hidden.is_some();
        view! {
            {message.own.then(|| view! {
                <section class="section">
                    <h2>{t!("chat-take-back-title")}</h2>
                    <form class="stack tight" method="post" action=action.clone()>
                        <p>{t!("chat-take-back-effect")}</p>
                        <div class="actions"><Button look=Look::Danger>{t!("chat-take-back")}</Button></div>
                    </form>
                </section>
            })}
            {hides.then(|| view! {
                <section class="section">
                    <h2>{if is_hidden { t!("chat-show-title") } else { t!("chat-hide-title") }}</h2>
                    <form class="form" method="post" action=format!("{action}/hide")>
                        {if is_hidden {
                            view! { <div class="actions"><Button look=Look::Secondary name="act" value="show">{t!("chat-show")}</Button></div> }.into_any()
                        } else {
                            view! {
                                <p>{t!("chat-hide-effect")}</p>
                                <TextArea name="reason" label=t!("chat-reason") rows=2 maxlength=300 state=state.clone() />
                                <div class="actions"><Button look=Look::Danger name="act" value="hide">{t!("chat-hide")}</Button></div>
                            }
                                .into_any()
                        }}
                    </form>
                </section>
            })}
        }
    });
    let labels = vec![("reason", t!("chat-reason"))];
    let shown = Chat {
        messages: chat
            .messages
            .into_iter()
            .map(|message| MessageView { own: false, ..message })
            .collect(),
        may_moderate: false,
        ..chat
    };
    view! {
        <Crumbs places=places(&proposal, true) />
        <div class="page-head"><h1>{t!("chat-message-title")}</h1></div>
        <div class="narrow stack">
            <ErrorSummary state=state.clone() labels=labels />
            <Log chat=shown boxed=false />
            {acts}
        </div>
    }
}
