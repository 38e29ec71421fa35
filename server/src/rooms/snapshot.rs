//! Snapshots: the text of a document at some version, so that opening a room does not read its whole history.

use super::entity::document;
use super::storage;
use super::text::RoomText;
use crate::error::Result;
use crate::history::replay;
use crate::platform::Platform;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use shared::ids::DocumentId;

/// Rows after which a new snapshot is taken.
pub const EVERY: u32 = 500;

/// Makes `text` the snapshot at `version`, when the older snapshot and the log come to the same text. Then the history keeps up.
pub async fn take(platform: Platform, id: DocumentId, version: u32, text: RoomText) {
    match try_take(&platform, id, version, &text).await {
        Ok(true) => {
            if let Err(error) = replay::keep_up(&platform, id, version).await {
                tracing::warn!(document = %id, version, %error, "the history did not keep up");
            }
        }
        Ok(false) => tracing::error!(document = %id, version, "a snapshot differs from its log and was not taken"),
        Err(error) => tracing::warn!(document = %id, version, %error, "a snapshot was not taken"),
    }
}

async fn try_take(platform: &Platform, id: DocumentId, version: u32, text: &RoomText) -> Result<bool> {
    let db = platform.db.read();
    let Some(row) = document::Entity::find_by_id(id).one(db).await? else {
        return Ok(true);
    };
    let mut replayed = storage::open(&row)?;
    while replayed.head < version {
        let page = storage::rows(db, id, replayed.head, version).await?;
        if page.is_empty() {
            return Ok(false);
        }
        for row in page {
            replayed
                .take(std::sync::Arc::new(row))
                .map_err(crate::Error::internal)?;
        }
    }
    if replayed.head > version {
        // A newer snapshot is there already.
        return Ok(true);
    }
    if replayed.text != *text {
        return Ok(false);
    }
    document::Entity::update_many()
        .col_expr(document::Column::Snapshot, Expr::value(text.to_string()))
        .col_expr(document::Column::SnapshotVersion, Expr::value(i64::from(version)))
        .filter(document::Column::Id.eq(id))
        .filter(document::Column::SnapshotVersion.lt(i64::from(version)))
        .exec(&platform.db.writer())
        .await?;
    Ok(true)
}
