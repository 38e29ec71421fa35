//! Tests of the chain of custody.

use super::*;
use crate::recommendations::OfficeRule;
use proptest::prelude::*;
use uuid::Uuid;
use {StepKind as K, StepState as S};

fn day(n: i32) -> Timestamp {
    Day(n).start()
}

fn draft() -> Facts {
    Facts {
        state: ProposalState::Draft,
        begun_at: day(1),
        submitted_at: None,
        review_at: None,
        went_on: vec![],
        determined: None,
        motions: vec![],
        recommendations: vec![],
        deadlines: Deadlines {
            drafting: Some(day(20)),
            jury: Some(day(40)),
            results: Some(day(50)),
            assembly: Some(day(90)),
        },
    }
}

fn motion(state: MotionState, polls: &[(PollState, i32, Option<Verdict>)]) -> MotionFacts {
    let poll = |(n, &(state, at, verdict))| PollFacts {
        poll: PollId(Uuid::from_u128(n)),
        state,
        at: day(at),
        verdict,
    };
    MotionFacts {
        motion: MotionId(Uuid::from_u128(1)),
        body: "Amiens".into(),
        made_at: day(55),
        state,
        polls: (0_u128..).zip(polls).map(poll).collect(),
        origin: None,
        forwardings: vec![],
    }
}

fn in_body(motion: MotionFacts) -> Facts {
    Facts {
        state: ProposalState::Motion,
        submitted_at: Some(day(15)),
        review_at: Some(day(21)),
        determined: Some((day(45), DeterminationKind::Selected)),
        motions: vec![motion],
        ..draft()
    }
}

fn sent(answers: &[(i32, AnswerKind)], milestones: Vec<MilestoneFacts>) -> Facts {
    let adopted = motion(
        MotionState::Adopted,
        &[(PollState::Published, 60, Some(Verdict::Adopted))],
    );
    let one = RecommendationFacts {
        recommendation: RecommendationId(Uuid::from_u128(1)),
        motion: adopted.motion,
        office: "City hall".into(),
        sent_at: day(70),
        clock: Clock {
            sent: Day(70),
            rule: OfficeRule::default(),
        },
        answers: answers.iter().map(|&(at, kind)| (day(at), kind)).collect(),
        milestones,
    };
    Facts {
        recommendations: vec![one],
        ..in_body(adopted)
    }
}

fn milestone(state: MilestoneState, due: i32) -> MilestoneFacts {
    let milestone = MilestoneId(Uuid::from_u128(1));
    MilestoneFacts {
        milestone,
        title: "Train the desk".into(),
        due: Some(Day(due)),
        state,
        at: day(100),
    }
}

fn shown(facts: &Facts, now: i32) -> Vec<(K, S)> {
    steps(facts, day(now))
        .iter()
        .map(|step| (step.kind, step.state))
        .collect()
}

/// The last step, by kind, state and who is to act.
fn end(facts: &Facts, now: i32) -> (K, S, StepBy) {
    steps(facts, day(now))
        .last()
        .map(|step| (step.kind, step.state, step.by))
        .unwrap()
}

#[test]
fn a_draft_is_now_and_its_submission_next_until_the_deadline() {
    assert_eq!(shown(&draft(), 10), [(K::Draft, S::Now), (K::Submission, S::Next)]);
    let late = steps(&draft(), day(20));
    assert_eq!(late.len(), 1);
    assert_eq!(
        (late[0].state, late[0].outcome.as_deref()),
        (S::Done, Some("not_submitted"))
    );
}

#[test]
fn a_withdrawn_submission_is_a_draft_again() {
    let withdrawn = Facts {
        submitted_at: Some(day(5)),
        ..draft()
    };
    assert_eq!(shown(&withdrawn, 10), [(K::Draft, S::Now), (K::Submission, S::Next)]);
}

