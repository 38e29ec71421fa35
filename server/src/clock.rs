//! Time and randomness as parameters, so that a test can set both.

use shared::time::Timestamp;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

/// Tells the present moment, and makes identifiers in its order.
#[derive(Clone)]
pub struct Clock {
    source: Source,
    /// The last identifier's milliseconds and its number within them, in 12 bits.
    last: Arc<AtomicU64>,
}

#[derive(Clone)]
enum Source {
    System,
    Set(Arc<AtomicI64>),
}

impl Clock {
    /// The machine's clock.
    #[must_use]
    pub fn system() -> Self {
        Self::of(Source::System)
    }

    /// A clock that stands still at `start` until [`Clock::advance`] moves it.
    #[must_use]
    pub fn set(start: Timestamp) -> Self {
        Self::of(Source::Set(Arc::new(AtomicI64::new(start.0))))
    }

    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
    pub fn now(&self) -> Timestamp {
        match &self.source {
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
        if let Source::Set(moment) = &self.source {
            moment.fetch_add(milliseconds, Ordering::SeqCst);
        }
    }

    fn of(source: Source) -> Self {
        Self {
            source,
            last: Arc::default(),
        }
    }

    /// A new identifier (UUID version 7), always after the ones that this clock made before, also within a millisecond.
    /// Source: RFC 9562, section 6.2, method 1 with a counter of 12 bits.
    #[must_use]
    pub fn new_id<T: From<uuid::Uuid>>(&self) -> T {
        let now = u64::try_from(self.now().0).unwrap_or_default() << 12;
        let next = |last: u64| now.max(last + 1);
        let last = self
            .last
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |last| Some(next(last)));
        let stamp = last.map_or(now, next);
        let mut bytes: [u8; 10] = random_bytes();
        [bytes[0], bytes[1]] = [(stamp >> 8 & 0x0f) as u8, (stamp & 0xff) as u8];
        uuid::Builder::from_unix_timestamp_millis(stamp >> 12, &bytes)
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

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn identifiers_of_one_moment_keep_their_order() {
        let clock = Clock::set(Timestamp(1_780_308_000_000));
        let ids: Vec<Uuid> = (0..10_000).map(|_| clock.new_id()).collect();
        assert!(ids.windows(2).all(|pair| pair[0] < pair[1]));
        assert_eq!(ids[0].get_version_num(), 7);
    }
}
