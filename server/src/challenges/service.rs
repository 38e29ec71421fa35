//! Making and changing challenges and their sections.

use super::entity::{challenge, section};
use crate::accounts::Viewer;
use crate::error::{Error, OnUnique, Result};
use crate::platform::{Platform, Tx};
use crate::processes::edition;
use crate::proposals;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, ModelTrait, QueryFilter, QueryOrder,
    Set,
};
use serde_json::json;
use shared::challenges::{ChallengeText, MAX_SECTIONS, SectionTemplate};
use shared::fields::FieldCode;
use shared::ids::{ChallengeId, ProcessId, SectionId};
use shared::languages::Language;
use shared::permissions::Operation;
use std::collections::HashMap;

/// Challenges of a process at most.
pub const MAX_CHALLENGES: usize = 30;

/// A challenge with its sections in their order.
#[derive(Clone, Debug)]
pub struct ChallengeView {
    pub challenge: challenge::Model,
    pub sections: Vec<section::Model>,
}

/// The challenges of a process, in their order.
///
/// # Errors
/// The database's.
pub async fn of_process(db: &impl ConnectionTrait, process: ProcessId) -> Result<Vec<challenge::Model>> {
    let query = challenge::Entity::find().filter(challenge::Column::ProcessId.eq(process));
    Ok(query
        .order_by_asc(challenge::Column::Position)
        .order_by_asc(challenge::Column::Id)
        .all(db)
        .await?)
}

