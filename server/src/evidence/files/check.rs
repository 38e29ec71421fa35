//! What may be sent as a source: told by the bytes, never by a name, and made anew where it could hold more than what it shows.
//!
//! How to use: [`Sort::of`] looks at the head alone; [`cleaned`] does the work, in a thread that may take its time.
//!
//! To add a kind: a variant of `FileKind` and of [`Sort`], and how it is made safe.

use super::pdf;
use crate::images::picture;
use shared::evidence::source::{FileKind, LARGEST_FILE};
use shared::fields::FieldCode;
use shared::images::ImageKind;

/// How texts begin that are programs, pages for a browser or a printer, or the heads of other files.
const NO_TEXTS: [&str; 6] = ["<", "{\\rtf", "%!", "#!", "%PDF", "GIF8"];
/// What stands between the fields of a table.
const SEPARATORS: [char; 3] = [',', ';', '\t'];
/// The most fields of a line that are looked at.
const MOST_FIELDS: usize = 1_000;

/// What a file seems to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Pdf,
    /// Of so many pixels.
    Picture(u64),
    Text,
}

impl Sort {
    /// # Errors
    /// `PictureTooLarge`, `NotASource`.
    pub fn of(bytes: &[u8]) -> Result<Self, FieldCode> {
        if bytes.starts_with(pdf::HEAD) {
            return Ok(Self::Pdf);
        }
        match picture::pixels(bytes) {
            Ok(pixels) => Ok(Self::Picture(pixels)),
            Err(FieldCode::PictureTooLarge) => Err(FieldCode::PictureTooLarge),
            Err(_) if std::str::from_utf8(bytes).is_ok() => Ok(Self::Text),
            Err(_) => Err(FieldCode::NotASource),
        }
    }
}

/// A file as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cleaned {
    pub kind: FileKind,
    pub bytes: Vec<u8>,
}

/// The file in `bytes` as it is kept: a picture drawn anew, a PDF written anew, a text as it is.
///
/// # Errors
/// `NotASource`, `FileTooLarge`, `FileLocked`, `FileActive`, `PictureTooLarge`.
pub fn cleaned(bytes: &[u8]) -> Result<Cleaned, FieldCode> {
    if bytes.len() > LARGEST_FILE {
        return Err(FieldCode::FileTooLarge);
    }
    match Sort::of(bytes)? {
        Sort::Pdf => Ok(Cleaned {
            kind: FileKind::Pdf,
            bytes: pdf::cleaned(bytes)?,
        }),
        Sort::Picture(_) => {
            let drawn = picture::redrawn(bytes).map_err(|code| match code {
                FieldCode::PictureTooLarge => code,
                _ => FieldCode::NotASource,
            })?;
            let kind = match drawn.kind {
                ImageKind::Jpeg => FileKind::Jpeg,
                ImageKind::Png => FileKind::Png,
            };
            Ok(Cleaned {
                kind,
                bytes: drawn.bytes,
            })
        }
        Sort::Text => text(bytes),
    }
}

/// A text without marks that are not seen at its beginning.
fn text(bytes: &[u8]) -> Result<Cleaned, FieldCode> {
    let text = std::str::from_utf8(bytes).map_err(|_| FieldCode::NotASource)?;
    let text = text.trim_start_matches('\u{feff}');
    let begin = text.trim_start().to_lowercase();
    let is_other = NO_TEXTS.iter().any(|no| begin.starts_with(&no.to_lowercase()));
    let is_control = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}');
    if begin.is_empty() || is_other || text.chars().any(is_control) {
        return Err(FieldCode::NotASource);
    }
    let is_table = SEPARATORS.into_iter().any(|separator| is_table(text, separator));
    if is_table && SEPARATORS.into_iter().any(|separator| computes(text, separator)) {
        return Err(FieldCode::FileActive);
    }
    Ok(Cleaned {
        kind: if is_table { FileKind::Csv } else { FileKind::Text },
        bytes: text.as_bytes().to_vec(),
    })
}

/// Goes through the fields of a table; `take` is told each field's text, and whether it is the last of its line.
fn fields(text: &str, separator: char, mut take: impl FnMut(&str, bool)) {
    let (mut start, mut is_quoted) = (0, false);
    for (at, letter) in text.char_indices() {
        is_quoted ^= letter == '"';
        if !is_quoted && (letter == separator || letter == '\n') {
            take(&text[start..at], letter == '\n');
            start = at + letter.len_utf8();
        }
    }
    if start < text.len() {
        take(&text[start..], true);
    }
}

/// Whether a text has two lines or more, all of the same number of fields, and that more than one.
fn is_table(text: &str, separator: char) -> bool {
    let (mut lines, mut width, mut first, mut is_even) = (0, 0, 0, true);
    let mut is_empty = true;
    fields(text, separator, |field, is_last| {
        width += 1;
        is_empty &= field.trim().is_empty();
        if is_last {
            // An empty line is none.
            if width > 1 || !is_empty {
                lines += 1;
                first = if lines == 1 { width } else { first };
                is_even &= width == first;
            }
            (width, is_empty) = (0, true);
        }
    });
    lines > 1 && is_even && (2..=MOST_FIELDS).contains(&first)
}

/// Whether a program for tables would compute with one of the fields instead of showing it.
fn computes(text: &str, separator: char) -> bool {
    let mut does = false;
    fields(text, separator, |field, _| {
        let field = field.trim().trim_start_matches(['"', '\'']).trim_start();
        let inner = field.trim_end_matches('"');
        does |= match inner.chars().next() {
            Some('=' | '@' | '\u{ff1d}' | '\u{ff20}') => true,
            Some('+' | '-' | '\u{ff0b}' | '\u{ff0d}') => !is_plain(inner),
            _ => false,
        };
    });
    does
}

/// A number with its sign, or a sign alone, or words after a dash: nothing to compute with.
fn is_plain(field: &str) -> bool {
    let rest = field.trim_start_matches(['+', '-']);
    let is_number = rest
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | ' ' | '\u{a0}' | '\u{202f}' | '%' | '\''));
    field.chars().count() - rest.chars().count() <= 1 && is_number
}

#[cfg(test)]
mod tests;
