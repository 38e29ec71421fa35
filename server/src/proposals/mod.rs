//! Proposals: number, state, frozen text, and the whole life on one page.
//!
//! How to use: `service` begins, names, lists and reads; `submissions` freezes a text and takes it back; `steps::advance` is the only way
//! from state to state, also for the jury and the bodies; `access` says who may see what; `custody` is the life of a proposal, to which
//! every feature adds its facts.
//!
//! To add a state: `shared::proposals::ProposalState`. To add a relation to a proposal: `access::object`.

pub mod access;
pub mod api;
pub mod custody;
pub mod entity;
pub mod service;
pub mod steps;
pub mod submissions;
