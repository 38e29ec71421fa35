//! Rows of what is put off and of flags.

/// A task that its juror has put off; gone once the review is finished, given back or taken up again.
pub mod later {
    use sea_orm::entity::prelude::*;
    use shared::ids::AssignmentId;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jury_later")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub assignment_id: AssignmentId,
        /// Only its juror reads it; may be empty.
        pub note: String,
        pub put_off_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a juror finds wrong with a submission.
pub mod flag {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, AssignmentId, FlagId, RoundId, SubmissionId};
    use shared::jury::{FlagKind, FlagState};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jury_flag")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: FlagId,
        pub assignment_id: AssignmentId,
        pub round_id: RoundId,
        pub submission_id: SubmissionId,
        pub juror_id: AccountId,
        pub kind: FlagKind,
        pub reason: String,
        pub state: FlagState,
        /// Of the organisers; empty before.
        pub answer: String,
        pub answered_by: Option<AccountId>,
        pub answered_at: Option<Timestamp>,
        pub created_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
