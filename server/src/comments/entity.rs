//! The tables of comments; the passages are among the tables of the rooms.

/// A talk about a passage.
pub mod thread {
    use sea_orm::entity::prelude::*;
    use shared::comments::ThreadState;
    use shared::ids::{AccountId, DocumentId, PassageId, ProposalId, ThreadId};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "comment_thread")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ThreadId,
        pub proposal_id: ProposalId,
        pub document_id: DocumentId,
        pub passage_id: PassageId,
        pub state: ThreadState,
        /// How many comments it has that were not taken back.
        pub comments: i64,
        pub created_at: Timestamp,
        /// When anything of it changed last.
        pub changed_at: Timestamp,
        pub resolved_by: Option<AccountId>,
        pub resolved_at: Option<Timestamp>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What one person says.
pub mod comment {
    use sea_orm::entity::prelude::*;
    use shared::comments::HideReason;
    use shared::ids::{AccountId, CommentId, ThreadId};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "comment")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CommentId,
        pub thread_id: ThreadId,
        pub author_id: AccountId,
        /// As `shared::comments::name_accounts` made it; empty once it is taken back.
        pub text: String,
        pub created_at: Timestamp,
        pub edited_at: Option<Timestamp>,
        pub deleted_at: Option<Timestamp>,
        pub hidden_at: Option<Timestamp>,
        pub hidden_by: Option<AccountId>,
        pub hidden_reason: Option<HideReason>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Other words for the passage of a talk.
pub mod suggestion {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, CommentId, ThreadId};
    use shared::suggestions::{DeclineReason, SuggestionState};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "suggestion")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub thread_id: ThreadId,
        /// The first comment of the talk, which says why.
        pub comment_id: CommentId,
        pub author_id: AccountId,
        /// The words that its author saw.
        pub base: String,
        /// The words in their place; empty once it is taken back.
        pub replacement: String,
        pub state: SuggestionState,
        pub decided_by: Option<AccountId>,
        pub decided_at: Option<Timestamp>,
        pub reason: Option<DeclineReason>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
