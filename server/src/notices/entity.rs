//! Something a person was told.

use sea_orm::entity::prelude::*;
use shared::ids::{AccountId, NoticeId};
use shared::time::Timestamp;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "notice")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: NoticeId,
    pub account_id: AccountId,
    /// The text's key is `notice-<key>`.
    pub key: String,
    /// The text's values, as a JSON object of strings.
    pub values: String,
    /// Where the thing is, as a path without language.
    pub path: String,
    pub created_at: Timestamp,
    pub read_at: Option<Timestamp>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The text's values by name.
    #[must_use]
    pub fn values(&self) -> Vec<(String, String)> {
        serde_json::from_str::<std::collections::BTreeMap<String, String>>(&self.values)
            .map(|values| values.into_iter().collect())
            .unwrap_or_default()
    }
}
