//! Sending an adopted motion on to another body, and what becomes of it there.
//!
//! It arrives in the other body's inbox ([`arrivals`]). Taken, it is a motion of that body's own, which keeps where it comes from; what happens to it
//! is read from its origin by [`family`], and told to everybody behind the motions before it. Nothing is copied back: the chain is one.

pub mod arrivals;
pub mod entity;
pub mod family;
mod news;

pub(super) use news::tell_origin;

use super::history::text_version;
use super::inbox::onto_agenda;
use super::service::{NewMotion, insert, load};
use crate::accounts::{Viewer, grants};
use crate::bodies::service as bodies;
use crate::error::{Error, Result};
use crate::notices::{self, Notice};
use crate::platform::{Platform, Tx};
use entity::{ActiveModel, Column, Entity, Model};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};
use serde_json::json;
use sha2::{Digest, Sha256};
use shared::fields::FieldCode;
use shared::ids::{AccountId, BodyId, ForwardingId, MeetingId, MotionId};
use shared::languages::Language;
use shared::motions::workflow::reason;
use shared::motions::{CoverForm, CoverNote, ForwardingAct, ForwardingState, NotForwarded, check_forwarding};
use shared::permissions::{Operation, Role, Scope};

/// Sends a motion on with a covering note, as chair or secretary of the body that adopted it.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Invalid`; `Conflict` when it is not adopted, or already is in the other body.
pub async fn send(
    platform: &Platform,
    viewer: &Viewer,
    id: MotionId,
    form: &CoverForm,
    language: Language,
) -> Result<ForwardingId> {
    let tx = platform.begin(viewer).await?;
    let motion = load(&tx.db, id).await?;
    let from = bodies::load(&tx.db, motion.body_id).await?;
    viewer.require(Operation::MotionForward, &from.object())?;
    let cover = CoverNote::parse(form)?;
    let unknown = || Error::field("body", FieldCode::NotAChoice);
    let to = bodies::load_open(&tx.db, cover.body).await.map_err(|_| unknown())?;
    let first = first_of(&tx.db, id).await?;
    let there = bodies_of(&tx.db, first).await?;
    check_forwarding(motion.state, motion.body_id, to.id, &there).map_err(|why| match why {
        NotForwarded::NotAdopted => Error::Conflict("motion-not-adopted"),
        NotForwarded::SameBody => unknown(),
        NotForwarded::AlreadyThere => Error::Conflict("already-forwarded"),
    })?;
    let row = ActiveModel {
        id: Set(tx.new_id()),
        first_id: Set(first),
        motion_id: Set(id),
        body_id: Set(to.id),
        note: Set(cover.note),
        language: Set(language),
        text_version: Set(text_version(&tx.db, id).await?),
        text_hash: Set(hash_of(&motion.text)),
        state: Set(ForwardingState::Waiting),
        sent_by: Set(tx.actor),
        sent_at: Set(tx.now),
        derived_id: Set(None),
        answered_by: Set(None),
        answered_at: Set(None),
        reason: Set(String::new()),
    };
    let row = row.insert(&tx.db).await?;
    tx.audit(
        "motion.forward",
        ("motion", id.0),
        json!({ "body": to.id, "forwarding": row.id }),
    )
    .await?;
    let values = [("title", motion.title), ("body", from.name)];
    let arrived = Notice::new("forwarding-arrived", arrivals::path(&row), &values);
    notices::tell(platform, &tx, &leaders(&tx, to.id).await?, &arrived).await?;
    tx.commit().await?;
    Ok(row.id)
}

/// Takes a forwarding back that nobody has answered.
///
/// # Errors
/// `NotFound` also for a forwarding of another motion; `Forbidden`; `Conflict` once it was answered.
pub async fn call_back(platform: &Platform, viewer: &Viewer, motion: MotionId, id: ForwardingId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let origin = load(&tx.db, motion).await?;
    let from = bodies::load(&tx.db, origin.body_id).await?;
    viewer.require(Operation::MotionForward, &from.object())?;
    let row = load_row(&tx.db, id).await?;
    if row.motion_id != motion {
        return Err(Error::NotFound);
    }
    answer(&tx, row, ForwardingAct::CallBack, None, String::new()).await?;
    tx.commit().await
}

