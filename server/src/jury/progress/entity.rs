//! Rows of reminders by hand, and of what organisers have seen.

/// A juror whom an organiser reminded: once a day and round.
pub mod nudge {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, RoundId};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jury_nudge")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub round_id: RoundId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub juror_id: AccountId,
        /// Days since 1970.
        #[sea_orm(primary_key, auto_increment = false)]
        pub day: i32,
        pub sent_by: Option<AccountId>,
        pub sent_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// When an organiser last saw which conflicts of interest were declared.
pub mod look {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, RoundId};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jury_look")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub round_id: RoundId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub account_id: AccountId,
        pub conflicts_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
