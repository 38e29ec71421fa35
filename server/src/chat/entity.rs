//! The table of messages.

use sea_orm::entity::prelude::*;
use shared::chat::ChatText;
use shared::comments::HideReason;
use shared::ids::{AccountId, ChatMessageId, ProposalId};
use shared::time::Timestamp;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "chat_message")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ChatMessageId,
    pub proposal_id: ProposalId,
    pub author_id: AccountId,
    /// None once it is taken back, or its author has erased the account.
    pub text: Option<ChatText>,
    pub created_at: Timestamp,
    pub deleted_at: Option<Timestamp>,
    pub hidden_at: Option<Timestamp>,
    pub hidden_by: Option<AccountId>,
    pub hidden_reason: Option<HideReason>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
