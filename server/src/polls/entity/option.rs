//! An option of a poll: what stands on the ballot beside its number.

use sea_orm::entity::prelude::*;
use shared::ids::{AccountId, MotionId, PollId};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "poll_option")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub poll_id: PollId,
    /// The number of the option, from 1.
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i32,
    /// Empty once the candidate's account was erased.
    pub title: Option<String>,
    /// The member who stands for election.
    pub account_id: Option<AccountId>,
    /// The motion that the option names.
    pub motion_id: Option<MotionId>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
