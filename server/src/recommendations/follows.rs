//! People who want to hear what becomes of a recommendation.

use super::service::load;
use crate::accounts::Viewer;
use crate::error::Result;
use crate::platform::Platform;
use follow::{ActiveModel, Column, Entity};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, Set};
use shared::ids::{AccountId, RecommendationId};
use shared::permissions::{Object, Operation};

/// Somebody who follows a recommendation.
pub mod follow {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, RecommendationId};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "recommendation_follow")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub recommendation_id: RecommendationId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub account_id: AccountId,
        pub since: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Follows a recommendation, or follows it no more; doing so twice changes nothing.
///
/// # Errors
/// `NotFound`; `LoggedOut`.
pub async fn follow(platform: &Platform, viewer: &Viewer, id: RecommendationId, wanted: bool) -> Result<()> {
    viewer.require(Operation::RecommendationFollow, &Object::platform())?;
    let tx = platform.begin(viewer).await?;
    load(&tx.db, id).await?;
    let me = tx.account()?;
    Entity::delete_by_id((id, me)).exec(&tx.db).await?;
    if wanted {
        let row = ActiveModel {
            recommendation_id: Set(id),
            account_id: Set(me),
            since: Set(tx.now),
        };
        Entity::insert(row).exec_without_returning(&tx.db).await?;
    }
    let act = if wanted {
        "recommendation.follow"
    } else {
        "recommendation.unfollow"
    };
    tx.audit(act, ("recommendation", id.0), serde_json::json!({})).await?;
    tx.commit().await
}

/// Those who follow a recommendation.
///
/// # Errors
/// The database's.
pub(super) async fn of(db: &impl ConnectionTrait, id: RecommendationId) -> Result<Vec<AccountId>> {
    let rows = Entity::find().filter(Column::RecommendationId.eq(id)).all(db).await?;
    Ok(rows.into_iter().map(|row| row.account_id).collect())
}

/// Whether the viewer follows it, and how many do.
///
/// # Errors
/// The database's.
pub async fn seen(platform: &Platform, viewer: &Viewer, id: RecommendationId) -> Result<(bool, u64)> {
    let db = platform.db.read();
    let follows = match viewer.account_id() {
        Some(me) => Entity::find_by_id((id, me)).one(db).await?.is_some(),
        None => false,
    };
    let count = Entity::find().filter(Column::RecommendationId.eq(id)).count(db).await?;
    Ok((follows, count))
}
