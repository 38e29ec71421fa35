//! Tests of motions.

use super::*;
use crate::languages::Language;
use proptest::prelude::*;

#[test]
fn a_poll_decides_a_motion_and_without_quorum_postpones_it() {
    let debated = MotionState::OnAgenda.after(MotionAct::Debate).unwrap();
    let after = |verdict| debated.after(MotionAct::of_verdict(verdict)).unwrap();
    assert_eq!(after(Verdict::Adopted), MotionState::Adopted);
    assert_eq!(after(Verdict::Rejected), MotionState::Rejected);
    assert_eq!(after(Verdict::NoQuorum), MotionState::Postponed);
    assert_eq!(
        MotionState::Postponed.after(MotionAct::PutOnAgenda),
        Ok(MotionState::OnAgenda)
    );
}

#[test]
fn what_is_final_stays_and_what_is_not_can_still_be_decided() {
    for &state in MotionState::ALL {
        let moves = MotionAct::ALL.iter().filter(|&&act| state.after(act).is_ok()).count();
        assert_eq!(moves == 0, state.is_final(), "{state}");
    }
    assert!(MotionState::InDebate.after(MotionAct::Withdraw).is_err());
}

#[test]
fn what_is_sent_away_comes_back_and_can_then_be_put_on_an_agenda() {
    let sent = [
        (MotionAct::Refer, MotionState::Referred, MotionAct::ReportBack),
        (MotionAct::AskChanges, MotionState::NeedsChanges, MotionAct::Resubmit),
    ];
    for (away, state, back) in sent {
        assert_eq!(MotionState::InDebate.after(away), Ok(state));
        assert!(state.after(MotionAct::PutOnAgenda).is_err() && !state.can_be_decided());
        assert_eq!(state.after(back), Ok(MotionState::Submitted));
    }
}

#[test]
fn paragraphs_are_numbered_and_empty_sections_left_out() {
    assert_eq!(
        paragraphs("\n\na\nb  \n \n\n c\n"),
        [(1, "a\nb".to_owned()), (2, " c".to_owned())]
    );
    assert_eq!(paragraphs(" \n"), []);
    let section = |title: &str, text: &str| FrozenSection {
        title: title.into(),
        language: Language::French,
        text: text.into(),
    };
    assert_eq!(
        text_of(&[section("Problème", " Le bus.\n"), section("Coût", " ")]),
        "## Problème\n\nLe bus."
    );
}

proptest! {
    #[test]
    fn paragraphs_lose_no_word(text in "[a-c \n]{0,60}") {
        let kept: Vec<String> = paragraphs(&text).into_iter().map(|(_, paragraph)| paragraph).collect();
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        prop_assert_eq!(words(&kept.join(" ")), words(&text));
        prop_assert!(kept.iter().all(|paragraph| !paragraph.trim().is_empty()));
    }
}
