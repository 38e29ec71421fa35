//! Moments and days, in UTC, as plain numbers: equal in both databases and in the browser.
//!
//! A [`Timestamp`] is when something happened or a phase turns; a [`Day`] is a date without an hour (a mandate, a due date). Both read
//! and write the forms of HTML's date inputs. Words for people are made at the edge, by locale.

use crate::fields::FieldCode;
use serde::{Deserialize, Serialize};

/// A moment: milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "storage", derive(sea_orm::DeriveValueType))]
#[serde(transparent)]
pub struct Timestamp(pub i64);

impl Timestamp {
    pub const SECOND: i64 = 1_000;
    pub const MINUTE: i64 = 60 * Self::SECOND;
    pub const HOUR: i64 = 60 * Self::MINUTE;
    pub const DAY: i64 = 24 * Self::HOUR;

    /// This moment moved by `milliseconds`, which may be negative.
    #[must_use]
    pub fn plus(self, milliseconds: i64) -> Self {
        Self(self.0.saturating_add(milliseconds))
    }

    /// Milliseconds from `earlier` to this moment.
    #[must_use]
    pub fn since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    /// The moment of `2026-11-21T18:30` (as `<input type="datetime-local">` sends it), or the start of the day `2026-11-21`; UTC.
    ///
    /// # Errors
    /// `Required`, `NotADate`.
    pub fn parse_minute(raw: &str) -> Result<Self, FieldCode> {
        let raw = raw.trim();
        let (day, clock) = raw.split_once('T').unwrap_or((raw, "00:00"));
        let start = Day::parse(day)?.start();
        let (hour, rest) = clock.split_once(':').ok_or(FieldCode::NotADate)?;
        let (minute, second) = rest.split_once(':').unwrap_or((rest, "00"));
        let [hour, minute, second] = [(hour, 23), (minute, 59), (second, 59)].map(|(part, max)| two_digits(part, max));
        let (hour, minute, second) = (hour?, minute?, second?);
        Ok(start.plus(hour * Self::HOUR + minute * Self::MINUTE + second * Self::SECOND))
    }

    /// This moment as `2026-11-21T18:30`, UTC, for `<input type="datetime-local">`; seconds are dropped.
    #[must_use]
    pub fn to_minute(self) -> String {
        let minutes = self.0.rem_euclid(Self::DAY) / Self::MINUTE;
        format!("{}T{:02}:{:02}", Day::of(self), minutes / 60, minutes % 60)
    }
}

fn two_digits(raw: &str, max: i64) -> Result<i64, FieldCode> {
    let plain = raw.len() == 2 && raw.bytes().all(|b| b.is_ascii_digit());
    let value: i64 = raw.parse().map_err(|_| FieldCode::NotADate)?;
    if plain && value <= max {
        Ok(value)
    } else {
        Err(FieldCode::NotADate)
    }
}

/// A date of the Gregorian calendar in UTC: days since 1970-01-01.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "storage", derive(sea_orm::DeriveValueType))]
#[serde(transparent)]
pub struct Day(pub i32);

impl Day {
    /// The date of a moment.
    #[must_use]
    pub fn of(moment: Timestamp) -> Self {
        let day = moment.0.div_euclid(Timestamp::DAY);
        Self(i32::try_from(day).unwrap_or(if day < 0 { i32::MIN } else { i32::MAX }))
    }

    /// Midnight at the beginning of this date.
    #[must_use]
    pub fn start(self) -> Timestamp {
        Timestamp(i64::from(self.0) * Timestamp::DAY)
    }

    /// This date moved by `days`, which may be negative.
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// Days from `earlier` to this date.
    #[must_use]
    pub fn since(self, earlier: Self) -> i32 {
        self.0.saturating_sub(earlier.0)
    }

