//! Evidence: what a draft claims, and the sources that it rests on.
//!
//! Purpose: a **card** ties a claim of the team to words of a section (or to all of it) and to a source: a link, a file ([`files`]) or a record of the library. Its words are a passage
//! (`rooms::passages`): they move with the text, and when nothing of them is left, their quote stays. What was sent to the jury holds the
//! cards of that moment ([`frozen`]), under the same hash as the text; while the text is closed nobody changes them.
//!
//! How to use: [`service`] adds, changes and removes; [`read`] lists for the team, its mentors and the organisers. Everybody else reads the
//! frozen cards with the frozen text. [`checks`] looks at the links now and then, by [`link`], which asks public addresses only.
//!
//! To add another kind of source: `shared::evidence::source` says how; here its column in `evidence_card`, its lines in `entity::Model::source` and
//! `frozen`, and its row in [`read`].

pub mod api;
pub mod checks;
pub mod entity;
pub mod files;
pub mod frozen;
pub mod guard;
pub mod link;
pub mod read;
pub mod service;
