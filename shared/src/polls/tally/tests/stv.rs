//! Single transferable vote by hand.

use super::*;
use crate::polls::tally::stv::UNIT;

fn count(options: u16, seats: u16, tie: TieRule, texts: &[&str]) -> Selection {
    let contest = contest(Method::Stv, options, seats, tie);
    select(&contest, &votes(&contest, texts), &[])
}

/// Twenty ballots for two seats: the quota is 7. Option 1 has 12, so 5/12 of each ballot goes on, rounded down to 0.41666.
#[test]
fn a_surplus_goes_on_with_every_ballot_of_the_pile() {
    let mut texts = times(6, "1>2");
    texts.extend(times(3, "1>3"));
    texts.extend(times(3, "1"));
    texts.extend(times(4, "2"));
    texts.extend(times(4, "3"));
    let selection = count(3, 2, TieRule::StatusQuo, &texts);
    let (unit, rounds) = rounds_of(&selection);
    assert_eq!(unit, UNIT);
    assert_eq!(
        (&rounds[0].votes, rounds[0].needed),
        (&vec![12 * UNIT, 4 * UNIT, 4 * UNIT], 7 * UNIT)
    );
    assert_eq!((&rounds[0].chosen, &rounds[0].transferred), (&vec![1], &vec![1]));
    assert_eq!(
        rounds[1].votes,
        [7 * UNIT, 4 * UNIT + 6 * 41_666, 4 * UNIT + 3 * 41_666]
    );
    assert_eq!(
        (rounds[1].exhausted, rounds[1].lost),
        (3 * 41_666, 5 * UNIT - 12 * 41_666)
    );
    assert_eq!(rounds[1].excluded, [3]);
    assert_eq!((selection.chosen.as_slice(), rounds.len()), (&[1, 2][..], 3));
    assert!(selection.explain().contains(&Reason::Quota {
        quota: 7 * UNIT,
        unit: UNIT,
        ballots: 20,
        seats: 2
    }));
}

#[test]
fn an_earlier_round_decides_who_goes_out() {
    // Option 4 goes out; then 2 and 3 have four ballots each, but 3 began with three.
    let mut texts = times(6, "1");
    texts.extend(times(4, "2"));
    texts.extend(times(3, "3"));
    texts.push("4>3");
    let selection = count(4, 1, TieRule::Chair, &texts);
    let (_, rounds) = rounds_of(&selection);
    assert_eq!((rounds[1].votes[1], rounds[1].votes[2]), (4 * UNIT, 4 * UNIT));
    assert_eq!((&rounds[1].excluded, rounds[1].earlier), (&vec![3], Some(1)));
    assert!(selection.ties.is_empty());
    assert_eq!(selection.chosen, [1]);
}

#[test]
fn equal_surpluses_are_transferred_together() {
    let mut texts = times(4, "1>3");
    texts.extend(times(4, "2>4"));
    texts.extend(["3", "4", "4"]);
    let selection = count(4, 3, TieRule::StatusQuo, &texts);
    let (_, rounds) = rounds_of(&selection);
    assert_eq!(rounds[0].transferred, [1, 2]);
    assert_eq!(rounds[1].votes, [3 * UNIT, 3 * UNIT, 2 * UNIT, 3 * UNIT]);
    assert_eq!(selection.chosen, [1, 2, 4]);
}

#[test]
fn whoever_is_left_takes_the_seats_that_are_left() {
    let selection = count(4, 3, TieRule::StatusQuo, &["1>2", "1>2", "1>2", "1>3"]);
    assert_eq!((selection.chosen, selection.verdict), (vec![1, 2, 3], Verdict::Chosen));
    let selection = count(5, 3, TieRule::StatusQuo, &["abstain", "4>2"]);
    assert_eq!(
        (selection.chosen.len(), selection.empty, selection.verdict),
        (2, 1, Verdict::ChosenInPart)
    );
}

#[test]
fn by_the_status_quo_a_tie_leaves_the_seat_empty() {
    let selection = count(3, 2, TieRule::StatusQuo, &["1", "1", "1", "2", "3"]);
    assert_eq!((selection.chosen.as_slice(), selection.empty), (&[1][..], 1));
    assert_eq!(
        (selection.ties[0].options.as_slice(), selection.ties[0].places),
        (&[2, 3][..], 1)
    );
}
