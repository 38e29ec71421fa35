//! Keeping a review: as a draft while it is written, or given.
//!
//! A draft is kept every few seconds, from several pages and devices of one juror. The version of a review, the moment it was last changed,
//! goes out with it and comes back with what was made of it, so that nothing newer is written over unseen.

use super::queue;
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::jury::entity::review;
use crate::jury::reviews::{Found, ReviewForm, Step, find};
use crate::jury::{assignments, calibration, closing, require_phase, rubrics};
use crate::platform::{Platform, Tx};
use sea_orm::{ActiveModelTrait, IntoActiveModel, Set};
use serde_json::json;
use shared::fields::{self, FieldCode, FieldErrors};
use shared::ids::{AssignmentId, ReviewId};
use shared::jury::rubric::Score;
use shared::jury::{Points, ReviewState, RoundState, Rubric, Scores};
use shared::processes::Act;
use shared::time::Timestamp;

/// Characters of a note at most.
pub const NOTE: usize = 4_000;

/// What was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saved {
    pub state: ReviewState,
    /// Of the review as it is now: the base of the next change.
    pub version: Timestamp,
    /// The juror's own total, as soon as everything that counts has a level.
    pub total: Option<Points>,
}

/// The moment a review was last changed; the beginning of time while there is none.
pub(in crate::jury) fn version_of(review: Option<&review::Model>) -> Timestamp {
    review.map_or(Timestamp(0), |review| review.updated_at)
}

/// The state after finishing, or why nothing can be written.
pub(in crate::jury) fn can_write(review: ReviewState, round: RoundState) -> Result<ReviewState> {
    match round {
        RoundState::Published => Err(Error::Conflict("round-published")),
        // Whoever has seen the others' scores does not change their own once the round is closed.
        RoundState::Closed if review.counts() => Err(Error::Conflict("round-closed")),
        _ => review.finish(round).ok_or(Error::Conflict("round-not-open")),
    }
}

/// Keeps or gives a review, whatever was kept before.
///
/// # Errors
/// As [`save_review_on`].
pub async fn save_review(
    platform: &Platform,
    viewer: &Viewer,
    id: AssignmentId,
    form: &ReviewForm,
    step: Step,
) -> Result<ReviewState> {
    let saved = save_review_on(platform, viewer, id, form, step, None).await?;
    Ok(saved.state)
}

/// Keeps or gives a review. What is sent to be finished but is not complete is kept as a draft, and refused. With a `base`, the version that
/// the juror had before them, nothing that was kept since by another page or device is written over.
///
/// # Errors
/// `NotFound` as [`open_assignment`]; `Conflict`: `phase-closed`, `round-published`, `round-closed`, `round-not-open`, `review-finished` for a
/// draft of what was finished, `samples-first`, `review-changed` when the kept review is another than `base`; `Invalid` by `score-<id>`, `reason-<id>`,
/// `private_note`, `jury_note`, `feedback`.
pub async fn save_review_on(
    platform: &Platform,
    viewer: &Viewer,
    id: AssignmentId,
    form: &ReviewForm,
    step: Step,
    base: Option<Timestamp>,
) -> Result<Saved> {
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
    let old = assignments::reviews_of(&tx.db, [id]).await?.remove(&id);
    let kept = old.as_ref().map(kept_form).transpose()?;
    // The same words once more are no change: an answer that was lost on the way is asked for again.
    let is_same = kept.as_ref() == Some(&clean);
    if !is_same && base.is_some_and(|base| base != version_of(old.as_ref())) {
        return Err(Error::Conflict("review-changed"));
    }
    if had_finished && !complete {
        return Err(Error::Invalid(lacks));
    }
    let state = if step == Step::Finish && complete {
        finished
    } else {
        ReviewState::Draft
    };
    let mut saved = Saved {
        state,
        version: version_of(old.as_ref()),
        total: rubric.total(&clean.scores),
    };
    if !is_same || state != assignment.state {
        let before = kept.map(|kept| kept.scores);
        // Words of a draft come every few seconds; the log says when its scores change.
        let is_told = state != assignment.state || before.as_ref().map(values_of) != Some(values_of(&clean.scores));
        saved.version = put_review(&tx, id, old, &clean).await?;
        let mut row = assignment.into_active_model();
        row.state = Set(state);
        if state.counts() && !had_finished {
            row.finished_at = Set(Some(tx.now));
            queue::forget(&tx, [id]).await?;
        }
        row.update(&tx.db).await?;
        let action = match state {
            ReviewState::Draft => "review.draft",
            _ if had_finished => "review.change",
            _ => "review.finish",
        };
        // Scores are in the log, notes are not: whoever reads the log sees that a score changed, and how.
        let detail =
            json!({ "before": before.as_ref().map(values_of), "scores": values_of(&clean.scores), "state": state });
        if is_told || state.counts() {
            tx.audit(action, ("assignment", id.0), detail).await?;
        }
        if state.counts() && !had_finished {
            closing::by_rule(&tx, &round).await?;
        }
        tx.commit().await?;
    }
    if step == Step::Finish && !complete {
        return Err(Error::Invalid(lacks));
    }
    Ok(saved)
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
    // A criterion of which nothing is said is the same as one that is not there.
    let is_said = |score: &Score| score.value.is_some() || !score.reason.trim().is_empty();
    let said = form.scores.iter().filter(|(_, score)| is_said(score));
    let clean = (|| {
        Some(ReviewForm {
            scores: said.map(|(id, score)| (*id, score.clone())).collect(),
            private_note: private_note?,
            jury_note: jury_note?,
            feedback: feedback?,
        })
    })();
    Ok((wrong.finish(clean)?, lacks))
}

/// A kept review as it would be sent again.
fn kept_form(row: &review::Model) -> Result<ReviewForm> {
    Ok(ReviewForm {
        scores: row.scores()?,
        private_note: row.private_note.clone(),
        jury_note: row.jury_note.clone(),
        feedback: row.feedback.clone(),
    })
}

/// Writes the review; its version, which is later than the one before, also within one millisecond.
async fn put_review(tx: &Tx, id: AssignmentId, old: Option<review::Model>, form: &ReviewForm) -> Result<Timestamp> {
    let is_new = old.is_none();
    let version = tx.now.max(version_of(old.as_ref()).plus(1));
    let row = review::ActiveModel {
        id: Set(old.map_or_else(|| tx.new_id::<ReviewId>(), |old| old.id)),
        assignment_id: Set(id),
        scores: Set(serde_json::to_string(&form.scores).map_err(Error::internal)?),
        private_note: Set(form.private_note.clone()),
        jury_note: Set(form.jury_note.clone()),
        feedback: Set(form.feedback.clone()),
        updated_at: Set(version),
    };
    if is_new {
        row.insert(&tx.db).await?;
    } else {
        row.update(&tx.db).await?;
    }
    Ok(version)
}

/// What is kept of one's own review, and its version: what stands in the way of an older draft.
///
/// # Errors
/// `NotFound` as [`open_assignment`].
pub async fn own_review(
    platform: &Platform,
    viewer: &Viewer,
    id: AssignmentId,
) -> Result<(Option<ReviewForm>, Timestamp)> {
    let db = platform.db.read();
    find(db, viewer, id, platform.clock.now()).await?;
    let row = assignments::reviews_of(db, [id]).await?.remove(&id);
    Ok((row.as_ref().map(kept_form).transpose()?, version_of(row.as_ref())))
}
