//! What the chair decided about a tie, and why.

use sea_orm::entity::prelude::*;
use shared::ids::{AccountId, PollId};
use shared::time::Timestamp;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "poll_decision")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub poll_id: PollId,
    /// The tied options, the best first; see `shared::polls::ChairDecision`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub decision: String,
    pub reason: String,
    pub decided_by: AccountId,
    pub decided_at: Timestamp,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
