//! What holds for any ballots.

use super::*;
use crate::polls::tally::rounds::of;
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::BTreeSet;

const CHOICES: [Method; 7] = [
    Method::SingleChoice,
    Method::Approval,
    Method::Score,
    Method::Schulze,
    Method::InstantRunoff,
    Method::AtLarge,
    Method::Stv,
];

prop_compose! {
    /// Orders of some of `options`.
    fn orders()(options in 2_u16..7)(
        options in Just(options),
        seats in 1..options,
        orders in vec((Just((1..=options).collect::<Vec<_>>()).prop_shuffle(), 1..=usize::from(options)), 0..25),
    ) -> (u16, u16, Vec<Vec<OptionNumber>>) {
        (options, seats, orders.into_iter().map(|(mut order, named)| { order.truncate(named); order }).collect())
    }
}

/// An order as a vote of a method: its first options for crosses, places as scores.
fn vote(contest: &Contest, order: &[OptionNumber]) -> Vote {
    let first = usize::from(contest.crosses()).min(order.len());
    match contest.method() {
        Method::YesNo => Vote::Stance(Stance::Yes),
        Method::SingleChoice => Vote::Choice(order[0]),
        Method::Approval | Method::AtLarge => Vote::Approved(order[..first].iter().copied().collect()),
        Method::Score => {
            let place = |option| order.iter().position(|named| *named == option);
            let score = |place: usize| u8::try_from(5 - place.min(5)).unwrap();
            Vote::Scores(contest.numbers().map(|option| place(option).map(score)).collect())
        }
        _ => Vote::Ranking(order.iter().map(|option| vec![*option]).collect()),
    }
}

fn votes_of(contest: &Contest, orders: &[Vec<OptionNumber>]) -> Vec<Vote> {
    orders.iter().map(|order| vote(contest, order)).collect()
}

fn preferring(orders: &[Vec<OptionNumber>], one: OptionNumber, other: OptionNumber) -> usize {
    let place = |order: &[OptionNumber], option| order.iter().position(|named| *named == option).unwrap_or(usize::MAX);
    orders
        .iter()
        .filter(|order| place(order, one) < place(order, other))
        .count()
}

