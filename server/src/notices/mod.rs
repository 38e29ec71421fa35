//! What people are told: in the app always, by mail when they gave an address.
//!
//! How to use: `notices::tell(tx, &accounts, Notice::new("feedback-ready", "/proposals/…", &[("title", …)]))` in the transaction of the
//! act. The texts are `notice-<key>` and, for the mail, `mail-<key>-subject` and `mail-<key>-body` with the same values plus
//! `$link`. Never tell anything about a secret ballot.

pub mod entity;
mod service;

pub use service::{Notice, count_unread, list, read_all, tell};
