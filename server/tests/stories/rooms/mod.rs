//! Stories of the rooms, over real sockets.

mod attacks;
mod comments;
mod history;
mod kit;
mod many;
mod race;
mod rights;
mod suggestions;
mod writing;
