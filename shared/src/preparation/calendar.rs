//! A meeting as an entry of a calendar: RFC 5545 (iCalendar), sent as RFC 5546 (iTIP) says.
//!
//! How to use: [`Entry::write`]. The `uid` never changes, `sequence` grows with each change that people must know, and all times are in UTC, so
//! no time zone has to be described. What people wrote is escaped, lines are folded at 75 bytes, and no sign of control gets through.

use crate::time::{Day, Timestamp};
use std::fmt::Write;

/// What the entry is sent for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// To look at: anybody may keep it.
    Publish,
    /// An invitation, or a change of one.
    Request,
    Cancel,
}

impl Method {
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Publish => "PUBLISH",
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }
}

/// A meeting for a calendar.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// The same for the life of the meeting, as `…@host`.
    pub uid: &'a str,
    pub sequence: i32,
    /// When this entry was written.
    pub stamp: Timestamp,
    pub starts_at: Timestamp,
    pub minutes: i32,
    pub title: &'a str,
    pub place: &'a str,
    pub description: &'a str,
    /// The page of the meeting.
    pub url: &'a str,
    /// Who sends it and who gets it, by mail addresses.
    pub people: Option<(&'a str, &'a str)>,
    pub cancelled: bool,
}

/// Bytes of a line, without its end.
const LINE: usize = 75;

/// A moment as `20261124T140000Z`.
fn moment(at: Timestamp) -> String {
    let (year, month, day) = Day::of(at).ymd();
    let seconds = at.since(Day::of(at).start()) / Timestamp::SECOND;
    format!(
        "{year:04}{month:02}{day:02}T{:02}{:02}{:02}Z",
        seconds / 3_600,
        seconds / 60 % 60,
        seconds % 60
    )
}

/// A text as a value: RFC 5545, 3.3.11.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' | '\r' => out.push_str("\\n"),
            _ if letter.is_control() => {}
            _ => out.push(letter),
        }
    }
    out
}

/// An address as a value that is not escaped: nothing in it can end the line.
fn bare(address: &str) -> String {
    address
        .chars()
        .filter(|c| !c.is_control() && !c.is_whitespace())
        .collect()
}

