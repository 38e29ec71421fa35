//! Whole pages of talks: all of a proposal, one in full, one comment.

use super::{Around, Cards, CommentItem, TalkCard, mention_help};
use crate::components::{Button, Crumbs, EmptyState, ErrorSummary, Look, Pagination, Select, TextArea};
use crate::forms::FormState;
use crate::page::use_page;
use crate::{t, t_word};
use leptos::prelude::*;
use server::comments::read::{CommentView, Filter, Talks};
use shared::comments::ThreadState;
use shared::ids::CommentId;
use shared::suggestions::SuggestionState;

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
    let is_empty = talks.threads.is_empty();
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
                    view! { <div class="talk-list"><Cards talks=talks names_sections=true /></div> }.into_any()
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
