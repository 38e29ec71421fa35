//! Writing a motion and moving it.

use super::entity::{ActiveModel, Column, Entity, Model};
use super::history::{self, Said};
use super::list::{self, Search};
use super::{forwarding, rules, supports};
use crate::accounts::Viewer;
use crate::bodies::service as bodies;
use crate::error::{Error, OnUnique, Result};
use crate::platform::{Platform, Tx};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    Set,
};
use serde_json::json;
use shared::ids::{BodyId, MotionId, ProposalId};
use shared::languages::Language;
use shared::motions::{MotionAct, MotionState, MotionText, StepHand};
use shared::permissions::Operation;

/// Motions on one page of a list.
pub const PAGE: u64 = 30;

/// What a new motion is made of.
pub(crate) struct NewMotion {
    pub body: BodyId,
    /// The proposal it comes from, with its number.
    pub proposal: Option<(ProposalId, String)>,
    /// Of the frozen proposal.
    pub text_hash: Option<String>,
    pub title: String,
    pub text: String,
    pub reason: String,
    pub language: Language,
}

impl NewMotion {
    /// A motion that somebody has written.
    pub(crate) fn of_text(body: BodyId, text: MotionText, language: Language) -> Self {
        Self {
            body,
            proposal: None,
            text_hash: None,
            title: text.title,
            text: text.text,
            reason: text.reason,
            language,
        }
    }
}

/// Writes the row of a new motion, within the transaction of the act that makes it.
///
/// # Errors
/// `Conflict` when the body has a motion of the same proposal.
pub(crate) async fn insert(tx: &Tx, new: NewMotion) -> Result<Model> {
    let (proposal, number) = new.proposal.unzip();
    let row = ActiveModel {
        id: Set(tx.new_id()),
        body_id: Set(new.body),
        proposal_id: Set(proposal),
        proposal_number: Set(number),
        text_hash: Set(new.text_hash),
        title: Set(new.title),
        text: Set(new.text),
        reason: Set(new.reason),
        language: Set(new.language),
        state: Set(MotionState::Submitted),
        created_at: Set(tx.now),
        decided_at: Set(None),
    };
    let row = row.insert(&tx.db).await.on_unique_conflict("already-in-body")?;
    list::keep_words(tx, row.id, &row.title).await?;
    Ok(row)
}

/// Writes a motion in the name of the body, which needs no supporters.
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
    let row = insert(&tx, NewMotion::of_text(body, text, language)).await?;
    tx.audit(
        "motion.write",
        ("motion", row.id.0),
        json!({ "body": body, "title": row.title }),
    )
    .await?;
    tx.commit().await?;
    Ok(row.id)
}

/// Moves a motion by the agenda or a vote, within the transaction of the act that does so.
///
/// # Errors
/// `Conflict` when no such step leads from its state, or supporters are missing.
pub(crate) async fn step(tx: &Tx, motion: Model, act: MotionAct) -> Result<()> {
    step_saying(tx, motion, act, Said::by(StepHand::Meeting)).await?;
    Ok(())
}

/// Moves a motion and notes what is said about it; the only way to another state.
///
/// # Errors
/// As [`step`].
pub(crate) async fn step_saying(tx: &Tx, motion: Model, act: MotionAct, said: Said) -> Result<Model> {
    let id = motion.id;
    let next = motion.state.after(act).map_err(|_| Error::Conflict("motion-step"))?;
    if act == MotionAct::PutOnAgenda && supports::backing(&tx.db, &motion).await?.missing() > 0 {
        return Err(Error::Conflict("supporters-missing"));
    }
    let mut row = motion.into_active_model();
    row.state = Set(next);
    if next.is_final() {
        row.decided_at = Set(Some(tx.now));
    }
    let row = row.update(&tx.db).await?;
    let detail = json!({ "state": next, "reason": said.reason, "to": said.to });
    history::note(tx, id, act, next, said).await?;
    tx.audit(&format!("motion.{act}"), ("motion", id.0), detail).await?;
    if next.is_final() {
        forwarding::tell_origin(tx, &row).await?;
    }
    Ok(row)
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
    list::find(platform, body, &Search::default(), before).await
}

/// A motion that may be put on an agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ready {
    pub id: MotionId,
    pub title: String,
}

/// All motions of a body that may be put on an agenda, oldest first: they wait, and have the supporters they need. Without their texts: two queries.
///
/// # Errors
/// The database's.
pub async fn waiting(platform: &Platform, body: BodyId) -> Result<Vec<Ready>> {
    let db = platform.db.read();
    let mut query = Entity::find()
        .select_only()
        .columns([Column::Id, Column::Title])
        .filter(Column::BodyId.eq(body))
        .filter(Column::State.is_in([MotionState::Submitted, MotionState::Postponed]))
        .order_by_asc(Column::Id);
    if let Some(backed) = supports::is_backed(rules::of(db, body).await?.supporters) {
        query = query.filter(backed);
    }
    let rows: Vec<(MotionId, String)> = query.into_tuple().all(db).await?;
    Ok(rows.into_iter().map(|(id, title)| Ready { id, title }).collect())
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
