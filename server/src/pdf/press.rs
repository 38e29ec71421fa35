//! The typesetter: a template, four fonts, and a paper as data; nothing else exists for it.

use crate::error::{Error, Result};
use serde::Serialize;
use serde_json::Value;
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{self, Bytes, Datetime, Dict, Duration, Smart};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use unicode_segmentation::UnicodeSegmentation;

/// A kind of paper: what all share, and what it has of its own.
#[derive(Clone, Copy)]
pub(super) struct Template(&'static str);

pub(super) const LETTER: Template = Template(concat!(include_str!("paper.typ"), include_str!("letter.typ")));
pub(super) const MINUTES: Template = Template(concat!(include_str!("paper.typ"), include_str!("minutes.typ")));

/// Letters without a space that are set without a place to break: so many of the widest fill a line of the narrowest column.
const UNBROKEN: usize = 30;

struct Fonts {
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let files: [&'static [u8]; 4] = [
        include_bytes!("fonts/noto-sans-regular.ttf"),
        include_bytes!("fonts/noto-sans-bold.ttf"),
        include_bytes!("fonts/vazirmatn-regular.ttf"),
        include_bytes!("fonts/vazirmatn-bold.ttf"),
    ];
    let fonts: Vec<Font> = files
        .into_iter()
        .flat_map(|bytes| Font::iter(Bytes::new(bytes)))
        .collect();
    Fonts {
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
    }
});

/// What the typesetter sees of the world.
pub(super) struct Desk {
    library: LazyHash<Library>,
    template: Source,
}

impl Desk {
    /// A desk with a paper on it, as the text of a JSON object.
    pub(super) fn with(template: Template, paper: String) -> Self {
        let mut inputs = Dict::new();
        inputs.insert("paper".into(), foundations::Value::Str(paper.into()));
        Self {
            library: LazyHash::new(Library::builder().with_inputs(inputs).build()),
            template: Source::detached(template.0),
        }
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() {
            Ok(self.template.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// The data of a paper as it can be printed.
///
/// # Errors
/// `Internal` for what cannot be JSON.
pub(super) fn data(paper: &impl Serialize) -> Result<String> {
    let mut data = serde_json::to_value(paper).map_err(Error::internal)?;
    let mut is_whole = true;
    prepare(&mut data, false, &mut is_whole);
    if is_whole {
        data["missing"] = Value::Null;
    }
    serde_json::to_string(&data).map_err(Error::internal)
}

fn prepare(value: &mut Value, is_theirs: bool, is_whole: &mut bool) {
    match value {
        Value::String(text) => *text = printable(text, is_theirs, is_whole),
        Value::Array(values) => values.iter_mut().for_each(|one| prepare(one, is_theirs, is_whole)),
        // Words of people are `Words` or `Run`s, and stand in their field `text`.
        Value::Object(fields) => fields
            .iter_mut()
            .for_each(|(name, one)| prepare(one, name == "text", is_whole)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The text with only what the fonts can draw; in words of people, what would be too long for a line gets places to break.
fn printable(text: &str, is_theirs: bool, is_whole: &mut bool) -> String {
    let mut printed = String::with_capacity(text.len());
    let mut unbroken = 0;
    for cluster in text.graphemes(true) {
        unbroken = if cluster.chars().all(char::is_whitespace) {
            0
        } else {
            unbroken + 1
        };
        if is_theirs && unbroken > UNBROKEN {
            printed.push('\u{200b}');
            unbroken = 1;
        }
        for c in cluster.chars() {
            match c {
                '\n' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{2066}'..='\u{2069}' => printed.push(c),
                '\t' => printed.push(' '),
                // Marks that turn everything after them around, choose a form of a sign, or say nothing.
                '\u{202a}'..='\u{202e}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{34f}' | '\u{61c}' => {}
                c if c.is_control() => {}
                c if is_drawn(c) => printed.push(c),
                _ => {
                    *is_whole = false;
                    printed.push('\u{fffd}');
                }
            }
        }
    }
    printed
}

fn is_drawn(c: char) -> bool {
    FONTS
        .fonts
        .iter()
        .any(|font| font.info().coverage.contains(u32::from(c)))
}

/// Sets a paper.
///
/// # Errors
/// `Internal` when the template has a mistake.
pub(super) fn set(template: Template, paper: &impl Serialize) -> Result<Vec<u8>> {
    let desk = Desk::with(template, data(paper)?);
    let made = typst::compile::<PagedDocument>(&desk)
        .output
        .map_err(|errors| mistakes(&errors))
        .and_then(|document| export(&document));
    // The typesetter remembers what it has set, for people who write and look; here each paper is another one.
    typst::comemo::evict(0);
    made
}

fn export(document: &PagedDocument) -> Result<Vec<u8>> {
    let options = |standards| PdfOptions {
        creator: Smart::Custom(Some("Inquiry Lab".to_owned())),
        standards,
        ..PdfOptions::default()
    };
    let accessible = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|refused| Error::internal(refused.message()))?;
    typst_pdf::pdf(document, &options(accessible)).or_else(|faults| {
        // What is in the paper then is no reason to withhold it: it is still tagged, only not warranted to be.
        tracing::warn!(faults = %mistakes(&faults), "a paper that is not PDF/UA");
        typst_pdf::pdf(document, &options(PdfStandards::default())).map_err(|errors| mistakes(&errors))
    })
}

fn mistakes(found: &[SourceDiagnostic]) -> Error {
    let found: Vec<&str> = found.iter().map(|one| one.message.as_str()).collect();
    Error::internal(format!("setting a paper: {}", found.join("; ")))
}
