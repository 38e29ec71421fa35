//! What becomes of an amendment: taken over by those who brought the motion in, adopted or rejected by the body or by a poll, or obsolete.

use super::entity::amendment::{Column, Entity, Model};
use super::entity::procedure;
use super::fits::{check_there, parent_of};
use super::ground::Ground;
use super::service::step;
use super::versions;
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::notices::{self, Notice};
use crate::platform::{Platform, Tx};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set};
use shared::amendments::{AmendmentAct, AmendmentState, ChangeKind, DecidedBy, Decision, Procedure};
use shared::ids::AmendmentId;
use shared::permissions::Operation;

/// Where an amendment is read.
pub(super) fn path(id: AmendmentId) -> String {
    format!("/assembly/amendments/{id}")
}

/// Tells the submitter what became of the amendment.
pub(super) async fn tell(platform: &Platform, tx: &Tx, row: &Model) -> Result<()> {
    if tx.actor == Some(row.submitter_id) {
        return Ok(());
    }
    let number = row.named().map(|number| number.to_string()).unwrap_or_default();
    let notice = Notice::new("amendment-decided", path(row.id), &[("number", number)]);
    notices::tell(platform, tx, &[row.submitter_id], &notice).await
}

/// Whether an amendment to this one is still to be decided.
pub(super) async fn has_open_subs(db: &impl ConnectionTrait, id: AmendmentId) -> Result<bool> {
    let open = Entity::find()
        .filter(Column::ParentId.eq(id))
        .filter(Column::State.is_in([AmendmentState::Submitted, AmendmentState::InVote]));
    Ok(open.one(db).await?.is_some())
}

/// Amendments to one that is not adopted have nothing to change any more.
pub(super) async fn close_subs(platform: &Platform, tx: &Tx, parent: AmendmentId) -> Result<()> {
    let open = Entity::find()
        .filter(Column::ParentId.eq(parent))
        .filter(Column::State.eq(AmendmentState::Submitted))
        .all(&tx.db)
        .await?;
    for sub in open {
        make_obsolete(platform, tx, sub, parent).await?;
    }
    Ok(())
}

/// There is nothing to decide of `row` any more, because of another.
pub(super) async fn make_obsolete(platform: &Platform, tx: &Tx, row: Model, because: AmendmentId) -> Result<()> {
    let now = tx.now;
    let row = step(tx, row, AmendmentAct::MakeObsolete, |row| {
        row.decided_at = Set(Some(now));
        row.because_id = Set(Some(because));
    })
    .await?;
    tell(platform, tx, &row).await
}

/// Decides an amendment within the transaction of the act that does so. `because` names the other one for [`Decision::MakeObsolete`].
///
/// # Errors
/// `Conflict` when it is decided already, `how` cannot take such a decision, an amendment to it is still to be decided, its paragraph is gone, or
/// the words of the proposed procedure are missing or not agreed to.
pub async fn decide(
    platform: &Platform,
    tx: &Tx,
    row: Model,
    decision: Decision,
    how: DecidedBy,
    because: Option<AmendmentId>,
) -> Result<()> {
    let act = decision.act(how).ok_or(Error::Conflict("amendment-step"))?;
    // What is in a vote waits for it.
    if row.state == AmendmentState::InVote && how != DecidedBy::Poll {
        return Err(Error::Conflict("amendment-step"));
    }
    let goes_in = matches!(act, AmendmentAct::Accept | AmendmentAct::Adopt);
    if goes_in && has_open_subs(&tx.db, row.id).await? {
        return Err(Error::Conflict("amendment-open-subs"));
    }
    // What a poll has decided stands; the chair sets it aside.
    if goes_in && how != DecidedBy::Poll {
        check_there(&tx.db, &row).await?;
    }
    let words = match decision {
        Decision::AdoptChanged => Some(changed_words(&tx.db, &row, how).await?),
        _ => None,
    };
    let (id, now) = (row.id, tx.now);
    let row = step(tx, row, act, |row| {
        row.decided_at = Set(Some(now));
        row.decided_how = Set(Some(how));
        row.because_id = Set(because);
        row.adopted_text = Set(words);
    })
    .await?;
    if !goes_in {
        close_subs(platform, tx, id).await?;
    }
    tell(platform, tx, &row).await
}

