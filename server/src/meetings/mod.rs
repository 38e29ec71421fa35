//! Meetings of a body: agenda, attendance, proxies, and the bell that tells open pages that something changed.
//!
//! Purpose: chair and secretary prepare a meeting, the chair leads it, everybody in the room follows it on the live page.
//!
//! How to use: [`service`] makes a meeting and moves it, [`agenda`] orders and calls its items, [`attendance`] says who is there,
//! [`live`] is what the room sees; what was written down is in `crate::minutes`. Whatever changes a meeting ends with `platform.bells.ring(id)`
//! after its commit.
//!
//! To add a kind of agenda item: see `shared::meetings`.

pub mod agenda;
pub mod api;
pub mod attendance;
pub mod bells;
pub mod entity;
pub mod live;
pub mod order;
pub mod proxies;
pub mod service;
