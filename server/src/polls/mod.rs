//! Polls of every method, named or secret: questions, blocks of motions, choices, elections.
//!
//! Purpose: the chair makes a poll, starts it (the roll is frozen), stops it, publishes it; each act is in the audit log. A cast is in no log.
//!
//! How to use: [`service`] for the acts of the chair (making is in [`making`]), [`cast`] for votes, [`room`] for hands and papers,
//! [`publication`] for the result, [`resultless`] for a secret poll that cannot have one, [`ties`] for what the chair decides before it, [`reading`] for what a person may see, [`sight`] for who sees a poll at all,
//! [`mine`] for one's own votes, [`roll_list`] for who votes.
//!
//! **What keeps a ballot secret.** `roll_entry` says who has voted, `ballot` what was voted; they share nothing but the poll. One
//! transaction writes both and nothing else: no audit line, no time, no growing number. The key of a ballot is random and is the voter's receipt.
//! That a voter agrees to be known stands on the roll, and counts only when everybody agreed. Storage keeps no order either: see [`storage`].
//! Nothing counts ballots before the end, not even in memory.
//!
//! To add a method of voting: a variant of `shared::polls::Method` with its vote and its count; then its ballot in `app/src/polls/views/paper.rs` and
//! its result in `app/src/polls/result`.

pub mod api;
pub mod cast;
pub mod entity;
pub mod making;
pub mod mine;
pub mod publication;
pub mod reading;
pub mod resultless;
pub mod roll_list;
pub mod room;
pub mod service;
pub mod sight;
pub mod storage;
pub mod ties;
mod together;
