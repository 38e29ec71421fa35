//! A juror who is away from a round.

use sea_orm::entity::prelude::*;
use shared::ids::{AccountId, RoundId};
use shared::time::{Day, Timestamp};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "jury_absence")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub round_id: RoundId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub juror_id: AccountId,
    pub from_day: Day,
    /// The last day; none for a juror who does not come back to this round.
    pub until_day: Option<Day>,
    /// Reviews that are not finished stay with the juror.
    pub keeps: bool,
    pub reason: String,
    /// The juror, or an organiser.
    pub marked_by: Option<AccountId>,
    pub created_at: Timestamp,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
