//! A juror who is away: from when, until when, and what becomes of the reviews that are not finished.
//!
//! An absence counts from the moment it is said until its last day is over; so long, nothing new is given to the juror. Reviews that are
//! not finished go back, unless the juror keeps them; finished ones stay.

use crate::fields::{self, FieldCode, FieldErrors};
use crate::time::Day;
use crate::words::words;

/// Characters of a reason at most.
pub const LONGEST_REASON: usize = 500;

words! {
    /// What a juror says.
    pub enum AbsenceKind {
        /// Away for some days.
        Away = "away",
        /// Cannot go on in this round at all.
        Stopped = "stopped",
    }
}

/// An absence as somebody types it.
#[derive(Clone, Copy, Debug, Default)]
pub struct RawAbsence<'a> {
    pub kind: &'a str,
    /// Empty for today.
    pub from: &'a str,
    pub until: &'a str,
    pub keeps: bool,
    pub reason: &'a str,
}

/// A juror's absence from a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Absence {
    pub from: Day,
    /// The last day; none for a juror who does not come back to this round.
    pub until: Option<Day>,
    /// Reviews that are not finished stay with the juror, who finishes them in time.
    pub keeps: bool,
    pub reason: String,
}

impl Absence {
    /// # Errors
    /// By the fields `kind`, `from`, `until` (`EndBeforeStart` also when it is over), `reason`.
    pub fn parse(raw: RawAbsence<'_>, today: Day) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let kind = errors.take("kind", AbsenceKind::parse(raw.kind));
        let reason = errors.take("reason", fields::text(raw.reason, 0, LONGEST_REASON));
        let days = match kind {
            Some(AbsenceKind::Away) => {
                let from = match raw.from.trim() {
                    "" => Some(today),
                    raw => errors.take("from", Day::parse(raw)),
                };
                let last = Day::parse(raw.until).and_then(|until| {
                    if until >= today && from.is_none_or(|from| until >= from) {
                        Ok(until)
                    } else {
                        Err(FieldCode::EndBeforeStart)
                    }
                });
                from.zip(errors.take("until", last).map(Some))
            }
            Some(AbsenceKind::Stopped) => Some((today, None)),
            None => None,
        };
        let absence = days.zip(reason).map(|((from, until), reason)| Self {
            from,
            until,
            keeps: raw.keeps && until.is_some(),
            reason,
        });
        errors.finish(absence)
    }
}

/// Whether an absence with this last day counts on `today`.
#[must_use]
pub fn is_away(until: Option<Day>, today: Day) -> bool {
    until.is_none_or(|until| today <= until)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Day = Day(100);

    fn parse(kind: &str, from: &str, until: &str, keeps: bool) -> Result<Absence, FieldErrors> {
        let raw = RawAbsence {
            kind,
            from,
            until,
            keeps,
            reason: " A course ",
        };
        Absence::parse(raw, TODAY)
    }

    #[test]
    fn an_absence_has_a_last_day_or_none() {
        let day = |n: i32| TODAY.plus(n).to_string();
        let away = parse("away", "", &day(5), true).unwrap();
        assert_eq!((away.from, away.until, away.keeps), (TODAY, Some(TODAY.plus(5)), true));
        assert_eq!(away.reason, "A course");
        let later = parse("away", &day(2), &day(2), false).unwrap();
        assert_eq!((later.from, later.until), (TODAY.plus(2), Some(TODAY.plus(2))));
        // Who does not come back keeps nothing.
        let stopped = parse("stopped", "nonsense", "", true).unwrap();
        assert_eq!((stopped.until, stopped.keeps), (None, false));
    }

    #[test]
    fn what_is_no_absence_says_where() {
        let day = |n: i32| TODAY.plus(n).to_string();
        let codes = |result: Result<Absence, FieldErrors>, field: &str| result.unwrap_err().of(field).to_vec();
        assert_eq!(codes(parse("", "", "", false), "kind"), [FieldCode::Required]);
        assert_eq!(codes(parse("away", "", "", false), "until"), [FieldCode::Required]);
        assert_eq!(
            codes(parse("away", &day(4), &day(3), false), "until"),
            [FieldCode::EndBeforeStart]
        );
        assert_eq!(
            codes(parse("away", &day(-9), &day(-1), false), "until"),
            [FieldCode::EndBeforeStart]
        );
        assert_eq!(
            codes(parse("away", "soon", &day(1), false), "from"),
            [FieldCode::NotADate]
        );
    }

    #[test]
    fn an_absence_counts_until_its_last_day_is_over() {
        assert!(is_away(None, TODAY) && is_away(Some(TODAY), TODAY));
        assert!(!is_away(Some(TODAY), TODAY.plus(1)));
    }
}
