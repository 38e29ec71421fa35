//! Where the proof of a claim is: the one list of kinds of sources.
//!
//! How to use: [`Source`] is what a card rests on, as the team chooses it; [`FrozenSource`] is what goes to the jury, with all that a reader needs to
//! know of it, also when the row of the draft is gone.
//!
//! To add a kind of source: a variant of [`Source`] with the id of its row, and one of [`FrozenSource`] with a member of its own (so that stored
//! cards are told apart by it), its lines in [`FrozenSource::fields`], [`FrozenSource::version`] and [`FrozenSource::blinded`]; its column in
//! `evidence_card`; its drawing in `app/src/evidence/views.rs`.

use super::{SourceUrl, names_one_of};
use crate::fields::{self, FieldCode};
use crate::ids::{PracticeId, SourceFileId};
use crate::languages::Language;
use crate::practices::{Country, PracticeLink};
use crate::words::{texts, words};
use serde::{Deserialize, Serialize};

/// Files that one proposal may have.
pub const MOST_FILES: usize = 20;
/// Bytes of a file that may be sent, and that is kept.
pub const LARGEST_FILE: usize = 5_000_000;
/// Characters of a file's name without its ending.
pub const LONGEST_NAME: usize = 80;

/// What a card rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A page on the web.
    Link(SourceUrl),
    /// A file that the team has sent.
    File(SourceFileId),
    /// A record of the library, in one of its versions.
    Practice(PracticeLink),
}

impl Source {
    /// The address, if it is a page on the web.
    #[must_use]
    pub const fn link(&self) -> Option<&SourceUrl> {
        match self {
            Self::Link(url) => Some(url),
            Self::File(_) | Self::Practice(_) => None,
        }
    }

    /// The file, if it is one.
    #[must_use]
    pub const fn file(&self) -> Option<SourceFileId> {
        match self {
            Self::File(id) => Some(*id),
            Self::Link(_) | Self::Practice(_) => None,
        }
    }
}

words! {
    /// What a file is, as its bytes say.
    pub enum FileKind {
        Pdf = "pdf",
        /// A photo, drawn anew.
        Jpeg = "jpeg",
        /// A drawing of few colours, drawn anew.
        Png = "png",
        /// A table: lines of the same number of fields.
        Csv = "csv",
        /// Any other text.
        Text = "text",
    }
}

impl FileKind {
    /// As browsers are told.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Csv => "text/csv; charset=utf-8",
            Self::Text => "text/plain; charset=utf-8",
        }
    }

    /// How the names of such files end.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Csv => "csv",
            Self::Text => "txt",
        }
    }

    /// How people know it.
    #[must_use]
    pub const fn short(self) -> &'static str {
        match self {
            Self::Pdf => "PDF",
            Self::Jpeg => "JPEG",
            Self::Png => "PNG",
            Self::Csv => "CSV",
            Self::Text => "TXT",
        }
    }
}

texts! {
    /// What a file is called: 1 to 90 characters on one line, none of a path.
    FileName
}

impl FileName {
    /// # Errors
    /// `Required`, `TooLong`; `NotAllowedCharacters` for what leads elsewhere or is not seen.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        let name = fields::line(raw, 1, LONGEST_NAME + 10)?;
        if name.chars().any(is_unfit) {
            return Err(FieldCode::NotAllowedCharacters);
        }
        Ok(Self(name))
    }

    /// A name made of what a browser says that a file is called: without folders and the ending, which is the kind's own; `other` when nothing is
    /// left of it.
    #[must_use]
    pub fn of_sent(sent: &str, kind: FileKind, other: &str) -> Self {
        let last = sent.rsplit(['/', '\\']).next().unwrap_or_default();
        let stem = match last.rsplit_once('.') {
            Some((stem, ending)) if ending.chars().count() <= 5 => stem,
            _ => last,
        };
        let fit: String = stem.chars().map(|c| if is_unfit(c) { ' ' } else { c }).collect();
        let words: Vec<&str> = fit.split_whitespace().collect();
        let short: String = words.join(" ").chars().take(LONGEST_NAME).collect();
        let name = short.trim_matches(['.', ' ', '-', '_']);
        let name = if name.is_empty() { other } else { name };
        Self(format!("{name}.{}", kind.ending()))
    }
}

