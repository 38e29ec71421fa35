//! A single-use code of an account, sent by mail in a link.

use sea_orm::entity::prelude::*;
use shared::accounts::{CodeKind, Email};
use shared::ids::{AccountId, CodeId};
use shared::time::Timestamp;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "account_code")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CodeId,
    pub account_id: AccountId,
    pub kind: CodeKind,
    /// SHA-256 of the code in the link.
    #[sea_orm(unique)]
    pub hash: String,
    /// The address that is to be confirmed.
    pub email: Option<Email>,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
