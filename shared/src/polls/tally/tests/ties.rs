//! Every tie is decided by the stated rule.

use super::*;
use crate::polls::tally::ties::lot;

fn tied(tie: TieRule, decisions: &[&str]) -> Selection {
    let contest = contest(Method::AtLarge, 4, 2, tie);
    select(&contest, &votes(&contest, &["1,2", "1,3", "1,4"]), decisions)
}

#[test]
fn by_the_status_quo_nobody_wins_a_tie() {
    let selection = tied(TieRule::StatusQuo, &[]);
    assert_eq!(
        (selection.chosen.as_slice(), selection.verdict),
        (&[1][..], Verdict::ChosenInPart)
    );
    let tie = &selection.ties[0];
    assert_eq!(
        (tie.options.as_slice(), tie.places, tie.losers()),
        (&[2, 3, 4][..], 1, &[2, 3, 4][..])
    );
    assert!(tie.winners().is_empty() && !tie.waits());
    assert!(selection.explain().contains(&Reason::EmptySeats { seats: 1 }));
}

#[test]
fn the_chair_decides_about_exactly_what_is_tied() {
    let waits = tied(TieRule::Chair, &[]);
    assert_eq!((waits.verdict, waits.chosen.as_slice()), (Verdict::Waits, &[1][..]));
    let selection = tied(TieRule::Chair, &["3>4>2"]);
    assert_eq!(
        (selection.chosen.as_slice(), selection.verdict),
        (&[1, 3][..], Verdict::Chosen)
    );
    assert_eq!(selection.ties[0].losers(), [4, 2]);
}

#[test]
fn a_decision_about_no_tie_is_a_fault() {
    let contest = contest(Method::AtLarge, 4, 2, TieRule::Chair);
    for stray in ["3>4", "1>2>3>4"] {
        let finding = Count {
            contest: &contest,
            rules: &rules(Majority::Simple),
            turnout: turnout(3),
            votes: &votes(&contest, &["1,2", "1,3", "1,4"]),
            room: &Room::default(),
            seed: None,
            decisions: &[
                ChairDecision::parse("3>4>2").unwrap(),
                ChairDecision::parse(stray).unwrap(),
            ],
        }
        .finding();
        assert_eq!(finding, Err(CountFault::StrayDecision));
    }
}

#[test]
fn the_lot_is_the_order_of_hashes_of_seed_and_number() {
    // printf '%s' '2026-05-04 3 1 6:1' | sha256sum, and so on.
    let seed = Seed::parse("2026-05-04 3 1 6").unwrap();
    assert_eq!(lot(&seed, &[1, 2, 3, 4]), [3, 2, 1, 4]);
    let selection = tied(TieRule::Lot, &[]);
    let order = lot(&super::seed(), &[2, 3, 4]);
    assert_eq!(selection.ties[0].order.as_ref(), Some(&order));
    assert_eq!(selection.chosen, [1, order[0]]);
}

#[test]
fn a_lot_waits_for_its_seed() {
    let contest = contest(Method::SingleChoice, 2, 1, TieRule::Lot);
    let count = Count {
        contest: &contest,
        rules: &rules(Majority::Simple),
        turnout: turnout(2),
        votes: &votes(&contest, &["1", "2"]),
        room: &Room::default(),
        seed: None,
        decisions: &[],
    };
    assert_eq!(count.finding().unwrap().verdict(), Verdict::Waits);
    let seed = super::seed();
    let drawn = Count {
        seed: Some(&seed),
        ..count
    };
    assert_eq!(drawn.finding().unwrap().verdict(), Verdict::Chosen);
}

#[test]
fn a_question_is_cast_by_the_chair_or_by_lot() {
    let of = |tie, majority, texts: &[&str], decisions: &[ChairDecision]| {
        let contest = contest(Method::YesNo, 2, 1, tie);
        let finding = Count {
            contest: &contest,
            rules: &rules(majority),
            turnout: turnout(texts.len()),
            votes: &votes(&contest, texts),
            room: &Room::default(),
            seed: Some(&super::seed()),
            decisions,
        }
        .finding();
        finding.map(|finding| (finding.verdict(), finding.waiting().len()))
    };
    let even = ["yes", "no", "abstain"];
    let (yes, no) = (
        ChairDecision::parse("1>2").unwrap(),
        ChairDecision::parse("2>1").unwrap(),
    );
    assert_eq!(
        of(TieRule::StatusQuo, Majority::Simple, &even, &[]),
        Ok((Verdict::Rejected, 0))
    );
    assert_eq!(
        of(TieRule::Chair, Majority::Simple, &even, &[]),
        Ok((Verdict::Waits, 1))
    );
    assert_eq!(
        of(TieRule::Chair, Majority::Simple, &even, std::slice::from_ref(&yes)),
        Ok((Verdict::Adopted, 0))
    );
    assert_eq!(
        of(TieRule::Chair, Majority::Simple, &even, &[no]),
        Ok((Verdict::Rejected, 0))
    );
    // Two thirds are not reached by one vote more; and without votes there is nothing to decide.
    assert_eq!(
        of(TieRule::Chair, Majority::TwoThirds, &even, &[]),
        Ok((Verdict::Rejected, 0))
    );
    assert_eq!(
        of(TieRule::Chair, Majority::Simple, &["abstain"], &[]),
        Ok((Verdict::Rejected, 0))
    );
    assert_eq!(
        of(TieRule::Chair, Majority::Simple, &["yes"], &[yes]),
        Err(CountFault::StrayDecision)
    );
    let by_lot = if lot(&super::seed(), &[1, 2])[0] == 1 {
        Verdict::Adopted
    } else {
        Verdict::Rejected
    };
    assert_eq!(of(TieRule::Lot, Majority::Simple, &even, &[]), Ok((by_lot, 0)));
}

#[test]
fn a_decision_reads_back() {
    use crate::fields::FieldCode;
    assert_eq!(ChairDecision::parse(" 2 > 4 ").unwrap().as_str(), "2>4");
    assert_eq!(ChairDecision::parse("2"), Err(FieldCode::NotAChoice));
    assert_eq!(ChairDecision::parse("2>2"), Err(FieldCode::Taken));
    assert_eq!(ChairDecision::parse("0>1"), Err(FieldCode::NotAChoice));
    assert_eq!(ChairDecision::parse(""), Err(FieldCode::Required));
}
