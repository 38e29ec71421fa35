use super::comings::{Stay, comings};
use super::facts::{Changes, Fact, Someone, numbered};
use super::record::{Hidden, Point, Record, Section, Task};
use super::*;
use crate::ids::PollId;
use crate::languages::Language;
use crate::meetings::AgendaItemKind;
use crate::speakers::SpeechKind;
use crate::time::Timestamp;

fn account(n: u128) -> AccountId {
    AccountId(Uuid::from_u128(n))
}

#[test]
fn minutes_go_from_draft_to_published_and_never_back_once_approved() {
    let mut state = MinutesState::Draft;
    for act in [
        MinutesAct::Hand,
        MinutesAct::TakeBack,
        MinutesAct::Hand,
        MinutesAct::Approve,
        MinutesAct::Publish,
    ] {
        state = state.after(act).unwrap();
    }
    assert_eq!(state, MinutesState::Published);
    for act in MinutesAct::ALL {
        assert!(state.after(*act).is_err(), "{act}");
    }
    assert!(MinutesState::Approved.after(MinutesAct::TakeBack).is_err());
    assert!(MinutesState::Draft.after(MinutesAct::Approve).is_err());
}

#[test]
fn a_task_names_somebody() {
    let form = |person: &str, who: &str, due: &str| TaskForm {
        person: person.into(),
        who: who.into(),
        what: "Write to the town".into(),
        due: due.into(),
    };
    let task = NewTask::parse(&form(&account(7).to_string(), "ignored", "2026-07-01")).unwrap();
    assert_eq!((task.person, task.who.as_str()), (Some(account(7)), ""));
    let task = NewTask::parse(&form("", "The office", "")).unwrap();
    assert_eq!((task.person, task.who.as_str(), task.due), (None, "The office", None));
    let refused = NewTask::parse(&form("", " ", "soon")).unwrap_err();
    assert_eq!(refused.of("who"), [FieldCode::Required]);
    assert_eq!(refused.of("due"), [FieldCode::NotADate]);
    let refused = NewTask::parse(&form("me", "", "")).unwrap_err();
    assert_eq!(refused.of("person"), [FieldCode::NotAChoice]);
}

#[test]
fn an_approval_lies_between_the_meeting_and_today() {
    let (meeting, today) = (Day::parse("2026-06-01").unwrap(), Day::parse("2026-06-20").unwrap());
    let item = format!("item:{}", Uuid::from_u128(3));
    let approval = Approval::parse("2026-06-20", &item, meeting, today).unwrap();
    assert_eq!(approval.by, ApprovedBy::Item(AgendaItemId(Uuid::from_u128(3))));
    for (day, by, field) in [
        ("2026-05-31", "", "day"),
        ("2026-06-21", "", "day"),
        ("", "", "day"),
        ("2026-06-02", "meeting:x", "by"),
        ("2026-06-02", "poll", "by"),
    ] {
        let refused = Approval::parse(day, by, meeting, today).unwrap_err();
        assert_eq!(refused.0.keys().collect::<Vec<_>>(), [field], "{day} {by}");
    }
}

#[test]
fn who_comes_late_and_who_leaves_is_told() {
    let at = |minutes: i64| Timestamp(minutes * Timestamp::MINUTE);
    let stay = |who, came, left: Option<i64>| Stay {
        who: account(who),
        came: at(came),
        left: left.map(at),
    };
    let stays = [stay(1, 1, Some(50)), stay(2, 40, None), stay(1, 60, None)];
    assert_eq!(
        comings(&stays, Some(at(0))),
        [
            Fact::Came {
                who: account(2),
                at: at(40)
            },
            Fact::Left {
                who: account(1),
                at: at(50)
            },
            Fact::Came {
                who: account(1),
                at: at(60)
            },
        ]
    );
}

fn speech(name: &str) -> Fact {
    Fact::Speech {
        who: Someone::Named(name.into()),
        kind: SpeechKind::For,
        seconds: 60,
    }
}

fn poll(published: Option<Timestamp>) -> Fact {
    Fact::Poll {
        poll: PollId(Uuid::from_u128(9)),
        title: "Adopt it?".into(),
        published,
    }
}

#[test]
fn what_changed_since_the_last_look_is_known() {
    let before = numbered(vec![speech("a"), speech("b"), poll(None)]);
    assert_eq!(
        before.iter().map(|line| line.key.as_str()).collect::<Vec<_>>()[..2],
        ["speech", "speech-2"]
    );
    assert!(Changes::between(&before, &before).is_empty());
    let now = numbered(vec![speech("a"), poll(Some(Timestamp(1)))]);
    let changes = Changes::between(&before, &now);
    assert_eq!(changes.fresh.iter().collect::<Vec<_>>(), [&before[2].key]);
    assert_eq!(changes.gone, [before[1].clone()]);
}

#[test]
fn a_decision_is_never_left_out() {
    assert!(speech("a").may_be_hidden());
    assert!(!poll(None).may_be_hidden());
}

#[test]
fn outsiders_read_no_internal_part_and_no_hidden_line() {
    let point = |n: u128, number: &str| Point {
        item: AgendaItemId(Uuid::from_u128(n)),
        number: number.into(),
        title: format!("Item {number}"),
        kind: AgendaItemKind::Topic,
    };
    let task = Task {
        who: Someone::Account(account(4)),
        what: "Write".into(),
        due: None,
    };
    let record = Record {
        title: "Sitting".into(),
        language: Language::English,
        left_out: 0,
        sections: vec![
            Section {
                lines: numbered(vec![speech("a"), speech("secret"), poll(None)]),
                hidden: vec![Hidden {
                    key: "speech-2".into(),
                    reason: "Asked for it".into(),
                }],
                tasks: vec![task],
                ..Section::default()
            },
            Section {
                point: Some(point(1, "1")),
                is_internal: true,
                text: "Behind closed doors".into(),
                ..Section::default()
            },
            Section {
                point: Some(point(2, "2")),
                ..Section::default()
            },
        ],
    };
    assert_eq!(record.people().into_iter().collect::<Vec<_>>(), [account(4)]);
    let public = record.public();
    let words = serde_json::to_string(&public).unwrap();
    for secret in ["secret", "closed doors", "Item 1", "Asked for it"] {
        assert!(!words.contains(secret), "{secret}");
    }
    assert_eq!(
        (public.left_out, public.sections.len(), public.sections[0].hidden.len()),
        (1, 2, 1)
    );
    assert_eq!(public.sections[0].lines.len(), 2);
    assert_eq!(serde_json::from_str::<Record>(&words).unwrap(), public);
}
