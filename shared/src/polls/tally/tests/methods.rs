//! Results that can be checked by hand.

use super::*;

#[test]
fn the_most_crosses_take_the_seats() {
    assert_eq!(
        chosen(Method::SingleChoice, 3, 1, &["1", "2", "2", "abstain", "3"]),
        [2]
    );
    assert_eq!(chosen(Method::Approval, 4, 1, &["1,2", "2,3", "3,2", "4"]), [2]);
    assert_eq!(chosen(Method::AtLarge, 4, 2, &["1,2", "2,3", "2", "3"]), [2, 3]);
}

#[test]
fn what_nobody_names_takes_no_seat() {
    assert_eq!(chosen(Method::AtLarge, 4, 3, &["1,2", "1"]), [1, 2]);
    assert_eq!(chosen(Method::Schulze, 4, 3, &["1>2", "1"]), [1, 2]);
    assert_eq!(chosen(Method::Stv, 4, 3, &["1>2", "1"]), [1, 2]);
    assert_eq!(chosen(Method::Score, 3, 2, &["5,0,-", "4,-,0"]), [1]);
}

#[test]
fn nothing_counts_as_no_points() {
    // The mean would choose option 2, which one ballot knows.
    assert_eq!(chosen(Method::Score, 2, 1, &["4,5", "4,-", "4,-"]), [1]);
    let contest = contest(Method::Score, 2, 1, TieRule::StatusQuo);
    let selection = select(&contest, &votes(&contest, &["4,5", "4,-", "-,0"]), &[]);
    assert_eq!(
        selection.record,
        Record::Scores {
            sums: vec![8, 5],
            given: vec![2, 2]
        }
    );
}

/// The first example of Schulze's paper (section 3.1): 45 voters, five options A to E, the winner is E.
#[test]
fn the_example_of_schulze() {
    let mut texts = Vec::new();
    for (count, text) in [
        (5, "1>3>2>5>4"),
        (5, "1>4>5>3>2"),
        (8, "2>5>4>1>3"),
        (3, "3>1>2>5>4"),
        (7, "3>1>5>2>4"),
        (2, "3>2>1>4>5"),
        (7, "4>3>5>2>1"),
        (8, "5>2>1>4>3"),
    ] {
        texts.extend(times(count, text));
    }
    let contest = contest(Method::Schulze, 5, 1, TieRule::StatusQuo);
    let selection = select(&contest, &votes(&contest, &texts), &[]);
    let Record::Pairs {
        preferred,
        paths,
        levels,
    } = &selection.record
    else {
        panic!("no pairs")
    };
    assert_eq!(preferred[0], [0, 20, 26, 30, 22]);
    assert_eq!(paths[0], [0, 28, 28, 30, 24]);
    assert_eq!(paths[4], [25, 28, 28, 31, 0]);
    assert_eq!(levels, &[[5], [1], [3], [2], [4]]);
    assert_eq!(selection.chosen, [5]);
    assert!(selection.explain().contains(&Reason::StrongestPaths { option: 5 }));
}

#[test]
fn a_single_choice_may_need_more_than_the_most_votes() {
    let contest = contest(Method::SingleChoice, 3, 1, TieRule::Lot);
    let of = |majority, texts: &[&str], roll| {
        let finding = Count {
            contest: &contest,
            rules: &rules(majority),
            turnout: turnout(roll),
            votes: &votes(&contest, texts),
            room: &Room::default(),
            seed: None,
            decisions: &[],
        }
        .finding();
        let selection = finding.unwrap().selection().unwrap().clone();
        (
            selection.verdict,
            selection.majority.map(|figures| (figures.base, figures.needed)),
        )
    };
    let half = ["1", "1", "2", "3"];
    assert_eq!(of(Majority::Simple, &half, 9), (Verdict::Chosen, None));
    assert_eq!(of(Majority::Absolute, &half, 4), (Verdict::NothingChosen, Some((4, 3))));
    assert_eq!(
        of(Majority::Absolute, &["1", "1", "1", "3"], 5),
        (Verdict::Chosen, Some((5, 3)))
    );
    assert_eq!(
        of(Majority::TwoThirds, &["1", "1", "3", "abstain"], 9),
        (Verdict::Chosen, Some((3, 2)))
    );
    // Below the majority there is no tie to decide.
    assert_eq!(
        of(Majority::Absolute, &["1", "2"], 2),
        (Verdict::NothingChosen, Some((2, 2)))
    );
    for majority in [Majority::Simple, Majority::Absolute, Majority::TwoThirds] {
        assert_eq!(of(majority, &["abstain"], 1).0, Verdict::NothingChosen);
    }
}

#[test]
fn hands_and_papers_count_beside_what_is_cast_online() {
    let of = |method, room: &Room, online: &[&str], roll| {
        let contest = contest(method, 3, 1, TieRule::StatusQuo);
        let finding = Count {
            contest: &contest,
            rules: &rules(Majority::Simple),
            turnout: turnout(roll),
            votes: &votes(&contest, online),
            room,
            seed: None,
            decisions: &[],
        }
        .finding();
        finding.map(|finding| finding.selection().unwrap().clone())
    };
    let hands = Room::new(
        Some(Hands {
            counts: vec![1, 4, 3],
            ballots: 5,
            abstain: 2,
        }),
        &[],
    );
    let selection = of(Method::Approval, &hands, &["1", "1,3", "abstain"], 10).unwrap();
    assert_eq!(selection.record, Record::Votes { votes: vec![3, 4, 4] });
    assert_eq!(
        (selection.ballots, selection.abstentions, selection.chosen.len()),
        (7, 3, 0)
    );
    let crowd = of(Method::Approval, &hands, &["1", "1,3", "abstain"], 9);
    assert_eq!(
        crowd,
        Err(CountFault::TooManyBallots(TooManyBallots { ballots: 10, roll: 9 }))
    );
    assert!(matches!(of(Method::Stv, &hands, &[], 10), Err(CountFault::BadHands(_))));

    let contest = contest(Method::InstantRunoff, 3, 1, TieRule::StatusQuo);
    let papers = Room::new(None, &votes(&contest, &["2>1", "2", "abstain"]));
    let selection = of(Method::InstantRunoff, &papers, &["1", "2>3", "3>2"], 6).unwrap();
    assert_eq!(
        (selection.chosen, selection.ballots, selection.abstentions),
        (vec![2], 5, 1)
    );
    let bad = Room {
        papers: vec!["9".into()],
        ..Room::default()
    };
    assert!(matches!(of(Method::Stv, &bad, &[], 6), Err(CountFault::BadPaper(_))));
}

#[test]
fn without_a_quorum_nothing_is_chosen_and_no_tie_is_asked() {
    let contest = contest(Method::SingleChoice, 2, 1, TieRule::Chair);
    let rules = PollRules {
        quorum: Quorum {
            of: QuorumOf::Ballots,
            share: Share::Half,
        },
        ..rules(Majority::Simple)
    };
    let of = |roll| {
        let finding = Count {
            contest: &contest,
            rules: &rules,
            turnout: turnout(roll),
            votes: &votes(&contest, &["1", "2"]),
            room: &Room::default(),
            seed: None,
            decisions: &[],
        }
        .finding();
        finding.unwrap()
    };
    let (few, enough) = (of(5), of(4));
    assert_eq!((few.verdict(), few.waiting().len()), (Verdict::NoQuorum, 0));
    assert_eq!((enough.verdict(), enough.waiting().len()), (Verdict::Waits, 1));
}
