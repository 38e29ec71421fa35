//! Rows of who knows what.

/// What a juror knows, in one round.
pub mod field {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, RoundId};
    use shared::jury::fields::Themes;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jury_field")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub round_id: RoundId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub juror_id: AccountId,
        pub themes: Themes,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a submission is about, as an organiser says in one round.
pub mod topic {
    use sea_orm::entity::prelude::*;
    use shared::ids::{RoundId, SubmissionId};
    use shared::jury::fields::Themes;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jury_topic")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub round_id: RoundId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub submission_id: SubmissionId,
        pub themes: Themes,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
