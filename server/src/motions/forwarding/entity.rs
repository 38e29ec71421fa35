//! A motion sent on to another body.

use sea_orm::entity::prelude::*;
use shared::ids::{AccountId, BodyId, ForwardingId, MotionId};
use shared::languages::Language;
use shared::motions::ForwardingState;
use shared::time::Timestamp;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "forwarding")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ForwardingId,
    /// The motion with which the chain began.
    pub first_id: MotionId,
    /// The motion that was sent.
    pub motion_id: MotionId,
    /// To whom.
    pub body_id: BodyId,
    pub note: String,
    /// The language of the note.
    pub language: Language,
    /// Of the text that was sent: its number, and its SHA-256 in hex.
    pub text_version: i32,
    pub text_hash: String,
    pub state: ForwardingState,
    pub sent_by: Option<AccountId>,
    pub sent_at: Timestamp,
    /// The motion that was made of it.
    pub derived_id: Option<MotionId>,
    pub answered_by: Option<AccountId>,
    pub answered_at: Option<Timestamp>,
    /// Why it was refused; empty otherwise.
    pub reason: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
