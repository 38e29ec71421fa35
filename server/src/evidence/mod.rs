//! Evidence: what a draft claims, and the sources that it rests on.
//!
//! Purpose: a **card** ties a claim of the team to words of a section (or to all of it) and to a link. Its words are a passage
//! (`rooms::passages`): they move with the text, and when nothing of them is left, their quote stays. What was sent to the jury holds the
//! cards of that moment ([`frozen`]), under the same hash as the text; while the text is closed nobody changes them.
//!
//! How to use: [`service`] adds, changes and removes; [`read`] lists for the team, its mentors and the organisers. Everybody else reads the
//! frozen cards with the frozen text. [`checks`] looks at the links now and then, by [`link`], which asks public addresses only.
//!
//! To add another kind of source: its columns, its members in `shared::evidence::{Card, FrozenCard}` and `Frozen::bytes`, its drawing in
//! `app/src/evidence/views.rs`.

pub mod api;
pub mod checks;
pub mod entity;
pub mod frozen;
pub mod guard;
pub mod link;
pub mod read;
pub mod service;
