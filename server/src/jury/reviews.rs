//! A juror's work on one submission: reading the frozen text, scoring it by the rubric, finishing, or standing back.

use super::access::{self, Lens};
use super::entity::{assignment, review, round, rubric};
use super::subjects::{self, Subject};
use super::{assignments, calibration, closing, conflicts, require_phase, rubrics};
use crate::accounts::{Viewer, service as accounts};
use crate::error::{Error, Result};
use crate::platform::{Platform, Tx};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, Set,
};
use serde_json::json;
use shared::fields::{self, FieldCode, FieldErrors};
use shared::ids::{AccountId, AssignmentId, ReviewId, RoundId};
use shared::jury::assignment::Pair;
use shared::jury::conflicts::ConflictKind;
use shared::jury::{ConflictSource, Points, ReviewState, RoundState, Rubric, Scores, Sight};
use shared::permissions::{Operation, Relation, Role, Scope};
use shared::processes::Act;
use shared::proposals::Frozen;
use shared::time::Timestamp;

/// Characters of a note at most.
pub const NOTE: usize = 4_000;

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
}

impl Task {
    /// Whether the review can be written or changed now; a finished one only while the round is open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        can_write(self.assignment.state, self.state).is_ok()
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
    let next = next_of(db, round.id, assignment.juror_id, assignment.id).await?;
    Ok(Task {
        state: round.state_at(now),
        subject: subject.blinded(round.blind),
        progress: lens.progress(),
        assignment,
        round,
        rubric_row,
        rubric,
        text,
        hash,
        review,
        others,
        next,
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

async fn next_of(
    db: &impl ConnectionTrait,
    round: RoundId,
    juror: AccountId,
    but: AssignmentId,
) -> Result<Option<AssignmentId>> {
    let row = assignment::Entity::find()
        .filter(assignment::Column::RoundId.eq(round))
        .filter(assignment::Column::JurorId.eq(juror))
        .filter(assignment::Column::Id.ne(but))
        .filter(assignment::Column::State.is_in([ReviewState::Assigned, ReviewState::Draft]))
        .order_by_asc(assignment::Column::Id)
        .one(db)
        .await?;
    Ok(row.map(|row| row.id))
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

/// The state after finishing, or why nothing can be written.
fn can_write(review: ReviewState, round: RoundState) -> Result<ReviewState> {
    match round {
        RoundState::Published => Err(Error::Conflict("round-published")),
        // Whoever has seen the others' scores does not change their own once the round is closed.
        RoundState::Closed if review.counts() => Err(Error::Conflict("round-closed")),
        _ => review.finish(round).ok_or(Error::Conflict("round-not-open")),
    }
}

/// Keeps or gives a review. What is sent to be finished but is not complete is kept as a draft, and refused.
///
/// # Errors
/// `NotFound` as [`open_assignment`]; `Conflict`: `phase-closed`, `round-published`, `round-closed`, `round-not-open`, `review-finished` for a
/// draft of what was finished; `Invalid` by `score-<id>`, `reason-<id>`, `private_note`, `jury_note`, `feedback`.
pub async fn save_review(
    platform: &Platform,
    viewer: &Viewer,
    id: AssignmentId,
    form: &ReviewForm,
    step: Step,
) -> Result<ReviewState> {
    let tx = platform.begin(viewer).await?;
    let Found { assignment, round, .. } = find(&tx.db, viewer, id, tx.now).await?;
    require_phase(&tx, round.process_id, Act::Review).await?;
    calibration::require_done(&tx.db, &round, assignment.juror_id).await?;
    let finished = can_write(assignment.state, round.state_at(tx.now))?;
    let had_finished = assignment.state.counts();
    if had_finished && step == Step::Draft {
        return Err(Error::Conflict("review-finished"));
    }
    let rubric = rubrics::by_id(&tx.db, round.rubric_id).await?.rubric()?;
    let (clean, lacks) = check(form, &rubric)?;
    let complete = lacks.is_empty();
    if had_finished && !complete {
        return Err(Error::Invalid(lacks));
    }
    let before = put_review(&tx, assignment.id, &clean).await?;
    let state = if step == Step::Finish && complete {
        finished
    } else {
        ReviewState::Draft
    };
    let mut row = assignment.into_active_model();
    row.state = Set(state);
    if state.counts() && !had_finished {
        row.finished_at = Set(Some(tx.now));
    }
    row.update(&tx.db).await?;
    let action = match state {
        ReviewState::Draft => "review.draft",
        _ if had_finished => "review.change",
        _ => "review.finish",
    };
    // Scores are in the log, notes are not: whoever reads the log sees that a score changed, and how.
    let detail = json!({ "before": before, "scores": values_of(&clean.scores), "state": state });
    tx.audit(action, ("assignment", id.0), detail).await?;
    if state.counts() && !had_finished {
        closing::by_rule(&tx, &round).await?;
    }
    tx.commit().await?;
    if step == Step::Finish && !complete {
        return Err(Error::Invalid(lacks));
    }
    Ok(state)
}

fn values_of(scores: &Scores) -> serde_json::Value {
    let values = scores.iter().map(|(id, score)| (id.to_string(), json!(score.value)));
    values.collect::<serde_json::Map<_, _>>().into()
}

/// The form in the shape it is stored in, and what it lacks to be finished.
fn check(form: &ReviewForm, rubric: &Rubric) -> Result<(ReviewForm, FieldErrors)> {
    let mut wrong = FieldErrors::default();
    let mut lacks = FieldErrors::default();
    let private_note = wrong.take("private_note", fields::text(&form.private_note, 0, NOTE));
    let jury_note = wrong.take("jury_note", fields::text(&form.jury_note, 0, NOTE));
    let feedback = wrong.take("feedback", fields::text(&form.feedback, 0, NOTE));
    if let Err(errors) = rubric.check(&form.scores) {
        for (field, codes) in errors.0 {
            for code in codes {
                let incomplete = matches!(code, FieldCode::Required | FieldCode::ReasonRequired);
                let list = if incomplete { &mut lacks } else { &mut wrong };
                list.add(&field, code);
            }
        }
    }
    if feedback.as_ref().is_some_and(String::is_empty) {
        lacks.add("feedback", FieldCode::Required);
    }
    let clean = (|| {
        Some(ReviewForm {
            scores: form.scores.clone(),
            private_note: private_note?,
            jury_note: jury_note?,
            feedback: feedback?,
        })
    })();
    Ok((wrong.finish(clean)?, lacks))
}

/// Writes the review; the scores it had before.
async fn put_review(tx: &Tx, assignment: AssignmentId, form: &ReviewForm) -> Result<serde_json::Value> {
    let old = assignments::reviews_of(&tx.db, [assignment]).await?.remove(&assignment);
    let before = match &old {
        Some(old) => values_of(&old.scores()?),
        None => json!(null),
    };
    let is_new = old.is_none();
    let row = review::ActiveModel {
        id: Set(old.map_or_else(|| tx.new_id::<ReviewId>(), |old| old.id)),
        assignment_id: Set(assignment),
        scores: Set(serde_json::to_string(&form.scores).map_err(Error::internal)?),
        private_note: Set(form.private_note.clone()),
        jury_note: Set(form.jury_note.clone()),
        feedback: Set(form.feedback.clone()),
        updated_at: Set(tx.now),
    };
    if is_new {
        row.insert(&tx.db).await?;
    } else {
        row.update(&tx.db).await?;
    }
    Ok(before)
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
