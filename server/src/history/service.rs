//! Giving names to versions, and bringing an older text back.

use super::entity::named_version;
use super::read::head;
use super::replay;
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::platform::{Platform, Tx};
use crate::proposals::access;
use crate::rooms::service as rooms;
use sea_orm::sea_query::OnConflict;
use sea_orm::{EntityTrait, Set};
use serde_json::json;
use shared::history::VersionName;
use shared::ids::{DocumentId, ProposalId};
use shared::permissions::Operation;

/// Gives a version a name, or another one.
///
/// # Errors
/// `LoggedOut`, `NotFound` (also for version 0 and one that never was), `Forbidden` for who may not write.
pub async fn name(
    platform: &Platform,
    viewer: &Viewer,
    proposal: ProposalId,
    id: DocumentId,
    version: u32,
    name: &VersionName,
) -> Result<()> {
    let tx = begin(platform, viewer, proposal, id, version).await?;
    let row = named_version::ActiveModel {
        document_id: Set(id),
        version: Set(i64::from(version)),
        name: Set(name.clone()),
        named_by: Set(tx.account()?),
        named_at: Set(tx.now),
    };
    use named_version::Column::{DocumentId, Name, NamedAt, NamedBy, Version};
    let other = OnConflict::columns([DocumentId, Version])
        .update_columns([Name, NamedBy, NamedAt])
        .to_owned();
    named_version::Entity::insert(row)
        .on_conflict(other)
        .exec_without_returning(&tx.db)
        .await?;
    tx.audit("history.name", ("document", id.0), json!({ "version": version }))
        .await?;
    tx.commit().await
}

/// Takes the name of a version away; the version stays.
///
/// # Errors
/// As [`name`].
pub async fn unname(
    platform: &Platform,
    viewer: &Viewer,
    proposal: ProposalId,
    id: DocumentId,
    version: u32,
) -> Result<()> {
    let tx = begin(platform, viewer, proposal, id, version).await?;
    named_version::Entity::delete_by_id((id, i64::from(version)))
        .exec(&tx.db)
        .await?;
    tx.audit("history.unname", ("document", id.0), json!({ "version": version }))
        .await?;
    tx.commit().await
}

async fn begin(platform: &Platform, viewer: &Viewer, proposal: ProposalId, id: DocumentId, version: u32) -> Result<Tx> {
    let tx = platform.begin(viewer).await?;
    let access = access::sight(&tx.db, viewer, Operation::HistoryRead, proposal, tx.now).await?;
    viewer.require(Operation::HistoryChange, &access.object)?;
    if version == 0 || version > head(&tx.db, proposal, id).await? {
        return Err(Error::NotFound);
    }
    Ok(tx)
}

/// Makes the text of an older version the newest one, as a change of the viewer: it goes the way of every change, so those in the room
/// see it at once, and what stood there stays in the log. False when the text is like that already.
///
/// The change and its line in the audit log are two transactions, for the rooms do not wait for the audit log; the change comes first, so
/// that the log never says what did not happen.
///
/// # Errors
/// `LoggedOut`, `NotFound` (also for a version that never was), `Forbidden` for who may not write, `Conflict("frozen")` when the text can
/// no longer be changed, `Unavailable` when it could not be stored.
pub async fn restore(
    platform: &Platform,
    viewer: &Viewer,
    proposal: ProposalId,
    id: DocumentId,
    version: u32,
) -> Result<bool> {
    let db = platform.db.read();
    let now = platform.clock.now();
    let access = access::sight(db, viewer, Operation::HistoryRead, proposal, now).await?;
    viewer.require(Operation::HistoryChange, &access.object)?;
    if version > head(db, proposal, id).await? {
        return Err(Error::NotFound);
    }
    if !access.proposal.state.is_writable(&access.edition.standing(now)) {
        return Err(Error::Conflict("frozen"));
    }
    let text = replay::at(platform, id, version).await?.text.to_string();
    let Some(before) = rooms::put(platform, viewer, id, &text).await? else {
        return Ok(false);
    };
    let tx = platform.begin(viewer).await?;
    let detail = json!({ "version": version, "before": before });
    tx.audit("history.restore", ("document", id.0), detail).await?;
    tx.commit().await?;
    Ok(true)
}
