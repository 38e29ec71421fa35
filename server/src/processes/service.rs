//! Making and changing editions, and reading them.

use super::edition::{self, Edition};
use super::entity::{phase, process};
use crate::accounts::{Viewer, grants};
use crate::error::{Error, OnUnique, Result};
use crate::platform::{Platform, Tx};
use crate::{proposals, teams};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    Set,
};
use serde_json::json;
use shared::challenges::ProcessText;
use shared::ids::{AccountId, PhaseId, ProcessId};
use shared::languages::Language;
use shared::permissions::{Object, Operation, Role, Scope};
use shared::processes::{Plan, Slug};
use std::collections::BTreeSet;

/// Editions on a page, newest first; `before` is the last one of the page before.
///
/// # Errors
/// The database's.
pub async fn list(platform: &Platform, before: Option<ProcessId>, limit: u64) -> Result<Vec<Edition>> {
    let mut query = process::Entity::find();
    if let Some(before) = before {
        query = query.filter(process::Column::Id.lt(before));
    }
    let db = platform.db.read();
    let rows = query.order_by_desc(process::Column::Id).limit(limit).all(db).await?;
    edition::complete(db, rows).await
}

/// The edition at an address.
///
/// # Errors
/// `NotFound`.
pub async fn find(platform: &Platform, slug: &str) -> Result<Edition> {
    let slug = Slug::parse(slug).map_err(|_| Error::NotFound)?;
    let db = platform.db.read();
    let row = process::Entity::find()
        .filter(process::Column::Slug.eq(slug))
        .one(db)
        .await?
        .ok_or(Error::NotFound)?;
    edition::complete(db, vec![row]).await?.pop().ok_or(Error::NotFound)
}

/// The edition at an address, for the one who runs it.
///
/// # Errors
/// `NotFound`; `LoggedOut` and `Forbidden` as for [`Operation::ProcessManage`].
pub async fn find_to_manage(platform: &Platform, viewer: &Viewer, slug: &str) -> Result<Edition> {
    let edition = find(platform, slug).await?;
    viewer.require(Operation::ProcessManage, &edition.object())?;
    Ok(edition)
}

/// Begins an edition. Whoever makes it is its organiser.
///
/// # Errors
/// `Forbidden`; `Invalid` when the slug is taken.
pub async fn create(platform: &Platform, viewer: &Viewer, text: &ProcessText, language: Language) -> Result<ProcessId> {
    viewer.require(Operation::ProcessCreate, &Object::platform())?;
    let tx = platform.begin(viewer).await?;
    let (id, account): (ProcessId, _) = (tx.new_id(), tx.account()?);
    let row = process::ActiveModel {
        id: Set(id),
        slug: Set(text.slug.clone()),
        title: Set(text.title.clone()),
        summary: Set(text.summary.clone()),
        language: Set(language),
        year: Set(text.year.into()),
        languages: Set(text.languages.clone()),
        team_limit: Set(text.team_limit.into()),
        created_at: Set(tx.now),
    };
    row.insert(&tx.db).await.on_unique("slug")?;
    grants::give(&tx, account, Role::Organiser, Scope::Process(id)).await?;
    tx.audit(
        "process.create",
        ("process", id.0),
        json!({ "slug": text.slug.as_str() }),
    )
    .await?;
    tx.commit().await?;
    platform.sessions.rights_changed(account);
    Ok(id)
}

/// Changes the words and limits of an edition. The year stays once a proposal has its number.
///
/// # Errors
/// `NotFound`, `Forbidden`; `Invalid` when the slug is taken; `Conflict("process-has-numbers")`.
pub async fn update(
    platform: &Platform,
    viewer: &Viewer,
    id: ProcessId,
    text: &ProcessText,
    language: Language,
) -> Result<()> {
    let (tx, edition) = begin(platform, viewer, id).await?;
    let year = i32::from(text.year);
    if year != edition.process.year && proposals::service::exist_in_process(&tx.db, id).await? {
        return Err(Error::Conflict("process-has-numbers"));
    }
    let mut row = edition.process.into_active_model();
    row.slug = Set(text.slug.clone());
    row.title = Set(text.title.clone());
    row.summary = Set(text.summary.clone());
    row.language = Set(language);
    row.year = Set(year);
    row.languages = Set(text.languages.clone());
    row.team_limit = Set(text.team_limit.into());
    row.update(&tx.db).await.on_unique("slug")?;
    tx.audit(
        "process.update",
        ("process", id.0),
        json!({ "slug": text.slug.as_str() }),
    )
    .await?;
    tx.commit().await
}

/// Sets the dates of all phases.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn set_phases(platform: &Platform, viewer: &Viewer, id: ProcessId, plan: &Plan) -> Result<()> {
    let (tx, edition) = begin(platform, viewer, id).await?;
    phase::Entity::delete_many()
        .filter(phase::Column::ProcessId.eq(id))
        .exec(&tx.db)
        .await?;
    let rows: Vec<_> = plan
        .phases()
        .iter()
        .map(|one| phase::ActiveModel {
            id: Set(tx.new_id::<PhaseId>()),
            process_id: Set(id),
            kind: Set(one.kind),
            from_at: Set(one.from),
            until_at: Set(one.until),
        })
        .collect();
    if !rows.is_empty() {
        phase::Entity::insert_many(rows).exec_without_returning(&tx.db).await?;
    }
    let detail = json!({ "before": edition.plan, "after": plan });
    tx.audit("process.set-phases", ("process", id.0), detail).await?;
    tx.commit().await?;
    rights_changed(platform, id).await
}

/// A transaction of somebody who runs the process, and the process in it.
pub(super) async fn begin(platform: &Platform, viewer: &Viewer, id: ProcessId) -> Result<(Tx, Edition)> {
    let tx = platform.begin(viewer).await?;
    let edition = edition::load(&tx.db, id).await?;
    viewer.require(Operation::ProcessManage, &edition.object())?;
    Ok((tx, edition))
}

/// Tells the open rooms of everybody in the process to look again; after the commit of what changed their rights.
///
/// # Errors
/// The database's.
pub(super) async fn rights_changed(platform: &Platform, id: ProcessId) -> Result<()> {
    for account in people(platform.db.read(), id).await? {
        platform.sessions.rights_changed(account);
    }
    Ok(())
}

async fn people(db: &impl ConnectionTrait, id: ProcessId) -> Result<BTreeSet<AccountId>> {
    teams::members::of_process(db, id).await
}
