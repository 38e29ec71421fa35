//! Instant runoff by hand.

use super::*;

#[test]
fn the_weakest_goes_out_and_its_ballots_go_on() {
    let mut texts = times(4, "1");
    texts.extend(times(3, "2>3"));
    texts.extend(times(2, "3>2"));
    texts.push("abstain");
    let contest = contest(Method::InstantRunoff, 4, 1, TieRule::StatusQuo);
    let selection = select(&contest, &votes(&contest, &texts), &[]);
    let (unit, rounds) = rounds_of(&selection);
    assert_eq!((unit, rounds.len()), (1, 2));
    assert_eq!(
        (&rounds[0].votes, rounds[0].needed, &rounds[0].excluded),
        (&vec![4, 3, 2, 0], 5, &vec![3])
    );
    assert_eq!(
        (&rounds[1].votes, rounds[1].needed, &rounds[1].chosen),
        (&vec![4, 5, 0, 0], 5, &vec![2])
    );
    assert_eq!(
        (selection.chosen, selection.ballots, selection.abstentions),
        (vec![2], 9, 1)
    );
}

#[test]
fn half_is_of_the_ballots_that_still_name_somebody() {
    let mut texts = times(4, "1");
    texts.extend(times(3, "2"));
    texts.extend(times(2, "3"));
    let contest = contest(Method::InstantRunoff, 3, 1, TieRule::StatusQuo);
    let selection = select(&contest, &votes(&contest, &texts), &[]);
    let (_, rounds) = rounds_of(&selection);
    assert_eq!(
        (rounds[1].exhausted, rounds[1].needed, &rounds[1].chosen),
        (2, 4, &vec![1])
    );
}

#[test]
fn options_without_a_vote_go_out_together_and_are_no_tie() {
    let contest = contest(Method::InstantRunoff, 5, 1, TieRule::Chair);
    let selection = select(&contest, &votes(&contest, &["1>4", "1>5", "2>3", "2", "3"]), &[]);
    let (_, rounds) = rounds_of(&selection);
    assert_eq!((&rounds[0].excluded, &rounds[1].excluded), (&vec![4, 5], &vec![3]));
    // Then 1 and 2 have two ballots each.
    assert_eq!(selection.verdict, Verdict::Waits);
    assert_eq!(
        (selection.ties[0].options.as_slice(), selection.ties[0].round),
        (&[1, 2][..], Some(3))
    );
}
