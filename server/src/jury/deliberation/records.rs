//! Recording what the jury decided, and opening it again.

use super::entity::{attendee, record, voice};
use super::halls::About;
use super::{Hall, lead, numbers, records_of, require_step, talk};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::jury::access::entries_of;
use crate::jury::conflicts;
use crate::jury::entity::entry;
use crate::jury::results::{check_decision, write_decision};
use crate::jury::{require_phase, subjects::Subject};
use crate::platform::{Platform, Tx};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};
use serde_json::json;
use shared::fields::FieldErrors;
use shared::ids::{AccountId, ProposedId, RecordId, RoundId, SubmissionId};
use shared::jury::deliberation::{Attendance, Grounds, ItemAct, Straw};
use shared::processes::Act;
use std::collections::BTreeSet;

/// A decision as whoever leads sends it. Texts are as typed.
#[derive(Clone, Debug, Default)]
pub struct RecordForm {
    pub kind: String,
    pub reason: String,
    /// The proposed decision that was taken; its straw poll goes into the protocol.
    pub proposed: Option<ProposedId>,
    /// The numbers of the jurors who are at the meeting; others are passed over.
    pub present: Vec<u32>,
}

/// An item for somebody who leads, in the phase in which a jury decides.
async fn led(tx: &Tx, viewer: &Viewer, id: RoundId, submission: SubmissionId) -> Result<(Hall, entry::Model)> {
    let hall = Hall::load(&tx.db, viewer, id, tx.now).await?;
    hall.require_lead()?;
    hall.heard(submission)?;
    hall.running()?;
    require_phase(tx, hall.round.process_id, Act::Determine).await?;
    let entries = entries_of(&tx.db, id).await?;
    let entry = entries.into_iter().find(|entry| entry.submission_id == submission);
    Ok((hall, entry.ok_or(Error::NotFound)?))
}

/// Records what the jury decided of an item, with its reasons, who was there, who stepped out, and the straw poll.
///
/// # Errors
/// `NotFound` also for an item that the person does not hear; `Forbidden` but for those who lead; `Conflict`: `round-published`, `no-meeting`,
/// `phase-closed`, `item-decided`, `proposed-withdrawn`; `Invalid` on `decision`, `reason`.
pub async fn record(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    submission: SubmissionId,
    form: &RecordForm,
) -> Result<RecordId> {
    let tx = platform.begin(viewer).await?;
    let (hall, entry) = led(&tx, viewer, round, submission).await?;
    require_step(hall.state_of(&entry, &BTreeSet::new()), ItemAct::Record)?;
    let mut errors = FieldErrors::default();
    let checked = check_decision(&mut errors, "decision", "reason", &form.kind, &form.reason);
    let (kind, reason) = errors.finish(checked)?;
    let straw = match form.proposed {
        Some(proposed) => {
            talk::standing(&tx, round, submission, proposed).await?;
            Some(straw_of(&tx, proposed).await?)
        }
        None => None,
    };
    lead::seat(platform, &tx, &hall.round).await?;
    write_decision(&tx, entry, Some((kind, reason.clone()))).await?;
    let count = |number: u32| i32::try_from(number).unwrap_or(i32::MAX);
    let id: RecordId = tx.new_id();
    let row = record::ActiveModel {
        id: Set(id),
        round_id: Set(round),
        submission_id: Set(submission),
        kind: Set(kind),
        reason: Set(reason),
        agree: Set(straw.map(|straw| count(straw.agree))),
        disagree: Set(straw.map(|straw| count(straw.disagree))),
        abstain: Set(straw.map(|straw| count(straw.abstain))),
        recorded_by: Set(tx.actor),
        recorded_at: Set(tx.now),
        reopened_by: Set(None),
        reopened_at: Set(None),
        reopened_reason: Set(None),
    };
    row.insert(&tx.db).await?;
    let (present, stepped_out) = write_attendance(platform, &tx, &hall, submission, id, &form.present).await?;
    if hall.current() == Some(submission) {
        lead::set_current(&tx, round, None).await?;
    }
    let detail = json!({ "round": round, "decision": kind, "present": present, "stepped_out": stepped_out });
    tx.audit("deliberation.record", ("submission", submission.0), detail)
        .await?;
    tx.commit().await?;
    ring(platform, &hall, submission);
    Ok(id)
}