#[test]
fn reviews_and_determination_are_owed_after_their_phases() {
    let submitted = Facts {
        state: ProposalState::UnderReview,
        submitted_at: Some(day(15)),
        review_at: Some(day(21)),
        ..draft()
    };
    let tail = |now| shown(&submitted, now)[2..].to_vec();
    assert_eq!(tail(30), [(K::Review, S::Now), (K::Determination, S::Next)]);
    assert_eq!(tail(41), [(K::Review, S::Owed), (K::Determination, S::Next)]);
    assert_eq!(tail(51), [(K::Review, S::Owed), (K::Determination, S::Owed)]);
}

#[test]
fn who_was_not_selected_has_no_next_step() {
    let facts = Facts {
        state: ProposalState::NotSelected,
        submitted_at: Some(day(15)),
        review_at: Some(day(21)),
        determined: Some((day(45), DeterminationKind::NotSelected)),
        ..draft()
    };
    assert!(steps(&facts, day(500)).iter().all(|step| step.state == S::Done));
}

#[test]
fn a_selected_proposal_is_owed_a_motion() {
    let facts = Facts {
        state: ProposalState::Selected,
        motions: vec![],
        ..in_body(motion(MotionState::Submitted, &[]))
    };
    assert_eq!(end(&facts, 60), (K::Motion, S::Next, StepBy::Body));
    assert_eq!(end(&facts, 90), (K::Motion, S::Owed, StepBy::Body));
}

#[test]
fn a_poll_without_quorum_is_followed_by_another() {
    let facts = in_body(motion(
        MotionState::Postponed,
        &[(PollState::Published, 60, Some(Verdict::NoQuorum))],
    ));
    assert_eq!(shown(&facts, 61)[5..], [(K::Poll, S::Done), (K::Poll, S::Next)]);
    let running = in_body(motion(MotionState::InDebate, &[(PollState::Started, 60, None)]));
    assert_eq!(end(&running, 61), (K::Poll, S::Now, StepBy::Body));
}

#[test]
fn a_verdict_is_not_told_before_it_is_published_and_publication_is_owed() {
    let facts = in_body(motion(
        MotionState::InDebate,
        &[(PollState::Finished, 60, Some(Verdict::Adopted))],
    ));
    let last = |now| steps(&facts, day(now)).pop().unwrap();
    assert_eq!((last(61).state, last(61).outcome), (S::Now, None));
    assert_eq!((last(74).state, last(74).outcome), (S::Owed, None));
}

#[test]
fn an_adopted_motion_is_sent_or_forwarded_or_owed() {
    let adopted = motion(
        MotionState::Adopted,
        &[(PollState::Published, 60, Some(Verdict::Adopted))],
    );
    assert_eq!(
        end(&in_body(adopted.clone()), 89),
        (K::Recommendation, S::Next, StepBy::Body)
    );
    assert_eq!(
        end(&in_body(adopted.clone()), 90),
        (K::Recommendation, S::Owed, StepBy::Body)
    );
    let forwarded = |state| {
        in_body(MotionFacts {
            forwardings: vec![ForwardingFacts {
                body: "Europe".into(),
                state,
                sent_at: day(62),
                derived: None,
            }],
            ..adopted.clone()
        })
    };
    assert_eq!(
        end(&forwarded(ForwardingState::Waiting), 91),
        (K::Forwarding, S::Now, StepBy::Body)
    );
    assert_eq!(
        end(&forwarded(ForwardingState::Waiting), 92),
        (K::Forwarding, S::Owed, StepBy::Body)
    );
    assert_eq!(
        end(&forwarded(ForwardingState::Taken), 90),
        (K::Forwarding, S::Done, StepBy::Body)
    );
    // Who refuses gives it back: the body is to send it itself.
    assert_eq!(
        end(&forwarded(ForwardingState::Refused), 90),
        (K::Recommendation, S::Owed, StepBy::Body)
    );
    assert_eq!(
        shown(&forwarded(ForwardingState::CalledBack), 70)[6..],
        [(K::Recommendation, S::Next)]
    );
}

