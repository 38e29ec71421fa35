//! Talks and their parts; the pages they stand on are in `views/pages.rs`.

mod pages;

pub use pages::{List, OneComment, Talk};

use super::suggestion_views::{Decisions, Declining, Suggestion};
use crate::components::PersonMark;
use crate::forms::FormState;
use crate::locale::{date_time, list, person, plain};
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::comments::read::{CommentView, Part, Talks, ThreadView};
use shared::comments::ThreadState;
use shared::ids::ProposalId;
use shared::languages::Language;
use shared::suggestions::SuggestionState;

/// Letters of a quote in the name of a talk.
const SHORT: usize = 60;

/// What the room's script says, as `app/editor/comments.ts` names it.
const SAID: [&str; 9] = [
    "sent", "ended", "accepted", "declined", "failed", "unsaved", "empty", "long", "gone",
];

/// What a drawing of a talk must know beside the talk.
#[derive(Clone, Debug)]
pub(super) struct Around {
    proposal: ProposalId,
    may_write: bool,
    may_moderate: bool,
    pub(super) may_decide: bool,
    pub(super) is_writable: bool,
    /// The name of the section, where talks of several stand together.
    section: Option<String>,
    pub(super) language: Option<Language>,
}

impl Around {
    pub(super) fn of(talks: &Talks, view: &ThreadView, names_section: bool) -> Self {
        let section = talks.section(view.thread.document_id);
        Self {
            proposal: talks.access.proposal.id,
            may_write: talks.may_write,
            may_moderate: talks.may_moderate,
            may_decide: talks.may_decide,
            is_writable: talks.is_writable,
            section: section.filter(|_| names_section).map(|section| section.title.clone()),
            language: section.map(|section| section.language),
        }
    }

    fn address(&self, view: &ThreadView) -> String {
        link(&format!("/proposals/{}/comments/{}", self.proposal, view.thread.id))
    }
}

/// Talks one after the other; with the names of their sections where those of several stand together.
#[component]
pub fn Cards(talks: Talks, names_sections: bool) -> impl IntoView {
    let around: Vec<_> = talks
        .threads
        .iter()
        .map(|view| Around::of(&talks, view, names_sections))
        .collect();
    let talks: Vec<_> = talks.threads.into_iter().zip(around).collect();
    talks
        .into_iter()
        .map(|(view, around)| view! { <TalkCard view=view around=around state=FormState::empty() /> })
        .collect_view()
}

/// The talks of a room beside its text: the newest that are open, the form for a new one, and the sheet that holds them on phones.
#[component]
pub fn Beside(
    talks: Talks,
    number: String,
    /// Of the texts on the page.
    language: Language,
) -> impl IntoView {
    let all = link(&format!("/proposals/{}/comments", talks.access.proposal.id));
    let suggested = link(&format!("/proposals/{}/suggestions", talks.access.proposal.id));
    let part = format!(
        "{}?language={}",
        link(&format!("/rooms/{number}/comments")),
        language.as_str()
    );
    let words = SAID.map(|word| (word, plain(&t_word!("comments-said", word))));
    let words = serde_json::to_string(&std::collections::BTreeMap::from(words)).unwrap_or_default();
    let suggests = talks.is_writable;
    let form = talks.may_write.then(|| (all.clone(), mention_help(&talks.people)));
    // No name has a comma.
    let people = talks.may_write.then(|| talks.people.join(","));
    let script = crate::assets::address("talks.js");
    let hint = if talks.may_write {
        t!("comments-hint")
    } else {
        t!("comments-none")
    };
    let (count, is_empty) = (talks.threads.len(), talks.threads.is_empty());
    view! {
        <section
            class="panel stack tight talks"
            aria-labelledby="comments"
            data-comments=part
            data-words=words
            data-people=people
            data-script=script
        >
            <h2 id="comments" tabindex="-1">{t!("comments-title")}</h2>
            <p class="visually-hidden" role="status" data-said=""></p>
            {form.map(|(action, help)| view! { <NewHere action=action help=help suggests=suggests /> })}
            <p class="quiet small" data-none="" hidden=!is_empty>{hint}</p>
            <label class="small in-text" data-in-text="" hidden><input type="checkbox" />{t!("suggestions-in-text")}</label>
            <div class="talk-list" data-talks=""><Cards talks=talks names_sections=false /></div>
            <p class="cluster"><a href=all>{t!("comments-all")}</a> <a href=suggested>{t!("suggestions-all")}</a></p>
        </section>
        <button type="button" class="button talks-open" data-comments-open="" hidden>
            {t!("comments-title")} " " <span class="count" data-comments-count="">{count}</span>
        </button>
        <dialog class="sheet" aria-labelledby="comments" data-comments-sheet="">
            <form method="dialog"><button class="button text compact">{t!("comments-close")}</button></form>
        </dialog>
    }
}

