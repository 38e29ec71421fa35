//! One's own answer to an invitation: on the page of a meeting, and behind the link of a letter.

use super::clock;
use crate::components::LinkButton;
use crate::locale::date_time;
use crate::page::link;
use crate::preparation::Answer;
use crate::{t, t_word};
use leptos::prelude::*;
use server::meetings::entity::meeting;
use server::preparation::replies::Asked;
use shared::preparation::replies::Reply;

/// A button for each answer; the one that was given is marked.
fn buttons(has_substitute: bool, given: Reply) -> impl IntoView {
    Reply::choices(has_substitute)
        .iter()
        .map(|reply| {
            let is_given = *reply == given;
            let class = if is_given { "button" } else { "button secondary" };
            view! {
                <button class=class name="reply" value=reply.as_str() aria-pressed=is_given.then_some("true")>
                    {t_word!("reply", reply.as_str())}
                </button>
            }
        })
        .collect_view()
}

/// The question on the page of a meeting.
#[component]
pub fn ReplyForm(meeting: meeting::Model, answer: Answer) -> impl IntoView {
    let Answer { row, has_substitute } = answer;
    let action = link(&format!("/assembly/meetings/{}/reply", meeting.id));
    view! {
        <form method="post" class="panel stack tight" action=action>
            <h2 class="card-title">{t!("reply-asked")}</h2>
            {row.is_substitute.then(|| view! { <p>{t!("reply-as-substitute")}</p> })}
            <p>{t_word!("reply-said", row.reply.as_str())}</p>
            <div class="actions">{buttons(has_substitute, row.reply)}</div>
        </form>
    }
}

/// The page behind the link of a letter.
#[component]
pub fn LinkPage(asked: Asked, token: String) -> impl IntoView {
    let Asked {
        meeting,
        row,
        has_substitute,
    } = asked;
    view! {
        <div class="page-head">
            <h1>{t!("reply-asked")}</h1>
            <p class="lead" dir="auto">{meeting.title}</p>
            <p>{date_time(meeting.starts_at)} {(!meeting.place.is_empty()).then(|| view! { " · " <bdi>{meeting.place}</bdi> })}</p>
        </div>
        <form method="post" class="form stack" action=link(&format!("/reply/{token}"))>
            {row.is_substitute.then(|| view! { <p>{t!("reply-as-substitute")}</p> })}
            <p>{t!("reply-once")}</p>
            <div class="actions">{buttons(has_substitute, row.reply)}</div>
        </form>
    }
}

/// What follows an answer by a link.
#[component]
pub fn Thanks(meeting: meeting::Model, reply: Reply) -> impl IntoView {
    let at = clock(meeting.starts_at);
    view! {
        <div class="page-head">
            <h1>{t!("reply-thanks")}</h1>
            <p class="lead" role="status">{t_word!("reply-said", reply.as_str())}</p>
            <p><bdi>{meeting.title}</bdi> " · " {at} " UTC"</p>
        </div>
        <p>{t!("reply-change")}</p>
        <div class="actions">
            <LinkButton href=link(&format!("/assembly/meetings/{}", meeting.id))>{t!("reply-to-meeting")}</LinkButton>
        </div>
    }
}
