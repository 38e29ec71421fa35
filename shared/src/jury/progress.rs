//! How far a round is: where each juror stands, and when the reviews are in if it goes on like this.

use crate::time::Timestamp;
use crate::words::words;

words! {
    /// Where a juror stands with the reviews of a round.
    pub enum JurorStanding {
        /// Has reviews to write and has begun none.
        NotStarted = "not_started",
        /// Has begun; at an even pace more would be finished by now.
        Behind = "behind",
        OnTheWay = "on_the_way",
        Done = "done",
        /// Has nothing to review.
        Idle = "idle",
    }

    /// In which order jurors are listed.
    pub enum JurorOrder {
        /// Who needs a word first.
        Standing = "standing",
        Name = "name",
        /// Most reviews left first.
        Left = "left",
        /// Longest without a sign first.
        Activity = "activity",
    }

    /// In which order submissions are listed.
    pub enum SubmissionOrder {
        /// Most reviews missing first.
        Missing = "missing",
        Number = "number",
    }
}

/// The reviews of one juror in a round, without those given back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Load {
    pub assigned: u32,
    /// Begun and not finished.
    pub begun: u32,
    pub finished: u32,
}

impl JurorStanding {
    /// The standing at `now` of a juror who has had the reviews `since` then, until `closes_at`.
    #[must_use]
    pub fn of(load: Load, since: Timestamp, closes_at: Timestamp, now: Timestamp) -> Self {
        let whole = closes_at.since(since).max(1);
        let gone = now.since(since).clamp(0, whole);
        // What an even pace would have brought, in whole reviews.
        let expected = i64::from(load.assigned) * gone / whole;
        match load {
            Load { assigned: 0, .. } => Self::Idle,
            Load { assigned, finished, .. } if finished >= assigned => Self::Done,
            Load {
                begun: 0, finished: 0, ..
            } => Self::NotStarted,
            Load { finished, .. } if i64::from(finished) < expected => Self::Behind,
            _ => Self::OnTheWay,
        }
    }
}

/// The time whose reviews make the pace, in milliseconds.
const WINDOW: i64 = 7 * Timestamp::DAY;
/// Before so long nobody can say, in milliseconds.
const AT_LEAST: i64 = 2 * Timestamp::DAY;
/// Fewer reviews are no pace.
const ENOUGH: i64 = 5;

/// When the `left` reviews are in, if each day brings as many as those of the last week did; none where that would be a guess. `finished`
/// are the moments at which reviews were finished, `since` is when the jurors got their work.
#[must_use]
pub fn in_by(finished: &[Timestamp], since: Timestamp, left: u32, now: Timestamp) -> Option<Timestamp> {
    let window = now.since(since).min(WINDOW);
    if left == 0 || window < AT_LEAST {
        return None;
    }
    let recent = finished
        .iter()
        .filter(|at| now.since(**at) < window && **at <= now)
        .count();
    let recent = i64::try_from(recent).ok().filter(|recent| *recent >= ENOUGH)?;
    Some(now.plus(window.saturating_mul(i64::from(left)) / recent))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = Timestamp::DAY;

    fn standing(assigned: u32, begun: u32, finished: u32, days: i64) -> JurorStanding {
        let load = Load {
            assigned,
            begun,
            finished,
        };
        JurorStanding::of(load, Timestamp(0), Timestamp(10 * DAY), Timestamp(days * DAY))
    }

    #[test]
    fn who_has_not_started_is_told_apart_from_who_is_behind() {
        assert_eq!(standing(4, 0, 0, 9), JurorStanding::NotStarted);
        assert_eq!(standing(4, 1, 0, 2), JurorStanding::OnTheWay);
        assert_eq!(standing(4, 1, 0, 3), JurorStanding::Behind);
        assert_eq!(standing(4, 0, 2, 5), JurorStanding::OnTheWay);
        assert_eq!(
            standing(4, 0, 3, 12),
            JurorStanding::Behind,
            "past the end all were due"
        );
        assert_eq!(standing(4, 0, 4, 1), JurorStanding::Done);
        assert_eq!(standing(0, 0, 0, 5), JurorStanding::Idle);
    }

    #[test]
    fn a_round_that_ends_as_it_begins_has_a_standing_too() {
        let load = Load {
            assigned: 1,
            begun: 1,
            finished: 0,
        };
        let standing = JurorStanding::of(load, Timestamp(5), Timestamp(5), Timestamp(5));
        assert_eq!(standing, JurorStanding::OnTheWay);
    }

    #[test]
    fn a_pace_needs_days_and_reviews() {
        let finished: Vec<_> = (1..=10).map(|n| Timestamp(n * DAY / 2)).collect();
        let now = Timestamp(5 * DAY);
        assert_eq!(in_by(&finished, Timestamp(0), 20, now), Some(Timestamp(15 * DAY)));
        assert_eq!(in_by(&finished, Timestamp(0), 0, now), None, "nothing is left");
        assert_eq!(in_by(&finished[..4], Timestamp(0), 20, now), None, "too few");
        assert_eq!(in_by(&finished, Timestamp(4 * DAY), 20, now), None, "too early");
        // A week later nothing came in that week.
        assert_eq!(in_by(&finished, Timestamp(0), 20, Timestamp(13 * DAY)), None);
    }
}
