//! Sources of a draft, as a browser without scripts has them, and the part that the room's script asks for.

mod attacks;
mod files;
mod kit;
mod pages;
