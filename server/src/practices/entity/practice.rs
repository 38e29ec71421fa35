//! A record as a whole.

use sea_orm::entity::prelude::*;
use shared::ids::PracticeId;
use shared::languages::Language;
use shared::practices::{Country, PracticeState, Theme, WithdrawalReason};
use shared::time::Timestamp;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "practice")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PracticeId,
    pub state: PracticeState,
    /// The number of the newest version.
    pub version: i32,
    /// These four are the newest version's, to look for it.
    pub language: Language,
    pub theme: Theme,
    pub country: Option<Country>,
    #[sea_orm(column_type = "Text")]
    pub search: String,
    /// When its words were changed last, or it was published or withdrawn.
    pub changed_at: Timestamp,
    /// None before it is published for the first time.
    pub published_at: Option<Timestamp>,
    pub withdrawn_at: Option<Timestamp>,
    pub withdrawn_reason: Option<WithdrawalReason>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
