//! Puts load on a running server and prints what it saw.
//!
//! How to use: one scene as JSON on the standard input, one JSON object of figures on the standard output; `e2e/load/*.mjs` do that.
//! Everything runs in one thread, so that the server has the other core. Each scene ends by itself.
//! How to add one more: a module with `run`, and a variant of [`Scene`].

mod history;
mod idle;
mod lab;
mod server;
mod typing;
mod yjs;

use serde::{Deserialize, Serialize};
use std::io::Read;

/// What goes wrong while driving; the bench prints it and ends.
type Failure = Box<dyn std::error::Error>;

#[derive(Deserialize)]
#[serde(tag = "scene", rename_all = "kebab-case")]
enum Scene {
    /// People type in rooms, others read.
    Typing(typing::Wishes),
    /// Sockets are open and nothing happens.
    Idle(idle::Wishes),
    /// A document gets a long history.
    History(history::Wishes),
    /// Somebody opens a document.
    Open(history::Opening),
}

/// Where the server is, and what to say to it.
#[derive(Clone, Deserialize)]
pub struct Server {
    /// The process whose processor time and memory are measured.
    pub pid: u32,
    pub kind: Kind,
    /// `ws://…`, without a room.
    pub url: String,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Lab,
    YWebsocket,
    Hocuspocus,
}

/// A room, and its first document.
#[derive(Clone, Deserialize)]
pub struct Place {
    #[serde(default)]
    pub proposal: String,
    #[serde(default)]
    pub document: String,
}

fn main() -> Result<(), Failure> {
    let mut words = String::new();
    std::io::stdin().read_to_string(&mut words)?;
    let scene: Scene = serde_json::from_str(&words)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let local = tokio::task::LocalSet::new();
    local.block_on(&runtime, async {
        match scene {
            Scene::Typing(wishes) => print(&typing::run(wishes).await?),
            Scene::Idle(wishes) => print(&idle::run(wishes).await?),
            Scene::History(wishes) => print(&history::write(wishes).await?),
            Scene::Open(wishes) => print(&history::open(wishes).await?),
        }
    })
}

fn print(figures: &impl Serialize) -> Result<(), Failure> {
    println!("{}", serde_json::to_string(figures)?);
    Ok(())
}
