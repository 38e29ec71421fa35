//! The figures of a round, the reviews behind them, the determination and its publication.

use super::access::{self, Lens, entries_of, managed, subjects_of};
use super::entity::{assignment, entry, round};
use super::reviews::{SeenReview, seen_reviews};
use super::subjects::{self, Subject};
use super::{assignments, conflicts, deliberation, require_phase, rubrics};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::notices::{self, Notice};
use crate::platform::{Platform, Tx};
use crate::teams::members;
use sea_orm::{ActiveModelTrait, ConnectionTrait, IntoActiveModel, Set};
use serde_json::json;
use shared::fields::{self, FieldCode, FieldErrors};
use shared::ids::{RoundId, SubmissionId};
use shared::jury::assignment::Pair;
use shared::jury::figures::{ReviewPoints, figures};
use shared::jury::{DeterminationKind, RoundAct, RoundState, Rubric, SubmissionFigures};
use shared::permissions::Operation;
use shared::processes::Act;
use shared::proposals::ProposalAct;
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
    /// The jury holds a meeting: decisions are recorded there.
    pub meets: bool,
}

/// The figures of the submissions given, from the reviews that count: finished, and by jurors without conflict.
///
/// # Errors
/// The database's.
pub async fn figures_of(
    db: &impl ConnectionTrait,
    round: &round::Model,
    rubric: &Rubric,
    subjects: &[Subject],
    now: Timestamp,
) -> Result<Vec<SubmissionFigures>> {
    let rows = counting(db, round, subjects, now).await?;
    let reviews = assignments::reviews_of(db, rows.iter().map(|row| row.id)).await?;
    let mut points = Vec::new();
    for row in rows {
        let Some(review) = reviews.get(&row.id) else { continue };
        let scores = review.scores()?;
        if let (Some(total), Some(unweighted)) = (rubric.total(&scores), rubric.unweighted(&scores)) {
            points.push(ReviewPoints {
                submission: row.submission_id,
                total,
                unweighted,
            });
        }
    }
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
    viewer.person()?;
    let round = access::round(db, round).await?;
    let subjects = subjects_of(db, &round).await?;
    let lens = Lens::of(db, viewer, &round, &subjects, now).await?;
    if round.state == RoundState::Planned {
        return Err(Error::NotFound);
    }
    let challenge = subjects::challenge(db, round.challenge_id).await?.title;
    let (done, all) = lens.progress();
    let mut results = Results {
        state: round.state_at(now),
        challenge,
        waiting: (lens.is_juror && done < all).then_some((done, all)),
        rows: Vec::new(),
        may_decide: viewer.may(Operation::JuryManage, &round.object()),
        meets: deliberation::meets(db, round.id).await?,
        round,
    };
    if results.waiting.is_none() {
        results.rows = rows_of(db, &results.round, &lens, subjects, now).await?;
    }
    Ok(results)
}

