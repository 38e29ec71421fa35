//! Speakers: who wants to speak to an agenda item, who has the floor, for how long; by rules that each body has for itself.
//!
//! Purpose: members who are present and guests who were let in put themselves on the list of the item the room is at; chair and secretary give
//! the floor. The order is `shared::speakers::order` and nothing else: it is not stored but for places given by hand.
//!
//! How to use: [`service`] is what speakers do, [`lead`] what those do who lead, [`guests`] lets people in, [`reading`] is what everybody sees
//! and what the minutes need. [`boards`] keeps what is drawn for all watchers at once. Other features say when an item or a meeting
//! ends ([`ends`]).
//!
//! To add an act of those who lead: a variant of `shared::speakers::LeadAct`, its line in [`lead::lead`], its text `lead-act-<word>`.

pub mod api;
pub mod boards;
mod desk;
pub mod ends;
pub mod entity;
pub mod guests;
pub mod lead;
pub mod reading;
pub mod service;