/// Writes a line, folded between letters: RFC 5545, 3.1.
fn line(out: &mut String, name: &str, value: &str) {
    let whole = format!("{name}:{value}");
    let mut length = 0;
    for letter in whole.chars() {
        if length + letter.len_utf8() > LINE {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(letter);
        length += letter.len_utf8();
    }
    out.push_str("\r\n");
}

impl Entry<'_> {
    /// The calendar with this one entry.
    #[must_use]
    pub fn write(&self, method: Method) -> String {
        let mut out = String::new();
        line(&mut out, "BEGIN", "VCALENDAR");
        line(&mut out, "VERSION", "2.0");
        line(&mut out, "PRODID", "-//Inquiry Lab//Meetings//EN");
        line(&mut out, "CALSCALE", "GREGORIAN");
        line(&mut out, "METHOD", method.as_str());
        line(&mut out, "BEGIN", "VEVENT");
        line(&mut out, "UID", &escaped(self.uid));
        line(&mut out, "SEQUENCE", &self.sequence.max(0).to_string());
        line(&mut out, "DTSTAMP", &moment(self.stamp));
        line(&mut out, "DTSTART", &moment(self.starts_at));
        let ends = self.starts_at.plus(i64::from(self.minutes.max(0)) * Timestamp::MINUTE);
        line(&mut out, "DTEND", &moment(ends));
        line(&mut out, "SUMMARY", &escaped(self.title));
        for (name, value) in [("LOCATION", self.place), ("DESCRIPTION", self.description)] {
            if !value.is_empty() {
                line(&mut out, name, &escaped(value));
            }
        }
        line(&mut out, "URL", &bare(self.url));
        if let Some((from, to)) = self.people {
            line(&mut out, "ORGANIZER", &format!("mailto:{}", bare(from)));
            let mut attendee = String::from("ATTENDEE;ROLE=REQ-PARTICIPANT");
            // One answers by the letter's link, not by the calendar: the sender's address reads no mail.
            if method == Method::Request {
                attendee.push_str(";PARTSTAT=NEEDS-ACTION;RSVP=FALSE");
            }
            let mut address = String::new();
            // Writing to a String does not fail.
            let _ = write!(address, "mailto:{}", bare(to));
            line(&mut out, &attendee, &address);
        }
        let state = if self.cancelled || method == Method::Cancel {
            "CANCELLED"
        } else {
            "CONFIRMED"
        };
        line(&mut out, "STATUS", state);
        line(&mut out, "END", "VEVENT");
        line(&mut out, "END", "VCALENDAR");
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn entry<'a>(title: &'a str, place: &'a str) -> Entry<'a> {
        Entry {
            uid: "0190@lab.example",
            sequence: 2,
            stamp: Timestamp::parse_minute("2026-11-01T08:05").unwrap(),
            starts_at: Timestamp::parse_minute("2026-11-24T23:30").unwrap(),
            minutes: 90,
            title,
            place,
            description: "",
            url: "https://lab.example/en/assembly/meetings/7",
            people: Some(("lab@lab.example", "amina@example.org")),
            cancelled: false,
        }
    }

    /// The lines as a calendar reads them: unfolded.
    fn lines(text: &str) -> Vec<String> {
        let whole = text.replace("\r\n ", "");
        whole.split_terminator("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn an_invitation_has_what_a_calendar_needs() {
        let text = entry("Sitting; \"budget\", and more", "Town hall\nRoom 3").write(Method::Request);
        let lines = lines(&text);
        for line in [
            "METHOD:REQUEST",
            "UID:0190@lab.example",
            "SEQUENCE:2",
            "DTSTAMP:20261101T080500Z",
            "DTSTART:20261124T233000Z",
            "DTEND:20261125T010000Z",
            "SUMMARY:Sitting\\; \"budget\"\\, and more",
            "LOCATION:Town hall\\nRoom 3",
            "URL:https://lab.example/en/assembly/meetings/7",
            "ORGANIZER:mailto:lab@lab.example",
            "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:amina@example.org",
            "STATUS:CONFIRMED",
        ] {
            assert!(lines.iter().any(|one| one == line), "{line} is not in {lines:#?}");
        }
        assert_eq!(
            (lines.first().unwrap().as_str(), lines.last().unwrap().as_str()),
            ("BEGIN:VCALENDAR", "END:VCALENDAR")
        );
        assert!(!text.contains("DESCRIPTION"), "what is empty is left out");
    }

    #[test]
    fn a_cancelled_meeting_says_so() {
        let text = entry("Sitting", "").write(Method::Cancel);
        assert!(text.contains("METHOD:CANCEL\r\n") && text.contains("STATUS:CANCELLED\r\n"));
        assert!(!text.contains("RSVP"));
        let looked_at = Entry {
            people: None,
            cancelled: true,
            ..entry("Sitting", "")
        };
        let text = looked_at.write(Method::Publish);
        assert!(text.contains("STATUS:CANCELLED\r\n") && !text.contains("mailto:"));
    }

    #[test]
    fn nobody_writes_a_line_of_their_own() {
        let text = entry("Sitting\r\nATTENDEE:mailto:x@evil.example\u{0}\u{7}", "\rEND:VEVENT").write(Method::Publish);
        let lines = lines(&text);
        assert_eq!(lines.iter().filter(|line| line.starts_with("ATTENDEE")).count(), 1);
        assert_eq!(lines.iter().filter(|line| *line == "END:VEVENT").count(), 1);
        let hostile = Entry {
            url: "https://x\r\nX-BAD:1",
            ..entry("Sitting", "")
        };
        assert!(!hostile.write(Method::Publish).contains("\r\nX-BAD"));
    }

    proptest! {
        #[test]
        fn lines_are_short_and_whole(title in "\\PC{0,200}", place in "(\\PC|\n){0,200}") {
            let text = entry(&title, &place).write(Method::Request);
            for line in text.split_terminator("\r\n") {
                prop_assert!(line.len() <= LINE, "{} bytes: {line}", line.len());
                prop_assert!(!line.contains(['\r', '\n']));
            }
            let wanted = format!("SUMMARY:{}", escaped(&title));
            prop_assert!(lines(&text).contains(&wanted), "{wanted} is not in {text}");
        }
    }
}
