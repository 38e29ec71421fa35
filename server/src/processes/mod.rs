//! Processes: editions of the hackathon, with phases by date that an organiser may hold by hand.
//!
//! How to use: `edition::load(db, id)` gives an [`Edition`]; `edition.require(Act::Draft, now)?` asks whether the phase opens an act.
//! `service` makes and changes editions, `holds` opens and closes phases by hand, `people` names organisers and jurors, `help` says
//! where help is needed.
//!
//! To add a thing that a phase opens: see `shared::processes`. To add a role in a process: `people::ROLES`.

pub mod api;
pub mod edition;
pub mod entity;
pub mod help;
pub mod holds;
pub mod people;
pub mod read;
pub mod service;

pub use edition::Edition;
