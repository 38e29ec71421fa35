//! The tables of the library.

pub mod practice;
pub mod version;
