//! Reading a form with a file, piece by piece and within bounds. What the browser calls the file's kind is not looked at, and its name is kept by nobody
//! who is not asked for one (`shared::evidence::source::FileName`).
//!
//! To take another kind of file: an [`Expected`] of its own.

use super::gate::Pass;
use crate::error::{Error, Result};
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use axum::http::header;
use shared::fields::FieldCode;
use shared::images::LARGEST_UPLOAD;
use std::time::Duration;

/// The field that holds a picture.
pub const FILE: &str = "picture";
/// What is read of a form with a picture.
pub const PICTURE: Expected = Expected {
    field: FILE,
    most: LARGEST_UPLOAD,
    longest: 4_000,
};

/// Bytes of a body that are read, though most of them are thrown away: a browser that still sends hears no answer, so a file that is somewhat too
/// large is read to its end.
const READ: usize = LARGEST_UPLOAD * 6;
/// Fields beside the file.
const MOST_FIELDS: usize = 16;
/// Letters of a file's name that are looked at.
const LONGEST_NAME: usize = 1_000;

/// What a form may hold.
#[derive(Clone, Copy, Debug)]
pub struct Expected {
    /// The field that holds the file.
    pub field: &'static str,
    /// Bytes of the file.
    pub most: usize,
    /// Bytes of every other field.
    pub longest: usize,
}

/// The longest that a body may take: ten megabytes at 300 kbit a second.
const PATIENCE: Duration = Duration::from_secs(300);

/// A form as it came.
#[derive(Debug, Default)]
pub struct Upload {
    /// Empty when no file was chosen.
    pub bytes: Vec<u8>,
    /// What its sender calls it.
    pub name: String,
    /// The file was larger than it may be; `bytes` is empty then.
    pub is_too_large: bool,
    pub fields: Vec<(String, String)>,
}

impl Upload {
    /// The first value of a field; empty when it was not sent.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.fields
            .iter()
            .find(|(one, _)| one == name)
            .map_or("", |(_, value)| value)
    }

    /// The file.
    ///
    /// # Errors
    /// `Required`, `too_large`.
    pub fn file(&self, too_large: FieldCode) -> Result<&[u8], FieldCode> {
        match (self.is_too_large, self.bytes.is_empty()) {
            (true, _) => Err(too_large),
            (false, true) => Err(FieldCode::Required),
            (false, false) => Ok(&self.bytes),
        }
    }
}

/// Whether a form is sent as those are that may hold files.
#[must_use]
pub fn may_hold_files(request: &Request) -> bool {
    let kind = request.headers().get(header::CONTENT_TYPE);
    kind.is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/form-data"))
}

/// Reads the body of `request`; `pass` says that its sender may begin.
///
/// # Errors
/// `Invalid` for what is no form with a file or breaks off, `TooLarge`; `Unavailable` when it takes minutes.
pub async fn receive(mut request: Request, pass: &Pass, expected: Expected) -> Result<Upload> {
    let _ = pass;
    if !may_hold_files(&request) {
        return Err(Error::field("form", FieldCode::Unknown));
    }
    let length = request.headers().get(header::CONTENT_LENGTH);
    let length = length.and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if length.is_some_and(|length| length > READ) {
        return Err(Error::TooLarge);
    }
    DefaultBodyLimit::max(READ).apply(&mut request);
    let form = Multipart::from_request(request, &()).await;
    let form = form.map_err(|_| Error::field("form", FieldCode::Unknown))?;
    let read = tokio::time::timeout(PATIENCE, read(form, expected)).await;
    read.map_err(|_| Error::Unavailable("a file took too long to come".into()))?
}

async fn read(mut form: Multipart, expected: Expected) -> Result<Upload> {
    let broken = |_| Error::field("form", FieldCode::Unknown);
    let mut upload = Upload::default();
    while let Some(mut field) = form.next_field().await.map_err(broken)? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == expected.field && upload.bytes.is_empty() {
            let called = field.file_name().unwrap_or_default();
            upload.name = called.chars().take(LONGEST_NAME).collect();
            while let Some(chunk) = field.chunk().await.map_err(broken)? {
                upload.is_too_large |= upload.bytes.len() + chunk.len() > expected.most;
                if upload.is_too_large {
                    upload.bytes = Vec::new();
                } else {
                    upload.bytes.extend_from_slice(&chunk);
                }
            }
            continue;
        }
        let mut value = Vec::new();
        while let Some(chunk) = field.chunk().await.map_err(broken)? {
            if value.len() + chunk.len() > expected.longest {
                return Err(Error::TooLarge);
            }
            value.extend_from_slice(&chunk);
        }
        if upload.fields.len() >= MOST_FIELDS {
            return Err(Error::TooLarge);
        }
        upload.fields.push((name, String::from_utf8_lossy(&value).into_owned()));
    }
    Ok(upload)
}
