//! What submitters do: write an amendment, submit it, change it, withdraw it.

use super::entity::amendment::{ActiveModel, Column, Entity, Model};
use super::fits::{check_changes, check_fits, parent_of, target, text_of};
use super::ground::Ground;
use super::{decisions, versions};
use crate::accounts::Viewer;
use crate::error::{Error, OnUnique, Result};
use crate::platform::{Platform, Tx};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    Set,
};
use serde_json::json;
use shared::amendments::fields::AmendmentText;
use shared::amendments::{AmendmentAct, AmendmentState};
use shared::ids::{AmendmentId, MotionId};
use shared::permissions::Operation;

/// Drafts of one person to one motion at most.
const MOST_DRAFTS: u64 = 50;

/// A number as a column holds it.
pub(super) fn stored(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

/// Moves an amendment within the transaction of the act that does so; what else changes is set on the row by `change`.
///
/// # Errors
/// `Conflict` when no such step leads from its state.
pub(super) async fn step(
    tx: &Tx,
    row: Model,
    act: AmendmentAct,
    change: impl FnOnce(&mut ActiveModel),
) -> Result<Model> {
    let next = row.state.after(act).map_err(|_| Error::Conflict("amendment-step"))?;
    let id = row.id;
    let mut row = row.into_active_model();
    row.state = Set(next);
    change(&mut row);
    let row = row.update(&tx.db).await.on_unique_conflict("amendment-step")?;
    let detail = json!({ "state": next, "number": row.named().map(|number| number.to_string()) });
    tx.audit(&format!("amendment.{act}"), ("amendment", id.0), detail)
        .await?;
    Ok(row)
}

/// Writes an amendment to a motion, or to the words of the amendment `parent`, as a draft.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than members of the body; `Invalid` for a paragraph that is not there or words that change nothing;
/// `Conflict` when amendments are closed, the motion or the other amendment is decided, or that one is itself to an amendment.
pub async fn write(
    platform: &Platform,
    viewer: &Viewer,
    motion: MotionId,
    parent: Option<AmendmentId>,
    text: AmendmentText,
) -> Result<AmendmentId> {
    let tx = platform.begin(viewer).await?;
    let row = draft(&tx, viewer, motion, parent, text).await?;
    tx.commit().await?;
    Ok(row.id)
}

/// As [`write`], and submits it at once.
///
/// # Errors
/// As [`write`].
pub async fn propose(
    platform: &Platform,
    viewer: &Viewer,
    motion: MotionId,
    parent: Option<AmendmentId>,
    text: AmendmentText,
) -> Result<AmendmentId> {
    let tx = platform.begin(viewer).await?;
    let row = draft(&tx, viewer, motion, parent, text).await?;
    let row = number(&tx, row).await?;
    tx.commit().await?;
    Ok(row.id)
}

async fn draft(
    tx: &Tx,
    viewer: &Viewer,
    motion: MotionId,
    parent: Option<AmendmentId>,
    text: AmendmentText,
) -> Result<Model> {
    let ground = Ground::load(&tx.db, viewer, motion, tx.now).await?;
    ground.require(viewer, Operation::AmendmentPropose)?;
    ground.check_takes()?;
    let parent = match parent {
        Some(parent) => {
            let here = Entity::find_by_id(parent).filter(Column::MotionId.eq(motion));
            Some(here.one(&tx.db).await?.ok_or(Error::NotFound)?)
        }
        None => None,
    };
    let target = target(&tx.db, &ground, parent.as_ref()).await?;
    check_fits(&target, &text)?;
    let account = tx.account()?;
    let drafts = Entity::find()
        .filter(Column::MotionId.eq(motion))
        .filter(Column::SubmitterId.eq(account))
        .filter(Column::State.eq(AmendmentState::Draft));
    if drafts.count(&tx.db).await? >= MOST_DRAFTS {
        return Err(Error::Conflict("amendment-drafts"));
    }
    let newest = versions::freeze(tx, &ground.motion).await?;
    let place = match &parent {
        Some(parent) => parent.place,
        None => stored(newest.position(text.change().place()).unwrap_or_default()),
    };
    let row = ActiveModel {
        id: Set(tx.new_id()),
        motion_id: Set(motion),
        parent_id: Set(parent.map(|parent| parent.id)),
        submitter_id: Set(account),
        number: Set(None),
        sub: Set(0),
        kind: Set(text.kind),
        paragraph: Set(stored(text.paragraph)),
        text: Set(text.text),
        adopted_text: Set(None),
        reason: Set(text.reason),
        version: Set(stored(newest.number)),
        place: Set(place),
        state: Set(AmendmentState::Draft),
        created_at: Set(tx.now),
        submitted_at: Set(None),
        decided_at: Set(None),
        decided_how: Set(None),
        because_id: Set(None),
        applied_in: Set(None),
    };
    let row = row.insert(&tx.db).await?;
    tx.audit("amendment.write", ("amendment", row.id.0), json!({ "motion": motion }))
        .await?;
    Ok(row)
}

/// Gives a draft its number and shows it to everybody.
async fn number(tx: &Tx, row: Model) -> Result<Model> {
    let parent = parent_of(&tx.db, &row).await?;
    let mut taken = Entity::find().select_only().filter(Column::MotionId.eq(row.motion_id));
    taken = match &parent {
        Some(parent) => taken
            .column(Column::Sub)
            .filter(Column::ParentId.eq(parent.id))
            .order_by_desc(Column::Sub),
        None => taken
            .column(Column::Number)
            .filter(Column::Number.is_not_null())
            .order_by_desc(Column::Number),
    };
    let last: Option<i32> = taken.into_tuple().one(&tx.db).await?;
    let next = last.unwrap_or_default() + 1;
    let now = tx.now;
    step(tx, row, AmendmentAct::Submit, |row| {
        let (number, sub) = match &parent {
            Some(parent) => (parent.number, next),
            None => (Some(next), 0),
        };
        row.number = Set(number);
        row.sub = Set(sub);
        row.submitted_at = Set(Some(now));
    })
    .await
}

/// One's own amendment, for a change by its submitter.
async fn own(tx: &Tx, viewer: &Viewer, id: AmendmentId) -> Result<(Ground, Model)> {
    let (ground, row) = Ground::of(&tx.db, viewer, id, tx.now).await?;
    ground.require(viewer, Operation::AmendmentChange)?;
    Ok((ground, row))
}

/// Submits one's own draft.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` and `Invalid` as [`write`].
pub async fn submit(platform: &Platform, viewer: &Viewer, id: AmendmentId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (ground, row) = own(&tx, viewer, id).await?;
    // The seat may have ended since the draft was written.
    ground.require(viewer, Operation::AmendmentPropose)?;
    ground.check_takes()?;
    let target = target(&tx.db, &ground, parent_of(&tx.db, &row).await?.as_ref()).await?;
    check_fits(&target, &text_of(&row))?;
    number(&tx, row).await?;
    tx.commit().await
}

/// Changes one's own amendment: a draft always, a submitted one until others have built on its words (by support, a proposed procedure, or an
/// amendment to it).
///
/// # Errors
/// `NotFound`; `Forbidden`; `Invalid` as [`write`]; `Conflict` as [`write`], and when others have built on it.
pub async fn edit(platform: &Platform, viewer: &Viewer, id: AmendmentId, text: AmendmentText) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (ground, row) = own(&tx, viewer, id).await?;
    ground.check_takes()?;
    check_changes(&tx.db, &row).await?;
    let parent = parent_of(&tx.db, &row).await?;
    let target = target(&tx.db, &ground, parent.as_ref()).await?;
    check_fits(&target, &text)?;
    let newest = versions::newest(&tx.db, &ground.motion).await?;
    let place = match &parent {
        Some(parent) => parent.place,
        None => stored(newest.position(text.change().place()).unwrap_or_default()),
    };
    let mut row = row.into_active_model();
    row.kind = Set(text.kind);
    row.paragraph = Set(stored(text.paragraph));
    row.text = Set(text.text);
    row.reason = Set(text.reason);
    row.version = Set(stored(newest.number));
    row.place = Set(place);
    row.update(&tx.db).await?;
    tx.audit("amendment.edit", ("amendment", id.0), json!({})).await?;
    tx.commit().await
}

/// Withdraws one's own amendment; open amendments to it have nothing to change any more.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` when it is decided or in a vote.
pub async fn withdraw(platform: &Platform, viewer: &Viewer, id: AmendmentId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (ground, row) = own(&tx, viewer, id).await?;
    ground.check_open()?;
    let now = tx.now;
    step(&tx, row, AmendmentAct::Withdraw, |row| row.decided_at = Set(Some(now))).await?;
    decisions::close_subs(platform, &tx, id).await?;
    tx.commit().await
}

/// Throws one's own draft away.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` once it is submitted.
pub async fn remove(platform: &Platform, viewer: &Viewer, id: AmendmentId) -> Result<MotionId> {
    let tx = platform.begin(viewer).await?;
    let (_, row) = own(&tx, viewer, id).await?;
    if row.state != AmendmentState::Draft {
        return Err(Error::Conflict("amendment-step"));
    }
    Entity::delete_by_id(id).exec(&tx.db).await?;
    tx.audit("amendment.remove", ("amendment", id.0), json!({})).await?;
    tx.commit().await?;
    Ok(row.motion_id)
}