/// The form for a talk about words that are marked in the editor; it shows when there are some.
#[component]
fn NewHere(action: String, help: String, suggests: bool) -> impl IntoView {
    view! {
        <form class="talk-form" method="post" action=action data-new-comment="" hidden>
            <blockquote class="talk-quote" dir="auto" data-quote=""></blockquote>
            {["document", "version", "from", "to"].map(|name| view! { <input type="hidden" name=name /> }).collect_view()}
            <label for="new-comment">{t!("comments-text")}</label>
            <textarea id="new-comment" name="text" rows="3" maxlength="2000" required dir="auto" aria-describedby="new-comment-help new-comment-error"></textarea>
            <p class="help" id="new-comment-help">{help}</p>
            {suggests
                .then(|| {
                    view! {
                        <details class="more" data-suggests="">
                            <summary>{t!("suggestion-new")}</summary>
                            <div class="talk-form">
                                <label for="new-words">{t!("suggestion-words")}</label>
                                <textarea id="new-words" name="replacement" rows="3" maxlength="4000" dir="auto" aria-describedby="new-words-help"></textarea>
                                <p class="help" id="new-words-help">{t!("suggestion-words-here")}</p>
                            </div>
                        </details>
                    }
                })}
            <p class="field-error" id="new-comment-error" data-error="" hidden></p>
            <div class="cluster">
                <button class="button compact">{t!("comments-send")}</button>
                <button type="button" class="button text compact" data-cancel="">{t!("comments-cancel")}</button>
            </div>
        </form>
    }
}

/// A talk: the words it is about, what was said, the form to answer.
#[component]
pub(super) fn TalkCard(view: ThreadView, around: Around, state: FormState) -> impl IntoView {
    let (id, address) = (view.thread.id, around.address(&view));
    let place = view.standing.and_then(|found| Some((found.version, found.place?)));
    let short: String = view.quote.chars().take(SHORT).collect();
    let is_open = view.thread.state == ThreadState::Open;
    let suggestion = view.suggestion.clone();
    // A decision says who ended the talk.
    let is_decided = suggestion
        .as_ref()
        .is_some_and(|suggestion| matches!(suggestion.state, SuggestionState::Accepted | SuggestionState::Declined));
    let diff = suggestion.clone().filter(|suggestion| suggestion.words.is_some());
    let is_gone = place.is_none() && diff.is_none();
    let ended = view
        .resolved_by
        .clone()
        .filter(|_| !is_open && !is_decided)
        .map(|name| t!("comments-resolved", person = person(&name)));
    let left_out = view.left_out;
    let more = (left_out > 0).then(|| (address.clone(), t!("comments-left-out", count = left_out)));
    let comments: Vec<_> = view.comments.clone();
    let field = format!("reply-{id}");
    let refused = state.has_error("text").then(|| {
        state
            .errors
            .of("text")
            .iter()
            .map(|code| t_word!("field", code.key()))
            .collect::<String>()
    });
    let acts = around.clone();
    let talk = address.clone();
    view! {
        <article
            class="talk"
            id=format!("talk-{id}")
            tabindex="-1"
            aria-label=plain(&t!("comments-talk", quote = short))
            data-thread=id.to_string()
            data-document=view.thread.document_id.to_string()
            data-state=view.thread.state.as_str()
            data-version=place.map(|(version, _)| version)
            data-from=place.map(|(_, place)| place.from())
            data-to=place.map(|(_, place)| place.to())
        >
            <div class="stack tight" data-live="">
                {around.section.clone().map(|title| view! { <p class="quiet small"><bdi>{title}</bdi></p> })}
                {match diff {
                    Some(suggestion) => view! { <Suggestion suggestion=suggestion around=around.clone() /> }.into_any(),
                    None => view! { <blockquote class="talk-quote" dir="auto" lang=around.language.map(Language::as_str)>{view.quote.clone()}</blockquote> }.into_any(),
                }}
                {is_gone.then(|| view! { <p class="small strong">{t!("comments-gone")}</p> })}
                {place.is_some().then(|| view! { <button type="button" class="button text compact" data-show="" hidden>{t!("comments-show")}</button> })}
                <ol class="comments">
                    {comments
                        .into_iter()
                        .enumerate()
                        .map(|(at, comment)| {
                            let more = more.clone().filter(|_| at == 1);
                            view! {
                                {more.map(|(href, words)| view! { <li class="comment"><a href=href>{words}</a></li> })}
                                <CommentItem comment=comment talk=talk.clone() around=acts.clone() />
                            }
                        })
                        .collect_view()}
                </ol>
                {ended.map(|words| view! { <p class="quiet small">{words}</p> })}
                {suggestion.clone().map(|suggestion| view! { <Decisions suggestion=suggestion around=around.clone() action=format!("{address}/suggestion") /> })}
            </div>
            {suggestion.map(|suggestion| view! { <Declining suggestion=suggestion around=around.clone() action=format!("{address}/suggestion") talk=id state=state.clone() /> })}
            {around
                .may_write
                .then(|| {
                    view! {
                        <form class="talk-form" method="post" action=address.clone()>
                            <label class="small" for=field.clone()>{t!("comments-reply-label")}</label>
                            <textarea
                                id=field.clone()
                                name="text"
                                rows="1"
                                maxlength="2000"
                                required
                                dir="auto"
                                aria-describedby=format!("{field}-error")
                                aria-invalid=refused.is_some().then_some("true")
                            ></textarea>
                            <p class="field-error" id=format!("{field}-error") data-error="" hidden=refused.is_none()>{refused.clone()}</p>
                            <button class="button secondary compact" name="act" value="reply">{t!("comments-reply")}</button>
                        </form>
                        <form method="post" action=address data-live="">
                            {if is_open {
                                view! { <button class="button text compact" name="act" value="resolve">{t!("comments-resolve")}</button> }.into_any()
                            } else {
                                view! { <button class="button text compact" name="act" value="reopen">{t!("comments-reopen")}</button> }.into_any()
                            }}
                        </form>
                    }
                })}
        </article>
    }
}

