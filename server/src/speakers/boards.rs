//! What all who watch a meeting see alike, drawn, or read, once for all of them.
//!
//! A board is drawn by the first who asks after a bell was rung; whoever asks meanwhile waits for it, and everybody later gets the same bytes. It
//! is drawn anew when a bell is rung, and after a while, since not every change rings: the text of a motion, a name. A page that heard the bell at
//! one node may ask another, which has not heard it yet: it says when the bell was rung (`?since=`), and what is older is drawn anew.
//!
//! How to use: `platform.boards.get(key, platform, Age::of(platform, life, since), draw)` for what is drawn, `platform.lives` for what it is drawn
//! from. Nothing personal may be in it.

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
/// The clocks of two nodes may differ by this, in milliseconds.
const SKEW: i64 = Timestamp::SECOND;

/// Which board of which meeting, in which language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    pub meeting: MeetingId,
    pub language: Language,
    pub board: &'static str,
}

/// How old a board may be.
#[derive(Clone, Copy, Debug)]
pub struct Age {
    /// At most this, in milliseconds.
    pub life: i64,
    /// Made after this moment.
    pub since: Option<Timestamp>,
}

impl Age {
    /// Of a page that heard a bell at `since`, perhaps at another node. What lies in the future is no such moment.
    #[must_use]
    pub fn of(platform: &Platform, life: i64, since: Option<Timestamp>) -> Self {
        let latest = platform.clock.now().plus(SKEW);
        let since = since.filter(|at| platform.config.may_have_other_nodes() && *at <= latest);
        Self { life, since }
    }

    fn allows(self, made: Timestamp, now: Timestamp) -> bool {
        (0..self.life).contains(&now.since(made)) && self.since.is_none_or(|since| made > since)
    }
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
    /// The board as it was after the last bell, and not older than `age` says; drawn by `draw` when there is none.
    ///
    /// # Errors
    /// Those of `draw`; then nothing is kept.
    pub async fn get<F: Future<Output = Result<T>>>(
        &self,
        key: Key,
        platform: &Platform,
        age: Age,
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
            && age.allows(board.at, now)
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
