//! Rows of accounts, codes, sessions, grants, invitations and settings.

pub mod account;
pub mod code;
pub mod grant;
pub mod invitation;
pub mod session;
pub mod setting;
