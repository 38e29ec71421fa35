//! The letters of a round as its organisers read them: before the result is public, to see that each says what it should, and afterwards.
//!
//! A letter is a [`Feedback`]; teams get theirs by [`super::feedback::get_feedback`]. Own score first holds here too: an organiser who sits in
//! the jury, or is of a team, sees the letters about what [`Lens`] lets them see the figures of, and no others.

use super::access::{Lens, entries_of, managed, subjects_of};
use super::entity::{entry, round};
use super::feedback::{self, Feedback};
use super::results::Shown;
use super::rules;
use super::subjects::{self, Subject};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::ConnectionTrait;
use serde_json::json;
use shared::ids::{RoundId, SubmissionId};
use shared::jury::{DeterminationKind, RoundState};
use shared::time::Timestamp;
use std::collections::HashMap;

/// Letters of a page at most.
pub const PAGE: usize = 50;

/// A letter in the list.
#[derive(Clone, Debug)]
pub struct Line {
    pub subject: Subject,
    /// Without a decision there is no letter yet.
    pub decision: Option<DeterminationKind>,
}

/// The letters of a round.
#[derive(Clone, Debug)]
pub struct Letters {
    pub round: round::Model,
    pub state: RoundState,
    pub challenge: String,
    /// What the round promised to show.
    pub promise: Shown,
    /// By the numbers of the proposals; none while the round is open.
    pub lines: Vec<Line>,
    /// The last one of this page, when there are more.
    pub after: Option<SubmissionId>,
}

/// What an organiser sees of a round whose reviews are in.
struct Closed {
    round: round::Model,
    state: RoundState,
    /// All of the round.
    subjects: Vec<Subject>,
    lens: Lens,
    entries: HashMap<SubmissionId, entry::Model>,
}

async fn closed(db: &impl ConnectionTrait, viewer: &Viewer, id: RoundId, now: Timestamp) -> Result<Closed> {
    let round = managed(db, viewer, id).await?;
    let subjects = subjects_of(db, &round).await?;
    let lens = Lens::of(db, viewer, &round, &subjects, now).await?;
    let entries = entries_of(db, round.id).await?;
    Ok(Closed {
        state: round.state_at(now),
        entries: entries.into_iter().map(|entry| (entry.submission_id, entry)).collect(),
        round,
        subjects,
        lens,
    })
}

impl Closed {
    /// Whether there are letters: the jury decides once the round is closed.
    fn has_letters(&self) -> bool {
        matches!(self.state, RoundState::Closed | RoundState::Published)
    }
}

/// The letters of a round, from `after` on; the same number of queries however many there are.
///
/// # Errors
/// `LoggedOut`; `NotFound` for all but its organisers.
pub async fn list_letters(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    after: Option<SubmissionId>,
) -> Result<Letters> {
    let db = platform.db.read();
    let closed = closed(db, viewer, round, platform.clock.now()).await?;
    let has_letters = closed.has_letters();
    let is_hidden = closed.round.blind && closed.lens.is_juror;
    let line = |subject: Subject| Line {
        decision: closed.entries.get(&subject.submission).and_then(|entry| entry.decision),
        subject: subject.blinded(is_hidden),
    };
    let seen = |subject: &Subject| has_letters && closed.lens.sees_figures(subject.submission);
    let all: Vec<Subject> = closed.subjects.into_iter().filter(seen).collect();
    let start = after.and_then(|after| all.iter().position(|subject| subject.submission == after));
    let mut rest = all.into_iter().skip(start.map_or(0, |at| at + 1));
    let lines: Vec<Line> = rest.by_ref().take(PAGE).map(line).collect();
    let last = lines.last().map(|line| line.subject.submission);
    Ok(Letters {
        challenge: subjects::challenge(db, closed.round.challenge_id).await?.title,
        promise: rules::of(db, closed.round.id).await?.promise(),
        after: last.filter(|_| rest.next().is_some()),
        state: closed.state,
        round: closed.round,
        lines,
    })
}

/// One letter as its team gets it, or would when `shown` is chosen, without it all that was promised; once the result is public, what was chosen then counts. Who looked is noted in
/// the audit log, as with reviews.
///
/// # Errors
/// `LoggedOut`; `NotFound` for all but its organisers, before there is a decision, and where own score first hides it.
pub async fn get_letter(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    submission: SubmissionId,
    shown: Option<Shown>,
) -> Result<Feedback> {
    let db = platform.db.read();
    let now = platform.clock.now();
    let mut closed = closed(db, viewer, round, now).await?;
    if !closed.has_letters() || !closed.lens.sees_figures(submission) {
        return Err(Error::NotFound);
    }
    let entry = closed.entries.remove(&submission).ok_or(Error::NotFound)?;
    let shown = match closed.state {
        RoundState::Published => closed.round.shown(),
        _ => match shown {
            Some(shown) => shown,
            None => rules::of(db, closed.round.id).await?.promise(),
        },
    };
    let is_hidden = closed.round.blind && closed.lens.is_juror;
    let mut letter = feedback::compose(db, closed.round, entry, &closed.subjects, shown, now).await?;
    letter.subject = letter.subject.blinded(is_hidden);
    let tx = platform.begin(viewer).await?;
    tx.audit("letter.read", ("submission", submission.0), json!({ "round": round }))
        .await?;
    tx.commit().await?;
    Ok(letter)
}
