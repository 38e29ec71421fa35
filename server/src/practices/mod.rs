//! The library of good practices.
//!
//! Purpose: organisers of every edition and admins keep one library together. A record is written as a draft and published; each edit of a
//! published record is its next version, and a version that was published stays as it is, under its hash, for a proposal may cite it.
//!
//! How to use: [`search::find`] is the list, [`read::load`] a record in one of its versions, [`service`] the acts,
//! [`citation`] what a proposal that cites a record keeps of it.
//!
//! To add an act on whole records: a word of `shared::practices::PracticeAct`, its lines in `after`, a function in [`service`].

pub mod api;
pub mod citation;
pub mod entity;
pub mod read;
pub mod search;
pub mod service;

use crate::accounts::Viewer;
use shared::permissions::{Object, Role, Scope};

/// The library, as it stands to the viewer: it belongs to every edition, so whoever runs one writes it.
#[must_use]
pub fn library(viewer: &Viewer) -> Object {
    let editions = viewer.processes_as(Role::Organiser).into_iter();
    editions.fold(Object::platform(), |object, id| object.and_scope(Scope::Process(id)))
}