    /// Year, month (1–12) and day of the month (1–31).
    /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
    #[must_use]
    pub fn ymd(self) -> (i64, u8, u8) {
        let z = i64::from(self.0) + 719_468;
        let era = z.div_euclid(146_097);
        let doe = z.rem_euclid(146_097);
        let yoe = (doe - doe / 1_460 + doe / 36_524 - doe / 146_096) / 365;
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        let mp = (5 * doy + 2) / 153;
        let day = doy - (153 * mp + 2) / 5 + 1;
        let month = if mp < 10 { mp + 3 } else { mp - 9 };
        let year = yoe + era * 400 + i64::from(month <= 2);
        (year, u8::try_from(month).unwrap_or(1), u8::try_from(day).unwrap_or(1))
    }

    /// The date of a year (1–9999), month and day of the month; `None` when there is no such day.
    /// Source: as [`Day::ymd`], `days_from_civil`.
    #[must_use]
    pub fn from_ymd(year: i64, month: u8, day: u8) -> Option<Self> {
        if !(1..=9999).contains(&year) || !(1..=12).contains(&month) || day == 0 {
            return None;
        }
        let y = if month <= 2 { year - 1 } else { year };
        let era = y.div_euclid(400);
        let yoe = y.rem_euclid(400);
        let doy = (153 * ((i64::from(month) + 9) % 12) + 2) / 5 + i64::from(day) - 1;
        let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
        let found = Self(i32::try_from(era * 146_097 + doe - 719_468).ok()?);
        (found.ymd() == (year, month, day)).then_some(found)
    }

    /// The date of `2026-11-21`.
    ///
    /// # Errors
    /// `Required`, `NotADate`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        let raw = raw.trim();
        if raw.is_empty() {
            return Err(FieldCode::Required);
        }
        let parts: Vec<&str> = raw.split('-').collect();
        let [year, month, day] = parts[..] else {
            return Err(FieldCode::NotADate);
        };
        if year.len() != 4 || !year.bytes().all(|b| b.is_ascii_digit()) {
            return Err(FieldCode::NotADate);
        }
        let year = year.parse().map_err(|_| FieldCode::NotADate)?;
        let [month, day] = [two_digits(month, 12)?, two_digits(day, 31)?].map(|n| u8::try_from(n).unwrap_or(0));
        Self::from_ymd(year, month, day).ok_or(FieldCode::NotADate)
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_date_that_does_not_exist_is_refused() {
        assert_eq!(Day::parse("1970-01-01"), Ok(Day(0)));
        assert_eq!(Day::parse("2026-11-21"), Ok(Day(20_778)));
        assert_eq!(
            Day::parse("2028-02-29").map(|d| d.to_string()).as_deref(),
            Ok("2028-02-29")
        );
        for bad in [
            "2027-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-1-1",
            "26-01-01",
            "2026-01-01-01",
            "tomorrow",
            "+026-01-01",
        ] {
            assert_eq!(Day::parse(bad), Err(FieldCode::NotADate), "{bad}");
        }
        assert_eq!(Day::parse(" "), Err(FieldCode::Required));
    }

    #[test]
    fn a_minute_is_read_as_a_form_sends_it() {
        assert_eq!(
            Timestamp::parse_minute("1970-01-02T00:01"),
            Ok(Timestamp(Timestamp::DAY + Timestamp::MINUTE))
        );
        assert_eq!(Timestamp::parse_minute("1970-01-02"), Ok(Timestamp(Timestamp::DAY)));
        assert_eq!(Timestamp::parse_minute("2026-11-21T24:00"), Err(FieldCode::NotADate));
        assert_eq!(Timestamp::parse_minute("2026-11-21T1:00"), Err(FieldCode::NotADate));
        assert_eq!(Timestamp(-1).to_minute(), "1969-12-31T23:59");
    }

    proptest! {
        #[test]
        fn every_date_reads_back(day in 0_i32..2_900_000) {
            prop_assert_eq!(Day::parse(&Day(day).to_string()), Ok(Day(day)));
        }

        #[test]
        fn every_minute_reads_back(minute in 0_i64..2_000_000_000) {
            let moment = Timestamp(minute * Timestamp::MINUTE);
            prop_assert_eq!(Timestamp::parse_minute(&moment.to_minute()), Ok(moment));
        }

        #[test]
        fn any_text_is_read_or_refused_without_panic(raw: String) {
            let _ = Timestamp::parse_minute(&raw);
        }
    }
}
