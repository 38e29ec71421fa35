//! The open part of the desk: its words, what somebody else wrote meanwhile, its tasks.

use super::super::lines::someone;
use super::super::{part_word, path_of};
use crate::components::{Field, Mark, Notice, Select, TextArea};
use crate::forms::FormState;
use crate::history::Changes;
use crate::locale::{date, person, plain};
use crate::page::link;
use crate::t;
use leptos::prelude::*;
use server::diff::word_diff;
use server::markdown::to_html;
use server::minutes::entity::task;
use server::minutes::reading::{Minutes, Written};
use shared::ids::AccountId;
use shared::languages::Language;
use shared::minutes::record::Section;
use shared::minutes::{LONGEST_SECTION, LONGEST_TASK};
use std::sync::Arc;

/// What the open part has beside its lines.
pub struct Opened {
    pub text: FormState,
    pub theirs: Option<String>,
    pub task: FormState,
    pub line: Option<String>,
    pub reason: FormState,
    pub people: Vec<(AccountId, String)>,
}

/// The forms of the open part.
#[component]
pub fn Open(minutes: Arc<Minutes>, section: Section, written: Written, opened: Opened) -> impl IntoView {
    let here = link(&path_of(minutes.desk.meeting.id));
    let part = part_word(section.item());
    let language = minutes.record.language;
    let Opened {
        text: state,
        theirs,
        task,
        people,
        ..
    } = opened;
    let mine = state.value("text");
    let revision = state.value("revision");
    let is_internal = state.value("internal") == "yes";
    let internal = section.point.is_some().then(|| {
        view! {
            <div class="choice">
                <input type="checkbox" id="internal" name="internal" value="yes" checked=is_internal aria-describedby="internal-help" />
                <label for="internal">{t!("minutes-internal-label")}</label>
                <p class="help" id="internal-help">{t!("minutes-internal-help")}</p>
            </div>
        }
    });
    view! {
        {theirs.map(|theirs| view! { <Both theirs=theirs mine=mine language=language /> })}
        <form method="post" class="form wide" action=format!("{here}/edit")>
            <input type="hidden" name="part" value=part.clone() />
            <input type="hidden" name="revision" value=revision />
            <TextArea name="text" label=t!("minutes-text") help=t!("minutes-text-help") rows=8 maxlength=LONGEST_SECTION as u32 state=state />
            {internal}
            <div class="actions"><button class="button">{t!("minutes-save-part")}</button></div>
        </form>
        <Tasks here=here part=part written=written minutes=minutes people=people state=task />
    }
}

/// What somebody else wrote meanwhile, and how the own text differs from it.
#[component]
fn Both(theirs: String, mine: String, language: Language) -> impl IntoView {
    let parts = word_diff(&theirs, &mine);
    view! {
        <Notice mark=Mark::Needs><p>{t!("minutes-meanwhile")}</p></Notice>
        <section class="panel stack tight">
            <h3 class="card-title">{t!("minutes-theirs")}</h3>
            <div class="prose" lang=language.as_str() dir="auto" inner_html=to_html(&theirs)></div>
            <h3 class="card-title">{t!("minutes-difference")}</h3>
            <Changes parts=parts language=language />
        </section>
    }
}

/// Who does what: the list, and one more.
#[component]
fn Tasks(
    here: String,
    part: String,
    written: Written,
    minutes: Arc<Minutes>,
    people: Vec<(AccountId, String)>,
    state: FormState,
) -> impl IntoView {
    let mut choices = vec![(String::new(), t!("minutes-task-other"))];
    choices.extend(people.into_iter().map(|(id, name)| (id.to_string(), person(&name))));
    let remove = format!("{here}/tasks/remove");
    let row = |task: task::Model| {
        let who = someone(&minutes.names, &task.someone());
        let due = task.due_day.map(date).unwrap_or_default();
        let remove_of = plain(&t!("minutes-task-remove-of", what = &task.what));
        view! {
            <li class="cluster spread">
                <p><bdi>{task.what.clone()}</bdi> " – " <bdi>{who}</bdi> " " <span class="quiet">{due}</span></p>
                <form method="post" action=remove.clone()>
                    <input type="hidden" name="part" value=part.clone() />
                    <input type="hidden" name="task" value=task.id.to_string() />
                    <button class="button text compact" aria-label=remove_of>{t!("minutes-task-remove")}</button>
                </form>
            </li>
        }
    };
    let rows: Vec<_> = written.tasks.into_iter().map(row).collect();
    view! {
        <section class="panel stack">
            <h3 class="card-title">{t!("minutes-tasks-title")}</h3>
            {(!rows.is_empty()).then(|| view! { <ul class="plain stack tight">{rows}</ul> })}
            <form method="post" class="form" action=format!("{here}/tasks")>
                <input type="hidden" name="part" value=part.clone() />
                <Field name="what" label=t!("minutes-task-what") maxlength=LONGEST_TASK as u32 state=state.clone() />
                <Select name="person" label=t!("minutes-task-person") choices=choices state=state.clone() />
                <Field name="who" label=t!("minutes-task-who") help=t!("minutes-task-who-help") maxlength=120 optional=true state=state.clone() />
                <Field name="due" label=t!("minutes-task-due") kind="date" optional=true state=state />
                <div class="actions"><button class="button secondary">{t!("minutes-task-add")}</button></div>
            </form>
        </section>
    }
}
