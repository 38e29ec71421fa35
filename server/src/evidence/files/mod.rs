//! Files as sources: what a team sends to show where a claim comes from.
//!
//! Purpose: a PDF, a picture, a table or a text. What is kept is made anew from what was sent ([`check`]): pictures from their pixels, PDFs from the objects
//! that their pages need ([`pdf`]), so neither programs nor the names of those who wrote them come along. Nobody's browser opens one here: each is
//! saved, with the rights of the text that it belongs to.
//!
//! How to use: [`service::require_write`] before a body is read, `images::upload::receive` with [`UPLOAD`] reads it within bounds, [`service::add`] keeps it;
//! a card names it by its id (`shared::evidence::Source::File`). [`service::sight`] lets those have it who may read the text. [`unused`] deletes
//! what is on no card.

use crate::images::upload::Expected;
use shared::evidence::source::LARGEST_FILE;

pub mod check;
pub mod entity;
pub mod pdf;
pub mod service;
pub mod unused;

/// The field of a form that holds a file.
pub const FIELD: &str = "file";
/// What is read of a form with a file.
pub const UPLOAD: Expected = Expected {
    field: FIELD,
    most: LARGEST_FILE,
    // Words that are copied out of a text can be many.
    longest: 40_000,
};
