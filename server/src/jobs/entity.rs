//! A piece of work that waits, runs or failed for good.

use sea_orm::entity::prelude::*;
use shared::ids::JobId;
use shared::time::Timestamp;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "job")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: JobId,
    /// The [`super::Job`] as JSON.
    pub payload: String,
    pub due_at: Timestamp,
    pub attempts: i32,
    pub last_error: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
