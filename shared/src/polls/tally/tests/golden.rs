//! The same winners as pref-voting and pyrankvote on 1,000 random profiles (`tools/golden/polls.py`).
//!
//! With ties kept as the status quo, the options of our last tie are the program's several winners. Every comparison that is left out has
//! its reason here, and how many were made is part of the test.

use super::*;
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Deserialize)]
struct Golden {
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    options: u16,
    seats: u16,
    orders: Vec<(String, usize)>,
    weak: Vec<(String, usize)>,
    plurality: Vec<OptionNumber>,
    approval: Vec<OptionNumber>,
    score: Vec<OptionNumber>,
    schulze: Vec<OptionNumber>,
    schulze_weak: Vec<OptionNumber>,
    runoff_together: Vec<OptionNumber>,
    runoff_any: Vec<OptionNumber>,
    /// None where the program gives up.
    runoff_pyrankvote: Option<Vec<OptionNumber>>,
    stv: Vec<OptionNumber>,
    equal_surpluses: bool,
    approval_seats: Seats,
    score_seats: Seats,
    at_large: Seats,
}

/// Who takes several seats, rising, and those who are equal for the last ones.
#[derive(Debug, PartialEq, Eq, Deserialize)]
struct Seats {
    chosen: Vec<OptionNumber>,
    tied: Vec<OptionNumber>,
}

fn golden() -> Vec<Case> {
    let golden: Golden = serde_json::from_str(include_str!("../../../../tests/golden/polls.json")).unwrap();
    assert_eq!(golden.cases.len(), 1_000);
    golden.cases
}

fn ballots(contest: &Contest, texts: &[(String, usize)], of: impl Fn(&str) -> String) -> Vec<Vote> {
    let one = |(text, count): &(String, usize)| vec![Vote::parse(contest, &of(text)).unwrap(); *count];
    texts.iter().flat_map(one).collect()
}

/// The winners, or those tied for the one place.
fn winners(selection: &Selection) -> Vec<OptionNumber> {
    match selection.ties.last() {
        Some(tie) if selection.chosen.is_empty() => tie.options.clone(),
        _ => selection.chosen.clone(),
    }
}

fn winners_by(
    method: Method,
    case: &Case,
    texts: &[(String, usize)],
    of: impl Fn(&str) -> String,
) -> Vec<OptionNumber> {
    let contest = contest(method, case.options, 1, TieRule::StatusQuo);
    winners(&select(&contest, &ballots(&contest, texts, of), &[]))
}

/// `3>1` of four options as scores: 5 for the first, 4 for the second, nothing for the rest.
fn scores(text: &str, options: u16) -> String {
    let order: Vec<&str> = text.split('>').collect();
    let score = |option: u16| {
        let place = order.iter().position(|named| *named == option.to_string());
        place.map_or("-".to_owned(), |place| 5_usize.saturating_sub(place).to_string())
    };
    (1..=options).map(score).collect::<Vec<_>>().join(",")
}

#[test]
fn single_choice_approval_and_score_are_those_of_pref_voting() {
    for (at, case) in golden().iter().enumerate() {
        let by = |method, of: &dyn Fn(&str) -> String| winners_by(method, case, &case.orders, of);
        let first = |text: &str| text.split('>').next().unwrap().to_owned();
        assert_eq!(
            by(Method::SingleChoice, &first),
            case.plurality,
            "plurality of case {at}"
        );
        assert_eq!(
            by(Method::Approval, &|text| text.replace('>', ",")),
            case.approval,
            "approval of case {at}"
        );
        let points = |text: &str| scores(text, case.options);
        assert_eq!(by(Method::Score, &points), case.score, "score of case {at}");
    }
}

/// Who takes the seats of a case, by ballots that `of` makes of its orders.
fn seats_by(method: Method, case: &Case, of: impl Fn(&str) -> String) -> Seats {
    let contest = contest(method, case.options, case.seats, TieRule::StatusQuo);
    let selection = select(&contest, &ballots(&contest, &case.orders, of), &[]);
    let mut chosen = selection.chosen;
    chosen.sort_unstable();
    let tied = selection.ties.last().map(|tie| tie.options.clone());
    Seats {
        chosen,
        tied: tied.unwrap_or_default(),
    }
}

/// The options that stand first in an order, as crosses: rising.
fn crosses(text: &str, most: u16) -> String {
    let mut named: Vec<&str> = text.split('>').take(usize::from(most)).collect();
    named.sort_by_key(|option| option.parse::<u16>().unwrap());
    named.join(",")
}

