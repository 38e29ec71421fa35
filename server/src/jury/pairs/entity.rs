//! Rows of finals by pairs.

/// A round in which jurors compare two by two.
pub mod pairs {
    use sea_orm::entity::prelude::*;
    use shared::ids::RoundId;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jury_pairs")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub round_id: RoundId,
        /// Comparisons asked of each juror.
        pub each: i32,
        pub created_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a juror said of two finalists; the first is the one with the lower id.
pub mod comparison {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, ComparisonId, RoundId, SubmissionId};
    use shared::jury::figures::pairwise::Preferred;
    use shared::jury::pairs::Couple;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jury_comparison")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ComparisonId,
        pub round_id: RoundId,
        pub juror_id: AccountId,
        pub first_id: SubmissionId,
        pub second_id: SubmissionId,
        pub preferred: Preferred,
        pub reason: String,
        pub created_at: Timestamp,
        pub changed_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// Both finalists; none of a damaged row.
        #[must_use]
        pub fn couple(&self) -> Option<Couple> {
            Couple::of(self.first_id, self.second_id)
        }
    }
}
