//! Tests of the whole site through its router: pages, forms, API, attacks. One binary for all, to link once.
#![recursion_limit = "512"]

mod accounts;
mod admin;
mod assembly;
mod attacks;
mod chat;
mod comments;
mod custody;
mod evidence;
mod filled;
mod hands;
mod history;
mod html;
mod images;
mod jury;
mod kit;
mod locales;
mod openapi;
mod parts;
mod policies;
mod practices;
mod public_pages;
mod recordings;
mod rooms;
mod rows;
mod sessions;
mod suggestions;
mod teams;
mod translations;