#[test]
fn what_another_body_of_the_chain_has_sent_is_owed_by_none() {
    let mut facts = sent(&[(80, AnswerKind::NotAccepted)], vec![]);
    let there = MotionId(Uuid::from_u128(2));
    facts.motions[0].forwardings = vec![ForwardingFacts {
        body: "Europe".into(),
        state: ForwardingState::Taken,
        sent_at: day(62),
        derived: Some(there),
    }];
    let derived = MotionFacts {
        motion: there,
        body: "Europe".into(),
        made_at: day(64),
        origin: Some(facts.motions[0].motion),
        forwardings: vec![],
        ..facts.motions[0].clone()
    };
    facts.motions.push(derived);
    assert_eq!(loose_ends(&steps(&facts, day(500))).count(), 0);
    facts.motions[1].origin = None;
    assert_eq!(loose_ends(&steps(&facts, day(500))).count(), 1);
}

#[test]
fn an_answer_is_owed_the_day_after_it_was_due() {
    let facts = sent(&[], vec![]);
    assert_eq!(end(&facts, 130), (K::Response, S::Now, StepBy::Office));
    assert_eq!(end(&facts, 131), (K::Response, S::Owed, StepBy::Office));
    let steps = steps(&facts, day(131));
    let owed: Vec<_> = loose_ends(&steps)
        .map(|step| (step.kind, step.name.as_deref()))
        .collect();
    assert_eq!(owed, [(K::Response, Some("City hall"))]);
}

#[test]
fn an_office_that_needs_more_waits_for_the_body_and_then_answers_again() {
    let mut facts = sent(&[(80, AnswerKind::NeedsMore)], vec![]);
    assert_eq!(end(&facts, 500), (K::Response, S::Next, StepBy::Body));
    facts.recommendations[0].clock = facts.recommendations[0].clock.restarted(Day(90));
    assert_eq!(end(&facts, 150), (K::Response, S::Now, StepBy::Office));
    assert_eq!(end(&facts, 151), (K::Response, S::Owed, StepBy::Office));
}

#[test]
fn a_commitment_asks_for_milestones_and_a_late_one_is_owed() {
    let accepted = [(80, AnswerKind::Accepted)];
    assert_eq!(
        end(&sent(&accepted, vec![]), 500),
        (K::Milestone, S::Next, StepBy::Office)
    );
    assert_eq!(
        end(&sent(&[(80, AnswerKind::NotAccepted)], vec![]), 500),
        (K::Response, S::Done, StepBy::Office)
    );
    let with = |state| sent(&accepted, vec![milestone(state, 110)]);
    assert_eq!(end(&with(MilestoneState::Started), 110).1, S::Now);
    assert_eq!(end(&with(MilestoneState::Started), 111).1, S::Owed);
    assert_eq!(end(&with(MilestoneState::Done), 111).1, S::Done);
    let dropped = steps(&with(MilestoneState::Dropped), day(111)).pop().unwrap();
    assert_eq!((dropped.state, dropped.outcome.as_deref()), (S::Done, Some("dropped")));
}

#[test]
fn a_whole_life_is_one_chain() {
    let facts = sent(
        &[(80, AnswerKind::Accepted)],
        vec![milestone(MilestoneState::Done, 110)],
    );
    let steps = steps(&facts, day(200));
    let every: Vec<_> = K::ALL.iter().copied().filter(|kind| *kind != K::Forwarding).collect();
    assert_eq!(steps.iter().map(|step| step.kind).collect::<Vec<_>>(), every);
    assert!(
        steps
            .iter()
            .all(|step| step.state == S::Done && step.at.is_some() && step.link.is_some())
    );
    let dates: Vec<_> = steps.iter().map(|step| step.at).collect();
    assert!(dates.is_sorted());
}

