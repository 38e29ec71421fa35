//! Tests of the file of a poll.

use super::*;
use crate::polls::method::{ContestParts, Method, TieRule};
use crate::polls::{Hands, Stance, Verdict, Vote};
use proptest::prelude::*;
use uuid::Uuid;

fn turnout(n: usize) -> Turnout {
    let n = u32::try_from(n).unwrap();
    Turnout {
        roll: n,
        mandates: n,
        present: n,
    }
}

fn question(secrecy: Secrecy, size: usize, room: Room, ballots: Vec<PublishedBallot>) -> PollParts {
    PollParts {
        poll: PollId(Uuid::nil()),
        title: "Bus fares".into(),
        rules: PollRules {
            secrecy,
            ..PollRules::default()
        },
        contest: Contest::question(),
        options: vec![],
        turnout: turnout(size),
        seed: None,
        decisions: vec![],
        room,
        ballots,
    }
}

fn by_hand(yes: u32, no: u32) -> Room {
    let hands = Hands {
        counts: vec![yes, no],
        ballots: yes + no,
        abstain: 0,
    };
    Room::new(Some(hands), &[])
}

fn secret(keys: &[([u8; 16], usize)], room: Room) -> Result<PublishedPoll, FileFault> {
    let ballot = |(key, stance): &([u8; 16], usize)| PublishedBallot::Secret {
        receipt: ReceiptCode::of_key(*key),
        vote: Stance::ALL[*stance].to_string(),
    };
    let size = keys.len() + room.hands.as_ref().map_or(0, |hands| hands.ballots as usize);
    PublishedPoll::new(question(Secrecy::Secret, size, room, keys.iter().map(ballot).collect()))
}

#[test]
fn a_changed_ballot_or_result_is_noticed() {
    let keys: Vec<_> = (0..6).map(|n| ([n; 16], usize::from(n > 3))).collect();
    let file = secret(&keys, Room::default()).unwrap();
    assert_eq!(recount(&file).unwrap().verdict(), Verdict::Adopted);
    let mut bent = file.clone();
    bent.ballots[0] = PublishedBallot::Secret {
        receipt: ReceiptCode::of_key([0; 16]),
        vote: "no".into(),
    };
    assert!(matches!(recount(&bent), Err(FileFault::AnotherResult { .. })));
    let mut doubled = file.clone();
    doubled.ballots[1] = doubled.ballots[0].clone();
    assert_eq!(recount(&doubled), Err(FileFault::OutOfOrder { at: 1 }));
    let mut swapped = file.clone();
    swapped.ballots.swap(0, 1);
    assert_eq!(recount(&swapped), Err(FileFault::OutOfOrder { at: 1 }));
    let newer = file.to_text().unwrap().replace("\"version\": 2", "\"version\": 9");
    assert!(matches!(
        PublishedPoll::parse(&newer),
        Err(FileFault::UnknownVersion { version: 9, .. })
    ));
}

#[test]
fn a_named_poll_lists_names_and_a_secret_one_cannot() {
    let named = |name: &str| PublishedBallot::Named {
        name: name.into(),
        cast_as: CastAs::Holder,
        vote: "yes".into(),
    };
    let make = |secrecy| {
        let ballots = vec![named("Omar"), named("Eleni")];
        PublishedPoll::new(question(secrecy, 2, Room::default(), ballots))
    };
    assert_eq!(make(Secrecy::Named).unwrap().ballots, [named("Eleni"), named("Omar")]);
    assert_eq!(make(Secrecy::Secret), Err(FileFault::WrongKind { at: 0 }));
}

#[test]
fn a_receipt_is_found_with_its_stance() {
    let file = secret(&[([7; 16], 0), ([9; 16], 2)], Room::default()).unwrap();
    assert_eq!(file.find(&ReceiptCode::of_key([9; 16])), Some("abstain"));
    assert_eq!(file.find(&ReceiptCode::of_key([8; 16])), None);
}

proptest! {
    #[test]
    fn the_order_of_casting_leaves_no_trace(
        keys in proptest::collection::btree_map(any::<[u8; 16]>(), 0_usize..3, 0..20),
        seed: usize,
    ) {
        let cast: Vec<_> = keys.into_iter().collect();
        let mut other = cast.clone();
        if !other.is_empty() {
            let by = seed % other.len();
            other.rotate_left(by);
        }
        other.reverse();
        let of = |cast: &[_]| secret(cast, by_hand(1, 2)).unwrap().to_text();
        prop_assert_eq!(of(&cast), of(&other));
    }

    #[test]
    fn a_file_reads_back_and_counts_the_same(keys in proptest::collection::btree_map(any::<[u8; 16]>(), 0_usize..3, 0..20)) {
        let cast: Vec<_> = keys.into_iter().collect();
        let file = secret(&cast, Room::default()).unwrap();
        let read = PublishedPoll::parse(&file.to_text().unwrap()).unwrap();
        prop_assert_eq!(&recount(&read).unwrap(), &file.outcome);
        prop_assert_eq!(read, file);
    }
}

