//! Rubrics of challenges. Every save makes a new version, so that a round keeps the one it opened with.
//!
//! Here they are read to be changed, and written; [`versions`] shows them as they were, [`copies`] finds those of other challenges.

pub mod copies;
pub mod versions;

use super::entity::rubric::{ActiveModel, Column, Entity, Model};
use super::subjects;
use crate::accounts::Viewer;
use crate::error::{Error, OnUnique, Result};
use crate::platform::{Platform, Tx};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, Set};
use serde_json::json;
use shared::ids::{ChallengeId, RubricId};
use shared::jury::{Criterion, ReadyKind, Rubric};
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

impl Editing {
    /// The newest version; 0 while there is none.
    #[must_use]
    pub fn version(&self) -> i32 {
        self.newest.as_ref().map_or(0, |newest| newest.version)
    }
}

/// The rubric of a challenge, for its organisers.
///
/// # Errors
/// `LoggedOut`, `NotFound` also for those who may not.
pub async fn get_rubric(platform: &Platform, viewer: &Viewer, challenge: ChallengeId) -> Result<Editing> {
    let db = platform.db.read();
    let challenge = managed(db, viewer, challenge).await?;
    let process = subjects::process(db, challenge.process_id).await?;
    Ok(Editing {
        newest: newest(db, challenge.id).await?,
        process_slug: process.slug.to_string(),
        challenge,
    })
}

/// The challenge, for its organisers only: to all others it does not exist here.
async fn managed(
    db: &impl ConnectionTrait,
    viewer: &Viewer,
    challenge: ChallengeId,
) -> Result<crate::challenges::entity::challenge::Model> {
    viewer.person()?;
    let challenge = subjects::challenge(db, challenge).await?;
    if !viewer.may(
        Operation::JuryManage,
        &Object::in_scope(Scope::Process(challenge.process_id)),
    ) {
        return Err(Error::NotFound);
    }
    Ok(challenge)
}

/// A rubric that ships, in words of `language`.
#[must_use]
pub fn ready(platform: &Platform, kind: ReadyKind, language: Language) -> Vec<Criterion> {
    kind.in_words(
        |key| platform.texts.text(language, key, &[]),
        || platform.clock.new_id(),
    )
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
    let saved = save_seen(platform, viewer, challenge, None, language, criteria).await?;
    Ok(saved.id)
}

/// The same by somebody who has `seen` this version last, 0 for none: what they have not seen is not passed over. The version that stands
/// now: the one before, when nothing in it is different.
///
/// # Errors
/// As [`save_rubric`]; `Conflict("rubric-changed")` also when the newest version is not the one that was seen.
pub async fn save_seen(
    platform: &Platform,
    viewer: &Viewer,
    challenge: ChallengeId,
    seen: Option<i32>,
    language: Language,
    criteria: Vec<Criterion>,
) -> Result<Model> {
    let tx = platform.begin(viewer).await?;
    let challenge = subjects::challenge(&tx.db, challenge).await?;
    viewer.require(
        Operation::JuryManage,
        &Object::in_scope(Scope::Process(challenge.process_id)),
    )?;
    let rubric = Rubric::parse(criteria)?;
    let before = newest(&tx.db, challenge.id).await?;
    let version = before.as_ref().map_or(0, |before| before.version);
    if seen.is_some_and(|seen| seen != version) {
        return Err(Error::Conflict("rubric-changed"));
    }
    if let Some(before) = before
        && before.language == language
        && before.rubric()? == rubric
    {
        return Ok(before);
    }
    let row = store(&tx, challenge.id, version + 1, language, &rubric, None).await?;
    tx.commit().await?;
    Ok(row)
}

/// Writes down a version, and which rubric it was copied from.
async fn store(
    tx: &Tx,
    challenge: ChallengeId,
    version: i32,
    language: Language,
    rubric: &Rubric,
    source: Option<RubricId>,
) -> Result<Model> {
    let id: RubricId = tx.new_id();
    let row = ActiveModel {
        id: Set(id),
        challenge_id: Set(challenge),
        version: Set(version),
        language: Set(language),
        criteria: Set(serde_json::to_string(rubric).map_err(Error::internal)?),
        created_by: Set(tx.actor),
        created_at: Set(tx.now),
    };
    let row = row.insert(&tx.db).await.on_unique_conflict("rubric-changed")?;
    let mut detail = json!({ "rubric": id, "version": version });
    if let Some(source) = source {
        detail["copied_from"] = json!(source);
    }
    tx.audit("rubric.save", ("challenge", challenge.0), detail).await?;
    Ok(row)
}
