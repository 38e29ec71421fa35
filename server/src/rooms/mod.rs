//! Rooms: where the authors of a proposal write together, live.
//!
//! Purpose: the server is the authority over every text. A **document** is one section of a proposal in one language: a log of change
//! sets, a version that is their number, and now and then a snapshot. The browser sends a batch of changes made for some version;
//! the room moves it over what it has missed, the log keeps it in a transaction, and only then does anybody see it.
//!
//! ```text
//! socket.rs ──► connection.rs ──inbox──► room.rs ──► document.rs   moves a batch to the head (plan)
//!   Origin,        limits, frames,         one task     ▼
//!   who is it      its place in the ring   a room    writer.rs     one transaction for the batches of many rooms
//!                        ▲                              ▼
//!                        └────── ring of frames ◄── room.rs        applies, acknowledges, tells everybody
//! ```
//!
//! How to use: `platform.rooms` opens rooms for sockets; pages and other features call [`service`]: the texts of a proposal, the
//! no-script form. After a commit that changes who may write, call `platform.sessions.rights_changed(account)` or
//! [`Rooms::look_again`]. The socket's words are in `shared::rooms` and `docs/rooms-protocol.md`.
//!
//! Comments and whatever else speaks of words in a text keep a **passage** ([`passages`]), which the room moves through every change.
//! Words of somebody that another lets in come by [`held`]. What other processes tell comes by `elsewhere`.
//!
//! To add a message: see `shared::rooms`; here an arm in `connection.rs` and in `Room::hear`.

pub mod api;
pub mod append;
mod connection;
mod document;
mod elsewhere;
pub mod entity;
mod form;
pub mod held;
#[cfg(test)]
mod mutated;
mod page;
pub mod passages;
mod people;
mod registry;
mod rights;
mod room;
pub mod service;
mod snapshot;
pub(crate) mod storage;
mod text;
mod writer;

pub use form::Saved;
pub use page::{RoomPage, load as room_page};
pub use registry::Rooms;
pub use text::RoomText;
