//! Tests of the whole site through its router: pages, forms, API, attacks. One binary for all, to link once.
#![recursion_limit = "512"]

mod kit;
mod locales;
mod parts;
mod policies;
mod sessions;
mod rooms;
