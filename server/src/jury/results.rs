//! The figures of a round, the reviews behind them, the determination and its publication.

mod decisions;
mod outcome;

use super::access::{self, Lens, subjects_of};
pub use super::chain::figures_of;
use super::entity::{assignment, entry, round};
use super::reviews::{SeenReview, seen_reviews};
use super::subjects::Subject;
use super::{assignments, chain, conflicts, deliberation, rubrics};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::platform::Platform;
pub use decisions::{Decision, decide};
pub(super) use decisions::{check_decision, open_to_decisions, write_decision};
pub(super) use outcome::outcome_of;
pub use outcome::{Outcome, OutcomeRow, get_outcome, publish};
use sea_orm::ConnectionTrait;
use serde_json::json;
use shared::ids::{AccountId, RoundId, SubmissionId};
pub use shared::jury::Shown;
use shared::jury::assignment::Pair;
use shared::jury::figures::{ReviewPoints, Share, figures};
use shared::jury::{DeterminationKind, RoundState, Rubric, Scores, SubmissionFigures};
use shared::permissions::Operation;
use shared::time::Timestamp;
use std::collections::{BTreeSet, HashMap};

/// One submission with its figures.
#[derive(Clone, Debug)]
pub struct Row {
    pub subject: Subject,
    pub figures: SubmissionFigures,
    pub decision: Option<DeterminationKind>,
    pub reason: String,
}

/// The results of a round, as far as the person may see them.
#[derive(Clone, Debug)]
pub struct Results {
    pub round: round::Model,
    pub state: RoundState,
    pub challenge: String,
    /// A juror who still has reviews to write sees how many are done, and no figures.
    pub waiting: Option<(u32, u32)>,
    /// Best first. Ranks are among the rows shown, so that they tell nothing of those that are not.
    pub rows: Vec<Row>,
    pub may_decide: bool,
    /// How much the round before counts.
    pub share: Option<Share>,
    /// Whether a round follows, so that submissions can go on.
    pub has_next: bool,
    /// The jury holds a meeting: decisions are recorded there.
    pub meets: bool,
}

/// A review that counts, and what it gave.
#[derive(Clone, Debug)]
pub struct Counted {
    pub juror: AccountId,
    pub points: ReviewPoints,
    pub scores: Scores,
}

/// The reviews of these submissions that count: finished, and by jurors without conflict.
///
/// # Errors
/// The database's.
pub async fn counted(
    db: &impl ConnectionTrait,
    round: &round::Model,
    rubric: &Rubric,
    subjects: &[Subject],
    now: Timestamp,
) -> Result<Vec<Counted>> {
    let rows = counting(db, round, subjects, now).await?;
    let reviews = assignments::reviews_of(db, rows.iter().map(|row| row.id)).await?;
    let mut counted = Vec::new();
    for row in rows {
        let Some(review) = reviews.get(&row.id) else { continue };
        let scores = review.scores()?;
        if let (Some(total), Some(unweighted)) = (rubric.total(&scores), rubric.unweighted(&scores)) {
            let points = ReviewPoints {
                submission: row.submission_id,
                total,
                unweighted,
            };
            counted.push(Counted {
                juror: row.juror_id,
                points,
                scores,
            });
        }
    }
    Ok(counted)
}

/// The figures of the submissions given, from the reviews of this round that count: finished, and by jurors without conflict. What
/// the round before counts is [`figures_of`]'s.
///
/// # Errors
/// The database's.
pub async fn own_figures_of(
    db: &impl ConnectionTrait,
    round: &round::Model,
    rubric: &Rubric,
    subjects: &[Subject],
    now: Timestamp,
) -> Result<Vec<SubmissionFigures>> {
    let counted = counted(db, round, rubric, subjects, now).await?;
    let points: Vec<_> = counted.iter().map(|review| review.points).collect();
    let ids: Vec<_> = subjects.iter().map(|subject| subject.submission).collect();
    Ok(figures(&ids, &points))
}

