//! A vote on the roll: whether it was cast, and never when or what.

use sea_orm::entity::prelude::*;
use shared::ids::{MandateId, PollId};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "roll_entry")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub poll_id: PollId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub mandate_id: MandateId,
    /// Its place on the roll, from 0: that of its bit in [`super::marks`].
    pub place: i32,
    /// While a secret poll runs this stands in [`super::marks`].
    pub has_cast: bool,
    /// It is cast in the room, by hand or on paper, and no more from a device.
    pub in_room: bool,
    /// Whoever cast a secret vote agreed that it may be known. It is published only when everybody did, or when five did not need to.
    pub agreed: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
