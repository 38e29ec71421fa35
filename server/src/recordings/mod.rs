//! Voice notes: who would rather speak than write records what they want to say; the team types it, and takes it into the text.
//!
//! Purpose: a contribution needs no keyboard and no second language. A voice tells who somebody is, so it stays inside of the team and its mentors, is
//! never sent with the proposal, and is deleted after [`shared::recordings::KEPT_FOR`], or at once when the speaker wants it or erases the account.
//!
//! How to use: [`service::require_add`] before a body is read, `images::upload::receive` reads it, [`service::add`] keeps the sound ([`sound`] takes out
//! everything else). [`service::transcribe`] keeps what others typed; [`service::sight`] and [`service::file`] give the sound to whoever may hear it.

pub mod api;
pub mod entity;
pub mod read;
pub mod service;
pub mod sound;
