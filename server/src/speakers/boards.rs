//! What all who watch a meeting see alike, drawn, or read, once for all of them.
//!
//! A board is drawn by the first who asks after a bell was rung; whoever asks meanwhile waits for it, and everybody later gets the same bytes. It
//! is drawn anew when a bell is rung, and after a while, since not every change rings: the text of a motion, a name.
//!
//! How to use: `platform.boards.get(key, platform, life, draw)` for what is drawn, `platform.lives` for what it is drawn from. Nothing personal
//! may be in it.

use crate::error::Result;
use crate::platform::Platform;
use dashmap::DashMap;
use shared::ids::MeetingId;
use shared::languages::Language;
use shared::time::Timestamp;
use std::future::Future;
use std::sync::Arc;
use tokio::sync::Mutex;

/// Boards that are kept at most; beyond, all are drawn anew.
const MOST: usize = 512;

/// Which board of which meeting, in which language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    pub meeting: MeetingId,
    pub language: Language,
    pub board: &'static str,
}

struct Board<T> {
    rings: u64,
    at: Timestamp,
    drawn: T,
}

/// The boards in memory.
pub struct Boards<T> {
    boards: DashMap<Key, Arc<Mutex<Option<Board<T>>>>>,
}

impl<T> Default for Boards<T> {
    fn default() -> Self {
        let boards = DashMap::new();
        Self { boards }
    }
}

impl<T: Clone> Boards<T> {
    /// The board as it was after the last bell, and not older than `life` milliseconds; drawn by `draw` when there is none.
    ///
    /// # Errors
    /// Those of `draw`; then nothing is kept.
    pub async fn get<F: Future<Output = Result<T>>>(
        &self,
        key: Key,
        platform: &Platform,
        life: i64,
        draw: impl FnOnce() -> F,
    ) -> Result<T> {
        if self.boards.len() >= MOST && !self.boards.contains_key(&key) {
            self.boards.clear();
        }
        let place = self.boards.entry(key).or_default().clone();
        let mut place = place.lock().await;
        // Before the data are read: a bell that is rung meanwhile makes the board old at once.
        let (rings, now) = (platform.bells.rings(), platform.clock.now());
        if let Some(board) = place.as_ref()
            && board.rings == rings
            && (0..life).contains(&now.since(board.at))
        {
            metrics::counter!("boards_total", "answer" => "kept").increment(1);
            return Ok(board.drawn.clone());
        }
        metrics::counter!("boards_total", "answer" => "drawn").increment(1);
        match draw().await {
            Ok(drawn) => {
                *place = Some(Board {
                    rings,
                    at: now,
                    drawn: drawn.clone(),
                });
                Ok(drawn)
            }
            Err(error) => {
                self.boards.remove(&key);
                Err(error)
            }
        }
    }
}
