//! A link that gives one person a role, once.

use sea_orm::entity::prelude::*;
use shared::accounts::InvitationFacts;
use shared::ids::{AccountId, InvitationId};
use shared::permissions::{Role, Scope};
use shared::time::Timestamp;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "invitation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: InvitationId,
    /// SHA-256 of the token in the link.
    #[sea_orm(unique)]
    pub hash: String,
    pub role: Role,
    pub scope_kind: String,
    pub scope_id: Uuid,
    /// For whom, in the words of the one who invites; nobody else reads it.
    pub label: String,
    pub created_by: Option<AccountId>,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
    pub used_by: Option<AccountId>,
    pub used_at: Option<Timestamp>,
    pub revoked_at: Option<Timestamp>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Where the role holds; none when the row's scope is of a kind this version does not know.
    #[must_use]
    pub fn scope(&self) -> Option<Scope> {
        Scope::from_columns(&self.scope_kind, self.scope_id)
    }

    #[must_use]
    pub fn facts(&self) -> InvitationFacts {
        InvitationFacts {
            expires_at: self.expires_at,
            used_at: self.used_at,
            revoked_at: self.revoked_at,
        }
    }
}
