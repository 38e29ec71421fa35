//! Recommendations: an adopted motion goes to an office, which owes a reasoned answer and then shows what it does.
//!
//! How to use: the secretary of a body adds an office ([`offices`]; its public figures are in [`records`]) and sends an adopted motion to it
//! ([`service::send`]); that starts the office's clock. The office answers by a single-purpose link from its mail, or an official who is
//! logged in ([`answers`]); then it reports milestones ([`milestones`]). A recommendation may have [`points`], each answered with its reasons.
//! The authors may reply once ([`replies`]). Authors, members, whoever follows it ([`follows`]) and the public see every step, in lists as
//! well ([`lists`]).
//!
//! To add an act of the office: its purpose in `LinkPurpose` of `shared`, and its function beside the others that take a [`Hand`].

pub mod answers;
pub mod api;
pub mod custody;
pub mod entity;
pub mod follows;
mod hand;
pub mod links;
pub mod lists;
pub mod milestones;
pub mod offices;
pub mod points;
pub mod records;
pub mod reminders;
pub mod replies;
pub mod service;

pub use hand::{Hand, follow};
pub use lists::waiting;
