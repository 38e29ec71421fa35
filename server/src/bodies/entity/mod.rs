//! Rows of bodies, their seats, mandates and rules, and of what they were before.

pub mod body;
pub mod deputy;
pub mod mandate;
pub mod rules;
pub mod seat;
pub mod version;
