//! Talks and their parts.

use super::suggestion_views::{Decisions, Declining, Suggestion};
use crate::components::{Button, Crumbs, EmptyState, ErrorSummary, Look, Pagination, PersonMark, Select, TextArea};
use crate::forms::FormState;
use crate::locale::{date_time, list, person, plain};
use crate::page::{link, use_page};
use crate::{t, t_word};
use leptos::prelude::*;
use server::comments::read::{CommentView, Filter, Part, Talks, ThreadView};
use shared::comments::ThreadState;
use shared::ids::{CommentId, ProposalId};
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

/// The talks beside a text. The script reads where each stands from its attributes.
#[component]
pub fn Panel(talks: Talks) -> impl IntoView {
    let around: Vec<_> = talks
        .threads
        .iter()
        .map(|view| Around::of(&talks, view, false))
        .collect();
    let talks: Vec<_> = talks.threads.into_iter().zip(around).collect();
    talks
        .into_iter()
        .map(|(view, around)| view! { <TalkCard view=view around=around state=FormState::empty() /> })
        .collect_view()
}

/// The talks of a room beside its text: the newest that are open, the form for a new one, and the sheet that holds them on phones.
#[component]
pub fn Beside(talks: Talks, number: String) -> impl IntoView {
    let all = link(&format!("/proposals/{}/comments", talks.access.proposal.id));
    let suggested = link(&format!("/proposals/{}/suggestions", talks.access.proposal.id));
    let part = link(&format!("/rooms/{number}/comments"));
    let words = SAID.map(|word| (word, plain(&t_word!("comments-said", word))));
    let words = serde_json::to_string(&std::collections::BTreeMap::from(words)).unwrap_or_default();
    let suggests = talks.is_writable;
    let form = talks.may_write.then(|| (all.clone(), mention_help(&talks.people)));
    let hint = if talks.may_write {
        t!("comments-hint")
    } else {
        t!("comments-none")
    };
    let (count, is_empty) = (talks.threads.len(), talks.threads.is_empty());
    view! {
        <section class="panel stack tight talks" aria-labelledby="comments" data-comments=part data-words=words>
            <h2 id="comments" tabindex="-1">{t!("comments-title")}</h2>
            <p class="visually-hidden" role="status" data-said=""></p>
            {form.map(|(action, help)| view! { <NewHere action=action help=help suggests=suggests /> })}
            <p class="quiet small" data-none="" hidden=!is_empty>{hint}</p>
            <div class="talk-list" data-talks=""><Panel talks=talks /></div>
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

/// All talks of a proposal, and the form to begin one without scripts.
#[component]
pub fn List(talks: Talks, filter: Filter, state: FormState, conflict: Option<&'static str>) -> impl IntoView {
    let page = use_page();
    let proposal = talks.access.proposal.clone();
    let room = page.link(&format!("/rooms/{}", proposal.number));
    let next = talks.next.map(|next| {
        let query: Vec<_> = ["state", "section"]
            .into_iter()
            .map(|name| format!("{name}={}", page.query(name)))
            .collect();
        page.link(&format!(
            "/proposals/{}/comments?{}&after={next}",
            proposal.id,
            query.join("&")
        ))
    });
    let sections: Vec<(String, String)> = talks
        .sections
        .iter()
        .map(|section| (section.document.to_string(), section.title.clone()))
        .collect();
    let chosen = filter.document.map(|document| document.to_string());
    let options = sections.iter().map(|(value, title)| {
        let selected = chosen.as_ref() == Some(value);
        view! { <option value=value.clone() selected=selected>{title.clone()}</option> }
    });
    let states = [
        ("open", filter.state == Some(ThreadState::Open)),
        ("resolved", filter.state == Some(ThreadState::Resolved)),
        ("all", filter.state.is_none()),
    ];
    let form = talks.may_write.then(|| (sections.clone(), mention_help(&talks.people)));
    let suggested = page.link(&format!("/proposals/{}/suggestions", proposal.id));
    let suggests = talks.is_writable;
    let around: Vec<_> = talks
        .threads
        .iter()
        .map(|view| Around::of(&talks, view, true))
        .collect();
    let cards: Vec<_> = talks.threads.into_iter().zip(around).collect();
    let is_empty = cards.is_empty();
    let title = proposal.title.to_string();
    view! {
        <Crumbs places=vec![(page.link("/work"), t!("room-work")), (room.clone(), title.clone())] />
        <div class="page-head">
            <h1>{t!("comments-title")}</h1>
            <p class="lead">{t!("comments-lead")}</p>
        </div>
        <InTheWay conflict=conflict />
        <div class="cols">
            <div class="cols-main stack">
                <form method="get" class="filter">
                    <div class="field">
                        <label for="state">{t!("comments-state")}</label>
                        <select id="state" name="state">
                            {states
                                .map(|(word, selected)| view! { <option value=word selected=selected>{t_word!("comments-filter", word)}</option> })
                                .collect_view()}
                        </select>
                    </div>
                    <div class="field">
                        <label for="section">{t!("comments-section")}</label>
                        <select id="section" name="section"><option value="">{t!("comments-sections-all")}</option>{options.collect_view()}</select>
                    </div>
                    <button class="button secondary">{t!("comments-filter-go")}</button>
                </form>
                {if is_empty {
                    view! { <EmptyState title=t!("comments-none") text=t!("comments-hint") /> }.into_any()
                } else {
                    view! {
                        <div class="talk-list">
                            {cards
                                .into_iter()
                                .map(|(view, around)| view! { <TalkCard view=view around=around state=FormState::empty() /> })
                                .collect_view()}
                        </div>
                    }
                        .into_any()
                }}
                <Pagination earlier=None later=next />
            </div>
            <aside class="cols-side">
                <a class="button secondary" href=room>{t!("comments-to-text")}</a>
                <p><a href=suggested>{t!("suggestions-all")}</a></p>
                {form.map(|(sections, help)| view! { <NewTalk sections=sections help=help suggests=suggests state=state /> })}
            </aside>
        </div>
    }
}

/// Begins a talk about words that were copied out of a section.
#[component]
fn NewTalk(sections: Vec<(String, String)>, help: String, suggests: bool, state: FormState) -> impl IntoView {
    let labels = vec![
        ("document", t!("comments-section")),
        ("passage", t!("comments-passage")),
        ("text", t!("comments-text")),
        ("replacement", t!("suggestion-words")),
    ];
    let takes_out = !state.value("take-out").is_empty();
    let words = state.clone();
    view! {
        <section class="panel stack" id="new">
            <h2>{t!("comments-new")}</h2>
            <ErrorSummary state=state.clone() labels=labels />
            <form class="form" method="post">
                <Select name="document" label=t!("comments-section") state=state.clone() choices=sections />
                <TextArea name="passage" label=t!("comments-passage") help=t!("comments-passage-help") rows=2 state=state.clone() />
                <TextArea name="text" label=t!("comments-text") help=help rows=4 maxlength=2000 state=state />
                {suggests
                    .then(|| {
                        view! {
                            <TextArea name="replacement" label=t!("suggestion-words") help=t!("suggestion-words-help") rows=2 maxlength=4000 optional=true state=words />
                            <div class="choice">
                                <input type="checkbox" id="take-out" name="take-out" value="yes" checked=takes_out />
                                <label for="take-out">{t!("suggestion-take-out")}</label>
                            </div>
                        }
                    })}
                <Button>{t!("comments-send")}</Button>
            </form>
        </section>
    }
}

/// One talk in full, page by page.
#[component]
pub fn Talk(talks: Talks, next: Option<CommentId>, state: FormState, conflict: Option<&'static str>) -> impl IntoView {
    let page = use_page();
    let proposal = talks.access.proposal.clone();
    let around = talks.threads.first().map(|view| Around::of(&talks, view, true));
    let talk = talks.threads.into_iter().next().zip(around);
    let base = talk
        .as_ref()
        .map(|(view, around)| around.address(view))
        .unwrap_or_default();
    let next = next.map(|next| format!("{base}?after={next}"));
    let places = vec![
        (
            page.link(&format!("/rooms/{}", proposal.number)),
            proposal.title.to_string(),
        ),
        (
            page.link(&format!("/proposals/{}/comments", proposal.id)),
            t!("comments-title"),
        ),
    ];
    view! {
        <Crumbs places=places />
        <div class="page-head"><h1>{t!("comments-title")}</h1></div>
        <div class="narrow stack">
            <InTheWay conflict=conflict />
            {talk.map(|(view, around)| view! { <TalkCard view=view around=around state=state /> })}
            <Pagination earlier=None later=next />
        </div>
    }
}

/// Why nothing was done, when a form could not know it.
#[component]
fn InTheWay(conflict: Option<&'static str>) -> impl IntoView {
    conflict.map(|code| {
        view! { <div class="notice owed" role="alert"><p class="field-error">{t_word!("conflict", code)}</p></div> }
    })
}

/// One comment: its author changes it or takes it back, others hide it.
#[component]
pub fn OneComment(talks: Talks, state: FormState) -> impl IntoView {
    let page = use_page();
    let proposal = talks.access.proposal.clone();
    let around = talks.threads.first().map(|view| Around::of(&talks, view, true));
    let help = mention_help(&talks.people);
    let talk = talks.threads.into_iter().next().zip(around);
    let places = vec![
        (
            page.link(&format!("/rooms/{}", proposal.number)),
            proposal.title.to_string(),
        ),
        (
            page.link(&format!("/proposals/{}/comments", proposal.id)),
            t!("comments-title"),
        ),
    ];
    let forms = talk.and_then(|(view, around)| {
        let back = around.address(&view);
        let comment = view.comments.into_iter().next()?;
        let action = format!("{back}/{}", comment.id);
        let acts = around.clone();
        let (own, moderates) = (comment.own && !comment.is_deleted, around.may_moderate && !comment.is_deleted);
        let is_hidden = comment.hidden.is_some();
        // What the team has taken over is theirs now.
        let stays = view.suggestion.as_ref().is_some_and(|found| found.state == SuggestionState::Accepted);
        let labels = vec![("text", t!("comments-text")), ("reason", t!("comment-reason"))];
        Some(view! {
            <ErrorSummary state=state.clone() labels=labels />
            <ol class="comments"><CommentItem comment=CommentView { own: false, ..comment } talk=back.clone() around=Around { may_moderate: false, ..acts } /></ol>
            {own.then(|| view! {
                <section class="section">
                    <h2>{t!("comment-change-title")}</h2>
                    <form class="form" method="post" action=action.clone()>
                        <TextArea name="text" label=t!("comments-text") help=help rows=4 maxlength=2000 state=state.clone() />
                        <div class="actions"><Button name="act" value="save">{t!("comment-save")}</Button></div>
                    </form>
                </section>
                <section class="section">
                    <h2>{t!("comment-delete-title")}</h2>
                    <form class="stack tight" method="post" action=action.clone()>
                        <p>{t!("comment-delete-effect")} {stays.then(|| view! { " " {t!("suggestion-stays")} })}</p>
                        <div class="actions"><Button look=Look::Danger name="act" value="delete">{t!("comment-delete")}</Button></div>
                    </form>
                </section>
            })}
            {moderates.then(|| view! {
                <section class="section">
                    <h2>{if is_hidden { t!("comment-show-title") } else { t!("comment-hide-title") }}</h2>
                    <form class="form" method="post" action=format!("{action}/hide")>
                        {if is_hidden {
                            view! { <div class="actions"><Button look=Look::Secondary name="act" value="show">{t!("comment-show")}</Button></div> }.into_any()
                        } else {
                            view! {
                                <p>{t!("comment-hide-effect")}</p>
                                <TextArea name="reason" label=t!("comment-reason") rows=2 maxlength=300 state=state.clone() />
                                <div class="actions"><Button look=Look::Danger name="act" value="hide">{t!("comment-hide")}</Button></div>
                            }
                                .into_any()
                        }}
                    </form>
                </section>
            })}
            <p><a href=back>{t!("comment-back")}</a></p>
        })
    });
    view! {
        <Crumbs places=places />
        <div class="page-head"><h1>{t!("comment-title")}</h1></div>
        <div class="narrow stack">{forms}</div>
    }
}