proptest! {
    #[test]
    fn never_more_than_the_seats_and_only_what_a_ballot_names((options, seats, orders) in orders(), method in 0_usize..7, tie in 0_usize..3) {
        let contest = contest(CHOICES[method], options, seats, TieRule::ALL[tie]);
        let selection = select(&contest, &votes_of(&contest, &orders), &[]);
        let distinct: BTreeSet<_> = selection.chosen.iter().collect();
        prop_assert_eq!(distinct.len(), selection.chosen.len());
        prop_assert_eq!(selection.chosen.len() + usize::from(selection.empty), usize::from(contest.seats()));
        let named: BTreeSet<_> = orders.iter().flatten().collect();
        prop_assert!(distinct.is_subset(&named));
        prop_assert_eq!(selection.verdict == Verdict::Waits, selection.ties.iter().any(Tie::waits));
        let reasons = selection.explain();
        prop_assert_eq!(reasons.first(), Some(&Reason::Verdict { verdict: selection.verdict }));
        if orders.is_empty() {
            prop_assert_eq!(selection.verdict, Verdict::NothingChosen);
        }
    }

    #[test]
    fn the_rule_decides_every_tie_and_nothing_else((options, seats, orders) in orders(), method in 0_usize..7) {
        let contests = TieRule::ALL.iter().map(|tie| contest(CHOICES[method], options, seats, *tie));
        let found: Vec<_> = contests.map(|contest| select(&contest, &votes_of(&contest, &orders), &[])).collect();
        for (selection, rule) in found.iter().zip(TieRule::ALL) {
            for tie in &selection.ties {
                prop_assert_eq!(tie.rule, *rule);
                prop_assert!(tie.options.len() > usize::from(tie.places) && tie.places > 0);
                prop_assert_eq!(tie.order.is_none(), *rule != TieRule::Lot);
            }
        }
        let (none, lot) = (&found[0], &found[2]);
        prop_assert_eq!(none.ties.is_empty(), lot.ties.is_empty());
        if none.ties.is_empty() {
            prop_assert_eq!(&none.chosen, &lot.chosen);
        }
    }

    #[test]
    fn abstaining_and_the_order_of_ballots_change_nothing((options, seats, orders) in orders(), method in 0_usize..7, tie in 0_usize..3, silent in 0_usize..5) {
        let contest = contest(CHOICES[method], options, seats, TieRule::ALL[tie]);
        let votes = votes_of(&contest, &orders);
        let mut other = vec![Vote::Abstain; silent];
        other.extend(votes.iter().rev().cloned());
        let (one, other) = (select(&contest, &votes, &[]), select(&contest, &other, &[]));
        prop_assert_eq!((one.chosen, one.ties, one.record), (other.chosen, other.ties, other.record));
    }

    #[test]
    fn the_numbers_of_options_change_nothing_but_a_lot((options, seats, orders) in orders(), method in 0_usize..7) {
        let contest = contest(CHOICES[method], options, seats, TieRule::StatusQuo);
        let swap = |option: OptionNumber| options + 1 - option;
        let turned: Vec<Vec<_>> = orders.iter().map(|order| order.iter().map(|option| swap(*option)).collect()).collect();
        let one = select(&contest, &votes_of(&contest, &orders), &[]);
        let other = select(&contest, &votes_of(&contest, &turned), &[]);
        let set = |chosen: &[OptionNumber]| chosen.iter().copied().collect::<BTreeSet<_>>();
        let back: Vec<_> = other.chosen.iter().map(|option| swap(*option)).collect();
        prop_assert_eq!(set(&one.chosen), set(&back));
        prop_assert_eq!(one.ties.len(), other.ties.len());
    }

    #[test]
    fn votes_of_stv_are_conserved_and_quotas_kept((options, seats, orders) in orders()) {
        let contest = contest(Method::Stv, options, seats, TieRule::Lot);
        let selection = select(&contest, &votes_of(&contest, &orders), &[]);
        let (unit, rounds) = rounds_of(&selection);
        let quota = (orders.len() as u64 / (u64::from(seats) + 1) + 1) * unit;
        let mut gone: Vec<OptionNumber> = Vec::new();
        for round in rounds {
            prop_assert_eq!(round.votes.iter().sum::<u64>() + round.exhausted + round.lost, orders.len() as u64 * unit);
            // Each transfer loses less than one part a ballot.
            prop_assert!(round.lost <= orders.len() as u64 * gone.len() as u64);
            for option in &gone {
                prop_assert_eq!(of(&round.votes, *option), quota);
            }
            gone.extend(&round.transferred);
        }
        let named: BTreeSet<_> = orders.iter().flatten().collect();
        prop_assert_eq!(selection.chosen.len(), named.len().min(usize::from(seats)));
    }

    #[test]
    fn a_group_gets_the_seats_that_its_quotas_are_worth((options, seats, orders) in orders(), size in 1_u16..6) {
        // Solid coalition: ballots that rank all options up to `size`, in any order, before every other.
        let size = size.min(options);
        let contest = contest(Method::Stv, options, seats, TieRule::Lot);
        let selection = select(&contest, &votes_of(&contest, &orders), &[]);
        let solid = |order: &&Vec<OptionNumber>| {
            let first: BTreeSet<_> = order.iter().take(size.into()).copied().collect();
            first == (1..=size).collect()
        };
        let quotas = orders.iter().filter(solid).count() / (orders.len() / (usize::from(seats) + 1) + 1);
        let won = selection.chosen.iter().filter(|option| **option <= size).count();
        prop_assert!(won >= quotas.min(size.into()), "{} of {} quotas", won, quotas);
    }

    #[test]
    fn the_same_ballot_from_all_fills_the_seats_in_its_order((options, seats, _) in orders(), count in 15_usize..40) {
        let order: Vec<OptionNumber> = (1..=options).rev().collect();
        for method in [Method::Stv, Method::Schulze, Method::Score] {
            let contest = contest(method, options, seats, TieRule::StatusQuo);
            let selection = select(&contest, &vec![vote(&contest, &order); count], &[]);
            // Of six options the last has no point.
            prop_assert_eq!(&selection.chosen[..], &order[..usize::from(seats)]);
        }
    }

    #[test]
    fn who_beats_everybody_in_pairs_wins_by_schulze((options, _, orders) in orders()) {
        let contest = contest(Method::Schulze, options, 1, TieRule::StatusQuo);
        let selection = select(&contest, &votes_of(&contest, &orders), &[]);
        let beats = |one, other| preferring(&orders, one, other) > preferring(&orders, other, one);
        let winner = contest.numbers().find(|one| contest.numbers().all(|other| *one == other || beats(*one, other)));
        if let Some(winner) = winner {
            prop_assert_eq!(&selection.chosen, &[winner]);
        }
        let Record::Pairs { paths, levels, .. } = &selection.record else { panic!("no pairs") };
        let stronger = |one: u16, other: u16| paths[usize::from(one) - 1][usize::from(other) - 1] > paths[usize::from(other) - 1][usize::from(one) - 1];
        for pair in levels.windows(2) {
            prop_assert!(pair[1].iter().all(|lower| pair[0].iter().any(|upper| stronger(*upper, *lower))));
        }
    }

    #[test]
    fn who_is_first_on_more_than_half_wins_a_runoff((options, _, orders) in orders()) {
        let contest = contest(Method::InstantRunoff, options, 1, TieRule::StatusQuo);
        let selection = select(&contest, &votes_of(&contest, &orders), &[]);
        let first = |option| orders.iter().filter(|order| order[0] == option).count();
        if let Some(winner) = contest.numbers().find(|option| first(*option) * 2 > orders.len()) {
            prop_assert_eq!(&selection.chosen, &[winner]);
            prop_assert_eq!(rounds_of(&selection).1.len(), 1);
        }
        for round in rounds_of(&selection).1 {
            prop_assert_eq!(round.votes.iter().sum::<u64>() + round.exhausted, orders.len() as u64);
        }
    }

    #[test]
    fn a_majority_and_a_quorum_are_their_sentences(
        (options, _, orders) in orders(),
        idle in 0_usize..20,
        share in 0_usize..5,
        majority in 0_usize..3,
    ) {
        let contest = contest(Method::SingleChoice, options, 1, TieRule::StatusQuo);
        let roll = orders.len() + idle;
        let (share, majority) = (Share::ALL[share], Majority::ALL[majority]);
        let rules = PollRules { quorum: Quorum { of: QuorumOf::Ballots, share }, ..rules(majority) };
        let votes = votes_of(&contest, &orders);
        let room = Room::default();
        let count = Count { contest: &contest, rules: &rules, turnout: turnout(roll), votes: &votes, room: &room, seed: None, decisions: &[] };
        let finding = count.finding().unwrap();
        let first = |option| orders.iter().filter(|order| order[0] == option).count();
        let most = contest.numbers().map(first).max().unwrap();
        let alone = contest.numbers().filter(|option| first(*option) == most).count() == 1;
        let enough = match majority {
            Majority::Simple => most > 0,
            Majority::Absolute => most * 2 > roll,
            Majority::TwoThirds => most > 0 && most * 3 >= orders.len() * 2,
        };
        let quorum = orders.len() >= usize::try_from(share.needed(u32::try_from(roll).unwrap())).unwrap();
        let expected = match (quorum, enough && alone) {
            (false, _) => Verdict::NoQuorum,
            (true, true) => Verdict::Chosen,
            (true, false) => Verdict::NothingChosen,
        };
        prop_assert_eq!(finding.verdict(), expected);
        let read: Finding = serde_json::from_str(&serde_json::to_string(&finding).unwrap()).unwrap();
        prop_assert_eq!(read, finding);
    }

    #[test]
    fn hands_count_as_as_many_votes((options, _, orders) in orders(), by_hand in 0_usize..25) {
        let contest = contest(Method::SingleChoice, options, 1, TieRule::StatusQuo);
        let votes = votes_of(&contest, &orders);
        let (shown, online) = votes.split_at(by_hand.min(votes.len()));
        let counts: Vec<u32> = contest.numbers().map(|option| {
            u32::try_from(shown.iter().filter(|vote| **vote == Vote::Choice(option)).count()).unwrap()
        }).collect();
        let hands = Hands { ballots: counts.iter().sum(), counts, abstain: 0 };
        let rules = rules(Majority::Simple);
        let all = Room::default();
        let some = Room::new(Some(hands), &[]);
        let papers = Room::new(None, shown);
        let of = |votes, room| Count { contest: &contest, rules: &rules, turnout: turnout(orders.len()), votes, room, seed: None, decisions: &[] }.finding();
        prop_assert_eq!(of(&votes, &all), of(online, &some));
        prop_assert_eq!(of(&votes, &all), of(online, &papers));
    }
}
