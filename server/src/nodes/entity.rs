//! News of a node, for some minutes.

use sea_orm::entity::prelude::*;
use shared::time::Timestamp;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "node_news")]
pub struct Model {
    /// Rows become visible in the order of their numbers.
    #[sea_orm(primary_key)]
    pub id: i64,
    pub node: Uuid,
    /// The number of the batch at its node.
    pub number: i64,
    /// A list of news as JSON.
    pub news: String,
    pub created_at: Timestamp,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
