//! The time of a speech, counted on the server.

use super::TimeMark;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// How much time is left when a speaker is told so, in milliseconds.
pub const SOON: i64 = 30 * Timestamp::SECOND;

/// How long somebody has spoken: what is counted already, and since when the clock runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpeechClock {
    /// Milliseconds before the clock began to run again.
    pub spent: i64,
    /// None while it stands still.
    pub since: Option<Timestamp>,
    /// In seconds; 0 for as long as one likes.
    pub limit: u32,
}

impl SpeechClock {
    /// Milliseconds spoken until `now`.
    #[must_use]
    pub fn spent_at(&self, now: Timestamp) -> i64 {
        self.spent + self.since.map_or(0, |since| now.since(since).max(0))
    }

    /// Whole seconds spoken until `now`.
    #[must_use]
    pub fn seconds(&self, now: Timestamp) -> u32 {
        u32::try_from(self.spent_at(now) / Timestamp::SECOND).unwrap_or(u32::MAX)
    }

    /// Milliseconds that are left, less than nothing over time; none without a limit.
    #[must_use]
    pub fn left_at(&self, now: Timestamp) -> Option<i64> {
        (self.limit > 0).then(|| i64::from(self.limit) * Timestamp::SECOND - self.spent_at(now))
    }

    /// Where the time stands.
    #[must_use]
    pub fn mark(&self, now: Timestamp) -> TimeMark {
        match self.left_at(now) {
            None => TimeMark::Unlimited,
            Some(left) if left <= 0 => TimeMark::Over,
            Some(left) if left <= SOON => TimeMark::Soon,
            Some(_) => TimeMark::Plenty,
        }
    }

    /// The clock, running from `now` on.
    #[must_use]
    pub fn run(self, now: Timestamp) -> Self {
        Self {
            since: Some(self.since.unwrap_or(now)),
            ..self
        }
    }

    /// The clock, standing still from `now` on.
    #[must_use]
    pub fn stop(self, now: Timestamp) -> Self {
        Self {
            spent: self.spent_at(now),
            since: None,
            ..self
        }
    }
}

/// A duration as `2:05`, with a minus when it is less than nothing; whole seconds, those left rounded up.
#[must_use]
pub fn minutes(milliseconds: i64) -> String {
    let seconds =
        milliseconds.div_euclid(Timestamp::SECOND) + i64::from(milliseconds.rem_euclid(Timestamp::SECOND) > 0);
    let sign = if seconds < 0 { "-" } else { "" };
    format!("{sign}{}:{:02}", seconds.abs() / 60, seconds.abs() % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_last_half_minute_and_over_time_are_marks() {
        let start = Timestamp(1_000_000);
        let clock = SpeechClock {
            limit: 60,
            ..SpeechClock::default()
        }
        .run(start);
        let at = |seconds: i64| clock.mark(start.plus(seconds * Timestamp::SECOND));
        assert_eq!(
            [0, 29, 30, 59, 60, 90].map(at),
            [
                TimeMark::Plenty,
                TimeMark::Plenty,
                TimeMark::Soon,
                TimeMark::Soon,
                TimeMark::Over,
                TimeMark::Over
            ]
        );
        let free = SpeechClock { limit: 0, ..clock };
        assert_eq!(free.mark(start.plus(Timestamp::HOUR)), TimeMark::Unlimited);
    }

    #[test]
    fn minutes_are_written_as_on_a_watch() {
        let shown = [0, 1, 5_000, 60_000, 125_000, -1, -999, -1_000, -61_500].map(minutes);
        assert_eq!(
            shown,
            ["0:00", "0:01", "0:05", "1:00", "2:05", "0:00", "0:00", "-0:01", "-1:01"]
        );
    }

    proptest! {
        #[test]
        fn pausing_loses_no_time_and_counts_none(spoken in 0_i64..10_000_000, pause in 0_i64..10_000_000, more in 0_i64..10_000_000) {
            let start = Timestamp(5);
            let paused = SpeechClock::default().run(start).stop(start.plus(spoken));
            let again = start.plus(spoken + pause);
            prop_assert_eq!(paused.spent_at(again), spoken);
            prop_assert_eq!(paused.run(again).spent_at(again.plus(more)), spoken + more);
            prop_assert_eq!(paused.stop(again), paused);
        }
    }
}
