//! Proposals: number, state, frozen text.

pub mod entity;