async fn rows_of(
    db: &impl ConnectionTrait,
    round: &round::Model,
    lens: &Lens,
    subjects: Vec<Subject>,
    now: Timestamp,
) -> Result<Vec<Row>> {
    let rubric = rubrics::by_id(db, round.rubric_id).await?.rubric()?;
    let seen = |subject: &Subject| lens.sees_figures(subject.submission);
    let subjects: Vec<_> = subjects.into_iter().filter(seen).collect();
    let figures = figures_of(db, round, &rubric, &subjects, now).await?;
    let mut entries: HashMap<_, _> = entries_of(db, round.id)
        .await?
        .into_iter()
        .map(|entry| (entry.submission_id, entry))
        .collect();
    let blind = round.blind && lens.is_juror;
    let mut subjects: HashMap<_, _> = subjects
        .into_iter()
        .map(|subject| (subject.submission, subject.blinded(blind)))
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
    Ok(figures.into_iter().filter_map(row).collect())
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

/// One decision as a form sends it.
#[derive(Clone, Debug)]
pub struct Decision {
    pub submission: SubmissionId,
    pub kind: String,
    pub reason: String,
}

/// Records what the jury decided of a whole round, in one act. It can be changed until it is published.
///
/// # Errors
/// `NotFound` also for a submission that is not in the round or that the organiser may not see; `Conflict`: `round-not-closed`, `phase-closed`,
/// `jury-meets` when the jury holds a meeting, where its decisions are recorded;
/// `Invalid` by `decision-<submission>` and `reason-<submission>`.
pub async fn decide(platform: &Platform, viewer: &Viewer, round: RoundId, decisions: &[Decision]) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let round = managed(&tx.db, viewer, round).await?;
    if round.state_at(tx.now) != RoundState::Closed {
        return Err(Error::Conflict("round-not-closed"));
    }
    require_phase(&tx, round.process_id, Act::Determine).await?;
    if deliberation::meets(&tx.db, round.id).await? {
        return Err(Error::Conflict("jury-meets"));
    }
    let subjects = subjects_of(&tx.db, &round).await?;
    let lens = Lens::of(&tx.db, viewer, &round, &subjects, tx.now).await?;
    let mut errors = FieldErrors::default();
    let mut checked = Vec::new();
    for decision in decisions {
        let field = |name: &str| format!("{name}-{}", decision.submission);
        let (kind, reason) = (field("decision"), field("reason"));
        let decided = check_decision(&mut errors, &kind, &reason, &decision.kind, &decision.reason);
        checked.extend(decided.map(|(kind, reason)| (decision.submission, kind, reason)));
    }
    let checked = errors.finish(Some(checked))?;
    let mut entries: HashMap<_, _> = entries_of(&tx.db, round.id)
        .await?
        .into_iter()
        .map(|entry| (entry.submission_id, entry))
        .collect();
    let mut detail = Vec::new();
    for (submission, kind, reason) in checked {
        let entry = entries.remove(&submission).filter(|_| lens.sees_figures(submission));
        write_decision(&tx, entry.ok_or(Error::NotFound)?, Some((kind, reason))).await?;
        detail.push(json!({ "submission": submission, "decision": kind }));
    }
    tx.audit("round.decide", ("round", round.id.0), json!({ "decisions": detail }))
        .await?;
    tx.commit().await
}

/// A decision with its reasons, as typed into these fields.
pub(super) fn check_decision(
    errors: &mut FieldErrors,
    kind_field: &str,
    reason_field: &str,
    kind: &str,
    reason: &str,
) -> Option<(DeterminationKind, String)> {
    let kind = errors.take(kind_field, DeterminationKind::parse(kind));
    let reason = fields::text(reason, 1, 2_000).map_err(|code| match code {
        FieldCode::Required => FieldCode::ReasonRequired,
        other => other,
    });
    kind.zip(errors.take(reason_field, reason))
}

/// Writes what the jury decided of one submission, or that it is open again: the one door for juries with a meeting and without.
pub(super) async fn write_decision(
    tx: &Tx,
    entry: entry::Model,
    decided: Option<(DeterminationKind, String)>,
) -> Result<()> {
    let is_decided = decided.is_some();
    let (kind, reason) = decided.map_or((None, String::new()), |(kind, reason)| (Some(kind), reason));
    let mut row = entry.into_active_model();
    row.decision = Set(kind);
    row.reason = Set(reason);
    row.decided_by = Set(tx.actor.filter(|_| is_decided));
    row.decided_at = Set(is_decided.then_some(tx.now));
    row.update(&tx.db).await?;
    Ok(())
}

/// What is shown with the result.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Shown {
    pub totals: bool,
    pub ranks: bool,
    pub feedback: bool,
}

