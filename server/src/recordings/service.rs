//! Keeping a voice note and what was typed of it, and giving it to those who may hear it.

use super::entity::{recording, sound};
use super::sound::cleaned;
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::evidence::service::is_writable;
use crate::images::gate::Pass;
use crate::images::upload::Expected;
use crate::platform::{Platform, Tx};
use crate::proposals::access::{self, Access};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, Set,
};
use serde_json::json;
use shared::fields::FieldCode;
use shared::ids::{ProposalId, RecordingId};
use shared::languages::Language;
use shared::permissions::{Operation, Relation};
use shared::recordings::{KEPT_FOR, LARGEST_SOUND, MOST_RECORDINGS, Transcript};
use shared::time::Timestamp;

/// The field that holds the file.
pub const FILE: &str = "sound";
/// What is read of a form with a voice note.
pub const SOUND: Expected = Expected {
    field: FILE,
    most: LARGEST_SOUND,
    longest: 100,
};

/// A proposal in whose room the viewer may do `operation` now, as long as its text can be changed.
async fn writable(
    db: &impl ConnectionTrait,
    viewer: &Viewer,
    id: ProposalId,
    operation: Operation,
    now: Timestamp,
) -> Result<Access> {
    viewer.person()?;
    let access = access::sight(db, viewer, Operation::RecordingRead, id, now).await?;
    viewer.require(operation, &access.object)?;
    if is_writable(&access, now) {
        Ok(access)
    } else {
        Err(Error::Conflict("frozen"))
    }
}

/// Lets the viewer begin to send a voice note. Asked before a body is read.
///
/// # Errors
/// `LoggedOut`, `NotFound`; `Forbidden` to others than members; `Conflict("frozen")`; `TooMany` for one who sends many; `Unavailable` while many others
/// send.
pub async fn require_add(platform: &Platform, viewer: &Viewer, proposal: ProposalId) -> Result<Pass> {
    let now = platform.clock.now();
    writable(platform.db.read(), viewer, proposal, Operation::RecordingWrite, now).await?;
    let sender = viewer.person()?.id;
    platform.limits.try_image(sender, now)?;
    platform.images.enter(sender)
}

/// Keeps the sound of a file that was sent.
///
/// # Errors
/// As [`require_add`]; `Invalid` on [`FILE`] for what is no sound that browsers play; `Conflict("recordings-full")` when the proposal has
/// [`MOST_RECORDINGS`].
pub async fn add(
    platform: &Platform,
    viewer: &Viewer,
    proposal: ProposalId,
    language: Language,
    bytes: Vec<u8>,
) -> Result<RecordingId> {
    writable(
        platform.db.read(),
        viewer,
        proposal,
        Operation::RecordingWrite,
        platform.clock.now(),
    )
    .await?;
    let clean = tokio::task::spawn_blocking(move || cleaned(&bytes)).await;
    let (kind, bytes) = clean
        .map_err(Error::internal)?
        .ok_or_else(|| Error::field(FILE, FieldCode::NotASound))?;

    let tx = platform.begin(viewer).await?;
    writable(&tx.db, viewer, proposal, Operation::RecordingWrite, tx.now).await?;
    let kept = recording::Entity::find()
        .filter(recording::Column::ProposalId.eq(proposal))
        .count(&tx.db)
        .await?;
    if kept >= MOST_RECORDINGS as u64 {
        return Err(Error::Conflict("recordings-full"));
    }
    let id: RecordingId = tx.new_id();
    let row = recording::ActiveModel {
        id: Set(id),
        proposal_id: Set(proposal),
        speaker_id: Set(tx.account()?),
        language: Set(language),
        kind: Set(kind),
        size: Set(i32::try_from(bytes.len()).map_err(Error::internal)?),
        transcript: Set(None),
        version: Set(0),
        transcribed_by: Set(None),
        created_at: Set(tx.now),
    };
    row.insert(&tx.db).await?;
    let sound = sound::ActiveModel {
        recording_id: Set(id),
        bytes: Set(bytes),
    };
    sound::Entity::insert(sound).exec_without_returning(&tx.db).await?;
    tx.audit("recording.add", ("recording", id.0), json!({ "proposal": proposal }))
        .await?;
    tx.commit().await?;
    Ok(id)
}

