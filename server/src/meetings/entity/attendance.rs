//! How a person stands to a meeting.

use sea_orm::entity::prelude::*;
use shared::ids::{AccountId, MeetingId};
use shared::meetings::AttendanceState;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "attendance")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub meeting_id: MeetingId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub account_id: AccountId,
    pub state: AttendanceState,
    /// Wrong codes so far.
    pub tries: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
