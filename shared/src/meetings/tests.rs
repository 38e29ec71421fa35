//! Tests of meetings, agendas and attendance.

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
    fn every_code_reads_back(random: u32) {
        let code = AttendanceCode::from_random(random);
        prop_assert_eq!(AttendanceCode::parse(code.as_str()), Ok(code));
    }
}
