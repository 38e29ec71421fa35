//! Votes of the room, by nobody in particular: how many hands an option had, or how many papers said the same.

use sea_orm::entity::prelude::*;
use shared::ids::PollId;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "room_vote")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub poll_id: PollId,
    /// `hands` or `paper`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub way: String,
    /// Of a paper the canonical text of its vote; of hands the number of the option, `ballots` or `abstain`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub vote: String,
    pub count: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