/// The poll of the description: STV by secret ballot, with five papers of the room, a surplus and a tie that the lot decides.
fn example() -> PublishedPoll {
    let contest = Contest::new(ContestParts {
        method: Method::Stv,
        options: 4,
        seats: 2,
        highest: 0,
        crosses: 0,
        tie: TieRule::Lot,
    })
    .unwrap();
    let online = ["1>2", "3>4", "1>2", "abstain", "1", "1>2", "4", "1>2"];
    let ballot = |(at, vote): (u8, &str)| PublishedBallot::Secret {
        receipt: ReceiptCode::of_key([at.wrapping_mul(29).wrapping_add(7); 16]),
        vote: vote.to_owned(),
    };
    let papers = ["abstain", "4", "abstain", "3", "abstain"].map(|text| Vote::parse(&contest, text).unwrap());
    let titles = ["Amina", "Dorotea", "Elias", "Omar"];
    PublishedPoll::new(PollParts {
        title: "Two speakers of the body".into(),
        contest,
        options: titles.map(|title| OptionTitle::parse(title).unwrap()).to_vec(),
        turnout: turnout(16),
        seed: Some(Seed::parse("2026-05-04, dice: 4 1 6 6 2").unwrap()),
        ..question(
            Secrecy::Secret,
            16,
            Room::new(None, &papers),
            (0..).zip(online).map(ballot).collect(),
        )
    })
    .unwrap()
}

#[test]
fn the_example_of_the_description_is_a_file_and_counts() {
    let page = include_str!("../../../../docs/poll-file.md");
    let json = page
        .split("```json\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next())
        .unwrap();
    assert_eq!(json, example().to_text().unwrap(), "docs/poll-file.md");
    let file = PublishedPoll::parse(json).unwrap();
    assert_eq!(recount(&file).unwrap(), file.outcome);
    assert_eq!(file.outcome.selection().unwrap().ties.len(), 1);
}

#[test]
fn a_file_of_version_1_is_read_and_counts() {
    let file = r#"{
        "format": "inquiry-lab-poll", "version": 1, "poll": "00000000-0000-0000-0000-000000000000", "title": "Bus fares",
        "rules": {"secrecy": "named", "majority": "simple", "quorum": {"of": "present", "share": "half"}, "presence": "needed", "proxies": 1},
        "turnout": {"roll": 4, "mandates": 4, "present": 4},
        "room": {"yes": 1, "no": 0, "abstain": 1},
        "ballots": [
            {"name": "Eleni", "cast_as": "holder", "stance": "yes"},
            {"name": "Omar", "cast_as": "proxy", "stance": "no"}
        ],
        "outcome": {
            "verdict": "adopted", "counts": {"yes": 2, "no": 1, "abstain": 1}, "majority": "simple", "base": 3, "needed": 2,
            "quorum": {"of": "present", "reached": 4, "whole": 4, "needed": 2}
        }
    }"#;
    let read = PublishedPoll::parse(file).unwrap();
    assert_eq!(recount(&read).unwrap().verdict(), Verdict::Adopted);
    assert_eq!((read.version, read.ballots[1].vote()), (VERSION, "no"));
    let bent = PublishedPoll::parse(&file.replace(r#""stance": "yes""#, r#""stance": "no""#)).unwrap();
    assert!(matches!(recount(&bent), Err(FileFault::AnotherResult { .. })));
}

#[test]
fn a_file_is_whole_or_says_what_is_wrong() {
    let broken = |change: fn(&mut PublishedPoll)| {
        let mut file = example();
        change(&mut file);
        recount(&file).unwrap_err()
    };
    let vote = |file: &mut PublishedPoll, text: &str| match &mut file.ballots[0] {
        PublishedBallot::Secret { vote, .. } | PublishedBallot::Named { vote, .. } => text.clone_into(vote),
    };
    let mut file = example();
    vote(&mut file, " 1 > 2 ");
    assert!(matches!(recount(&file), Err(FileFault::BadVote { at: 0, .. })));
    vote(&mut file, "5");
    assert!(matches!(recount(&file), Err(FileFault::BadVote { at: 0, .. })));
    assert!(matches!(
        broken(|file| drop(file.options.pop())),
        FileFault::WrongTitles { titles: 3, options: 4 }
    ));
    assert_eq!(broken(|file| file.room.papers.reverse()), FileFault::BadPapers);
    assert_eq!(broken(|file| file.seed = None), FileFault::TieWaits);
    let stray = |file: &mut PublishedPoll| file.decisions.push(ChairDecision::parse("1>2").unwrap());
    assert_eq!(broken(stray), FileFault::NotCounted(CountFault::StrayDecision));
    assert!(matches!(
        broken(|file| file.turnout.roll = 9),
        FileFault::NotCounted(CountFault::TooManyBallots(_))
    ));
    let another = |file: &mut PublishedPoll| file.seed = Some(Seed::parse("e").unwrap());
    assert!(matches!(broken(another), FileFault::AnotherResult { .. }));
}
