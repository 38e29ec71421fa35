//! Polls: yes, no or abstain, named or secret.
//!
//! Purpose: the chair makes a poll, starts it (the roll is frozen), stops it, publishes it; each act is in the audit log. A cast is in no log.
//!
//! How to use: [`service`] for the acts of the chair, [`cast`] for votes, [`publication`] for the result, [`reading`] for what a person may see.
//!
//! **What keeps a ballot secret.** `roll_entry` says who has voted, `ballot` what was voted; they share nothing but the poll. One
//! transaction writes both and nothing else: no audit line, no time, no growing number. The key of a ballot is random and is the voter's receipt.
//! Storage keeps no order either: see [`storage`]. Nothing counts ballots before the end, not even in memory.
//!
//! To add a method of voting: its ballot in `shared::polls`, a column for the method, a branch in [`cast`] and in [`publication`].

pub mod api;
pub mod cast;
pub mod entity;
pub mod publication;
pub mod reading;
pub mod service;
pub mod storage;