#[test]
fn several_seats_by_approval_score_and_plurality_at_large_are_those_of_pref_voting() {
    let (mut several, mut tied) = (0, 0);
    for (at, case) in golden().iter().enumerate() {
        let approved = |text: &str| crosses(text, case.options);
        assert_eq!(
            seats_by(Method::Approval, case, approved),
            case.approval_seats,
            "approval of case {at}"
        );
        let points = |text: &str| scores(text, case.options);
        assert_eq!(
            seats_by(Method::Score, case, points),
            case.score_seats,
            "score of case {at}"
        );
        let at_large = |text: &str| crosses(text, case.seats);
        assert_eq!(
            seats_by(Method::AtLarge, case, at_large),
            case.at_large,
            "plurality at large of case {at}"
        );
        several += usize::from(case.seats > 1);
        tied += usize::from(!case.at_large.tied.is_empty());
    }
    assert_eq!((several, tied), (542, 193));
}

#[test]
fn schulze_is_that_of_pref_voting() {
    let mut ties = 0;
    for (at, case) in golden().iter().enumerate() {
        for (texts, theirs) in [(&case.orders, &case.schulze), (&case.weak, &case.schulze_weak)] {
            assert_eq!(
                &winners_by(Method::Schulze, case, texts, str::to_owned),
                theirs,
                "case {at}"
            );
            ties += usize::from(theirs.len() > 1);
        }
    }
    assert!(ties > 200, "{ties} of 2,000 with several winners");
}

/// Every result over all ways to decide ties.
fn any(contest: &Contest, votes: &[Vote], decisions: &mut Vec<String>, found: &mut BTreeSet<OptionNumber>) {
    let texts: Vec<&str> = decisions.iter().map(String::as_str).collect();
    let selection = select(contest, votes, &texts);
    let Some(tie) = selection.ties.iter().find(|tie| tie.waits()) else {
        found.extend(selection.chosen);
        return;
    };
    for last in &tie.options {
        let mut order: Vec<OptionNumber> = tie.options.iter().copied().filter(|option| option != last).collect();
        order.push(*last);
        decisions.push(ChairDecision::of(&order).unwrap().to_string());
        any(contest, votes, decisions, found);
        decisions.pop();
    }
}

#[test]
fn instant_runoff_is_that_of_pref_voting_and_pyrankvote() {
    let (mut tied, mut compared) = (0, 0);
    for (at, case) in golden().iter().enumerate() {
        let together = contest(Method::InstantRunoff, case.options, 1, TieRule::StatusQuo);
        let votes = ballots(&together, &case.orders, str::to_owned);
        let ours = select(&together, &votes, &[]);
        assert_eq!(
            winners(&ours),
            case.runoff_together,
            "all tied go out together, case {at}"
        );

        let by_chair = contest(Method::InstantRunoff, case.options, 1, TieRule::Chair);
        let mut found = BTreeSet::new();
        any(&by_chair, &votes, &mut Vec::new(), &mut found);
        assert_eq!(
            found.into_iter().collect::<Vec<_>>(),
            case.runoff_any,
            "any way to decide, case {at}"
        );

        tied += usize::from(!ours.ties.is_empty());
        if let Some(theirs) = case.runoff_pyrankvote.as_ref().filter(|_| ours.ties.is_empty()) {
            assert_eq!(&ours.chosen, theirs, "pyrankvote, case {at}");
            compared += 1;
        }
    }
    assert_eq!((tied, compared), (313, 676));
}

#[test]
fn stv_is_that_of_pref_voting() {
    let (mut compared, mut drawn) = (0, 0);
    for (at, case) in golden().iter().enumerate() {
        if case.equal_surpluses {
            continue;
        }
        let contest = contest(Method::Stv, case.options, case.seats, TieRule::Chair);
        let votes = ballots(&contest, &case.orders, str::to_owned);
        // The greatest number goes out, as in the script.
        let mut decisions: Vec<String> = Vec::new();
        let selection = loop {
            let texts: Vec<&str> = decisions.iter().map(String::as_str).collect();
            let selection = select(&contest, &votes, &texts);
            match selection.ties.iter().find(|tie| tie.waits()) {
                Some(tie) => decisions.push(ChairDecision::of(&tie.options).unwrap().to_string()),
                None => break selection,
            }
        };
        let mut chosen = selection.chosen.clone();
        chosen.sort_unstable();
        assert_eq!(chosen, case.stv, "case {at}: {selection:#?}");
        compared += 1;
        drawn += usize::from(!decisions.is_empty());
    }
    assert_eq!((compared, drawn), (957, 191));
}
