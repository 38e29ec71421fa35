//! Writing a motion and moving it.

use super::entity::{ActiveModel, Column, Entity, Model};
use crate::accounts::Viewer;
use crate::bodies::service as bodies;
use crate::error::{Error, Result};
use crate::platform::{Platform, Tx};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    Set,
};
use serde_json::json;
use shared::ids::{BodyId, MotionId};
use shared::languages::Language;
use shared::motions::{MotionAct, MotionState, MotionText};
use shared::permissions::Operation;

/// Motions on one page of a list.
pub const PAGE: u64 = 30;

/// Writes a motion of the body's own.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than chair and secretary.
pub async fn write(
    platform: &Platform,
    viewer: &Viewer,
    body: BodyId,
    text: MotionText,
    language: Language,
) -> Result<MotionId> {
    let tx = platform.begin(viewer).await?;
    viewer.require(Operation::MotionMake, &bodies::load_open(&tx.db, body).await?.object())?;
    let id: MotionId = tx.new_id();
    let row = ActiveModel {
        id: Set(id),
        body_id: Set(body),
        proposal_id: Set(None),
        proposal_number: Set(None),
        text_hash: Set(None),
        title: Set(text.title.clone()),
        text: Set(text.text),
        reason: Set(text.reason),
        language: Set(language),
        state: Set(MotionState::Submitted),
        created_at: Set(tx.now),
        decided_at: Set(None),
    };
    row.insert(&tx.db).await?;
    tx.audit(
        "motion.write",
        ("motion", id.0),
        json!({ "body": body, "title": text.title }),
    )
    .await?;
    tx.commit().await?;
    Ok(id)
}

/// Withdraws a motion that is not yet in debate.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` when it is too late.
pub async fn withdraw(platform: &Platform, viewer: &Viewer, id: MotionId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let motion = load(&tx.db, id).await?;
    viewer.require(
        Operation::MotionMake,
        &bodies::load(&tx.db, motion.body_id).await?.object(),
    )?;
    step(&tx, motion, MotionAct::Withdraw).await?;
    tx.commit().await
}

/// Moves a motion, within the transaction of the act that does so.
///
/// # Errors
/// `Conflict` when no such step leads from its state.
pub(crate) async fn step(tx: &Tx, motion: Model, act: MotionAct) -> Result<()> {
    let id = motion.id;
    let next = motion.state.after(act).map_err(|_| Error::Conflict("motion-step"))?;
    let mut row = motion.into_active_model();
    row.state = Set(next);
    if next.is_final() {
        row.decided_at = Set(Some(tx.now));
    }
    row.update(&tx.db).await?;
    tx.audit(&format!("motion.{act}"), ("motion", id.0), json!({ "state": next }))
        .await
}

/// # Errors
/// `NotFound`.
pub async fn get(platform: &Platform, id: MotionId) -> Result<Model> {
    load(platform.db.read(), id).await
}

/// The motions of a body, newest first, older than `before`: one page, and whether more follow.
///
/// # Errors
/// The database's.
pub async fn list(platform: &Platform, body: BodyId, before: Option<MotionId>) -> Result<(Vec<Model>, bool)> {
    let mut query = Entity::find()
        .filter(Column::BodyId.eq(body))
        .order_by_desc(Column::Id)
        .limit(PAGE + 1);
    if let Some(before) = before {
        query = query.filter(Column::Id.lt(before));
    }
    let mut rows = query.all(platform.db.read()).await?;
    let more = rows.len() as u64 > PAGE;
    rows.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    Ok((rows, more))
}

/// The motions of a body that may be put on an agenda.
///
/// # Errors
/// The database's.
pub async fn waiting(platform: &Platform, body: BodyId) -> Result<Vec<Model>> {
    let open = Column::State.is_in([MotionState::Submitted, MotionState::Postponed]);
    let rows = Entity::find()
        .filter(Column::BodyId.eq(body))
        .filter(open)
        .order_by_asc(Column::Id)
        .limit(100);
    Ok(rows.all(platform.db.read()).await?)
}

/// Motions by id, for lists that name them.
///
/// # Errors
/// The database's.
pub async fn by_id(platform: &Platform, ids: Vec<MotionId>) -> Result<std::collections::HashMap<MotionId, Model>> {
    if ids.is_empty() {
        return Ok(Default::default());
    }
    let rows = Entity::find()
        .filter(Column::Id.is_in(ids))
        .all(platform.db.read())
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

pub(crate) async fn load(db: &impl ConnectionTrait, id: MotionId) -> Result<Model> {
    Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)
}
