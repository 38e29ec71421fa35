//! The chat of a room: short messages of a team and its mentors, beside the text.
//!
//! Purpose: for what is not about words of the text. Messages are rows; those in the room hear that there is something new and ask for it in
//! their own language and with their own rights, so what is hidden from somebody is never sent to them.
//!
//! How to use: [`service::say`], [`service::take_back`], [`service::moderate`]; [`read::page`] lists, the newest first page by page. Everybody
//! who may read the draft may read it. Nobody is told by mail: who wants that, comments or raises the hand.
//!
//! To add an act: its rule in [`service`], its route, and `platform.rooms.tell_beside` after its commit.

pub mod api;
pub mod entity;
pub mod read;
pub mod service;
