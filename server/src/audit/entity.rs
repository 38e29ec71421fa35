//! One line of the audit log.

use sea_orm::entity::prelude::*;
use sha2::{Digest, Sha256};
use shared::ids::AccountId;
use shared::time::Timestamp;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit_entry")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub seq: i64,
    pub at: Timestamp,
    pub actor_id: Option<AccountId>,
    pub action: String,
    pub object_kind: String,
    pub object_id: Uuid,
    pub detail: String,
    pub hash: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// SHA-256, in hexadecimal, of the previous line's hash and this line's fields as a JSON array.
    #[must_use]
    pub fn chained_hash(&self, previous: &str) -> String {
        let fields = serde_json::json!([
            previous,
            self.seq,
            self.at.0,
            self.actor_id.map(|id| id.to_string()),
            self.action,
            self.object_kind,
            self.object_id.to_string(),
            self.detail,
        ]);
        hex::encode(Sha256::digest(fields.to_string().as_bytes()))
    }
}
