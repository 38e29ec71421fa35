//! Stories of the rooms, over real sockets.

mod attacks;
mod chat;
mod comments;
mod evidence;
mod hands;
mod history;
mod hostile;
mod images;
pub mod kit;
mod limits;
mod many;
mod nodes;
mod race;
mod recordings;
mod redis;
mod rights;
mod storage;
mod suggestions;
mod translations;
mod writing;
