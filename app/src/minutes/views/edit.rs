//! The secretary's desk: each part folds; one is open and has a form.

use super::super::lines::entry;
use super::super::paper::title_of;
use super::super::{part_word, path_of};
use super::open::{Open, Opened};
use super::paper::fact;
use super::{Unanswered, places};
use crate::components::{
    Badge, Crumbs, ErrorSummary, Facts, LinkButton, Look, Mark, Notice, Select, TextArea, language_choices,
};
use crate::forms::{Form, FormState};
use crate::locale::{date_time, person};
use crate::page::link;
use crate::papers::Inline;
use crate::t;
use leptos::prelude::*;
use server::markdown::to_html;
use server::minutes::reading::{Draft, Minutes, Written};
use shared::ids::AgendaItemId;
use shared::meetings::MeetingState;
use shared::minutes::facts::Line;
use shared::minutes::record::Section;
use shared::minutes::{LONGEST_REASON, MinutesAct};
use std::sync::Arc;

/// What the desk shows.
pub struct EditView {
    pub draft: Draft,
    /// The part that is open.
    pub open: Option<Option<AgendaItemId>>,
    pub text: FormState,
    /// What somebody else wrote meanwhile.
    pub theirs: Option<String>,
    pub task: FormState,
    /// The line that is to be left out.
    pub line: Option<String>,
    pub reason: FormState,
}

#[component]
pub fn EditPage(view: EditView) -> impl IntoView {
    let EditView { draft, open, .. } = view;
    let Draft {
        minutes,
        written,
        people,
        unanswered,
    } = draft;
    let minutes = Arc::new(minutes);
    let here = link(&path_of(minutes.desk.meeting.id));
    let preview = here.clone();
    let labels = vec![
        ("text", t!("minutes-text")),
        ("reason", t!("minutes-reason")),
        ("person", t!("minutes-task-person")),
        ("who", t!("minutes-task-who")),
        ("what", t!("minutes-task-what")),
        ("due", t!("minutes-task-due")),
    ];
    let refused = [&view.text, &view.task, &view.reason]
        .into_iter()
        .find(|state| !state.errors.is_empty());
    let summary = refused
        .cloned()
        .map(|state| view! { <ErrorSummary state=state labels=labels /> });
    let mut opened = Some(Opened {
        text: view.text,
        theirs: view.theirs,
        task: view.task,
        line: view.line,
        reason: view.reason,
        people,
    });
    let language = FormState::filled(Form::of([("language", minutes.record.language.to_string())]));
    let parts: Vec<_> = written
        .into_iter()
        .enumerate()
        .map(|(at, written)| {
            let is_open = minutes
                .record
                .sections
                .get(at)
                .is_some_and(|section| open == Some(section.item()));
            let opened = if is_open { opened.take() } else { None };
            view! { <PartOf minutes=Arc::clone(&minutes) at=at written=written opened=opened /> }
        })
        .collect();
    let may_hand = minutes.desk.meeting.state == MeetingState::Closed;
    view! {
        <Crumbs places=places(&minutes.desk, true) />
        <div class="page-head"><h1>{t!("minutes-edit")}</h1><p class="lead">{t!("minutes-edit-lead")}</p></div>
        <div class="stack loose">
            {summary}
            <Unanswered count=unanswered remarks=format!("{here}/remarks") />
            <form method="post" class="filter" action=format!("{here}/language")>
                <Select name="language" label=t!("minutes-language") choices=language_choices() state=language />
                <button class="button secondary">{t!("form-save")}</button>
            </form>
            {parts}
            <div class="actions">
                {if may_hand {
                    view! {
                        <form method="post" action=format!("{here}/step")>
                            <button class="button" name="act" value=MinutesAct::Hand.as_str()>{t!("minutes-act-hand")}</button>
                        </form>
                    }
                        .into_any()
                } else {
                    view! { <p class="quiet">{t!("minutes-hand-later")}</p> }.into_any()
                }}
                <LinkButton href=preview look=Look::Text>{t!("minutes-preview")}</LinkButton>
            </div>
        </div>
    }
}

