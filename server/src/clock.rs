//! Time and randomness as parameters, so that a test can set both.

use shared::time::Timestamp;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// Tells the present moment.
#[derive(Clone)]
pub struct Clock(Source);

#[derive(Clone)]
enum Source {
    System,
    Set(Arc<AtomicI64>),
}

impl Clock {
    /// The machine's clock.
    #[must_use]
    pub fn system() -> Self {
        Self(Source::System)
    }

    /// A clock that stands still at `start` until [`Clock::advance`] moves it.
    #[must_use]
    pub fn set(start: Timestamp) -> Self {
        Self(Source::Set(Arc::new(AtomicI64::new(start.0))))
    }

    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
    pub fn now(&self) -> Timestamp {
        match &self.0 {
            Source::System => {
                let since = std::time::SystemTime::now()
                    .duration_since(std::time::UNIX_EPOCH)
                    .unwrap_or_default();
                Timestamp(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
            }
            Source::Set(moment) => Timestamp(moment.load(Ordering::SeqCst)),
        }
    }

    /// Moves a set clock by `milliseconds`; the machine's clock is left alone.
    pub fn advance(&self, milliseconds: i64) {
        if let Source::Set(moment) = &self.0 {
            moment.fetch_add(milliseconds, Ordering::SeqCst);
        }
    }

    /// A new identifier ordered by time (UUID version 7).
    #[must_use]
    pub fn new_id<T: From<uuid::Uuid>>(&self) -> T {
        let milliseconds = u64::try_from(self.now().0).unwrap_or_default();
        let bytes: [u8; 10] = random_bytes();
        uuid::Builder::from_unix_timestamp_millis(milliseconds, &bytes)
            .into_uuid()
            .into()
    }
}

/// `N` bytes from the operating system's random source.
#[must_use]
pub fn random_bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    rand::fill(&mut bytes);
    bytes
}
