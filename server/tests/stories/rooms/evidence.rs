//! Teams name the sources of what they claim; the platform looks whether the links work.

mod cards;
mod cited;
mod files;
mod frozen;
mod kit;
mod links;
mod town;