prop_compose! {
    fn lives()(
        state in 0_usize..6, submitted: bool, reviewed: bool, motion_state in 0_usize..7,
        polls in proptest::collection::vec((0_usize..4, 56_i32..120), 0..3),
        answers in proptest::collection::vec(0_usize..4, 0..3), sent_it: bool,
        milestones in proptest::collection::vec((0_usize..4, 80_i32..300), 0..3),
    ) -> Facts {
        let state = ProposalState::ALL[state];
        let polls: Vec<_> = polls.into_iter().map(|(state, at)| (PollState::ALL[state], at, Some(Verdict::Rejected))).collect();
        let answers: Vec<_> = answers.into_iter().zip(75..).map(|(kind, at)| (at, AnswerKind::ALL[kind])).collect();
        let milestones = milestones.into_iter().map(|(state, due)| milestone(MilestoneState::ALL[state], due)).collect();
        let mut facts = sent(&answers, milestones);
        facts.motions = if state == ProposalState::Motion { vec![motion(MotionState::ALL[motion_state], &polls)] } else { vec![] };
        if !sent_it {
            facts.recommendations.clear();
        }
        let judged = matches!(state, ProposalState::Selected | ProposalState::NotSelected | ProposalState::Motion);
        facts.submitted_at = facts.submitted_at.filter(|_| submitted || state != ProposalState::Draft);
        facts.review_at = facts.review_at.filter(|_| reviewed);
        facts.determined = facts.determined.filter(|_| judged);
        Facts { state, ..facts }
    }
}

proptest! {
    #[test]
    fn what_is_done_has_a_date_and_what_is_owed_had_one(facts in lives(), now in 0_i32..400) {
        for step in steps(&facts, day(now)) {
            match step.state {
                S::Done => prop_assert!(step.at.is_some(), "{step:?}"),
                S::Owed => prop_assert!(step.due.is_some_and(|due| due <= day(now)), "{step:?}"),
                S::Now | S::Next => {}
            }
        }
    }

    #[test]
    fn what_is_owed_stays_owed_while_nothing_happens(facts in lives(), now in 0_i32..400, later in 0_i32..400) {
        let owed = |now| loose_ends(&steps(&facts, day(now))).map(|step| (step.kind, step.link)).collect::<Vec<_>>();
        let after = owed(now + later);
        prop_assert!(owed(now).iter().all(|one| after.contains(one)));
    }

    #[test]
    fn a_chain_always_begins_with_the_draft(facts in lives(), now in 0_i32..400) {
        let steps = steps(&facts, day(now));
        prop_assert_eq!(steps[0].kind, K::Draft);
        prop_assert_eq!(steps.iter().filter(|step| step.kind == K::Draft).count(), 1);
    }
}

#[test]
fn what_goes_on_from_a_long_list_is_read_again_before_it_is_decided() {
    let round = RoundId(Uuid::from_u128(9));
    let mut facts = Facts {
        state: ProposalState::UnderReview,
        submitted_at: Some(day(15)),
        review_at: Some(day(21)),
        went_on: vec![(day(30), round)],
        ..draft()
    };
    let of_jury = |facts: &Facts| {
        let steps = steps(facts, day(35)).into_iter();
        let of_jury = steps.filter(|step| matches!(step.kind, K::Review | K::Determination));
        let line = |step: Step| (step.kind, step.state, step.at, step.outcome);
        of_jury.map(line).collect::<Vec<_>>()
    };
    let first = [
        (K::Review, S::Done, Some(day(21)), None),
        (K::Determination, S::Done, Some(day(30)), Some("goes_on".to_owned())),
    ];
    let open = of_jury(&facts);
    assert_eq!(open[..2], first);
    assert_eq!(
        open[2..],
        [
            (K::Review, S::Now, Some(day(30)), None),
            (K::Determination, S::Next, None, None)
        ]
    );
    facts.determined = Some((day(33), DeterminationKind::NotSelected));
    facts.state = ProposalState::NotSelected;
    let decided = of_jury(&facts);
    assert_eq!(decided[..2], first);
    assert_eq!((decided[2].1, decided[3].2), (S::Done, Some(day(33))));
}
