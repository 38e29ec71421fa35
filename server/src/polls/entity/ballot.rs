//! A ballot of a secret poll: a random key and what was voted. No person, no time, no order.

use sea_orm::entity::prelude::*;
use shared::ids::PollId;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ballot")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub poll_id: PollId,
    /// 16 random bytes; the voter's receipt is the same in letters.
    #[sea_orm(primary_key, auto_increment = false)]
    pub key: Vec<u8>,
    /// The canonical text of the vote, see `shared::polls::vote`.
    pub vote: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
