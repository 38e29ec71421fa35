//! The table of raised hands.

use sea_orm::entity::prelude::*;
use shared::hands::{HandQuestion, HandState};
use shared::ids::{AccountId, HandId, ProcessId, TeamId};
use shared::time::Timestamp;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "hand")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: HandId,
    pub process_id: ProcessId,
    pub team_id: TeamId,
    /// The team as long as the hand is up; unique, so that a team has one.
    pub up_of: Option<TeamId>,
    pub raised_by: AccountId,
    pub question: Option<HandQuestion>,
    pub state: HandState,
    pub raised_at: Timestamp,
    /// Who comes, or has said that it is done.
    pub answered_by: Option<AccountId>,
    pub answered_at: Option<Timestamp>,
    pub ended_at: Option<Timestamp>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
