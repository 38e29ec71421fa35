//! Counting a published poll again, and everything that can be wrong with its file.

use super::{FileFault, PublishedBallot, PublishedPoll};
use crate::fields::FieldCode;
use crate::polls::method::{Contest, Method};
use crate::polls::outcome::Verdict;
use crate::polls::room::Room;
use crate::polls::tally::{Count, CountFault, Finding};
use crate::polls::vote::Vote;

/// Counts a published poll again.
///
/// # Errors
/// What is wrong with the file, above all `AnotherResult` when it was not counted as announced.
pub fn recount(file: &PublishedPoll) -> Result<Finding, FileFault> {
    let wanted = if file.contest.method() == Method::YesNo {
        0
    } else {
        file.contest.options()
    };
    if file.options.len() != usize::from(wanted) {
        let titles = file.options.len();
        return Err(FileFault::WrongTitles {
            titles,
            options: wanted,
        });
    }
    let other = |ballot: &PublishedBallot| ballot.secrecy() != file.rules.secrecy;
    if let Some(at) = file.ballots.iter().position(other) {
        return Err(FileFault::WrongKind { at });
    }
    if let Some(before) = file.ballots.windows(2).position(|pair| !in_order(&pair[0], &pair[1])) {
        return Err(FileFault::OutOfOrder { at: before + 1 });
    }
    let papers = file.room.votes(&file.contest).map_err(CountFault::BadPaper)?;
    if Room::new(file.room.hands.clone(), &papers) != file.room {
        return Err(FileFault::BadPapers);
    }
    let votes = read_votes(&file.contest, &file.ballots)?;
    let counted = Count {
        contest: &file.contest,
        rules: &file.rules,
        turnout: file.turnout,
        votes: &votes,
        room: &file.room,
        seed: file.seed.as_ref(),
        decisions: &file.decisions,
    }
    .finding()?;
    match () {
        () if counted.verdict() == Verdict::Waits => Err(FileFault::TieWaits),
        () if counted == file.outcome => Ok(counted),
        () => Err(FileFault::AnotherResult {
            announced: Box::new(file.outcome.clone()),
            counted: Box::new(counted),
        }),
    }
}

/// The votes of ballots, each written as it is written.
pub(super) fn read_votes(contest: &Contest, ballots: &[PublishedBallot]) -> Result<Vec<Vote>, FileFault> {
    let read = |(at, ballot): (usize, &PublishedBallot)| match Vote::parse(contest, ballot.vote()) {
        Ok(vote) if vote.to_string() == ballot.vote() => Ok(vote),
        Ok(_) => Err(FileFault::BadVote {
            at,
            code: FieldCode::NotAChoice,
        }),
        Err(code) => Err(FileFault::BadVote { at, code }),
    };
    ballots.iter().enumerate().map(read).collect()
}

/// Receipts rise and none stands twice; names may, for one person can vote for several mandates.
fn in_order(one: &PublishedBallot, next: &PublishedBallot) -> bool {
    match (one, next) {
        (PublishedBallot::Secret { receipt: a, .. }, PublishedBallot::Secret { receipt: b, .. }) => a < b,
        _ => one <= next,
    }
}
