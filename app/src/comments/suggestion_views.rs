//! What a talk suggests: the words that go and those that come, what is in the way, who decided, and the forms to decide.

use super::views::{Around, Cards};
use crate::components::{Button, Crumbs, EmptyState};
use crate::forms::FormState;
use crate::locale::{person, plain};
use crate::page::{link, use_page};
use crate::{t, t_word};
use leptos::prelude::*;
use server::comments::read::{Fit, SuggestionView, Talks, ThreadView};
use server::diff;
use shared::ids::ThreadId;
use shared::languages::Language;
use shared::suggestions::SuggestionState;

/// The suggestion in the place of the talk's quote. What goes is struck through, what comes is underlined; both are also said.
#[component]
pub fn Suggestion(suggestion: SuggestionView, around: Around) -> impl IntoView {
    let by = t!("suggestion-by", person = person(&suggestion.author));
    let lang = around.language.map(Language::as_str);
    let dir = around.language.map(|language| language.dir().as_str());
    suggestion.words.map(|words| {
        let now = match words.fit {
            Fit::Overtaken(ref now) => Some(now.clone()),
            Fit::Goes | Fit::Gone => None,
        };
        let is_gone = words.fit == Fit::Gone;
        // The room shows in its text what can be taken over: app/editor/instead.ts.
        let goes = suggestion.state == SuggestionState::Open && words.fit == Fit::Goes && !suggestion.is_hidden;
        view! {
            <p class="small strong">{by}</p>
            <blockquote class="talk-quote suggested" dir=dir lang=lang data-instead=goes.then_some("")>
                {words.diff.into_iter().map(|part| view! { <Part part=part /> }).collect_view()}
            </blockquote>
            {is_gone.then(|| view! { <p class="small strong">{t!("suggestion-gone")}</p> })}
            {now.map(|now| {
                view! {
                    <div class="notice needs stack tight">
                        <p class="small">{t!("suggestion-overtaken")}</p>
                        <p class="small strong">{t!("suggestion-now")}</p>
                        <blockquote class="talk-quote suggested" dir=dir lang=lang>{now}</blockquote>
                    </div>
                }
            })}
        }
    })
}

/// A stretch of the difference.
#[component]
fn Part(part: diff::Part) -> impl IntoView {
    let language = use_page().language.as_str();
    let said =
        |words: String| view! { <span class="visually-hidden" lang=language>{format!("{} ", plain(&words))}</span> };
    match part {
        diff::Part::Same(text) => view! { <span>{text}</span> }.into_any(),
        diff::Part::Gone(text) => view! { <del>{said(t!("suggestion-removed"))}{text}</del> }.into_any(),
        diff::Part::New(text) => view! { <ins>{said(t!("suggestion-added"))}{text}</ins> }.into_any(),
    }
}

/// What became of a suggestion; while it is open, the form to take it over.
#[component]
pub fn Decisions(suggestion: SuggestionView, around: Around, action: String) -> impl IntoView {
    let by = suggestion.decided_by.map(|name| person(&name)).unwrap_or_default();
    match suggestion.state {
        SuggestionState::Accepted => {
            let author = person(&suggestion.author);
            view! {
                <p class="small">{t!("suggestion-accepted", person = by, author = author)}</p>
                {around.is_writable.then(|| view! { <p class="quiet small">{t!("suggestion-undo")}</p> })}
            }
            .into_any()
        }
        SuggestionState::Declined => {
            let reason = suggestion.reason.unwrap_or_default();
            view! { <p class="small">{t!("suggestion-declined", person = by, reason = reason)}</p> }.into_any()
        }
        SuggestionState::Withdrawn => ().into_any(),
        SuggestionState::Open if !around.is_writable => {
            view! { <p class="quiet small">{t!("suggestion-closed")}</p> }.into_any()
        }
        SuggestionState::Open => {
            let goes = suggestion.words.is_some_and(|words| words.fit == Fit::Goes) && !suggestion.is_hidden;
            (goes && around.may_decide)
                .then(|| {
                    view! {
                        <form class="talk-form" method="post" action=action>
                            <p class="field-error" data-error="" hidden></p>
                            <button class="button compact" name="act" value="accept">{t!("suggestion-accept")}</button>
                        </form>
                    }
                })
                .into_any()
        }
    }
}

