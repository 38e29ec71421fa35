//! Accounts, sessions, roles.
//!
//! Purpose: a person is a pseudonym with a password; mail is optional, a recovery code opens the account without it. A session is
//! a short-lived signed token plus a rotating refresh token; ending it bites at once, on every request and open socket.
//!
//! How to use: handlers take a [`Viewer`]; services call `viewer.require(operation, &object)?`.

pub mod admin;
pub mod api;
pub mod codes;
pub mod email;
pub mod entity;
pub mod erasure;
pub mod grants;
pub mod invitations;
mod middleware;
mod passwords;
pub mod personal;
pub mod prepared;
pub mod recovery;
pub mod service;
pub mod session;
pub mod tokens;
mod viewer;

pub use middleware::{Cookies, identify};
pub use passwords::Passwords;
pub use shared::ids::AccountId;
pub use tokens::Tokens;
pub use viewer::{Person, Viewer};
