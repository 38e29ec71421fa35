//! Challenges of a process and the sections they ask for.

pub mod entity;
