//! Handlers of papers: the list with its form, showing and hiding, removing, and giving a file out.

use super::views::Papers;
use crate::components::Confirm;
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult, link};
use crate::t;
use axum::extract::{FromRequest, Path, Request};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use server::evidence::files::{FIELD, UPLOAD};
use server::images::upload;
use server::meetings::service;
use server::preparation::{agenda, documents};
use server::routes::id;
use server::{Error, Result};
use shared::evidence::source::FileKind;
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::{MeetingDocumentId, MeetingId};
use shared::permissions::Operation;
use shared::preparation::{Paper, RawPaper};

type OnePath = Path<(String, MeetingId, MeetingDocumentId)>;

async fn show(page: &Page, id: MeetingId, state: FormState) -> Result<Response> {
    let meeting = service::get(&page.platform, id).await?;
    page.viewer.require(Operation::MeetingManage, &meeting.object())?;
    let agenda = agenda::read(&page.platform, &page.viewer, &meeting).await?;
    Ok(page.render(|| {
        let view = view! { <Papers meeting=meeting agenda=agenda state=state.clone() /> };
        Document::of_form(t!("papers-title"), &state, view)
    }))
}

pub async fn get_papers(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    let form = Form::of([("item", page.query("item"))]);
    Ok(show(&page, id, FormState::filled(form)).await?)
}

/// What a form of a paper holds: its fields, and its file with the name that its sender gives it.
struct Received {
    form: Form,
    file: Option<(String, Vec<u8>)>,
    errors: FieldErrors,
}

async fn receive(page: &Page, meeting: MeetingId, request: Request) -> Result<Received> {
    if !upload::may_hold_files(&request) {
        let form = Form::from_request(request, &()).await.map_err(|refused| refused.0)?;
        return Ok(Received {
            form,
            file: None,
            errors: FieldErrors::default(),
        });
    }
    let pass = documents::require_write(&page.platform, &page.viewer, meeting).await?;
    let mut sent = upload::receive(request, &pass, UPLOAD).await?;
    let mut errors = FieldErrors::default();
    if sent.is_too_large {
        errors.add(FIELD, FieldCode::FileTooLarge);
    }
    let bytes = std::mem::take(&mut sent.bytes);
    let fields = sent.fields.iter().map(|(name, value)| (name.as_str(), value.clone()));
    Ok(Received {
        form: Form::of(fields),
        file: (!bytes.is_empty()).then(|| (sent.name.clone(), bytes)),
        errors,
    })
}

pub async fn post_papers(page: Page, Path((_, id)): Path<(String, MeetingId)>, request: Request) -> PageResult {
    page.viewer.person()?;
    documents::writable(page.platform.db.read(), &page.viewer, id).await?;
    let Received { form, file, mut errors } = receive(&page, id, request).await?;
    let paper = Paper::parse(&RawPaper {
        title: form.get("title"),
        item: form.get("item"),
        link: form.get("link"),
        internal: form.get("internal") == "yes",
    });
    let paper = paper.map_err(|refused| errors.0.extend(refused.0)).ok();
    let result = match errors.finish(paper) {
        Ok(paper) => {
            let file = file.as_ref().map(|(name, bytes)| (name.as_str(), bytes.clone()));
            refused(documents::add(&page.platform, &page.viewer, id, paper, file).await)?
        }
        Err(errors) => Err(errors),
    };
    match result {
        Ok(_) => Ok(page.redirect_done(&format!("/assembly/meetings/{id}/papers"), "paper-added")),
        Err(errors) => Ok(show(&page, id, FormState::refused(form, errors)).await?),
    }
}

/// Shows a paper to everybody, or to the body alone.
pub async fn post_paper(page: Page, Path((_, id, document)): OnePath, form: Form) -> PageResult {
    page.viewer.person()?;
    let internal = match form.get("act") {
        "show" => false,
        "hide" => true,
        _ => return Err(Error::field("act", FieldCode::NotAChoice).into()),
    };
    documents::set_internal(&page.platform, &page.viewer, id, document, internal).await?;
    Ok(page.redirect_done(&format!("/assembly/meetings/{id}/papers"), "saved"))
}

pub async fn get_remove(page: Page, Path((_, id, document)): OnePath) -> PageResult {
    let row = documents::one(page.platform.db.read(), &page.viewer, id, document).await?;
    let here = format!("/assembly/meetings/{id}/papers");
    Ok(page.render(|| {
        let view = view! {
            <Confirm
                title=t!("paper-remove-sure")
                effect=t!("paper-remove-effect", title = &row.title)
                action=link(&format!("{here}/{document}/remove"))
                submit=t!("paper-remove-submit")
                back=link(&here)
            />
        };
        Document::new(t!("paper-remove-sure"), view)
    }))
}

pub async fn post_remove(page: Page, Path((_, id, document)): OnePath, _: Form) -> PageResult {
    page.viewer.person()?;
    documents::remove(&page.platform, &page.viewer, id, document).await?;
    Ok(page.redirect_done(&format!("/assembly/meetings/{id}/papers"), "paper-removed"))
}

/// A file, for whoever may read it: to be saved, never to be opened here. Nobody is led to the log-in page: this is no page.
pub async fn get_file(page: Page, Path(document): Path<String>, headers: HeaderMap) -> PageResult {
    let (row, is_public) = documents::sight(&page.platform, &page.viewer, id(&document)?).await?;
    let hash = row.file_hash.clone().unwrap_or_default();
    let kind = row.kind.unwrap_or(FileKind::Text);
    let tag = format!("\"{hash}\"");
    // A paper may be hidden again: also what is public is asked for each time, and costs no bytes when the browser has it already.
    let keeping = if is_public {
        "public, no-cache"
    } else {
        "private, no-cache"
    };
    let common = [(header::CACHE_CONTROL, keeping)];
    let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    if known.is_some_and(|known| known.split(',').any(|one| one.trim().trim_start_matches("W/") == tag)) {
        return Ok((StatusCode::NOT_MODIFIED, common, [(header::ETAG, tag)]).into_response());
    }
    let bytes = documents::bytes_of(&page.platform, &row).await?;
    let short = hash.get(..12).unwrap_or_default();
    let own = [
        (header::CONTENT_TYPE, kind.media_type().to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"paper-{short}.{}\"", kind.ending()),
        ),
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; frame-ancestors 'none'; sandbox".to_owned(),
        ),
        (header::ETAG, tag),
    ];
    Ok((common, own, bytes).into_response())
}
