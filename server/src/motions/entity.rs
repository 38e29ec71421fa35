//! A motion before a body.

use sea_orm::entity::prelude::*;
use shared::ids::{BodyId, MotionId, ProposalId};
use shared::languages::Language;
use shared::motions::MotionState;
use shared::time::Timestamp;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "motion")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MotionId,
    pub body_id: BodyId,
    /// The proposal it was made of.
    pub proposal_id: Option<ProposalId>,
    pub proposal_number: Option<String>,
    /// SHA-256 of the frozen proposal that the text was taken from, in hex.
    pub text_hash: Option<String>,
    pub title: String,
    /// Markdown.
    pub text: String,
    pub reason: String,
    pub language: Language,
    pub state: MotionState,
    pub created_at: Timestamp,
    pub decided_at: Option<Timestamp>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
