//! Files that are on no card: somebody sent one with a form that was refused, and thought better of it. After seven days they go.

use super::entity::{Column, Entity, Model, bytes};
use crate::accounts::Viewer;
use crate::error::Result;
use crate::evidence::entity as card;
use crate::platform::Platform;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
};
use shared::time::Timestamp;

/// How long a file waits for a card, in milliseconds.
const WAITS: i64 = 7 * Timestamp::DAY;
/// Files that are deleted in one hour.
const AT_ONCE: u64 = 100;

/// Deletes files that are old enough, on no card, and never went to the jury.
///
/// # Errors
/// The database's.
pub async fn tidy(platform: &Platform) -> Result<()> {
    let old = platform.clock.now().plus(-WAITS);
    let named = card::Entity::find()
        .select_only()
        .column(card::Column::FileId)
        .filter(card::Column::FileId.is_not_null())
        .into_query();
    let rows = Entity::find()
        .filter(Column::IsSent.eq(false))
        .filter(Column::CreatedAt.lte(old))
        .filter(Column::Id.not_in_subquery(named))
        .order_by_asc(Column::CreatedAt)
        .limit(AT_ONCE)
        .all(platform.db.read())
        .await?;
    for row in rows {
        let tx = platform.begin(&Viewer::anonymous()).await?;
        // A card may have come meanwhile.
        if !is_used(&tx.db, &row).await? {
            delete(&tx.db, row).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}

/// Whether a card names a file, or a text that was sent holds it.
///
/// # Errors
/// The database's.
pub async fn is_used(db: &impl ConnectionTrait, row: &Model) -> Result<bool> {
    let cards = card::Entity::find().filter(card::Column::FileId.eq(row.id));
    Ok(row.is_sent || cards.count(db).await? > 0)
}

/// Deletes a file, and its bytes when no other file is of them.
///
/// # Errors
/// The database's.
pub async fn delete(db: &impl ConnectionTrait, row: Model) -> Result<()> {
    Entity::delete_by_id(row.id).exec(db).await?;
    let same = Entity::find().filter(Column::FileHash.eq(&row.file_hash));
    if same.count(db).await? == 0 {
        bytes::Entity::delete_by_id(row.file_hash).exec(db).await?;
    }
    Ok(())
}
