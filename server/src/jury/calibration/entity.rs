//! Rows of samples, of what jurors gave them, and of what is said of it.

/// A text that all jurors of a round score first.
pub mod sample {
    use crate::error::{Error, Result};
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, RoundId, SampleId, SubmissionId};
    use shared::jury::calibration::Sample;
    use shared::languages::Language;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jury_sample")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SampleId,
        pub round_id: RoundId,
        /// What it was made of; none when an organiser wrote it.
        pub submission_id: Option<SubmissionId>,
        pub language: Language,
        /// JSON of a [`Sample`], without names.
        pub text: String,
        pub created_by: Option<AccountId>,
        pub created_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// The text.
        ///
        /// # Errors
        /// `Internal` when the row was damaged.
        pub fn sample(&self) -> Result<Sample> {
            serde_json::from_str(&self.text).map_err(Error::internal)
        }
    }
}

/// What a juror gave a sample. It stands apart from reviews, so no figure can count it.
pub mod sample_review {
    use crate::error::{Error, Result};
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, SampleId};
    use shared::jury::Scores;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jury_sample_review")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub sample_id: SampleId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub juror_id: AccountId,
        /// JSON of [`Scores`].
        pub scores: String,
        pub updated_at: Timestamp,
        /// None while it is a draft.
        pub finished_at: Option<Timestamp>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// The scores.
        ///
        /// # Errors
        /// `Internal` when the row was damaged.
        pub fn scores(&self) -> Result<Scores> {
            serde_json::from_str(&self.scores).map_err(Error::internal)
        }
    }
}

/// What somebody says of the scores of a sample.
pub mod remark {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, SampleId, SampleRemarkId};
    use shared::jury::calibration::RemarkText;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jury_sample_remark")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SampleRemarkId,
        pub sample_id: SampleId,
        pub author_id: AccountId,
        /// None once it is taken back, or its author has erased the account.
        pub text: Option<RemarkText>,
        pub created_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
