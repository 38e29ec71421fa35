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
    }

    /// What moves a meeting.
    pub enum MeetingAct {
        Open = "open",
        Close = "close",
        Reopen = "reopen",
        ApproveMinutes = "approve_minutes",
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

/// The order after an item moved by `places` (negative: up), kept within the agenda; the same order when the item is not in it.
#[must_use]
pub fn moved(order: &[AgendaItemId], item: AgendaItemId, places: isize) -> Vec<AgendaItemId> {
    let mut order = order.to_vec();
    if let Some(from) = order.iter().position(|one| *one == item) {
        let to = from.saturating_add_signed(places).min(order.len() - 1);
        order.remove(from);
        order.insert(to, item);
    }
    order
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
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn item(n: u128) -> AgendaItemId {
        AgendaItemId(Uuid::from_u128(n))
    }

    fn facts(n: u128, state: AgendaItemState, poll_running: bool) -> AgendaFacts {
        AgendaFacts {
            item: item(n),
            state,
            poll_running,
        }
    }

    #[test]
    fn calling_an_item_finishes_the_one_before() {
        use AgendaItemState::{Current, Done, Postponed, Waiting};
        let agenda = [
            facts(1, Current, false),
            facts(2, Waiting, false),
            facts(3, Postponed, false),
        ];
        assert_eq!(
            call_item(&agenda, item(3)),
            Ok(vec![(item(1), Done), (item(3), Current)])
        );
        assert_eq!(call_item(&agenda, item(1)), Err(NotCalled::AlreadyCurrent));
        assert_eq!(call_item(&agenda, item(9)), Err(NotCalled::NotOnAgenda));
        let voting = [facts(1, Current, true), facts(2, Waiting, false)];
        assert_eq!(call_item(&voting, item(2)), Err(NotCalled::PollRunning));
    }

    #[test]
    fn only_whom_the_chair_confirmed_is_present() {
        let present: Vec<_> = AttendanceState::ALL.iter().filter(|state| state.is_present()).collect();
        assert_eq!(present, [&AttendanceState::Confirmed]);
        let checked_in = AttendanceState::Expected.after(AttendanceAct::CheckIn).unwrap();
        assert_eq!(checked_in.after(AttendanceAct::Confirm), Ok(AttendanceState::Confirmed));
        assert_eq!(
            AttendanceState::Confirmed.after(AttendanceAct::Leave),
            Ok(AttendanceState::Left)
        );
        assert!(AttendanceState::Confirmed.after(AttendanceAct::CheckIn).is_err());
    }

    #[test]
    fn a_code_checks_in_while_the_meeting_is_open_and_tries_last() {
        let code = AttendanceCode::from_random(482_915);
        let typed = AttendanceCode::parse("٤٨٢٩١٥").unwrap();
        assert_eq!(
            (code.as_str(), code.check(&typed, MeetingState::Open, 0)),
            ("482 915", Ok(()))
        );
        assert_eq!(
            code.check(&typed, MeetingState::Closed, 0),
            Err(CheckInRefused::MeetingNotOpen)
        );
        assert_eq!(
            code.check(&typed, MeetingState::Open, CODE_TRIES),
            Err(CheckInRefused::TooManyTries)
        );
        let wrong = AttendanceCode::parse("000 000").unwrap();
        assert_eq!(
            code.check(&wrong, MeetingState::Open, 0),
            Err(CheckInRefused::WrongCode)
        );
        assert_eq!(AttendanceCode::parse("48291"), Err(FieldCode::WrongCode));
    }

    #[test]
    fn a_meeting_reopens_until_its_minutes_are_approved() {
        let closed = MeetingState::Open.after(MeetingAct::Close).unwrap();
        assert_eq!(closed.after(MeetingAct::Reopen), Ok(MeetingState::Open));
        let minuted = closed.after(MeetingAct::ApproveMinutes).unwrap();
        assert!(MeetingAct::ALL.iter().all(|&act| minuted.after(act).is_err()));
    }

    #[test]
    fn a_link_is_https_or_refused() {
        assert_eq!(
            https_link(" https://meet.example.org/a?b=1 ").unwrap().as_deref(),
            Some("https://meet.example.org/a?b=1")
        );
        assert_eq!(https_link(""), Ok(None));
        for bad in [
            "javascript:alert(1)",
            "http://a.eu",
            "https://",
            "https:// a.eu",
            "https://a\"b",
            "https://good.eu@bad.eu",
        ] {
            assert_eq!(https_link(bad), Err(FieldCode::NotAllowedCharacters), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn moving_an_item_keeps_every_item(size in 1_u128..10, which in 0_u128..12, places in -12_isize..12) {
            let order: Vec<_> = (0..size).map(item).collect();
            let mut after = moved(&order, item(which), places);
            if which < size {
                let at = (which as isize + places).clamp(0, size as isize - 1);
                prop_assert_eq!(after[at as usize], item(which));
            }
            after.sort();
            prop_assert_eq!(after, order);
        }

        #[test]
        fn every_code_reads_back(random: u32) {
            let code = AttendanceCode::from_random(random);
            prop_assert_eq!(AttendanceCode::parse(code.as_str()), Ok(code));
        }
    }
}
