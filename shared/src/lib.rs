//! The vocabulary and the pure rules of Inquiry Lab, for the server and for the browser.
//!
//! Nothing here does input or output, reads a clock or draws a random number: whatever a rule needs is a parameter. So every
//! rule is tested beside its definition, and the browser applies the same one as the server.
//!
//! To add a feature's rules: one module with the feature's name, types that can only be built right, tests at the end.

pub mod accounts;
pub mod amendments;
pub mod bodies;
pub mod challenges;
pub mod changeset;
pub mod chat;
pub mod codes;
pub mod comments;
pub mod custody;
pub mod evidence;
pub mod fields;
pub mod hands;
pub mod history;
pub mod ids;
pub mod images;
pub mod jury;
pub mod languages;
pub mod meetings;
pub mod minutes;
pub mod motions;
pub mod people;
pub mod permissions;
pub mod polls;
pub mod practices;
pub mod preparation;
pub mod processes;
pub mod proposals;
pub mod recommendations;
pub mod recordings;
pub mod reminders;
pub mod rooms;
pub mod speakers;
pub mod suggestions;
pub mod teams;
pub mod time;
pub mod translations;
pub mod words;
