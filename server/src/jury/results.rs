//! The figures of a round, the reviews behind them, the determination and its publication.

use super::access::{self, Lens, entries_of, managed, subjects_of};
pub use super::chain::figures_of;
use super::entity::{assignment, entry, round};
use super::reviews::{SeenReview, seen_reviews};
use super::subjects::{self, Subject};
use super::{assignments, chain, conflicts, deliberation, publication, require_phase, rubrics, rules};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::notices::{self, Notice};
use crate::platform::{Platform, Tx};
use crate::teams::members;
use sea_orm::{ActiveModelTrait, ConnectionTrait, IntoActiveModel, Set};
use serde_json::json;
use shared::fields::{self, FieldCode, FieldErrors};
use shared::ids::{AccountId, RoundId, SubmissionId};
pub use shared::jury::Shown;
use shared::jury::assignment::Pair;
use shared::jury::figures::{ReviewPoints, Share, figures};
use shared::jury::{DeterminationKind, RoundAct, RoundState, Rubric, Scores, SubmissionFigures};
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
/// `goes-on-fixed` for what the next round has taken in, `jury-meets` when the jury holds a meeting, where its decisions are recorded;
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
    let kinds: Vec<_> = checked
        .iter()
        .map(|(submission, kind, _)| (*submission, *kind))
        .collect();
    chain::check_decisions(&tx.db, round.id, &kinds).await?;
    let mut entries: HashMap<_, _> = entries_of(&tx.db, round.id)
        .await?
        .into_iter()
        .map(|entry| (entry.submission_id, entry))
        .collect();
    let mut decided = Vec::new();
    for (submission, kind, reason) in checked {
        let entry = entries.remove(&submission).filter(|_| lens.sees_figures(submission));
        decided.push((entry.ok_or(Error::NotFound)?, Some(kind), reason));
    }
    chain::record(&tx, &round, decided).await?;
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

/// Makes the result public: proposals are selected or not, or go on to the next round; their teams are told and can read their feedback.
///
/// # Errors
/// `NotFound`; `Conflict`: `round-state` unless it is closed, `not-all-decided`, and as [`publication::check`].
pub async fn publish(platform: &Platform, viewer: &Viewer, round: RoundId, shown: Shown) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let round = managed(&tx.db, viewer, round).await?;
    let next = round.state_at(tx.now).after(RoundAct::Publish);
    let next = next.map_err(|_| Error::Conflict("round-state"))?;
    let entries = entries_of(&tx.db, round.id).await?;
    publication::check(&tx, &round, &entries, shown).await?;
    let mut row = round.clone().into_active_model();
    row.state = Set(next);
    row.closed_at = Set(Some(round.closed_at.unwrap_or(round.closes_at)));
    row.published_at = Set(Some(tx.now));
    row.show_totals = Set(shown.totals);
    row.show_ranks = Set(shown.ranks);
    row.show_feedback = Set(shown.feedback);
    row.update(&tx.db).await?;
    publication::show_names(&tx, round.id, shown.jurors).await?;
    for act in [ProposalAct::Select, ProposalAct::NotSelect] {
        let mut moved = Vec::new();
        for entry in &entries {
            let decision = entry.decision.ok_or(Error::Conflict("not-all-decided"))?;
            if decision.moves() == Some(act) {
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
    /// Selected ones first, then what goes on, then by number; by rank where ranks are shown. Figures are there where totals are shown.
    pub rows: Vec<OutcomeRow>,
    /// How much the round before counts, where totals are shown.
    pub share: Option<Share>,
    /// Who sat in the jury, where their names are shown.
    pub jurors: Vec<String>,
}

/// A line of a published result.
#[derive(Clone, Debug)]
pub struct OutcomeRow {
    pub subject: Subject,
    pub decision: DeterminationKind,
    pub reason: String,
    /// The total, where the round before counts too.
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
    let names = rules::of(db, round.id).await?.names_shown;
    let published = round.published_at.unwrap_or(round.closes_at);
    outcome_of(db, round, names, published).await
}

/// What everyone reads of a round with the marks of what is shown that it has, or would have: without what is not decided.
pub(super) async fn outcome_of(
    db: &impl ConnectionTrait,
    round: round::Model,
    names: bool,
    now: Timestamp,
) -> Result<Outcome> {
    let challenge = subjects::challenge(db, round.challenge_id).await?.title;
    let subjects = subjects_of(db, &round).await?;
    let rubric = rubrics::by_id(db, round.rubric_id).await?.rubric()?;
    let figures = figures_of(db, &round, &rubric, &subjects, now).await?;
    let share = rules::of(db, round.id).await?.share().filter(|_| round.show_totals);
    let jurors = if names {
        publication::jurors_of(db, &round, &subjects, now).await?
    } else {
        Vec::new()
    };
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
            mean: figures.total().filter(|_| round.show_totals),
            rank: figures.rank.filter(|_| round.show_ranks),
            reviews: figures.reviews,
            // What was not selected stays its team's own: its name is not told.
            subject: subject.blinded(!decision.is_selected()),
            decision,
            reason: entry.reason.clone(),
        })
    };
    let mut rows: Vec<_> = subjects.into_iter().filter_map(row).collect();
    let last = |kind: DeterminationKind| (!kind.is_selected(), kind != DeterminationKind::GoesOn);
    rows.sort_by_key(|row| (row.rank.unwrap_or(u32::MAX), last(row.decision)));
    Ok(Outcome {
        round,
        challenge,
        rows,
        share,
        jurors,
    })
}
