//! Motions: a text before a body, from its arrival to the decision.
//!
//! Purpose: a selected proposal arrives in the inbox of its body; one act of chair or secretary makes it a motion and an agenda item, with the
//! text and the hash of what the team submitted. A poll decides it. An adopted motion ([`shared::motions::MotionState::Adopted`]) is where a
//! recommendation starts.
//!
//! How to use: [`inbox`] for what arrived, [`service`] for motions.
//!
//! To add a state: see `shared::motions`.

pub mod api;
pub mod custody;
pub mod entity;
pub mod inbox;
pub mod service;
