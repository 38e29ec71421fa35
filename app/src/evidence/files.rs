//! Files as sources: giving them out, and reading a form that may hold one.

use crate::forms::{Form, refused};
use crate::page::{Page, PageResult};
use axum::extract::{FromRequest, Path, Request};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse;
use server::Error;
use server::evidence::files::{FIELD, UPLOAD, entity, service};
use server::images::upload;
use server::routes::id;
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::ProposalId;

/// The field with the id of a file that was sent before.
pub const KEPT: &str = "kept";

/// A file that is a source, for whoever may read the text that it belongs to: to be saved, never to be opened here. What it is called in its header says
/// which proposal and which file, and nothing of what its sender called it, for that may name a team that a juror must not know. Nobody is led to the
/// log-in page: this is no page.
pub async fn get_file(page: Page, Path(file): Path<String>, headers: HeaderMap) -> PageResult {
    let (row, is_public) = service::sight(&page.platform, &page.viewer, id(&file)?).await?;
    let tag = format!("\"{}\"", row.file_hash);
    // What is not public is asked for each time, and costs no bytes when the browser has it already.
    let keeping = match is_public {
        true => "public, max-age=31536000, immutable",
        false => "private, no-cache",
    };
    let common = [(header::CACHE_CONTROL, keeping)];
    let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    if known.is_some_and(|known| known.split(',').any(|one| one.trim().trim_start_matches("W/") == tag)) {
        return Ok((StatusCode::NOT_MODIFIED, common, [(header::ETAG, tag)]).into_response());
    }
    let bytes = service::bytes_of(&page.platform, &row).await?;
    let short = row.file_hash.get(..12).unwrap_or_default();
    let own = [
        (header::CONTENT_TYPE, row.kind.media_type().to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"source-{short}.{}\"", row.kind.ending()),
        ),
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; frame-ancestors 'none'; sandbox".to_owned(),
        ),
        (header::ETAG, tag),
    ];
    Ok((common, own, bytes).into_response())
}

/// What a form of a card holds.
pub struct Received {
    /// With the id of the file that was sent, if it is one that can be kept.
    pub form: Form,
    /// What is wrong with the file.
    pub errors: FieldErrors,
    /// What stands in the way of keeping anything.
    pub conflict: Option<&'static str>,
}

/// Reads a form that may hold a file, and keeps that file, so that it need not be chosen again when something else is wrong.
pub async fn receive(page: &Page, proposal: ProposalId, request: Request) -> Result<Received, Error> {
    if !upload::may_hold_files(&request) {
        let form = Form::from_request(request, &()).await.map_err(|refused| refused.0)?;
        return Ok(Received {
            form,
            errors: FieldErrors::default(),
            conflict: None,
        });
    }
    let (platform, viewer) = (&page.platform, &page.viewer);
    let (pass, mut conflict) = service::begin(platform, viewer, proposal).await?;
    let mut sent = upload::receive(request, &pass, UPLOAD).await?;
    let (mut kept, mut errors) = (sent.get(KEPT).to_owned(), FieldErrors::default());
    match sent.file(FieldCode::FileTooLarge) {
        Ok(_) if conflict.is_none() => {
            let bytes = std::mem::take(&mut sent.bytes);
            match service::add(platform, viewer, proposal, &sent.name, bytes).await {
                Err(Error::Conflict(code)) => conflict = Some(code),
                added => match refused(added)? {
                    Ok(row) => kept = row.id.to_string(),
                    Err(refused) => errors = refused,
                },
            }
        }
        Err(FieldCode::FileTooLarge) => errors.add(FIELD, FieldCode::FileTooLarge),
        Ok(_) | Err(_) => {}
    }
    // The file that is kept, and everything else as it was sent.
    let others = sent.fields.iter().filter(|(name, _)| name != KEPT);
    let others = others.map(|(name, value)| (name.as_str(), value.clone()));
    Ok(Received {
        form: Form::of(std::iter::once((KEPT, kept)).chain(others)),
        errors,
        conflict,
    })
}

/// The file that a form names, to be shown in it.
pub async fn kept(page: &Page, proposal: ProposalId, form: &Form) -> Option<entity::Model> {
    let file = form.get(KEPT).parse().ok()?;
    service::of_draft(page.platform.db.read(), proposal, file).await.ok()
}
