//! Samples: two or three texts that all jurors of a round score first, with its rubric, and whose differences they discuss.
//!
//! How to use: an organiser chooses samples while the round is planned ([`add_from`], [`add_written`]) and says by the rules of the round whether they are
//! advised or required; jurors score them ([`save_sample`]) and, once their own is in, read what all gave ([`read`]) and say something of it
//! ([`remarks`]). What is given to a sample stands in a table of its own, so nothing of it is counted anywhere.
//!
//! To add another source of samples: a function beside [`add_from`].

pub mod entity;
pub mod read;
pub mod remarks;

use super::access::{self, Lens, managed};
use super::entity::round;
use super::reviews::Step;
use super::{require_phase, rubrics, rules, subjects};
use crate::accounts::{AccountId, Viewer};
use crate::error::{Error, Result};
use crate::platform::{Platform, Tx};
use entity::{sample, sample_review};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, ModelTrait, QueryFilter, QueryOrder, QuerySelect, Set,
};
use serde_json::json;
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::{RoundId, SampleId, SubmissionId};
use shared::jury::calibration::{Calibration, SAMPLES, Sample};
use shared::jury::{RoundState, Scores};
use shared::languages::Language;
use shared::permissions::{Operation, Role};
use shared::processes::Act;
use shared::time::Timestamp;

/// Earlier submissions to choose from at most.
const CHOICES: u64 = 200;

/// The samples of a round, in the order in which they were chosen.
///
/// # Errors
/// The database's.
pub async fn samples_of(db: &impl ConnectionTrait, round: RoundId) -> Result<Vec<sample::Model>> {
    Ok(sample::Entity::find()
        .filter(sample::Column::RoundId.eq(round))
        .order_by_asc(sample::Column::Id)
        .all(db)
        .await?)
}

/// Which of a round's samples a juror has finished, and how many there are.
///
/// # Errors
/// The database's.
pub async fn progress(db: &impl ConnectionTrait, round: RoundId, juror: AccountId) -> Result<(Vec<SampleId>, usize)> {
    let ids: Vec<SampleId> = sample::Entity::find()
        .select_only()
        .column(sample::Column::Id)
        .filter(sample::Column::RoundId.eq(round))
        .into_tuple()
        .all(db)
        .await?;
    let done = sample_review::Entity::find()
        .filter(sample_review::Column::SampleId.is_in(ids.iter().copied()))
        .filter(sample_review::Column::JurorId.eq(juror))
        .filter(sample_review::Column::FinishedAt.is_not_null())
        .all(db)
        .await?;
    Ok((done.into_iter().map(|row| row.sample_id).collect(), ids.len()))
}

/// Goes on only when the round does not ask for samples first, or the juror has finished them.
///
/// # Errors
/// `Conflict("samples-first")`.
pub(super) async fn require_done(db: &impl ConnectionTrait, round: &round::Model, juror: AccountId) -> Result<()> {
    if rules::of(db, round.id).await?.calibration != Calibration::Required {
        return Ok(());
    }
    let (done, all) = progress(db, round.id, juror).await?;
    if done.len() < all {
        return Err(Error::Conflict("samples-first"));
    }
    Ok(())
}

async fn planned(tx: &Tx, viewer: &Viewer, round: RoundId) -> Result<round::Model> {
    let round = managed(&tx.db, viewer, round).await?;
    if round.state != RoundState::Planned {
        return Err(Error::Conflict("round-begun"));
    }
    Ok(round)
}

async fn add(
    tx: Tx,
    round: &round::Model,
    submission: Option<SubmissionId>,
    language: Language,
    text: &Sample,
) -> Result<SampleId> {
    let there = samples_of(&tx.db, round.id).await?;
    if there.len() >= *SAMPLES.end() {
        return Err(Error::Conflict("enough-samples"));
    }
    if submission.is_some() && there.iter().any(|row| row.submission_id == submission) {
        return Err(Error::field("submission", FieldCode::Taken));
    }
    let id: SampleId = tx.new_id();
    let row = sample::ActiveModel {
        id: Set(id),
        round_id: Set(round.id),
        submission_id: Set(submission),
        language: Set(language),
        text: Set(serde_json::to_string(text).map_err(Error::internal)?),
        created_by: Set(tx.actor),
        created_at: Set(tx.now),
    };
    row.insert(&tx.db).await?;
    let detail = json!({ "sample": id, "submission": submission });
    tx.audit("sample.add", ("round", round.id.0), detail).await?;
    tx.commit().await?;
    Ok(id)
}

/// Makes a sample of what an organiser writes.
///
/// # Errors
/// `NotFound`; `Conflict`: `round-begun`, `enough-samples`; `Invalid` as [`Sample::written`].
pub async fn add_written(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    language: Language,
    title: &str,
    text: &str,
) -> Result<SampleId> {
    let tx = platform.begin(viewer).await?;
    let round = planned(&tx, viewer, round).await?;
    let text = Sample::written(title, text, language)?;
    add(tx, &round, None, language, &text).await
}

