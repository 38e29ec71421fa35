//! Challenges of a process and the sections they ask for.
//!
//! How to use: `service::of_process`, `service::load` for reading; `service::create` and `update` for the organiser. What belongs in a
//! section is `shared::challenges::SectionTemplate`; a proposal is checked against it.

pub mod api;
pub mod entity;
pub mod service;
