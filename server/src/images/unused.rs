//! Pictures that came into no text: somebody sent one and thought better of it. After thirty days they go.

use super::entity::{file, image};
use crate::accounts::Viewer;
use crate::error::Result;
use crate::platform::Platform;
use crate::proposals::entity::submission;
use crate::rooms::entity::change;
use crate::rooms::{service as rooms, storage};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use shared::time::Timestamp;

/// How long a picture waits for a text, in milliseconds.
const WAITS: i64 = 30 * Timestamp::DAY;
/// Pictures that are looked at in one hour.
const AT_ONCE: u64 = 100;

/// Deletes pictures that are old enough and stand in no text, and never did: one that stood in a text once can be brought back by its history.
/// Each is looked at once: the log of a text is kept, so what was found stays found.
///
/// # Errors
/// The database's.
pub async fn tidy(platform: &Platform) -> Result<()> {
    let now = platform.clock.now();
    let old = image::Entity::find()
        .filter(image::Column::IsUsed.eq(false))
        .filter(image::Column::CreatedAt.lte(now.plus(-WAITS)))
        .order_by_asc(image::Column::CreatedAt)
        .limit(AT_ONCE)
        .all(platform.db.read())
        .await?;
    // A picture in a turn: a search through the log of a text is long enough for one transaction.
    for row in old {
        let tx = platform.begin(&Viewer::anonymous()).await?;
        if is_used(&tx.db, &row).await? {
            image::Entity::update_many()
                .col_expr(image::Column::IsUsed, Expr::value(true))
                .filter(image::Column::Id.eq(row.id))
                .exec(&tx.db)
                .await?;
        } else {
            delete(&tx.db, row).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}

/// Deletes a picture, and its file when no other picture is of it.
///
/// # Errors
/// The database's.
pub async fn delete(db: &impl ConnectionTrait, row: image::Model) -> Result<()> {
    image::Entity::delete_by_id(row.id).exec(db).await?;
    let same = image::Entity::find().filter(image::Column::FileHash.eq(&row.file_hash));
    if same.count(db).await? == 0 {
        file::Entity::delete_by_id(row.file_hash).exec(db).await?;
    }
    Ok(())
}

/// Whether the id stands in a text, a change, or a text that was sent.
async fn is_used(db: &impl ConnectionTrait, row: &image::Model) -> Result<bool> {
    let id = row.id.to_string();
    let changes = change::Entity::find()
        .filter(change::Column::DocumentId.is_in(storage::ids(db, row.proposal_id).await?))
        .filter(change::Column::Changes.contains(&id))
        .limit(1)
        .count(db);
    let sent = submission::Entity::find()
        .filter(submission::Column::ProposalId.eq(row.proposal_id))
        .filter(submission::Column::Frozen.contains(&id))
        .limit(1)
        .count(db);
    // An id that was typed in pieces stands in no single change.
    Ok(changes.await? > 0
        || sent.await? > 0
        || rooms::texts(db, row.proposal_id)
            .await?
            .iter()
            .any(|text| text.text.contains(&id)))
}