/// Makes the result public: proposals are selected or not, their teams are told and can read their feedback.
///
/// # Errors
/// `NotFound`; `Conflict`: `round-state` unless it is closed, `not-all-decided`, `phase-closed` outside of the results phase.
pub async fn publish(platform: &Platform, viewer: &Viewer, round: RoundId, shown: Shown) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let round = managed(&tx.db, viewer, round).await?;
    let next = round.state_at(tx.now).after(RoundAct::Publish);
    let next = next.map_err(|_| Error::Conflict("round-state"))?;
    require_phase(&tx, round.process_id, Act::Publish).await?;
    let entries = entries_of(&tx.db, round.id).await?;
    let mut row = round.clone().into_active_model();
    row.state = Set(next);
    row.closed_at = Set(Some(round.closed_at.unwrap_or(round.closes_at)));
    row.published_at = Set(Some(tx.now));
    row.show_totals = Set(shown.totals);
    row.show_ranks = Set(shown.ranks);
    row.show_feedback = Set(shown.feedback);
    row.update(&tx.db).await?;
    for (act, selected) in [(ProposalAct::Select, true), (ProposalAct::NotSelect, false)] {
        let mut moved = Vec::new();
        for entry in &entries {
            let decision = entry.decision.ok_or(Error::Conflict("not-all-decided"))?;
            if decision.is_selected() == selected {
                moved.push(entry.proposal_id);
            }
        }
        subjects::advance(&tx, round.process_id, &moved, act).await?;
    }
    tell_teams(platform, &tx, &entries).await?;
    tx.audit("round.publish", ("round", round.id.0), json!(shown)).await?;
    let teams: Vec<_> = subjects_of(&tx.db, &round).await?.iter().map(|one| one.team).collect();
    tx.commit().await?;
    members::rights_changed(platform, &teams).await
}

async fn tell_teams(platform: &Platform, tx: &Tx, entries: &[entry::Model]) -> Result<()> {
    let ids: Vec<_> = entries.iter().map(|entry| entry.submission_id).collect();
    let subjects = subjects::of_submissions(&tx.db, &ids).await?;
    let teams: Vec<_> = subjects.iter().map(|subject| subject.team).collect();
    let people_now = subjects::people_now(&tx.db, &teams).await?;
    for subject in subjects {
        let team = people_now.iter().filter(|(team, _)| *team == subject.team);
        let people: Vec<_> = team.map(|(_, account)| *account).collect();
        let values = [("number", subject.number.to_string()), ("title", subject.title)];
        let path = format!("/proposals/{}/feedback", subject.proposal);
        notices::tell(platform, tx, &people, &Notice::new("jury-result", path, &values)).await?;
    }
    Ok(())
}

/// The published result of a round, for everyone.
#[derive(Clone, Debug)]
pub struct Outcome {
    pub round: round::Model,
    pub challenge: String,
    /// Selected ones first, then by number; by rank where ranks are shown. Figures are there where totals are shown.
    pub rows: Vec<OutcomeRow>,
}

/// A line of a published result.
#[derive(Clone, Debug)]
pub struct OutcomeRow {
    pub subject: Subject,
    pub decision: DeterminationKind,
    pub reason: String,
    pub mean: Option<shared::jury::Points>,
    pub rank: Option<u32>,
    pub reviews: u32,
}

/// The published result of a round.
///
/// # Errors
/// `NotFound` before it is published.
pub async fn get_outcome(platform: &Platform, round: RoundId) -> Result<Outcome> {
    let db = platform.db.read();
    let round = access::round(db, round).await?;
    if round.state != RoundState::Published {
        return Err(Error::NotFound);
    }
    let challenge = subjects::challenge(db, round.challenge_id).await?.title;
    let subjects = subjects_of(db, &round).await?;
    let rubric = rubrics::by_id(db, round.rubric_id).await?.rubric()?;
    let published = round.published_at.unwrap_or(round.closes_at);
    let figures = figures_of(db, &round, &rubric, &subjects, published).await?;
    let figures: HashMap<_, _> = figures.into_iter().map(|one| (one.submission, one)).collect();
    let entries: HashMap<_, _> = entries_of(db, round.id)
        .await?
        .into_iter()
        .map(|entry| (entry.submission_id, entry))
        .collect();
    let row = |subject: Subject| {
        let entry = entries.get(&subject.submission)?;
        let figures = figures.get(&subject.submission)?;
        let decision = entry.decision?;
        Some(OutcomeRow {
            mean: figures.mean.filter(|_| round.show_totals),
            rank: figures.rank.filter(|_| round.show_ranks),
            reviews: figures.reviews,
            // What was not selected stays its team's own: its name is not told.
            subject: subject.blinded(!decision.is_selected()),
            decision,
            reason: entry.reason.clone(),
        })
    };
    let mut rows: Vec<_> = subjects.into_iter().filter_map(row).collect();
    rows.sort_by_key(|row| (row.rank.unwrap_or(u32::MAX), !row.decision.is_selected()));
    Ok(Outcome { round, challenge, rows })
}
