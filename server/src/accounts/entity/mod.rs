//! Rows of accounts, sessions, grants and settings.

pub mod account;
pub mod grant;
pub mod session;
pub mod setting;
