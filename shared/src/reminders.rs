//! Reminders: what a person wants by mail, and when work with a deadline calls for one.
//!
//! Nothing is planned ahead: [`RemindersByMail::called_at`] is asked with the work as it stands, so a deadline that moves moves its
//! reminders, and work that is done calls for none. To add a moment: a line in [`BEFORE`], or in `called_at`.

use crate::time::{Day, Timestamp};
use crate::words::words;

words! {
    /// What of one's news comes by mail as well.
    pub enum NewsByMail {
        /// A letter for everything, as it happens.
        AtOnce = "at_once",
        /// One letter a day, with what was not read for a day.
        Daily = "daily",
        Never = "never",
    }

    /// When a person is reminded by mail of work that waits.
    pub enum RemindersByMail {
        /// Every day on which something waits.
        Daily = "daily",
        /// When nothing is begun after some days, and before a deadline.
        Usual = "usual",
        /// Before a deadline only.
        Deadlines = "deadlines",
        Never = "never",
    }
}

/// How long before a deadline somebody is reminded, in milliseconds.
pub const BEFORE: [i64; 3] = [7 * Timestamp::DAY, 2 * Timestamp::DAY, 12 * Timestamp::HOUR];
/// After so long without a beginning somebody is reminded, in milliseconds.
pub const IDLE: i64 = 3 * Timestamp::DAY;
/// The hour (UTC) of daily reminders, in milliseconds after midnight.
const MORNING: i64 = 7 * Timestamp::HOUR;
/// Work that came within this time before the morning waits for the next one, in milliseconds.
const FRESH: i64 = 12 * Timestamp::HOUR;

/// Work that waits for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Task {
    /// Since when it waits.
    pub since: Timestamp,
    pub is_begun: bool,
    pub closes_at: Timestamp,
}

impl RemindersByMail {
    /// The last moment up to `now` at which this work called for a reminder: who was reminded since needs none. Whoever wants no mail
    /// is told in the app, as usual.
    #[must_use]
    pub fn called_at(self, task: Task, now: Timestamp) -> Option<Timestamp> {
        let before = BEFORE.iter().map(|before| task.closes_at.plus(-before));
        let idle = (!task.is_begun && self != Self::Deadlines).then(|| task.since.plus(IDLE));
        let morning = Day::of(now).start().plus(MORNING);
        let daily = (self == Self::Daily && morning >= task.since.plus(FRESH)).then_some(morning);
        before
            .chain(idle)
            .chain(daily)
            .filter(|moment| *moment > task.since && *moment <= now && now < task.closes_at)
            .max()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const START: Timestamp = Timestamp(1_780_308_000_000);

    fn task(days: i64) -> Task {
        Task {
            since: START,
            is_begun: false,
            closes_at: START.plus(days * Timestamp::DAY),
        }
    }

    fn called(choice: RemindersByMail, task: Task, hours: i64) -> Option<i64> {
        let now = START.plus(hours * Timestamp::HOUR);
        let moment = choice.called_at(task, now)?;
        Some(moment.since(START) / Timestamp::HOUR)
    }

    #[test]
    fn reminders_come_a_week_two_days_and_half_a_day_before_the_end() {
        let begun = Task {
            is_begun: true,
            ..task(10)
        };
        let usual = |hours| called(RemindersByMail::Usual, begun, hours);
        assert_eq!([usual(71), usual(72), usual(191)], [None, Some(72), Some(72)]);
        assert_eq!([usual(192), usual(228), usual(239)], [Some(192), Some(228), Some(228)]);
        assert_eq!(usual(240), None, "what is over calls for nothing");
    }

    #[test]
    fn whoever_has_not_begun_after_three_days_is_reminded() {
        let long = task(30);
        assert_eq!(called(RemindersByMail::Usual, long, 71), None);
        for choice in [RemindersByMail::Usual, RemindersByMail::Never] {
            assert_eq!(called(choice, long, 73), Some(72));
        }
        assert_eq!(called(RemindersByMail::Deadlines, long, 73), None);
    }

    #[test]
    fn a_moment_before_the_work_came_calls_for_nothing() {
        assert_eq!(called(RemindersByMail::Deadlines, task(5), 1), None);
        assert_eq!(called(RemindersByMail::Deadlines, task(5), 73), Some(72));
    }

    #[test]
    fn daily_is_every_morning_but_not_the_first_hours() {
        let daily = |hours| called(RemindersByMail::Daily, task(30), hours);
        // START is 10 o'clock.
        assert_eq!(
            [daily(10), daily(20), daily(21), daily(45)],
            [None, None, Some(21), Some(45)]
        );
    }

    proptest! {
        #[test]
        fn a_deadline_that_moves_moves_its_reminders(days in 8_i64..40, later in 0_i64..20, hours in 0_i64..1_400) {
            let choice = RemindersByMail::Deadlines;
            let shift = later * Timestamp::DAY;
            let (one, other) = (task(days), task(days + later));
            let now = START.plus(hours * Timestamp::HOUR);
            let early = choice.called_at(one, now);
            let late = choice.called_at(other, now.plus(shift));
            prop_assert_eq!(early.map(|moment| moment.plus(shift)), late);
        }
    }
}
