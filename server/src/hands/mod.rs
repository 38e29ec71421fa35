//! Raised hands: a team calls its mentor.
//!
//! Purpose: a member raises the team's **hand**, with a question or without. Its mentors are told, and see it among what waits for them with
//! the time it has waited; where a team has no mentor, the organisers of the edition do. Whoever comes says so, and says when it is done; the
//! team sees both, in its room at once. The team may lower its hand before.
//!
//! How to use: [`service::raise`], [`service::step`]; [`read::load`] for a page; [`service::waiting`] for My work.
//!
//! To add an act: see `shared::hands`, its permission in `service::step`, whom it tells in `service::told`.

pub mod api;
pub mod entity;
pub mod read;
pub mod service;
