//! What all who watch a meeting see alike, drawn once for all of them.
//!
//! A board is drawn by the first who asks after a bell was rung; whoever asks meanwhile waits for it, and everybody later gets the same bytes. It
//! is drawn anew when a bell is rung, and after a while, since not every change rings: the text of a motion, a name.
//!
//! How to use: `platform.boards.get(key, platform, life, draw)`. Nothing personal may be drawn.

use crate::error::Result;
use crate::platform::Platform;
use axum::body::Bytes;
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

struct Board {
    rings: u64,
    at: Timestamp,
    bytes: Bytes,
}

/// The boards in memory.
#[derive(Default)]
pub struct Boards {
    boards: DashMap<Key, Arc<Mutex<Option<Board>>>>,
}

impl Boards {
    /// The board as it was after the last bell, and not older than `life` milliseconds; drawn by `draw` when there is none.
    ///
    /// # Errors
    /// Those of `draw`; then nothing is kept.
    pub async fn get<F: Future<Output = Result<Bytes>>>(
        &self,
        key: Key,
        platform: &Platform,
        life: i64,
        draw: impl FnOnce() -> F,
    ) -> Result<Bytes> {
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
            return Ok(board.bytes.clone());
        }
        metrics::counter!("boards_total", "answer" => "drawn").increment(1);
        match draw().await {
            Ok(bytes) => {
                *place = Some(Board {
                    rings,
                    at: now,
                    bytes: bytes.clone(),
                });
                Ok(bytes)
            }
            Err(error) => {
                self.boards.remove(&key);
                Err(error)
            }
        }
    }
}
