//! What comes of all comparisons.

use super::entity::comparison;
use super::find;
use crate::accounts::Viewer;
use crate::error::Result;
use crate::jury::assignments;
use crate::jury::conflicts;
use crate::jury::entity::round;
use crate::jury::subjects::{self, Subject};
use crate::platform::Platform;
use shared::ids::{RoundId, SubmissionId};
use shared::jury::RoundState;
use shared::jury::assignment::Pair;
use shared::jury::figures::pairwise::{Comparison, Strength, bradley_terry};
use shared::permissions::Operation;
use std::collections::BTreeSet;

/// A finalist with what the comparisons say of it.
#[derive(Clone, Debug)]
pub struct Line {
    pub subject: Subject,
    pub strength: Strength,
}

/// The ranking of a final, as far as the person may see it.
#[derive(Clone, Debug)]
pub struct Ranking {
    pub round: round::Model,
    pub state: RoundState,
    pub challenge: String,
    /// A juror who still has comparisons to give sees how many, and no ranking.
    pub waiting: Option<(u32, u32)>,
    /// Strongest first. Ranks are among the finalists shown.
    pub lines: Vec<Line>,
    /// Comparisons that count.
    pub comparisons: u32,
    /// Between groups that no chain of comparisons links, ranks say little.
    pub groups: u32,
    /// Asked of each juror.
    pub each: u32,
    /// Jurors who have given all that was asked, some of it, and all jurors; for organisers.
    pub jurors: Option<(u32, u32, u32)>,
    pub may_manage: bool,
}

/// The ranking, for organisers and for jurors who have given all that was asked of them.
///
/// # Errors
/// `LoggedOut`; `NotFound` for others, while the round is planned, and when no comparisons are asked.
pub async fn ranking(platform: &Platform, viewer: &Viewer, round: RoundId) -> Result<Ranking> {
    let (db, now) = (platform.db.read(), platform.clock.now());
    let found = find(db, viewer, round, now).await?;
    let state = found.round.state_at(now);
    let is_over = matches!(state, RoundState::Closed | RoundState::Published);
    let (given, whole) = found.progress();
    let waiting = (found.lens.is_juror && !is_over && given < whole).then_some((given, whole));
    let challenge = subjects::challenge(db, found.round.challenge_id).await?.title;
    let may_manage = viewer.may(Operation::JuryManage, &found.round.object());
    let panel = assignments::panel(db, &found.round, now).await?;
    let of_juror = |juror| found.rows.iter().filter(|row| row.juror_id == juror).count();
    let counts: Vec<usize> = panel.iter().map(|juror| of_juror(*juror)).collect();
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let all_asked = usize::try_from(found.each)
        .unwrap_or(usize::MAX)
        .min(shared::jury::pairs::couples(found.subjects.len()));
    let done = counts.iter().filter(|count| **count >= all_asked).count();
    let begun = counts.iter().filter(|count| **count > 0 && **count < all_asked).count();
    let jurors = (may_manage && !found.lens.is_juror).then(|| (number(done), number(begun), number(panel.len())));
    let mut ranking = Ranking {
        state,
        challenge,
        waiting,
        lines: Vec::new(),
        comparisons: 0,
        groups: 0,
        each: found.each,
        jurors,
        may_manage,
        round: found.round.clone(),
    };
    if waiting.is_some() {
        return Ok(ranking);
    }
    // A juror sees what they may compare, an organiser what is not of their own team.
    let is_seen = |id: SubmissionId| match found.lens.is_juror {
        true => !found.lens.is_barred(id),
        false => found.lens.sees_figures(id),
    };
    let seen: Vec<SubmissionId> = found
        .subjects
        .iter()
        .map(|one| one.submission)
        .filter(|id| is_seen(*id))
        .collect();
    let barred = conflicts::standing(db, &panel, &found.subjects, now).await?;
    let comparisons = counting(&found.rows, &seen, &barred);
    let strengths = bradley_terry(&seen, &comparisons);
    let blind = found.round.blind && found.lens.is_juror;
    ranking.comparisons = number(comparisons.len());
    ranking.groups = strengths.groups;
    ranking.lines = strengths
        .finalists
        .into_iter()
        .filter_map(|strength| {
            let subject = found
                .subjects
                .iter()
                .find(|one| one.submission == strength.submission)?;
            Some(Line {
                subject: subject.clone().blinded(blind),
                strength,
            })
        })
        .collect();
    Ok(ranking)
}

/// The comparisons among `seen` by jurors without conflict with either.
fn counting(rows: &[comparison::Model], seen: &[SubmissionId], barred: &BTreeSet<Pair>) -> Vec<Comparison> {
    let is_free = |row: &&comparison::Model| {
        [row.first_id, row.second_id].into_iter().all(|submission| {
            let pair = Pair {
                submission,
                juror: row.juror_id,
            };
            seen.contains(&submission) && !barred.contains(&pair)
        })
    };
    let comparison = |row: &comparison::Model| Comparison {
        first: row.first_id,
        second: row.second_id,
        preferred: row.preferred,
    };
    rows.iter().filter(is_free).map(comparison).collect()
}