/// The assignments whose reviews count.
///
/// # Errors
/// The database's.
pub async fn counting(
    db: &impl ConnectionTrait,
    round: &round::Model,
    subjects: &[Subject],
    now: Timestamp,
) -> Result<Vec<assignment::Model>> {
    let rows = assignments::of_round(db, round.id).await?;
    let mut jurors: Vec<_> = rows.iter().map(|row| row.juror_id).collect();
    jurors.sort_unstable();
    jurors.dedup();
    let barred = conflicts::standing(db, &jurors, subjects, now).await?;
    let shown: BTreeSet<_> = subjects.iter().map(|subject| subject.submission).collect();
    let counts = |row: &assignment::Model| {
        let pair = Pair {
            submission: row.submission_id,
            juror: row.juror_id,
        };
        row.state.counts() && shown.contains(&row.submission_id) && !barred.contains(&pair)
    };
    Ok(rows.into_iter().filter(counts).collect())
}

/// The results of a round for an organiser, or for a juror who is done.
///
/// # Errors
/// `LoggedOut`; `NotFound` for others, and while the round is planned.
pub async fn get_results(platform: &Platform, viewer: &Viewer, round: RoundId) -> Result<Results> {
    let db = platform.db.read();
    let now = platform.clock.now();
    let looking = access::look(db, viewer, round, now).await?;
    let (rows, share) = match looking.waiting {
        Some(_) => (Vec::new(), None),
        None => rows_of(db, &looking.round, looking.subjects, looking.entries, now).await?,
    };
    Ok(Results {
        state: looking.state,
        challenge: looking.challenge,
        waiting: looking.waiting,
        rows,
        may_decide: viewer.may(Operation::JuryManage, &looking.round.object()),
        share,
        has_next: !chain::followers(db, looking.round.id).await?.is_empty(),
        meets: deliberation::meets(db, looking.round.id).await?,
        round: looking.round,
    })
}

async fn rows_of(
    db: &impl ConnectionTrait,
    round: &round::Model,
    subjects: Vec<Subject>,
    entries: Vec<entry::Model>,
    now: Timestamp,
) -> Result<(Vec<Row>, Option<Share>)> {
    let rubric = rubrics::by_id(db, round.rubric_id).await?.rubric()?;
    let (figures, share) = chain::figures_and_share(db, round, &rubric, &subjects, now).await?;
    let mut entries: HashMap<_, _> = entries.into_iter().map(|entry| (entry.submission_id, entry)).collect();
    let mut subjects: HashMap<_, _> = subjects
        .into_iter()
        .map(|subject| (subject.submission, subject))
        .collect();
    let row = |figures: SubmissionFigures| {
        let entry = entries.remove(&figures.submission)?;
        Some(Row {
            subject: subjects.remove(&figures.submission)?,
            figures,
            decision: entry.decision,
            reason: entry.reason,
        })
    };
    Ok((figures.into_iter().filter_map(row).collect(), share))
}

/// The reviews of one submission.
#[derive(Clone, Debug)]
pub struct SubmissionReviews {
    pub round: round::Model,
    pub rubric_row: super::entity::rubric::Model,
    pub rubric: Rubric,
    pub subject: Subject,
    pub reviews: Vec<SeenReview>,
}

/// The reviews of a submission, for those who see its figures. Who looked is noted in the audit log.
///
/// # Errors
/// `LoggedOut`; `NotFound` for everybody who may not see them (yet).
pub async fn get_reviews(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    submission: SubmissionId,
) -> Result<SubmissionReviews> {
    let db = platform.db.read();
    let now = platform.clock.now();
    viewer.person()?;
    let round = access::round(db, round).await?;
    let mut subjects = subjects_of(db, &round).await?;
    subjects.retain(|subject| subject.submission == submission);
    let lens = Lens::of(db, viewer, &round, &subjects, now).await?;
    let subject = subjects.pop().filter(|_| lens.sees_figures(submission));
    let subject = subject.ok_or(Error::NotFound)?;
    let rubric_row = rubrics::by_id(db, round.rubric_id).await?;
    let rubric = rubric_row.rubric()?;
    let reviews = seen_reviews(platform, &round, &rubric, &lens, submission).await?;
    let tx = platform.begin(viewer).await?;
    let detail = json!({ "round": round.id, "reviews": reviews.len() });
    tx.audit("reviews.read", ("submission", submission.0), detail).await?;
    tx.commit().await?;
    Ok(SubmissionReviews {
        subject: subject.blinded(round.blind && lens.is_juror),
        round,
        rubric_row,
        rubric,
        reviews,
    })
}
