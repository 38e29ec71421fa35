//! A juror's work on one submission: reading the frozen text, scoring it by the rubric, finishing, or standing back.

use super::access::{self, Lens};
use super::entity::{assignment, review, round, rubric};
use super::scoring::entity::{flag, later};
use super::scoring::flags;
use super::scoring::queue::{self, Trail};
use super::scoring::saving::{can_write, version_of};
use super::subjects::{self, Subject};
use super::{assignments, calibration, conflicts, require_phase, rubrics};
use crate::accounts::{Viewer, service as accounts};
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::{ActiveModelTrait, ConnectionTrait, EntityTrait, IntoActiveModel, Set};
use serde_json::json;
use shared::fields::{self, FieldCode};
use shared::ids::{AssignmentId, RoundId};
use shared::jury::assignment::Pair;
use shared::jury::conflicts::ConflictKind;
use shared::jury::{ConflictSource, Points, ReviewState, RoundState, Rubric, Scores, Sight};
use shared::permissions::{Operation, Relation, Role, Scope};
use shared::processes::Act;
use shared::proposals::Frozen;
use shared::time::Timestamp;

pub use super::scoring::saving::{NOTE, Saved, own_review, save_review, save_review_on};

/// Everything on the scoring page.
#[derive(Clone, Debug)]
pub struct Task {
    pub assignment: assignment::Model,
    pub round: round::Model,
    pub state: RoundState,
    pub rubric_row: rubric::Model,
    pub rubric: Rubric,
    pub subject: Subject,
    pub text: Frozen,
    /// SHA-256 of the frozen text as it was submitted.
    pub hash: String,
    pub review: Option<review::Model>,
    /// The reviews of others, once one's own is in.
    pub others: Vec<SeenReview>,
    /// Finished and all of this juror's reviews in the round.
    pub progress: (u32, u32),
    /// The next one to write.
    pub next: Option<AssignmentId>,
    /// Its place in the juror's list.
    pub trail: Trail,
    /// When it is put off.
    pub later: Option<later::Model>,
    /// The juror's own flags on it.
    pub flags: Vec<flag::Model>,
}

impl Task {
    /// Whether the review can be written or changed now; a finished one only while the round is open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        can_write(self.assignment.state, self.state).is_ok()
    }

    /// Which review this is: goes back to [`save_review_on`] with what was made of it.
    #[must_use]
    pub fn version(&self) -> Timestamp {
        version_of(self.review.as_ref())
    }

    /// The total of what is kept, as soon as everything that counts has a level.
    #[must_use]
    pub fn total(&self) -> Option<Points> {
        self.rubric.total(&self.review.as_ref()?.scores().ok()?)
    }
}

/// A review as somebody sees it: what is not theirs to see is not in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenReview {
    /// None where jurors are anonymous to each other, and always for teams.
    pub author: Option<String>,
    pub state: ReviewState,
    pub scores: Scores,
    pub total: Option<Points>,
    pub jury_note: String,
    pub feedback: String,
}

/// What a juror sends. Texts are as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReviewForm {
    pub scores: Scores,
    pub private_note: String,
    pub jury_note: String,
    pub feedback: String,
}

/// Whether a review is kept for later or given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Draft,
    Finish,
}

pub(super) struct Found {
    pub assignment: assignment::Model,
    pub round: round::Model,
    pub subject: Subject,
    lens: Lens,
}

/// The assignment, for its juror only; a conflict, a recusal or an absence makes it disappear.
pub(super) async fn find(
    db: &impl ConnectionTrait,
    viewer: &Viewer,
    id: AssignmentId,
    now: Timestamp,
) -> Result<Found> {
    let me = viewer.person()?.id;
    let row = assignment::Entity::find_by_id(id).one(db).await?;
    let assignment = row.filter(|row| row.juror_id == me).ok_or(Error::NotFound)?;
    let round = access::round(db, assignment.round_id).await?;
    let mut subjects = subjects::of_submissions(db, &[assignment.submission_id]).await?;
    let lens = Lens::of(db, viewer, &round, &subjects, now).await?;
    let subject = subjects.pop().ok_or(Error::NotFound)?;
    let works = viewer.holds(Role::Juror, Scope::Process(round.process_id))
        && !assignment.state.is_given_back()
        && round.state != RoundState::Planned
        && !lens.is_barred(subject.submission);
    let object = round.object().with_if(works, Relation::AssignedJuror);
    if !viewer.may(Operation::ReviewWrite, &object) {
        return Err(Error::NotFound);
    }
    Ok(Found {
        assignment,
        round,
        subject,
        lens,
    })
}