/// Makes a motion of what arrived, as chair or secretary of the other body; with a meeting, also an agenda item.
///
/// # Errors
/// `NotFound` also for what arrived elsewhere; `Forbidden`; `Invalid` for a meeting of another body; `Conflict` when it was answered before, the
/// body is closed, or the meeting is over.
pub async fn take(
    platform: &Platform,
    viewer: &Viewer,
    body: BodyId,
    id: ForwardingId,
    meeting: Option<MeetingId>,
) -> Result<MotionId> {
    let tx = platform.begin(viewer).await?;
    let row = arrived(&tx, viewer, body, id).await?;
    bodies::load_open(&tx.db, body).await?;
    let origin = load(&tx.db, row.motion_id).await?;
    let new = NewMotion {
        body,
        proposal: origin.proposal_id.zip(origin.proposal_number.clone()),
        // The text may have changed since a team sent it; its own fingerprint stands in the forwarding.
        text_hash: None,
        title: origin.title.clone(),
        text: origin.text.clone(),
        reason: origin.reason.clone(),
        language: origin.language,
    };
    let motion = insert(&tx, new).await?;
    let derived = motion.id;
    tx.audit(
        "motion.derive",
        ("motion", derived.0),
        json!({ "origin": origin.id, "forwarding": id }),
    )
    .await?;
    answer(&tx, row, ForwardingAct::Take, Some(derived), String::new()).await?;
    news::tell(platform, &tx, &origin, body, "taken").await?;
    if let Some(meeting) = meeting {
        onto_agenda(&tx, motion, meeting).await?;
    }
    tx.commit().await?;
    if let Some(meeting) = meeting {
        platform.bells.ring(meeting);
    }
    Ok(derived)
}

/// Does not take what arrived, and says why.
///
/// # Errors
/// As [`take`]; `Invalid` without a reason.
pub async fn refuse(platform: &Platform, viewer: &Viewer, body: BodyId, id: ForwardingId, why: &str) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let row = arrived(&tx, viewer, body, id).await?;
    let why = reason(why).map_err(|code| Error::field("reason", code))?;
    let origin = load(&tx.db, row.motion_id).await?;
    answer(&tx, row, ForwardingAct::Refuse, None, why).await?;
    news::tell(platform, &tx, &origin, body, "refused").await?;
    tx.commit().await
}

async fn arrived(tx: &Tx, viewer: &Viewer, body: BodyId, id: ForwardingId) -> Result<Model> {
    viewer.require(Operation::MotionMake, &bodies::load(&tx.db, body).await?.object())?;
    let row = load_row(&tx.db, id).await?;
    if row.body_id == body {
        Ok(row)
    } else {
        Err(Error::NotFound)
    }
}

async fn answer(tx: &Tx, row: Model, act: ForwardingAct, derived: Option<MotionId>, why: String) -> Result<()> {
    let (id, motion) = (row.id, row.motion_id);
    let state = row.state.after(act).ok_or(Error::Conflict("forwarding-answered"))?;
    let mut row = row.into_active_model();
    row.state = Set(state);
    row.derived_id = Set(derived);
    row.answered_by = Set(tx.actor);
    row.answered_at = Set(Some(tx.now));
    row.reason = Set(why.clone());
    row.update(&tx.db).await?;
    let detail = json!({ "motion": motion, "derived": derived, "reason": why });
    tx.audit(&format!("forwarding.{act}"), ("forwarding", id.0), detail)
        .await
}

async fn leaders(tx: &Tx, body: BodyId) -> Result<Vec<AccountId>> {
    let mut all = Vec::new();
    for role in [Role::Chair, Role::Secretary] {
        all.extend(grants::holders(&tx.db, role, Scope::Body(body), tx.now).await?);
    }
    all.sort_unstable();
    all.dedup();
    Ok(all)
}

/// The motion with which the chain of `id` began.
async fn first_of(db: &impl ConnectionTrait, id: MotionId) -> Result<MotionId> {
    let row = Entity::find().filter(Column::DerivedId.eq(id)).one(db).await?;
    Ok(row.map_or(id, |row| row.first_id))
}

/// The bodies in which a motion of the chain is, or waits to be taken.
pub async fn bodies_of(db: &impl ConnectionTrait, first: MotionId) -> Result<Vec<BodyId>> {
    let rows = Entity::find().filter(Column::FirstId.eq(first)).all(db).await?;
    let held = rows.iter().filter(|row| row.state.holds()).map(|row| row.body_id);
    Ok(held.chain([load(db, first).await?.body_id]).collect())
}

/// The bodies to which a motion may be sent now, nearest first.
///
/// # Errors
/// `NotFound`.
pub async fn choices(platform: &Platform, id: MotionId) -> Result<Vec<crate::bodies::entity::body::Model>> {
    let db = platform.db.read();
    let there = bodies_of(db, first_of(db, id).await?).await?;
    let mut all = bodies::list(platform).await?;
    all.retain(|body| !there.contains(&body.id));
    Ok(all)
}

async fn load_row(db: &impl ConnectionTrait, id: ForwardingId) -> Result<Model> {
    Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)
}

/// SHA-256 of a text, in hex.
#[must_use]
pub fn hash_of(text: &str) -> String {
    hex::encode(Sha256::digest(text.as_bytes()))
}
