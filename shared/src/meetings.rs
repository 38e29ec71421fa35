//! Meetings of a body: their states, the agenda, who is present.
//!
//! The chair moves a meeting by [`MeetingState::after`], calls an item by [`call_item`] (one is current at a time), and confirms who checked
//! in with the [`AttendanceCode`]. For rolls and quorums only those count as present whom the chair confirmed:
//! [`AttendanceState::is_present`].
//!
//! To add a kind of agenda item: a variant of [`AgendaItemKind`] and its text `agenda-kind-<word>` in the locales.

use crate::accounts::CODE_TRIES;
use crate::codes;
use crate::fields::{self, FieldCode, FieldErrors};
use crate::ids::AgendaItemId;
use crate::languages::Languages;
use crate::time::Timestamp;
use crate::words::{texts, words};
use serde::{Deserialize, Serialize};

words! {
    /// Where a meeting stands.
    pub enum MeetingState {
        Planned = "planned",
        Open = "open",
        Closed = "closed",
        /// The body has approved the minutes.
        Minuted = "minuted",
        /// It does not take place.
        Cancelled = "cancelled",
    }

    /// What moves a meeting.
    pub enum MeetingAct {
        Open = "open",
        Close = "close",
        Reopen = "reopen",
        ApproveMinutes = "approve_minutes",
        Cancel = "cancel",
    }

    /// What an agenda item is about.
    pub enum AgendaItemKind {
        Motion = "motion",
        Poll = "poll",
        Election = "election",
        Report = "report",
        Topic = "topic",
    }

    /// Where an agenda item stands.
    pub enum AgendaItemState {
        Waiting = "waiting",
        Current = "current",
        Done = "done",
        Postponed = "postponed",
    }

    /// How a member stands to a meeting.
    pub enum AttendanceState {
        Expected = "expected",
        Excused = "excused",
        /// Gave the code; the chair has not yet confirmed.
        CheckedIn = "checked_in",
        /// The chair has seen them.
        Confirmed = "confirmed",
        Left = "left",
    }

    /// What changes an attendance.
    pub enum AttendanceAct {
        Excuse = "excuse",
        CheckIn = "check_in",
        Confirm = "confirm",
        Leave = "leave",
        /// The chair takes an entry back.
        Undo = "undo",
    }

    /// Why a code does not check in.
    pub enum CheckInRefused {
        MeetingNotOpen = "meeting_not_open",
        WrongCode = "wrong_code",
        TooManyTries = "too_many_tries",
    }

    /// Why an agenda item cannot be called.
    pub enum NotCalled {
        NotOnAgenda = "not_on_agenda",
        AlreadyCurrent = "already_current",
        /// A poll of the current item runs.
        PollRunning = "poll_running",
    }
}

/// A step that does not lead from where a meeting or an attendance stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no such step from {from}")]
pub struct NoSuchStep {
    pub from: &'static str,
}

impl MeetingState {
    /// The state after an act. A meeting closed by mistake opens again until its minutes are approved.
    ///
    /// # Errors
    /// [`NoSuchStep`].
    pub fn after(self, act: MeetingAct) -> Result<Self, NoSuchStep> {
        match (self, act) {
            (Self::Planned, MeetingAct::Open) | (Self::Closed, MeetingAct::Reopen) => Ok(Self::Open),
            (Self::Open, MeetingAct::Close) => Ok(Self::Closed),
            (Self::Closed, MeetingAct::ApproveMinutes) => Ok(Self::Minuted),
            (Self::Planned, MeetingAct::Cancel) => Ok(Self::Cancelled),
            _ => Err(NoSuchStep { from: self.as_str() }),
        }
    }
}

impl AttendanceState {
    /// Whether the member counts for rolls and quorums.
    #[must_use]
    pub fn is_present(self) -> bool {
        self == Self::Confirmed
    }

    /// The state after an act. Who left or was excused may check in again.
    ///
    /// # Errors
    /// [`NoSuchStep`].
    pub fn after(self, act: AttendanceAct) -> Result<Self, NoSuchStep> {
        match (self, act) {
            (Self::Expected, AttendanceAct::Excuse) => Ok(Self::Excused),
            (Self::Expected | Self::Excused | Self::Left, AttendanceAct::CheckIn) => Ok(Self::CheckedIn),
            // The chair sees who is in the room, with or without a code.
            (Self::Expected | Self::Excused | Self::CheckedIn | Self::Left, AttendanceAct::Confirm) => {
                Ok(Self::Confirmed)
            }
            (Self::CheckedIn | Self::Confirmed, AttendanceAct::Leave) => Ok(Self::Left),
            (Self::Excused | Self::CheckedIn | Self::Confirmed | Self::Left, AttendanceAct::Undo) => Ok(Self::Expected),
            _ => Err(NoSuchStep { from: self.as_str() }),
        }
    }
}

