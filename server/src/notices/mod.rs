//! What people are told: in the app always, by mail when they gave an address and want it (`crate::reminders`).
//!
//! How to use: `notices::tell(tx, &accounts, Notice::new("feedback-ready", "/proposals/…", &[("title", …)]))` in the transaction of the
//! act. The texts are `notice-<key>` and, for the mail, `mail-<key>-subject` and `mail-<key>-body` with the same values plus
//! `$link`. `notices::remind` does the same with a reminder of work that waits: whether it is mailed as well is another choice of the
//! person. Never tell anything about a secret ballot.

pub mod entity;
mod service;

pub use service::{Notice, REMINDERS, count_unread, list, put, read_all, remind, tell};
