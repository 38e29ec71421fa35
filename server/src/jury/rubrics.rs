//! Rubrics of challenges. Every save makes a new version, so that a round keeps the one it opened with.

use super::entity::rubric::{ActiveModel, Column, Entity, Model};
use super::subjects;
use crate::accounts::Viewer;
use crate::error::{Error, OnUnique, Result};
use crate::platform::Platform;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, Set};
use serde_json::json;
use shared::ids::{ChallengeId, RubricId};
use shared::jury::{Criterion, Rubric};
use shared::languages::Language;
use shared::permissions::{Object, Operation, Scope};

/// The newest version of a challenge's rubric.
///
/// # Errors
/// The database's.
pub async fn newest(db: &impl ConnectionTrait, challenge: ChallengeId) -> Result<Option<Model>> {
    Ok(Entity::find()
        .filter(Column::ChallengeId.eq(challenge))
        .order_by_desc(Column::Version)
        .one(db)
        .await?)
}

/// A rubric by its id.
///
/// # Errors
/// `NotFound`.
pub async fn by_id(db: &impl ConnectionTrait, id: Option<RubricId>) -> Result<Model> {
    let id = id.ok_or(Error::NotFound)?;
    Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)
}

/// What an organiser edits: the challenge and the newest version of its rubric, if there is one.
#[derive(Clone, Debug)]
pub struct Editing {
    pub challenge: crate::challenges::entity::challenge::Model,
    pub process_slug: String,
    pub newest: Option<Model>,
}

/// The rubric of a challenge, for its organisers.
///
/// # Errors
/// `LoggedOut`, `NotFound` also for those who may not.
pub async fn get_rubric(platform: &Platform, viewer: &Viewer, challenge: ChallengeId) -> Result<Editing> {
    let db = platform.db.read();
    viewer.person()?;
    let challenge = subjects::challenge(db, challenge).await?;
    if !viewer.may(
        Operation::JuryManage,
        &Object::in_scope(Scope::Process(challenge.process_id)),
    ) {
        return Err(Error::NotFound);
    }
    let process = subjects::process(db, challenge.process_id).await?;
    Ok(Editing {
        newest: newest(db, challenge.id).await?,
        process_slug: process.slug.to_string(),
        challenge,
    })
}

/// Writes a new version of a challenge's rubric.
///
/// # Errors
/// `NotFound`, `Forbidden`; `Invalid` as [`Rubric::parse`]; `Conflict("rubric-changed")` when somebody saved at the same time.
pub async fn save_rubric(
    platform: &Platform,
    viewer: &Viewer,
    challenge: ChallengeId,
    language: Language,
    criteria: Vec<Criterion>,
) -> Result<RubricId> {
    let tx = platform.begin(viewer).await?;
    let challenge = subjects::challenge(&tx.db, challenge).await?;
    viewer.require(
        Operation::JuryManage,
        &Object::in_scope(Scope::Process(challenge.process_id)),
    )?;
    let rubric = Rubric::parse(criteria)?;
    let version = newest(&tx.db, challenge.id).await?.map_or(1, |old| old.version + 1);
    let id: RubricId = tx.new_id();
    let row = ActiveModel {
        id: Set(id),
        challenge_id: Set(challenge.id),
        version: Set(version),
        language: Set(language),
        criteria: Set(serde_json::to_string(&rubric).map_err(Error::internal)?),
        created_by: Set(tx.actor),
        created_at: Set(tx.now),
    };
    row.insert(&tx.db).await.on_unique_conflict("rubric-changed")?;
    let detail = json!({ "rubric": id, "version": version });
    tx.audit("rubric.save", ("challenge", challenge.id.0), detail).await?;
    tx.commit().await?;
    Ok(id)
}