/// The scoring page of an assignment. The first time it is opened is noted in the audit log.
///
/// # Errors
/// `LoggedOut`; `NotFound` for everybody but its juror, and for a juror with a conflict; `Conflict("samples-first")`.
pub async fn open_assignment(platform: &Platform, viewer: &Viewer, id: AssignmentId) -> Result<Task> {
    let db = platform.db.read();
    let now = platform.clock.now();
    let Found {
        assignment,
        round,
        subject,
        lens,
    } = find(db, viewer, id, now).await?;
    calibration::require_done(db, &round, lens.me).await?;
    if assignment.opened_at.is_none() {
        note_opening(platform, viewer, &assignment).await?;
    }
    let (mut text, hash) = subjects::text(db, subject.submission).await?;
    if round.blind {
        text = subjects::blind_text(db, &subject, text, now).await?;
    }
    let rubric_row = rubrics::by_id(db, round.rubric_id).await?;
    let rubric = rubric_row.rubric()?;
    let others = seen_reviews(platform, &round, &rubric, &lens, assignment.submission_id).await?;
    let review = assignments::reviews_of(db, [assignment.id])
        .await?
        .remove(&assignment.id);
    let trail = queue::trail(db, &assignment, now).await?;
    Ok(Task {
        state: round.state_at(now),
        subject: subject.blinded(round.blind),
        progress: (trail.finished, trail.all),
        later: queue::later_of(db, assignment.id).await?,
        flags: flags::of_assignment(db, assignment.id).await?,
        assignment,
        round,
        rubric_row,
        rubric,
        text,
        hash,
        review,
        others,
        next: trail.next_open,
        trail,
    })
}

/// The round of an assignment, for its juror.
///
/// # Errors
/// `LoggedOut`; `NotFound` as [`open_assignment`].
pub async fn round_of(platform: &Platform, viewer: &Viewer, id: AssignmentId) -> Result<RoundId> {
    let found = find(platform.db.read(), viewer, id, platform.clock.now()).await?;
    Ok(found.round.id)
}

async fn note_opening(platform: &Platform, viewer: &Viewer, row: &assignment::Model) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let mut changed = row.clone().into_active_model();
    changed.opened_at = Set(Some(tx.now));
    changed.update(&tx.db).await?;
    let detail = json!({ "submission": row.submission_id });
    tx.audit("review.open", ("assignment", row.id.0), detail).await?;
    tx.commit().await
}

/// The reviews of a submission that the person behind `lens` may see, without their own.
///
/// # Errors
/// The database's.
pub async fn seen_reviews(
    platform: &Platform,
    round: &round::Model,
    rubric: &Rubric,
    lens: &Lens,
    submission: shared::ids::SubmissionId,
) -> Result<Vec<SeenReview>> {
    let db = platform.db.read();
    let rows = assignments::of_submission(db, round.id, submission).await?;
    let seen: Vec<_> = rows
        .into_iter()
        .filter(|row| row.juror_id != lens.me)
        .filter(|row| lens.review(submission, row.juror_id, row.state) >= Sight::ForJury)
        .collect();
    let mut reviews = assignments::reviews_of(db, seen.iter().map(|row| row.id)).await?;
    let names = if lens.sees_names(round) {
        accounts::pseudonyms(platform.db.read(), seen.iter().map(|row| row.juror_id)).await?
    } else {
        std::collections::HashMap::new()
    };
    let mut all = Vec::new();
    for row in seen {
        let Some(review) = reviews.remove(&row.id) else {
            continue;
        };
        let scores = review.scores()?;
        all.push(SeenReview {
            author: names.get(&row.juror_id).cloned(),
            state: row.state,
            total: rubric.total(&scores),
            scores,
            jury_note: review.jury_note,
            feedback: review.feedback,
        });
    }
    Ok(all)
}

/// A juror stands back from a submission. With a kind it is a conflict, and the text is closed to them; without one (no time, not the field)
/// it only frees the place. The submission can then be given to another.
///
/// # Errors
/// `NotFound`, `Conflict("phase-closed")`, `Conflict("round-published")`; `Invalid` on `note` (a recusal without conflict needs a reason).
pub async fn recuse(
    platform: &Platform,
    viewer: &Viewer,
    id: AssignmentId,
    kind: Option<ConflictKind>,
    note: &str,
) -> Result<RoundId> {
    let tx = platform.begin(viewer).await?;
    let Found { assignment, round, .. } = find(&tx.db, viewer, id, tx.now).await?;
    require_phase(&tx, round.process_id, Act::Review).await?;
    if round.state == RoundState::Published {
        return Err(Error::Conflict("round-published"));
    }
    let note = fields::text(note, 0, 500).map_err(|code| Error::field("note", code))?;
    let pair = Pair {
        submission: assignment.submission_id,
        juror: assignment.juror_id,
    };
    match kind {
        Some(kind) => {
            let new = conflicts::NewConflict { kind, note };
            conflicts::enter(&tx, pair, &new, ConflictSource::Declared).await?;
        }
        None if note.is_empty() => return Err(Error::field("note", FieldCode::ReasonRequired)),
        None => {
            let detail = json!({ "reason": note });
            tx.audit("review.give_back", ("assignment", id.0), detail).await?;
        }
    }
    assignments::recuse(&tx, assignment).await?;
    tx.commit().await?;
    Ok(round.id)
}
