//! Rows of blocks.

/// Motions of a meeting that are decided together.
pub mod block {
    use sea_orm::entity::prelude::*;
    use shared::ids::{BlockId, MeetingId};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "block")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: BlockId,
        pub meeting_id: MeetingId,
        pub title: String,
        pub position: i32,
        pub created_at: Timestamp,
        /// When the vote on it began: from then on nothing leaves it.
        pub closed_at: Option<Timestamp>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A motion in a block, or one that a member has asked out of it.
pub mod motion {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, BlockId, MotionId};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "block_motion")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub block_id: BlockId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub motion_id: MotionId,
        pub position: i32,
        pub taken_out_by: Option<AccountId>,
        pub taken_out_at: Option<Timestamp>,
        /// Empty where the member did not say why.
        pub taken_out_reason: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
