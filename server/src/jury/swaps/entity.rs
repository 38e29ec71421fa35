//! A juror's request that another one takes over a review.

use sea_orm::entity::prelude::*;
use shared::ids::{AccountId, AssignmentId, RoundId, SwapId};
use shared::jury::swap::SwapState;
use shared::time::Timestamp;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "jury_swap")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SwapId,
    pub round_id: RoundId,
    pub assignment_id: AssignmentId,
    pub asker_id: AccountId,
    /// None for anyone who can.
    pub asked_id: Option<AccountId>,
    pub reason: String,
    /// As stored; [`SwapState::at`] knows the review and the round.
    pub state: SwapState,
    pub created_at: Timestamp,
    pub taken_by: Option<AccountId>,
    pub answered_by: Option<AccountId>,
    pub answered_at: Option<Timestamp>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
