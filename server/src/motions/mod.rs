//! Motions: a text before a body, from its arrival to the decision, and on to other bodies.
//!
//! Purpose: a selected proposal arrives in the inbox of its body; one act of chair or secretary makes it a motion and an agenda item, with the
//! text and the hash of what the team submitted. Members bring in motions of their own, which others support. A poll decides. An adopted motion
//! ([`shared::motions::MotionState::Adopted`]) is where a recommendation starts, and what can be forwarded to another body.
//!
//! How to use: [`inbox`] for what arrived, [`service`] for a motion and its moves, [`submitters`] and [`supports`] for who stands behind it, [`acts`]
//! for steps by hand, [`history`] for what happened, [`advice`] for what the chair recommends, [`blocks`] for motions that are decided together,
//! [`forwarding`] for the way to other bodies, [`list`] to find them, [`reading`] for everything that a motion's page shows.
//!
//! To add a state: see `shared::motions`.

pub mod acts;
pub mod advice;
pub mod api;
pub mod blocks;
pub mod custody;
pub mod entity;
pub mod forwarding;
pub mod history;
pub mod inbox;
pub mod list;
pub mod people;
pub mod reading;
pub mod rules;
pub mod service;
pub mod submitters;
pub mod supports;