/// The wording of the proposed procedure.
async fn changed_words(db: &impl ConnectionTrait, row: &Model, how: DecidedBy) -> Result<String> {
    let procedure = procedure::Entity::find_by_id(row.id).one(db).await?;
    let procedure = procedure
        .filter(|procedure| procedure.kind == Procedure::Change)
        .ok_or(Error::Conflict("amendment-no-wording"))?;
    if how == DecidedBy::Submitters && procedure.answer().is_none_or(|(agrees, _)| !agrees) {
        return Err(Error::Conflict("amendment-not-agreed"));
    }
    // What was adopted of its former words would be lost.
    let adopted = Entity::find()
        .filter(Column::ParentId.eq(row.id))
        .filter(Column::State.is_in([AmendmentState::Accepted, AmendmentState::Adopted]));
    if adopted.one(db).await?.is_some() {
        return Err(Error::Conflict("amendment-changed-subs"));
    }
    Ok(procedure.text)
}

/// Decides an amendment without a vote, as chair or secretary: nobody objects.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` as [`decide`], and once the motion is decided; `Invalid` for another amendment that is none of the motion.
pub async fn record(
    platform: &Platform,
    viewer: &Viewer,
    id: AmendmentId,
    decision: Decision,
    because: Option<AmendmentId>,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (ground, row) = Ground::of(&tx.db, viewer, id, tx.now).await?;
    ground.require(viewer, Operation::AmendmentLead)?;
    ground.check_open()?;
    let because = match decision {
        Decision::MakeObsolete => Some(super::procedure::check_because(&tx.db, &row, because).await?),
        _ => None,
    };
    decide(platform, &tx, row, decision, DecidedBy::Body, because).await?;
    tx.commit().await
}

/// Takes an amendment over, as one of those who brought the motion in, or as chair or secretary on their word; `changed` with the wording of the
/// proposed procedure.
///
/// # Errors
/// As [`record`].
pub async fn accept(platform: &Platform, viewer: &Viewer, id: AmendmentId, changed: bool) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (ground, row) = Ground::of(&tx.db, viewer, id, tx.now).await?;
    ground.require(viewer, Operation::AmendmentAccept)?;
    ground.check_open()?;
    let decision = if changed {
        Decision::AdoptChanged
    } else {
        Decision::Adopt
    };
    decide(platform, &tx, row, decision, DecidedBy::Submitters, None).await?;
    tx.commit().await
}

/// Takes back a decision that was recorded by mistake, as long as no version has it. What a poll decided stands.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` once a version has it, a poll decided it, the motion or the other amendment is decided, or its paragraph
/// is gone.
pub async fn reopen(platform: &Platform, viewer: &Viewer, id: AmendmentId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (ground, row) = Ground::of(&tx.db, viewer, id, tx.now).await?;
    ground.require(viewer, Operation::AmendmentLead)?;
    ground.check_open()?;
    if row.applied_in.is_some() {
        return Err(Error::Conflict("amendment-in-version"));
    }
    if row.decided_how == Some(DecidedBy::Poll) {
        return Err(Error::Conflict("amendment-by-poll"));
    }
    let there = match parent_of(&tx.db, &row).await? {
        Some(parent) => parent.state == AmendmentState::Submitted && parent.kind != ChangeKind::Delete,
        None => versions::newest(&tx.db, &ground.motion)
            .await?
            .has(row.change().place()),
    };
    if !there {
        return Err(Error::Conflict("amendment-gone"));
    }
    back(&tx, row, AmendmentAct::Reopen).await?;
    let fallen = Entity::find()
        .filter(Column::ParentId.eq(id))
        .filter(Column::BecauseId.eq(id))
        .filter(Column::State.eq(AmendmentState::Obsolete))
        .all(&tx.db)
        .await?;
    for sub in fallen {
        back(&tx, sub, AmendmentAct::Reopen).await?;
    }
    tx.commit().await
}

/// Nothing is decided of the amendment any more.
pub(super) async fn back(tx: &Tx, row: Model, act: AmendmentAct) -> Result<()> {
    step(tx, row, act, |row| {
        row.decided_at = Set(None);
        row.decided_how = Set(None);
        row.because_id = Set(None);
        row.adopted_text = Set(None);
    })
    .await?;
    Ok(())
}
