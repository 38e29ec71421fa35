//! Tests of who is on the roll of a poll.

use super::*;
use proptest::prelude::*;
use uuid::Uuid;

const TODAY: Day = Day(100);

fn person(n: u128) -> AccountId {
    AccountId(Uuid::from_u128(n))
}

fn mandate(n: u128) -> MandateId {
    MandateId(Uuid::from_u128(1_000 + n))
}

fn seat(n: u128) -> Seat {
    Seat {
        mandate: mandate(n),
        holder: person(n),
        substitute: None,
        term: Term {
            from: Day(0),
            until: None,
        },
    }
}

fn proxy(giver: u128, to: u128, at: i64) -> Proxy {
    Proxy {
        giver: mandate(giver),
        to: person(to),
        given_at: Timestamp(at),
    }
}

fn there(people: &[u128]) -> BTreeSet<AccountId> {
    people.iter().map(|&n| person(n)).collect()
}

fn rules(presence: Presence, proxies: u8) -> PollRules {
    PollRules {
        presence,
        proxies,
        ..PollRules::default()
    }
}

#[test]
fn only_mandates_of_the_day_are_on_the_roll() {
    let over = Seat {
        term: Term {
            from: Day(0),
            until: Some(Day(99)),
        },
        ..seat(1)
    };
    let last_day = Seat {
        term: Term {
            from: Day(0),
            until: Some(TODAY),
        },
        ..seat(2)
    };
    let coming = Seat {
        term: Term {
            from: Day(101),
            until: None,
        },
        ..seat(3)
    };
    let roll = Roll::of(
        &[over, last_day, coming],
        TODAY,
        &there(&[1, 2, 3]),
        &[],
        &rules(Presence::Needed, 1),
    );
    assert_eq!(
        roll.turnout,
        Turnout {
            roll: 1,
            mandates: 1,
            present: 1
        }
    );
    assert_eq!(roll.entries[0].mandate, mandate(2));
}

#[test]
fn who_is_absent_has_no_vote_where_presence_is_needed() {
    let seats = [seat(1), seat(2)];
    let strict = Roll::of(&seats, TODAY, &there(&[1]), &[], &rules(Presence::Needed, 1));
    assert_eq!(
        (strict.turnout.roll, strict.left_out),
        (1, vec![(mandate(2), LeftOut::Absent)])
    );
    let open = Roll::of(&seats, TODAY, &there(&[1]), &[], &rules(Presence::NotNeeded, 1));
    assert_eq!(
        open.turnout,
        Turnout {
            roll: 2,
            mandates: 2,
            present: 1
        }
    );
}

#[test]
fn a_substitute_votes_for_an_absent_holder_only() {
    let seats = [Seat {
        substitute: Some(person(9)),
        ..seat(1)
    }];
    let rules = rules(Presence::Needed, 1);
    let away = Roll::of(&seats, TODAY, &there(&[9]), &[], &rules);
    assert_eq!(away.entries[0].voters, [(person(9), CastAs::Substitute)]);
    assert_eq!(away.turnout.present, 1);
    let both = Roll::of(&seats, TODAY, &there(&[1, 9]), &[], &rules);
    assert_eq!(both.entries[0].voters, [(person(1), CastAs::Holder)]);
}

#[test]
fn a_person_holds_no_more_proxies_than_allowed_the_earliest_first() {
    let seats = [seat(1), seat(2), seat(3)];
    let proxies = [proxy(2, 1, 20), proxy(3, 1, 10)];
    let roll = Roll::of(&seats, TODAY, &there(&[1]), &proxies, &rules(Presence::Needed, 1));
    let votes: Vec<_> = roll.votes_of(person(1)).collect();
    assert_eq!(votes, [(mandate(1), CastAs::Holder), (mandate(3), CastAs::Proxy)]);
    assert_eq!(roll.left_out, [(mandate(2), LeftOut::ProxyFull)]);
    assert_eq!(
        roll.turnout,
        Turnout {
            roll: 2,
            mandates: 3,
            present: 1
        }
    );
}