/// Everybody looks again where what the jury is at has changed, else those who hear the item.
fn ring(platform: &Platform, hall: &Hall, submission: SubmissionId) {
    let about = if hall.current() == Some(submission) {
        About::Meeting
    } else {
        About::Item(submission)
    };
    platform.halls.ring(hall.round.id, about);
}

async fn straw_of(tx: &Tx, proposed: ProposedId) -> Result<Straw> {
    let voices = voice::Entity::find()
        .filter(voice::Column::ProposedId.eq(proposed))
        .all(&tx.db)
        .await?;
    Ok(Straw::of(voices.into_iter().map(|row| row.voice)))
}

/// Writes who was there; how many were present, and how many stepped out for a conflict of interest.
async fn write_attendance(
    platform: &Platform,
    tx: &Tx,
    hall: &Hall,
    submission: SubmissionId,
    record: RecordId,
    present: &[u32],
) -> Result<(usize, usize)> {
    let numbers = numbers(platform, &tx.db, &hall.round, tx.now).await?;
    let there = numbers.into_iter().filter(|(_, number)| present.contains(number));
    let there: Vec<AccountId> = there.map(|(juror, _)| juror).collect();
    let subject: Vec<Subject> = hall
        .subjects
        .iter()
        .filter(|subject| subject.submission == submission)
        .cloned()
        .collect();
    let barred = conflicts::standing(&tx.db, &there, &subject, tx.now).await?;
    let barred: BTreeSet<AccountId> = barred.into_iter().map(|pair| pair.juror).collect();
    let row = |juror: &AccountId| attendee::ActiveModel {
        record_id: Set(record),
        juror_id: Set(*juror),
        attendance: Set(if barred.contains(juror) {
            Attendance::SteppedOut
        } else {
            Attendance::Present
        }),
    };
    if !there.is_empty() {
        attendee::Entity::insert_many(there.iter().map(row))
            .exec_without_returning(&tx.db)
            .await?;
    }
    Ok((there.len() - barred.len(), barred.len()))
}

/// Takes a recorded decision back, with a reason, so that the jury can talk again. The record stays in the protocol.
///
/// # Errors
/// As [`record`], with `item-open` for one that is not decided; `Invalid` on `grounds`.
pub async fn reopen(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    submission: SubmissionId,
    reason: &str,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (hall, entry) = led(&tx, viewer, round, submission).await?;
    let kind = entry.decision.ok_or(Error::Conflict("item-open"))?;
    let grounds = Grounds::parse(reason).map_err(|code| Error::field("grounds", code))?;
    let detail = json!({ "round": round, "decision": kind, "reason": grounds });
    let last = records_of(&tx.db, round, Some(submission)).await?.pop();
    match last.filter(|record| record.reopened_at.is_none()) {
        Some(last) => {
            let mut row = last.into_active_model();
            row.reopened_by = Set(tx.actor);
            row.reopened_at = Set(Some(tx.now));
            row.reopened_reason = Set(Some(grounds));
            row.update(&tx.db).await?;
        }
        // It was decided before the jury met: the protocol says so.
        None => {
            let row = record::ActiveModel {
                id: Set(tx.new_id()),
                round_id: Set(round),
                submission_id: Set(submission),
                kind: Set(kind),
                reason: Set(entry.reason.clone()),
                agree: Set(None),
                disagree: Set(None),
                abstain: Set(None),
                recorded_by: Set(entry.decided_by),
                recorded_at: Set(entry.decided_at.unwrap_or(tx.now)),
                reopened_by: Set(tx.actor),
                reopened_at: Set(Some(tx.now)),
                reopened_reason: Set(Some(grounds)),
            };
            row.insert(&tx.db).await?;
        }
    }
    write_decision(&tx, entry, None).await?;
    tx.audit("deliberation.reopen", ("submission", submission.0), detail)
        .await?;
    tx.commit().await?;
    ring(platform, &hall, submission);
    Ok(())
}
