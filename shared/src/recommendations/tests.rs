//! Tests of clocks, answers and milestones.

use super::*;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

fn clock() -> Clock {
    Clock {
        sent: Day(100),
        rule: OfficeRule {
            days: 60,
            reminder_before: 14,
        },
    }
}

#[test]
fn an_answer_on_the_last_day_is_in_time() {
    assert_eq!((clock().due(), clock().reminder()), (Day(160), Day(146)));
    assert_eq!(
        clock().standing(Day(145), None),
        ClockStanding::Waiting { days_left: 15 }
    );
    assert_eq!(clock().standing(Day(146), None), ClockStanding::Soon { days_left: 14 });
    assert_eq!(clock().standing(Day(160), None), ClockStanding::Soon { days_left: 0 });
    assert_eq!(clock().standing(Day(161), None), ClockStanding::Overdue { days: 1 });
    let answered = |day| clock().standing(Day(500), Some(Day(day)));
    assert_eq!(
        answered(160),
        ClockStanding::Answered {
            in_time: true,
            after_days: 60
        }
    );
    assert_eq!(
        answered(161),
        ClockStanding::Answered {
            in_time: false,
            after_days: 61
        }
    );
    assert_eq!(clock().restarted(Day(200)).due(), Day(260));
}

#[test]
fn whoever_does_not_accept_gives_reasons() {
    let form = |kind: &str, reason: &str| AnswerForm {
        kind: kind.into(),
        text: "We read it.".into(),
        reason: reason.into(),
    };
    for kind in ["in_part", "not_accepted"] {
        assert_eq!(
            Answer::parse(&form(kind, " ")).unwrap_err().of("reason"),
            [FieldCode::ReasonRequired]
        );
        assert!(Answer::parse(&form(kind, "The budget is spent.")).is_ok());
    }
    assert!(Answer::parse(&form("accepted", "")).is_ok());
    assert!(Answer::parse(&form("needs_more", "")).is_ok());
    assert_eq!(Answer::parse(&AnswerForm::default()).unwrap_err().0.len(), 2);
}

#[test]
fn a_rule_reminds_before_it_is_due() {
    assert_eq!(OfficeRule::parse("60", "14"), Ok(OfficeRule::default()));
    assert_eq!(
        OfficeRule::parse("10", "10").unwrap_err().of("reminder_before"),
        [FieldCode::OutOfRange]
    );
    assert_eq!(
        OfficeRule::parse("3", "1").unwrap_err().of("days"),
        [FieldCode::OutOfRange]
    );
}

#[test]
fn a_dropped_milestone_leaves_the_progress_and_a_late_one_is_seen() {
    use MilestoneState::{Done, Dropped, Planned, Started};
    let half = progress([Done, Started, Dropped]);
    assert_eq!((half.percent(), half.dropped), (Some(50), 1));
    assert_eq!(progress([Dropped]).percent(), None);
    assert!(Started.is_late(Some(Day(9)), Day(10)) && !Started.is_late(Some(Day(10)), Day(10)));
    assert!(!Done.is_late(Some(Day(9)), Day(10)) && !Planned.is_late(None, Day(10)));
    assert_eq!(Done.after(MilestoneAct::Reopen), Ok(Started));
    assert!(Done.after(MilestoneAct::Drop).is_err());
}

fn said(day: i32, kind: AnswerKind) -> Said {
    Said {
        kind,
        day: Day(day),
        supplied: None,
    }
}

#[test]
fn the_record_of_an_office_counts_what_became_of_each() {
    let line = |answers: &[Said], progress| {
        let running = answers.is_empty().then(clock);
        RecordLine::of(clock(), running, answers, progress)
    };
    let done = progress([MilestoneState::Done]);
    let lines = [
        line(&[], Progress::default()),
        line(&[said(120, AnswerKind::Accepted)], done),
        line(&[said(300, AnswerKind::InPart)], Progress::default()),
        line(&[said(130, AnswerKind::NotAccepted)], Progress::default()),
        // A question back is no answer, and no clock runs then.
        line(&[said(130, AnswerKind::NeedsMore)], Progress::default()),
    ];
    let expected = OfficeFigures {
        received: 5,
        answered: 3,
        in_time: 2,
        overdue: 1,
        accepted: 2,
        done: 1,
    };
    assert_eq!(office_figures(&lines, Day(400)), expected);
}

