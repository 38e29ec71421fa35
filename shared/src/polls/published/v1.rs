//! Version 1 of the file: questions only, votes called `stance`, the room as three counts.

use super::{FORMAT, PublishedBallot, PublishedPoll};
use crate::ids::PollId;
use crate::polls::method::Contest;
use crate::polls::outcome::{Counts, Outcome, Turnout};
use crate::polls::roll::CastAs;
use crate::polls::room::{Hands, Room};
use crate::polls::tally::Finding;
use crate::polls::{PollRules, ReceiptCode, Stance};
use serde::Deserialize;

pub const VERSION: u32 = 1;

#[derive(Deserialize)]
#[serde(untagged)]
enum Ballot {
    Secret {
        receipt: ReceiptCode,
        stance: Stance,
    },
    Named {
        name: String,
        cast_as: CastAs,
        stance: Stance,
    },
}

#[derive(Deserialize)]
struct File {
    poll: PollId,
    title: String,
    rules: PollRules,
    turnout: Turnout,
    room: Counts,
    ballots: Vec<Ballot>,
    outcome: Outcome,
}

/// Reads a file of version 1 as a poll of today's version.
///
/// # Errors
/// What is not such a file.
pub fn parse(json: &str) -> Result<PublishedPoll, serde_json::Error> {
    let file: File = serde_json::from_str(json)?;
    let ballot = |ballot| match ballot {
        Ballot::Secret { receipt, stance } => PublishedBallot::Secret {
            receipt,
            vote: stance.to_string(),
        },
        Ballot::Named { name, cast_as, stance } => PublishedBallot::Named {
            name,
            cast_as,
            vote: stance.to_string(),
        },
    };
    Ok(PublishedPoll {
        format: FORMAT.to_owned(),
        version: super::VERSION,
        poll: file.poll,
        title: file.title,
        rules: file.rules,
        contest: Contest::question(),
        options: Vec::new(),
        turnout: file.turnout,
        seed: None,
        decisions: Vec::new(),
        room: Room {
            hands: hands(file.room),
            papers: Vec::new(),
        },
        ballots: file.ballots.into_iter().map(ballot).collect(),
        outcome: Finding::Question(file.outcome),
    })
}

/// The three counts as hands; none where nobody of the room voted.
fn hands(room: Counts) -> Option<Hands> {
    (room.total() > 0).then(|| Hands {
        counts: vec![room.yes, room.no],
        ballots: room.yes.saturating_add(room.no),
        abstain: room.abstain,
    })
}
