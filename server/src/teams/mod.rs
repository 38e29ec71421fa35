//! Teams: who writes together.
//!
//! How to use: `service` makes teams and lets people come and go, `requests` are wishes to join, `mentors` stand by a team, `search` finds
//! a team, `read` loads one for its page. `members::object(db, viewer, process, team)` says how a viewer stands to a team; ask
//! permissions with it. After a commit that changes what people may do: `members::rights_changed`.
//!
//! To add something that makes a team fit: `shared::teams::Fit`, then the same in `search::points`.

pub mod api;
pub mod entity;
pub mod members;
pub mod mentors;
pub mod read;
pub mod requests;
pub mod search;
pub mod service;