#[test]
fn an_absent_proxy_does_not_count_and_a_present_giver_cancels_it() {
    let seats = [seat(1), seat(2)];
    let absent = Roll::of(
        &seats,
        TODAY,
        &there(&[]),
        &[proxy(2, 1, 1)],
        &rules(Presence::Needed, 1),
    );
    assert_eq!(
        absent.left_out,
        [(mandate(1), LeftOut::Absent), (mandate(2), LeftOut::ProxyAbsent)]
    );
    let back = Roll::of(
        &seats,
        TODAY,
        &there(&[1, 2]),
        &[proxy(2, 1, 1)],
        &rules(Presence::Needed, 1),
    );
    assert_eq!(back.entries[1].voters, [(person(2), CastAs::Holder)]);
    let stranger = Roll::of(
        &seats,
        TODAY,
        &there(&[1, 7]),
        &[proxy(2, 7, 1)],
        &rules(Presence::Needed, 1),
    );
    assert_eq!(stranger.left_out, [(mandate(2), LeftOut::ProxyAbsent)]);
}

#[test]
fn a_holder_who_votes_cancels_the_named_vote_of_the_proxy() {
    let seats = [seat(1), seat(2)];
    let roll = Roll::of(
        &seats,
        TODAY,
        &there(&[1]),
        &[proxy(2, 1, 1)],
        &rules(Presence::NotNeeded, 1),
    );
    let entry = &roll.entries[1];
    assert_eq!(entry.voters, [(person(2), CastAs::Holder), (person(1), CastAs::Proxy)]);
    assert_eq!(
        entry.may_cast(person(2), Some(CastAs::Proxy), Secrecy::Named),
        Ok(CastAs::Holder)
    );
    assert_eq!(
        entry.may_cast(person(2), Some(CastAs::Proxy), Secrecy::Secret),
        Err(CastRefused::AlreadyCast)
    );
    assert_eq!(
        entry.may_cast(person(1), Some(CastAs::Holder), Secrecy::Named),
        Err(CastRefused::AlreadyCast)
    );
    assert_eq!(entry.may_cast(person(1), None, Secrecy::Secret), Ok(CastAs::Proxy));
    assert_eq!(
        entry.may_cast(person(5), None, Secrecy::Named),
        Err(CastRefused::NotOnRoll)
    );
}

proptest! {
    #[test]
    fn every_valid_mandate_is_on_the_roll_or_left_out_with_a_reason(
        size in 1_u128..12,
        present in proptest::collection::btree_set(0_u128..12, 0..12),
        given in proptest::collection::vec((0_u128..12, 0_u128..12, 0_i64..5), 0..12),
        limit in 0_u8..4,
        needed: bool,
    ) {
        let seats: Vec<_> = (0..size).map(seat).collect();
        let present: Vec<_> = present.into_iter().collect();
        let mut proxies: Vec<_> = given.iter().map(|&(giver, to, at)| proxy(giver, to, at)).collect();
        let rules = rules(if needed { Presence::Needed } else { Presence::NotNeeded }, limit);
        let roll = Roll::of(&seats, TODAY, &there(&present), &proxies, &rules);
        prop_assert_eq!(roll.entries.len() + roll.left_out.len(), seats.len());
        for person in (0..12).map(person) {
            let held = roll.votes_of(person).filter(|(_, right)| *right == CastAs::Proxy).count();
            prop_assert!(held <= usize::from(limit));
            let own = roll.votes_of(person).filter(|(_, right)| *right == CastAs::Holder).count();
            prop_assert!(own <= 1);
        }
        if needed {
            let voters = roll.entries.iter().flat_map(|entry| &entry.voters);
            prop_assert!(voters.into_iter().all(|(voter, _)| there(&present).contains(voter)));
        }
        proxies.reverse();
        prop_assert_eq!(&roll, &Roll::of(&seats, TODAY, &there(&present), &proxies, &rules));
    }
}
