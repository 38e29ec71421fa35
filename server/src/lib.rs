//! Everything of Inquiry Lab that is not a page: storage, accounts, the services of each feature, the JSON API, rooms, mail
//! and background work.
//!
//! Purpose: pages (the crate `app`) and API handlers call the same service functions. Each of those checks permission, applies a
//! rule of `shared`, writes in one transaction and leaves a line in the audit log.
//!
//! How to use: [`platform::Platform::build`] makes the one object that every service takes; tests build the same.
//!
//! To add a feature: see CONTRIBUTING.md; in short a folder here with `entity.rs`, `service.rs`, `api.rs`, and a line below.

pub mod accounts;
pub mod amendments;
pub mod api;
pub mod audit;
pub mod backup;
pub mod bodies;
pub mod challenges;
pub mod chat;
pub mod clock;
pub mod comments;
pub mod config;
pub mod db;
pub mod demo;
pub mod diff;
pub mod error;
pub mod evidence;
pub mod hands;
pub mod history;
pub mod http;
pub mod images;
pub mod instance;
pub mod jobs;
pub mod jury;
pub mod limits;
pub mod mail;
pub mod markdown;
pub mod meetings;
pub mod metrics;
pub mod minutes;
pub mod motions;
pub mod nodes;
pub mod notices;
pub mod pdf;
pub mod plain_language;
pub mod platform;
pub mod polls;
pub mod practices;
pub mod preparation;
pub mod processes;
pub mod proposals;
pub mod public_pages;
pub mod recommendations;
pub mod recordings;
pub mod reminders;
pub mod rooms;
pub mod routes;
pub mod scopes;
pub mod speakers;
pub mod tables;
pub mod teams;
pub mod testing;
pub mod texts;
pub mod tls;
pub mod translations;
pub mod work;

pub use error::{Error, Result};
pub use platform::Platform;
