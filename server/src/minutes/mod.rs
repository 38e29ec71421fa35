//! Minutes of a meeting: made of what happened, written by the secretary, read and corrected by the members, approved, published.
//!
//! Purpose: minutes that cannot say anything else than what happened, and that nobody changes once they are approved. The pure rules are
//! `shared::minutes`; what a person may read is [`access::Desk`], asked by every read and act here.
//!
//! How to use: [`reading::get`] gives the minutes as one person reads them. [`service`] writes to a part and leaves lines out, [`tasks`] says who
//! does what, [`approval`] hands the draft to the members, approves and publishes it, [`remarks`] are what members ask to be put right,
//! [`addenda`] correct what was approved, [`history`] lists every step with who and when.
//!
//! A draft is told anew from its sources at each look ([`facts`]); it is frozen as JSON in a version when it is handed to the members. Results of polls
//! are never copied: a record names the poll, and the published poll says its result.
//!
//! To add a source of facts: a function in [`told`], its lines in [`facts`].

pub mod access;
pub mod addenda;
pub mod api;
pub mod approval;
pub mod entity;
mod facts;
pub mod history;
pub mod reading;
pub mod remarks;
pub mod service;
pub mod tasks;
pub mod told;
mod votes;
mod work;

pub use work::waiting;
