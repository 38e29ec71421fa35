//! When each item of an agenda begins.
//!
//! An item takes the minutes planned for it, or those of its parts together when these are more; parts begin with their item.

use crate::time::Timestamp;

/// What the times need of an item, in the order of the agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Planned {
    /// 0 when nobody said.
    pub minutes: i32,
    /// Whether it is a part of the last item before it that is none.
    pub is_part: bool,
}

/// The times of an agenda.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Times {
    /// When each item begins; none of them when no duration is planned at all.
    pub begins: Vec<Option<Timestamp>>,
    /// Minutes of all items.
    pub minutes: i32,
}

/// The times of items that begin at `start`.
#[must_use]
pub fn times(start: Timestamp, items: &[Planned]) -> Times {
    let (mut begins, mut total, mut at) = (Vec::with_capacity(items.len()), 0_i32, 0);
    while let Some(item) = items.get(at) {
        let parts = items[at + 1..].iter().take_while(|one| one.is_part).count();
        begins.push(total);
        let mut inner = 0;
        for part in &items[at + 1..=at + parts] {
            begins.push(total.saturating_add(inner));
            inner = inner.saturating_add(part.minutes.max(0));
        }
        total = total.saturating_add(item.minutes.max(0).max(inner));
        at += 1 + parts;
    }
    let moment = |minutes: i32| (total > 0).then(|| start.plus(i64::from(minutes) * Timestamp::MINUTE));
    Times {
        begins: begins.into_iter().map(moment).collect(),
        minutes: total,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items(planned: &[(i32, bool)]) -> Vec<Planned> {
        let one = |(minutes, is_part): &(i32, bool)| Planned {
            minutes: *minutes,
            is_part: *is_part,
        };
        planned.iter().map(one).collect()
    }

    fn begins(planned: &[(i32, bool)]) -> Vec<String> {
        let start = Timestamp::parse_minute("2026-11-24T10:00").unwrap();
        let times = times(start, &items(planned));
        let clock = |at: Option<Timestamp>| at.map_or("–".to_owned(), |at| at.to_minute()[11..].to_owned());
        times.begins.into_iter().map(clock).collect()
    }

    #[test]
    fn items_begin_one_after_the_other() {
        assert_eq!(
            begins(&[(20, false), (0, false), (45, false), (5, false)]),
            ["10:00", "10:20", "10:20", "11:05"]
        );
    }

    #[test]
    fn parts_begin_with_their_item_and_the_longer_of_both_counts() {
        let parts = [(10, false), (0, false), (20, true), (15, true), (5, false)];
        assert_eq!(begins(&parts), ["10:00", "10:10", "10:10", "10:30", "10:45"]);
        let said = [(60, false), (20, true), (15, true), (5, false)];
        assert_eq!(begins(&said), ["10:00", "10:00", "10:20", "11:00"]);
    }

    #[test]
    fn without_any_duration_there_are_no_times() {
        assert_eq!(begins(&[(0, false), (0, true)]), ["–", "–"]);
        assert_eq!(times(Timestamp(0), &[]), Times::default());
        assert_eq!(begins(&[(10, true), (5, false)]), ["10:00", "10:10"], "a part alone");
    }
}
