//! Tests of majorities, quorums, ties and zero votes.

use super::*;
use crate::polls::{Quorum, Share};
use proptest::prelude::*;

fn rules(majority: Majority, of: QuorumOf, share: Share) -> PollRules {
    PollRules {
        majority,
        quorum: Quorum { of, share },
        ..PollRules::default()
    }
}

fn counts(yes: u32, no: u32, abstain: u32) -> Counts {
    Counts { yes, no, abstain }
}

fn verdict(majority: Majority, votes: Counts, roll: u32) -> Verdict {
    let turnout = Turnout {
        roll,
        mandates: roll,
        present: roll,
    };
    Outcome::of(&rules(majority, QuorumOf::Nothing, Share::Half), votes, turnout)
        .unwrap()
        .verdict
}

#[test]
fn the_example_of_the_design_is_said_in_full() {
    let turnout = Turnout {
        roll: 19,
        mandates: 31,
        present: 19,
    };
    let rules = rules(Majority::TwoThirds, QuorumOf::Present, Share::Half);
    let outcome = Outcome::of(&rules, counts(12, 5, 2), turnout).unwrap();
    assert_eq!(
        outcome.explain(),
        [
            Part::Verdict {
                verdict: Verdict::Adopted
            },
            Part::Counts {
                yes: 12,
                no: 5,
                abstain: 2
            },
            Part::TwoThirds { of: 17, needed: 12 },
            Part::YesShare {
                majority: Majority::TwoThirds,
                yes: 12,
                base: 17
            },
            Part::QuorumOfPresent {
                reached: 19,
                whole: 31,
                needed: 16
            },
        ]
    );
    assert_eq!(
        outcome.explain()[3].numbers(),
        [("yes", 12), ("base", 17), ("per_mille", 706)]
    );
    let short = Outcome::of(&rules, counts(11, 6, 2), turnout).unwrap();
    assert_eq!(short.verdict, Verdict::Rejected);
}

#[test]
fn without_votes_nothing_is_adopted() {
    for &majority in Majority::ALL {
        for (votes, roll) in [
            (counts(0, 0, 0), 0),
            (counts(0, 0, 0), 9),
            (counts(0, 0, 9), 9),
            (counts(0, 3, 0), 9),
        ] {
            assert_eq!(
                verdict(majority, votes, roll),
                Verdict::Rejected,
                "{majority} {votes:?} {roll}"
            );
        }
    }
}

#[test]
fn a_tie_keeps_the_status_quo_and_says_so() {
    assert_eq!(verdict(Majority::Simple, counts(4, 4, 1), 9), Verdict::Rejected);
    let turnout = Turnout {
        roll: 9,
        mandates: 9,
        present: 9,
    };
    let outcome = Outcome::of(
        &rules(Majority::Simple, QuorumOf::Nothing, Share::Half),
        counts(4, 4, 1),
        turnout,
    )
    .unwrap();
    assert!(outcome.explain().contains(&Part::TieKeepsStatusQuo));
}

#[test]
fn an_absolute_majority_is_of_the_roll_and_not_of_the_votes() {
    assert_eq!(verdict(Majority::Absolute, counts(5, 0, 0), 10), Verdict::Rejected);
    assert_eq!(verdict(Majority::Absolute, counts(6, 4, 0), 10), Verdict::Adopted);
    assert_eq!(verdict(Majority::Absolute, counts(5, 0, 0), 9), Verdict::Adopted);
}

#[test]
fn a_poll_without_quorum_decides_nothing() {
    let rules = rules(Majority::Simple, QuorumOf::Ballots, Share::MoreThanHalf);
    let of = |yes| {
        Outcome::of(
            &rules,
            counts(yes, 0, 0),
            Turnout {
                roll: 10,
                mandates: 10,
                present: 10,
            },
        )
        .unwrap()
        .verdict
    };
    assert_eq!((of(5), of(6)), (Verdict::NoQuorum, Verdict::Adopted));
    let empty = Outcome::of(&rules, counts(0, 0, 0), Turnout::default()).unwrap();
    assert_eq!(empty.verdict, Verdict::NoQuorum);
}

#[test]
fn more_ballots_than_votes_are_an_error() {
    let turnout = Turnout {
        roll: 2,
        mandates: 2,
        present: 2,
    };
    let refused = Outcome::of(&PollRules::default(), counts(2, 1, 0), turnout);
    assert_eq!(refused, Err(TooManyBallots { ballots: 3, roll: 2 }));
}

#[test]
fn percentages_round_half_up_and_an_empty_whole_is_nothing() {
    assert_eq!(
        (per_mille(1, 3), per_mille(2, 3), per_mille(1, 2000), per_mille(5, 0)),
        (333, 667, 1, 0)
    );
}

prop_compose! {
    fn votes()(yes in 0_u32..60, no in 0_u32..60, abstain in 0_u32..60, idle in 0_u32..60) -> (Counts, u32) {
        (Counts { yes, no, abstain }, yes + no + abstain + idle)
    }
}

proptest! {
    #[test]
    fn each_majority_is_its_sentence((votes, roll) in votes()) {
        let (yes, no) = (votes.yes, votes.no);
        let adopted = |majority| verdict(majority, votes, roll) == Verdict::Adopted;
        prop_assert_eq!(adopted(Majority::Simple), yes > no);
        prop_assert_eq!(adopted(Majority::Absolute), yes * 2 > roll);
        prop_assert_eq!(adopted(Majority::TwoThirds), yes > 0 && yes * 3 >= (yes + no) * 2);
    }

    #[test]
    fn a_further_yes_never_turns_adoption_into_rejection((votes, roll) in votes(), majority in 0_usize..3) {
        let majority = Majority::ALL[majority];
        let more = Counts { yes: votes.yes + 1, ..votes };
        if verdict(majority, votes, roll + 1) == Verdict::Adopted {
            prop_assert_eq!(verdict(majority, more, roll + 1), Verdict::Adopted);
        }
    }

    #[test]
    fn abstaining_changes_no_majority((votes, roll) in votes(), majority in 0_usize..3) {
        let majority = Majority::ALL[majority];
        let silent = Counts { abstain: 0, ..votes };
        prop_assert_eq!(verdict(majority, votes, roll), verdict(majority, silent, roll));
    }

    #[test]
    fn the_quorum_is_its_sentence((votes, roll) in votes(), present in 0_u32..100, absent in 0_u32..100, share in 0_usize..5) {
        let rules = rules(Majority::Simple, QuorumOf::Present, Share::ALL[share]);
        let turnout = Turnout { roll, mandates: present + absent, present };
        let outcome = Outcome::of(&rules, votes, turnout).unwrap();
        let whole = present + absent;
        let met = present > 0 && match Share::ALL[share] {
            Share::Quarter => present * 4 >= whole,
            Share::Third => present * 3 >= whole,
            Share::Half => present * 2 >= whole,
            Share::MoreThanHalf => present * 2 > whole,
            Share::TwoThirds => present * 3 >= whole * 2,
        };
        prop_assert_eq!(outcome.verdict == Verdict::NoQuorum, !met);
    }

    #[test]
    fn an_outcome_survives_json((votes, roll) in votes()) {
        let outcome = Outcome::of(&PollRules::default(), votes, Turnout { roll, mandates: roll, present: roll }).unwrap();
        let read: Outcome = serde_json::from_str(&serde_json::to_string(&outcome).unwrap()).unwrap();
        prop_assert_eq!(read, outcome);
    }
}
