//! Advisory bodies: their tree, their rules, their seats, the mandates of their members.
//!
//! Purpose: a body receives selected proposals, meets, votes. Its officers hold roles in `Scope::Body`; its members hold mandates
//! from–until. Who may vote is always computed for a day, from mandates. Nothing is deleted: what changed has its history, what was wrong is corrected
//! with a reason, a body that is no more is closed.
//!
//! How to use: [`service`] founds bodies and finds them, [`editing`] changes and closes them, [`rules`] says by which rules they decide on a day,
//! [`officers`] who leads them; [`seats`] are places, [`members`] lists and seats people, [`mandates`] changes what they hold, [`own`] is what each member
//! decides, [`import`] seats many;
//! [`standing`] says how a person stands to a body and how many mandates it has on a day.
//!
//! To add a rule of a body: a field of `shared::polls::PollRules`, a column in `entity/body.rs` and in `polls/entity/poll.rs`, its line in
//! `rules::write`.

pub mod api;
pub mod editing;
pub mod entity;
pub mod import;
pub mod mandates;
pub mod members;
pub mod officers;
pub mod own;
mod register;
pub mod rules;
pub mod seats;
pub mod service;
pub mod standing;
mod telling;

pub use telling::send_due;