/// What can be a sample: submissions of other challenges that a jury has decided, in editions that the viewer runs, newest first.
pub(super) async fn choices(
    db: &impl ConnectionTrait,
    viewer: &Viewer,
    round: &round::Model,
) -> Result<Vec<subjects::Subject>> {
    let processes = viewer.processes_as(Role::Organiser);
    subjects::decided(db, &processes, round.challenge_id, CHOICES).await
}

/// Makes a sample of an earlier submission, without the names in it.
///
/// # Errors
/// `NotFound`; `Conflict`: `round-begun`, `enough-samples`; `Invalid` on `submission`.
pub async fn add_from(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    submission: SubmissionId,
) -> Result<SampleId> {
    let tx = platform.begin(viewer).await?;
    let round = planned(&tx, viewer, round).await?;
    let choices = choices(&tx.db, viewer, &round).await?;
    let subject = choices.into_iter().find(|one| one.submission == submission);
    let subject = subject.ok_or_else(|| Error::field("submission", FieldCode::NotAChoice))?;
    let (text, _) = subjects::text(&tx.db, submission).await?;
    let text = subjects::blind_text(&tx.db, &subject, text, tx.now).await?;
    let text = Sample::of(text, subjects::is_public(&tx.db, subject.proposal).await?);
    add(tx, &round, Some(submission), subject.language, &text).await
}

/// Takes a sample away from a planned round.
///
/// # Errors
/// `NotFound`; `Conflict("round-begun")`.
pub async fn remove_sample(platform: &Platform, viewer: &Viewer, round: RoundId, id: SampleId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let round = planned(&tx, viewer, round).await?;
    let row = sample::Entity::find_by_id(id).one(&tx.db).await?;
    let row = row.filter(|row| row.round_id == round.id).ok_or(Error::NotFound)?;
    row.delete(&tx.db).await?;
    let detail = json!({ "sample": id });
    tx.audit("sample.remove", ("round", round.id.0), detail).await?;
    tx.commit().await
}

/// A sample with its round, for who sits in its jury or runs it; while the round is planned, for who runs it.
struct Found {
    row: sample::Model,
    round: round::Model,
    lens: Lens,
}

async fn find(db: &impl ConnectionTrait, viewer: &Viewer, id: SampleId, now: Timestamp) -> Result<Found> {
    viewer.person()?;
    let row = sample::Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)?;
    let round = access::round(db, row.round_id).await?;
    let lens = lens_of(db, viewer, &round, now).await?;
    Ok(Found { row, round, lens })
}

async fn lens_of(db: &impl ConnectionTrait, viewer: &Viewer, round: &round::Model, now: Timestamp) -> Result<Lens> {
    let lens = Lens::of(db, viewer, round, &[], now).await?;
    let runs = viewer.may(Operation::JuryManage, &round.object());
    if round.state == RoundState::Planned && !runs {
        return Err(Error::NotFound);
    }
    Ok(lens)
}

/// Keeps or gives what a juror scores of a sample. What is given stays: the others' scores can be seen from then on.
///
/// # Errors
/// `NotFound` for all but the jurors of the round; `Conflict`: `phase-closed`, `round-not-open`, `sample-finished`; `Invalid` by `score-<id>` and
/// `reason-<id>`.
pub async fn save_sample(
    platform: &Platform,
    viewer: &Viewer,
    id: SampleId,
    scores: &Scores,
    step: Step,
) -> Result<RoundId> {
    let tx = platform.begin(viewer).await?;
    let Found { row, round, lens } = find(&tx.db, viewer, id, tx.now).await?;
    if !lens.is_juror {
        return Err(Error::NotFound);
    }
    viewer.require(Operation::SampleScore, &round.object())?;
    require_phase(&tx, round.process_id, Act::Review).await?;
    if !matches!(round.state, RoundState::Open | RoundState::Closed) {
        return Err(Error::Conflict("round-not-open"));
    }
    let old = sample_review::Entity::find_by_id((row.id, lens.me)).one(&tx.db).await?;
    if old.as_ref().is_some_and(|old| old.finished_at.is_some()) {
        return Err(Error::Conflict("sample-finished"));
    }
    let rubric = rubrics::by_id(&tx.db, round.rubric_id).await?.rubric()?;
    let mut lacks = FieldErrors::default();
    if let Err(errors) = rubric.check(scores) {
        let missing = |code: &FieldCode| matches!(code, FieldCode::Required | FieldCode::ReasonRequired);
        if !errors.0.values().flatten().all(missing) {
            return Err(errors.into());
        }
        lacks = errors;
    }
    let finished = step == Step::Finish && lacks.is_empty();
    let is_new = old.is_none();
    let changed = sample_review::ActiveModel {
        sample_id: Set(row.id),
        juror_id: Set(lens.me),
        scores: Set(serde_json::to_string(scores).map_err(Error::internal)?),
        updated_at: Set(tx.now),
        finished_at: Set(finished.then_some(tx.now)),
    };
    if is_new {
        changed.insert(&tx.db).await?;
    } else {
        changed.update(&tx.db).await?;
    }
    let action = if finished { "sample.finish" } else { "sample.draft" };
    tx.audit(action, ("sample", row.id.0), json!({ "round": round.id }))
        .await?;
    tx.commit().await?;
    if step == Step::Finish && !finished {
        return Err(Error::Invalid(lacks));
    }
    Ok(round.id)
}
