//! Teams: who writes together.

pub mod entity;
