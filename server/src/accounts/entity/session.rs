//! One log-in on one device. It holds no address and no browser name.

use sea_orm::entity::prelude::*;
use shared::ids::{AccountId, SessionId};
use shared::time::Timestamp;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "session")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SessionId,
    pub account_id: AccountId,
    /// SHA-256 of the refresh token that counts.
    pub refresh_hash: String,
    /// SHA-256 of the one before: for a moment it still counts (two requests at once), later its use ends the session.
    pub previous_hash: Option<String>,
    pub rotated_at: Timestamp,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
