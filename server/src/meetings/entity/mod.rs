//! Rows of meetings.

pub mod attendance;
pub mod item;
pub mod meeting;
pub mod proxy;