/// Challenges by their ids, in one statement.
///
/// # Errors
/// The database's.
pub async fn by_ids(
    db: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = ChallengeId>,
) -> Result<HashMap<ChallengeId, challenge::Model>> {
    let ids: std::collections::BTreeSet<ChallengeId> = ids.into_iter().collect();
    let rows = challenge::Entity::find()
        .filter(challenge::Column::Id.is_in(ids))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// The sections of a challenge, in their order.
///
/// # Errors
/// The database's.
pub async fn sections(db: &impl ConnectionTrait, id: ChallengeId) -> Result<Vec<section::Model>> {
    let query = section::Entity::find().filter(section::Column::ChallengeId.eq(id));
    Ok(query
        .order_by_asc(section::Column::Position)
        .order_by_asc(section::Column::Id)
        .all(db)
        .await?)
}

/// A challenge of `process`, for everybody.
///
/// # Errors
/// `NotFound`, also for a challenge of another process.
pub async fn load(platform: &Platform, process: ProcessId, id: ChallengeId) -> Result<ChallengeView> {
    let db = platform.db.read();
    let found = challenge::Entity::find_by_id(id)
        .one(db)
        .await?
        .filter(|found| found.process_id == process);
    let challenge = found.ok_or(Error::NotFound)?;
    let sections = sections(db, id).await?;
    Ok(ChallengeView { challenge, sections })
}

async fn begin(platform: &Platform, viewer: &Viewer, process: ProcessId) -> Result<Tx> {
    let tx = platform.begin(viewer).await?;
    let edition = edition::load(&tx.db, process).await?;
    viewer.require(Operation::ProcessManage, &edition.object())?;
    Ok(tx)
}

/// Adds a challenge at the end of a process, with its sections.
///
/// # Errors
/// `NotFound`, `Forbidden`; `Invalid` when the slug is taken or there are no sections; `Conflict("too-many-challenges")`.
pub async fn create(
    platform: &Platform,
    viewer: &Viewer,
    process: ProcessId,
    text: &ChallengeText,
    language: Language,
    templates: &[SectionTemplate],
) -> Result<ChallengeId> {
    let tx = begin(platform, viewer, process).await?;
    let there = of_process(&tx.db, process).await?;
    if there.len() >= MAX_CHALLENGES {
        return Err(Error::Conflict("too-many-challenges"));
    }
    let id: ChallengeId = tx.new_id();
    let row = challenge::ActiveModel {
        id: Set(id),
        process_id: Set(process),
        position: Set(there.last().map_or(0, |last| last.position + 1)),
        slug: Set(text.slug.clone()),
        title: Set(text.title.clone()),
        summary: Set(text.summary.clone()),
        text: Set(text.text.clone()),
        language: Set(language),
        created_at: Set(tx.now),
    };
    row.insert(&tx.db).await.on_unique("slug")?;
    let wanted: Vec<_> = templates.iter().map(|template| (None, template.clone())).collect();
    write_sections(&tx, id, Vec::new(), &wanted).await?;
    tx.audit(
        "challenge.create",
        ("challenge", id.0),
        json!({ "process": process, "slug": text.slug.as_str() }),
    )
    .await?;
    tx.commit().await?;
    Ok(id)
}

/// Changes the words of a challenge and its sections, given in their new order; one without an id is new, one that is not given is
/// removed. A section stays once a proposal answers the challenge.
///
/// # Errors
/// `NotFound` also for a challenge of another process or a section of another challenge; `Forbidden`; `Invalid` when the slug is taken or
/// there are no sections; `Conflict` of `challenge-in-use` (a section would go), `challenge-has-numbers` (the slug is in frozen texts).
pub async fn update(
    platform: &Platform,
    viewer: &Viewer,
    process: ProcessId,
    id: ChallengeId,
    text: &ChallengeText,
    language: Language,
    wanted: &[(Option<SectionId>, SectionTemplate)],
) -> Result<()> {
    let tx = begin(platform, viewer, process).await?;
    let found = challenge::Entity::find_by_id(id)
        .one(&tx.db)
        .await?
        .filter(|found| found.process_id == process);
    let challenge = found.ok_or(Error::NotFound)?;
    let there = sections(&tx.db, id).await?;
    let is_in_use = proposals::service::exist_for_challenge(&tx.db, id).await?;
    let kept = wanted.iter().filter(|(section, _)| section.is_some()).count();
    if is_in_use && kept < there.len() {
        return Err(Error::Conflict("challenge-in-use"));
    }
    if is_in_use && text.slug != challenge.slug {
        return Err(Error::Conflict("challenge-has-numbers"));
    }
    let mut row = challenge.into_active_model();
    row.slug = Set(text.slug.clone());
    row.title = Set(text.title.clone());
    row.summary = Set(text.summary.clone());
    row.text = Set(text.text.clone());
    row.language = Set(language);
    row.update(&tx.db).await.on_unique("slug")?;
    write_sections(&tx, id, there, wanted).await?;
    tx.audit(
        "challenge.update",
        ("challenge", id.0),
        json!({ "slug": text.slug.as_str() }),
    )
    .await?;
    tx.commit().await
}

async fn write_sections(
    tx: &Tx,
    challenge: ChallengeId,
    there: Vec<section::Model>,
    wanted: &[(Option<SectionId>, SectionTemplate)],
) -> Result<()> {
    if wanted.is_empty() {
        return Err(Error::field("sections", FieldCode::Required));
    }
    if wanted.len() > MAX_SECTIONS {
        return Err(Error::field("sections", FieldCode::OutOfRange));
    }
    let mut there: HashMap<SectionId, section::Model> = there.into_iter().map(|row| (row.id, row)).collect();
    for (at, (id, template)) in wanted.iter().enumerate() {
        let values = section::ActiveModel {
            id: Set(id.unwrap_or_else(|| tx.new_id())),
            challenge_id: Set(challenge),
            position: Set(i32::try_from(at).unwrap_or(i32::MAX)),
            title: Set(template.title.clone()),
            guidance: Set(template.guidance.clone()),
            word_limit: Set(template.word_limit.and_then(|limit| i32::try_from(limit).ok())),
            required: Set(template.required),
        };
        match id {
            // Taken out of the list: a section given twice, or another challenge's, is not found.
            Some(id) => {
                there.remove(id).ok_or(Error::NotFound)?;
                values.update(&tx.db).await?;
            }
            None => {
                values.insert(&tx.db).await?;
            }
        }
    }
    for row in there.into_values() {
        row.delete(&tx.db).await?;
    }
    Ok(())
}

/// Moves a challenge one place up in its process.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn move_up(platform: &Platform, viewer: &Viewer, process: ProcessId, id: ChallengeId) -> Result<()> {
    let tx = begin(platform, viewer, process).await?;
    let mut all = of_process(&tx.db, process).await?;
    let at = all
        .iter()
        .position(|challenge| challenge.id == id)
        .ok_or(Error::NotFound)?;
    all.swap(at, at.saturating_sub(1));
    for (position, challenge) in all.into_iter().enumerate() {
        let position = i32::try_from(position).unwrap_or(i32::MAX);
        if challenge.position != position {
            let mut row = challenge.into_active_model();
            row.position = Set(position);
            row.update(&tx.db).await?;
        }
    }
    tx.audit("challenge.move-up", ("challenge", id.0), json!({})).await?;
    tx.commit().await
}
