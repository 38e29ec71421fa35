//! Tests of counting: by hand ([`methods`], [`rounds`], [`ties`]), by property, and against other programs ([`golden`]).

mod golden;
mod methods;
mod properties;
mod rounds;
mod stv;
mod ties;

use super::*;
use crate::polls::method::ContestParts;
use crate::polls::{Quorum, QuorumOf, Share};

/// A contest without a quorum.
fn contest(method: Method, options: u16, seats: u16, tie: TieRule) -> Contest {
    Contest::new(ContestParts {
        method,
        options,
        seats,
        highest: 5,
        crosses: options,
        tie,
    })
    .unwrap()
}

fn rules(majority: Majority) -> PollRules {
    PollRules {
        majority,
        quorum: Quorum {
            of: QuorumOf::Nothing,
            share: Share::Half,
        },
        ..PollRules::default()
    }
}

fn turnout(roll: usize) -> Turnout {
    let roll = u32::try_from(roll).unwrap();
    Turnout {
        roll,
        mandates: roll,
        present: roll,
    }
}

fn votes(contest: &Contest, texts: &[&str]) -> Vec<Vote> {
    texts.iter().map(|text| Vote::parse(contest, text).unwrap()).collect()
}

fn seed() -> Seed {
    Seed::parse("4 1 6 6 2 dice of the evening").unwrap()
}

/// The selection of votes, with a seed for the lot and with decisions of the chair.
fn select(contest: &Contest, votes: &[Vote], decisions: &[&str]) -> Selection {
    let decisions: Vec<ChairDecision> = decisions
        .iter()
        .map(|text| ChairDecision::parse(text).unwrap())
        .collect();
    let finding = Count {
        contest,
        rules: &rules(Majority::Simple),
        turnout: turnout(votes.len()),
        votes,
        room: &Room::default(),
        seed: Some(&seed()),
        decisions: &decisions,
    }
    .finding();
    finding.unwrap().selection().unwrap().clone()
}

/// Who is chosen by texts of votes when ties keep the status quo.
fn chosen(method: Method, options: u16, seats: u16, texts: &[&str]) -> Vec<OptionNumber> {
    let contest = contest(method, options, seats, TieRule::StatusQuo);
    select(&contest, &votes(&contest, texts), &[]).chosen
}

/// `count` times the same text.
fn times(count: usize, text: &'static str) -> Vec<&'static str> {
    vec![text; count]
}

fn rounds_of(selection: &Selection) -> (u64, &[Round]) {
    match &selection.record {
        Record::Rounds { unit, rounds } => (*unit, rounds),
        other => panic!("no rounds: {other:?}"),
    }
}
