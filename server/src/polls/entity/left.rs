//! A seat that has no vote in a poll, and why; noted at the start.

use sea_orm::entity::prelude::*;
use shared::ids::{MandateId, PollId};
use shared::polls::roll::LeftOut;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "roll_left")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub poll_id: PollId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub mandate_id: MandateId,
    pub why: LeftOut,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