/// What one person said.
#[component]
fn CommentItem(comment: CommentView, talk: String, around: Around) -> impl IntoView {
    let address = format!("{talk}/{}", comment.id);
    let act = match (comment.is_deleted, comment.own, around.may_moderate) {
        (true, ..) | (_, false, false) => None,
        (_, true, _) => Some(t!("comments-change")),
        (_, _, true) => Some(t!("comments-hide")),
    };
    let note = match (&comment.hidden, comment.is_deleted) {
        (_, true) => Some(t!("comments-deleted")),
        (Some(reason), _) => Some(t!("comments-hidden", reason = reason)),
        _ => None,
    };
    let edited = comment
        .edited_at
        .filter(|_| !comment.is_deleted)
        .map(|_| t!("comments-edited"));
    view! {
        <li class="comment" id=format!("comment-{}", comment.id)>
            <div class="comment-head">
                <PersonMark name=comment.author />
                <p class="quiet small">
                    <time datetime=format!("{}Z", comment.created_at.to_minute())>{date_time(comment.created_at)}</time>
                    {edited.map(|words| view! { ", " {words} })}
                </p>
            </div>
            {note.map(|words| view! { <p class="quiet small">{words}</p> })}
            {comment.words.map(|parts| view! { <Said parts=parts /> })}
            {act.map(|words| view! { <p><a class="button text compact" href=address>{words}</a></p> })}
        </li>
    }
}

/// The words of a comment, people in it by name.
#[component]
fn Said(parts: Vec<Part>) -> impl IntoView {
    let parts = parts.into_iter().map(|part| match part {
        Part::Text(text) => view! { <span>{text}</span> }.into_any(),
        Part::Mention(name) => view! { <bdi class="mention">{format!("@{}", person(&name))}</bdi> }.into_any(),
    });
    view! { <p class="comment-text" dir="auto">{parts.collect_view()}</p> }
}

/// "Write @ and a name …" for the people who can be named.
fn mention_help(people: &[String]) -> String {
    if people.is_empty() {
        return String::new();
    }
    t!("comments-mention-help", people = list(people))
}
