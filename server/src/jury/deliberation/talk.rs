//! What jurors say at the meeting: remarks, proposed decisions, and their voice on these.

use super::entity::{proposed, remark, voice};
use super::halls::About;
use super::{Hall, lead, records_of, require_step};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::jury::access::entries_of;
use crate::platform::{Platform, Tx};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, Set};
use serde_json::json;
use shared::fields::{self, FieldCode, FieldErrors};
use shared::ids::{ProposedId, RemarkId, RoundId, SubmissionId};
use shared::jury::DeterminationKind;
use shared::jury::deliberation::{Grounds, ItemAct, Part, RemarkText, Voice};
use shared::permissions::Operation;

/// Characters of the conditions or reasons of a proposed decision at most: as many as the reasons of a decision have.
pub const WORDS: usize = 2_000;

/// The meeting, for somebody who takes part in an item of it.
async fn at_item(tx: &Tx, viewer: &Viewer, id: RoundId, submission: SubmissionId) -> Result<(Hall, Part)> {
    let hall = Hall::load(&tx.db, viewer, id, tx.now).await?;
    viewer.require(Operation::DeliberationSpeak, &hall.round.object())?;
    let part = hall.heard(submission)?;
    hall.running()?;
    Ok((hall, part))
}

/// Goes on only while the jury has not decided the item.
async fn require_undecided(tx: &Tx, hall: &Hall, submission: SubmissionId) -> Result<()> {
    let entries = entries_of(&tx.db, hall.round.id).await?;
    let entry = entries.iter().find(|entry| entry.submission_id == submission);
    let records = records_of(&tx.db, hall.round.id, Some(submission)).await?;
    let reopened = records.iter().map(|record| record.submission_id).collect();
    let state = hall.state_of(entry.ok_or(Error::NotFound)?, &reopened);
    require_step(state, ItemAct::Record)
}

/// Says something about an item. Also after a decision: it may be a reason to open it again.
///
/// # Errors
/// `NotFound` for those who do not hear the item; `Conflict`: `round-published`, `no-meeting`; `TooMany`.
pub async fn say(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    submission: SubmissionId,
    text: &RemarkText,
) -> Result<RemarkId> {
    let tx = platform.begin(viewer).await?;
    let (hall, _) = at_item(&tx, viewer, round, submission).await?;
    let author = tx.account()?;
    platform.limits.try_chat(author, tx.now)?;
    lead::seat(platform, &tx, &hall.round).await?;
    let id: RemarkId = tx.new_id();
    let row = remark::ActiveModel {
        id: Set(id),
        round_id: Set(round),
        submission_id: Set(submission),
        author_id: Set(author),
        text: Set(Some(text.clone())),
        created_at: Set(tx.now),
        removed_by: Set(None),
        removed_at: Set(None),
        removed_reason: Set(None),
    };
    row.insert(&tx.db).await?;
    let detail = json!({ "round": round, "submission": submission });
    tx.audit("deliberation.say", ("remark", id.0), detail).await?;
    tx.commit().await?;
    platform.halls.ring(round, About::Item(submission));
    Ok(id)
}

/// Takes one's own remark back: its words are gone. Whoever leads hides that of another, with a reason.
///
/// # Errors
/// `NotFound`; `Forbidden` for the remark of another but to those who lead; `Conflict`: `round-published`, `no-meeting`, `remark-gone`;
/// `Invalid` on `reason`.
pub async fn remove(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    submission: SubmissionId,
    id: RemarkId,
    reason: &str,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (hall, _) = at_item(&tx, viewer, round, submission).await?;
    let row = remark::Entity::find_by_id(id).one(&tx.db).await?;
    let row = row
        .filter(|row| row.round_id == round && row.submission_id == submission)
        .ok_or(Error::NotFound)?;
    let own = tx.actor == Some(row.author_id);
    if !own {
        hall.require_lead()?;
    }
    if row.removed_at.is_some() {
        return Err(Error::Conflict("remark-gone"));
    }
    let mut row = row.into_active_model();
    if own {
        row.text = Set(None);
    } else {
        let reason = Grounds::parse(reason).map_err(|code| Error::field("reason", code))?;
        row.removed_reason = Set(Some(reason));
    }
    row.removed_by = Set(tx.actor);
    row.removed_at = Set(Some(tx.now));
    row.update(&tx.db).await?;
    let action = if own {
        "deliberation.take-back"
    } else {
        "deliberation.hide"
    };
    tx.audit(action, ("remark", id.0), json!({})).await?;
    tx.commit().await?;
    platform.halls.ring(round, About::Item(submission));
    Ok(())
}

