//! Many nodes: several processes of the platform on one PostgreSQL, any of which may serve anybody.
//!
//! Purpose: what one process does must be seen, and obeyed, at the others within a second. The database is the truth, and nobody leads.
//!
//! ```text
//! sessions, rooms, bells ──tell──► speak.rs ──► table node_news ──► poll.rs of the others ──► ears.rs ──► sessions, rooms, bells
//!                                        └────► relay.rs ──► Redis ──► relay.rs of the others ──┘
//! ```
//!
//! - **Kept news** ([`Teller::tell`]) go into a table that every node asks a few times a second: sessions that ended, rights that
//!   changed, talks, bells, who is in which room. The same statement compares the versions of the documents of all loaded rooms.
//! - **Hints** ([`Teller::hint`]) go by Redis alone: rows of a log, cursors. Whoever misses one finds the rows by the versions.
//! - Kept news go by Redis too, so that they are there at once; what came one way is passed over when it comes the other.
//!
//! A node on SQLite, or with `nodes.poll_ms = 0`, is alone: nothing is told, nothing asked.
//!
//! How to use: [`Nodes::teller`] goes to whatever keeps something in memory that other nodes must hear of. To add a kind of news: a
//! variant of [`NodeNews`] and its line in `ears.rs`. News say what to look at again, not what to believe.

mod ears;
mod entity;
mod news;
mod poll;
mod relay;
mod speak;

pub use news::{Batch, LoggedRow, NodeNews, Present};

use crate::config::Config;
use crate::db::Db;
use crate::error::Result;
use crate::platform::Platform;
use ears::Ears;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{Notify, mpsc};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// Hints that may wait for Redis; more are dropped, and found by polling.
const HINTS: usize = 4_096;
/// How long the last news may take when the process ends.
const LAST_WORDS: Duration = Duration::from_secs(2);

/// What this process says to the others. A clone says it by the same mouth; the default says nothing.
#[derive(Clone, Default)]
pub struct Teller(Option<Arc<Mouth>>);

struct Mouth {
    me: Uuid,
    kept: mpsc::UnboundedSender<NodeNews>,
    hints: mpsc::Sender<Batch>,
    has_redis: AtomicBool,
}

/// What each of the tasks takes when it starts.
struct Inboxes {
    kept: mpsc::UnboundedReceiver<NodeNews>,
    hints: mpsc::Receiver<Batch>,
}

/// This process among the others.
pub struct Nodes {
    me: Uuid,
    teller: Teller,
    ears: Mutex<Ears>,
    /// The last row of the table that was heard.
    heard: AtomicI64,
    /// Ask at once: something may have been missed.
    ask: Notify,
    inboxes: Mutex<Option<Inboxes>>,
    /// Those that must say their last words before the database closes.
    speakers: Mutex<Vec<(CancellationToken, JoinHandle<()>)>>,
}

impl Teller {
    /// Whether there may be other nodes.
    #[must_use]
    pub fn is_on(&self) -> bool {
        self.0.is_some()
    }

    /// Whether hints arrive at once now.
    #[must_use]
    pub fn has_redis(&self) -> bool {
        self.0
            .as_ref()
            .is_some_and(|mouth| mouth.has_redis.load(Ordering::Relaxed))
    }

    /// Tells the other nodes, in the order of the calls; after the commit of what it is about.
    pub fn tell(&self, news: NodeNews) {
        if let Some(mouth) = &self.0 {
            // At the end of the process nobody listens any more.
            let _ = mouth.kept.send(news);
        }
    }

    /// Tells the other nodes when that is cheap; they find out without it. `news` is made only when it is told.
    pub fn hint(&self, news: impl FnOnce() -> NodeNews) {
        if let Some(mouth) = self.0.as_ref().filter(|_| self.has_redis()) {
            self.pass_on(Batch::hint(mouth.me, news()));
        }
    }

    fn pass_on(&self, batch: Batch) {
        if let Some(mouth) = self.0.as_ref().filter(|mouth| mouth.has_redis.load(Ordering::Relaxed))
            && mouth.hints.try_send(batch).is_err()
        {
            metrics::counter!("nodes_dropped_total").increment(1);
        }
    }
}

impl Nodes {
    /// Gets ready to hear whatever is told from now on; sessions and rooms must be read after this.
    ///
    /// # Errors
    /// The database's.
    pub async fn build(config: &Config, db: &Db) -> Result<Self> {
        let (kept_sender, kept) = mpsc::unbounded_channel();
        let (hint_sender, hints) = mpsc::channel(HINTS);
        let is_on = config.may_have_other_nodes();
        let me = Uuid::new_v4();
        let mouth = Mouth {
            me,
            kept: kept_sender,
            hints: hint_sender,
            has_redis: AtomicBool::new(false),
        };
        let heard = if is_on { poll::last_row(db).await? } else { 0 };
        Ok(Self {
            me,
            teller: Teller(is_on.then(|| Arc::new(mouth))),
            ears: Mutex::default(),
            heard: AtomicI64::new(heard),
            ask: Notify::new(),
            inboxes: Mutex::new(is_on.then_some(Inboxes { kept, hints })),
            speakers: Mutex::default(),
        })
    }

    #[must_use]
    pub fn teller(&self) -> Teller {
        self.teller.clone()
    }

    /// Whether there may be other nodes.
    #[must_use]
    pub fn is_on(&self) -> bool {
        self.teller.is_on()
    }

    /// Begins to speak and to listen, when there may be other nodes; once in a process.
    pub fn start(&self, platform: &Platform) {
        let inboxes = self.inboxes.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(Inboxes { kept, hints }) = inboxes else { return };
        let mut speakers = self.speakers.lock().unwrap_or_else(PoisonError::into_inner);
        let ending = CancellationToken::new();
        let spoken = tokio::spawn(speak::run(platform.clone(), kept, ending.clone()));
        speakers.push((ending, spoken));
        if let Some(url) = platform.config.redis.url.clone() {
            let ending = CancellationToken::new();
            let carried = tokio::spawn(relay::run(platform.clone(), url, hints, ending.clone()));
            speakers.push((ending, carried));
        }
        platform.tasks.spawn(poll::run(platform.clone()));
    }

    /// Says the last words: nobody is here any more. Before the database closes.
    pub async fn finish(&self) {
        let speakers = std::mem::take(&mut *self.speakers.lock().unwrap_or_else(PoisonError::into_inner));
        // One after the other: what the first says last goes by the second.
        for (ending, speaker) in speakers {
            ending.cancel();
            if tokio::time::timeout(LAST_WORDS, speaker).await.is_err() {
                tracing::warn!("the other nodes could not be told that this one ends");
            }
        }
    }

    fn redis_is(&self, there: bool) {
        if let Some(mouth) = &self.teller.0 {
            mouth.has_redis.store(there, Ordering::Relaxed);
        }
        metrics::gauge!("redis_connected").set(f64::from(u8::from(there)));
        self.ask.notify_one();
    }
}
