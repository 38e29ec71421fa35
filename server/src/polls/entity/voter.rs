//! Who may cast a vote of the roll, and in what right; frozen at the start.

use sea_orm::entity::prelude::*;
use shared::ids::{AccountId, MandateId, PollId};
use shared::polls::roll::CastAs;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "roll_voter")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub poll_id: PollId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub mandate_id: MandateId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub account_id: AccountId,
    pub cast_as: CastAs,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
