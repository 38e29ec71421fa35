//! Who has cast a secret vote that runs: one bit for each place on its roll. At the end the bits go to `roll_entry`, and the row goes.

use sea_orm::entity::prelude::*;
use shared::ids::PollId;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "roll_marks")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub poll_id: PollId,
    pub has_cast: Vec<u8>,
    /// Whoever cast it agreed that it may be known.
    pub agreed: Vec<u8>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
