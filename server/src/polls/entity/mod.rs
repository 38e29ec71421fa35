//! Rows of polls. `roll` and `ballot` share nothing but the poll; see the migration.

pub mod ballot;
pub mod named;
pub mod poll;
pub mod roll;
pub mod voter;
