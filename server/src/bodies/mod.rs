//! Advisory bodies: their tree, their rules, the mandates of their members.
//!
//! Purpose: a body receives selected proposals, meets, votes. Its chair and secretary hold roles in `Scope::Body`; its members hold mandates
//! from–until. Who may vote is always computed for a day, from mandates.
//!
//! How to use: [`service`] founds bodies and changes them, [`members`] lists and seats people, [`standing`] says how a person stands to a body.
//!
//! To add a rule of a body: a field of `shared::polls::PollRules`, a column in `entity/body.rs` and in `polls/entity/poll.rs`.

pub mod api;
pub mod entity;
pub mod members;
pub mod service;
pub mod standing;
