//! Handlers of the secretary's desk: words, lines left out, tasks, the language.

use super::views::edit::{EditPage, EditView};
use super::{part_of, part_word, path_of};
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::minutes::reading::{self, Draft};
use server::minutes::service::{self, Edit};
use server::minutes::tasks;
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::{AgendaItemId, MeetingId};
use shared::languages::Language;
use shared::minutes::{LineReason, NewTask, SectionText, TaskForm};

type Part = Option<AgendaItemId>;

/// What stands in the form of a part when one begins.
fn filled(draft: &Draft, part: Part) -> FormState {
    let sections = draft.minutes.record.sections.iter().zip(&draft.written);
    let found = sections.into_iter().find(|(section, _)| section.item() == part);
    let fields = found.map(|(section, written)| {
        let mut fields = vec![
            ("text", section.text.clone()),
            ("revision", written.revision.to_string()),
        ];
        if written.row.as_ref().is_some_and(|row| row.is_internal) {
            fields.push(("internal", "yes".to_owned()));
        }
        fields
    });
    FormState::filled(Form::of(fields.unwrap_or_default()))
}

/// What came back refused.
#[derive(Default)]
struct Back {
    text: Option<FormState>,
    task: Option<FormState>,
    line: Option<FormState>,
}

async fn edit_page(page: &Page, id: MeetingId, open: Option<Part>, back: Back) -> Result<Response, Error> {
    let draft = reading::draft(&page.platform, &page.viewer, id, page.language).await?;
    let is_refused = back.text.is_some() || back.task.is_some() || back.line.is_some();
    let mut text = match (back.text, open) {
        (Some(state), _) => state,
        (None, Some(part)) => filled(&draft, part),
        (None, None) => FormState::empty(),
    };
    // Whoever is told that somebody else wrote meanwhile sees both; the next save then is on purpose.
    let mut theirs = None;
    if text.errors.of("text").contains(&FieldCode::ChangedMeanwhile)
        && let Some(part) = open
    {
        let stored = filled(&draft, part);
        let with_revision = text.form.without(&["revision"]);
        let fields: Vec<(&str, String)> = with_revision
            .iter()
            .map(|(name, value)| (name, value.to_owned()))
            .chain([("revision", stored.value("revision"))])
            .collect();
        text = FormState::refused(Form::of(fields), (*text.errors).clone());
        theirs = Some(stored.value("text"));
    }
    let line = match &back.line {
        Some(state) => state.value("line"),
        None => page.query("line"),
    };
    let view = EditView {
        draft,
        open,
        text,
        theirs,
        task: back.task.unwrap_or_default(),
        line: (!line.is_empty()).then_some(line),
        reason: back.line.unwrap_or_default(),
    };
    Ok(page.render(|| {
        let document = Document::new(t!("minutes-edit"), view! { <EditPage view=view /> });
        if is_refused { document.refused() } else { document }
    }))
}

/// Back to the part, with what was done.
fn done(page: &Page, id: MeetingId, part: Part, key: &str) -> Response {
    let word = part_word(part);
    page.redirect_done(&format!("{}/edit?part={word}", path_of(id)), key)
}

pub async fn get_edit(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    let word = page.query("part");
    let open = if word.is_empty() { None } else { Some(part_of(&word)?) };
    Ok(edit_page(&page, id, open, Back::default()).await?)
}

pub async fn post_section(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    let part = part_of(form.get("part"))?;
    let saved = match SectionText::parse(form.get("text")) {
        Ok(text) => {
            let edit = Edit {
                item: part,
                // What is no number is no revision either: it is answered like an old one.
                revision: form.get("revision").parse().unwrap_or(-1),
                text,
                is_internal: form.get("internal") == "yes",
            };
            refused(service::save(&page.platform, &page.viewer, id, edit, page.language).await)?
        }
        Err(code) => Err(FieldErrors::one("text", code)),
    };
    match saved {
        Ok(()) => Ok(done(&page, id, part, "saved")),
        Err(errors) => {
            let back = Back {
                text: Some(FormState::refused(form, errors)),
                ..Back::default()
            };
            Ok(edit_page(&page, id, Some(part), back).await?)
        }
    }
}

/// Leaves a line out, or puts it back.
pub async fn post_line(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    let part = part_of(form.get("part"))?;
    let key = form.get("line").to_owned();
    if form.get("act") == "show" {
        service::hide(&page.platform, &page.viewer, id, part, &key, None).await?;
        return Ok(done(&page, id, part, "minutes-line-shown"));
    }
    match LineReason::parse(form.get("reason")) {
        Ok(reason) => {
            service::hide(&page.platform, &page.viewer, id, part, &key, Some(&reason)).await?;
            Ok(done(&page, id, part, "minutes-line-hidden"))
        }
        Err(code) => {
            let back = Back {
                line: Some(FormState::refused(form, FieldErrors::one("reason", code))),
                ..Back::default()
            };
            Ok(edit_page(&page, id, Some(part), back).await?)
        }
    }
}

pub async fn post_language(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let language = Language::parse(form.get("language")).map_err(|code| Error::field("language", code))?;
    service::set_language(&page.platform, &page.viewer, id, language).await?;
    Ok(page.redirect_done(&format!("{}/edit", path_of(id)), "saved"))
}

pub async fn post_task(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    let part = part_of(form.get("part"))?;
    let get = |name: &str| form.get(name).to_owned();
    let fields = TaskForm {
        person: get("person"),
        who: get("who"),
        what: get("what"),
        due: get("due"),
    };
    let added = match NewTask::parse(&fields) {
        Ok(task) => refused(tasks::add(&page.platform, &page.viewer, id, part, task).await)?,
        Err(errors) => Err(errors),
    };
    match added {
        Ok(_) => Ok(done(&page, id, part, "minutes-task-added")),
        Err(errors) => {
            let back = Back {
                task: Some(FormState::refused(form, errors)),
                ..Back::default()
            };
            Ok(edit_page(&page, id, Some(part), back).await?)
        }
    }
}

pub async fn post_task_remove(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    let part = part_of(form.get("part"))?;
    let task = form.get("task").parse().map_err(|_| Error::NotFound)?;
    tasks::remove(&page.platform, &page.viewer, id, task).await?;
    Ok(done(&page, id, part, "minutes-task-removed"))
}