async fn load(
    tx: &Tx,
    viewer: &Viewer,
    proposal: ProposalId,
    id: RecordingId,
    operation: Operation,
) -> Result<recording::Model> {
    viewer.person()?;
    let access = access::sight(&tx.db, viewer, Operation::RecordingRead, proposal, tx.now).await?;
    let row = recording::Entity::find_by_id(id).one(&tx.db).await?;
    let row = row.filter(|row| row.proposal_id == proposal).ok_or(Error::NotFound)?;
    let own = tx.actor == Some(row.speaker_id);
    viewer.require(operation, &access.object.clone().with_if(own, Relation::Own))?;
    // A voice can be taken back at any time.
    if operation == Operation::RecordingRemove || is_writable(&access, tx.now) {
        Ok(row)
    } else {
        Err(Error::Conflict("frozen"))
    }
}

/// Keeps what somebody typed of a voice note; `version` is that of the transcript that they have seen, 0 before the first one.
///
/// # Errors
/// `NotFound`, `Forbidden`, `Conflict("frozen")`; `Invalid` on `transcript` with `ChangedMeanwhile` when somebody else has written since.
pub async fn transcribe(
    platform: &Platform,
    viewer: &Viewer,
    proposal: ProposalId,
    id: RecordingId,
    version: i32,
    text: &Transcript,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let row = load(&tx, viewer, proposal, id, Operation::RecordingWrite).await?;
    if row.version != version {
        return Err(Error::field("transcript", FieldCode::ChangedMeanwhile));
    }
    let mut row = row.into_active_model();
    row.transcript = Set(Some(text.clone()));
    row.version = Set(version + 1);
    row.transcribed_by = Set(Some(tx.account()?));
    row.update(&tx.db).await?;
    tx.audit(
        "recording.transcribe",
        ("recording", id.0),
        json!({ "proposal": proposal }),
    )
    .await?;
    tx.commit().await
}

/// Deletes a voice note with what was typed of it; texts that it came into stay.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than the speaker and the organisers.
pub async fn remove(platform: &Platform, viewer: &Viewer, proposal: ProposalId, id: RecordingId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    load(&tx, viewer, proposal, id, Operation::RecordingRemove).await?;
    recording::Entity::delete_by_id(id).exec(&tx.db).await?;
    tx.audit("recording.remove", ("recording", id.0), json!({ "proposal": proposal }))
        .await?;
    tx.commit().await
}

/// The sound of a voice note, for whoever may hear it.
///
/// # Errors
/// `NotFound` for everybody else, whether logged in or not.
pub async fn file(platform: &Platform, viewer: &Viewer, id: RecordingId) -> Result<(recording::Model, Vec<u8>)> {
    let (db, now) = (platform.db.read(), platform.clock.now());
    let row = recording::Entity::find_by_id(id)
        .one(db)
        .await?
        .ok_or(Error::NotFound)?;
    let access = access::load(db, viewer, row.proposal_id, now).await?;
    if !viewer.may(Operation::RecordingRead, &access.object) {
        return Err(Error::NotFound);
    }
    let sound = sound::Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)?;
    Ok((row, sound.bytes))
}

/// Deletes what was kept long enough.
///
/// # Errors
/// The database's.
pub async fn tidy(platform: &Platform) -> Result<()> {
    let old = platform.clock.now().plus(-KEPT_FOR);
    recording::Entity::delete_many()
        .filter(recording::Column::CreatedAt.lte(old))
        .exec(&platform.db.writer())
        .await?;
    Ok(())
}