/// An item as [`call_item`] needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AgendaFacts {
    pub item: AgendaItemId,
    pub state: AgendaItemState,
    pub poll_running: bool,
}

/// Calls an item: the new states of the items that change. The one that was current is done; any other may be called, also
/// one that was done or postponed.
///
/// # Errors
/// [`NotCalled`].
pub fn call_item(
    agenda: &[AgendaFacts],
    item: AgendaItemId,
) -> Result<Vec<(AgendaItemId, AgendaItemState)>, NotCalled> {
    let called = agenda
        .iter()
        .find(|one| one.item == item)
        .ok_or(NotCalled::NotOnAgenda)?;
    if called.state == AgendaItemState::Current {
        return Err(NotCalled::AlreadyCurrent);
    }
    let current: Vec<_> = agenda
        .iter()
        .filter(|one| one.state == AgendaItemState::Current)
        .collect();
    if current.iter().any(|one| one.poll_running) {
        return Err(NotCalled::PollRunning);
    }
    let done = current.iter().map(|one| (one.item, AgendaItemState::Done));
    Ok(done.chain([(item, AgendaItemState::Current)]).collect())
}

texts! {
    /// The code shown in the room: six digits, as `482 915`.
    AttendanceCode
}

impl AttendanceCode {
    /// The code of a given random number. Four thousand million leave no digit likelier by more than one in four thousand.
    #[must_use]
    pub fn from_random(random: u32) -> Self {
        let number = random % 1_000_000;
        Self(format!("{:03} {:03}", number / 1_000, number % 1_000))
    }

    /// A code as typed, also in Arabic digits.
    ///
    /// # Errors
    /// `Required`, `WrongCode`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        let digits: String = raw
            .chars()
            .map(codes::digit)
            .filter(|c| !c.is_whitespace() && *c != '-')
            .collect();
        match digits.len() {
            0 => Err(FieldCode::Required),
            6 if digits.bytes().all(|b| b.is_ascii_digit()) => Ok(Self(format!("{} {}", &digits[..3], &digits[3..]))),
            _ => Err(FieldCode::WrongCode),
        }
    }

    /// Whether a member checks in with `given` after `tries` wrong ones.
    ///
    /// # Errors
    /// [`CheckInRefused`].
    pub fn check(&self, given: &Self, meeting: MeetingState, tries: u32) -> Result<(), CheckInRefused> {
        match () {
            () if meeting != MeetingState::Open => Err(CheckInRefused::MeetingNotOpen),
            () if tries >= CODE_TRIES => Err(CheckInRefused::TooManyTries),
            () if self != given => Err(CheckInRefused::WrongCode),
            () => Ok(()),
        }
    }
}

/// What a form says of a meeting.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct MeetingForm {
    pub title: String,
    pub starts_at: String,
    pub place: String,
    /// Where one joins from afar; empty for none.
    pub link: String,
    pub languages: String,
}

/// The words of a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeetingText {
    /// 3 to 120 characters.
    pub title: String,
    pub starts_at: Timestamp,
    /// Up to 200 characters.
    pub place: String,
    /// An `https` address.
    pub link: Option<String>,
    pub languages: Languages,
}

impl MeetingText {
    /// # Errors
    /// By the fields `title`, `starts_at` (`NotADate`), `place`, `link` (`NotAllowedCharacters` for what is no `https` address),
    /// `languages`.
    pub fn parse(form: &MeetingForm) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let title = errors.take("title", fields::line(&form.title, 3, 120));
        let starts_at = errors.take("starts_at", Timestamp::parse_minute(&form.starts_at));
        let place = errors.take("place", fields::line(&form.place, 0, 200));
        let link = errors.take("link", https_link(&form.link));
        let languages = errors.take("languages", Languages::parse(&form.languages));
        let meeting = (|| {
            Some(Self {
                title: title?,
                starts_at: starts_at?,
                place: place?,
                link: link?,
                languages: languages?,
            })
        })();
        errors.finish(meeting)
    }
}

/// An `https` address of at most 500 characters without spaces; nothing for an empty text.
///
/// # Errors
/// `NotAllowedCharacters`, `TooLong`.
pub fn https_link(raw: &str) -> Result<Option<String>, FieldCode> {
    let link = raw.trim();
    if link.is_empty() {
        return Ok(None);
    }
    if link.len() > 500 {
        return Err(FieldCode::TooLong);
    }
    let host = link.strip_prefix("https://").unwrap_or_default();
    let plain = |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '\'' | '<' | '>' | '\\' | '`' | '@');
    let has_host = host.chars().next().is_some_and(|c| c.is_ascii_alphanumeric());
    if has_host && link.chars().all(plain) {
        Ok(Some(link.to_owned()))
    } else {
        Err(FieldCode::NotAllowedCharacters)
    }
}

#[cfg(test)]
mod tests;
