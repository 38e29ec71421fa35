//! A role of a person in a scope, from–until.

use sea_orm::entity::prelude::*;
use shared::ids::{AccountId, GrantId};
use shared::permissions::{Grant, Role, Scope};
use shared::time::Timestamp;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "role_grant")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: GrantId,
    pub account_id: AccountId,
    pub role: Role,
    pub scope_kind: String,
    pub scope_id: Uuid,
    pub granted_by: Option<AccountId>,
    pub from_at: Timestamp,
    pub until_at: Option<Timestamp>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The role and where it holds; none when the row's scope is of a kind this version does not know.
    #[must_use]
    pub fn grant(&self) -> Option<Grant> {
        Some(Grant {
            role: self.role,
            scope: Scope::from_columns(&self.scope_kind, self.scope_id)?,
        })
    }
}