/// What a name of a file must not hold: folders, marks of systems, what is not seen or turns the reading around.
fn is_unfit(c: char) -> bool {
    c.is_control()
        || matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '%')
        || matches!(c, '\u{61c}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

/// A file as it was sent to the jury.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenFile {
    pub id: SourceFileId,
    pub name: String,
    pub kind: FileKind,
    /// In bytes.
    pub size: u32,
    /// Of its bytes, in hex.
    pub sha256: String,
}

impl FrozenFile {
    /// Where it is given out.
    #[must_use]
    pub fn path(&self) -> String {
        path_of(self.id)
    }
}

/// Where a file is given out.
#[must_use]
pub fn path_of(file: SourceFileId) -> String {
    format!("/sources/{file}")
}

/// A record of the library as it was sent to the jury.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenPractice {
    pub id: PracticeId,
    pub version: i32,
    pub title: String,
    /// The language that it is written in.
    pub language: Language,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub city: String,
    /// Of this version, in hex.
    pub sha256: String,
}

impl FrozenPractice {
    /// Where this version is read, after the language.
    #[must_use]
    pub fn path(&self) -> String {
        let link = PracticeLink {
            practice: self.id,
            version: Some(self.version),
        };
        link.path()
    }
}

/// A source as it was sent to the jury.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum FrozenSource {
    File {
        file: FrozenFile,
    },
    Practice {
        practice: FrozenPractice,
    },
    Link {
        /// Empty where it would say a name that a juror must not see.
        url: String,
    },
}

impl FrozenSource {
    /// The file, if it is one.
    #[must_use]
    pub const fn file(&self) -> Option<&FrozenFile> {
        match self {
            Self::File { file } => Some(file),
            Self::Link { .. } | Self::Practice { .. } => None,
        }
    }

    /// What is hashed of it, in order: names and values.
    #[must_use]
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Link { url } => vec![("link", url.clone())],
            Self::File { file } => vec![
                ("file", file.name.clone()),
                ("kind", file.kind.to_string()),
                ("size", file.size.to_string()),
                ("sha256", file.sha256.clone()),
            ],
            Self::Practice { practice } => vec![
                ("practice", practice.title.clone()),
                ("id", practice.id.to_string()),
                ("version", practice.version.to_string()),
                ("language", practice.language.to_string()),
                (
                    "country",
                    practice.country.as_ref().map(ToString::to_string).unwrap_or_default(),
                ),
                ("city", practice.city.clone()),
                ("sha256", practice.sha256.clone()),
            ],
        }
    }

    /// The first version of the frozen form that knows it.
    #[must_use]
    pub const fn version(&self) -> u32 {
        match self {
            Self::Link { .. } => 2,
            Self::File { .. } => 4,
            Self::Practice { .. } => 5,
        }
    }

    /// The same for somebody who must not know who wrote. What a file itself says is not changed: its team is told so.
    #[must_use]
    pub fn blinded(self, names: &[String], hide: impl Fn(&str) -> String) -> Self {
        match self {
            Self::Link { url } if names_one_of(&url, names) => Self::Link { url: String::new() },
            Self::Link { url } => Self::Link { url },
            // The library says the same whoever cites it, but a record may be about the team itself.
            Self::Practice { practice }
                if [&practice.title, &practice.city]
                    .iter()
                    .any(|text| names_one_of(text, names)) =>
            {
                Self::Link { url: String::new() }
            }
            Self::Practice { practice } => Self::Practice { practice },
            Self::File { mut file } => {
                file.name = if names_one_of(&file.name, names) {
                    file.kind.short().to_owned()
                } else {
                    hide(&file.name)
                };
                Self::File { file }
            }
        }
    }
}
