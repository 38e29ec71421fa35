//! Tests of phases, holds and slugs.

use super::*;
use proptest::prelude::*;

fn phase(kind: PhaseKind, from: i64, until: i64) -> Phase {
    Phase {
        kind,
        from: Timestamp(from),
        until: Timestamp(until),
    }
}

fn plan() -> Plan {
    Plan::parse(vec![
        phase(PhaseKind::Jury, 30, 40),
        phase(PhaseKind::Registration, 0, 10),
        phase(PhaseKind::Drafting, 10, 25),
        phase(PhaseKind::Results, 40, 50),
    ])
    .unwrap()
}

fn hold(phase: PhaseKind, until: Option<i64>) -> Hold {
    Hold {
        phase: Some(phase),
        from: Timestamp(26),
        until: until.map(Timestamp),
        reason: "The network was down".into(),
    }
}

#[test]
fn a_phase_holds_from_its_first_moment_to_before_its_last() {
    let at = |now| plan().standing(None, Timestamp(now)).phase;
    assert_eq!(at(-1), None);
    assert_eq!(at(0), Some(PhaseKind::Registration));
    assert_eq!(at(10), Some(PhaseKind::Drafting));
    assert_eq!(at(25), None);
    assert_eq!(at(39), Some(PhaseKind::Jury));
    assert_eq!(at(50), None);
}

#[test]
fn a_plan_names_the_field_that_is_wrong() {
    let errors = Plan::parse(vec![phase(PhaseKind::Drafting, 5, 5), phase(PhaseKind::Jury, 4, 9)]).unwrap_err();
    assert_eq!(errors.of("drafting_until"), [FieldCode::EndBeforeStart]);
    assert_eq!(errors.of("jury_from"), [FieldCode::Overlap]);
    let twice = Plan::parse(vec![phase(PhaseKind::Jury, 0, 1), phase(PhaseKind::Jury, 2, 3)]).unwrap_err();
    assert_eq!(twice.of("jury_from"), [FieldCode::NotAChoice]);
    let early = Plan::parse(vec![phase(PhaseKind::Jury, 0, 1), phase(PhaseKind::Drafting, 2, 3)]).unwrap_err();
    assert_eq!(early.of("jury_from"), [FieldCode::Overlap]);
}

#[test]
fn what_is_closed_says_when_it_opens() {
    let standing = plan().standing(None, Timestamp(5));
    assert_eq!(standing.require(Act::CreateTeam), Ok(()));
    assert_eq!(
        standing.require(Act::Submit),
        Err(Closed {
            act: Act::Submit,
            opens_at: Some(Timestamp(10))
        })
    );
    let later = plan().standing(None, Timestamp(45));
    assert_eq!(
        later.require(Act::Submit),
        Err(Closed {
            act: Act::Submit,
            opens_at: None
        })
    );
}

#[test]
fn a_hold_opens_a_phase_against_the_dates_and_ends() {
    let forever = hold(PhaseKind::Drafting, None);
    assert!(plan().standing(Some(&forever), Timestamp(35)).opens(Act::Submit));
    assert!(!plan().standing(Some(&forever), Timestamp(35)).opens(Act::Review));
    let short = hold(PhaseKind::Drafting, Some(28));
    assert!(plan().standing(Some(&short), Timestamp(27)).by_hand);
    assert_eq!(plan().standing(Some(&short), Timestamp(28)).phase, None);
    assert_eq!(
        plan().standing(Some(&short), Timestamp(30)).phase,
        Some(PhaseKind::Jury)
    );
}

#[test]
fn a_hold_needs_a_reason_and_a_later_end() {
    let errors = Hold::parse("tea", "1970-01-01", " ", Timestamp(5)).unwrap_err();
    assert_eq!(errors.of("phase"), [FieldCode::NotAChoice]);
    assert_eq!(errors.of("until"), [FieldCode::EndBeforeStart]);
    assert_eq!(errors.of("reason"), [FieldCode::ReasonRequired]);
    assert!(Hold::parse("jury", "", "Late juror", Timestamp(5)).is_ok_and(|hold| hold.until.is_none()));
    assert!(Hold::parse(Hold::PAUSE, "", "Storm", Timestamp(5)).is_ok_and(|hold| hold.phase.is_none()));
}

#[test]
fn a_timeline_follows_the_hold() {
    let places = |hold: Option<&Hold>, now| {
        plan()
            .timeline(hold, Timestamp(now))
            .iter()
            .map(|(_, p)| *p)
            .collect::<Vec<_>>()
    };
    use PhasePlace::{Coming, Current, Past};
    assert_eq!(places(None, 27), [Past, Past, Coming, Coming]);
    assert_eq!(places(None, 31), [Past, Past, Current, Coming]);
    assert_eq!(
        places(Some(&hold(PhaseKind::Drafting, None)), 31),
        [Past, Current, Coming, Coming]
    );
}

#[test]
fn a_slug_is_made_of_a_title() {
    assert_eq!(
        Slug::of_title("Langue & territoire : l’accès à l’emploi")
            .unwrap()
            .as_str(),
        "langue-territoire-l-acces-a-l-emploi"
    );
    assert_eq!(Slug::of_title("Straße").unwrap().as_str(), "strasse");
    assert_eq!(Slug::of_title("العربية"), None);
    assert_eq!(Slug::parse("new"), Err(FieldCode::Taken));
    for bad in ["a--b", "-ab", "ab-", "Ab", "a b", "é1"] {
        assert_eq!(Slug::parse(bad), Err(FieldCode::NotAllowedCharacters), "{bad}");
    }
}

proptest! {
    #[test]
    fn at_most_one_phase_counts_and_acts_follow_it(cuts in proptest::collection::btree_set(0_i64..1000, 10), now in -10_i64..1010) {
        let cuts: Vec<i64> = cuts.into_iter().collect();
        let phases = PhaseKind::ALL.iter().zip(cuts.chunks(2)).map(|(&kind, c)| phase(kind, c[0], c[1])).collect();
        let plan = Plan::parse(phases).unwrap();
        let inside: Vec<_> = plan.phases().iter().filter(|p| p.from.0 <= now && now < p.until.0).map(|p| p.kind).collect();
        let standing = plan.standing(None, Timestamp(now));
        prop_assert!(inside.len() <= 1);
        prop_assert_eq!(standing.phase, inside.first().copied());
        for &act in Act::ALL {
            prop_assert_eq!(standing.require(act).is_ok(), standing.opens(act));
        }
    }

    #[test]
    fn a_slug_of_any_title_is_a_slug(title: String) {
        if let Some(slug) = Slug::of_title(&title) {
            prop_assert_eq!(Slug::parse(slug.as_str()), Ok(slug.clone()));
        }
    }
}

#[test]
fn in_a_pause_nothing_is_open_whatever_the_date() {
    let phase = Phase {
        kind: PhaseKind::Drafting,
        from: Timestamp(0),
        until: Timestamp(10),
    };
    let plan = Plan::parse(vec![phase]).unwrap();
    let pause = Hold::parse(Hold::PAUSE, "", "Storm", Timestamp(5)).unwrap();
    assert!(plan.standing(None, Timestamp(5)).opens(Act::Draft));
    let standing = plan.standing(Some(&pause), Timestamp(5));
    assert!(standing.by_hand && Act::ALL.iter().all(|&act| !standing.opens(act)));
}
