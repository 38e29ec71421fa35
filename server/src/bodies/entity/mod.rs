//! Rows of bodies and mandates.

pub mod body;
pub mod mandate;