/// One part: folded, or open with its form.
#[component]
fn PartOf(minutes: Arc<Minutes>, at: usize, written: Written, opened: Option<Opened>) -> impl IntoView {
    let Some(section) = minutes.record.sections.get(at).cloned() else {
        return ().into_any();
    };
    let (id, here) = (format!("part-{at}"), link(&path_of(minutes.desk.meeting.id)));
    let address = format!("{here}/edit?part={}", part_word(section.item()));
    let (is_open, has_news) = (opened.is_some(), !written.changes.is_empty());
    let language = minutes.record.language;
    let gone: Vec<_> = written
        .changes
        .gone
        .iter()
        .map(|line| entry(&minutes, line, None))
        .collect();
    let by = written.row.as_ref().filter(|row| row.revision > 0).map(|row| {
        let name = row
            .edited_by
            .map(|who| person(minutes.names.of(who)))
            .unwrap_or_default();
        t!("minutes-written-by", name = name, when = date_time(row.edited_at))
    });
    let line = opened.as_ref().and_then(|opened| opened.line.clone());
    let reason = opened.as_ref().map(|opened| opened.reason.clone()).unwrap_or_default();
    let text = section.text.clone();
    let body = match opened {
        Some(opened) => view! { <Open minutes=Arc::clone(&minutes) section=section.clone() written=written opened=opened /> }.into_any(),
        None => view! {
            {(!text.is_empty()).then(|| view! { <div class="prose" lang=language.as_str() dir="auto" inner_html=to_html(&text)></div> })}
            <p class="actions"><LinkButton href=format!("{address}#{id}") look=Look::Secondary>{t!("minutes-write-here")}</LinkButton></p>
        }
        .into_any(),
    };
    view! {
        <details class="more" id=id open=is_open || has_news>
            <summary>
                <h2 class="card-title"><Inline words=title_of(&section) /></h2>
                {section.is_internal.then(|| view! { " " <Badge mark=Mark::Needs words=t!("minutes-internal") /> })}
                {has_news.then(|| view! { " " <Badge mark=Mark::Now words=t!("minutes-news") /> })}
            </summary>
            <div class="stack">
                {has_news.then(|| view! { <Notice mark=Mark::Needs><p>{t!("minutes-news-text")}</p></Notice> })}
                <Lines minutes=Arc::clone(&minutes) section=section chosen=line reason=reason is_open=is_open />
                {(!gone.is_empty()).then(|| view! {
                    <p class="strong">{t!("minutes-gone")}</p>
                    <Facts facts=gone.into_iter().map(fact).collect() />
                })}
                {by.map(|words| view! { <p class="small quiet">{words}</p> })}
                {body}
            </div>
        </details>
    }
    .into_any()
}

/// What happened, line by line; in the open part with what one can do with a line.
#[component]
fn Lines(
    minutes: Arc<Minutes>,
    section: Section,
    chosen: Option<String>,
    reason: FormState,
    is_open: bool,
) -> impl IntoView {
    let facts: Vec<(String, AnyView)> = section
        .lines
        .iter()
        .map(|line| {
            let hidden = section.hidden_for(&line.key);
            let is_hidden = hidden.is_some();
            let (name, words) = fact(entry(&minutes, line, hidden));
            let acts = (is_open && line.fact.may_be_hidden()).then(|| {
                let is_chosen = chosen.as_deref() == Some(&line.key);
                line_acts(&minutes, &section, line, is_hidden, is_chosen.then(|| reason.clone()))
            });
            (name, view! { {words} {acts} }.into_any())
        })
        .collect();
    (!facts.is_empty()).then(|| view! { <Facts facts=facts /> })
}

/// Leaving a line out, with a reason, or putting it back.
fn line_acts(minutes: &Minutes, section: &Section, line: &Line, is_hidden: bool, reason: Option<FormState>) -> AnyView {
    let here = link(&path_of(minutes.desk.meeting.id));
    let (part, key) = (part_word(section.item()), line.key.clone());
    let hidden_fields = view! {
        <input type="hidden" name="part" value=part.clone() />
        <input type="hidden" name="line" value=key.clone() />
    };
    match (is_hidden, reason) {
        (true, _) => view! {
            <form method="post" action=format!("{here}/line")>
                {hidden_fields}
                <button class="button text compact" name="act" value="show">{t!("minutes-line-show")}</button>
            </form>
        }
        .into_any(),
        (false, Some(state)) => view! {
            <form method="post" class="form" action=format!("{here}/line")>
                {hidden_fields}
                <TextArea name="reason" label=t!("minutes-reason") help=t!("minutes-reason-help") rows=2 maxlength=LONGEST_REASON as u32 autofocus=true state=state />
                <div class="actions"><button class="button secondary">{t!("minutes-line-hide")}</button></div>
            </form>
        }
        .into_any(),
        (false, None) => {
            let query = format!("part={part}&line={key}");
            view! { <p><a class="button text compact" href=format!("{here}/edit?{query}#reason")>{t!("minutes-line-hide")}</a></p> }.into_any()
        }
    }
}
