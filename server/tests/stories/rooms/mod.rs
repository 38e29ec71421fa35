//! Stories of the rooms, over real sockets.

mod attacks;
mod kit;
mod many;
mod race;
mod writing;
