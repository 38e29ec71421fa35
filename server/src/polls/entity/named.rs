//! A vote of a named poll.

use sea_orm::entity::prelude::*;
use shared::ids::{AccountId, MandateId, PollId};
use shared::polls::roll::CastAs;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "named_vote")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub poll_id: PollId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub mandate_id: MandateId,
    /// Who cast it.
    pub account_id: AccountId,
    pub cast_as: CastAs,
    /// The canonical text of the vote, see `shared::polls::vote`.
    pub vote: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
