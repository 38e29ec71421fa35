//! Minutes in words: everything is said already, in one language. The page and the PDF show the same.
//!
//! To add a part: a field here, its words in `app/src/minutes/paper.rs`, its place in `app/src/minutes/views/paper.rs` and in `minutes.typ`.

use super::markdown::Block;
use super::words::Words;
use serde::Serialize;
use shared::languages::Language;

/// One thing that happened: what it is, and what is said of it.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    pub name: String,
    /// Each on a line of its own; never empty.
    pub words: Vec<Words>,
    /// Where the page leads from the first of them.
    #[serde(skip)]
    pub path: Option<String>,
    /// Why it is left out, for those who may know; the words are there all the same.
    #[serde(skip)]
    pub hidden: Option<String>,
}

/// Speeches, or tasks.
#[derive(Clone, Debug, Serialize)]
pub struct Listed {
    pub caption: String,
    pub columns: Vec<String>,
    /// As many cells as there are columns.
    pub rows: Vec<Vec<Words>>,
}

/// The head, or one point of the agenda.
#[derive(Clone, Debug, Serialize)]
pub struct Section {
    pub title: Words,
    pub entries: Vec<Entry>,
    pub speeches: Option<Listed>,
    /// What the secretary wrote.
    pub text: Vec<Block>,
    /// The same as it was written, for the page.
    #[serde(skip)]
    pub markdown: String,
    pub tasks: Option<Listed>,
    /// What is said of lines that are left out.
    pub notes: Vec<String>,
    /// For the members only.
    #[serde(skip)]
    pub is_internal: bool,
}

/// A correction after the approval.
#[derive(Clone, Debug, Serialize)]
pub struct Addendum {
    pub title: Words,
    pub text: Vec<Block>,
    #[serde(skip)]
    pub markdown: String,
    #[serde(skip)]
    pub lang: Option<Language>,
}

/// The minutes of a meeting.
#[derive(Clone, Debug, Serialize)]
pub struct Minutes {
    pub lang: Language,
    pub rtl: bool,
    /// What the file is called in windows and lists; without marks of direction.
    pub name: String,
    pub title: Words,
    pub sender: String,
    /// The day of the meeting, in words.
    pub date: String,
    /// What says that they are not approved yet.
    pub draft: Option<String>,
    /// When and where they were approved, what is left out.
    pub standing: Vec<String>,
    /// The language in which the secretary wrote.
    #[serde(skip)]
    pub text_lang: Language,
    pub sections: Vec<Section>,
    pub addenda_title: String,
    pub addenda: Vec<Addendum>,
    /// Who signs.
    pub signatures: [String; 2],
    /// What the address below leads to.
    pub address_name: String,
    pub address: String,
    /// What is said in a PDF whose fonts lack a letter of the text.
    pub missing: Option<String>,
}