/// The form to decline an open suggestion.
#[component]
pub fn Declining(
    suggestion: SuggestionView,
    around: Around,
    action: String,
    talk: ThreadId,
    state: FormState,
) -> impl IntoView {
    let field = format!("reason-{talk}");
    let refused = state.has_error("reason").then(|| {
        let codes = state.errors.of("reason").iter();
        codes.map(|code| t_word!("field", code.key())).collect::<String>()
    });
    let is_open = suggestion.state == SuggestionState::Open && around.may_decide;
    is_open.then(|| {
        view! {
            <details class="more" open=refused.is_some()>
                <summary>{t!("suggestion-decline")}</summary>
                <form class="talk-form" method="post" action=action>
                    <label class="small" for=field.clone()>{t!("suggestion-reason")}</label>
                    <textarea
                        id=field.clone()
                        name="reason"
                        rows="1"
                        maxlength="300"
                        required
                        dir="auto"
                        aria-describedby=format!("{field}-error")
                        aria-invalid=refused.is_some().then_some("true")
                    ></textarea>
                    <p class="field-error" id=format!("{field}-error") data-error="" hidden=refused.is_none()>{refused.clone()}</p>
                    <button class="button secondary compact" name="act" value="decline">{t!("suggestion-decline-now")}</button>
                </form>
            </details>
        }
    })
}

/// Whether a talk's suggestion can be taken over together with others.
fn goes(view: &ThreadView) -> bool {
    view.suggestion.as_ref().is_some_and(|found| {
        let fits = found.words.as_ref().is_some_and(|words| words.fit == Fit::Goes);
        found.state == SuggestionState::Open && fits && !found.is_hidden
    })
}

/// All open suggestions of a proposal; those who decide can take over all that go.
#[component]
pub fn Suggestions(talks: Talks) -> impl IntoView {
    let page = use_page();
    let proposal = talks.access.proposal.clone();
    let room = page.link(&format!("/rooms/{}", proposal.number));
    let comments = page.link(&format!("/proposals/{}/comments", proposal.id));
    let going: Vec<String> = talks
        .threads
        .iter()
        .filter(|view| goes(view))
        .map(|view| view.thread.id.to_string())
        .collect();
    let takes_all = talks.may_decide && talks.is_writable && going.len() > 1;
    let more = talks.next.is_some();
    let is_empty = talks.threads.is_empty();
    let places = vec![
        (page.link("/work"), t!("room-work")),
        (room.clone(), proposal.title.to_string()),
        (comments, t!("comments-title")),
    ];
    view! {
        <Crumbs places=places />
        <div class="page-head">
            <h1>{t!("suggestions-title")}</h1>
            <p class="lead">{t!("suggestions-lead")}</p>
        </div>
        <div class="narrow stack">
            {takes_all
                .then(|| {
                    let count = going.len();
                    view! {
                        <form class="panel stack tight" method="post" action=link(&format!("/proposals/{}/suggestions", proposal.id))>
                            <p>{t!("suggestions-effect", count = count)}</p>
                            {going.into_iter().map(|id| view! { <input type="hidden" name="thread" value=id /> }).collect_view()}
                            <div class="actions"><Button>{t!("suggestions-accept-all", count = count)}</Button></div>
                        </form>
                    }
                })}
            {if is_empty {
                view! { <EmptyState title=t!("suggestions-none") text=t!("suggestions-none-text") /> }.into_any()
            } else {
                view! { <div class="talk-list"><Cards talks=talks names_sections=true /></div> }.into_any()
            }}
            {more.then(|| view! { <p class="quiet">{t!("suggestions-more")}</p> })}
            <p><a class="button secondary" href=room>{t!("comments-to-text")}</a></p>
        </div>
    }
}
