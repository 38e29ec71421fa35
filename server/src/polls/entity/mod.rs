//! Rows of polls. `roll` and `ballot` share nothing but the poll; see the migration.

pub mod ballot;
pub mod decision;
pub mod left;
pub mod marks;
pub mod motion;
pub mod named;
pub mod option;
pub mod poll;
pub mod roll;
pub mod room;
pub mod voter;