/// Proposes what the jury should decide. Conditions, or reasons, are `words`.
///
/// # Errors
/// `NotFound` for those who do not hear the item; `Conflict`: `round-published`, `no-meeting`, `item-decided`; `Invalid` on `proposed_kind` and
/// `words` (a selection with conditions needs them); `TooMany`.
pub async fn propose(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    submission: SubmissionId,
    kind: &str,
    words: &str,
) -> Result<ProposedId> {
    let tx = platform.begin(viewer).await?;
    let (hall, _) = at_item(&tx, viewer, round, submission).await?;
    require_undecided(&tx, &hall, submission).await?;
    let mut errors = FieldErrors::default();
    let kind = errors.take("proposed_kind", DeterminationKind::parse(kind));
    let needs = kind == Some(DeterminationKind::SelectedWithConditions);
    let words = errors.take("words", fields::text(words, usize::from(needs), WORDS));
    let (kind, words) = errors.finish(kind.zip(words))?;
    let author = tx.account()?;
    platform.limits.try_chat(author, tx.now)?;
    lead::seat(platform, &tx, &hall.round).await?;
    let id: ProposedId = tx.new_id();
    let row = proposed::ActiveModel {
        id: Set(id),
        round_id: Set(round),
        submission_id: Set(submission),
        author_id: Set(author),
        kind: Set(kind),
        words: Set(words),
        created_at: Set(tx.now),
        withdrawn_at: Set(None),
    };
    row.insert(&tx.db).await?;
    let detail = json!({ "round": round, "submission": submission, "kind": kind });
    tx.audit("deliberation.propose", ("proposed", id.0), detail).await?;
    tx.commit().await?;
    platform.halls.ring(round, About::Item(submission));
    Ok(id)
}

/// A proposed decision of this item that was not taken back.
pub(super) async fn standing(
    tx: &Tx,
    round: RoundId,
    submission: SubmissionId,
    id: ProposedId,
) -> Result<proposed::Model> {
    let row = proposed::Entity::find_by_id(id).one(&tx.db).await?;
    let row = row
        .filter(|row| row.round_id == round && row.submission_id == submission)
        .ok_or(Error::NotFound)?;
    if row.withdrawn_at.is_some() {
        return Err(Error::Conflict("proposed-withdrawn"));
    }
    Ok(row)
}

/// Takes back a decision that one has proposed.
///
/// # Errors
/// `NotFound`; `Forbidden` for that of another; `Conflict`: `round-published`, `no-meeting`, `item-decided`, `proposed-withdrawn`.
pub async fn withdraw(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    submission: SubmissionId,
    id: ProposedId,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (hall, _) = at_item(&tx, viewer, round, submission).await?;
    let row = standing(&tx, round, submission, id).await?;
    if tx.actor != Some(row.author_id) {
        return Err(Error::Forbidden);
    }
    require_undecided(&tx, &hall, submission).await?;
    let mut row = row.into_active_model();
    row.withdrawn_at = Set(Some(tx.now));
    row.update(&tx.db).await?;
    tx.audit("deliberation.withdraw", ("proposed", id.0), json!({})).await?;
    tx.commit().await?;
    platform.halls.ring(round, About::Item(submission));
    Ok(())
}

/// Gives one's voice on a proposed decision, or another one than before.
///
/// # Errors
/// `NotFound`; `Forbidden` to organisers, who have none; `Conflict`: `round-published`, `no-meeting`, `item-decided`, `proposed-withdrawn`;
/// `Invalid` on `voice`.
pub async fn give_voice(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    submission: SubmissionId,
    id: ProposedId,
    voice: &str,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (hall, part) = at_item(&tx, viewer, round, submission).await?;
    if !part.has_voice() {
        return Err(Error::Forbidden);
    }
    standing(&tx, round, submission, id).await?;
    require_undecided(&tx, &hall, submission).await?;
    let voice = Voice::parse(voice).map_err(|code: FieldCode| Error::field("voice", code))?;
    let juror = tx.account()?;
    lead::seat(platform, &tx, &hall.round).await?;
    let old = voice::Entity::find_by_id((id, juror)).one(&tx.db).await?;
    let row = voice::ActiveModel {
        proposed_id: Set(id),
        juror_id: Set(juror),
        voice: Set(voice),
        updated_at: Set(tx.now),
    };
    if old.is_some() {
        row.update(&tx.db).await?;
    } else {
        row.insert(&tx.db).await?;
    }
    // That it was given is in the log; what was said is the juror's own, others see numbers.
    tx.audit("deliberation.voice", ("proposed", id.0), json!({})).await?;
    tx.commit().await?;
    platform.halls.ring(round, About::Item(submission));
    Ok(())
}
