//! What a body said of itself until somebody changed it.

use sea_orm::entity::prelude::*;
use shared::bodies::BodyLevel;
use shared::ids::{AccountId, BodyId, BodyVersionId};
use shared::languages::{Language, Languages};
use shared::time::Timestamp;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "body_version")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: BodyVersionId,
    pub body_id: BodyId,
    pub parent_id: Option<BodyId>,
    pub name: String,
    pub place: String,
    pub level: BodyLevel,
    pub competence: String,
    pub language: Language,
    pub languages: Languages,
    pub description: String,
    pub contact: String,
    /// Who put other words in their place.
    pub changed_by: Option<AccountId>,
    pub changed_at: Timestamp,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
