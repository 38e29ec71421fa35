//! The audit log: who did what to what and when, in a chain of hashes, so that an edited row shows.
//!
//! How to use: `tx.audit("team.create", ("team", id), json!({…}))` in the transaction that does the act.
//! `inquiry-lab verify audit` walks the chain. Never put a ballot, a token, a password or an address into the detail.

pub mod entity;
mod list;
mod verify;

use crate::error::Result;
use entity::{ActiveModel, Column, Entity};
pub use list::{Filter, list};
use sea_orm::{ActiveModelTrait, DatabaseTransaction, EntityTrait, QueryOrder, QuerySelect, Set};
use shared::ids::AccountId;
use shared::time::Timestamp;
use uuid::Uuid;
pub use verify::{Verdict, verify};

/// Appends one line to the chain. The caller holds the log's lock (see `Platform::begin`).
///
/// # Errors
/// The database's.
pub async fn append(
    db: &DatabaseTransaction,
    at: Timestamp,
    actor: Option<AccountId>,
    action: &str,
    object: (&str, Uuid),
    detail: &serde_json::Value,
) -> Result<()> {
    let last: Option<(i64, String)> = Entity::find()
        .select_only()
        .columns([Column::Seq, Column::Hash])
        .order_by_desc(Column::Seq)
        .into_tuple()
        .one(db)
        .await?;
    let (seq, previous) = last.unwrap_or_default();
    let mut entry = entity::Model {
        seq: seq + 1,
        at,
        actor_id: actor,
        action: action.to_owned(),
        object_kind: object.0.to_owned(),
        object_id: object.1,
        // JSON has no raw line breaks or control characters: one entry stays one line wherever it is shown.
        detail: detail.to_string(),
        hash: String::new(),
    };
    entry.hash = entry.chained_hash(&previous);
    let row: ActiveModel = ActiveModel {
        seq: Set(entry.seq),
        at: Set(entry.at),
        actor_id: Set(entry.actor_id),
        action: Set(entry.action),
        object_kind: Set(entry.object_kind),
        object_id: Set(entry.object_id),
        detail: Set(entry.detail),
        hash: Set(entry.hash),
    };
    row.insert(db).await?;
    Ok(())
}
