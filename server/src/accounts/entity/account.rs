//! A person.

use sea_orm::entity::prelude::*;
use shared::accounts::{Email, Pseudonym};
use shared::ids::AccountId;
use shared::languages::Language;
use shared::time::Timestamp;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "account")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AccountId,
    pub pseudonym: Pseudonym,
    /// The pseudonym in the form in which two are compared.
    #[sea_orm(unique)]
    pub pseudonym_key: String,
    pub email: Option<Email>,
    #[sea_orm(unique)]
    pub email_key: Option<String>,
    pub password_hash: String,
    /// SHA-256 of the recovery code.
    pub recovery_hash: String,
    pub language: Language,
    pub created_at: Timestamp,
    pub suspended_at: Option<Timestamp>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
