//! Rules of a body that hold from a day on, until others do.

use crate::error::{Error, Result};
use sea_orm::entity::prelude::*;
use shared::ids::{AccountId, BodyId, BodyRulesId};
use shared::polls::PollRules;
use shared::time::{Day, Timestamp};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "body_rules")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: BodyRulesId,
    pub body_id: BodyId,
    pub from_day: Day,
    /// A `PollRules`, as JSON.
    pub rules: String,
    /// Where they were decided; may be empty.
    pub note: String,
    pub set_by: Option<AccountId>,
    pub created_at: Timestamp,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// # Errors
    /// `Internal` when the row was changed by other hands.
    pub fn rules(&self) -> Result<PollRules> {
        serde_json::from_str(&self.rules).map_err(Error::internal)
    }
}