#[test]
fn an_office_that_is_asked_again_keeps_what_it_has_answered_and_done() {
    let accepted = said(120, AnswerKind::Accepted);
    let done = progress([MilestoneState::Done]);
    let figures =
        |answers: &[Said], running| office_figures(&[RecordLine::of(clock(), running, answers, done)], Day(400));
    let before = figures(&[accepted], None);
    assert_eq!(
        (before.answered, before.in_time, before.accepted, before.done),
        (1, 1, 1, 1)
    );
    // Taken up on day 390: the new clock runs, and is not overdue yet.
    let again = Some(clock().restarted(Day(390)));
    assert_eq!(figures(&[accepted], again), before);
    assert_eq!(figures(&[accepted, said(395, AnswerKind::NeedsMore)], None), before);
    // The second answer decides what is accepted; in time stays the first one's.
    let refused = figures(&[accepted, said(399, AnswerKind::NotAccepted)], None);
    assert_eq!(
        (refused.answered, refused.in_time, refused.accepted, refused.done),
        (1, 1, 0, 0)
    );
    // And when the new clock is over, it owes an answer besides.
    let late = figures(&[accepted], Some(clock().restarted(Day(200))));
    assert_eq!((late.answered, late.in_time, late.overdue), (1, 1, 1));
}

#[test]
fn an_answer_is_in_time_by_the_clock_that_ran_when_it_came() {
    let asked = |supplied| Said {
        supplied,
        ..said(150, AnswerKind::NeedsMore)
    };
    let in_time = |answers: &[Said]| RecordLine::of(clock(), None, answers, Progress::default()).in_time;
    assert_eq!(in_time(&[asked(None)]), None);
    // The body sent it on day 300: the answer is due on day 360.
    assert_eq!(
        in_time(&[asked(Some(Day(300))), said(360, AnswerKind::Accepted)]),
        Some(true)
    );
    assert_eq!(
        in_time(&[asked(Some(Day(300))), said(361, AnswerKind::Accepted)]),
        Some(false)
    );
}

proptest! {
    #[test]
    fn a_clock_is_overdue_exactly_after_its_due_day(sent in 0_i32..50_000, days in 7_u16..=365, before in 1_u16..7, today in 0_i32..60_000) {
        let clock = Clock { sent: Day(sent), rule: OfficeRule { days, reminder_before: before } };
        let overdue = matches!(clock.standing(Day(today), None), ClockStanding::Overdue { .. });
        prop_assert_eq!(overdue, today > sent + i32::from(days));
        prop_assert!(clock.sent < clock.reminder() && clock.reminder() < clock.due());
    }

    #[test]
    fn a_hundred_percent_means_all(done in 0_u32..500, open in 0_u32..500) {
        let progress = Progress { done, of: done + open, dropped: 0 };
        prop_assert_eq!(progress.percent() == Some(100), done > 0 && open == 0);
    }

    #[test]
    fn no_part_of_a_record_is_more_than_its_whole(
        lines in vec((vec((0_usize..4, 0_i32..400, option::of(0_i32..400)), 0..4), any::<bool>(), 0_u32..3, 0_u32..3), 0..20),
        today in 0_i32..600,
    ) {
        let lines: Vec<_> = lines
            .into_iter()
            .map(|(answers, runs, done, open)| {
                let answers: Vec<_> = answers
                    .into_iter()
                    .map(|(kind, day, supplied)| Said { kind: AnswerKind::ALL[kind], day: Day(day), supplied: supplied.map(Day) })
                    .collect();
                RecordLine::of(clock(), runs.then(clock), &answers, Progress { done, of: done + open, dropped: 0 })
            })
            .collect();
        let figures = office_figures(&lines, Day(today));
        prop_assert!(figures.in_time <= figures.answered && figures.answered <= figures.received);
        prop_assert!(figures.done <= figures.accepted && figures.accepted <= figures.answered);
        prop_assert!(figures.overdue <= figures.received);
    }
}
