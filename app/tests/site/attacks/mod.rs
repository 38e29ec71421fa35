//! The attacks of `docs/attack-tests.md` on a site in use: what one may not do is refused, and hostile text stays text.

mod bodies;
mod crawl;
mod extras;
mod files;
mod markdown;
mod matrix;
mod outgoing;
mod pairs;
mod payloads;
mod reviews;
mod seen;
