//! Comments: what a team and its mentors say about passages of a draft.
//!
//! Purpose: a **thread** is a talk about a passage of a document; its **comments** are what people say. The passage moves with the text
//! (`rooms::passages`); when nothing of it is left, its quote stays. Those in the room hear which threads have changed and ask for them in
//! their own language and with their own rights: what is hidden from somebody is never sent to them.
//!
//! How to use: [`service`] begins talks, answers, ends, changes and hides; [`read`] lists; [`suggestions`] are talks that carry other words
//! for their passage, which the team takes over or declines. Everybody who may read the draft may read them.
//!
//! To add something else that speaks of a passage (a source): a table with a `passage_id`, `rooms::service::locate` before its
//! transaction, `rooms::passages::insert` in it, `rooms::service::standing` to read it.

pub mod api;
pub mod entity;
pub mod merge;
mod people;
pub mod read;
pub mod service;
pub mod suggestions;
