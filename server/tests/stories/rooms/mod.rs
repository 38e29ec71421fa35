//! Stories of the rooms, over real sockets.

mod attacks;
mod comments;
mod kit;
mod many;
mod race;
mod rights;
mod writing;
