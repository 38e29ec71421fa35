//! Rows of rubrics, rounds, seats, entries, conflicts, assignments and reviews.

/// One version of the criteria of a challenge; a version never changes.
pub mod rubric {
    use crate::error::{Error, Result};
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, ChallengeId, RubricId};
    use shared::jury::Rubric;
    use shared::languages::Language;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jury_rubric")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: RubricId,
        pub challenge_id: ChallengeId,
        /// From 1.
        pub version: i32,
        /// The language its texts are written in.
        pub language: Language,
        /// JSON of the criteria.
        pub criteria: String,
        pub created_by: Option<AccountId>,
        pub created_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// The criteria.
        ///
        /// # Errors
        /// `Internal` when the row was damaged.
        pub fn rubric(&self) -> Result<Rubric> {
            let criteria = serde_json::from_str(&self.criteria).map_err(Error::internal)?;
            Rubric::parse(criteria).map_err(|_| Error::Internal(format!("rubric {} is damaged", self.id)))
        }
    }
}

/// One pass of a jury over the submissions of a challenge.
pub mod round {
    use crate::jury::results::Shown;
    use sea_orm::entity::prelude::*;
    use shared::ids::{ChallengeId, ProcessId, RoundId, RubricId};
    use shared::jury::RoundState;
    use shared::permissions::{Object, Scope};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jury_round")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: RoundId,
        pub process_id: ProcessId,
        pub challenge_id: ChallengeId,
        /// The version it opened with; none while it is planned.
        pub rubric_id: Option<RubricId>,
        /// As stored; [`Model::state_at`] knows the deadline.
        pub state: RoundState,
        pub reviews_required: i32,
        /// Reviews of one juror at most, unless the juror's seat says otherwise.
        pub juror_limit: i32,
        /// Jurors do not see who wrote.
        pub blind: bool,
        /// Jurors do not see each other's names.
        pub anonymous: bool,
        pub closes_at: Timestamp,
        pub opened_at: Option<Timestamp>,
        pub closed_at: Option<Timestamp>,
        pub published_at: Option<Timestamp>,
        pub show_totals: bool,
        pub show_ranks: bool,
        pub show_feedback: bool,
        pub created_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        #[must_use]
        pub fn state_at(&self, now: Timestamp) -> RoundState {
            self.state.at(now, self.closes_at)
        }

        /// What is shown with its published result, beside the names of jurors, which its rules know.
        #[must_use]
        pub fn shown(&self) -> Shown {
            Shown {
                totals: self.show_totals,
                ranks: self.show_ranks,
                feedback: self.show_feedback,
                ..Shown::default()
            }
        }

        /// The round as a thing of its process, for permissions.
        #[must_use]
        pub fn object(&self) -> Object {
            Object::in_scope(Scope::Process(self.process_id))
        }
    }
}

/// What a juror reads and takes on in one round, where it is not the usual.
pub mod seat {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, RoundId};
    use shared::languages::Languages;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jury_seat")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub round_id: RoundId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub juror_id: AccountId,
        pub languages: Languages,
        pub review_limit: Option<i32>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A submission in a round, and what the jury decided of it.
pub mod entry {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, ProposalId, RoundId, SubmissionId};
    use shared::jury::DeterminationKind;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jury_entry")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub round_id: RoundId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub submission_id: SubmissionId,
        pub proposal_id: ProposalId,
        /// The jury's draft until the round is published.
        pub decision: Option<DeterminationKind>,
        pub reason: String,
        pub decided_by: Option<AccountId>,
        pub decided_at: Option<Timestamp>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What keeps a juror from a submission.
pub mod conflict {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, ConflictId, SubmissionId};
    use shared::jury::{ConflictKind, ConflictSource};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jury_conflict")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ConflictId,
        pub submission_id: SubmissionId,
        pub juror_id: AccountId,
        pub kind: ConflictKind,
        /// A found one has a row only when it was lifted.
        pub source: ConflictSource,
        pub note: String,
        pub created_by: Option<AccountId>,
        pub created_at: Timestamp,
        pub lifted_at: Option<Timestamp>,
        pub lifted_by: Option<AccountId>,
        pub lifted_reason: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A juror's task.
pub mod assignment {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, AssignmentId, RoundId, SubmissionId};
    use shared::jury::ReviewState;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jury_assignment")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: AssignmentId,
        pub round_id: RoundId,
        pub submission_id: SubmissionId,
        pub juror_id: AccountId,
        pub state: ReviewState,
        /// Set by an organiser, not by the balance.
        pub by_hand: bool,
        pub created_at: Timestamp,
        /// When the juror first opened the text.
        pub opened_at: Option<Timestamp>,
        pub finished_at: Option<Timestamp>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A juror's scores, reasons and notes.
pub mod review {
    use crate::error::{Error, Result};
    use sea_orm::entity::prelude::*;
    use shared::ids::{AssignmentId, ReviewId};
    use shared::jury::Scores;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jury_review")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ReviewId,
        #[sea_orm(unique)]
        pub assignment_id: AssignmentId,
        /// JSON of [`Scores`].
        pub scores: String,
        pub private_note: String,
        pub jury_note: String,
        pub feedback: String,
        pub updated_at: Timestamp,
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
