//! Tests of states, rules and publication of polls.

use super::*;
use crate::fields::FieldCode;

#[test]
fn a_poll_goes_one_way() {
    let mut state = PollState::Created;
    for (act, next) in [
        (PollAct::Start, PollState::Started),
        (PollAct::Stop, PollState::Finished),
        (PollAct::Publish, PollState::Published),
    ] {
        let others = PollAct::ALL.iter().filter(|&&other| other != act);
        assert!(others.into_iter().all(|&other| state.after(other).is_err()));
        state = state.after(act).unwrap();
        assert_eq!(state, next);
    }
    assert!(PollAct::ALL.iter().all(|&act| state.after(act).is_err()));
}

#[test]
fn no_count_is_seen_before_its_time() {
    use PollViewer::{Chair, Other};
    for secrecy in [Secrecy::Named, Secrecy::Secret] {
        assert!(!PollState::Started.shows_counts(secrecy, Chair));
        assert!(!PollState::Finished.shows_counts(secrecy, Other));
        assert!(PollState::Published.shows_counts(secrecy, Other));
    }
    assert!(PollState::Finished.shows_counts(Secrecy::Named, Chair));
    assert!(!PollState::Finished.shows_counts(Secrecy::Secret, Chair));
}

#[test]
fn a_secret_result_needs_five_ballots_or_everyones_word() {
    assert!(check_publication(Secrecy::Secret, 5, 0).is_ok());
    assert_eq!(
        check_publication(Secrecy::Secret, 4, 3),
        Err(TooFewBallots { ballots: 4, agreed: 3 })
    );
    assert!(check_publication(Secrecy::Secret, 4, 4).is_ok());
    assert!(check_publication(Secrecy::Secret, 0, 0).is_ok());
    assert!(check_publication(Secrecy::Named, 1, 0).is_ok());
}

#[test]
fn a_share_is_the_least_number_that_reaches_it() {
    assert_eq!(Share::Half.needed(31), 16);
    assert_eq!((Share::Half.needed(30), Share::MoreThanHalf.needed(30)), (15, 16));
    assert_eq!((Share::TwoThirds.needed(17), Share::TwoThirds.needed(18)), (12, 12));
    assert_eq!((Share::Third.needed(0), Share::Quarter.needed(9)), (1, 3));
    assert_eq!(Share::TwoThirds.needed(u32::MAX), 2_863_311_530);
}

#[test]
fn rules_without_a_quorum_need_no_share() {
    let form = PollRulesForm {
        secrecy: "secret".into(),
        majority: "two_thirds".into(),
        quorum_of: "none".into(),
        presence: "needed".into(),
        proxies: "0".into(),
        ..Default::default()
    };
    assert!(PollRules::parse(&form).is_ok());
    let with = PollRulesForm {
        quorum_of: "present".into(),
        proxies: "6".into(),
        ..form
    };
    let errors = PollRules::parse(&with).unwrap_err();
    assert_eq!(errors.of("quorum_share"), [FieldCode::Required]);
    assert_eq!(errors.of("proxies"), [FieldCode::OutOfRange]);
}
