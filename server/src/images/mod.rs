//! Pictures in the texts of proposals.
//!
//! Purpose: a member of a team sends a file; what is kept is a picture of our own, drawn anew from its pixels ([`picture`]), so neither where nor
//! with what it was taken comes with it, nor anything that is no picture. The text names it by its id; Markdown draws nothing but such ids
//! (`shared::images::ImageAddress`).
//!
//! How to use: [`service::require_write`] before a body is read, [`upload::receive`] reads it within bounds, [`service::add`] keeps it.
//! [`service::sight`] lets those see it who may read the text that holds it. [`read`] lists the pictures of a draft; [`service::remove`] takes one away for
//! good, out of a published text too. [`embed`] puts them into a page that stands alone. [`unused`] deletes what came into no text.
//!
//! To add a kind of file that may be sent: a line in `picture::KINDS` and the feature of the crate `image`.

pub mod api;
pub mod embed;
pub mod entity;
pub mod gate;
pub mod picture;
pub mod read;
pub mod service;
pub mod unused;
pub mod upload;
