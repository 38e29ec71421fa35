//! A place in a body, filled or vacant.

use sea_orm::entity::prelude::*;
use shared::bodies::Term;
use shared::ids::{BodyId, SeatId};
use shared::time::{Day, Timestamp};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "body_seat")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SeatId,
    pub body_id: BodyId,
    /// From 1, within its body.
    pub number: i32,
    /// What it is for, as "delegated by the school board"; may be empty.
    pub label: String,
    pub from_day: Day,
    pub until_day: Option<Day>,
    pub created_at: Timestamp,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The days on which there is this seat.
    #[must_use]
    pub fn term(&self) -> Term {
        Term {
            from: self.from_day,
            until: self.until_day,
        }
    }
}
