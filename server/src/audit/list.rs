//! The log as an admin reads it.

use super::entity::{Column, Entity, Model};
use crate::accounts::Viewer;
use crate::error::Result;
use crate::platform::Platform;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use shared::ids::AccountId;
use shared::permissions::{Object, Operation};
use uuid::Uuid;

/// Which lines to show; all when empty.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// What the act begins with: `account.` or `poll.close`.
    pub action: String,
    pub actor: Option<AccountId>,
    /// The id of the thing that was acted on.
    pub object: Option<Uuid>,
}

/// Lines that fit `filter`, newest first, those before the line `before`.
///
/// # Errors
/// `Forbidden` to others than admins.
pub async fn list(
    platform: &Platform,
    viewer: &Viewer,
    filter: &Filter,
    before: Option<i64>,
    limit: u64,
) -> Result<Vec<Model>> {
    viewer.require(Operation::InstanceManage, &Object::platform())?;
    let mut query = Entity::find().order_by_desc(Column::Seq).limit(limit);
    // Letters, points and hyphens only, as in the acts themselves: nothing in it means something to LIKE.
    let action: String = filter
        .action
        .trim()
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || ".-".contains(*c))
        .collect();
    if !action.is_empty() {
        query = query.filter(Column::Action.starts_with(action));
    }
    if let Some(actor) = filter.actor {
        query = query.filter(Column::ActorId.eq(actor));
    }
    if let Some(object) = filter.object {
        query = query.filter(Column::ObjectId.eq(object));
    }
    if let Some(before) = before {
        query = query.filter(Column::Seq.lt(before));
    }
    Ok(query.all(platform.db.read()).await?)
}
